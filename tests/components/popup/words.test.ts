import { describe, expect, it } from 'vitest';
import { fold, markWords } from '../../../components/popup/words';

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
