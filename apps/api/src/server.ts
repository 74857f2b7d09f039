import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import schemas from '@channelwise/contracts/schemas';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import compression from 'compression';
import helmet from 'helmet';
import { AppModule } from './app.module';
import { BadInput } from './http/bad-input';
import { ProblemFilter } from './http/problem.filter';
import { serveDashboard } from './http/serve-dashboard';
import type { Store } from './store/store';

/** Builds the HTTP application around an open store; the caller listens and closes. */
export async function buildServer(store: Store, dashboardFolder: string): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.around(store), { logger: ['error', 'warn'], bodyParser: false, abortOnError: false });
  // The content of an import is a stream of bytes, whatever type the sender gives it.
  app.useBodyParser('json', { limit: '4mb', type: (request) => /[/+]json\b/.test(request.headers['content-type'] ?? '') && !request.url?.endsWith('/content') });
  app.use(
    helmet({
      // ECharts and Angular set inline styles; everything else comes from this origin only. No upgrade to https: this listens on loopback.
      contentSecurityPolicy: {
        directives: { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], scriptSrc: ["'self'"], imgSrc: ["'self'", 'data:', 'blob:'], upgradeInsecureRequests: null },
      },
      strictTransportSecurity: false,
    }),
  );
  app.use(compression());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(new ValidationPipe({ transform: true, whitelist: true, exceptionFactory: (errors) => new BadInput(errors) }));
  const description = new DocumentBuilder()
    .setTitle('Channelwise')
    .setDescription('How customer service over Twitter and Facebook compares with the phone and e-mail. Every figure carries n, a 95 % interval, the as-of and the id of its definition.')
    .setVersion('1')
    .build();
  SwaggerModule.setup('api/docs', app, () => withSchemas(SwaggerModule.createDocument(app, description)), { jsonDocumentUrl: 'api/openapi.json' });
  serveDashboard(app, dashboardFolder);
  return app;
}

/** The shapes of the answers, made from the types of the contracts (`libs/contracts/schemas.json`). */
function withSchemas(document: OpenAPIObject): OpenAPIObject {
  const components = document.components ?? {};
  return { ...document, components: { ...components, schemas: { ...components.schemas, ...(schemas as NonNullable<typeof components.schemas>) } } };
}
