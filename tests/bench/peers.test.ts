import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goals } from '../../bench/goals';
import { type PeerName, peers } from '../../bench/peers';
import type { Peer } from '../../bench/peers/peer';

type Lists = Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;

const listsOf = (file: string): Lists => JSON.parse(readFileSync(file, 'utf8')) as Lists;
const { dependencies, devDependencies } = listsOf('bench/package.json');
const product = listsOf('package.json');
const packageOf = (name: PeerName) => (peers[name] as Peer).package;

describe('the peers', () => {
  it('have one exact version each', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.length).toBeGreaterThan(10);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are all listed, those that a goal names among what the quick bench installs', () => {
    const needed = new Set(goals.flatMap(({ race }) => (race && packageOf(race.peer)) ?? []));
    expect(needed.size).toBeGreaterThan(4);
    expect([...needed].filter((name) => !(name in dependencies))).toEqual([]);
    const all = (Object.keys(peers) as PeerName[]).flatMap((name) => packageOf(name) ?? []);
    expect(all.filter((name) => !(name in { ...dependencies, ...devDependencies }))).toEqual([]);
  });

  it('are no part of the product, save the linear engine', () => {
    const own = { ...product.dependencies, ...product.devDependencies };
    expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => name in own)).toEqual([
      're2js',
    ]);
  });
});
