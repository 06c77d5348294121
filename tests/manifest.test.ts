import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const hosts = [
  'https://www.facebook.com/*',
  'https://m.facebook.com/*',
  'https://web.facebook.com/*',
  'https://business.facebook.com/*',
  'https://x.com/*',
  'https://mobile.x.com/*',
  'https://twitter.com/*',
  'https://www.youtube.com/*',
  'https://m.youtube.com/*',
  'https://studio.youtube.com/*',
];
const liveChat = 'https://www.youtube.com/live_chat*';
const never = hosts.flatMap((host) => ['/embed/*', '/plugins/*'].map((path) => host.replace('/*', path)));
const pictures = (prefix: string) =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${prefix}${size}.png`]));

/** Written out in full, and apart from the code that makes it: a key that nobody meant to ship shows here. */
const both = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: '0.1.0',
  default_locale: 'vi',
  icons: pictures(''),
  permissions: ['storage', 'scripting', 'alarms'],
  host_permissions: hosts,
  options_ui: { page: 'options.html', open_in_tab: true },
  action: { default_title: '__MSG_name__', default_icon: pictures('grey-'), default_popup: 'popup.html' },
  commands: {
    'open-card': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_openCardCommand__' },
  },
  content_scripts: [
    {
      matches: hosts,
      exclude_matches: [...never, liveChat],
      js: ['page-script.js'],
      run_at: 'document_start',
      all_frames: false,
    },
    { matches: [liveChat], js: ['page-script.js'], run_at: 'document_start', all_frames: true },
  ],
};

const chromium = {
  ...both,
  key: expect.stringMatching(/^[A-Za-z0-9+/]{390,}=*$/),
  minimum_chrome_version: '120',
  background: { service_worker: 'background.js' },
  storage: { managed_schema: 'policy-schema.json' },
};

const firefox = {
  ...both,
  background: { scripts: ['background.js'] },
  optional_host_permissions: ['https://*/*'],
  browser_specific_settings: {
    gecko: {
      id: 'doclai@doclai.vn',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

const builtManifest = (folder: string): unknown =>
  JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8'));

describe('the built manifest', () => {
  it('for Chromium is exactly what was agreed: these permissions, hosts and scripts, nothing a page could load', () => {
    expect(builtManifest('chrome-mv3')).toEqual(chromium);
  });

  it('for Firefox is exactly what was agreed, and says that no data is collected', () => {
    expect(builtManifest('firefox-mv3')).toEqual(firefox);
  });
});
