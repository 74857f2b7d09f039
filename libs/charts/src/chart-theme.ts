import type { Channel, Family } from '@channelwise/vocabulary';

/** Colours and type of every chart; one light and one dark set. */
export interface ChartTheme {
  ink: string;
  soft: string;
  line: string;
  paper: string;
  card: string;
  /** Fills: bars, filled markers, bands. */
  channels: Record<Channel, string>;
  families: Record<Family, string>;
  /** The same hues with at least 3:1 against the paper, for lines, whiskers and outlines (WCAG 2.2, 1.4.11). */
  strokes: Record<Channel | Family, string>;
  /** The same hues with at least 4.5:1 against the paper, for words (WCAG 2.2, 1.4.3). */
  words: Record<Channel | Family, string>;
  /** Stripes over fills of the social channels, so that families differ without colour. */
  stripe: string;
  fontFamily: string;
  dark: boolean;
}

const FONT_FAMILY = 'Inter, "DejaVu Sans", system-ui, "Segoe UI", Roboto, sans-serif';

/** Okabe and Ito's colour-blind-safe hues: blues are traditional, oranges are social. */
export const LIGHT_THEME: ChartTheme = {
  ink: '#1c1f24',
  soft: '#5b616b',
  line: '#e4e1d9',
  paper: '#fbfaf7',
  card: '#ffffff',
  channels: { phone: '#0072B2', email: '#56B4E9', twitter: '#D55E00', facebook: '#E69F00', other: '#8a8f98' },
  families: { traditional: '#0072B2', social: '#D55E00' },
  strokes: { phone: '#0072B2', email: '#2e93cf', twitter: '#D55E00', facebook: '#b87a00', other: '#7b808a', traditional: '#0072B2', social: '#D55E00' },
  words: { phone: '#006aa6', email: '#2176aa', twitter: '#b84f00', facebook: '#8a5c00', other: '#5b616b', traditional: '#006aa6', social: '#b84f00' },
  stripe: 'rgba(255,255,255,0.42)',
  fontFamily: FONT_FAMILY,
  dark: false,
};

export const DARK_THEME: ChartTheme = {
  ink: '#eceae4',
  soft: '#9aa3ae',
  line: '#2b323b',
  paper: '#12161b',
  card: '#191e25',
  channels: { phone: '#4ba6df', email: '#8fd0f5', twitter: '#ff8242', facebook: '#ffc04d', other: '#8a929d' },
  families: { traditional: '#4ba6df', social: '#ff8242' },
  strokes: { phone: '#4ba6df', email: '#8fd0f5', twitter: '#ff8242', facebook: '#ffc04d', other: '#8a929d', traditional: '#4ba6df', social: '#ff8242' },
  words: { phone: '#4ba6df', email: '#8fd0f5', twitter: '#ff8242', facebook: '#ffc04d', other: '#9aa3ae', traditional: '#4ba6df', social: '#ff8242' },
  stripe: 'rgba(18,22,27,0.36)',
  fontFamily: FONT_FAMILY,
  dark: true,
};
