import { passagesOf, type Box, type Passage } from './box.ts';
import type { Judgement } from './judge.ts';

/** Lines that open the readers' comments. */
const comments =
  /^(?:(?:\d+|top|latest|reader|readers['’]?|user|all|view|show|join|\w+ rated) ?(?:\d+ )?(?:comments?|responses?|replies|thoughts)\b|comments?(?: \(?\d+\)?)?:?$|leave a (?:reply|comment)|(?:post|add|write) a comment)/i;

/** The line above a reader's comment, as blogs write it. */
const commenter =
  /\b(?:19|20)\d\d at \d{1,2}:\d\d ?(?:[ap]\.?m\.?)?\b.{0,12}$|^.{2,40} (?:says|said):$/i;

/** Lines that open what stands below or between an article: other articles, the outlet's wares. */
const others =
  /^(?:related(?: (?:stories|articles|content|news|posts|topics|coverage|links|reading))?:?$|recommended(?: (?:for you|stories|articles|videos))?:?$|more (?:from|on|stories|news|in)\b|most (?:read|popular|viewed|shared|commented)\b|you (?:may|might) (?:also )?(?:like|be interested)|read (?:next|more|also)\b|(?:latest|top|other|breaking|popular|trending) (?:news|stories|articles|posts|videos)\b|trending(?: now)?:?$|popular(?: now)?:?$|up next|next up|don['’]t miss\b|editor['’]?s picks?|sponsored\b|promoted\b|paid content|from around the web|about (?:the )?(?:authors?|us|our)\b|share this\b|tags:?$|topics:?$|filed under|(?:subscribe|sign up)\b|(?:our )?newsletters?\b|privacy (?:overview|preferences|policy)|(?:manage )?(?:consent|cookies?) (?:preferences|settings|policy)|your privacy|follow us\b|contact us\b|watch next)/i;

const longestLine = 9;
/** Fewer words above such a line: it stands at the head of the page, not at the story's end. */
const fewestAbove = 50;

type Closing = 'comments' | 'others';

function closingOf({ kind, line }: Passage, words: number): Closing | undefined {
  if (words > longestLine + 4) return undefined;
  if (kind !== 'heading' && /[.!?]["”]?$/.test(line.text)) return undefined;
  if ((kind === 'item' || words > 4) && commenter.test(line.text)) return 'comments';
  if (words > longestLine) return undefined;
  if (comments.test(line.text)) return 'comments';
  return others.test(line.text) ? 'others' : undefined;
}

/** Where a paragraph hangs: the box around its own. */
export function placeOf({ box }: Passage): Box {
  return box.children.length === 1 && box.parent ? box.parent : box;
}

function nameOf(box: Box | undefined): string {
  const names = box?.element.getAttribute('class') ?? '';
  // Numbers tell one piece from the next: story-body-1, story-body-2.
  return `${box?.element.tagName ?? ''}.${names.replace(/\d+/g, '')}`;
}

/** The kind of place where a paragraph hangs: pages that cut a story into pieces hang each in such a one. */
function manner(passage: Passage): string {
  const place = placeOf(passage);
  return `${nameOf(place)} ${nameOf(place.parent)}`;
}

/** The passages up to the first closing line of some kinds, and those that hang as they hung before it. */
function cut(
  passages: readonly Passage[],
  root: Box,
  judgement: Judgement,
  kinds: readonly Closing[],
): { kept: Passage[]; keptWords: number; lostWords: number } {
  const taken = new Set(passages);
  const manners = new Set<string>();
  const kept: Passage[] = [];
  let keptWords = 0;
  let lostWords = 0;
  let isClosed = false;
  for (const passage of passagesOf(root)) {
    const { words } = judgement.weightOf(passage);
    const closing = closingOf(passage, words);
    if (closing && kinds.includes(closing) && keptWords >= fewestAbove) isClosed = true;
    if (!taken.has(passage)) continue;
    if (isClosed && !manners.has(manner(passage))) {
      lostWords += words;
      continue;
    }
    if (!isClosed) manners.add(manner(passage));
    // The line itself, where it was taken for a heading of the story, goes too.
    if (closing && passage.kind === 'heading') continue;
    kept.push(passage);
    keptWords += words;
  }
  return { kept, keptWords, lostWords };
}

/**
 * Without what follows a line that closes the story ("Comments", "More from …"), except where paragraphs go
 * on as they hung before it: then the line stood above a box in between. Comments may be longer than the
 * story; if other things seem to be, it is rather the story that goes on, hung in another way.
 */
export function upToClosing(
  passages: readonly Passage[],
  root: Box,
  judgement: Judgement,
): Passage[] {
  const { kept, keptWords, lostWords } = cut(passages, root, judgement, ['comments', 'others']);
  return lostWords <= keptWords ? kept : cut(passages, root, judgement, ['comments']).kept;
}
