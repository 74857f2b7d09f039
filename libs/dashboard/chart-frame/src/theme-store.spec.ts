import { TestBed } from '@angular/core/testing';
import { DARK_THEME, LIGHT_THEME } from '@channelwise/charts';
import { ThemeStore } from './theme-store';

describe('ThemeStore', () => {
  beforeEach(() => localStorage.clear());

  it('follows the system until the reader chooses', () => {
    const theme = TestBed.inject(ThemeStore);
    expect(theme.choice()).toBe('system');
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('paints charts and page dark as soon as dark is chosen, and keeps the choice', () => {
    const theme = TestBed.inject(ThemeStore);
    expect(theme.chart()).toBe(LIGHT_THEME);
    theme.choose('dark');
    expect(theme.chart()).toBe(DARK_THEME);
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(localStorage.getItem('channelwise.theme')).toBe('dark');
  });

  it('opens with the choice that was kept and ignores one that it does not know', () => {
    localStorage.setItem('channelwise.theme', 'sepia');
    expect(TestBed.inject(ThemeStore).choice()).toBe('system');
    TestBed.resetTestingModule();
    localStorage.setItem('channelwise.theme', 'light');
    expect(TestBed.inject(ThemeStore).choice()).toBe('light');
  });
});
