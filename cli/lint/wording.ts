/** How reminders are worded: short, and never as a judge would speak. */
import type { Rule, Wording } from '../../lib/engine/types';
import type { Path } from '../yaml-file';

export interface BadWording {
  readonly path: Path;
  readonly reason: 'too-long' | 'judging' | 'too-loud';
  readonly found: string;
}

export const longestText = 140;

/** Words that belong to inspections, penalties and the state's own code of conduct. */
const judging =
  /vi phạm|bị cấm|nghiêm cấm|xử lý|xử phạt|kỷ luật|kiểm tra|quy tắc|\b(?:violat\w*|forbidden|prohibited|punish\w*|penalt\w*)/iu;

export function badWording({ id, severity, message, advice }: Rule): readonly BadWording[] {
  const spoken = [...spokenIn('message', message), ...spokenIn('advice', advice)];
  const isLoud = id.startsWith('accusation.') && severity === 'serious';
  return [
    ...spoken.flatMap(({ path, text }): readonly BadWording[] => [
      ...(text.length > longestText
        ? [{ path, reason: 'too-long' as const, found: String(text.length) }]
        : []),
      ...[...(judging.exec(text) ?? [])].map((found) => ({ path, reason: 'judging' as const, found })),
    ]),
    ...(isLoud ? [{ path: ['severity'], reason: 'too-loud' as const, found: severity }] : []),
  ];
}

function spokenIn(key: 'message' | 'advice', { vi, en }: Wording) {
  return [
    { path: [key, 'vi'], text: vi },
    { path: [key, 'en'], text: en },
  ];
}
