import { describe, expect, it } from 'vitest';
import { withoutRules } from '../../lib/ruleset/layers';
import { organisation, ours, phrase, throughTheDoor } from './door';
import { releaseBody } from './publisher';
import { sample } from './sample';

describe('a release that two approvers have signed', () => {
  it('becomes a ruleset, with what an organisation adds', async () => {
    const admitted = await throughTheDoor([organisation(), releaseBody()]);
    expect(admitted).toMatchObject({ ok: true, orphans: [] });
    expect(admitted.ok && admitted.ruleset.rules.map(({ id }) => id)).toEqual([
      ...sample.rules.map(({ id }) => id),
      ours.id,
    ]);
  });

  it('may lose many rules where that is said and signed', async () => {
    const admitted = await throughTheDoor([releaseBody({ allowShrink: true })], { rulesBefore: 20 });
    expect(admitted).toMatchObject({ ok: true });
  });
});

describe('layers', () => {
  it('row 22: leaves out what an organisation cites and the base no longer has, and keeps the rest', async () => {
    const old = { ...phrase('internal.ha-noi-old', 'phòng máy cũ'), cites: [{ directive: 'luat-da-bo' }] };
    const guideline = { ...sample.guidelines[0], id: 'internal' } as (typeof sample.guidelines)[number];
    const base = releaseBody({ ruleset: { ...sample, guidelines: [...sample.guidelines, guideline] } });
    const admitted = await throughTheDoor([base, organisation({ rules: [old, ours] })]);
    expect(admitted).toMatchObject({ ok: true, orphans: ['internal.ha-noi-old'] });
  });

  it('give the same ruleset in whatever order they come', async () => {
    const other = organisation(
      { rules: [phrase('credentials.hue-room', 'phòng điều khiển')] },
      { layer: 'org.hue' },
    );
    const layers = [releaseBody(), organisation(), other];
    expect(await throughTheDoor(layers.toReversed())).toEqual(await throughTheDoor(layers));
  });

  it('lose exactly the rules that are taken out', () => {
    const [first, ...rest] = sample.rules;
    expect(withoutRules(sample, new Set([first?.id ?? '']))).toEqual({ ...sample, rules: rest });
  });
});
