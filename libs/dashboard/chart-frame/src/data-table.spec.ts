import { TestBed } from '@angular/core/testing';
import type { TableModel } from '@channelwise/charts';
import { DataTable } from './data-table';

const TABLE: TableModel = {
  caption: 'Median time to first response',
  columns: [
    { key: 'channel', label: 'Channel', numeric: false },
    { key: 'median', label: 'Median', numeric: true },
  ],
  rows: [
    ['Phone', 204.4],
    ['Facebook', null],
    ['Twitter', null],
  ],
  display: [
    ['Phone', '3.4 min'],
    ['Facebook', 'not reached'],
    ['Twitter', 'no data'],
  ],
};

async function shown(table: TableModel): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(DataTable);
  fixture.componentRef.setInput('table', table);
  await fixture.whenStable();
  return fixture.nativeElement;
}

describe('DataTable', () => {
  it('prints the words and keeps the exact value on hover', async () => {
    const cell = (await shown(TABLE)).querySelector('td');
    expect(cell?.textContent.trim()).toBe('3.4\u00a0min');
    expect(cell?.getAttribute('title')).toBe('204.4');
  });

  it('explains in place why there is no figure', async () => {
    const element = await shown(TABLE);
    const words = [...element.querySelectorAll('button')].map((button) => button.textContent);
    expect(words).toEqual(['not reached', 'no data']);
    expect(element.querySelector('[popover]')?.textContent).toContain('Fewer than half');
  });

  it('says "no data" for null where no words are given, never 0', async () => {
    const element = await shown({ ...TABLE, display: undefined });
    expect([...element.querySelectorAll('td')].map((cell) => cell.querySelector('button')?.textContent ?? cell.textContent.trim())).toEqual(['204.4', 'no data', 'no data']);
  });

  it('can be reached and scrolled by keyboard and names its rows', async () => {
    const element = await shown(TABLE);
    expect(element.querySelector('[role=region]')?.getAttribute('tabindex')).toBe('0');
    expect([...element.querySelectorAll('tbody th[scope=row]')].map((head) => head.textContent)).toEqual(['Phone', 'Facebook', 'Twitter']);
  });
});
