/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 8;

/**
 * Returns where a box of this size goes: below the anchor if it fits, else above, else where there is more room;
 * always inside the viewport, so that it can be read and reached.
 */
export function placeBeside(
  anchor: Box,
  size: Size,
  viewport: Size,
): { left: number; top: number } {
  const left = clamp(anchor.left, gap, viewport.width - size.width - gap);
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - size.height;
  const fitsBelow = below + size.height + gap <= viewport.height;
  const top =
    fitsBelow || (above < gap && anchor.top < viewport.height - anchor.bottom) ? below : above;
  return { left, top: clamp(top, gap, viewport.height - size.height - gap) };
}

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));
