import type { ComponentChild } from 'preact';
import { SurroundingsProvider, type Surroundings } from '../parts/surroundings.ts';
import { Card, NamingCard, type CardActions } from './card.tsx';
import type { CardContent } from './card-content.ts';
import type { Naming } from './card-naming.tsx';
import { createHost, type Host } from './host.ts';
import { createLayer, type Layer } from './layer.ts';
import type { Paper } from './palette.ts';
import type { Box } from './placement.ts';
import { Toast } from './toast.tsx';
import { Toolbar, type ToolbarActions } from './toolbar.tsx';

export interface CardOptions {
  /** Stays until the reader closes it; otherwise it goes when the pointer leaves. */
  readonly pinned: boolean;
  /** Whether the keyboard moves into the card. */
  readonly focus: boolean;
  /** The id of the note that opens in its editor. */
  readonly editing?: string | undefined;
}

/** Everything of ours that floats over the page: one card, one toolbar, one toast. */
export interface Overlay {
  showCard(content: CardContent, anchor: Range, options: CardOptions): void;
  /** Shows other content on the card that is open, where it stands; what is being typed there stays. */
  updateCard(content: CardContent): void;
  /** Asks the reader whose the words are. */
  showNaming(naming: Naming, anchor: Range): void;
  readonly card: { readonly isOpen: boolean; readonly pinned: boolean };
  hideCard(): void;
  showToolbar(anchor: Range, actions: ToolbarActions): void;
  hideToolbar(): void;
  /** Says something at the foot of the window, with a way back if there is one. */
  say(text: string, undo?: () => void): void;
  /** Whether an event's target is ours. */
  owns(target: EventTarget | null): boolean;
}

/** What the reader does on a card, and that it has closed. */
export interface OverlayActions extends Omit<CardActions, 'onClose'> {
  readonly onHidden: () => void;
}

interface Layers {
  readonly host: Host;
  readonly card: Layer;
  readonly toolbar: Layer;
  readonly toast: Layer;
}

/** Milliseconds that a toast stays: long enough to read and to reach with the keyboard. */
const toastTime = 12_000;

/** Returns an overlay that adds nothing to the page until there is something to show; it goes with the signal. */
export function createOverlay(
  document: Document,
  css: string,
  surroundings: Surroundings,
  actions: OverlayActions,
  paper: () => Paper,
  signal: AbortSignal,
): Overlay {
  let layers: Layers | undefined;
  let pinned = false;
  let anchor: Range | undefined;
  let editing: string | undefined;
  let focusBefore: Element | null = null;
  let toastTimer: ReturnType<typeof setTimeout> | undefined;

  const open = (): Layers => {
    if (layers?.host.element.isConnected) return layers;
    // A page that rewrites its whole body takes our host with it.
    const host = createHost(document, css, signal);
    const layer = (name: string) => createLayer(host.root, name, paper);
    layers = {
      host,
      card: layer('card-layer'),
      toolbar: layer('toolbar-layer'),
      toast: layer('toast-layer'),
    };
    return layers;
  };
  const within = (content: ComponentChild) => (
    <SurroundingsProvider value={surroundings}>{content}</SurroundingsProvider>
  );
  const cardWith = (content: CardContent) => (
    <Card content={content} editing={editing} actions={{ ...actions, onClose: hideCard }} />
  );
  const hideCard = () => {
    if (!layers?.card.isOpen) return;
    const hadFocus = layers.host.root.activeElement !== null;
    layers.card.hide();
    pinned = false;
    anchor = undefined;
    actions.onHidden();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus();
  };
  const hideToast = () => layers?.toast.hide();

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !layers?.card.isOpen) return;
      event.stopPropagation();
      hideCard();
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'scroll',
    () => {
      if (layers?.card.isOpen && anchor) layers.card.moveTo(boxOf(anchor));
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(toastTimer));

  const present = (part: ComponentChild, range: Range, stays: boolean): Host => {
    const { card, host } = open();
    if (card.isOpen) actions.onHidden();
    else focusBefore = document.activeElement;
    pinned = stays;
    anchor = range;
    card.hide();
    card.show(within(part), boxOf(range));
    return host;
  };

  return {
    showCard(content, range, options) {
      editing = options.editing;
      const { root } = present(cardWith(content), range, options.pinned);
      if (options.focus && !options.editing) root.querySelector<HTMLElement>('.card')?.focus();
    },
    updateCard(content) {
      if (layers?.card.isOpen) layers.card.show(within(cardWith(content)));
    },
    showNaming(naming, range) {
      present(<NamingCard naming={naming} onClose={hideCard} />, range, true);
    },
    get card() {
      return { isOpen: layers?.card.isOpen ?? false, pinned };
    },
    hideCard,
    showToolbar(range, toolbarActions) {
      const rects = range.getClientRects();
      const last = rects[rects.length - 1] ?? range.getBoundingClientRect();
      open().toolbar.show(within(<Toolbar {...toolbarActions} />), last);
    },
    hideToolbar: () => layers?.toolbar.hide(),
    say(text, undo) {
      clearTimeout(toastTimer);
      const onUndo = undo && (() => (hideToast(), undo()));
      open().toast.show(within(<Toast text={text} onUndo={onUndo} onDismiss={hideToast} />));
      toastTimer = setTimeout(hideToast, toastTime);
    },
    owns: (target) => target !== null && target === layers?.host.element,
  };
}

/** CSS pixels up to which a passage is taken as a whole: beside a longer one the card would stand far from the pointer. */
const tall = 170;

/** What the card stands beside: the whole passage if it is short, so that the card hides none of it, or its first line. */
function boxOf(range: Range): Box {
  const whole = range.getBoundingClientRect();
  const first = range.getClientRects()[0] ?? whole;
  const { left, right, top } = first;
  return { left, right, top, bottom: whole.height <= tall ? whole.bottom : first.bottom };
}
