import { autoUpdate, computePosition, flip, hide, offset, size as resize, shift } from '@floating-ui/dom';
import { type RefObject, useLayoutEffect } from 'react';
import { coveredAt } from './covered-at';

/** `with-anchor`: goes out of sight with the box; `always`: what asks something stays in sight. */
export type Visibility = 'with-anchor' | 'always';

/** In CSS pixels; in less there is no reading. */
const smallest = { width: 220, height: 220 };
const tallest = 480;

/** Keeps an element beside the box while the page scrolls, grows or zooms. */
export function usePlace(
  floating: RefObject<HTMLElement | null>,
  anchor: HTMLElement | null,
  visibility: Visibility,
  size: 'small' | 'large' = 'large',
): void {
  useLayoutEffect(() => {
    const element = floating.current;
    if (!element || !anchor) return undefined;
    const place = (): void =>
      void (size === 'small' ? placeClear(element, anchor) : placeBeside(element, anchor, visibility));
    return autoUpdate(anchor, element, place);
  }, [floating, anchor, visibility, size]);
}

/** The pill goes where it covers least of the page's own words and buttons; where it stands is as good as the rest. */
async function placeClear(element: HTMLElement, anchor: HTMLElement): Promise<void> {
  const spots = await Promise.all(placements.map((placement) => spotFor(placement, element, anchor)));
  const now = element.dataset.placement;
  const [best] = spots
    .map((spot) => ({ ...spot, covers: coveredAt(spot, element) - (spot.placement === now ? 0.5 : 0) }))
    .sort((a, b) => a.covers - b.covers);
  if (!best) return;
  element.dataset.placement = best.placement;
  show(element, best, best.isAway);
}

const placements = [
  'top-end',
  'bottom-end',
  'top-start',
  'bottom-start',
  'right-start',
  'left-start',
] as const;

interface Spot {
  readonly placement: (typeof placements)[number];
  readonly x: number;
  readonly y: number;
  readonly isAway: boolean;
}

async function spotFor(
  placement: Spot['placement'],
  element: HTMLElement,
  anchor: HTMLElement,
): Promise<Spot> {
  const { x, y, middlewareData } = await computePosition(anchor, element, {
    strategy: 'fixed',
    placement,
    middleware: [offset(6), shift({ padding: 8, crossAxis: true }), hide()],
  });
  return { placement, x, y, isAway: middlewareData.hide?.referenceHidden ?? false };
}

async function placeBeside(element: HTMLElement, anchor: HTMLElement, visibility: Visibility): Promise<void> {
  const { x, y, middlewareData } = await computePosition(anchor, element, {
    strategy: 'fixed',
    placement: 'top-end',
    middleware: [
      offset(6),
      flip({ fallbackPlacements: ['bottom-end', 'left-start', 'right-start'], padding: 8 }),
      resize({
        padding: 8,
        apply: ({ availableWidth, availableHeight }) => {
          element.style.maxWidth = `${Math.max(smallest.width, availableWidth)}px`;
          // Beside the draft rather than over it, as long as the answers stay in sight.
          element.style.maxHeight = `${Math.max(smallest.height, Math.min(tallest, availableHeight))}px`;
        },
      }),
      // After the size: a card that fits is not pushed over the draft.
      shift({ padding: 8, crossAxis: true }),
      hide(),
    ],
  });
  const isAway = visibility === 'with-anchor' && (middlewareData.hide?.referenceHidden ?? false);
  show(element, { x, y }, isAway);
}

function show(element: HTMLElement, { x, y }: Pick<Spot, 'x' | 'y'>, isAway: boolean): void {
  const visibility = isAway ? 'hidden' : 'visible';
  Object.assign(element.style, { left: `${x}px`, top: `${y}px`, opacity: '1', visibility });
}
