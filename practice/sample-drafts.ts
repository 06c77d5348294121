/** Drafts to try the extension with, one per site: made up, with numbers that belong to nobody. */
import type { SiteName } from '../lib/engine/types';

export interface SampleDraft {
  readonly site: SiteName;
  readonly text: string;
}

export const sampleDrafts: readonly SampleDraft[] = [
  {
    site: 'facebook',
    text: 'Gửi anh em bản chụp công văn MẬT và số CCCD 079099123456 của anh Bình',
  },
  { site: 'x', text: 'Nghe nói đập trên vỡ đập rồi, đêm nay chạy đi bà con' },
  { site: 'youtube', text: 'Máy ở quầy số 2, mật khẩu là Hoagao@2024, xong nhớ đăng xuất giúp em' },
];
