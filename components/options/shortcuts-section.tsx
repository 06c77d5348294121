import { Block, Buttons } from '../ui/block';
import { Button } from '../ui/button';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import type { OptionsProps } from './options-props';
import styles from './shortcuts-section.module.css';

/** The keys that lead to a reminder, and those inside it. */
export function ShortcutsSection({ data: { shortcut }, actions }: OptionsProps) {
  const { manifest, options } = useTexts();
  const { shortcuts: texts } = options;
  return (
    <>
      <Panel title={texts.own.title} intro={<p>{texts.own.intro}</p>}>
        <Block>
          <dl className={styles.keys}>
            <div>
              <dt>{manifest.openCardCommand}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : texts.own.none}</dd>
            </div>
          </dl>
          <Buttons>
            <Button onPress={actions.openShortcutSettings}>{texts.own.change}</Button>
          </Buttons>
        </Block>
      </Panel>
      <Panel title={texts.inside.title}>
        <Block>
          <dl className={styles.keys}>
            {texts.inside.list.map(({ what, keys }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>
                  <kbd>{keys}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </Block>
      </Panel>
    </>
  );
}
