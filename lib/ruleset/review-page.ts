/** A review as one page of HTML that needs nothing else: for a browser, for paper, for the file of the office. */
import type { ReviewTexts } from '../../locales/review-vi';
import type { Wording } from '../engine/types';
import type { ChangedList } from './changed-lists';
import type { ChangedRule, Piece, Review, ReviewedDraft, ReviewedRule } from './review';
import { reviewStyle } from './review-style';

const mostPhrases = 24;

interface Words {
  readonly texts: ReviewTexts;
  readonly language: keyof Wording;
}

/** Everything that comes from a release is text here, whatever it holds. */
export function reviewPage(review: Review, words: Words): string {
  const { texts, language } = words;
  const date = review.issuedAt.slice(0, 10).split('-').reverse().join('/');
  const title = texts.title(review.version);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${safe(title)}</title><style>${reviewStyle}</style></head><body><main>`,
    `<h1>${safe(title)}</h1><p>${safe(texts.facts(review.layer, review.sequence, date))}</p>`,
    section(texts.fingerprint, [
      `<p class="fingerprint">${review.fingerprint.map((group) => `<span>${group}</span>`).join(' ')}</p>`,
      paragraph(texts.fingerprintHow),
    ]),
    section(texts.changes, [list(changes(review, texts)), paragraph(texts.always)]),
    review.notes[language] && section(texts.notes, [paragraph(review.notes[language])]),
    rules(texts.added, review.added, words),
    review.changed.length > 0 &&
      section(
        texts.changed,
        review.changed.map((rule) => changedRule(rule, words)),
      ),
    review.lists.length > 0 &&
      section(
        texts.lists,
        review.lists.map((list) => changedList(list, texts)),
      ),
    rules(texts.removed, review.removed, words),
    drafts(review.drafts, texts),
    section(texts.approval, [approver(texts), approver(texts)]),
    '</main></body></html>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** What changes for authors, a sentence each. */
function changes(review: Review, texts: ReviewTexts): readonly string[] {
  const { added, removed, changed, lists, directives, rulesBefore, rulesAfter } = review;
  if (rulesBefore === 0) return [texts.first(rulesAfter)];
  const asking = added.filter(({ severity }) => severity === 'serious').length;
  const louder = changed.filter(
    ({ before, after }) => before.severity !== 'serious' && after.severity === 'serious',
  );
  const isSame = added.length + removed.length + changed.length + lists.length === 0;
  return [
    texts.count(rulesBefore, rulesAfter),
    isSame ? texts.same : '',
    added.length > 0 ? texts.addedLine(added.length, asking) : '',
    changed.length > 0 ? texts.changedLine(changed.length) : '',
    lists.length > 0 ? texts.listsLine(lists.length, new Set(lists.flatMap((list) => list.rules)).size) : '',
    louder.length > 0 ? texts.louder(louder.map(({ after }) => after.id).join(', ')) : '',
    removed.length > 0 ? texts.removedLine(removed.length) : '',
    texts.directives(directives.added.join(', '), directives.removed.join(', ')),
  ].filter(Boolean);
}

function rules(title: string, list: readonly ReviewedRule[], words: Words): string {
  return list.length === 0
    ? ''
    : section(
        title,
        list.map((rule) => card(rule.id, ruleLines(rule, words))),
      );
}

function ruleLines(rule: ReviewedRule, { texts, language }: Words): readonly string[] {
  const basis = rule.basis.map(({ number, ref, text }) => `${number}, ${ref}: ${text[language]}`);
  return [
    line(rule.category[language], texts.severity[rule.severity]),
    `<p class="message">${safe(rule.message[language])} ${safe(rule.advice[language])}</p>`,
    line(texts.basis, basis.length > 0 ? basis.join(' · ') : texts.noBasis),
    line(texts.words, phrases(rule.phrases, texts) || texts.byDetector),
  ];
}

function changedRule({ before, after, parts, newPhrases, lostPhrases }: ChangedRule, words: Words): string {
  const { texts, language } = words;
  const lines = parts.flatMap((part): readonly string[] => {
    if (part === 'match') {
      return [
        newPhrases.length > 0 ? line(texts.newWords, phrases(newPhrases, texts)) : '',
        lostPhrases.length > 0 ? line(texts.lostWords, phrases(lostPhrases, texts)) : '',
      ];
    }
    const say = (rule: ReviewedRule): string => {
      if (part === 'severity') return texts.severity[rule.severity];
      if (part === 'cites') return rule.basis.map(({ number, ref }) => `${number}, ${ref}`).join(' · ');
      return rule[part][language];
    };
    return [line(`${texts.was} (${texts.parts[part]})`, say(before)), line(texts.is, say(after))];
  });
  return card(`${after.id}: ${parts.map((part) => texts.parts[part]).join(', ')}`, [
    line(texts.basis, after.basis.map(({ number, ref }) => `${number}, ${ref}`).join(' · ') || texts.noBasis),
    ...lines,
  ]);
}

function changedList({ name, newWords, lostWords, rules: ids }: ChangedList, texts: ReviewTexts): string {
  return card(name, [
    newWords.length > 0 ? line(texts.newWords, phrases(newWords, texts)) : '',
    lostWords.length > 0 ? line(texts.lostWords, phrases(lostWords, texts)) : '',
    line(texts.namedBy(ids.length), ids.join(', ')),
  ]);
}

function drafts(shown: readonly ReviewedDraft[], texts: ReviewTexts): string {
  const rows = shown.map(({ before, after, isChanged }) => {
    const second = isChanged ? pieces(after) : `${pieces(after)} <small>(${safe(texts.sameDraft)})</small>`;
    return `<tr><td>${pieces(before)}</td><td>${second}</td></tr>`;
  });
  return section(texts.drafts, [
    paragraph(texts.draftsHow),
    `<table><thead><tr><th>${safe(texts.was)}</th><th>${safe(texts.is)}</th></tr></thead>`,
    `<tbody>${rows.join('')}</tbody></table>`,
  ]);
}

function approver(texts: ReviewTexts): string {
  const blank = (label: string): string => `<p class="blank"><span>${safe(label)}</span></p>`;
  const lines = [texts.name, texts.office, texts.date, texts.signature].map(blank).join('');
  return `<div class="approver"><p>${safe(texts.agree)}</p>${lines}</div>`;
}

const pieces = (list: readonly Piece[]): string =>
  list
    .map(({ text, severity }) => (severity ? `<mark class="${severity}">${safe(text)}</mark>` : safe(text)))
    .join('');

function phrases(list: readonly string[], texts: ReviewTexts): string {
  const shown = list
    .slice(0, mostPhrases)
    .map((phrase) => `“${phrase}”`)
    .join(', ');
  return list.length > mostPhrases ? `${shown} ${texts.more(list.length - mostPhrases)}` : shown;
}

const section = (title: string, parts: readonly string[]): string =>
  `<section><h2>${safe(title)}</h2>${parts.join('')}</section>`;
const card = (title: string, lines: readonly string[]): string =>
  `<article><h3>${safe(title)}</h3>${lines.join('')}</article>`;
const line = (label: string, text: string): string =>
  `<p><b>${safe(label)}:</b> <span>${safe(text)}</span></p>`;
const paragraph = (text: string): string => `<p>${safe(text)}</p>`;
const list = (lines: readonly string[]): string =>
  `<ul>${lines.map((text) => `<li>${safe(text)}</li>`).join('')}</ul>`;

function safe(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": '#39',
  };
  return text.replace(/[&<>"']/g, (sign) => `&${names[sign]};`);
}
