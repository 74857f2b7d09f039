export interface MappingProblem {
  /** Path of the field, empty for the mapping as a whole. */
  field: string;
  message: string;
}

/** Collects what is wrong with untrusted JSON, field by field, instead of stopping at the first problem. */
export class MappingChecker {
  readonly problems: MappingProblem[] = [];

  report(field: string, message: string): void {
    this.problems.push({ field, message });
  }

  object(field: string, value: unknown): Record<string, unknown> | null {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    this.report(field, 'must be an object');
    return null;
  }

  text(field: string, value: unknown, trimmed = true): string | null {
    if (typeof value === 'string' && (trimmed ? value.trim() : value) !== '') return value;
    this.report(field, 'must be a text that is not empty');
    return null;
  }

  texts(field: string, value: unknown, minimum: number): string[] {
    if (Array.isArray(value) && value.length >= minimum && value.every((entry) => typeof entry === 'string')) return value as string[];
    this.report(field, minimum > 0 ? 'must be a list with at least one text' : 'must be a list of texts');
    return [];
  }

  /** A list that may be absent. */
  list(field: string, value: unknown): unknown[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    this.report(field, 'must be a list');
    return [];
  }

  flag(field: string, value: unknown, required: boolean): void {
    if (typeof value === 'boolean' || (!required && value === undefined)) return;
    this.report(field, 'must be true or false');
  }

  oneOf(field: string, value: unknown, allowed: readonly string[]): void {
    if (typeof value === 'string' && allowed.includes(value)) return;
    this.report(field, `must be one of ${allowed.join(', ')}`);
  }

  /** An object with a column name; null where it is absent. */
  column(field: string, value: unknown): Record<string, unknown> | null {
    if (value === undefined || value === null) return null;
    const fields = this.object(field, value);
    if (fields && this.text(`${field}.column`, fields['column']) !== null) return fields;
    return null;
  }

  valueSource(field: string, value: unknown, allowed: readonly string[], required: boolean): void {
    if (value === undefined || value === null) {
      if (required) this.report(field, 'is missing');
      return;
    }
    const fields = this.object(field, value);
    if (!fields) return;
    if ('constant' in fields) {
      this.oneOf(`${field}.constant`, fields['constant'], allowed);
      return;
    }
    this.text(`${field}.column`, fields['column']);
    const values = this.object(`${field}.values`, fields['values']);
    for (const [written, target] of Object.entries(values ?? {})) this.oneOf(`${field}.values.${written}`, target, allowed);
    if (fields['otherwise'] !== undefined && fields['otherwise'] !== null) this.oneOf(`${field}.otherwise`, fields['otherwise'], allowed);
  }

  unknownFields(field: string, value: Record<string, unknown>, known: readonly string[]): void {
    for (const name of Object.keys(value)) if (!known.includes(name)) this.report(`${field}.${name}`, 'is not a field of a mapping');
  }
}
