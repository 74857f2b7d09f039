import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFINITIONS } from './definitions';
import { renderDefinitionsMarkdown } from './render-definitions-markdown';

const readme = join(__dirname, '../../README.md');

describe('renderDefinitionsMarkdown', () => {
  it('names every definition by its id, question and version', () => {
    const text = renderDefinitionsMarkdown();
    for (const { id, question, version } of DEFINITIONS) expect(text).toContain(`*${question}* (\`${id}\`, version ${version})`);
  });

  it('is exactly what the README of this library says', () => {
    if (process.env['WRITE_README'] === '1') writeFileSync(readme, renderDefinitionsMarkdown());
    expect(readFileSync(readme, 'utf8')).toBe(renderDefinitionsMarkdown());
  });
});
