import { type Severity, severities } from '../../lib/engine/types';
import type { Settings } from '../../lib/settings';
import { Choice } from '../ui/choice';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import type { OptionsProps } from './options-props';

/** What may open a card, and whether there is a question before posting: the author's choice, always. */
export function RemindersSection({ data: { settings }, actions }: OptionsProps) {
  const { reminders } = useTexts().options;
  return (
    <Panel intro={<p>{reminders.intro}</p>}>
      <Choice<Severity>
        label={reminders.cardFrom.label}
        value={settings.cardFrom}
        options={severities.map((value) => ({ value, ...reminders.cardFrom[value] })).toReversed()}
        onChoose={(cardFrom) => actions.choose({ cardFrom })}
      />
      <Choice<Settings['asking']>
        label={reminders.asking.label}
        value={settings.asking}
        options={[
          { value: 'serious', ...reminders.asking.serious },
          { value: 'never', ...reminders.asking.never },
        ]}
        onChoose={(asking) => actions.choose({ asking })}
      />
    </Panel>
  );
}
