/** English of the same kind: common words as they are, the others put together from letters. */
import { once } from '../../lib/engine/once';
import { type Random, seeded } from './random';

const common =
  `the to of and in a is that for on it with you was as are be this have at not they he from we by or but
  an all his there will their so what one if about her can more when your who has had people our out up time just no
  my them which some how like get would into new than then now only also its after first other because could any over
  two these year most see work day last here make where many way well think before back through right down still even
  should each house city office road water school letter number group member meeting report morning week town`.split(
    /\s+/,
  );
const onsets = 'b br c ch cl d dr f fl g gr h j l m n p pl pr qu r s sh sl st t th tr v w'.split(' ');
const vowels = 'a e i o u ai ea ee oa ou'.split(' ');
const codas = ' b ck d g l ll m n nd ng nt p r rd s ss st t x'.split(' ');
const endings = ' ing ed er ly ness ment able'.split(' ');

const words = once((): readonly string[] => {
  const random = seeded('english');
  const made = Array.from({ length: 9000 }, () => {
    const root = random.pick(onsets) + random.pick(vowels) + random.pick(codas);
    const more = random.chance(0.4) ? random.pick(vowels) + random.pick(codas) : '';
    return root + more + (random.chance(0.3) ? random.pick(endings) : '');
  });
  return [...new Set([...common, ...made])];
});

/** The next word of a text. */
export function englishWord(random: Random): string {
  return words()[random.rank(words().length)] as string;
}

/** A word past the commonest ones. */
export function unusualEnglish(random: Random): string {
  return words()[100 + random.rank(words().length - 100)] as string;
}

/** A word that a text seldom has. */
export function rareEnglish(random: Random): string {
  return words()[500 + random.below(words().length - 500)] as string;
}
