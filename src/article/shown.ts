import { isHtml } from './dom.ts';

/** How an element takes part in the page: not at all, within a line, or as a block of its own. */
export type Role = 'none' | 'inline' | 'block';

/** Elements without text of the page's own, whatever their style says. */
const never = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME IMG INPUT LINK MAP METER NOSCRIPT OBJECT OPTION PICTURE ' +
    'PROGRESS SCRIPT SELECT SOURCE STYLE TEMPLATE TEXTAREA TRACK VIDEO'
  ).split(' '),
);

/** Elements that a style may float or lift out of the line while their letters still belong to the word. */
const phrasing = new Set('A B BIG CITE EM FONT I MARK SMALL SPAN STRONG SUB SUP U'.split(' '));

/** Class names by which style sheets hide text from the eye and leave it to screen readers. */
const unseen =
  /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader(?:-?(?:text|only))?|a11y-hidden|u-hidden-visually)(?:$|[\s_-])/i;

/** A drop cap is a letter or two, at times with an opening quotation mark. */
const dropCap = 3;

function isClipped(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return /^rect\(\s*[01]px[, ]/.test(style.clip) || /inset\((?:50|100)%/.test(style.clipPath);
}

/**
 * The element's role, from one look at its computed style. It asks for nothing that needs layout, so a page
 * whose style is up to date pays for a look-up only. Elements are asked top down: an ancestor's
 * `display: none` has already ended the walk.
 */
export function roleOf(element: Element): Role {
  // SVG and MathML have their own text model, and no paragraph of a story.
  if (!isHtml(element) || never.has(element.tagName)) return 'none';
  if (element.hidden || unseen.test(element.className)) return 'none';
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none' || isClipped(style)) return 'none';
  // A hidden element may hold visible ones; in practice it is a menu or a dialogue that waits to be opened.
  if (style.visibility !== 'visible') return 'none';
  if (display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')) {
    return 'inline';
  }
  const lifted = style.float !== 'none' && phrasing.has(element.tagName);
  return lifted && element.textContent.trim().length <= dropCap ? 'inline' : 'block';
}
