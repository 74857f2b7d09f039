import { createGenerator } from 'ts-json-schema-generator';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(__dirname, '../schemas.json');

/** The contracts as JSON Schema, made from the types themselves: the API's description shows them. */
function generated(): string {
  const schema = createGenerator({ path: join(__dirname, 'index.ts'), tsconfig: join(__dirname, '../tsconfig.json'), type: '*', skipTypeCheck: true, sortProps: true }).createSchema('*');
  // OpenAPI keeps its schemas elsewhere than JSON Schema does.
  return `${JSON.stringify(schema.definitions, null, 1).replaceAll('#/definitions/', '#/components/schemas/')}\n`;
}

test('schemas.json says what the types say; WRITE_SCHEMAS=1 writes it anew', () => {
  const schemas = generated();
  if (process.env['WRITE_SCHEMAS'] === '1') writeFileSync(FILE, schemas);
  expect(readFileSync(FILE, 'utf8')).toBe(schemas);
});
