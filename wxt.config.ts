import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { loadRuleset } from './cli/load';
import { chromiumSchema, type KeyTexts } from './lib/policy/chromium-schema';
import { hostPatterns, liveChatPattern, neverPatterns } from './lib/sites/hosts';
import { locales } from './locales';

/** Public half of a key made for this product; it fixes the Chromium id epcojpnllhcklpmkkopnfhmndlinofim. */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwVNPWSiOhGV8tP5kHFVt0hn5FrdUXowfDzjjTsQrkYrKtXGwPzT30xQttDSD6vZ/IycmIAOoygTtFwGHyRy4fpXl5zRHYAgCKz8UxChpj7aqbOCjxlC1NkZgNBv0V5ahCEX1Au4Wl5jM2jGYdN4EiLxqY7TZhrmyCvWy9d9Cka8HdiOpypxZvzB3mg/U/nejC5/TJcHeZIZbPCg5xt1NhDE7JnBmUKlzHS38q+PYLcjrYzizgvUXFSdTDQJVRh9Wqq+tBJ5tklFtBn+byfbZ3Ytt29ClAfOx7ApSvBRxuiRjznhUwsGH0EJ1DpebXNI1BkqQzbnNM4qsRolgyvldGQIDAQAB';

/** Pictures of one set by size in pixels; the toolbar starts grey and turns to colour where the tool is on. */
const pictures = (prefix: '' | 'grey-'): Record<number, string> =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${prefix}${size}.png`]));

/** Administrators of this product read Vietnamese first. */
function policyTexts(name: string): KeyTexts {
  const { keys, refused } = locales.vi.policy;
  if (name in keys) return keys[name as keyof typeof keys];
  return { title: name, what: refused[name as keyof typeof refused] };
}

/**
 * Each file that the popup has to fetch before it can start costs it more than what is in the file. So all that it
 * starts with is one file, from which our other pages take what they share; what it asks for later stays apart.
 */
function inFirstFile(): (id: string, build: Modules) => string | null {
  const [page, main] = ['index.html', 'main.tsx'].map((file) => resolve('entrypoints/popup', file));
  const first = new Set<string>();
  const add = (id: string, build: Modules): void => {
    if (first.has(id)) return;
    first.add(id);
    for (const imported of build.getModuleInfo(id)?.importedIds ?? []) add(imported, build);
  };
  return (id, build) => {
    if (page) add(page, build);
    // Those two run as soon as they are read, which is the popup's business alone.
    return id !== page && id !== main && first.has(id) ? 'pages' : null;
  };
}

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  webExt: { disabled: true },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: ['storage', 'scripting', 'alarms'],
    host_permissions: [...hostPatterns],
    icons: pictures(''),
    action: { default_title: '__MSG_name__', default_icon: pictures('grey-') },
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_openCardCommand__',
      },
    },
    ...(browser === 'firefox'
      ? {
          // Without it Firefox marks each request with an id of the profile; asked for by a press, for one origin.
          optional_host_permissions: ['https://*/*'],
          browser_specific_settings: {
            gecko: {
              id: 'doclai@doclai.vn',
              strict_min_version: '142.0',
              // The draft never leaves the tab and nothing else is collected.
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: chromiumKey,
          minimum_chrome_version: '120',
          storage: { managed_schema: 'policy-schema.json' },
        }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      if (entrypoints.length < 2) return;
      Object.assign(build?.rollupOptions?.output ?? {}, {
        codeSplitting: { groups: [{ name: inFirstFile() }] },
      });
    },
    // WXT's own content-script wrapper fires an event that any page can hear, which would tell it
    // that its visitor has this extension; an unlisted script in the manifest fires none (ADR 0005).
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT takes the title of the popup's page, which knows one language only.
      if (manifest.action) manifest.action.default_title = '__MSG_name__';
      manifest.content_scripts = [
        {
          matches: [...hostPatterns],
          exclude_matches: [...neverPatterns, liveChatPattern],
          js: ['page-script.js'],
          run_at: 'document_start',
          all_frames: false,
        },
        {
          matches: [liveChatPattern],
          js: ['page-script.js'],
          run_at: 'document_start',
          all_frames: true,
        },
      ];
    },
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.browser !== 'firefox') {
        const contents = JSON.stringify(chromiumSchema(policyTexts), null, 2);
        files.push({ relativeDest: 'policy-schema.json', contents });
      }
      files.push({ relativeDest: 'ruleset.json', contents: JSON.stringify(loadRuleset('rules')) });
      for (const [language, texts] of Object.entries(locales)) {
        const messages = Object.fromEntries(
          Object.entries(texts.manifest).map(([key, message]) => [key, { message }]),
        );
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: JSON.stringify(messages, null, 2),
        });
      }
    },
  },
});
