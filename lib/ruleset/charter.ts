/**
 * What no ruleset may hold, whoever signed it: rules against a person by name or on a topic of opinion.
 * Read at the one door (`read.ts`), for every origin; no policy and no signature lifts it.
 * Only words that trigger are read: `unless`, messages and advice may name a lawful complaint.
 */
import type { Match, PatternMatch, Rule } from '../engine/types';

export type CharterReason = 'opinion-topic' | 'named-person';

export interface CharterRefusal {
  readonly reason: CharterReason;
  readonly rule: string;
  /** Where in the rule, as keys and indexes. */
  readonly path: readonly (string | number)[];
  readonly words: string;
}

/** Criticism, complaint, denunciation, protest, election, religion, pay, leaders and their offices: in any phrase. */
const topicsAnywhere: readonly string[] = [
  ...[
    'phê bình',
    'chỉ trích',
    'phản biện',
    'góp ý',
    'kiến nghị',
    'khiếu nại',
    'tố cáo',
    'khiếu kiện',
    'kêu oan',
  ],
  ...[
    'biểu tình',
    'đình công',
    'bãi công',
    'tuần hành',
    'xuống đường',
    'bầu cử',
    'ứng cử',
    'bỏ phiếu',
    'đa đảng',
  ],
  ...[
    'nhân quyền',
    'tự do ngôn luận',
    'tôn giáo',
    'công giáo',
    'phật giáo',
    'hồi giáo',
    'tiền lương',
    'mức lương',
  ],
  ...['lãnh đạo', 'chủ tịch', 'thủ tướng', 'bí thư', 'bộ trưởng', 'giám đốc', 'trưởng phòng', 'hiệu trưởng'],
  ...[
    'criticism',
    'criticize',
    'criticise',
    'complaint',
    'denunciation',
    'protest',
    'election',
    'human rights',
  ],
  ...['freedom of speech', 'religion', 'salary', 'wages', 'prime minister', 'chairman'],
];

/** Words that also stand in harmless phrases ("bí mật nhà nước", "lương thực"): refused only as a whole entry. */
const topicsAlone: ReadonlySet<string> = new Set([
  ...['lương', 'phụ cấp', 'đảng', 'nhà nước', 'chính phủ', 'chế độ', 'dân chủ', 'tin lành', 'quốc hội'],
  ...['government', 'party', 'regime', 'democracy', 'strike', 'vote', 'church', 'wage', 'leader', 'leaders'],
  ...['president', 'minister', 'congress'],
]);

/** The surnames that nine in ten Vietnamese people bear. */
const surnames = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh mai trịnh lâm đoàn ' +
    'trương phùng hà tô tạ châu cao thái lương lưu vương quách'
  ).split(' '),
);

const middleNames = new Set(
  'văn thị hữu đức minh thanh ngọc xuân quang đình công thành quốc hoàng kim thu hồng anh bá duy gia'.split(
    ' ',
  ),
);

const normal = (words: string): string => words.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');

/** Finds every word of a rule that the charter keeps out; an empty list means the rule may stand. */
export function refusals(rule: Rule): readonly CharterRefusal[] {
  return triggers(rule.match, ['match']).flatMap(({ words, path }) => {
    const reason = reasonFor(words);
    return reason ? [{ reason, rule: rule.id, path, words }] : [];
  });
}

function reasonFor(words: string): CharterReason | null {
  const whole = normal(words);
  const inside = topicsAnywhere.some((topic) => ` ${whole} `.includes(` ${topic} `));
  if (inside || topicsAlone.has(whole)) return 'opinion-topic';
  return looksLikeName(words) ? 'named-person' : null;
}

/**
 * A surname with one to three further syllables, written as names are ("Trần Văn An"),
 * or in small letters with a middle name where one stands ("nguyễn thị hoa").
 */
function looksLikeName(words: string): boolean {
  const written = words.normalize('NFC').trim().split(/\s+/);
  const [surname, middle] = written.map((syllable) => syllable.toLowerCase());
  if (written.length < 2 || written.length > 4 || !surname || !surnames.has(surname)) return false;
  const capitalised = written.every((syllable) => /^\p{Lu}\p{Ll}*$/u.test(syllable));
  return capitalised || (written.length >= 3 && middleNames.has(middle ?? ''));
}

interface Trigger {
  readonly words: string;
  readonly path: readonly (string | number)[];
}

function triggers(match: Match, path: readonly (string | number)[]): readonly Trigger[] {
  const list = (words: readonly string[], at: readonly (string | number)[]): readonly Trigger[] =>
    words.map((word, index) => ({ words: word, path: [...at, index] }));
  const joined = 'all' in match ? match.all : 'any' in match ? match.any : [];
  const key = 'all' in match ? 'all' : 'any';
  return [
    ...('phrase' in match ? list(match.phrase, [...path, 'phrase']) : []),
    ...('pattern' in match
      ? [...literals(match.pattern), ...topicsFound(match)].map((words) => ({
          words,
          path: [...path, 'pattern'],
        }))
      : []),
    ...('near' in match && match.near ? list(match.near.words, [...path, 'near', 'words']) : []),
    ...joined.flatMap((part, index) => triggers(part, [...path, key, index])),
  ];
}

/** The topics that a pattern finds whole, however it is written; only one that was proven safe is tried. */
function topicsFound({ pattern, engine }: PatternMatch): readonly string[] {
  if (engine !== 'native') return [];
  try {
    const whole = new RegExp(`^(?:${pattern})$`, 'iu');
    return [...topicsAnywhere, ...topicsAlone].filter((topic) => whole.test(topic));
  } catch {
    return [];
  }
}

/**
 * What a pattern spells out: its pieces, the whole with its signs as spaces and the whole without them, since
 * "(?:biểu|đi) tình" and "b[i]ểu tình" find what the charter keeps out as surely as a phrase does.
 */
function literals(pattern: string): readonly string[] {
  const written = pattern
    .replace(/\\u\{?([\da-f]{1,6})\}?|\\x([\da-f]{2})/giu, (_, long, short) => codePoint(long ?? short))
    .replace(/\\[pP]\{[^}]*\}|\\./gsu, ' ');
  const signs = /[^\p{L}\p{M} ]+/gu;
  const readings = [...written.split(signs), written.replace(signs, ' '), written.replace(signs, '')];
  return [...new Set(readings.map(normal))].filter((words) => /\p{L}/u.test(words));
}

function codePoint(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
