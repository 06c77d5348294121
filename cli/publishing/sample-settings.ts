/** One value for each setting, to be changed by whoever uses the sample; signed files are left for them to paste. */
import type { PolicyKey } from '../../lib/policy/schema';

type Sample = string | boolean | number | readonly string[];

export const sampleSettings: Readonly<Record<Exclude<PolicyKey, 'packJson' | 'orgRootJson'>, Sample>> = {
  organisationName: 'Sở Nội vụ tỉnh A',
  supportText: 'Hỏi Văn phòng Sở, máy lẻ 101.',
  uiLanguage: 'vi',
  asking: 'serious',
  sitesOff: ['youtube'],
  disabledRules: ['link.shortened'],
  updatesEnabled: true,
  updateUrls: ['https://nhac.example.vn/doclai/'],
  updateIntervalMinutes: 1440,
  channel: 'stable',
  orgLayers: [],
  allowFileImport: true,
  lockedSettings: ['updateUrls', 'channel'],
};
