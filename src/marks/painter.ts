import type { TextMap } from '../article/article.ts';
import { highlightName, markKinds } from './highlight-rules.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { Paper } from './palette.ts';

/** The part of the CSS Custom Highlight API that painting needs; passed in, so that nothing global is touched. */
export interface HighlightApi {
  /** `CSS.highlights`. Only get, set, has and delete: Firefox throws on iteration from a content script. */
  readonly registry: Pick<HighlightRegistry, 'get' | 'set' | 'delete'>;
  readonly create: () => Highlight;
  /** Brings the look of the marks into the tree of a node. */
  readonly cover: (node: Node) => void;
}

/** Paints marks over the page's text without touching its DOM (CSS Custom Highlight API). */
export interface Painter {
  /** Replaces everything that is painted. Marks whose text has gone from the page are left out. */
  paint(marks: readonly Omit<Mark, 'subject'>[], map: TextMap, paper: Paper): void;
  /** Puts back what the page has taken out of the registry, which it shares with us. */
  restore(): void;
  clear(): void;
}

/** Returns a painter that has painted nothing yet; what it paints goes when the signal aborts. */
export function createPainter(
  { registry, create, cover }: HighlightApi,
  signal: AbortSignal,
): Painter {
  const painted = new Map<string, Highlight>();

  const clear = () => {
    for (const name of painted.keys()) registry.delete(name);
    painted.clear();
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    clear,
    restore() {
      for (const [name, highlight] of painted) {
        if (registry.get(name) !== highlight) registry.set(name, highlight);
      }
    },
    paint(marks, map, paper) {
      const highlights = new Map<string, Highlight>();
      for (const mark of marks) {
        const range = map.rangeOf(mark.start, mark.end);
        // Live ranges: a static one would slide off its words at the page's first insertion before it.
        if (!range || range.collapsed) continue;
        cover(range.startContainer);
        highlightOf(highlights, mark.kind, paper).add(range);
      }
      for (const name of painted.keys()) if (!highlights.has(name)) registry.delete(name);
      painted.clear();
      for (const [name, highlight] of highlights) {
        registry.set(name, highlight);
        painted.set(name, highlight);
      }
    },
  };

  function highlightOf(
    highlights: Map<string, Highlight>,
    kind: MarkKind,
    paper: Paper,
  ): Highlight {
    const name = highlightName(kind, paper);
    const known = highlights.get(name);
    if (known) return known;
    const highlight = create();
    highlight.priority = markKinds.indexOf(kind);
    highlights.set(name, highlight);
    return highlight;
  }
}
