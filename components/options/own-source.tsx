import { useRef, useState } from 'react';
import type { SourceRefusal } from '../../lib/own-pages/own-source';
import { Block, Buttons, Said } from '../ui/block';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import { TextField } from '../ui/text-field';
import type { OptionsProps } from './options-props';

const usual = [720, 1440, 10_080];

/** Where the author gets rulesets from; what the agency has locked shows so, with what it set. */
export function OwnSource({ data: { settings, policy }, actions }: OptionsProps) {
  const { source } = useTexts().options;
  const address = useRef<HTMLInputElement>(null);
  const channel = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<SourceRefusal | 'saved' | null>(null);
  const { update = {} } = settings;
  const isLocked = (name: (typeof policy.lockedSettings)[number]) => policy.lockedSettings.includes(name);
  const locked = { address: isLocked('updateUrls'), channel: isLocked('channel') };
  const minutes = isLocked('updateIntervalMinutes')
    ? policy.updateIntervalMinutes
    : (update.intervalMinutes ?? policy.updateIntervalMinutes);
  const offered = [...new Set([...usual, minutes])].toSorted((a, b) => a - b);
  // What is locked shows the agency's value; the author's own is kept for the day on which it is not.
  const save = (): void =>
    void actions
      .chooseSource({
        url: (locked.address ? update.url : address.current?.value) ?? '',
        channel: (locked.channel ? update.channel : channel.current?.value) ?? '',
      })
      .then((refusal) => setSaid(refusal ?? 'saved'));
  return (
    <Panel title={source.title} intro={<p>{source.intro}</p>}>
      <Block>
        <TextField
          label={source.address}
          note={locked.address ? source.locked(policy.updateUrls.join(', ')) : source.addressNote}
          type="url"
          value={locked.address ? '' : (update.url ?? '')}
          disabled={locked.address}
          field={address}
        />
        <TextField
          label={source.channel}
          note={locked.channel ? source.locked(policy.channel) : source.channelNote(policy.channel)}
          value={locked.channel ? '' : (update.channel ?? '')}
          disabled={locked.channel}
          field={channel}
        />
        <Buttons>
          <Button onPress={save}>{source.save}</Button>
        </Buttons>
        <Said>{said && source.said[said]}</Said>
      </Block>
      <Choice
        label={source.interval.label}
        note={isLocked('updateIntervalMinutes') ? source.locked(source.interval.every(minutes)) : undefined}
        disabled={isLocked('updateIntervalMinutes')}
        value={String(minutes)}
        options={offered.map((each) => ({ value: String(each), label: source.interval.every(each) }))}
        onChoose={(value) => actions.chooseInterval(Number(value))}
      />
    </Panel>
  );
}
