/** Words around names and inside them that tell a person from a street. */
import { once } from '../once';
import { bare, canon } from '../text/canon';
import { canonAt, type Text } from '../text/read-text';
import { gapBefore } from './place-names';
import { typedForms } from './word-style';

export type WordList = ReturnType<typeof wordList>;

const titleWords =
  'ông,bà,anh,chị,em,cháu,bé,cô,thầy,chú,bác,dì,cậu,mợ,thím,cụ,con,bạn,tên,họ tên,họ và tên,đồng chí,đc,mr,mrs,ms,' +
  'miss,dr,ts,ths,bs,gs,ls,luật sư,bác sĩ,bệnh nhân,bị can,bị cáo,học sinh,sinh viên,thí sinh,nạn nhân,công dân,' +
  'giáo viên,chủ tk,tk,tài khoản';
/** Right before somebody's name. */
export const titles = wordList(titleWords);
/** Right before what is called after somebody: streets, schools, funds. */
export const namesakes = wordList(
  'đường,phố,ngõ,ngách,hẻm,kiệt,đại lộ,trường,thpt,thcs,chuyên,tiểu học,trung học,đại học,học viện,mầm non,phường,' +
    'xã,huyện,quận,tỉnh,thị xã,thị trấn,thành phố,tp,công viên,cầu!,chợ!,bệnh viện,nhà hát,rạp,giải!,giải thưởng,quỹ,' +
    'bảo tàng,đền!,chùa,đình!,sân,ga!,bến!,cảng,hồ!,sông,núi,đảo!,khu,khu đô thị,toà nhà,chung cư,khách sạn,tượng,' +
    'tượng đài,quảng trường,làng,công ty,ngã ba,ngã tư,vòng xoay,hầm!,phim,truyện,thôn,ấp,xóm,bản,chiến dịch,chi bộ,' +
    'góc,đoạn!,dọc,tuyến',
);

/** Begin like a name and are none. */
export const otherWords = wordList(
  'đoàn thanh niên,đoàn thể,đoàn kiểm,đoàn công tác,đoàn viên,hồ sơ,cao đẳng,cao cấp,cao tốc,cao su,thái lan,' +
    'thái bình dương,lý do,lý lịch,lý luận,ngô nghê,lương tối,lương thực,lưu ý,hà lan,vũ trụ,vũ khí',
);

/** Phrases of at most three words, as they are spelt and without accents; "!" where these make another word. */
function wordList(phrases: string) {
  return once(() => {
    const all = phrases.split(',');
    const spelt = (phrase: string) => phrase.replace('!', '').split(' ').map(canon);
    return {
      exact: new Set(all.map((phrase) => spelt(phrase).join(' '))),
      plain: new Set(
        all.flatMap((phrase) => (phrase.endsWith('!') ? [] : spelt(phrase).map(bare).join(' '))),
      ),
    };
  });
}

const titleEnds = once(() =>
  typedForms(titleWords.split(',').map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))),
);

/** Whether a title may stand before a word. */
export function mayBeTitled({ draft, starts, ends }: Text, word: number): boolean {
  return word > 0 && titleEnds().has(draft.slice(starts[word - 1], ends[word - 1]));
}

/** Whether one of the phrases ends right before a word; without accents only where the sentence has none. */
export function standsBefore(text: Text, word: number, list: WordList): boolean {
  if (text.apart[word] === 1 && !/^[ :.–-]{1,3}$/.test(gapBefore(text, word))) return false;
  let words = '';
  for (let at = word - 1; at >= Math.max(0, word - 3); at--) {
    words = words === '' ? canonAt(text, at) : `${canonAt(text, at)} ${words}`;
    if (isIn(text, at, words, list)) return true;
    if (text.apart[at] === 1) return false;
  }
  return false;
}

/** Whether a word is on a list. */
export function isOneOf(text: Text, word: number, list: WordList): boolean {
  return word < text.count && isIn(text, word, canonAt(text, word), list);
}

function isIn(text: Text, word: number, words: string, list: WordList): boolean {
  const { exact, plain } = list();
  return exact.has(words) || (plain.has(words) && !text.accented[text.sentences[word] as number]);
}

/** Second syllables that hardly stand in anything but a name. */
export const middles = wordList(
  'thị,văn,hữu,đức,đình,quốc,ngọc,xuân,minh,thanh,bảo,gia,quang,duy,khắc,trọng',
);
/** The shape of a Vietnamese syllable without accents. */
export const syllable = /^(?:ngh?|[cknpt]h|gi|qu|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
/** Begins an office behind a name: "Nguyễn Văn Nam Giám đốc". */
export const office = /^(?:giam|pho|chu|truong|bi|thu|bo|tong|hieu|chanh|dai|thuong|trung)$/;
/** Surnames that are no other word: enough behind a title in a draft without capitals. */
export const firm = /^(?:nguyen|huynh|dang|bui|trinh|phung|ngo|phan|hoang|le|vu|vo)$/;
/** Those that are none even without accents: alone, and with a second syllable such as "thi". */
export const firmPlain = /^(?:nguyen|huynh)$/;
export const firmPlainWithMiddle = /^(?:nguyen|huynh|tran|pham|hoang|le|phan|bui|ngo|trinh|phung|vo|vu)$/;
/** What follows a name in lower case and is no part of it. */
export const noName =
  /^(?:o|la|co|da|bi|va|dang|se|nha|so|sn|sinh|cccd|cmnd|sdt|dt|que|lam|di|den|voi|cung|cho|noi|bao|ke|thi|ra|ve|moi|nay|do|kia|nhe|a|oi|hom|tai|tu|duoc|khong|ko|hay|hoac|roi|cua)$/;
