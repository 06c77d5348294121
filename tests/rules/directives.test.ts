import { describe, expect, it } from 'vitest';
import { load } from '../../cli/load';
import { texts } from '../../cli/texts';

const { directives, guidelines } = load('rules', texts.en).ruleset;
const letter = directives.find(({ id }) => id === 'cv-101-bcsd-2021');
const outside = letter?.points.filter(({ answer }) => answer?.scope === 'outside') ?? [];

describe('the shipped directives', () => {
  it('answer each of the 13 obligations of letter 101-CV/BCSĐ', () => {
    expect(letter?.points).toHaveLength(13);
    expect(letter?.points.filter(({ answer }) => !answer).map(({ ref }) => ref)).toEqual([]);
  });

  it('leave out of scope what asks to supervise, to hold a line or to fight, and say why', () => {
    const asks = ['đơn vị mình', 'đấu tranh', 'định hướng', 'lên tiếng'];
    const answers = asks.map((ask) => outside.find(({ ref }) => ref.includes(ask))?.answer?.text.vi ?? '');
    for (const answer of answers) {
      expect(answer).toContain('Đọc Lại không theo dõi người dùng và không xét quan điểm');
    }
  });

  it('hold no amounts of money', () => {
    const money = /\d[\d.,]* ?(?:triệu|tỷ|đồng|million|dong|vnd)/i;
    expect(directives.filter((one) => money.test(JSON.stringify(one))).map(({ id }) => id)).toEqual([]);
  });

  it('name what took the place of a replaced one', () => {
    const lost = directives.filter(({ status, replacedBy }) => status === 'replaced' && !replacedBy?.length);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('say of each replacement the same on both sides', () => {
    const pairs = directives.flatMap(({ id, replacedBy = [] }) => replacedBy.map((by) => `${by} < ${id}`));
    const back = directives.flatMap(({ id, replaces = [] }) => replaces.map((old) => `${id} < ${old}`));
    expect(back.filter((pair) => !pairs.includes(pair))).toEqual([]);
  });
});

describe('the shipped guidelines', () => {
  it('show each a text said again in another way, in both languages', () => {
    const same = guidelines.filter(({ rewording: { before, after } }) =>
      [before.vi === after.vi, before.en === after.en].includes(true),
    );
    expect(same).toEqual([]);
  });

  it('begin by saying what the author may well post', () => {
    const allowed =
      /^[^.]*(được|quyền của bạn|bình thường|việc tốt|bạn cứ|là nơi nói ý kiến riêng|bạn làm được)/i;
    expect(guidelines.filter(({ advice }) => !allowed.test(advice.vi)).map(({ id }) => id)).toEqual([]);
  });
});
