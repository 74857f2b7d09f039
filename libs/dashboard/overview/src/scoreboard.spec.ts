import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Group, ScoreboardCell, ScoreboardRow } from '@channelwise/contracts';
import { Scoreboard } from './scoreboard';
import { familySpans } from './scoreboard-columns';
import { scoreboardTable } from './scoreboard-table';

const PHONE: Group = { key: 'phone', label: 'Phone', family: 'traditional' };
const EMAIL: Group = { key: 'email', label: 'E-mail', family: 'traditional' };
const TWITTER: Group = { key: 'twitter', label: 'Twitter', family: 'social' };
const OTHER: Group = { key: 'other', label: 'Other', family: null };

function cell(group: Group, text: string, over: Partial<ScoreboardCell> = {}): ScoreboardCell {
  return { group, text, detail: '73–75', exact: 0.74, n: 5100, judgeable: true, ...over };
}

function row(key: string, cells: ScoreboardCell[], over: Partial<ScoreboardRow> = {}): ScoreboardRow {
  return { key, label: `Row ${key}`, definition: 'first-time-resolution', cells, trend: null, change: [], ...over };
}

async function board(...rows: ScoreboardRow[]): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(Scoreboard);
  fixture.componentRef.setInput('rows', rows);
  fixture.componentRef.setInput('caption', 'October 2026');
  await fixture.whenStable();
  return fixture.nativeElement;
}

describe('Scoreboard', () => {
  it('sets the channels of a family under one head', () => {
    expect(familySpans([PHONE, EMAIL, TWITTER, OTHER])).toEqual([
      { family: 'traditional', columns: 2 },
      { family: 'social', columns: 1 },
      { family: null, columns: 1 },
    ]);
  });

  it('has no family head where the columns are families', () => {
    expect(familySpans([{ key: 'social', label: 'Social', family: 'social' }])).toEqual([]);
  });

  it('prints the interval under the figure and the exact value with its n on hover', async () => {
    const element = await board(row('ftr', [cell(PHONE, '74 %')]));
    const figure = element.querySelector('tbody td');
    expect(figure?.querySelector('small')?.textContent).toBe('73–75');
    expect(figure?.getAttribute('title')).toBe('0.74 exactly, from 5,100 observations');
  });

  it('shows an arrow for a real change only, with what changed in words', async () => {
    const element = await board(
      row('ftr', [cell(PHONE, '74 %'), cell(TWITTER, '57 %')], { change: [{ group: TWITTER, direction: 'down', text: '4 points less than in September' }] }),
    );
    const [phone, twitter] = element.querySelectorAll('tbody td');
    expect(phone?.querySelector('.change')).toBeNull();
    expect(twitter?.querySelector('.change')?.textContent).toContain('4 points less than in September');
  });

  it('says "too few to judge" under a figure of fewer than 30 observations, in place of an interval', async () => {
    const element = await board(row('ftr', [cell(TWITTER, '57 %', { n: 12, judgeable: false })]));
    const figure = element.querySelector('tbody td');
    expect(figure?.classList).toContain('thin');
    expect(figure?.querySelector('.remark button')?.textContent).toBe('too few to judge');
    expect(figure?.querySelector('small')).toBeNull();
  });

  it('says "no data" where a row has nothing for a channel', async () => {
    const element = await board(row('ftr', [cell(PHONE, '74 %'), cell(TWITTER, '57 %')]), row('queue', [cell(PHONE, '2 min')]));
    expect(element.querySelectorAll('tbody tr')[1]?.querySelectorAll('td')[1]?.querySelector('button')?.textContent).toBe('no data');
  });

  it('as a table gives exact values with n, and nothing where there is no data', () => {
    const table = scoreboardTable([row('ftr', [cell(PHONE, '74 %')]), row('social', [cell(TWITTER, 'no data', { exact: null, n: 0 })])], '');
    expect(table.columns.map((column) => column.label)).toEqual(['Figure', 'Phone', 'Phone, n', 'Twitter', 'Twitter, n']);
    expect(table.rows).toEqual([
      ['Row ftr', 0.74, 5100, null, null],
      ['Row social', null, null, null, 0],
    ]);
  });
});
