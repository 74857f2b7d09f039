import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryOwnerLock } from './owner-lock';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'channelwise-lock-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the owner lock', () => {
  it('is held by one at a time', () => {
    const file = join(folder, 'owner.lock');
    const first = tryOwnerLock(file);
    expect(first).not.toBeNull();
    expect(tryOwnerLock(file)).toBeNull();
    first?.release();
    const second = tryOwnerLock(file);
    expect(second).not.toBeNull();
    second?.release();
  });

  it('may be released twice without taking it from the next', () => {
    const file = join(folder, 'owner.lock');
    const first = tryOwnerLock(file);
    first?.release();
    const second = tryOwnerLock(file);
    first?.release();
    expect(tryOwnerLock(file)).toBeNull();
    second?.release();
  });

  it('reports a folder that is not there instead of calling it held', () => {
    expect(() => tryOwnerLock(join(folder, 'absent/owner.lock'))).toThrow();
  });
});
