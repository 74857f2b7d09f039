import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { ImportRequest, ImportStatus, PreviewAnswer, PreviewRequest, SavedMapping } from '@channelwise/contracts';
import { type Observable, firstValueFrom } from 'rxjs';
import { API_ROOT } from './api-root';
import { ProblemError, problemOf } from './problem-of';

const IMPORTS = `${API_ROOT}/imports`;
const MAPPINGS = `${API_ROOT}/mappings`;

/** Reads and writes of the import pages. Every promise rejects with a ProblemError. */
@Injectable({ providedIn: 'root' })
export class ImportsClient {
  private readonly http = inject(HttpClient);

  preview(request: PreviewRequest): Promise<PreviewAnswer> {
    return settle(this.http.post<PreviewAnswer>(`${IMPORTS}/preview`, request));
  }

  /** Registers an import; its bytes follow with `send`. */
  begin(request: ImportRequest): Promise<ImportStatus> {
    return settle(this.http.post<ImportStatus>(IMPORTS, request));
  }

  /** Sends the file as it is; resolves when the server has all of it. How far it is tells `status`. */
  send(id: string, content: Blob): Promise<ImportStatus> {
    const headers = { 'content-type': 'application/octet-stream' };
    return settle(this.http.put<ImportStatus>(`${importUrl(id)}/content`, content, { headers }));
  }

  status(id: string): Promise<ImportStatus> {
    return settle(this.http.get<ImportStatus>(importUrl(id)));
  }

  list(): Promise<ImportStatus[]> {
    return settle(this.http.get<ImportStatus[]>(IMPORTS));
  }

  cancel(id: string): Promise<ImportStatus> {
    return settle(this.http.post<ImportStatus>(`${importUrl(id)}/cancel`, {}));
  }

  /** Address of the CSV with every refused record and its reason. */
  rejectionsUrl(id: string): string {
    return `${importUrl(id)}/rejections.csv`;
  }

  mappings(): Promise<SavedMapping[]> {
    return settle(this.http.get<SavedMapping[]>(MAPPINGS));
  }

  saveMapping(name: string, mapping: unknown): Promise<SavedMapping> {
    return settle(this.http.put<SavedMapping>(`${MAPPINGS}/${encodeURIComponent(name)}`, mapping));
  }
}

function importUrl(id: string): string {
  return `${IMPORTS}/${encodeURIComponent(id)}`;
}

async function settle<T>(response: Observable<T>): Promise<T> {
  try {
    return await firstValueFrom(response);
  } catch (error) {
    throw new ProblemError(problemOf(error));
  }
}
