import { endOfDay } from './end-of-day';
import { optionsOf } from './format-options';
import { problemInWords } from './problem-in-words';
import { sampleOf, SAMPLE_BYTES, sourceNameOf } from './sample-of';

describe('the choices of an import', () => {
  it.each([
    ['calls-2026-10.csv', 'calls'],
    ['Kansas_City_311.csv', 'Kansas City 311'],
    ['support.mbox', 'support'],
    ['2026-10-01.csv', '2026-10-01'],
    ['tickets 2026Q3 export.tsv', 'tickets export'],
    ['queue_log', 'queue log'],
    ['export.json.gz', 'export'],
  ])('the source of %s is called "%s"', (fileName, source) => {
    expect(sourceNameOf(fileName)).toBe(source);
  });

  it('a day is over at the next midnight of its zone, also when the clocks are changed', () => {
    const instant = (day: string, zone: string) => new Date(endOfDay(day, zone) ?? '').toISOString();
    expect(instant('2026-10-31', 'Europe/London')).toBe('2026-11-01T00:00:00.000Z');
    expect(instant('2026-03-29', 'Europe/London')).toBe('2026-03-29T23:00:00.000Z');
    expect(instant('2026-11-01', 'America/Chicago')).toBe('2026-11-02T06:00:00.000Z');
    expect(endOfDay('', 'UTC')).toBeNull();
  });

  it('a format is told only what it asks for', () => {
    expect(optionsOf('mbox', 'help@example.com\n@example.org', 'gb')).toEqual({ companyAddresses: ['help@example.com', '@example.org'] });
    expect(optionsOf('asterisk-queue-log', 'ignored', 'gb')).toEqual({ defaultCountry: 'GB' });
    expect(optionsOf('csv', 'x', 'GB')).toEqual({});
    expect(optionsOf('x-api-v2', ' ', '')).toEqual({});
  });

  it('a problem is a sentence that says where it belongs', () => {
    expect(problemInWords({ field: 'options.companyUserIds', code: 'missing-option', message: 'must name …' }, 'x-api-v2')).toBe('Still to be named: user ids of the company’s accounts.');
    expect(problemInWords({ field: 'leaveOut[0].because', code: 'invalid-mapping', message: 'must be a text that is not empty' }, 'csv')).toBe('Rows to leave out: must be a text that is not empty.');
    expect(problemInWords({ field: null, code: 'missing-columns', message: 'the file has no column "x".' }, 'csv')).toBe('The file has no column "x".');
  });

  it('a sample is the beginning of the file, and says whether it is all of it', async () => {
    expect(await sampleOf(new Blob(['a,b\n']))).toEqual({ content: btoa('a,b\n'), whole: true });
    const long = await sampleOf(new Blob(['x'.repeat(SAMPLE_BYTES + 1)]));
    expect([atob(long.content).length, long.whole]).toEqual([SAMPLE_BYTES, false]);
  });
});
