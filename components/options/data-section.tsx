import { useState } from 'react';
import type { ImportOutcome } from '../../lib/own-pages/transfer';
import type { Texts } from '../../locales';
import { Block, Buttons, Said } from '../ui/block';
import { Button } from '../ui/button';
import { EraseButton } from '../ui/erase-button';
import { FileButton } from '../ui/file-button';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import { saveFile } from '../ui/save-file';
import type { OptionsProps } from './options-props';

/** The author's own choices: kept on this computer, to take along, and to erase. */
export function DataSection({ actions }: OptionsProps) {
  const { data } = useTexts().options;
  return (
    <>
      <Panel title={data.kept.title} intro={<p>{data.kept.intro}</p>}>
        <Block>
          <ul>
            {data.kept.list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{data.kept.never}</p>
        </Block>
      </Panel>
      <Transfer actions={actions} />
      <Panel title={data.erase.title} intro={<p>{data.erase.intro}</p>}>
        <Block>
          <EraseButton onErase={actions.eraseAll} />
        </Block>
      </Panel>
    </>
  );
}

function Transfer({ actions }: Pick<OptionsProps, 'actions'>) {
  const { data } = useTexts().options;
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const save = async () => saveFile(data.transfer.fileName, await actions.exportChoices());
  const take = async (text: string) => setOutcome(await actions.importChoices(text));
  return (
    <Panel title={data.transfer.title} intro={<p>{data.transfer.intro}</p>}>
      <Block>
        <Buttons>
          <Button onPress={() => void save()}>{data.transfer.save}</Button>
          <FileButton accept=".json" onText={(text) => void take(text)}>
            {data.transfer.take}
          </FileButton>
        </Buttons>
        <Said>{outcome && describeImport(outcome, data.transfer)}</Said>
      </Block>
    </Panel>
  );
}

function describeImport(outcome: ImportOutcome, texts: Texts['options']['data']['transfer']): string {
  if (outcome.ok) return texts.taken;
  const { refused, unchanged } = texts;
  const what = outcome.reason === 'damaged' ? refused.damaged(outcome.where) : refused[outcome.reason];
  return `${what} ${unchanged}`;
}
