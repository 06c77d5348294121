/** Administrative templates for Windows domains: the form in ADMX, its words in ADML, both from the one list. */
import * as z from 'zod';
import { type PolicyKey, policyKeys } from '../../lib/policy/schema';
import { locales } from '../../locales';
import type { CliLanguage } from '../texts';
import { escapeXml } from './escape-xml';
import { firefoxId, type PolicyBrowser, policyPlaces } from './policy-places';

type Kind = 'string' | 'boolean' | 'integer' | 'array';

const names = Object.keys(policyKeys) as PolicyKey[];

/** Firefox takes all settings as one text; the others have an entry for each. */
export function admxFile(browser: PolicyBrowser): string {
  const policies = browser === 'firefox' ? [firefoxPolicy()] : names.map((name) => policyOf(name, browser));
  return xml([
    '<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">',
    `<policyNamespaces><target prefix="doclai" namespace="DocLai.Policies.${browser}"/></policyNamespaces>`,
    '<resources minRequiredRevision="1.0"/>',
    '<categories><category name="doclai" displayName="$(string.category)"/></categories>',
    `<policies>${policies.join('')}</policies>`,
    '</policyDefinitions>',
  ]);
}

export function admlFile(browser: PolicyBrowser, language: CliLanguage): string {
  const { policy } = locales[language];
  const texts =
    browser === 'firefox' ? [firefoxTexts(language)] : names.map((name) => textsOf(name, language));
  const forms =
    browser === 'firefox' ? [firefoxForm(policy.title)] : names.map((name) => formOf(name, language));
  const category = `Đọc Lại (${policyPlaces[browser].label})`;
  return xml([
    '<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">',
    `<displayName>${category}</displayName><description>${escapeXml(policy.title)}</description>`,
    `<resources><stringTable><string id="category">${category}</string>${texts.join('')}</stringTable>`,
    `<presentationTable>${forms.join('')}</presentationTable></resources>`,
    '</policyDefinitionResources>',
  ]);
}

function kindOf(name: PolicyKey): Kind {
  return (z.toJSONSchema(policyKeys[name], { target: 'draft-4' }) as { readonly type: Kind }).type;
}

function policyOf(name: PolicyKey, browser: PolicyBrowser): string {
  const { registry } = policyPlaces[browser];
  const kind = kindOf(name);
  const open = `<policy name="${name}" class="Machine" displayName="$(string.${name})" explainText="$(string.${name}_what)"`;
  const rest = '<parentCategory ref="doclai"/>';
  if (kind === 'boolean') {
    const values =
      '<enabledValue><decimal value="1"/></enabledValue><disabledValue><decimal value="0"/></disabledValue>';
    return `${open} key="${registry}" valueName="${name}">${rest}${values}</policy>`;
  }
  const element = {
    string: `<text id="${name}" valueName="${name}" maxLength="1000000"/>`,
    integer: `<decimal id="${name}" valueName="${name}" minValue="60" maxValue="10080"/>`,
    array: `<list id="${name}" key="${registry}\\${name}" valuePrefix=""/>`,
  }[kind];
  const form = ` presentation="$(presentation.${name})"`;
  return `${open}${form} key="${registry}">${rest}<elements>${element}</elements></policy>`;
}

function textsOf(name: PolicyKey, language: CliLanguage): string {
  const { title, what, fits } = locales[language].policy.keys[name];
  const explained = `${what} (${fits})`;
  return `<string id="${name}">${escapeXml(title)}</string><string id="${name}_what">${escapeXml(explained)}</string>`;
}

function formOf(name: PolicyKey, language: CliLanguage): string {
  const title = escapeXml(locales[language].policy.keys[name].title);
  const control = {
    string: `<textBox refId="${name}"><label>${title}</label></textBox>`,
    integer: `<decimalTextBox refId="${name}" defaultValue="1440">${title}</decimalTextBox>`,
    array: `<listBox refId="${name}">${title}</listBox>`,
    boolean: '',
  }[kindOf(name)];
  return control ? `<presentation id="${name}">${control}</presentation>` : '';
}

function firefoxPolicy(): string {
  const { registry } = policyPlaces.firefox;
  return [
    '<policy name="settings" class="Machine" displayName="$(string.settings)" explainText="$(string.settings_what)"',
    ` presentation="$(presentation.settings)" key="${registry}">`,
    '<parentCategory ref="doclai"/>',
    `<elements><multiText id="settings" valueName="${firefoxId}"/></elements></policy>`,
  ].join('');
}

function firefoxTexts(language: CliLanguage): string {
  const { policy } = locales[language];
  const lines = names.map((name) => `${name}: ${policy.keys[name].what} (${policy.keys[name].fits})`);
  return `<string id="settings">${escapeXml(policy.title)}</string><string id="settings_what">${escapeXml(`JSON\n${lines.join('\n')}`)}</string>`;
}

const firefoxForm = (title: string): string =>
  `<presentation id="settings"><text>${escapeXml(title)} (JSON)</text><multiTextBox refId="settings"/></presentation>`;

const xml = (lines: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\r\n${lines.join('\r\n')}\r\n`;
