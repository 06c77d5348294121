import { useRef, useState } from 'react';
import type { ReleaseReview, ReviewedRelease } from '../../../lib/own-pages/release-review';
import { Block, Buttons, Said } from '../../ui/block';
import { Button } from '../../ui/button';
import { FileButton } from '../../ui/file-button';
import { useTexts } from '../../ui/language';
import { Panel } from '../../ui/panel';
import { saveFile } from '../../ui/save-file';
import { TextField } from '../../ui/text-field';

interface SignReleaseProps {
  readonly opened: ReviewedRelease;
  readonly sign: ReleaseReview['sign'];
}

/** One's key file, its passphrase, and a press: the signed file is there to save. */
export function SignRelease({ opened, sign }: SignReleaseProps) {
  const { options, refusals } = useTexts();
  const texts = options.review;
  const [key, setKey] = useState<string | null>(null);
  const [root, setRoot] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  // Never in a state of ours: it is read at the press and the field is emptied.
  const passphrase = useRef<HTMLInputElement>(null);
  const press = async () => {
    const field = passphrase.current;
    if (!key || !field?.value) {
      setSaid(texts.needKey);
      return;
    }
    const answer = await sign(opened, key, field.value, root);
    field.value = '';
    setSaid(answer.ok ? texts.signed(answer.value.owner, answer.value.signatures) : refusals[answer.reason]);
    if (answer.ok) saveFile(`release-${opened.release.sequence}.json`, answer.value.text);
  };
  return (
    <Panel title={texts.signTitle}>
      <Block>
        <Buttons>
          <FileButton accept=".json" onText={setRoot}>
            {texts.root}
          </FileButton>
          <FileButton accept=".json" onText={setKey}>
            {texts.key}
          </FileButton>
        </Buttons>
        {root && <p>{texts.hasRoot}</p>}
        {key && <p>{texts.hasKey}</p>}
        <TextField label={texts.passphrase} type="password" field={passphrase} />
        <Buttons>
          <Button main onPress={() => void press()}>
            {texts.sign}
          </Button>
        </Buttons>
        <Said>{said}</Said>
      </Block>
    </Panel>
  );
}
