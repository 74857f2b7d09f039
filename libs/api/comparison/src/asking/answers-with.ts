import { applyDecorators } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse } from '@nestjs/swagger';

/** Documents what a question answers with: the shape of the contracts under this name, or a problem for a filter that cannot be used. */
export const AnswersWith = (shape: string, description = 'The answer, with what it says about itself in "head".'): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ApiOkResponse({ description, content: { 'application/json': { schema: { $ref: `#/components/schemas/${shape}` } } } }),
    ApiBadRequestResponse({
      description: 'A filter cannot be used: the field, and what is allowed.',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    }),
  );
