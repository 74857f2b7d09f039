import type { WorkspaceAnswer } from '@channelwise/contracts';
import { RememberedAnswers } from './remembered-answers';

const workspace = () => ({ contacts: 1 }) as WorkspaceAnswer;

describe('remembered answers', () => {
  test('the same question about the same data is made once', async () => {
    const answers = new RememberedAnswers();
    const data = workspace();
    let made = 0;
    const make = () => Promise.resolve(++made);
    expect(await answers.recall('returns', data, null, make)).toBe(1);
    expect(await answers.recall('returns', data, null, make)).toBe(1);
    expect(await answers.recall('flows', data, null, make)).toBe(2);
  });

  test('new data forgets what was made from the old', async () => {
    const answers = new RememberedAnswers();
    let made = 0;
    const make = () => Promise.resolve(++made);
    await answers.recall('returns', workspace(), null, make);
    expect(await answers.recall('returns', workspace(), null, make)).toBe(2);
  });

  test('a failure is told to whoever asked and not remembered', async () => {
    const answers = new RememberedAnswers();
    const data = workspace();
    await expect(answers.recall('returns', data, null, () => Promise.reject(new Error('database is away')))).rejects.toThrow('database is away');
    expect(await answers.recall('returns', data, null, () => Promise.resolve('back'))).toBe('back');
  });
});
