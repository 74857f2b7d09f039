import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { FORMATS, type FormatKey, type Problem } from '@channelwise/contracts';
import { WorkspaceClient, problemOf } from '@channelwise/dashboard/api-client';
import { ProblemNote } from '@channelwise/dashboard/filters';
import { MappingEditor } from '../mapping/mapping-editor';
import { UploadStore } from '../upload/upload-store';
import { FORMAT_WORDS } from '../wording/import-words';
import { bytesInWords } from '../wording/sizes';
import { DropZone } from './drop-zone';
import { asksCountry, companyQuestionOf } from './format-options';
import { ImportDraft } from './import-draft';
import { PreviewTable } from './preview-table';
import { SavedMappingBar } from './saved-mapping-bar';

/** From a file to an import: what it is, how it is read, what shall happen with it. */
@Component({
  selector: 'cw-new-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DropZone, MappingEditor, PreviewTable, ProblemNote, RouterLink, SavedMappingBar],
  providers: [ImportDraft],
  templateUrl: './new-import-page.html',
  styleUrls: ['../mapping/fields.css', './new-import-page.css'],
})
export class NewImportPage {
  protected readonly draft = inject(ImportDraft);
  private readonly uploads = inject(UploadStore);
  private readonly router = inject(Router);
  private readonly workspace = inject(WorkspaceClient).answer.value;

  protected readonly formats = FORMATS.map((key) => ({ key, ...FORMAT_WORDS[key] }));
  protected readonly beginning = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly fileWords = computed(() => {
    const file = this.draft.file();
    return file === null ? null : { name: file.name, size: bytesInWords(file.size) };
  });
  protected readonly formatNote = computed(() => {
    const format = this.draft.format();
    return format === null ? null : FORMAT_WORDS[format].note;
  });
  protected readonly companyQuestion = computed(() => {
    const format = this.draft.format();
    return format === null ? null : companyQuestionOf(format);
  });
  protected readonly asksCountry = computed(() => {
    const format = this.draft.format();
    return format !== null && asksCountry(format);
  });
  protected readonly optionProblem = computed(() => this.draft.preview()?.problems.find((problem) => problem.field?.startsWith('options.'))?.message ?? null);
  /** Problems that have no field of their own on the page. */
  protected readonly wholeProblems = computed(() => this.draft.preview()?.problems.filter((problem) => problem.field === null).map((problem) => problem.message) ?? []);
  protected readonly sources = computed(() => this.workspace()?.sources.filter((source) => !source.generated).map((source) => source.name) ?? []);
  /** The demo is all there is: an own file will take its place. */
  protected readonly demoIsLoaded = computed(() => this.workspace()?.generated === true);
  protected readonly dayZone = computed(() => this.draft.mapping()?.timeZone ?? this.draft.zone());

  protected chooseFormat(value: string): void {
    const format = FORMATS.find((key): key is FormatKey => key === value);
    if (format) this.draft.chooseFormat(format);
  }

  protected async begin(): Promise<void> {
    const file = this.draft.file();
    if (file === null || !this.draft.ready()) return;
    this.beginning.set(true);
    this.problem.set(null);
    try {
      const id = await this.uploads.begin(this.draft.request(), file);
      await this.router.navigate(['/data/imports', id], { queryParamsHandling: 'preserve' });
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.beginning.set(false);
    }
  }
}
