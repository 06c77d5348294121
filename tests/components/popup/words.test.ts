import { describe, expect, it } from 'vitest';
import { fold, markWords, untangle, withoutTelex } from '../../../components/popup/words';

const marked = (text: string, ...words: string[]) =>
  markWords(text, new Set(words)).flatMap((piece) => (piece.marked ? [piece.text] : []));

describe('marking what a search matched', () => {
  it('folds Vietnamese letters to plain ones', () => {
    expect(fold('Đường ĐỪNG ưỡn')).toBe('duong dung uon');
  });

  it('marks whole words whatever their case and accents when the query had none', () => {
    expect(marked('Bí mật, BI MAT và bị mất', 'bi', 'mat')).toEqual(['Bí', 'mật', 'BI', 'MAT', 'bị', 'mất']);
  });

  it('marks only the accented word when the query had accents', () => {
    expect(marked('bí mật bị mất', 'bí', 'mật')).toEqual(['bí', 'mật']);
  });

  it.each(['', 'không có', 'bí mật', '…bí, mật!', 'bí mật'.normalize('NFD')])(
    'gives back the text %j when the pieces are joined',
    (text) => {
      const pieces = markWords(text, new Set(['bi', 'mat']));
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    },
  );
});

describe('what a keyboard leaves', () => {
  it.each([
    ['maatj', 'mat'],
    ['bis', 'bi'],
    ['dduwowcj', 'duoc'],
    ['treer', 'tre'],
    ['ddinhj', 'dinh'],
    ['mang', 'mang'],
  ])('of Telex %s is %s', (typed, left) => {
    expect(withoutTelex(typed)).toBe(left);
  });

  it('with two letters in the wrong order is the word that is known, and else stays', () => {
    expect(untangle('mnag', new Set(['mang']))).toBe('mang');
    expect(untangle('mang', new Set(['mang', 'amng']))).toBe('mang');
    expect(untangle('xyz', new Set(['mang']))).toBe('xyz');
  });
});
