import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Cases, prove } from './cases';
import { found } from './found';

/** Put together here, so that no scanner takes them for real ones. */
const join = (...parts: readonly string[]) => parts.join('');
const github = join('ghp', '_', 'aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1dE3gH5');
const stripe = join('sk', '_live_', '51AbCdEf0123456789XyZ');
const google = join('AIza', 'Sy', 'A1B2C3D4E5F6G7H8I9J0');
const jwt = join('eyJhbGciOiJIUzI1NiJ9', '.', 'eyJ1c2VyIjoidGVzdCJ9', '.', 'abc123DEF456');
const drawn = join('abc_', 'org_', 'TgetqCjAQiRRjOUjNFehJNxBzhBQkuecPo');
const entra = join('QtT8Q', '~', '9C-_Ij~RouHVpD2Tuf3oHWGh.DQ3kcjbAn');
const telegram = join(':AA', 'HdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1');
const hook = join('hooks.slack.com', '/services/T0DCUJB1Q/B0DD08H5G/bJtrpFi1fO1JMCcwLx8uZyAg');
const head = join('-----BEGIN ', 'PRIVATE KEY-----');
const keyLine = join('MIIEvQ', 'IBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDndJt7NaG8T64');

const cases: Cases = {
  credential: {
    finds: {
      [`dùng ${github} nhé`]: [github],
      [`api_key=${stripe} là chạy`]: [stripe],
      [`API key ${google}, của phòng`]: [google],
      [`Authorization: Bearer ${jwt} em lấy`]: [jwt],
      [`bot 123456789${telegram}`]: [telegram],
      [`https://${hook}.`]: [hook],
      [`MY_${github}`]: [github],
      [keyLine]: [keyLine],
      [`đây: ${drawn} nhé 1`]: [drawn],
      [`mật mã ${entra} của ứng dụng`]: [entra],
      'SECRET_KEY="chaobuoisang_2024_phuong" nha': ['chaobuoisang_2024_phuong'],
      'khoá API là 3fea6af1349166ea nè': ['3fea6af1349166ea'],
      'clientSecret: "9f8e7d6c5b4a3210ZZ"': ['9f8e7d6c5b4a3210ZZ'],
      'kết nối postgres://hotich:Ho2023@db.xa.vn:5432/dan': ['postgres://hotich:Ho2023@db.xa.vn:5432'],
      'curl -u elastic:P@ssw0rd1 https://10.1.1.5': ['P@ssw0rd1'],
    },
    silent: [
      'Đoạn mẫu: API_KEY=your_api_key_here, bỏ vào .env',
      `mẫu ${join('ghp', '_', 'x'.repeat(36))}`,
      join('AKIA', 'IOSFODNN7', 'EXAMPLE'),
      `x${stripe}`,
      `${join('get', '_', 'ThisIsAVeryLongIdentifierNameOfCode2')}`,
      `https://trang.vn/anh/${join('abc', '_', 'TgetqCjAQiRRjOUjNFehJNxBzhBQkuecPo')}`,
      'report_access_id: e8e4df51-2054-49b0-ab1c-516ac95c691d',
      `${google}${'1'.repeat(20)}`,
      'Token trong game này kiếm lâu quá, token: 20 cái',
      `mysql://user:$${'{PASSWORD}'}@example.com/db`,
      'https://admin:password@trang.vn, ftp://a:a@b.vn',
      'mã hồ sơ H29.15-241201-0007, key này cao quá',
      'csrf-token=Mj2qykJO5rELyHgezQ69nzUX0i3OH67V7',
      'https://docs.google.com/document/d/1W7KCxOxP-1Fy5EyF2lbJGE2WuKmu5v0suYqoHas1jRM',
      'Secret Santa 2024 vui quá',
    ],
  },
  'private-key': {
    finds: {
      [`{"private_key": "${head}\\n${keyLine}"}`]: [`${head}\\n${keyLine}`],
      [`${head.replace('PRIVATE', 'ENCRYPTED PRIVATE')}`]: [head.replace('PRIVATE', 'ENCRYPTED PRIVATE')],
    },
    silent: [
      `${head}\nxxx\n${head.replace('BEGIN', 'END')}`,
      `${head}\n***`,
      `Khối bắt đầu bằng ${head} là khoá riêng`,
      'private key là khoá riêng',
    ],
  },
};

prove(cases);

interface Sample {
  readonly text_b64: string;
  readonly binary: 0 | 1;
}

/** Each line by itself, as a draft is read; answers the shares that were found of secrets and of look-alikes. */
function shares(file: string): { readonly secrets: number; readonly others: number } {
  const url = new URL(`../../fixtures/credentials/${file}.jsonl`, import.meta.url);
  const samples = readFileSync(url, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);
  const share = (kind: 0 | 1) => {
    const own = samples.filter(({ binary }) => binary === kind);
    return (
      own.filter(({ text_b64 }) => isFound(Buffer.from(text_b64, 'base64').toString())).length / own.length
    );
  };
  return { secrets: share(1), others: share(0) };
}

function isFound(text: string): boolean {
  return text
    .split('\n')
    .some((line) => found('credential', line).length + found('private-key', line).length > 0);
}

describe('the cases of other scanners', () => {
  it('of secretlint: at least 85 % of the secrets are found, and none of the others', () => {
    const { secrets, others } = shares('secretlint');
    expect(secrets).toBeGreaterThanOrEqual(0.85);
    expect(others).toBe(0);
  });

  it('of gitleaks: at least 85 % of the secrets are found, and 4 % of the others, half of which it calls secrets in other cases', () => {
    const { secrets, others } = shares('gitleaks');
    expect(secrets).toBeGreaterThanOrEqual(0.85);
    expect(others).toBeLessThanOrEqual(0.04);
  });
});
