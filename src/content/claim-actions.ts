import type { Article } from '../article/article.ts';
import type { ClaimCorrection } from '../marks/card-correction.tsx';
import type { ClaimContent } from '../marks/card-content.ts';
import type { TextSelection } from '../marks/selection.ts';
import type { GivenSource } from '../marks/source-form.tsx';
import { uuidv7 } from '../notes/uuid.ts';
import { quoteClaim, type Correction } from '../sourcing/correction.ts';
import { attempt, type Desk } from './desk.ts';
import { quotationOf } from './quotation.ts';

/** Puts a claim with its source and its place on the clipboard. */
export async function copyClaim(desk: Desk, content: ClaimContent): Promise<void> {
  const { article } = desk.page;
  if (!article) return;
  await attempt(desk, async () => {
    await navigator.clipboard.writeText(quotationOf(content, article, desk.words));
    desk.say(desk.words('card_copied'));
  });
}

/** Keeps the reader's correction of a claim, shows the article so, and offers to take it back. */
export function correctClaim(
  desk: Desk,
  { claim: { span } }: ClaimContent,
  correction: ClaimCorrection,
): Promise<void> {
  return keep(desk, { start: span[0], end: span[1] }, correction, desk.words('card_corrected'));
}

/** Keeps whose the words are that were not marked, and shows them as a claim. */
export function nameSource(
  desk: Desk,
  words: TextSelection,
  { kind, name }: GivenSource,
): Promise<void> {
  return keep(desk, words, { type: 'added-source', kind, name }, desk.words('card_named'));
}

async function keep(
  desk: Desk,
  { start, end }: TextSelection,
  correction: ClaimCorrection,
  done: string,
): Promise<void> {
  const { article } = desk.page;
  if (!article) return;
  const created = Date.now();
  const id = uuidv7(created);
  const kept: Correction = {
    ...correction,
    id,
    quote: quoteClaim(article.text, [start, end]),
    created,
  };
  await attempt(desk, async () => {
    await put(desk, article, kept);
    desk.say(done, () => void attempt(desk, () => remove(desk, article, id)));
  });
}

/** Takes a correction back, as if the reader had never made it; that too can be undone. */
export async function takeBack(desk: Desk, id: string | undefined): Promise<void> {
  const { article, reading } = desk.page;
  const made = reading?.sourcing.corrections?.find(({ correction }) => correction.id === id);
  if (!article || !made) return;
  const { correction } = made;
  await attempt(desk, async () => {
    await remove(desk, article, correction.id);
    desk.say(
      desk.words('taken_back'),
      () => void attempt(desk, () => put(desk, article, correction)),
    );
  });
}

async function put({ page, call }: Desk, article: Article, correction: Correction): Promise<void> {
  page.setReading(await call('corrections.put', { article, correction }));
}

async function remove({ page, call }: Desk, article: Article, id: string): Promise<void> {
  page.setReading(await call('corrections.delete', { article, id }));
}
