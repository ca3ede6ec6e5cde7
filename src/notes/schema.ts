import * as v from 'valibot';
import { noteColours, type Note } from './note.ts';

/**
 * What a note must look like, wherever it comes from: a file, a message, or the store itself. The bounds are far above
 * what a reader writes; they keep a hostile file from filling the store.
 */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));

export const stampSchema = v.object({ time, device: text(200) });

const words = text(1_000_000);

/** Addresses that are safe to show as a link; urn: is what Hypothesis gives to documents without one. */
export const addressSchema = v.pipe(text(8192), v.regex(/^(https?|file|urn):/i));

export const quoteSchema = v.object({
  exact: text(1_000_000),
  prefix: text(2000),
  suffix: text(2000),
});

export const targetSchema = v.object({
  url: addressSchema,
  canonicalUrl: addressSchema,
  articleKey: v.pipe(text(8192), v.nonEmpty()),
  title: text(2000),
  outlet: text(500),
  published: v.exactOptional(text(64)),
  quote: quoteSchema,
  position: v.object({ start: offset, end: offset }),
  block: v.exactOptional(v.object({ index: offset, heading: v.exactOptional(text(2000)) })),
  rejected: v.exactOptional(v.pipe(v.array(quoteSchema), v.minLength(1), v.maxLength(1000))),
  claim: v.exactOptional(v.object({ kind: text(64), source: text(2000) })),
});

export const noteSchema = v.pipe(
  v.object({
    id: v.pipe(text(64), v.regex(/^[\w-]+$/)),
    version: v.literal(1),
    target: targetSchema,
    words,
    versions: v.exactOptional(
      v.pipe(v.array(v.object({ words, stamp: stampSchema })), v.minLength(2), v.maxLength(1000)),
    ),
    replaced: v.exactOptional(v.pipe(v.array(stampSchema), v.minLength(1), v.maxLength(10_000))),
    tags: v.pipe(v.array(text(200)), v.maxLength(1000)),
    colour: v.picklist(noteColours),
    created: time,
    modified: time,
    stamps: v.object({
      words: stampSchema,
      tags: stampSchema,
      colour: stampSchema,
      target: stampSchema,
      deleted: v.exactOptional(stampSchema),
    }),
    deleted: v.boolean(),
  }),
  v.check((note) => !note.deleted || note.stamps.deleted !== undefined, 'deleted without a time'),
);

/** The note that an untrusted value holds, without anything that is no part of one; or undefined. */
export function readNote(value: unknown): Note | undefined {
  const result = v.safeParse(noteSchema, value);
  return result.success ? result.output : undefined;
}

/** Why a value is no note ("target.title: Invalid type …"), for the list of what was refused; undefined if it is one. */
export function noteProblem(value: unknown): string | undefined {
  const result = v.safeParse(noteSchema, value);
  if (result.success) return undefined;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}
