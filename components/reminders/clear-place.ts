/**
 * Where the pill stands: where it covers least of the page's own words and buttons. To find that out the browser is
 * asked what lies under a hundred points, which would be felt at every line that a draft grows by. So it is done at
 * first and when things have come to rest; meanwhile the pill goes with its box.
 */
import { computePosition, hide, offset, shift } from '@floating-ui/dom';
import { coveredAt } from './covered-at';
import { show } from './show-at';

export interface ClearPlace {
  /** The box has moved, grown or scrolled. */
  follow(): Promise<void>;
  end(): void;
}

const restMs = 500;

export function createClearPlace(element: HTMLElement, anchor: HTMLElement): ClearPlace {
  let chosen: Placement | null = null;
  let stood = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stand = ({ placement, x, y, isAway }: Spot): boolean => {
    chosen = placement;
    show(element, { x, y }, isAway);
    const before = stood;
    stood = `${x} ${y} ${isAway}`;
    return stood !== before;
  };
  const choose = async (): Promise<void> => {
    let best: (Spot & { readonly covers: number }) | null = null;
    // Where it stands is as good as the rest.
    for (const placement of new Set([...(chosen ? [chosen] : []), ...placements])) {
      const spot = await spotFor(placement, element, anchor);
      const covers = coveredAt(spot, element);
      if (!best || covers < best.covers) best = { ...spot, covers };
      if (covers === 0) break;
    }
    if (best) stand(best);
  };
  return {
    async follow() {
      if (!chosen) return choose();
      // A pill that did not move covers what it covered.
      if (!stand(await spotFor(chosen, element, anchor))) return;
      clearTimeout(timer);
      timer = setTimeout(() => void choose(), restMs);
    },
    end: () => clearTimeout(timer),
  };
}

const placements = [
  'top-end',
  'bottom-end',
  'top-start',
  'bottom-start',
  'right-start',
  'left-start',
] as const;

type Placement = (typeof placements)[number];

interface Spot {
  readonly placement: Placement;
  readonly x: number;
  readonly y: number;
  readonly isAway: boolean;
}

async function spotFor(placement: Placement, element: HTMLElement, anchor: HTMLElement): Promise<Spot> {
  const { x, y, middlewareData } = await computePosition(anchor, element, {
    strategy: 'fixed',
    placement,
    middleware: [offset(6), shift({ padding: 8, crossAxis: true }), hide()],
  });
  return { placement, x, y, isAway: middlewareData.hide?.referenceHidden ?? false };
}
