/**
 * The words of the product as plain types: what a ruleset holds and what a check answers.
 * No dependency, so that the engine, the pages and the command line speak of the same things.
 */

/** How much a reminder asks of the author: underline; underline and card; also one question before posting. */
export type Severity = 'info' | 'caution' | 'serious';

export const severities: readonly Severity[] = ['info', 'caution', 'serious'];

export const categories = [
  'secrecy',
  'internal',
  'personal-data',
  'children',
  'credentials',
  'unverified',
  'accusation',
  'insult',
  'capacity',
  'gain',
  'works',
  'link',
] as const;

export type Category = (typeof categories)[number];

/** A text that a person reads, in both languages of the product. */
export interface Wording {
  readonly vi: string;
  readonly en: string;
}

/**
 * `in-force`, `replaced` (never cited as current), `background` (shown, no article cited as law),
 * `unverified` (found in one place only; every screen that shows it says so).
 */
export type DirectiveStatus = 'in-force' | 'replaced' | 'background' | 'unverified';

export interface DirectivePoint {
  /** The article as the document counts it, "Điều 7 khoản 2 điểm c"; unique within the directive. */
  readonly ref: string;
  readonly text: Wording;
  /** Of an obligation: what in this product serves it, or why it lies outside. */
  readonly answer?: Answer;
}

export interface Answer {
  readonly scope: 'served' | 'outside';
  readonly text: Wording;
}

/** An official document: what it is, since when, and what of it matters for someone who posts. */
export interface Directive {
  readonly id: string;
  /** "116/2025/QH15"; empty where the number is not known. */
  readonly number: string;
  /** ISO day, "2025-12-10"; shorter ("2026") or absent where the day is not known. */
  readonly date?: string;
  readonly issuer: Wording;
  readonly title: Wording;
  readonly status: DirectiveStatus;
  /** ISO day from which it applies. */
  readonly effective?: string;
  /** Ids of directives in this ruleset. */
  readonly replaces?: readonly string[];
  readonly replacedBy?: readonly string[];
  readonly points: readonly DirectivePoint[];
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  /** How sure we are and why, for the reader. */
  readonly note: Wording;
}

/** A pointer into a directive; `ref` names one of its points. */
export interface Cite {
  readonly directive: string;
  readonly ref?: string;
}

/** One piece of plain advice; its id is a category. */
export interface Guideline {
  readonly id: Category;
  readonly title: Wording;
  readonly advice: Wording;
  readonly question: Wording;
  readonly rewording: Rewording;
  readonly cites: readonly Cite[];
}

/** The same thing said twice: as it may slip out, and as one would gladly stand by it. */
export interface Rewording {
  readonly before: Wording;
  readonly after: Wording;
}

/** "12 words" (words apart), "sentence", "paragraph" or "draft". */
export type Within = string;

/** Words of which at least one has to stand near a match. */
export interface Near {
  readonly words: readonly string[];
  readonly within: Within;
}

/** Words and phrases on syllable borders; `case: upper` asks for capitals. */
export interface PhraseMatch {
  readonly phrase: readonly string[];
  readonly case?: 'upper';
  readonly near?: Near;
}

/** A detector of the engine, by name. */
export interface EntityMatch {
  readonly entity: string;
  readonly near?: Near;
}

/**
 * A regular expression in the linear subset that RE2 has too: no look-around, back-references, `\b` or `\w`.
 * Letters match whatever their case; `case: exact` compares them as written.
 */
export interface PatternMatch {
  readonly pattern: string;
  readonly case?: 'exact';
  readonly near?: Near;
  /**
   * Who may run it, decided when the ruleset is built and published with it: the browser where the pattern was
   * proven safe, else the linear engine. Without a verdict a pattern is skipped.
   */
  readonly engine?: 'native' | 'linear';
  /** Lower-case texts, with 0 for any digit, of which every match holds one: a block without any is not searched. */
  readonly needs?: readonly string[];
}

/** Every part matches within the same stretch; the finding covers them all. */
export interface AllMatch {
  readonly all: readonly Match[];
  readonly within?: Within;
}

export interface AnyMatch {
  readonly any: readonly Match[];
}

export type Match = PhraseMatch | EntityMatch | PatternMatch | AllMatch | AnyMatch;

export interface Rule {
  /** "category.name"; never reused once retired. */
  readonly id: string;
  readonly severity: Severity;
  readonly match: Match;
  /** On the office's own page it only underlines: rosters, notices and office mobiles are published there. */
  readonly officePage?: 'info';
  /** Phrases that take a finding back when they stand in the same sentence. */
  readonly unless?: readonly string[];
  readonly message: Wording;
  readonly advice: Wording;
  /** Empty: those of the guideline. */
  readonly cites?: readonly Cite[];
}

export type SiteName = 'facebook' | 'youtube' | 'x';

export type ComposerKind = 'post' | 'comment' | 'reply' | 'chat';

/** Which key posts from inside the box, besides the button: Enter, Ctrl/Cmd+Enter, or none. */
export type SubmitKey = 'enter' | 'mod-enter' | 'none';

/** How a compose box is found; hints may only locate, they never change what is sent or where. */
export interface ComposerHint {
  readonly kind: ComposerKind;
  /** CSS selectors of the box itself. */
  readonly box: readonly string[];
  /** Parts of the box's accessible name or placeholder, any language, compared without case. */
  readonly labels: readonly string[];
  /** CSS selectors of the submit control, searched from the box outward. */
  readonly submit: readonly string[];
  /** Whole accessible names of the submit control. */
  readonly submitLabels: readonly string[];
  readonly key: SubmitKey;
}

export interface SiteHints {
  readonly site: SiteName;
  readonly composers: readonly ComposerHint[];
  /** CSS selectors of boxes that are known and left alone. */
  readonly exclude: readonly string[];
  /** CSS selectors at which the walk from a box outward stops. */
  readonly scope: readonly string[];
}

/** Key or token of a vendor: what it begins with, and what follows. */
export interface Credential {
  readonly name: string;
  /** Compared as written; its first letter or digit begins a word. */
  readonly prefix: string;
  /** Letters and classes with counts, "[A-Za-z0-9]{36}": no groups and no choices, so that it costs what it reads. */
  readonly tail: string;
  /** How the keys end that documentation prints; they are nobody's. */
  readonly samples?: readonly string[];
}

/** A spelling of chats and what it stands for; `ambiguous` ones count only inside a longer phrase. */
export interface Teencode {
  readonly short: string;
  readonly long: readonly string[];
  readonly ambiguous?: boolean;
}

/** Names and words that detectors and phrases look up: data, so that they change with the ruleset. */
export interface Tables {
  /** Current and until 2025, without "tỉnh" or "thành phố". */
  readonly provinces: readonly string[];
  /** Until 2025, without "huyện", "quận", "thị xã". */
  readonly districts: readonly string[];
  /** Current, without "xã", "phường", "đặc khu". */
  readonly communes: readonly string[];
  readonly surnames: readonly string[];
  /** Banks and wallets as people write them when they give an account. */
  readonly banks: readonly string[];
  /** First digits of payment cards. */
  readonly cardPrefixes: readonly string[];
  /** Domains that only forward. */
  readonly shorteners: readonly string[];
  readonly credentials: readonly Credential[];
  readonly teencode: readonly Teencode[];
}

/** Words by the name of their list; a list names no other. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** Everything the tool knows, validated; the unit that is published, stored and used. */
export interface Ruleset {
  /** Format of this file. */
  readonly spec: 1;
  /** "2026.11.1": year, month, count. */
  readonly version: string;
  /** ISO day on which its citations were last looked through. */
  readonly date: string;
  readonly directives: readonly Directive[];
  readonly guidelines: readonly Guideline[];
  readonly rules: readonly Rule[];
  readonly sites: readonly SiteHints[];
  /** Words that several rules share: "@name" among the words of a rule stands for all of list `name`. */
  readonly lists?: WordLists;
  /** Accented phrases that are still unmistakable when typed without accents. */
  readonly usableStripped: readonly string[];
  readonly tables: Tables;
}

/** Half-open `[start, end)` in UTF-16 code units of the draft as typed. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place worth a second look. */
export interface Finding extends Span {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** The ruleset's own phrase that matched; absent for detectors and joined matches. */
  readonly phrase?: string;
  /** The parts that a mask would cover, such as the digits of a number. */
  readonly parts?: readonly Span[];
}
