import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { circlesIn, importGraph, importsOf, sourceFiles } from './import-graph';

const workspace = join(__dirname, '../..');
const files = ['apps', 'libs', 'tools'].map((folder) => join(workspace, folder)).filter(existsSync).flatMap(sourceFiles);

describe('the files of this repository', () => {
  it('do not import each other in circles', () => {
    const circles = circlesIn(importGraph(files)).map((circle) => circle.map((file) => relative(workspace, file)).join(' -> '));
    expect(circles).toEqual([]);
  });

  it('import nothing by a path that exists on one machine only', () => {
    const absolute = files.flatMap((file) =>
      importsOf(file, readFileSync(file, 'utf8'))
        .filter(({ specifier }) => specifier.startsWith('/') || /^[A-Za-z]:[\\/]/.test(specifier))
        .map(({ specifier }) => `${relative(workspace, file)}: ${specifier}`),
    );
    expect(absolute).toEqual([]);
  });
});

describe('a circle of imports', () => {
  it('is found however long it is', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circlesIn(graph)).toEqual([['a', 'b', 'c', 'a']]);
  });

  it('is not seen in two ways to the same file', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
      ['d', []],
    ]);
    expect(circlesIn(graph)).toEqual([]);
  });
});

describe('the imports of a file', () => {
  it('are its imports, re-exports and dynamic imports, with types told apart', () => {
    const text = `import { a } from './a';\nimport type { B } from './b';\nexport * from './c';\nconst d = () => import('./d');\nimport './e';`;
    expect(importsOf('x.ts', text)).toEqual([
      { specifier: './a', typeOnly: false },
      { specifier: './b', typeOnly: true },
      { specifier: './c', typeOnly: false },
      { specifier: './d', typeOnly: false },
      { specifier: './e', typeOnly: false },
    ]);
  });
});
