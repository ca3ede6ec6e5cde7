/**
 * Questions about nodes that hold for every document, also one in another frame, whose classes are not this
 * script's (`instanceof` would say no).
 */

const xhtml = 'http://www.w3.org/1999/xhtml';

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === xhtml;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.tagName === 'SLOT' && isHtml(element);
}

function isSummary({ tagName }: Element): boolean {
  return tagName === 'SUMMARY';
}

/**
 * The children of an element as they are drawn: those of its open shadow root, what slots show, and of closed
 * details the summary alone.
 */
export function drawnChildren(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (isSlot(element)) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const isFolded = element.tagName === 'DETAILS' && !element.hasAttribute('open');
  return isFolded ? [...element.children].filter(isSummary) : [...element.childNodes];
}
