/** Sample files for a browser's policies, all made from the one list of settings. */
import { escapeXml } from './escape-xml';
import { chromiumId, firefoxId, type PolicyBrowser, policyPlaces } from './policy-places';
import { admlFile, admxFile } from './policy-templates';
import { sampleSettings } from './sample-settings';

export interface SampleFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export function policySamples(browser: PolicyBrowser): readonly SampleFile[] {
  const common = [
    { name: 'doclai.reg', content: utf16(registryFile(browser)) },
    { name: 'doclai.plist', content: plistFile(browser) },
    { name: 'doclai.admx', content: admxFile(browser) },
    { name: 'vi-VN/doclai.adml', content: admlFile(browser, 'vi') },
    { name: 'en-US/doclai.adml', content: admlFile(browser, 'en') },
    { name: 'README.txt', content: readme(browser) },
  ];
  const json = `${JSON.stringify(jsonFile(browser), null, 2)}\n`;
  return [{ name: browser === 'firefox' ? 'policies.json' : 'doclai.json', content: json }, ...common];
}

function jsonFile(browser: PolicyBrowser): object {
  return browser === 'firefox'
    ? { policies: { '3rdparty': { Extensions: { [firefoxId]: sampleSettings } } } }
    : { '3rdparty': { extensions: { [chromiumId]: sampleSettings } } };
}

/** Lists are keys of their own with numbered values, as Chromium reads them; Firefox takes one text of JSON. */
function registryFile(browser: PolicyBrowser): string {
  const key = `[HKEY_LOCAL_MACHINE\\${policyPlaces[browser].registry}`;
  const lines = ['Windows Registry Editor Version 5.00', '', `${key}]`];
  if (browser === 'firefox') {
    lines.push(`"${firefoxId}"=hex(7):${multiString(JSON.stringify(sampleSettings))}`);
    return `${lines.join('\r\n')}\r\n`;
  }
  const entries = Object.entries(sampleSettings);
  for (const [name, value] of entries)
    if (!Array.isArray(value)) lines.push(`"${name}"=${registryValue(value)}`);
  for (const [name, value] of entries) {
    if (!Array.isArray(value)) continue;
    lines.push('', `${key}\\${name}]`, ...value.map((one, at) => `"${at + 1}"=${registryValue(one)}`));
  }
  return `${lines.join('\r\n')}\r\n`;
}

function registryValue(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`;
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  return `"${String(value).replace(/[\\"]/g, '\\$&')}"`;
}

function multiString(text: string): string {
  return [...Buffer.from(`${text}\0\0`, 'utf16le')]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(',');
}

/** The registry editor reads letters beyond Latin in UTF-16 only. */
function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

function plistFile(browser: PolicyBrowser): string {
  const settings =
    browser === 'firefox'
      ? { EnterprisePoliciesEnabled: true, '3rdparty': { Extensions: { [firefoxId]: sampleSettings } } }
      : sampleSettings;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    `<plist version="1.0">${plistValue(settings)}</plist>`,
    '',
  ].join('\n');
}

function plistValue(value: unknown): string {
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (typeof value === 'number') return `<integer>${value}</integer>`;
  if (Array.isArray(value)) return `<array>${value.map(plistValue).join('')}</array>`;
  if (value === null || typeof value !== 'object') return `<string>${escapeXml(String(value))}</string>`;
  const entries = Object.entries(value).map(
    ([name, inner]) => `\n<key>${escapeXml(name)}</key>${plistValue(inner)}`,
  );
  return `<dict>${entries.join('')}\n</dict>`;
}

function readme(browser: PolicyBrowser): string {
  const { label, registry, linux, mac, isUnconfirmed } = policyPlaces[browser];
  const json = browser === 'firefox' ? 'policies.json' : 'doclai.json';
  return [
    `${label}: nơi đặt các tệp mẫu này`,
    '',
    `Windows, một máy: mở doclai.reg (ghi vào HKLM\\${registry}).`,
    'Windows, cả miền: chép doclai.admx vào PolicyDefinitions, doclai.adml vào PolicyDefinitions\\vi-VN và en-US.',
    linux ? `Linux: chép ${json} thành ${linux}.` : 'Linux: chưa có bản phát hành.',
    `macOS: doclai.plist, miền ${mac}.`,
    ...(isUnconfirmed
      ? [
          '',
          'CHƯA XÁC MINH: nhà sản xuất chưa công bố đường dẫn chính sách. Sau khi đặt, mở coccoc://policy:',
          'nếu không thấy mục "Đọc Lại" thì đường dẫn trên máy đó khác; hãy tìm khoá "Policies" của Cốc Cốc trong regedit.',
        ]
      : []),
    '',
  ].join('\r\n');
}
