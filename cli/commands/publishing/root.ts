/** `doclai root …`: who may sign, and the change of who may. */
import { readBody, writeBody } from '../../../lib/ruleset/body';
import { unsigned } from '../../../lib/ruleset/envelope';
import { type Root, root as rootSchema } from '../../../lib/ruleset/root';
import { openSignable, type Signable } from '../../../lib/ruleset/signing';
import { type Call, carryOut, given, WrongUsage } from '../../publishing/carry-out';
import { readBytes, writeJson } from '../../publishing/files';
import { openKeys } from '../../publishing/keys';
import { makeRoot, type RootKeys } from '../../publishing/make-root';
import { must, Refusal } from '../../publishing/refusal';
import { signatureLine, signWith } from '../../publishing/sign-file';
import { readChain } from '../../publishing/trust';
import type { Streams } from '../../streams';

const list = { type: 'string', multiple: true, default: [] as string[] } as const;

const shape = {
  usage: 'root',
  options: {
    'root-key': list,
    'release-key': list,
    'channel-key': list,
    org: list,
    key: list,
    years: { type: 'string', default: '2' },
    current: { type: 'string' },
    out: { type: 'string' },
  },
  words: 2,
} as const;

type RootCall = Call<(typeof shape)['options']>;

export function root(args: readonly string[], streams: Streams): Promise<number> {
  return carryOut(args, streams, shape, async (call) => {
    const [what, file] = call.words;
    if (what === 'new') return write(call, null);
    if (what === 'rotate') return write(call, (await readChain([given(file, 'GỐC')])).root);
    if (what === 'sign') return sign(call, given(file, 'TỆP'));
    throw new WrongUsage('new | rotate | sign');
  });
}

async function write(call: RootCall, before: Root | null): Promise<void> {
  const { values, say, texts } = call;
  const out = given(values.out, '--out');
  const keys: RootKeys = {
    root: values['root-key'],
    release: values['release-key'],
    channel: values['channel-key'],
    organisations: values.org,
  };
  const body = await makeRoot(keys, before, Number(values.years), Date.now());
  const bytes = writeBody(body);
  const signable: Signable = { kind: 'root', body: bytes, file: unsigned('root', bytes) };
  await signAndTell(call, signable, body, before, out);
  say(texts.root(body.version, body.expires));
  for (const [name, { keys: ids, threshold }] of Object.entries(body.roles)) {
    say(
      texts.role(
        name,
        ids.map((id) => body.keys[id]?.owner ?? id),
        threshold,
      ),
    );
  }
}

async function sign(call: RootCall, file: string): Promise<void> {
  given(call.values.key, '--key');
  const signable = must(openSignable(readBytes(file)), file);
  const body = readBody(signable.body, 'root', rootSchema);
  if (signable.kind !== 'root' || !body.ok) throw new Refusal('not-a-root', file);
  const { current } = call.values;
  const before = current === undefined ? null : (await readChain([current])).root;
  await signAndTell(call, signable, body.value, before, call.values.out ?? file);
}

async function signAndTell(
  call: RootCall,
  signable: Signable,
  body: Root,
  before: Root | null,
  out: string,
): Promise<void> {
  const { values, say, texts } = call;
  const roots = before ? [body, before] : [body];
  const signed = await signWith(signable, await openKeys(values.key, call), roots, 'root');
  writeJson(out, signed.file);
  say(texts.written(out));
  for (const one of roots) say(await signatureLine(signed, one, 'root', texts));
}
