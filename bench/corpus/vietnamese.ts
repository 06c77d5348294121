/** Vietnamese that nobody wrote: syllables put together from onset, rime and tone, with the skew of real ones. */
import { once } from '../../lib/engine/once';
import { type Random, seeded, shuffled } from './random';

const onsets = ' b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const rimes =
  `a ai ao au ay am an ang anh ap at ac ach ăm ăn ăng ăp ăt ăc âm ân âng âu ây âp ât âc e em en eo ep et
  ec ê êm ên ênh êp êt êch êu i im in inh iêm iên iêng iêu ip it ich iêp iêt iêc ia o oi om on ong op ot oc oa oai oan
  oang oat ô ôi ôm ôn ông ôp ôt ôc ơ ơi ơm ơn ơp ơt u ui um un ung up ut uc uôi uôn uông uôc uôt ua uy uyên uyêt uê ư
  ưng ưc ưa ưu ươi ươm ươn ương ươp ươt ươc`.split(/\s+/);
/** None, grave, acute, tilde, hook, dot below; a rime that ends in a stop has acute or dot only. */
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The words that stand in every text, most frequent first. */
const common =
  `và của là có các một được trong cho không người những với này đã khi đến ra về để từ mà thì cũng như
  anh chị em mình ở lại nhà đi con nói làm gì rất nhiều bà ông vào còn năm ngày nay mọi sẽ bị hay đang đó sau trên
  việc phải biết hơn nếu vì tại thấy cả ai nên lên qua mới rồi xin nhé ạ xã phường sáng chiều bạn cùng chỉ gia`.split(
    /\s+/,
  );

/** Every syllable that the tables give, the common ones first, the others in an order of their own. */
const syllables = once((): readonly string[] => {
  const made = onsets.flatMap((onset) =>
    rimes.flatMap((rime) => tones.flatMap((tone) => spell(onset, rime, tone))),
  );
  return [...new Set([...common, ...shuffled(made, seeded('syllables'))])];
});

/** Words of two syllables that texts repeat, the most frequent first. */
const compounds = once((): readonly string[] => {
  const random = seeded('compounds');
  return Array.from({ length: 6000 }, () => `${unusual(random)} ${unusual(random)}`);
});

/** The next word of a text: one syllable or a compound. */
export function vietnameseWord(random: Random): string {
  const list = random.chance(0.4) ? compounds() : syllables();
  return list[random.rank(list.length)] as string;
}

/** A syllable past the commonest ones. */
export function unusual(random: Random): string {
  return syllables()[40 + random.rank(syllables().length - 40)] as string;
}

/** A syllable that a text seldom has, so that a list does not find something in every line. */
export function rare(random: Random): string {
  return syllables()[500 + random.below(syllables().length - 500)] as string;
}

function spell(onset: string, rime: string, tone: string): readonly string[] {
  const endsInStop = /(?:[ptc]|ch)$/.test(rime);
  if (endsInStop && tone !== '\u0301' && tone !== '\u0323') return [];
  if (/^[quw]/.test(rime) && onset === 'qu') return [];
  if (/^[oô]/.test(rime) && /^(?:qu|gi)$/.test(onset)) return [];
  const before = beforeFront(onset, rime);
  const vowels = before.endsWith('i') && rime.startsWith('i') ? rime.slice(1) : rime;
  if (vowels === '' || (before === '' && /^iê/.test(rime))) return [];
  return [(before + withTone(vowels, tone)).normalize('NFC')];
}

/** c, g and ng are written k, gh and ngh before e, ê and i. */
function beforeFront(onset: string, rime: string): string {
  if (!/^[eêi]/.test(rime)) return onset;
  return { c: 'k', g: 'gh', ng: 'ngh' }[onset] ?? onset;
}

/** On the last dressed vowel; else before the last vowel of an open rime, on the last one of a closed rime. */
function withTone(rime: string, tone: string): string {
  const dressed = Math.max(...Array.from('ăâêôơư', (vowel) => rime.lastIndexOf(vowel)));
  const vowels = /^[a-yăâêôơư]*?[^aeiouyăâêôơư]|$/.exec(`${rime} `)?.[0].slice(0, -1) ?? rime;
  const plain = vowels.length === rime.length && vowels.length < 3 ? 0 : Math.min(1, vowels.length - 1);
  const at = dressed >= 0 ? dressed : plain;
  return rime.slice(0, at + 1) + tone + rime.slice(at + 1);
}
