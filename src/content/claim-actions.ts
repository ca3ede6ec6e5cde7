import type { ClaimCorrection } from '../marks/card-correction.tsx';
import type { ClaimContent } from '../marks/card-content.ts';
import { uuidv7 } from '../notes/uuid.ts';
import { quoteClaim } from '../sourcing/correction.ts';
import { attempt, type Desk } from './desk.ts';
import { quotationOf } from './quotation.ts';

/** Puts a claim with its source and its place on the clipboard. */
export async function copyClaim(desk: Desk, content: ClaimContent): Promise<void> {
  const { article } = desk.page;
  if (!article) return;
  await attempt(desk, async () => {
    await navigator.clipboard.writeText(quotationOf(content, article));
    desk.say(desk.words('card_copied'));
  });
}

/** Keeps the reader's correction of a claim, shows the article so, and offers to take it back. */
export async function correctClaim(
  desk: Desk,
  { claim }: ClaimContent,
  correction: ClaimCorrection,
): Promise<void> {
  const { page, call, say, words } = desk;
  const { article } = page;
  if (!article) return;
  const created = Date.now();
  const id = uuidv7(created);
  const quote = quoteClaim(article.text, claim.span);
  await attempt(desk, async () => {
    const request = { article, correction: { ...correction, id, quote, created } };
    page.setReading(await call('corrections.put', request));
    say(words('card_corrected'), () => void takeBack(desk, id));
  });
}

function takeBack(desk: Desk, id: string): Promise<void> {
  const { page, call } = desk;
  const { article } = page;
  return attempt(desk, async () => {
    if (article) page.setReading(await call('corrections.delete', { article, id }));
  });
}
