import { afterEach, describe, expect, it } from 'vitest';
import { loadRuleset } from '../../cli/load';
import type { SiteHints, SiteName } from '../../lib/engine/types';
import { adapterOf } from '../../lib/sites/adapter';
import { recognise } from '../../lib/sites/composer';
import { findSubmit } from '../../lib/sites/submit';

const { sites } = loadRuleset('rules');

afterEach(() => document.body.replaceChildren());

function hintsOf(site: SiteName): SiteHints {
  const hints = sites.find((candidate) => candidate.site === site);
  if (!hints) throw new Error(`no hints for ${site}`);
  return hints;
}

/** The box of a page: the element marked with `data-box`. */
function boxOf(html: string): HTMLElement {
  document.body.innerHTML = `<div>${html}</div>`;
  return document.querySelector('[data-box]') as HTMLElement;
}

function kindOf(site: SiteName, html: string, path = '/', hints = hintsOf(site)): string {
  return recognise(boxOf(html), hints, adapterOf(site), path).kind;
}

const editable = 'contenteditable="true" role="textbox" data-box';

describe('a box is recognised', () => {
  it.each<[string, SiteName, string]>([
    [
      'by its name and its button, with every test id renamed',
      'x',
      `<main><div ${editable} aria-label="Post text"></div><button>Đăng</button></main>`,
    ],
    [
      'by its test id and its button, with every label renamed',
      'x',
      `<main><div ${editable} data-testid="tweetTextarea_0" aria-label="Neu"></div><button data-testid="tweetButton">Neu</button></main>`,
    ],
    [
      'by its placeholder alone where the button comes later',
      'facebook',
      `<div role="dialog"><div ${editable} aria-placeholder="Bạn đang nghĩ gì?"></div></div>`,
    ],
    [
      'whatever letters and dots its label is written in',
      'facebook',
      `<form><div ${editable} data-lexical-editor="true" aria-label="${'VIẾT BÌNH LUẬN...'.normalize('NFD')}"></div></form>`,
    ],
    [
      'by a label that stands elsewhere on the page',
      'facebook',
      `<span id="a">Bình luận dưới tên An</span><form><div ${editable} data-lexical-editor="true" aria-labelledby="a"></div></form>`,
    ],
  ])('%s', (_, site, html) => {
    expect(kindOf(site, html)).toBe('composer');
  });

  it.each<[string, SiteName, string]>([
    ['with a test id only', 'x', `<div ${editable} data-testid="tweetTextarea_0"></div>`],
    ['with a name only', 'x', `<div ${editable} aria-label="Post text"></div>`],
    ['with a button only', 'x', `<main><div ${editable}></div><button>Đăng</button></main>`],
    [
      'in a dialog that is about something else',
      'facebook',
      `<div role="dialog"><div ${editable} aria-label="Mô tả sự kiện"></div></div>`,
    ],
  ])('not %s: one sign is not enough', (_, site, html) => {
    expect(kindOf(site, html)).toBe('unknown');
  });
});

describe('private messages', () => {
  const places: readonly (readonly [string, SiteName, string, string])[] = [
    ['Messenger', 'facebook', '/messages/t/1', `<div ${editable}></div>`],
    ['the inbox of a page', 'facebook', '/latest/inbox/all', `<div ${editable}></div>`],
    ['a floating chat by its box', 'facebook', '/', `<div ${editable} aria-label="Nhắn tin cho Minh"></div>`],
    [
      'a floating chat by its window',
      'facebook',
      '/',
      `<section aria-label="Đoạn chat với Minh"><div ${editable} aria-label="Viết gì đó"></div></section>`,
    ],
    ['the messages of X', 'x', '/messages/1-2', `<div ${editable}></div>`],
    ['the chat of X', 'x', '/i/chat', '<textarea data-box></textarea>'],
    ['the assistant of X', 'x', '/i/grok', '<textarea data-box></textarea>'],
    ['the drawer of X', 'x', '/home', '<div data-testid="DMDrawer"><textarea data-box></textarea></div>'],
    ['a box of old messages on X', 'x', '/home', `<div data-testid="dmComposerTextInput" ${editable}></div>`],
  ];

  /** A ruleset that does its best to read what it must not. */
  const greedy = (site: SiteName): SiteHints => ({
    site,
    composers: [
      {
        kind: 'post',
        box: ['*', '[data-box]', 'textarea', '[contenteditable]'],
        labels: ['nhắn tin', 'viết gì đó', 'tin nhắn'],
        submit: ['button'],
        submitLabels: ['gửi'],
        key: 'enter',
      },
    ],
    exclude: [],
    scope: [],
  });

  it.each(places)('%s are left alone, whatever the hints say', (_, site, path, html) => {
    expect(kindOf(site, `${html}<button>Gửi</button>`, path, greedy(site))).toBe('left-alone');
  });

  it('are the only boxes that such hints do not reach', () => {
    expect(kindOf('x', '<textarea data-box></textarea><button>Gửi</button>', '/home', greedy('x'))).toBe(
      'composer',
    );
  });
});

describe('the control that posts', () => {
  const hint = { submit: ['[data-post]'], submitLabels: ['đăng'] };
  const idOf = (html: string, scope: readonly string[] = []) =>
    findSubmit(boxOf(html), hint, scope)?.id ?? null;

  it('is looked for from the box outward, and not beyond its dialog', () => {
    const dialog = '<div role="dialog"><textarea data-box></textarea></div>';
    expect(idOf(`${dialog}<button id="other">Đăng</button>`, ['[role=dialog]'])).toBeNull();
    expect(idOf(`${dialog}<button id="other">Đăng</button>`)).toBe('other');
  });

  it('is the nearest one that follows, one that a selector names before one that only has the name', () => {
    expect(
      idOf('<textarea data-box></textarea><button id="a">Đăng</button><button id="b">Đăng</button>'),
    ).toBe('a');
    expect(
      idOf('<textarea data-box></textarea><button id="a">Đăng</button><button id="b" data-post></button>'),
    ).toBe('b');
  });

  it('stands before the box only where a selector names it', () => {
    expect(idOf('<button id="a">Đăng</button><textarea data-box></textarea>')).toBeNull();
    expect(idOf('<button id="a" data-post></button><textarea data-box></textarea>')).toBe('a');
  });

  it('is not missed for a selector that does not parse', () => {
    const box = boxOf('<textarea data-box></textarea><button id="a">Đăng</button>');
    expect(findSubmit(box, { submit: ['[[', 'a:b:c('], submitLabels: ['đăng'] }, ['((('])?.id).toBe('a');
  });
});
