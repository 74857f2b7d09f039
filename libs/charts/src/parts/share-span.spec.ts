import { shareSpan } from './share-span';

describe('the span of a share axis', () => {
  it('holds every interval with room to either side', () => {
    const span = shareSpan([0.48, 0.75]);
    expect([span.min, span.max]).toEqual([0.3, 0.9]);
    expect(span.ticks).toEqual([0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
  });

  it('never leaves the range from 0 to 1', () => {
    expect(shareSpan([0, 1])).toMatchObject({ min: 0, max: 1 });
    expect(shareSpan([0.99, 1])).toMatchObject({ min: 0.7, max: 1 });
  });

  it('is the whole scale when nothing can be drawn', () => {
    expect(shareSpan([])).toMatchObject({ min: 0, max: 1 });
  });
});
