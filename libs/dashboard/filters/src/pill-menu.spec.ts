import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PillMenu } from './pill-menu';

@Component({ imports: [PillMenu], template: `<cw-pill-menu name="Topic" text="All topics"><button class="inside">Billing</button></cw-pill-menu><button class="elsewhere">x</button>` })
class Host {}

async function menu() {
  const fixture = TestBed.createComponent(Host);
  document.body.append(fixture.nativeElement);
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  const pill = element.querySelector<HTMLButtonElement>('.pill');
  if (pill === null) throw new Error('no pill');
  pill.click();
  await fixture.whenStable();
  return { element, pill, settle: () => fixture.whenStable(), isOpen: () => element.querySelector('.inside') !== null };
}

describe('PillMenu', () => {
  it('tells assistive technology that it is unfolded and what it controls', async () => {
    const { element, pill, isOpen } = await menu();
    expect(isOpen()).toBe(true);
    expect(pill.getAttribute('aria-expanded')).toBe('true');
    expect(element.querySelector(`#${pill.getAttribute('aria-controls')}`)?.getAttribute('aria-label')).toBe('Topic');
  });

  it('folds on Escape and gives the focus back to the pill', async () => {
    const { element, pill, settle, isOpen } = await menu();
    const inside = element.querySelector<HTMLElement>('.inside');
    inside?.focus();
    inside?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(pill);
  });

  it('folds when a click lands elsewhere, and stays for one inside', async () => {
    const { element, settle, isOpen } = await menu();
    element.querySelector('.inside')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await settle();
    expect(isOpen()).toBe(true);
    element.querySelector('.elsewhere')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await settle();
    expect(isOpen()).toBe(false);
  });
});
