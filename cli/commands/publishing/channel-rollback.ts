/** `channel rollback`: old content under a new number. It is a release like any other and needs its two approvers. */
import { writeBody } from '../../../lib/ruleset/body';
import { unsigned } from '../../../lib/ruleset/envelope';
import type { Release } from '../../../lib/ruleset/release';
import { given } from '../../publishing/carry-out';
import { allReleases, openPublished } from '../../publishing/channel-folder';
import { writeJson } from '../../publishing/files';
import { openKeys } from '../../publishing/keys';
import { moment } from '../../publishing/make-root';
import { openRelease } from '../../publishing/open-release';
import { Refusal } from '../../publishing/refusal';
import { signatureLine, signWith } from '../../publishing/sign-file';
import { publishingEn } from '../../publishing/texts-en';
import { publishingVi } from '../../publishing/texts-vi';
import type { ChannelCall } from './channel-options';
import { publishReleases } from './channel-publish';

export async function rollBack(call: ChannelCall, [path = '']: readonly string[]): Promise<void> {
  const { values, say, texts } = call;
  const folder = await openPublished(path);
  const to = Number(given(values.to, '--to'));
  const releases = [...allReleases(folder).values()];
  const old = releases.find(({ layer, sequence }) => layer === 'base' && sequence === to);
  if (!old) throw new Refusal('unknown-release', String(to));
  const sequence =
    Math.max(...releases.filter(({ layer }) => layer === 'base').map((one) => one.sequence)) + 1;
  const body = writeBody(again(old, sequence, moment(Date.now())));
  const file = values.out ?? `release-${sequence}.json`;
  const { root } = folder.chain;
  const keys = await openKeys(values.approver, call);
  const fresh = { kind: 'release', body, file: unsigned('release', body) } as const;
  const signed = await signWith(fresh, keys, [root], 'release:base');
  writeJson(file, signed.file);
  say(texts.rolledBack(to, sequence, file));
  say(await signatureLine(signed, root, 'release:base', texts));
  if (values.key !== undefined) await publishReleases(call, folder, [await openRelease(file)]);
}

function again(old: Release, sequence: number, issuedAt: string): Release {
  const notes = { vi: publishingVi.rollbackNote(old.sequence), en: publishingEn.rollbackNote(old.sequence) };
  return { ...old, sequence, issuedAt, notes, allowShrink: true };
}
