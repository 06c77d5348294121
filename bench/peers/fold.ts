/** What nearly everyone writes to compare without case and accents; places in the text are lost. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
