import type { SiteName } from '../../lib/engine/types';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import { Switch } from '../ui/switch';
import type { OptionsProps } from './options-props';

const sites: readonly SiteName[] = ['facebook', 'youtube', 'x'];

/** Where reminders come at all; a site that the agency switched off says so. */
export function SitesSection({ data: { settings, policy }, actions }: OptionsProps) {
  const { common, options } = useTexts();
  const { intro, byAgency } = options.sites;
  const others = (site: SiteName): readonly SiteName[] => settings.sitesOff.filter((each) => each !== site);
  return (
    <Panel intro={<p>{intro}</p>}>
      {sites.map((site) => {
        const isOffByAgency = policy.sitesOff.includes(site);
        return (
          <Switch
            key={site}
            label={common.sites[site]}
            note={isOffByAgency ? byAgency : undefined}
            on={!isOffByAgency && !settings.sitesOff.includes(site)}
            disabled={isOffByAgency}
            onSwitch={(on) => actions.choose({ sitesOff: on ? others(site) : [...others(site), site] })}
          />
        );
      })}
    </Panel>
  );
}
