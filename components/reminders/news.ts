/** What was read out already: a pill that only comes back, after the card was closed, is the same pill. */

export type IsNews = (anchor: HTMLElement | null, label: string | null) => boolean;

/** Asked at each drawing with the box and what the pill beside it says, null for no pill; forgets when there is no box. */
export function createNews(): IsNews {
  let last: { anchor: HTMLElement; label: string; isNews: boolean; isShown: boolean } | null = null;
  return (anchor, label) => {
    if (anchor === null) last = null;
    else if (label === null) {
      if (last) last.isShown = false;
    } else if (last?.anchor !== anchor || last.label !== label) {
      last = { anchor, label, isNews: true, isShown: true };
    } else if (!last.isShown) {
      last = { anchor, label, isNews: false, isShown: true };
    }
    return last?.isNews ?? false;
  };
}
