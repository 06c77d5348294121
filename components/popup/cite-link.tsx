import type { Cite, Ruleset } from '../../lib/engine/types';
import { useTexts, useWording } from '../ui/language';
import { hashOf } from './route';

/** "116/2025/QH15, Điều 7": opens the directive at that point. */
export function CiteLink({ cite, ruleset }: { readonly cite: Cite; readonly ruleset: Ruleset }) {
  const read = useWording();
  const { noNumber } = useTexts().popup.directive;
  const directive = ruleset.directives.find(({ id }) => id === cite.directive);
  if (!directive) return <>{noNumber}</>;
  const name = directive.number || read(directive.title);
  return (
    <a href={hashOf({ page: 'directive', id: cite.directive, ...(cite.ref ? { ref: cite.ref } : {}) })}>
      {name}
      {cite.ref && <span lang="vi">, {cite.ref}</span>}
    </a>
  );
}
