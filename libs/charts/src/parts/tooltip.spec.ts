import { LIGHT_THEME } from '../chart-theme';
import { TWITTER } from '../testing/sample-head';
import { tooltipCard } from './tooltip';

describe('a tooltip', () => {
  it('names from files never become markup', () => {
    const html = tooltipCard(LIGHT_THEME, '<img src=x onerror=alert(1)>', [{ group: TWITTER, label: '"><script>', value: "a & 'b'" }]);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain('a &amp; &#39;b&#39;');
  });
});
