import { render, type ComponentChild } from 'preact';
import type { Paper } from './palette.ts';
import { placeBeside, type Box } from './placement.ts';

/** One floating piece of ours, in the browser's top layer: above everything the page draws. */
export interface Layer {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  /** Shows the content beside a box of the viewport, or at the foot of the viewport without one. */
  show(content: ComponentChild, anchor?: Box): void;
  /** Moves to another box, keeping the content. */
  moveTo(anchor: Box): void;
  hide(): void;
}

/**
 * Returns a layer in the host's shadow root that shows nothing yet. `popover=manual` never closes by itself. A light card
 * on a dark page would dazzle, so the page's paper decides, not the system's colour scheme.
 */
export function createLayer(root: ShadowRoot, className: string, paper: () => Paper): Layer {
  const element = root.ownerDocument.createElement('div');
  element.className = `layer ${className}`;
  element.popover = 'manual';
  root.append(element);

  let beside: Box | undefined;
  const moveTo = (anchor: Box) => {
    beside = anchor;
    const view = root.ownerDocument.documentElement;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const { left, top } = placeBeside(anchor, size, {
      width: view.clientWidth,
      height: innerHeight,
    });
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  };
  // A form that unfolds in a card at the foot of the window would end below it.
  const growth = new ResizeObserver(() => beside && moveTo(beside));
  return {
    element,
    get isOpen() {
      return element.matches(':popover-open');
    },
    show(content, anchor) {
      element.style.colorScheme = paper();
      // First, because nothing that is hidden can take the focus.
      if (!element.matches(':popover-open')) element.showPopover();
      render(content, element);
      if (!anchor) return;
      moveTo(anchor);
      growth.observe(element);
    },
    moveTo,
    hide() {
      growth.disconnect();
      beside = undefined;
      if (element.matches(':popover-open')) element.hidePopover();
      render(null, element);
    },
  };
}
