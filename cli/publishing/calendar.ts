/** The next dates as a calendar file (RFC 5545), for whatever calendar the office uses. */
import type { Channel } from '../../lib/ruleset/channel';
import type { Root } from '../../lib/ruleset/root';
import type { PublishingTexts } from './texts-vi';

const day = 86_400_000;

interface Event {
  readonly id: string;
  readonly at: number;
  readonly title: string;
}

/** A month before a pointer ends it is renewed, three months before a root does it is rotated. */
export function calendarOf(pointer: Channel, root: Root, texts: PublishingTexts['calendar']): string {
  const ends = Date.parse(pointer.expires);
  const events: readonly Event[] = [
    { id: `${pointer.channel}-refresh`, at: ends - 30 * day, title: texts.refresh(pointer.channel) },
    { id: `${pointer.channel}-expires`, at: ends, title: texts.expires(pointer.channel) },
    { id: `root-${root.version}`, at: Date.parse(root.expires) - 90 * day, title: texts.rotate },
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Doc Lai//doclai//VI',
    `X-WR-CALNAME:${escaped(texts.name)}`,
    ...events.flatMap((event) => linesOf(event, pointer.issuedAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf({ id, at, title }: Event, made: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@doclai`,
    `DTSTAMP:${made.replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${date(at)}`,
    `DTEND;VALUE=DATE:${date(at + day)}`,
    `SUMMARY:${escaped(title)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

const date = (at: number): string => new Date(at).toISOString().slice(0, 10).replaceAll('-', '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&');

/** At most 75 bytes a line, never inside a letter. */
function folded(line: string): string {
  const lines = [''];
  for (const letter of line) {
    const current = lines.at(-1) ?? '';
    if (Buffer.byteLength(current + letter) > 73) lines.push(letter);
    else lines[lines.length - 1] = current + letter;
  }
  return lines.join('\r\n ');
}
