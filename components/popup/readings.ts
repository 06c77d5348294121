/** What a query may have been meant as, where nothing holds it as it was typed. */
import { fold } from './words';

export interface Reading {
  readonly words: readonly string[];
  /** It says the same in other letters; otherwise it is a guess. */
  readonly same: boolean;
}

/** As typed; then with abbreviations spelled out ("cccd", "cv101"); then with syllables that ran together cut apart. */
export function readingsOf(words: readonly string[], known: ReadonlySet<string>): readonly Reading[] {
  const spelled = words.flatMap((word) => spellOut(word, known));
  const cut = spelled.flatMap((word) => cutApart(word, known));
  return [
    { words, same: true },
    ...(spelled.length > words.length ? [{ words: spelled, same: true }] : []),
    ...(cut.length > spelled.length ? [{ words: cut, same: false }] : []),
  ];
}

/** What officials write for short, of the things that directives are about. */
const shortFor: Readonly<Record<string, string>> = {
  anm: 'an ninh mạng',
  attt: 'an toàn thông tin',
  bmnn: 'bí mật nhà nước',
  cbcc: 'cán bộ công chức',
  cccd: 'căn cước',
  ccvc: 'công chức viên chức',
  cmnd: 'căn cước',
  cv: 'công văn',
  dlcn: 'dữ liệu cá nhân',
  kl: 'kết luận',
  mk: 'mật khẩu',
  mxh: 'mạng xã hội',
  nd: 'nghị định',
  nq: 'nghị quyết',
  pctn: 'phòng chống tham nhũng',
  qd: 'quyết định',
  sdt: 'số điện thoại',
  shtt: 'sở hữu trí tuệ',
};

function spellOut(word: string, known: ReadonlySet<string>): readonly string[] {
  const folded = fold(word);
  if (Object.hasOwn(shortFor, folded)) return (shortFor[folded] ?? '').split(' ');
  const [, letters, digits] = folded.match(/^([a-z]+)(\d+)$/) ?? [];
  return letters && digits && !known.has(folded) ? [letters, digits] : [word];
}

/** "bimat" as "bi", "mat": at the first place that leaves two known syllables. */
function cutApart(word: string, known: ReadonlySet<string>): readonly string[] {
  const folded = fold(word);
  if (known.has(folded) || /\d/.test(folded)) return [word];
  for (let at = 2; at <= folded.length - 2; at += 1) {
    const halves = [folded.slice(0, at), folded.slice(at)];
    if (halves.every((half) => known.has(half))) return halves;
  }
  return [word];
}
