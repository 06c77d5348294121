import { Button } from '../ui/button';
import { useTexts } from '../ui/language';
import { describeState } from './describe-state';
import type { PopupProps, Tab } from './popup-props';
import styles from './state-card.module.css';

interface StateCardProps {
  readonly tab: Tab;
  readonly actions: PopupProps['actions'];
}

export function StateCard({ tab, actions }: StateCardProps) {
  const { what, next } = describeState(tab.state, tab.site, useTexts(), Date.now());
  return (
    <section className={styles.card} data-state={tab.state.kind}>
      <div role="status">
        <h1>{what}</h1>
      </div>
      <p>{next}</p>
      <Choices tab={tab} actions={actions} />
    </section>
  );
}

/** What can be done about a state; nothing where it is not the author's to change. */
function Choices({ tab, actions }: StateCardProps) {
  const { pauseHour, pauseSite, resume, askAccess } = useTexts().popup;
  switch (tab.state.kind) {
    case 'on-here':
    case 'box-not-recognised':
      return (
        <div className={styles.choices}>
          <Button onPress={actions.pauseHour}>{pauseHour}</Button>
          <Button onPress={actions.pauseSite}>{pauseSite}</Button>
        </div>
      );
    case 'paused':
      return (
        <div className={styles.choices}>
          <Button main onPress={actions.resume}>
            {resume}
          </Button>
        </div>
      );
    case 'no-access':
      return (
        <div className={styles.choices}>
          <Button main onPress={actions.askAccess}>
            {askAccess}
          </Button>
        </div>
      );
    case 'opened-before':
    case 'off-by-agency':
    case 'not-supported':
      return null;
  }
}
