import { useContext, useState } from 'react';
import type { ReviewedRelease } from '../../../lib/own-pages/release-review';
import { reviewPage } from '../../../lib/ruleset/review-page';
import { Block, Buttons, Said } from '../../ui/block';
import { Button } from '../../ui/button';
import { FileButton } from '../../ui/file-button';
import { LanguageContext, useTexts } from '../../ui/language';
import { Panel } from '../../ui/panel';
import { saveFile } from '../../ui/save-file';
import type { OptionsProps } from '../options-props';
import styles from './release-review.module.css';
import { SignRelease } from './sign-release';

/** Where those who approve read a release and sign it, without a command line. */
export function ReleaseReviewSection({ data: { active }, actions: { releaseReview } }: OptionsProps) {
  const { options, review: reviewTexts, refusals } = useTexts();
  const language = useContext(LanguageContext);
  const texts = options.review;
  const [opened, setOpened] = useState<ReviewedRelease | null>(null);
  const [said, setSaid] = useState('');
  const open = async (text: string) => {
    const answer = await releaseReview.open(text, active?.ruleset ?? null);
    setOpened(answer.ok ? answer.value : null);
    setSaid(answer.ok ? texts.opened : refusals[answer.reason]);
  };
  const page = opened && reviewPage(opened.review, { texts: reviewTexts, language });
  return (
    <>
      <Panel intro={<p>{texts.intro}</p>}>
        <Block>
          <Buttons>
            <FileButton accept=".json" onText={(text) => void open(text)}>
              {texts.open}
            </FileButton>
            {opened && page && (
              <Button onPress={() => saveFile(`duyet-${opened.release.sequence}.html`, page)}>
                {texts.save}
              </Button>
            )}
          </Buttons>
          <Said>{said}</Said>
        </Block>
      </Panel>
      {/* The very page that the command line writes; without scripts, since what it shows came from a file. */}
      {page && <iframe className={styles.page} title={texts.frame} sandbox="" srcDoc={page} />}
      {opened && (
        <SignRelease key={opened.review.fingerprint.join('')} opened={opened} sign={releaseReview.sign} />
      )}
    </>
  );
}
