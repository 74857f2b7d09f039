import type { PipeTransform } from '@nestjs/common';
import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { InvalidImportRequest } from './import-errors';

/** Checks a request body against its class and names every field at fault. Fields that the class does not have are dropped. */
export class BodyPipe<Body extends object> implements PipeTransform<unknown, Body> {
  constructor(private readonly type: ClassConstructor<Body>) {}

  transform(value: unknown): Body {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InvalidImportRequest([{ field: '', message: 'must be a JSON object' }]);
    const body = plainToInstance(this.type, value);
    const errors = validateSync(body, { whitelist: true, forbidUnknownValues: true });
    if (errors.length > 0) throw new InvalidImportRequest(errors.flatMap((error) => fieldErrors(error, '')));
    return body;
  }
}

function fieldErrors(error: ValidationError, path: string): { field: string; message: string }[] {
  const field = path === '' ? error.property : `${path}.${error.property}`;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message: message.startsWith(error.property) ? message.slice(error.property.length).trim() : message }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, field))];
}
