/**
 * Brings a passage into the middle of the viewport: slowly, so that the eye can follow, unless the reader wants little
 * motion (`calm`) or nobody is looking: a page in the background does not scroll smoothly at all.
 */
export function scrollTo(range: Range, view: Window, calm: boolean): void {
  const element = range.startContainer.parentElement;
  const behavior = calm || view.document.hidden ? 'instant' : 'smooth';
  if (!element) return;
  if (element.getBoundingClientRect().height <= view.innerHeight) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  // Some pages set their whole text in one element: its middle is not where the words are.
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior });
}
