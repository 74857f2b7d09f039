import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import type { SavedMapping } from '@channelwise/contracts';
import { ImportsClient, problemOf } from '@channelwise/dashboard/api-client';
import { draftOf, type MappingDraft } from '../mapping/mapping-draft';

/** Loads a mapping that was saved under a name, and saves the present one. */
@Component({
  selector: 'cw-saved-mapping-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (saved().length > 0) {
      <label>Saved mapping
        <select #choice (change)="load(choice.value)">
          <option value="">choose one …</option>
          @for (entry of saved(); track entry.name) {<option [value]="entry.name" [selected]="entry.name === loaded()">{{ entry.name }}</option>}
        </select>
      </label>
    }
    <form (submit)="save($event, name.value)">
      <label>Save this mapping as<input #name type="text" maxlength="200" required [value]="loaded() ?? ''" /></label>
      <button type="submit" class="button quiet small">Save</button>
    </form>
    <p role="status" [class.wrong]="failed()">{{ message() }}</p>
  `,
  styleUrl: '../mapping/fields.css',
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: 12px 24px; align-items: end; }
    form { display: flex; gap: 8px; align-items: end; }
    .button { min-height: 38px; }
    label { font: var(--text-note); color: var(--soft); }
    p { flex-basis: 100%; margin: 0; min-height: 0; font: var(--text-note); color: var(--soft); }
    p:empty { display: none; }
  `,
})
export class SavedMappingBar {
  private readonly client = inject(ImportsClient);

  readonly draft = input.required<MappingDraft>();
  readonly chosen = output<MappingDraft>();

  protected readonly saved = signal<readonly SavedMapping[]>([]);
  protected readonly loaded = signal<string | null>(null);
  protected readonly message = signal('');
  protected readonly failed = signal(false);

  constructor() {
    void this.list();
  }

  protected load(name: string): void {
    const mapping = draftOf(this.saved().find((entry) => entry.name === name)?.mapping);
    if (mapping === null) return;
    this.loaded.set(name);
    this.say('');
    this.chosen.emit(mapping);
  }

  protected async save(event: Event, name: string): Promise<void> {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '') return;
    try {
      await this.client.saveMapping(wanted, { ...this.draft(), name: wanted });
      this.loaded.set(wanted);
      this.say(`Saved as “${wanted}”.`);
      await this.list();
    } catch (error) {
      const problem = problemOf(error);
      this.say(`${problem.title}. ${problem.detail}`, true);
    }
  }

  private async list(): Promise<void> {
    try {
      this.saved.set(await this.client.mappings());
    } catch (error) {
      this.say(`The saved mappings cannot be read. ${problemOf(error).detail}`, true);
    }
  }

  private say(message: string, failed = false): void {
    this.message.set(message);
    this.failed.set(failed);
  }
}
