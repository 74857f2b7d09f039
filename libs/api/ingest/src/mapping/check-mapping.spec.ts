import { checkMapping, toMapping } from './check-mapping';
import kansasCity from './examples/kansas-city-311.json';

const changed = (changes: object, columns: object = {}) => checkMapping({ ...kansasCity, ...changes, columns: { ...kansasCity.columns, ...columns } }).map(({ field, message }) => `${field}: ${message}`);

describe('a mapping', () => {
  test('the committed example is sound', () => {
    expect(checkMapping(kansasCity)).toEqual([]);
  });

  test.each([
    [{ delimiter: ';;' }, {}, 'delimiter: must be a single ASCII character, or auto'],
    [{ delimiter: '"' }, {}, 'delimiter: must be a single ASCII character, or auto'],
    [{ encoding: 'klingon' }, {}, 'encoding: "klingon" is not known'],
    [{ timeZone: 'Mars/Olympus' }, {}, 'timeZone: "Mars/Olympus" is no IANA time zone such as Europe/London'],
    [{ dateFormats: [] }, {}, 'dateFormats: must be a list with at least one text'],
    [{ dateFormats: ['yyyy'] }, {}, 'dateFormats[0]: the date pattern "yyyy" needs a year, a month and a day'],
    [{ header: 'yes' }, {}, 'header: must be true or false'],
    [{ recordKind: 'letter' }, {}, 'recordKind: must be one of call, message, case'],
    [{ defaultCountry: 'XX' }, {}, 'defaultCountry: "XX" is no ISO 3166 country code such as GB'],
    [{ leaveOut: [{ column: 'source', values: ['BOT'] }] }, {}, 'leaveOut[0].because: must be a text that is not empty'],
    [{}, { channel: { constant: 'pigeon' } }, 'columns.channel.constant: must be one of phone, email, twitter, facebook, other'],
    [{}, { channel: { column: 'source', values: { A: 'pigeon' } } }, 'columns.channel.values.A: must be one of phone, email, twitter, facebook, other'],
    [{}, { customer: { column: 'x', handleKind: 'name' } }, 'columns.customer.handleKind: must be one of crm, phone, email, twitter, facebook, anonymous, other, by-channel'],
    [{}, { occurredAt: null }, 'columns.occurredAt: is missing'],
    [{}, { externalId: undefined }, 'columns.externalId: is missing; write null where the rows have no id'],
    [{}, { when: { column: 'x' } }, 'columns.when: is not a field of a mapping'],
    [{}, { queuedAt: { column: 'x' } }, 'columns.queuedAt: does not exist for a case; change recordKind or drop the column'],
    [{}, { segments: { Tier: {} } }, 'columns.segments.Tier.column: must be a text that is not empty'],
  ])('%j %j is refused at its field', (changes, columns, problem) => {
    expect(changed(changes, columns)).toEqual([problem]);
  });

  test.each([null, 7, 'text', []])('%j is no mapping', (value) => {
    expect(checkMapping(value)).toEqual([{ field: '', message: 'must be an object' }]);
  });

  test('an empty object is told all that it lacks', () => {
    expect(checkMapping({}).map(({ field }) => field)).toEqual(['name', 'delimiter', 'encoding', 'header', 'timeZone', 'dateFormats', 'recordKind', 'columns']);
  });

  test('untrusted JSON becomes a mapping or a refusal that names the field', () => {
    expect(toMapping(kansasCity).columns.occurredAt.column).toBe('created');
    expect(() => toMapping({ ...kansasCity, header: 1 })).toThrow('header: must be true or false');
  });
});
