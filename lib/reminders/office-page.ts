/**
 * The office's own page: speaking for the office is its purpose there, and its rosters, notices and mobiles are
 * meant to be read. Known by the site's own tool for pages, or by the author's word, which is kept in the tab's
 * memory only: no address is ever stored.
 */
import type { Finding, Rule } from '../engine/types';
import type { Adapter } from '../sites/adapter';

export interface OfficePage {
  /** Whether what is open now is the office's own page. */
  isHere(): boolean;
  /** The author's word for it, or its taking back. */
  set(isOffice: boolean): void;
}

export function createOfficePage({ isOfficePage, pageOf }: Adapter): OfficePage {
  const pages = new Set<string>();
  return {
    isHere: () => isOfficePage(location) || pages.has(pageOf(location)),
    set(isOffice) {
      if (isOffice) pages.add(pageOf(location));
      else pages.delete(pageOf(location));
    },
  };
}

/** How rules speak on an office's own page, by rule: what its category or the rule itself says. */
export function onOfficePage(rules: readonly Rule[]): (finding: Finding) => readonly Finding[] {
  const quiet = new Set(rules.filter(({ officePage }) => officePage === 'info').map(({ id }) => id));
  return (finding) => {
    if (finding.category === 'capacity') return [];
    return quiet.has(finding.rule) ? [{ ...finding, severity: 'info' }] : [finding];
  };
}
