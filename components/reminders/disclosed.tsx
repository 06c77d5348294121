import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { reveal } from './keys';

interface DisclosedProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** What a button of a reminder opens below it; the card's list scrolls until it is in sight. */
export function Disclosed({ id, isOpen, children }: DisclosedProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isOpen || !place.current) return undefined;
    const here = place.current;
    reveal(here);
    // The card takes its height anew when it has grown, a moment later.
    const later = setTimeout(() => reveal(here), 60);
    return () => clearTimeout(later);
  }, [isOpen]);
  return (
    <div id={id} ref={place} className="scopes" hidden={!isOpen}>
      {children}
    </div>
  );
}
