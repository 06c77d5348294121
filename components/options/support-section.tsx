import { useEffect, useState } from 'react';
import { Block, Buttons, Said } from '../ui/block';
import { Button } from '../ui/button';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import type { OptionsProps } from './options-props';
import styles from './support-section.module.css';

/** Versions and state, in full before anything is copied. */
export function SupportSection({ data, actions }: OptionsProps) {
  const { support } = useTexts().options;
  const { describeForSupport } = actions;
  const [lines, setLines] = useState('');
  const [copied, setCopied] = useState(false);
  // What is described changes with what is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew with every change of the data
  useEffect(() => {
    void describeForSupport().then(setLines);
  }, [describeForSupport, data]);
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
