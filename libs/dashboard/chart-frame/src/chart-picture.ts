import type { ChartTheme } from '@channelwise/charts';

/** What stands around the chart in its picture, so that it still says what it is when it has left the page. */
export interface PictureText {
  heading: string;
  /** Period, contacts, as-of. */
  source: string;
}

const SCALE = 2;
const PADDING = 24;
const HEADING_LINE = 25;
const SOURCE_LINE = 17;

/**
 * A PNG of a chart drawn as SVG, with its heading above and its source below, at twice the size on screen.
 * Rejects where the browser cannot draw the SVG.
 */
export async function pictureOfChart(chart: SVGElement, text: PictureText, theme: ChartTheme): Promise<Blob> {
  const { width, height } = chart.getBoundingClientRect();
  const image = await imageOf(chart, width, height);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser gives no canvas to draw on');
  const serif = getComputedStyle(document.documentElement).getPropertyValue('--serif') || 'Georgia, serif';
  const headingFont = `700 19px ${serif}`;
  const sourceFont = `12px ${theme.fontFamily}`;
  context.font = headingFont;
  const heading = wrapped(context, text.heading, width);
  context.font = sourceFont;
  const source = wrapped(context, text.source, width);
  const top = PADDING + heading.length * HEADING_LINE + 8;
  canvas.width = (width + 2 * PADDING) * SCALE;
  canvas.height = (top + height + 12 + source.length * SOURCE_LINE + PADDING) * SCALE;
  context.scale(SCALE, SCALE);
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = theme.ink;
  context.font = headingFont;
  heading.forEach((line, index) => context.fillText(line, PADDING, PADDING + 18 + index * HEADING_LINE));
  context.drawImage(image, PADDING, top, width, height);
  context.fillStyle = theme.soft;
  context.font = sourceFont;
  source.forEach((line, index) => context.fillText(line, PADDING, top + height + 24 + index * SOURCE_LINE));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture could not be encoded')) : resolve(blob)), 'image/png');
  });
}

async function imageOf(chart: SVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = chart.cloneNode(true);
  if (copy instanceof SVGElement) {
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(height));
  }
  const image = new Image();
  // A data address: content security policies allow those for images, and the canvas stays readable.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

function wrapped(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
