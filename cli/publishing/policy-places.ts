/** Where each browser looks for the settings that an administrator manages. */
export const chromiumId = 'epcojpnllhcklpmkkopnfhmndlinofim';
export const firefoxId = 'doclai@doclai.vn';

export const policyBrowsers = ['chrome', 'edge', 'coccoc', 'firefox'] as const;

export type PolicyBrowser = (typeof policyBrowsers)[number];

export interface PolicyPlace {
  readonly label: string;
  /** Below HKEY_LOCAL_MACHINE. */
  readonly registry: string;
  readonly linux: string;
  /** Name of the preference domain on macOS. */
  readonly mac: string;
  /** Not confirmed by a document of its maker or a run of ours. */
  readonly isUnconfirmed?: true;
}

const chromiumKey = (vendor: string): string =>
  `SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\${chromiumId}\\policy`;

export const policyPlaces: Readonly<Record<PolicyBrowser, PolicyPlace>> = {
  chrome: {
    label: 'Google Chrome',
    registry: chromiumKey('Google\\Chrome'),
    linux: '/etc/opt/chrome/policies/managed/doclai.json',
    mac: `com.google.Chrome.extensions.${chromiumId}`,
  },
  edge: {
    label: 'Microsoft Edge',
    registry: chromiumKey('Microsoft\\Edge'),
    linux: '/etc/opt/edge/policies/managed/doclai.json',
    mac: `com.microsoft.Edge.extensions.${chromiumId}`,
  },
  // Nobody has published it; coccoc://policy lists what the browser has read.
  coccoc: {
    label: 'Cốc Cốc',
    registry: chromiumKey('CocCoc\\Browser'),
    linux: '',
    mac: `com.coccoc.Coccoc.extensions.${chromiumId}`,
    isUnconfirmed: true,
  },
  firefox: {
    label: 'Mozilla Firefox',
    registry: 'SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions',
    linux: '/etc/firefox/policies/policies.json',
    mac: 'org.mozilla.firefox',
  },
};
