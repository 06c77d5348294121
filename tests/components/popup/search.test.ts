import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../components/popup/search';
import { library } from './library';

const search = createSearch(library, 'vi');
const ids = (query: string) => search(query).directives.map(({ id }) => id);

describe('the search over directives and guidelines', () => {
  it('finds accented titles by a query without accents', () => {
    expect(ids('tre em')).toContain('luat-child');
    expect(ids('bi mat nha nuoc')).toEqual(expect.arrayContaining(['luat-secret', 'luat-old']));
  });

  it('finds the letter đ by d', () => {
    expect(ids('bcsd')).toEqual(['cv-101']);
  });

  it('takes a query with accents at its word', () => {
    expect(ids('bí mật')).toEqual(expect.arrayContaining(['luat-secret', 'luat-old']));
    expect(ids('bí mật')).not.toContain('qd-874');
  });

  it('ranks words that stand together before the same words scattered', () => {
    const found = ids('bi mat');
    expect(found).toContain('qd-874');
    expect(found.at(-1)).toBe('qd-874');
  });

  it.each([
    ['101', 'cv-101'],
    ['101-cv', 'cv-101'],
    ['874', 'qd-874'],
    ['117/2025', 'luat-secret'],
  ])('finds a directive by its number %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('finds words inside a point, in capitals and in decomposed form too', () => {
    expect(ids('RIÊNG TƯ')).toEqual(['luat-child']);
    expect(ids('riêng tư'.normalize('NFD'))).toEqual(['luat-child']);
  });

  it('finds while the last word is still being typed', () => {
    expect(ids('bí m')).toContain('luat-secret');
    expect(ids('bí mâ')).toContain('luat-secret');
  });

  it('finds guidelines by their text and by the messages of their rules', () => {
    expect(search('mat khau').guidelines.map(({ id }) => id)).toEqual(['credentials']);
    expect(search('mã một lần').guidelines.map(({ id }) => id)).toEqual(['credentials']);
  });

  it('answers a slip of the finger with what comes close, and says so', () => {
    const found = search('nha nuox');
    expect(found.near).toBe(true);
    expect(found.directives.map(({ id }) => id)).toContain('luat-secret');
    expect(search('nha nuoc').near).toBe(false);
  });

  it('spells out an abbreviation, and says that it found what was meant', () => {
    expect(search('mk')).toMatchObject({ near: false, guidelines: [{ id: 'credentials' }] });
    expect(search('cv101').near).toBe(false);
  });

  it('does without one word of three, never without a number', () => {
    expect(search('bi mat zzqq')).toMatchObject({ near: true });
    expect(ids('bi mat zzqq')).toContain('luat-secret');
    expect(ids('bi mat 999')).toEqual([]);
  });

  it('does not bend numbers', () => {
    expect(ids('108')).toEqual([]);
  });

  it('finds nothing for what is nowhere, and for punctuation alone', () => {
    expect(search('zzqqxx')).toMatchObject({ directives: [], guidelines: [], near: false });
    expect(search('/').directives).toEqual([]);
  });

  it('finds English and Vietnamese words for an English reader, and only Vietnamese ones otherwise', () => {
    const english = createSearch(library, 'en');
    expect(english('children').directives.map(({ id }) => id)).toEqual(['luat-child']);
    expect(english('trẻ em').directives.map(({ id }) => id)).toEqual(['luat-child']);
    expect(search('children').directives).toEqual([]);
  });
});
