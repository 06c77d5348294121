import { Block } from '../ui/block';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import { Steps } from '../ui/steps';
import type { OptionsProps } from './options-props';
import { OrganisationRules } from './organisation-rules';
import { PolicyEntries } from './policy-entries';

/** What the agency has set and added, and that nothing of the author goes back to it. */
export function AgencySection({ data: { policy, active } }: OptionsProps) {
  const { policy: words, options } = useTexts();
  const { agency } = options;
  return (
    <>
      <Panel title={agency.nothing.title} intro={<p>{agency.nothing.intro}</p>}>
        <Block>
          <h3>{agency.nothing.verify}</h3>
          <Steps steps={agency.nothing.steps} />
        </Block>
      </Panel>
      <Panel title={words.title} intro={policy.organisationName && <p>{policy.organisationName}</p>}>
        {policy.entries.length === 0 ? (
          <Block>
            <p>{words.none}</p>
          </Block>
        ) : (
          <PolicyEntries entries={policy.entries} />
        )}
      </Panel>
      <OrganisationRules active={active} />
    </>
  );
}
