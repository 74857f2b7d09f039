import { httpResource } from '@angular/common/http';
import { type Signal, computed, linkedSignal } from '@angular/core';
import type { Problem } from '@channelwise/contracts';
import { problemOf } from './problem-of';

/**
 * One question to the API, as a page sees it. `value` keeps the last answer while a changed question is under way, so that
 * figures keep their place instead of blinking; it is null until the first answer.
 */
export interface Answer<T> {
  readonly value: Signal<T | null>;
  readonly loading: Signal<boolean>;
  readonly problem: Signal<Problem | null>;
  /** Asks the same question again. */
  retry(): void;
}

/**
 * Reads `url` anew whenever it or `query` changes; a null query asks nothing. Call it where injection is allowed (a field initialiser).
 */
export function readAnswer<T>(url: string | (() => string), query: () => Readonly<Record<string, string>> | null = () => ({})): Answer<T> {
  const resource = httpResource<T>(() => {
    const params = query();
    return params === null ? undefined : { url: typeof url === 'string' ? url : url(), params };
  });
  const value = linkedSignal<T | null, T | null>({
    source: () => (resource.hasValue() ? resource.value() : null),
    computation: (fresh, previous) => fresh ?? previous?.value ?? null,
  });
  return {
    value: value.asReadonly(),
    loading: computed(() => resource.isLoading()),
    problem: computed(() => {
      const error = resource.error();
      return error === undefined ? null : problemOf(error);
    }),
    retry: () => void resource.reload(),
  };
}
