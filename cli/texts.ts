/** What the command line says, in Vietnamese by default. */
import type { SkipReason } from '../lib/engine/compile-with';
import type { CharterReason } from '../lib/ruleset/charter';
import type { ConsistencyReason } from '../lib/ruleset/consistency';
import type { PatternRefusal } from './patterns/prove';
import type { Verdict } from './patterns/verdicts';

export type CliLanguage = 'vi' | 'en';

const list = (words: readonly string[]): string =>
  words.slice(0, 12).join(', ') + (words.length > 12 ? ', …' : '');

const vi = {
  unknownKey: (key: string) => `không có khoá "${key}" ở đây`,
  allowed: (words: readonly string[]) => `chỉ nhận: ${list(words)}`,
  missingKey: (key: string) => `thiếu khoá "${key}"`,
  wrongKind: (kind: string) => `phải là ${kind}`,
  tooLittle: (least: number) => `quá ít hoặc quá ngắn; ít nhất ${least}`,
  tooMuch: (most: number) => `quá nhiều hoặc quá dài; nhiều nhất ${most}`,
  wrongForm: (form: string) => `sai dạng; phải có dạng: ${form}`,
  noMatchKind: (kinds: readonly string[]) => `match phải có một trong: ${list(kinds)}`,
  wrongPlace: (expected: string) => `id phải là "${expected}", theo tên thư mục và tên tệp`,
  inconsistent: {
    'duplicate-id': (found) => `id "${found}" đã dùng ở nơi khác`,
    'unknown-directive': (found, allowed) => `không có văn bản "${found}"; có: ${list(allowed)}`,
    'unknown-point': (found, allowed) => `văn bản không có mục "${found}"; có: ${list(allowed)}`,
    'not-in-force': (found, allowed) =>
      `văn bản "${found}" không ở trạng thái in-force nên không làm căn cứ được${allowed.length > 0 ? `; thay bằng: ${list(allowed)}` : ''}`,
    'unknown-guideline': (found, allowed) => `không có lời khuyên "${found}"; có: ${list(allowed)}`,
    'unknown-detector': (found, allowed) => `không có bộ nhận dạng "${found}"; có: ${list(allowed)}`,
    'unknown-list': (found, allowed) => `không có danh sách từ "${found}" trong lists/; có: ${list(allowed)}`,
    'list-in-list': (found) => `một danh sách từ không gọi tên danh sách khác: "${found}"`,
  } satisfies Record<ConsistencyReason, (found: string, allowed: readonly string[]) => string>,
  charter: {
    'opinion-topic': (words) => `"${words}" là chủ đề ý kiến; mục nhắc không xét ý kiến`,
    'named-person': (words) => `"${words}" giống tên một người; mục nhắc không nhằm vào ai`,
  } satisfies Record<CharterReason, (words: string) => string>,
  pattern: {
    'too-long': (length) => `mẫu dài ${length} ký tự; tối đa 300`,
    'not-nfc': () => 'mẫu phải ở dạng NFC, chữ và dấu gộp làm một',
    'bad-syntax': (why) => `mẫu sai cú pháp: ${why}`,
    'look-around': (part) => `"${part}" nhìn trước hay nhìn sau chỗ khớp; mẫu không dùng được`,
    'back-reference': (part) => `"${part}" nhắc lại phần đã khớp; mẫu không dùng được`,
    'word-border': (part) => `"${part}" chỉ biết chữ không dấu; hãy viết rõ ký tự đứng cạnh`,
    'word-class': (part) => `"${part}" chỉ biết chữ không dấu; hãy dùng [\\p{L}\\d_]`,
    'capitals-class': (part) =>
      `"${part}" chỉ có nghĩa với case: exact; ở đây chữ hoa và chữ thường như nhau`,
    'letter-as-code': (part) => `"${part}" là chữ hoa viết bằng mã; hãy viết chính chữ đó`,
    'mixed-range': (part) =>
      `khoảng "${part}" trộn chữ hoa với ký tự khác; hãy tách ra, hoặc thêm case: exact`,
    'empty-match': () => 'mẫu khớp cả khi không có chữ nào',
    'empty-repeat': (part) => `"${part}" lặp hay bỏ một phần vốn có thể rỗng`,
    'too-large': (size) => `mẫu viết hết các lần lặp ra thì dài ${size} ký tự; tối đa 500`,
    'not-linear': (why) => `bộ máy RE2 không nhận mẫu: ${why}`,
    'set-by-build': () => 'engine và needs do máy điền; hãy bỏ dòng này',
    'no-verdict': () => 'mẫu chưa được xét thời gian chạy; hãy chạy: npm run doclai -- rules patterns',
    exponential: () => 'mẫu có thể chạy lâu gấp bội mỗi khi bài dài thêm; hãy bớt những phần lặp lồng nhau',
  } satisfies Record<PatternRefusal, (detail: string) => string>,
  verdict: {
    safe: 'trình duyệt chạy được',
    polynomial: 'chạy bằng bộ máy RE2',
    undecided: 'chưa chứng minh được, chạy bằng bộ máy RE2',
    exponential: 'không dùng được',
  } satisfies Record<Verdict, string>,
  patternsJudged: (all: number, refused: number) => `${all} mẫu, ${refused} không dùng được`,
  noFile: (file: string) => `không đọc được tệp "${file}"`,
  notRuleset: (file: string, where: string) => `tệp "${file}" không phải bộ lời nhắc hợp lệ (${where})`,
  badLine: (line: number) => `dòng ${line} không phải JSON {"id", "text"}; bỏ qua dòng này`,
  nothingFound: 'Không có chỗ nào khớp với bộ lời nhắc (không có nghĩa là bài đã ổn).',
  oldEncoding: 'Có đoạn phông chữ cũ (TCVN3, VNI) chưa đọc được; hãy chuyển sang Unicode rồi xem lại.',
  /** Why this version of the engine leaves a rule, or one of its phrases, out. */
  skipped: {
    'unknown-match': (rule: string) => `${rule}: bỏ qua, không hiểu cách tìm của mục nhắc này`,
    'unknown-entity': (rule: string) => `${rule}: bỏ qua, phiên bản này không có bộ dò mà mục nhắc cần`,
    'no-detectors': (rule: string) => `${rule}: bỏ qua, ở đây không có bộ dò`,
    'bad-within': (rule: string) =>
      `${rule}: bỏ qua, within phải là sentence, paragraph, draft hoặc "12 words"`,
    'misplaced-draft': (rule: string) => `${rule}: bỏ qua, within: draft chỉ đặt được ở ngoài cùng của match`,
    'empty-phrase': (rule: string) => `${rule}: bỏ một cụm từ không có chữ hay số nào`,
    'long-phrase': (rule: string) => `${rule}: bỏ một cụm từ dài hơn 80 ký tự`,
    'duplicate-phrase': (rule: string) => `${rule}: một cụm từ được ghi hai lần`,
    'unknown-list': (rule: string) => `${rule}: một danh sách từ không có ở đây`,
    'pattern-unproven': (rule: string) => `${rule}: bỏ qua, chưa ai xét mẫu này chạy bao lâu`,
    'pattern-too-long': (rule: string) => `${rule}: bỏ qua, mẫu dài hơn 300 ký tự`,
    'no-linear-engine': (rule: string) => `${rule}: bỏ qua, ở đây không có bộ máy tuyến tính`,
  } satisfies Readonly<Record<SkipReason, (rule: string) => string>>,
  notLookedFor: (rules: readonly string[]) => `Chưa xem được các mục nhắc: ${rules.join(', ')}`,
  basis: 'Dựa trên',
  severity: { info: 'lưu ý', caution: 'nên xem lại', serious: 'nên xem kỹ' },
  unknownCommand: (name: string) => `không có lệnh "${name}"`,
  unknownOption: (name: string) => `không có tuỳ chọn "${name}"`,
  badValue: (option: string) => `tuỳ chọn "${option}" thiếu giá trị hoặc có giá trị không hợp lệ`,
  tooManyWords: (word: string) => `thừa "${word}"`,
  twoRulesets: 'cần hai bộ lời nhắc: bản cũ và bản mới',
  keptFile: (file: string) => `tệp "${file}" đã có và được giữ nguyên; thêm --force nếu muốn ghi đè`,
  usage: [
    'Cách dùng: npm run --silent doclai -- check [--format text|json|jsonl] [--ruleset TỆP]',
    '           [--fail-on info|caution|serious] [--lang vi|en] [TỆP|-]',
    '           npm run --silent doclai -- rules new [rule|directive] [--folder THƯ MỤC]',
    '           npm run --silent doclai -- rules lint [--layer TÊN --base THƯ MỤC|TỆP] [THƯ MỤC]',
    '           npm run --silent doclai -- rules test [--coverage] [THƯ MỤC]',
    '           npm run --silent doclai -- rules patterns [--lang vi|en] [THƯ MỤC]',
    '           npm run --silent doclai -- rules eval [--set TÊN=TỆP]… [--data THƯ MỤC] [--ruleset TỆP] [--json]',
    '           [--mistakes] [--by-rule]',
    '           npm run --silent doclai -- rules diff [--markdown] [--most SỐ] [--set TÊN=TỆP]… [--data THƯ MỤC] CŨ MỚI',
    '           npm run --silent doclai -- rules build [--layer TÊN --base THƯ MỤC|TỆP] [--sequence SỐ] [--issued GIỜ]',
    '           [--note-vi CHỮ] [--note-en CHỮ] [--allow-shrink] [--out TỆP] [--force] [THƯ MỤC]',
  ].join('\n'),
};

export type Texts = typeof vi;

const en: Texts = {
  unknownKey: (key) => `there is no key "${key}" here`,
  allowed: (words) => `allowed: ${list(words)}`,
  missingKey: (key) => `the key "${key}" is missing`,
  wrongKind: (kind) => `has to be ${kind}`,
  tooLittle: (least) => `too few or too short; at least ${least}`,
  tooMuch: (most) => `too many or too long; at most ${most}`,
  wrongForm: (form) => `has another form; it has to be as: ${form}`,
  noMatchKind: (kinds) => `match needs one of: ${list(kinds)}`,
  wrongPlace: (expected) => `the id has to be "${expected}", after folder and file name`,
  inconsistent: {
    'duplicate-id': (found) => `the id "${found}" is used elsewhere`,
    'unknown-directive': (found, allowed) => `there is no directive "${found}"; there are: ${list(allowed)}`,
    'unknown-point': (found, allowed) => `the directive has no point "${found}"; it has: ${list(allowed)}`,
    'not-in-force': (found, allowed) =>
      `the directive "${found}" is not in-force and cannot be cited${allowed.length > 0 ? `; instead: ${list(allowed)}` : ''}`,
    'unknown-guideline': (found, allowed) => `there is no guideline "${found}"; there are: ${list(allowed)}`,
    'unknown-detector': (found, allowed) => `there is no detector "${found}"; there are: ${list(allowed)}`,
    'unknown-list': (found, allowed) =>
      `there is no list of words "${found}" in lists/; there are: ${list(allowed)}`,
    'list-in-list': (found) => `a list of words names no other list: "${found}"`,
  },
  charter: {
    'opinion-topic': (words) => `"${words}" is a topic of opinion; no rule judges opinions`,
    'named-person': (words) => `"${words}" looks like a person's name; no rule is about a person`,
  },
  pattern: {
    'too-long': (length) => `the pattern has ${length} characters; at most 300`,
    'not-nfc': () => 'the pattern has to be in NFC, letters and marks in one',
    'bad-syntax': (why) => `the pattern is badly written: ${why}`,
    'look-around': (part) => `"${part}" looks ahead or behind; a pattern may not`,
    'back-reference': (part) => `"${part}" refers back to what matched; a pattern may not`,
    'word-border': (part) => `"${part}" knows letters without accents only; write what stands beside`,
    'word-class': (part) => `"${part}" knows letters without accents only; use [\\p{L}\\d_]`,
    'capitals-class': (part) => `"${part}" means something with case: exact only; here case does not count`,
    'letter-as-code': (part) => `"${part}" is a capital letter by its code; write the letter`,
    'mixed-range': (part) => `the range "${part}" mixes capitals with others; split it, or add case: exact`,
    'empty-match': () => 'the pattern matches where there is nothing',
    'empty-repeat': (part) => `"${part}" repeats or leaves out a part that may be empty`,
    'too-large': (size) => `with its repeats written out the pattern has ${size} characters; at most 500`,
    'not-linear': (why) => `RE2 does not take the pattern: ${why}`,
    'set-by-build': () => 'engine and needs are added by the build; leave this line out',
    'no-verdict': () => 'nobody has judged yet how long it runs; run: npm run doclai -- rules patterns',
    exponential: () =>
      'its time may multiply with every character of a draft; have fewer repeats inside repeats',
  },
  verdict: {
    safe: 'the browser may run it',
    polynomial: 'RE2 runs it',
    undecided: 'not proven, RE2 runs it',
    exponential: 'refused',
  },
  patternsJudged: (all, refused) => `${all} patterns, ${refused} refused`,
  noFile: (file) => `cannot read the file "${file}"`,
  notRuleset: (file, where) => `the file "${file}" is no valid ruleset (${where})`,
  badLine: (line) => `line ${line} is not JSON {"id", "text"}; it is left out`,
  nothingFound: 'Nothing here matches the ruleset (which does not mean that the text is fine).',
  oldEncoding:
    'Part of the text is in an old font (TCVN3, VNI) and could not be read; convert it to Unicode and look again.',
  skipped: {
    'unknown-match': (rule) => `${rule}: left out, its way of matching is not known here`,
    'unknown-entity': (rule) => `${rule}: left out, this version has no such detector`,
    'no-detectors': (rule) => `${rule}: left out, there are no detectors here`,
    'bad-within': (rule) => `${rule}: left out, within is sentence, paragraph, draft or "12 words"`,
    'misplaced-draft': (rule) => `${rule}: left out, within: draft can stand in the outermost match only`,
    'empty-phrase': (rule) => `${rule}: a phrase without letters or digits is left out`,
    'long-phrase': (rule) => `${rule}: a phrase of more than 80 characters is left out`,
    'duplicate-phrase': (rule) => `${rule}: a phrase is given twice`,
    'unknown-list': (rule) => `${rule}: a list of words is not there`,
    'pattern-unproven': (rule) => `${rule}: left out, nobody has judged how long the pattern runs`,
    'pattern-too-long': (rule) => `${rule}: left out, the pattern has more than 300 characters`,
    'no-linear-engine': (rule) => `${rule}: left out, there is no linear engine here`,
  },
  notLookedFor: (rules) => `Could not look for these rules: ${rules.join(', ')}`,
  basis: 'Based on',
  severity: { info: 'note', caution: 'worth a look', serious: 'look closely' },
  unknownCommand: (name) => `there is no command "${name}"`,
  unknownOption: (name) => `there is no option "${name}"`,
  badValue: (option) => `the option "${option}" lacks its value or has one that does not fit`,
  tooManyWords: (word) => `"${word}" is one word too many`,
  twoRulesets: 'two rulesets are needed: the old one and the new one',
  keptFile: (file) => `the file "${file}" is there already and was kept; add --force to write over it`,
  usage: [
    'Usage: npm run --silent doclai -- check [--format text|json|jsonl] [--ruleset FILE]',
    '       [--fail-on info|caution|serious] [--lang vi|en] [FILE|-]',
    '       npm run --silent doclai -- rules new [rule|directive] [--folder FOLDER]',
    '       npm run --silent doclai -- rules lint [--layer NAME --base FOLDER|FILE] [FOLDER]',
    '       npm run --silent doclai -- rules test [--coverage] [FOLDER]',
    '       npm run --silent doclai -- rules patterns [--lang vi|en] [FOLDER]',
    '       npm run --silent doclai -- rules eval [--set NAME=FILE]… [--data FOLDER] [--ruleset FILE] [--json]',
    '       [--mistakes] [--by-rule]',
    '       npm run --silent doclai -- rules diff [--markdown] [--most NUMBER] [--set NAME=FILE]… [--data FOLDER] OLD NEW',
    '       npm run --silent doclai -- rules build [--layer NAME --base FOLDER|FILE] [--sequence NUMBER] [--issued TIME]',
    '       [--note-vi TEXT] [--note-en TEXT] [--allow-shrink] [--out FILE] [--force] [FOLDER]',
  ].join('\n'),
};

export const texts: Readonly<Record<CliLanguage, Texts>> = { vi, en };
