/**
 * How Vietnamese keyboards write, as a page sees it. A syllable grows through forms that nobody meant; the
 * keyboards differ in how they take the last form back.
 */
import type { CDPSession, Page } from 'playwright-core';

/** The forms of each syllable, the last of which is meant; spaces are typed between them. */
export type Strokes = readonly (readonly string[])[];

export interface Keyboard {
  /** Writes without any pause, each event as soon as the browser takes it. */
  burst(strokes: Strokes): Promise<void>;
  /** From one form to the next, as one press of a key does. */
  step(from: string, to: string): Promise<void>;
}

type Call = () => Promise<unknown>;
type Style = (cdp: CDPSession) => (from: string, to: string, isLast: boolean) => readonly Call[];

const styles = {
  /** Unikey, EVKey, OpenKey: Backspace as often as needed, then the new letters as keys of their own. */
  'fake backspace': (cdp) => (from, to) => {
    const { back, add } = between(from, to);
    return [...times(back, backspace(cdp)), ...letters(cdp, add)];
  },
  /** OpenKey and others against the completion of address bars: first a narrow space, then one Backspace more. */
  'fake backspace behind U+202F': (cdp) => (from, to) => {
    const { back, add } = between(from, to);
    const before = back > 0 ? [...letters(cdp, '\u202f'), ...times(back + 1, backspace(cdp))] : [];
    return [...before, ...letters(cdp, add)];
  },
  /** OpenKey's "fix for Chromium": what is taken back is selected and written over. */
  'Shift+Left': (cdp) => (from, to) => {
    const { back, add } = between(from, to);
    return [...times(back, shiftLeft(cdp)), ...letters(cdp, add)];
  },
  /** ibus, fcitx, the Telex of macOS and Windows: the syllable is a composition until it is done. */
  preedit: (cdp) => (_, to, isLast) => [
    () =>
      cdp.send('Input.imeSetComposition', { text: to, selectionStart: to.length, selectionEnd: to.length }),
    ...(isLast ? [() => cdp.send('Input.insertText', { text: to })] : []),
  ],
} satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;
export const styleNames = Object.keys(styles) as readonly StyleName[];

export async function keyboardOf(page: Page, name: StyleName): Promise<Keyboard> {
  const cdp = await page.context().newCDPSession(page);
  const style: ReturnType<Style> = styles[name](cdp);
  return {
    async burst(strokes) {
      const calls = strokes.flatMap((forms, index) => [
        ...(index > 0 ? letters(cdp, ' ') : []),
        ...forms.flatMap((form, at) => style(forms[at - 1] ?? '', form, at === forms.length - 1)),
      ]);
      await Promise.all(calls.map((call) => call()));
    },
    async step(from, to) {
      for (const call of style(from, to, false)) await call();
    },
  };
}

function between(from: string, to: string): { readonly back: number; readonly add: string } {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return { back: from.length - same, add: to.slice(same) };
}

const times = (count: number, calls: readonly Call[]): readonly Call[] =>
  Array.from({ length: count }, () => calls).flat();

const backspace = (cdp: CDPSession): readonly Call[] => press(cdp, 'Backspace', 8, 0);

const shiftLeft = (cdp: CDPSession): readonly Call[] => press(cdp, 'ArrowLeft', 37, 8);

function press(cdp: CDPSession, key: string, windowsVirtualKeyCode: number, modifiers: number) {
  const event = { key, code: key, windowsVirtualKeyCode, modifiers };
  return (['rawKeyDown', 'keyUp'] as const).map(
    (type): Call =>
      () =>
        cdp.send('Input.dispatchKeyEvent', { ...event, type }),
  );
}

/** `VK_PACKET`: on Windows a keyboard sends a letter that is on no key in this way. */
const packet = 231;

function letters(cdp: CDPSession, text: string): readonly Call[] {
  return [...text].flatMap((letter): readonly Call[] => {
    const event = { key: letter, windowsVirtualKeyCode: packet };
    return [
      () =>
        cdp.send('Input.dispatchKeyEvent', {
          ...event,
          type: 'keyDown',
          text: letter,
          unmodifiedText: letter,
        }),
      () => cdp.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }),
    ];
  });
}
