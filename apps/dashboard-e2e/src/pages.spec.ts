import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const VARIANTS = [
  { name: 'wide and light', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'wide and dark', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'narrow and light', width: 390, height: 844, colorScheme: 'light' },
  { name: 'narrow and dark', width: 390, height: 844, colorScheme: 'dark' },
] as const;

/** Every page that the navigation offers. */
async function pathsOfPages(page: Page): Promise<string[]> {
  await page.goto('/', { waitUntil: 'networkidle' });
  const links = page.getByRole('navigation').first().getByRole('link');
  const paths = await links.evaluateAll((anchors) => anchors.map((anchor) => new URL((anchor as HTMLAnchorElement).href).pathname));
  return [...new Set(paths)];
}

for (const { name, width, height, colorScheme } of VARIANTS) {
  test.describe(`${name}, every page of the navigation`, () => {
    test.use({ viewport: { width, height }, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('has a heading, fits the width, and keeps the accessibility rules', async ({ page }) => {
      test.slow();
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
      const paths = await pathsOfPages(page);
      expect(paths.length).toBeGreaterThanOrEqual(4);

      for (const path of paths) {
        await test.step(path, async () => {
          await page.goto(path, { waitUntil: 'networkidle' });
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect.soft(page, `${path} exists`).not.toHaveTitle(/Not found/);
          const contentWidth = await page.evaluate(() => document.documentElement.scrollWidth);
          expect.soft(contentWidth, `${path} scrolls sideways`).toBeLessThanOrEqual(width);
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
          const complaints = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
          expect.soft(complaints, `${path} breaks accessibility rules`).toEqual([]);
        });
      }
      expect(errors).toEqual([]);
    });
  });
}
