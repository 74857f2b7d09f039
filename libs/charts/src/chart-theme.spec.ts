import { CHANNELS, COMPARED_CHANNELS } from '@channelwise/vocabulary';
import { type ChartTheme, DARK_THEME, LIGHT_THEME } from './chart-theme';
import { fillOf, inkOnFill } from './parts/group-style';

/** Contrast ratio of two hex colours, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

const THEMES: [string, ChartTheme][] = [
  ['light', LIGHT_THEME],
  ['dark', DARK_THEME],
];

describe.each(THEMES)('the %s theme', (_, theme) => {
  it.each([...CHANNELS, 'traditional', 'social'] as const)('draws lines of %s with at least 3:1 and writes its words with at least 4.5:1', (key) => {
    expect(contrast(theme.strokes[key], theme.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme.words[key], theme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(COMPARED_CHANNELS)('writes figures upon bars of %s with at least 4.5:1', (channel) => {
    expect(contrast(inkOnFill(theme, channel), fillOf(theme, channel))).toBeGreaterThanOrEqual(4.5);
  });

  it('writes axis labels with at least 4.5:1', () => {
    expect(contrast(theme.soft, theme.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.ink, theme.paper)).toBeGreaterThanOrEqual(7);
  });
});
