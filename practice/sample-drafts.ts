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
  { site: 'x', text: 'Nghe nói mai cả tỉnh cắt điện ba ngày, chia sẻ gấp cho mọi người biết' },
  { site: 'youtube', text: 'Mật khẩu hệ thống một cửa là Tuyhoa@2026, ai cần thì vào' },
];
