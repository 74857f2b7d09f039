import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Files whose name carries a hash of their content never change. */
const HASHED = /-[A-Z0-9]{8}\.(?:js|css|woff2)$/;

/**
 * Serves the built dashboard next to the API: its files, and its index for every address that is a view of the app.
 * @returns false when there is no build to serve
 */
export function serveDashboard(app: NestExpressApplication, folder: string): boolean {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return false;
  app.useStaticAssets(folder, {
    index: false,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const wantsPage = (request.method === 'GET' || request.method === 'HEAD') && !request.path.startsWith('/api/') && !/\.[a-z0-9]+$/i.test(request.path);
    if (!wantsPage) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(index);
  });
  return true;
}
