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

function* boxesAround({ box }: Passage): Generator<Box, void> {
  for (let around: Box | undefined = box; around; around = around.parent) yield around;
}

/** What has been read of a story, and what in the page has been found to be something else. */
class Reading {
  readonly kept: Passage[] = [];
  keptWords = 0;
  lostWords = 0;
  /** The boxes around what is kept, those in which its paragraphs hang, and how they hang there. */
  readonly #flow = new Set<Box>();
  readonly #places = new Set<Box>();
  readonly #manners = new Set<string>();
  readonly #sections = new Set<Box>();
  /** A section was closed somewhere above; or a line amid the paragraphs closed what follows it. */
  #state: 'open' | 'section closed' | 'closed' = 'open';

  keep(passage: Passage, words: number): void {
    this.kept.push(passage);
    this.keptWords += words;
    for (const box of boxesAround(passage)) this.#flow.add(box);
    this.#places.add(placeOf(passage));
    this.#manners.add(manner(passage));
    if (this.#state === 'closed') this.#state = 'section closed';
  }

  /** Closes the section that a line opens: the largest box around it that holds nothing of the story. */
  close(line: Passage): void {
    const section = this.#apart(line);
    const [first, second] = section ? passagesOf(section) : [];
    if (section && (first !== line || second)) {
      this.#sections.add(section);
      this.#state = 'section closed';
    } else {
      this.#state = 'closed';
    }
  }

  isOutside(passage: Passage): boolean {
    for (const box of boxesAround(passage)) if (this.#sections.has(box)) return true;
    if (this.#state === 'open' || this.#manners.has(manner(passage))) return false;
    if (this.#state === 'closed') return true;
    // A list or a quotation that hangs where the paragraphs hang goes on with the story.
    const around = this.#apart(passage)?.parent ?? passage.box;
    return !this.#places.has(around);
  }

  /** The largest box around a passage that holds nothing of what is kept. */
  #apart(passage: Passage): Box | undefined {
    let apart: Box | undefined;
    for (const box of boxesAround(passage)) {
      if (this.#flow.has(box)) break;
      apart = box;
    }
    return apart;
  }
}

function cut(
  passages: readonly Passage[],
  root: Box,
  judgement: Judgement,
  kinds: readonly Closing[],
): Reading {
  const taken = new Set(passages);
  const reading = new Reading();
  for (const passage of passagesOf(root)) {
    const { words } = judgement.weightOf(passage);
    const closing = closingOf(passage, words);
    const closes = closing && kinds.includes(closing) && reading.keptWords >= fewestAbove;
    if (closes) reading.close(passage);
    if (!taken.has(passage)) continue;
    if (reading.isOutside(passage)) reading.lostWords += words;
    // The line itself, where it was taken for a heading of the story, goes too.
    else if (!closing || passage.kind !== 'heading') reading.keep(passage, words);
  }
  return reading;
}

/**
 * Without what lines like "Comments" or "More from …" open. Comments may be longer than the story; if other
 * things seem to be, it is rather the story that goes on below such a line.
 */
export function withoutSections(
  passages: readonly Passage[],
  root: Box,
  judgement: Judgement,
): Passage[] {
  const { kept, keptWords, lostWords } = cut(passages, root, judgement, ['comments', 'others']);
  return lostWords <= keptWords ? kept : cut(passages, root, judgement, ['comments']).kept;
}
