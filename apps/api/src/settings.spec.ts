import { readSettings, UnusableSetting } from './settings';

describe('settings', () => {
  test('without any, the server listens on loopback at 3000, with its own PostgreSQL and the demo', () => {
    expect(readSettings({})).toMatchObject({ port: 3000, host: '127.0.0.1', databaseUrl: null, zone: 'Europe/London', demo: { load: true, interactions: 150_000 } });
  });

  test.each(['127.0.0.1', '127.8.0.1', '::1', 'localhost'])('%s is loopback', (host) => {
    expect(readSettings({ HOST: host }).host).toBe(host);
  });

  test.each(['0.0.0.0', '::', '192.168.1.7', 'example.com', '127.0.0.1.example.com'])('%s is refused with the reason and how to insist', (host) => {
    expect(() => readSettings({ HOST: host })).toThrow(/no accounts.*CHANNELWISE_ALLOW_REMOTE=yes/);
    expect(readSettings({ HOST: host, CHANNELWISE_ALLOW_REMOTE: 'yes' }).host).toBe(host);
  });

  test.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ CHANNELWISE_ZONE: 'Atlantis/Centre' }, 'CHANNELWISE_ZONE'],
    [{ CHANNELWISE_DEMO_INTERACTIONS: '12' }, 'CHANNELWISE_DEMO_INTERACTIONS'],
  ])('%j is refused by name', (environment, setting) => {
    expect(() => readSettings(environment)).toThrow(UnusableSetting);
    expect(() => readSettings(environment)).toThrow(new RegExp(`^${setting}: `));
  });
});
