import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { DefinitionAnswer } from '@channelwise/contracts';
import { firstValueFrom } from 'rxjs';
import { API_ROOT } from './api-root';
import { ProblemError, problemOf } from './problem-of';

/** The definition texts of all metrics. They do not change while the page is open: one request, kept. */
@Injectable({ providedIn: 'root' })
export class DefinitionClient {
  private readonly http = inject(HttpClient);
  private kept: Promise<readonly DefinitionAnswer[]> | null = null;

  /** All definitions; rejects with a ProblemError, and asks again the next time. */
  read(): Promise<readonly DefinitionAnswer[]> {
    this.kept ??= firstValueFrom(this.http.get<DefinitionAnswer[]>(`${API_ROOT}/definitions`)).catch((error: unknown) => {
      this.kept = null;
      throw new ProblemError(problemOf(error));
    });
    return this.kept;
  }
}
