/**
 * Runs before every dashboard spec: zoneless Angular, and stand-ins for what jsdom lacks.
 * The stand-ins do nothing; a spec that cares about sizes or pixels belongs in the browser tests.
 */
import { jest } from '@jest/globals';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless/index.mjs';

// Specs run as ES modules here, and those do not get the `jest` object as a global.
Object.assign(globalThis, { jest });

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

class InertResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Accepts every drawing command; text has a width so that layouts do not divide by zero. */
const inertCanvasContext: unknown = new Proxy(
  {
    measureText: (text: string) => ({ width: 6 * text.length }),
    createLinearGradient: () => ({ addColorStop: () => undefined }),
    createRadialGradient: () => ({ addColorStop: () => undefined }),
  },
  {
    get: (known, name) => Reflect.get(known, name) ?? (() => undefined),
  },
);

globalThis.ResizeObserver ??= InertResizeObserver;
Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { configurable: true, value: () => inertCanvasContext });
