import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Finding } from '../../lib/engine/types';
import { createDismissals, type DismissalScope } from '../../lib/reminders/dismissals';

const phraseFinding: Finding = {
  rule: 'insult.mocking',
  category: 'insult',
  severity: 'caution',
  start: 0,
  end: 6,
  phrase: 'óc chó',
};
const numberFinding: Finding = {
  rule: 'personal-data.national-id',
  category: 'personal-data',
  severity: 'serious',
  start: 0,
  end: 12,
};
const officeFinding: Finding = {
  rule: 'capacity.on-behalf',
  category: 'capacity',
  severity: 'caution',
  start: 0,
  end: 5,
};
const box = {};
const office = { set: vi.fn() };
const typed = '079099123456';

const create = (site: 'facebook' | 'x' = 'facebook') =>
  createDismissals(site, new AbortController().signal, office, () => {});
const stored = async () => JSON.stringify(await fakeBrowser.storage.local.get(null));
const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => fakeBrowser.reset());

describe('passing a reminder over', () => {
  it.each<DismissalScope>(['draft', 'phrase', 'rule-on-site'])(
    'in the scope %s covers the finding and can be taken back',
    (scope) => {
      const dismissals = create();
      const undo = dismissals.add(scope, numberFinding, typed, box);
      expect(dismissals.covers(numberFinding, typed, box)).toBe(true);
      undo();
      expect(dismissals.covers(numberFinding, typed, box)).toBe(false);
    },
  );

  it('in this draft leaves other boxes and other words alone', () => {
    const dismissals = create();
    dismissals.add('draft', numberFinding, typed, box);
    expect(dismissals.covers(numberFinding, typed, {})).toBe(false);
    expect(dismissals.covers(numberFinding, '001188012345', box)).toBe(false);
  });

  it('for a phrase holds in every tab from then on, and stores the words of the ruleset', async () => {
    create().add('phrase', phraseFinding, 'OC CHO', box);
    await settled();
    const elsewhere = create('x');
    await settled();
    expect(elsewhere.covers(phraseFinding, 'óc  chó', {})).toBe(true);
    expect(await stored()).toContain('óc chó');
    expect(await stored()).not.toContain('OC CHO');
  });

  it('can be taken back after the browser has given it back with its keys in another order', async () => {
    const dismissals = create();
    const undo = dismissals.add('phrase', phraseFinding, 'óc chó', box);
    await settled();
    await fakeBrowser.storage.local.set({
      dismissals: [{ rule: phraseFinding.rule, phrase: 'óc chó', kind: 'phrase' }],
    });
    await settled();
    undo();
    await settled();
    expect(dismissals.covers(phraseFinding, 'óc chó', box)).toBe(false);
    expect(await stored()).toBe('{"dismissals":[]}');
  });

  it('for what a detector found never stores anything', async () => {
    const dismissals = create();
    dismissals.add('phrase', numberFinding, typed, box);
    dismissals.add('draft', numberFinding, typed, box);
    await settled();
    expect(await stored()).toBe('{}');
  });

  it('for a rule on a site holds on that site only', async () => {
    create('facebook').add('rule-on-site', numberFinding, typed, box);
    await settled();
    const [same, other] = [create('facebook'), create('x')];
    await settled();
    expect(same.covers(numberFinding, 'anything', {})).toBe(true);
    expect(other.covers(numberFinding, 'anything', {})).toBe(false);
  });

  it('as the office’s own page is the author’s word for the page, taken back by another press, and stored nowhere', async () => {
    const undo = create().add('office-page', officeFinding, 'thay mặt', box);
    expect(office.set).toHaveBeenLastCalledWith(true);
    undo();
    expect(office.set).toHaveBeenLastCalledWith(false);
    await settled();
    expect(await stored()).toBe('{}');
  });
});
