import { ChangeDetectionStrategy, Component, ElementRef, afterRenderEffect, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import type { DefinitionAnswer, Problem } from '@channelwise/contracts';
import { DefinitionClient, problemOf } from '@channelwise/dashboard/api-client';
import { ProblemNote } from '@channelwise/dashboard/filters';

/** Every definition in full: what it counts, what it leaves out, how, and why a help desk may print another figure. */
@Component({
  selector: 'cw-definitions-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProblemNote, RouterLink],
  templateUrl: './definitions-page.html',
  styleUrl: './definitions-page.css',
})
export class DefinitionsPage {
  private readonly client = inject(DefinitionClient);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly definitions = signal<readonly DefinitionAnswer[] | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  /** The definition that the address names: `/definitions#first-time-resolution`. */
  protected readonly fragment = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });

  constructor() {
    void this.load();
    // The router scrolls when it arrives, which is before the texts do.
    afterRenderEffect(() => {
      const [fragment, definitions] = [this.fragment(), this.definitions()];
      if (fragment === null || definitions === null) return;
      this.element.nativeElement.querySelector(`#${CSS.escape(fragment)}`)?.scrollIntoView();
    });
  }

  protected async load(): Promise<void> {
    this.problem.set(null);
    try {
      this.definitions.set(await this.client.read());
    } catch (error) {
      this.problem.set(problemOf(error));
    }
  }
}
