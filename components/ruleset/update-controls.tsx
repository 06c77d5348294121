import { useState } from 'react';
import type { RulesetAnswer } from '../../lib/messages';
import type { RulesetQuestions } from '../../lib/own-pages/ruleset-questions';
import type { UpdateStatus } from '../../lib/ruleset/status';
import { formatMoment } from '../popup/format-date';
import { Block, Buttons, Said } from '../ui/block';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import { CompareRoot } from './compare-root';
import { describeOutcome } from './describe-outcome';

interface UpdateControlsProps {
  /** Null where the browser could not open the database. */
  readonly status: UpdateStatus | null;
  readonly questions: RulesetQuestions;
  /** The agency lets rulesets in from files. */
  readonly mayImport: boolean;
}

/** What is said of updates, and what the author can ask for: a look, a file, the one before. */
export function UpdateControls({ status, questions, mayImport }: UpdateControlsProps) {
  const texts = useTexts();
  const { update } = texts.popup.ruleset;
  const [answer, setAnswer] = useState<RulesetAnswer | null>(null);
  const [pack, setPack] = useState('');
  const ask = (asked: Promise<RulesetAnswer>): void => {
    const failed: RulesetAnswer = { ok: false, outcome: 'not-stored' };
    void asked.catch(() => failed).then(setAnswer);
  };
  const take = (text: string): void => {
    setPack(text);
    ask(questions.importPack(text));
  };
  const fingerprint = answer?.ok === false && answer.outcome === 'no-root' ? answer.where : undefined;
  return (
    <Panel title={update.title}>
      <Block>
        {status && <StatusLine status={status} />}
        <Buttons>
          <Button onPress={() => ask(questions.lookNow())}>{update.lookNow}</Button>
          {mayImport && (
            <FileButton accept=".json" onText={take}>
              {update.importFile}
            </FileButton>
          )}
          {status?.canGoBack && <Button onPress={() => ask(questions.goBack())}>{update.goBack}</Button>}
          {status?.label === 'no-permission' && (
            <Button main onPress={() => void questions.allowServer(status)}>
              {update.allowServer}
            </Button>
          )}
        </Buttons>
        {!mayImport && <p>{update.noImport}</p>}
        <Said>{answer && (fingerprint ? update.compareFirst : sentenceOf(answer, texts))}</Said>
        {fingerprint && (
          <CompareRoot
            fingerprint={fingerprint}
            onAccept={() => ask(questions.importPack(pack, fingerprint))}
          />
        )}
      </Block>
    </Panel>
  );
}

function sentenceOf(answer: RulesetAnswer, texts: ReturnType<typeof useTexts>): string {
  if (answer.outcome === 'installed') return texts.popup.ruleset.update.installed;
  return describeOutcome(answer, texts);
}

function StatusLine({ status }: { readonly status: UpdateStatus }) {
  const { update } = useTexts().popup.ruleset;
  const { label, urls, lastCheck } = status;
  return (
    <>
      <p>{update.label[label]}</p>
      {urls.length > 0 && <p>{update.from(urls.join(', '))}</p>}
      {lastCheck !== undefined && <p>{update.checked(formatMoment(lastCheck, Date.now()))}</p>}
    </>
  );
}
