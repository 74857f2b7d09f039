/** A graphic element of a custom series, as ECharts takes it. */
export type Shape = Record<string, unknown>;
export type Point = readonly [x: number, y: number];

export function line(from: Point, to: Point, stroke: string, lineWidth: number): Shape {
  return { type: 'line', shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] }, style: { stroke, lineWidth, lineCap: 'round' } };
}

/** Circle or diamond of about equal area, `radius` in pixels. */
export function markShape(symbol: 'circle' | 'diamond', [x, y]: Point, fill: string, stroke: string, radius: number): Shape {
  const style = { fill, stroke, lineWidth: 2 };
  if (symbol === 'circle') return { type: 'circle', shape: { cx: x, cy: y, r: radius }, style };
  const reach = radius * 1.2;
  return { type: 'polygon', shape: { points: [[x, y - reach], [x + reach, y], [x, y + reach], [x - reach, y]] }, style };
}

/** A thin dashed arrow that stops short of both marks; nothing when they are too close to need one. */
export function arrow(from: Point, to: Point, stroke: string): Shape[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const gap = 9;
  if (length < 2 * gap + 6) return [];
  const [ux, uy] = [dx / length, dy / length];
  const tip: Point = [to[0] - ux * gap, to[1] - uy * gap];
  const start: Point = [from[0] + ux * gap, from[1] + uy * gap];
  const wing = (turn: number): Point => [tip[0] - ux * 6 - turn * uy * 3.5, tip[1] - uy * 6 + turn * ux * 3.5];
  return [
    { type: 'line', shape: { x1: start[0], y1: start[1], x2: tip[0], y2: tip[1] }, style: { stroke, lineWidth: 1.2, lineDash: [2, 2] } },
    { type: 'polygon', shape: { points: [tip, wing(1), wing(-1)] }, style: { fill: stroke } },
  ];
}

export function words(text: string, [x, y]: Point, fill: string, fontFamily: string, align: 'left' | 'right' | 'center'): Shape {
  return { type: 'text', style: { text, x, y, fill, fontSize: 11.5, fontFamily, textAlign: align, textVerticalAlign: 'middle' } };
}

/** The head of an open end: the figure goes on this way, and the data do not say how far. */
export function openEnd([x, y]: Point, direction: -1 | 1, fill: string): Shape {
  return { type: 'polygon', shape: { points: [[x, y], [x - direction * 8, y - 5], [x - direction * 8, y + 5]] }, style: { fill } };
}
