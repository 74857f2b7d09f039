import { RestartPolicy } from './restart-policy';

describe('a server that dies', () => {
  it('is started again after twice the pause each time', () => {
    const policy = new RestartPolicy();
    expect([0, 1000, 2000].map((now) => policy.nextDelayMilliseconds(now))).toEqual([250, 500, 1000]);
  });

  it('stays down after the fifth restart within five minutes', () => {
    const policy = new RestartPolicy();
    for (let restart = 0; restart < 5; restart += 1) policy.nextDelayMilliseconds(restart * 1000);
    expect(policy.nextDelayMilliseconds(6000)).toBeNull();
  });

  it('is forgiven after five quiet minutes', () => {
    const policy = new RestartPolicy();
    for (let restart = 0; restart < 5; restart += 1) policy.nextDelayMilliseconds(restart * 1000);
    expect(policy.nextDelayMilliseconds(10 * 60_000)).toBe(250);
  });
});
