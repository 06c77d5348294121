/** Text pasted from documents of the time before Unicode, which shows as "Uû ban nh©n d©n" and cannot be checked. */
import { once } from '../once';

/**
 * TCVN3 (ABC fonts) puts Vietnamese letters where Latin-1 has signs and capitals: these stand between small letters
 * in no other text. Left out: soft hyphen and middle dot, which French and Catalan words hold.
 */
const tcvn3 = /[a-z](?:[§¨©ª«¬®µ¶¸¹º»¼½¾]|[ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ])(?=[a-z])/g;
/** Before a word's first vowel: "®ång", "§¶ng". */
const tcvn3First = /(?<![\p{L}\p{N}])[®§](?=[a-zµ-¾¨Æ-ÿ])/gu;
/** VNI writes a letter and then a sign for its mark: pairs that neither Unicode Vietnamese nor French has. */
const vni = /[aeouyôö]ø|[ôö][ùûïõ]|[aeuy]ù|[auy]û|[aeouy]õ|[aeo][âå]|[ao]ä|a[êè]|[ey]ï/gi;

/** Any of the three, for one look at texts that have none of it. */
const hint = once(() => new RegExp(`${tcvn3.source}|[®§][a-zµ-ÿ]|${vni.source}|${vni.source.toUpperCase()}`));

/** One word in so many has to look like it. */
const perWords = 12;

/** Whether a stretch of text is Vietnamese in TCVN3 or VNI encoding. Linear; one scan for most texts. */
export function isLegacyEncoded(text: string): boolean {
  if (!hint().test(text)) return false;
  const signs = count(text, tcvn3) + count(text, tcvn3First);
  const most = Math.max(signs, count(text, vni));
  return most > 1 && most * perWords >= count(text, /\S+/g);
}

function count(text: string, shape: RegExp): number {
  return text.match(shape)?.length ?? 0;
}
