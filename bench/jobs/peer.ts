/** A peer beside ours and the limit, on the same texts with the same list. */
import { drafts } from '../corpus/drafts';
import { phrases } from '../corpus/phrases';
import { limit } from '../limit';
import { compileTerms, ours } from '../ours';
import { type PeerName, peers } from '../peers';
import type { Count, Peer } from '../peers/peer';
import { type Contender, race } from '../race';
import type { Answer, Cell, CellSpec } from './job';

export async function peer(name: PeerName, specs: readonly CellSpec[], budget: number): Promise<Answer> {
  const one: Peer = peers[name];
  const cells: Cell[] = [];
  for (const count of new Set(specs.map((spec) => spec.phrases))) {
    const start = performance.now();
    const theirs = await one.create(phrases(count));
    const build = performance.now() - start;
    const mine = ours(compileTerms(count));
    for (const spec of specs.filter((each) => each.phrases === count)) {
      cells.push({ ...(await cell(spec, theirs, mine, budget)), build });
    }
  }
  return { cells };
}

async function cell(
  spec: CellSpec,
  run: Count,
  mine: Contender,
  budget: number,
): Promise<Omit<Cell, 'build'>> {
  const contenders = [{ name: 'limit', run: limit }, mine, { name: 'theirs', run }];
  const [least, own, other] = await race(contenders, drafts(spec.language, spec.size), { budget });
  if (!least || !own || !other) throw new Error('three ran and fewer came in');
  const hits = { ours: own.hits, theirs: other.hits };
  return { ...spec, limit: least.median, ours: own.median, theirs: other.median, hits };
}
