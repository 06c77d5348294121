/** Up and down walk through the search field and the links of a list; elsewhere they scroll as always. */
export function moveByArrows(list: HTMLElement | null, event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const stops = [...(list?.querySelectorAll<HTMLElement>('input, a') ?? [])];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = stops[at + step];
  if (step === 0 || at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
