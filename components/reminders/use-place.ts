import { autoUpdate, computePosition, flip, hide, offset, size as resize, shift } from '@floating-ui/dom';
import { type RefObject, useLayoutEffect } from 'react';
import { createClearPlace } from './clear-place';
import { show } from './show-at';

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
    if (size === 'large')
      return autoUpdate(anchor, element, () => void placeBeside(element, anchor, visibility));
    const place = createClearPlace(element, anchor);
    const stop = autoUpdate(anchor, element, () => void place.follow());
    return () => {
      stop();
      place.end();
    };
  }, [floating, anchor, visibility, size]);
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
