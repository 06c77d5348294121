/** What the publishing commands say, in English. */
import type { PublishingTexts } from './texts-vi';

export const publishingEn: PublishingTexts = {
  refusals: {
    'no-file': 'This file cannot be read.',
    'loose-permissions':
      'Others on this machine can read this key file. Run: chmod 600 FILE, then try again.',
    'not-a-channel':
      'This folder does not look like a channel: it is not empty and has no root/1.json or no channel.json. Choose the folder named after the channel (such as public/stable), or a new one.',
    'not-a-root': 'This is no root. The command "root new" makes roots.',
    'needs-root': 'A root is needed: add --root FILE (all of them, in their order).',
    'few-keys': 'There are not enough keys: this needs two keys of two people at least, better three.',
    'unknown-rule': 'What is published has no such rule.',
    'unknown-release': 'The channel folder has no such release.',
    'too-many-disabled': 'A channel key can take out 20 rules at most. Publish a mended release.',
    'too-many-revoked': 'A pointer can hold 10 revoked releases at most.',
    'pointer-too-large':
      'The pointer is larger than 4 kB. Publish a mended release instead of taking rules out.',
    unreachable: 'This address could not be read back as a browser reads.',
    redirected: 'The server redirects this address, and browsers do not follow. Use the final address.',
    'no-cross-origin':
      'The server lacks the header "Access-Control-Allow-Origin: *"; Chrome, Edge and Cốc Cốc cannot read it. See the nginx configuration in the guide.',
    differs:
      'The server gives other content than the folder here. Copy it again, then clear the cache of the CDN if there is one.',
    'not-a-log': 'No line of an access log was found (as nginx and Apache write by default).',
    'not-a-policy': 'No settings of Đọc Lại were found in this file.',
    'no-passphrase': 'No passphrase could be read.',
  },
  usage: {
    keys: 'keys new --owner "NAME" --out FILE.key.json',
    root: [
      'root new --root-key FILE… --release-key FILE… --channel-key FILE… [--org NAME=FILE,FILE] [--years 2] [--key FILE…] --out FILE',
      'root rotate OLD_ROOT [--root-key …] [--release-key …] [--channel-key …] [--org …] [--years 2] [--key FILE…] --out FILE',
      'root sign FILE --key FILE [--current OLD_ROOT]',
    ].join('\n'),
    release: [
      'release review FILE [--before RELEASE_IN_USE] --out FILE.html',
      'release sign FILE --key FILE --root ROOT',
      'release verify FILE… --root ROOT…',
      'release inspect FILE',
    ].join('\n'),
    channel: [
      'channel publish FOLDER [--root ROOT…] --release FILE… --key CHANNEL_KEY [--days 180] [--check ADDRESS]',
      'channel publish FOLDER --check ADDRESS',
      'channel rollback FOLDER --to NUMBER [--out FILE] [--approver FILE --approver FILE --key CHANNEL_KEY]',
      'channel disable FOLDER RULE --reason REASON --key CHANNEL_KEY   (--back to take it in again)',
      'channel revoke FOLDER HASH --key CHANNEL_KEY',
      'channel refresh FOLDER --key CHANNEL_KEY [--days 180] [--calendar FILE.ics]',
      'channel report LOG… [--folder FOLDER]',
    ].join('\n'),
    pack: 'pack FOLDER --out FILE.json',
    policy: 'policy check FILE\npolicy sample chrome|edge|coccoc|firefox --out FOLDER',
    serve: 'serve FOLDER [--port 8787] [--fault NAME]',
  },
  missing: (option) => `missing: ${option}`,
  passphraseOf: (owner) => `Passphrase of the key of ${owner}: `,
  newPassphrase: 'Choose a passphrase (12 characters or more, such as four unrelated words): ',
  samePassphrase: 'Once more: ',
  notTheSame: 'The two are not the same.',
  keyMade: (owner, file, publicFile, id) =>
    [
      `A key for ${owner} was made, ${id}.`,
      `  ${file}: the private key. Copy it to a stick, into a sealed envelope, into the safe; send it to nobody.`,
      `  ${publicFile}: the public half. Send it to whoever makes the root.`,
      'A passphrase cannot be recovered: write it down and keep it in another envelope.',
    ].join('\n'),
  written: (file) => `Wrote ${file}`,
  signedBy: (names, threshold) => {
    const missing = Math.max(0, threshold - names.length);
    const who = names.length > 0 ? names.join(', ') : 'nobody yet';
    return `Valid signatures: ${names.length} of ${threshold} (${who}). ${missing > 0 ? `${missing} missing.` : 'Complete.'}`;
  },
  root: (version, expires) => `Root ${version}, until ${expires.slice(0, 10)}.`,
  role: (name, owners, threshold) => `  ${name}: ${threshold} of ${owners.length} (${owners.join(', ')})`,
  fingerprint: (groups) => `Fingerprint: ${groups}`,
  release: (layer, sequence, version, rules) =>
    `Release ${version}, layer ${layer}, number ${sequence}, ${rules} rules.`,
  signatures: (ids) => `Signatures in the file: ${ids.length > 0 ? ids.join(', ') : 'none'}`,
  admitted: (rules) => `Valid: browsers will take it, ${rules} rules.`,
  orphans: (ids) => `Left out, since the base no longer fits: ${ids.join(', ')}`,
  published: (channel, sequence, expires) =>
    `Channel ${channel}: pointer ${sequence}, until ${expires.slice(0, 10)}.`,
  stillDisabled: (ids) =>
    `Still taken out: ${ids.join(', ')}. If this release mends them: channel disable … --back.`,
  checked: (url, files) => `Read ${files} files back from ${url} as a browser does: the same.`,
  rolledBack: (from, to, file) =>
    `Made number ${to} with the content of number ${from}: ${file}. Two people have to sign it (release sign), then channel publish.`,
  rollbackNote: (from) => `Back to the content of number ${from}.`,
  disabled: (id, reason) => `Took ${id} out: ${reason}.`,
  enabled: (id) => `Took ${id} in again.`,
  revoked: (hash) => `Revoked ${hash.slice(0, 8)}…: browsers that use it go back to the last good one.`,
  reasons: {
    'false-alarm': 'false alarm',
    'wrong-wording': 'wrong wording',
    outdated: 'outdated citation',
    slow: 'slow',
    'breaks-page': 'breaks a page',
  },
  calendar: {
    name: 'Đọc Lại: what is due',
    refresh: (channel) => `Prolong the channel ${channel} (channel refresh)`,
    expires: (channel) => `The channel ${channel} ends: reminders go on, with the note "may be old"`,
    rotate: 'Rotate the root (root rotate) with two holders of keys',
  },
  report: { day: 'Day', asked: 'Asked', downloads: 'Downloads', release: 'Release', unknown: 'unknown' },
  packed: (file, kilobytes) =>
    `Wrote ${file} (${kilobytes} kB). Copy it by a stick, or put it into the setting packJson.`,
  policy: {
    understood: (name, value) => `  ${name}: has its effect (${value})`,
    wrong: (name, fits) => `  ${name}: wrong value, without effect; it takes ${fits}`,
    refused: (name) => `  ${name}: Đọc Lại has no such setting, and will not have it`,
    unknown: (name) => `  ${name}: there is no setting of this name`,
    nested: (place) => `The settings have to stand in: ${place}`,
    found: (place) => `Settings in ${place}:`,
  },
  serving: (url, fault) =>
    `Update address for trying: ${url}${fault ? `, with the fault "${fault}"` : ''}. To stop: Ctrl+C.`,
};
