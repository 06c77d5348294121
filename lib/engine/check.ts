import type { CompiledRule, CompiledRuleset } from './compile';
import type { DetectorHit } from './detectors/detector';
import { evaluate, type MatchHit, type Scene, termHits, touches } from './match';
import { settle } from './settle';
import { findTerms, type TermHit } from './terms';
import { readText, type Text } from './text/read-text';
import type { Finding } from './types';

/** What is worth a second look in a draft, sorted by start; spans are UTF-16 units of the draft as typed. */
export function check(draft: string, compiled: CompiledRuleset): readonly Finding[] {
  const text = readText(draft);
  if (text.count === 0) return [];
  const scene = lookAround(text, compiled);
  return settle(compiled.rules.flatMap((rule) => findingsOf(rule, scene)));
}

function lookAround(text: Text, { terms, detectors }: CompiledRuleset): Scene {
  const byTerm = new Map<number, TermHit[]>();
  for (const hit of findTerms(text, terms)) {
    const list = byTerm.get(hit.term);
    if (list) list.push(hit);
    else byTerm.set(hit.term, [hit]);
  }
  const entities = new Map<string, readonly DetectorHit[]>();
  return {
    text,
    terms: byTerm,
    isUsableStripped: terms.isUsableStripped,
    entity(name) {
      const hits = entities.get(name) ?? detectors.get(name)?.(text) ?? [];
      entities.set(name, hits);
      return hits;
    },
  };
}

function findingsOf(rule: CompiledRule, scene: Scene): readonly Finding[] {
  const hits = evaluate(rule.match, scene);
  if (hits.length === 0) return [];
  const taken = termHits(rule.unless, scene);
  return hits.filter((hit) => !isTakenBack(hit, taken, scene.text)).map((hit) => findingOf(rule, hit));
}

function isTakenBack(hit: MatchHit, unless: readonly TermHit[], { sentences }: Text): boolean {
  return touches(unless, sentences, sentences[hit.first] as number, sentences[hit.last] as number);
}

function findingOf({ id, category, severity }: CompiledRule, hit: MatchHit): Finding {
  const { first: _first, last: _last, ...place } = hit;
  return { rule: id, category, severity, ...place };
}
