import { useEffect, useState } from 'react';
import type { SupportFacts } from '../../lib/own-pages/support';
import { Block, Buttons, Said } from '../ui/block';
import { Button } from '../ui/button';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import type { OptionsProps } from './options-props';
import { supportLines } from './support-lines';
import styles from './support-section.module.css';

/** Versions and state, in full before anything is copied. */
export function SupportSection({ data, actions }: OptionsProps) {
  const texts = useTexts();
  const { support } = texts.options;
  const { readSupportFacts } = actions;
  const [facts, setFacts] = useState<SupportFacts | null>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    void readSupportFacts().then(setFacts);
  }, [readSupportFacts]);
  const lines = facts ? supportLines(data, facts, texts) : '';
  const copy = () => navigator.clipboard.writeText(lines).then(() => setCopied(true));
  return (
    <Panel
      intro={
        <>
          <p>{support.intro}</p>
          {data.policy.supportText && <p>{data.policy.supportText}</p>}
        </>
      }
    >
      <Block>
        <pre className={styles.lines}>{lines}</pre>
        <Buttons>
          <Button onPress={() => void copy()}>{support.copy}</Button>
        </Buttons>
        <Said>{copied && support.copied}</Said>
      </Block>
    </Panel>
  );
}
