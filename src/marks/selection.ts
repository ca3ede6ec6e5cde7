import type { Block, TextMap } from '../article/article.ts';

/** The part of the article that is selected: UTF-16 offsets into its text. */
export interface TextSelection {
  readonly start: number;
  readonly end: number;
}

/**
 * The article's text inside a DOM range, or undefined if there is none. A selection that begins or ends outside the
 * main text (in a caption or an advertisement between paragraphs) keeps the article's part of it.
 */
export function selectedText(
  range: Range,
  map: TextMap,
  blocks: readonly Block[],
  text: string,
): TextSelection | undefined {
  if (range.collapsed) return undefined;
  const inside = blocks.filter(({ start, end }) => {
    const block = map.rangeOf(start, end);
    return block !== undefined && meets(range, block);
  });
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) return undefined;
  const from = map.offsetOf(range.startContainer, range.startOffset);
  const to = map.offsetOf(range.endContainer, range.endOffset);
  const start = from !== undefined && from >= first.start ? from : first.start;
  const end = to !== undefined && to >= start && to <= last.end ? to : last.end;
  return text.slice(start, end).trim() === '' ? undefined : { start, end };
}

function meets(range: Range, block: Range): boolean {
  if (range.startContainer.getRootNode() !== block.startContainer.getRootNode()) return false;
  return (
    range.compareBoundaryPoints(Range.END_TO_START, block) < 0 &&
    range.compareBoundaryPoints(Range.START_TO_END, block) > 0
  );
}

/** Milliseconds of quiet after which a selection counts as made. */
const settleTime = 250;

/**
 * Calls `onSettled` when the reader has finished selecting (pointer up, keys at rest), with the selected range or
 * undefined when the selection is gone, until the signal aborts.
 */
export function watchSelection(
  document: Document,
  onSettled: (range: Range | undefined) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;
  const settle = () => {
    const selection = document.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    onSettled(range?.collapsed === false ? range : undefined);
  };
  const schedule = () => {
    clearTimeout(timer);
    if (!pressed) timer = setTimeout(settle, settleTime);
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('selectionchange', schedule, options);
  document.addEventListener('pointerdown', () => ((pressed = true), clearTimeout(timer)), options);
  for (const name of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(name, () => ((pressed = false), schedule()), options);
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
}
