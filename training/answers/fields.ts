import type { Span } from '../../src/language/analysis.ts';

/** The fields of an input line; throws if it is not an object. */
export function fieldsOf(line: unknown): Readonly<Record<string, unknown>> {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    throw new Error('a line must be a JSON object');
  }
  return line as Record<string, unknown>;
}

/** A text that must be there. */
export function textOf(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new Error(`"${name}" must be a string`);
  return value;
}

/** A text that may be missing. */
export function optionalTextOf(
  fields: Readonly<Record<string, unknown>>,
  name: string,
): string | undefined {
  return fields[name] === undefined || fields[name] === null ? undefined : textOf(fields, name);
}

/** A list; throws if the value is none. */
export function listOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`"${name}" must be a list`);
  return value as readonly unknown[];
}

/** Spans inside a text of the given length. */
export function spansOf(value: unknown, name: string, length: number): Span[] {
  return listOf(value, name).map((span) => {
    const [start, end, ...rest] = listOf(span, name);
    const fits = Number.isInteger(start) && Number.isInteger(end) && rest.length === 0;
    if (!fits || Number(start) < 0 || Number(end) > length || Number(start) > Number(end)) {
      throw new Error(`"${name}" must hold spans [start, end] inside the text`);
    }
    return [Number(start), Number(end)];
  });
}
