import type { Declared } from './declared.ts';
import { firstOf, type Meta } from './meta.ts';

/** What the page declares that tells which of its passages are the article. */
export interface Evidence {
  /** Titles that the page gives itself, as keys. */
  readonly titles: ReadonlySet<string>;
  /** Summaries that the page gives itself, as keys. */
  readonly summaries: ReadonlySet<string>;
  /** Triples of words of the declared article body; empty if there is none worth the name. */
  readonly body: ReadonlySet<string>;
}

/** Fewer declared words than this are a summary, not the article. */
const fewestBodyWords = 60;

/** A text's letters and digits, lower case: what is left when marks and spaces are taken for nothing. */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every three words that follow one another in a text. */
export function triplesOf(text: string): string[] {
  const words = wordsOf(text);
  const triples: string[] = [];
  for (let at = 2; at < words.length; at += 1) {
    triples.push(`${words[at - 2] ?? ''} ${words[at - 1] ?? ''} ${words[at] ?? ''}`);
  }
  return triples;
}

function keys(texts: readonly (string | undefined)[]): Set<string> {
  return new Set(texts.map((text) => keyOf(text ?? '')).filter((key) => key.length >= 12));
}

/** "Headline – Section | Outlet" → "Headline", "Headline – Section": which it is, the page shows. */
function titlePrefixes(title: string): string[] {
  return [...title.matchAll(/\s+[|•·»:—–-]+\s+|\s*\|\s*/g)].map((match) =>
    title.slice(0, match.index),
  );
}

/** Reads the evidence from what the page declares; some bodies are given as HTML, escaped or not. */
export function evidenceOf(document: Document, declared: Declared, meta: Meta): Evidence {
  const title = firstOf(meta, ['og:title', 'twitter:title']);
  const description = ['og:description', 'description', 'twitter:description'].map((name) =>
    meta.get(name),
  );
  const body = (declared.body ?? '').replace(/<[^>]*>|&lt;.*?&gt;|&[a-z#\d]+;/gi, ' ');
  const triples = triplesOf(body);
  return {
    titles: keys([declared.headline, title, document.title, ...titlePrefixes(document.title)]),
    summaries: keys([...description, declared.description]),
    body: new Set(triples.length < fewestBodyWords ? [] : triples),
  };
}

/** The share of a text's triples that stand in the declared body, 0 to 1; undefined if it is too short to tell. */
export function declaredShare(text: string, { body }: Evidence): number | undefined {
  const triples = triplesOf(text);
  if (body.size === 0 || triples.length < 2) return undefined;
  return triples.filter((triple) => body.has(triple)).length / triples.length;
}
