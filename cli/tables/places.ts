/** Names of provinces, districts and communes, without what they are ("tỉnh", "phường"). */

/** A unit of the lists since 1 July 2025. */
export interface Province {
  readonly FullName: string;
  readonly Wards: readonly { readonly FullName: string }[];
}

/** A unit of the lists until then, by its code. */
export type OldUnits = Readonly<Record<string, { readonly name: string }>>;

const kind = /^(?:tỉnh|thành phố|xã|phường|đặc khu) /i;

/** One city is hardly ever written out. */
const shortened = ['TPHCM', 'HCM', 'Sài Gòn'];

/** Current names and those of the 63 until 2025: people go on writing both. */
export function provinceNames(current: readonly Province[], old: OldUnits): readonly string[] {
  return distinct([...current.map(({ FullName }) => plain(FullName)), ...namesOf(old), ...shortened]);
}

export function communeNames(current: readonly Province[]): readonly string[] {
  return distinct(current.flatMap(({ Wards }) => Wards.map(({ FullName }) => plain(FullName))));
}

/** Numbered districts ("Quận 1") are no names: a number behind "quận" needs no list. */
export function districtNames(old: OldUnits): readonly string[] {
  return distinct(namesOf(old).filter((name) => !/^\d+$/.test(name)));
}

function namesOf(units: OldUnits): readonly string[] {
  return Object.values(units).map(({ name }) => name.normalize('NFC').trim());
}

function plain(fullName: string): string {
  return fullName.normalize('NFC').trim().replace(kind, '');
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
