/** Topics on which people hold opinions: no rule may be led to a draft by one of them. */
import { bare, canon } from '../engine/text/canon';

/** Refused wherever they stand in a phrase. */
const anywhere = [
  // Criticism, complaint, denunciation and other ways of speaking up.
  'phê bình, phê phán, chỉ trích, phản biện, phản đối, góp ý, kiến nghị, khiếu nại, khiếu kiện, tố cáo, kêu oan',
  'kêu cứu, phàn nàn, bức xúc, bất bình, bất mãn, bất đồng chính kiến, trái chiều, châm biếm, biếm hoạ',
  'criticism, criticize, criticise, complaint, complain, denunciation, petition, satire, dissent',
  // Assembly, strikes, elections.
  'biểu tình, đình công, bãi công, lãn công, bãi khoá, tuần hành, xuống đường, mít tinh, tập hội, hội họp ôn hoà',
  'bầu cử, ứng cử, tranh cử, bỏ phiếu, phiếu bầu, tín nhiệm, cử tri, trưng cầu, công đoàn độc lập',
  'protest, demonstration, election, ballot, referendum, trade union',
  // The political order and rights.
  'đa đảng, độc đảng, một đảng, đảng cộng sản, cộng sản, xã hội chủ nghĩa, thể chế, chính thể, dân quyền, nhân quyền',
  'tự do ngôn luận, tự do báo chí, tự do hội họp, tam quyền, tù nhân lương tâm, tuyên giáo, dư luận viên, thế lực thù địch',
  'diễn biến hoà bình, tự diễn biến, phản động, human rights, freedom of speech, free speech, press freedom, communist',
  // Religion and conscience.
  'tôn giáo, tín ngưỡng, công giáo, phật giáo, hồi giáo, cao đài, hoà hảo, religion, religious freedom, buddhism',
  // Pay and hours of work.
  'tiền lương, mức lương, lương cơ sở, lương công chức, lương cán bộ, lương giáo viên, lương thưởng, tăng lương',
  'nâng lương, chậm lương, nợ lương, bậc lương, thâm niên, thu nhập tăng thêm, tăng ca, làm thêm giờ, quá tải công việc',
  'salary, salaries, wages, overtime, working hours, pay rise',
  // Leaders, their offices, and what they decide.
  'lãnh đạo, chủ tịch, thủ tướng, bí thư, bộ trưởng, thứ trưởng, giám đốc, trưởng phòng, hiệu trưởng',
  'bộ chính trị, trung ương đảng, đại biểu quốc hội, chủ trương sai, chính sách sai, prime minister, chairman, politburo',
].flatMap((line) => line.split(', '));

/** Words that also stand in harmless phrases ("bí mật nhà nước", "lương thực"): refused only as a whole entry. */
const alone = [
  'lương, phụ cấp, đảng, nhà nước, chính phủ, chính quyền, chế độ, dân chủ, tự do, tin lành, đạo phật, quốc hội, chính trị',
  'chính sách, pháp luật, công lý, bất công, oan sai, cấp trên, sáp nhập bộ máy, hưu trí, phúc lợi',
  'government, party, regime, democracy, freedom, strike, vote, church, mosque, wage, leader, leaders, president',
  'minister, congress, politics, policy, corruption law, union, rights, justice, injustice',
].flatMap((line) => line.split(', '));

export const topics: readonly string[] = [...anywhere, ...alone];

/** Those that are refused only as a whole entry. */
export const topicsAlone: ReadonlySet<string> = new Set(alone);

const spelt = (words: string): string =>
  words
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(canon)
    .join(' ');
const plain = (words: string): string => spelt(words).split(' ').map(bare).join(' ');

const spellingsAnywhere: ReadonlySet<string> = new Set(anywhere.map(spelt));
const plainAnywhere: ReadonlySet<string> = new Set(
  anywhere.map(plain).filter((topic) => topic.includes(' ')),
);
const mostWords = Math.max(...anywhere.map((topic) => topic.split(' ').length));
const spellingsAlone: ReadonlySet<string> = new Set(alone.map(spelt));

/** In any spelling that the engine reads as the same: either place of the tone mark, i or y, no accents at all. */
export function isOpinionTopic(words: string): boolean {
  const whole = spelt(words);
  if (spellingsAlone.has(whole)) return true;
  const all = whole.split(' ');
  return holds(all, spellingsAnywhere) || (isPlain(words) && holds(all, plainAnywhere));
}

/** Whether words that stand together are a topic: a look-up for each place and length, however many topics there are. */
function holds(words: readonly string[], topics: ReadonlySet<string>): boolean {
  for (let start = 0; start < words.length; start += 1) {
    let together = words[start] ?? '';
    for (let next = start + 1; next <= start + mostWords; next += 1) {
      if (topics.has(together)) return true;
      if (next >= words.length) break;
      together += ` ${words[next]}`;
    }
  }
  return false;
}

/** Written without any accent, as a rule lists what people type so. */
function isPlain(words: string): boolean {
  return /^[\0-\x7f]*$/.test(words);
}
