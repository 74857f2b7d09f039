/** The windows W, in days, within which a further contact counts as a repeat. */
export const WINDOWS_DAYS = [1, 7, 14, 30] as const;
export type WindowDays = (typeof WINDOWS_DAYS)[number];
export const DEFAULT_WINDOW_DAYS: WindowDays = 7;

/** Whether the window runs from the end of the contact (default) or from its start (as 311 statistics and some tools do). */
export const ANCHORS = ['end', 'start'] as const;
export type Anchor = (typeof ANCHORS)[number];

/** Which further contact spoils a first-time resolution; `source-flag` believes the source system's own claim instead. */
export const SCOPES = ['any-channel', 'same-channel', 'source-flag'] as const;
export type Scope = (typeof SCOPES)[number];

export const RAGE_CHOICES = ['out', 'in', 'only'] as const;
/** Rage is left `out` by default; `in` counts it like any contact; `only` shows nothing else. */
export type RageChoice = (typeof RAGE_CHOICES)[number];
