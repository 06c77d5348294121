/** Every compose box that the tool is for, as the practice pages have it. */

/** A key in the box; or a control that is clicked, or focused and then pressed by a key. */
export type Way = string | { readonly control: string; readonly key?: string };

export interface Place {
  /** As the page notes it in `window.__posted`. */
  readonly where: string;
  /** What is special about it, where a page has the same box in two ways. */
  readonly variant?: string;
  readonly editor: 'lexical' | 'draft-js' | 'contenteditable' | 'textarea';
  readonly address: string;
  /** The frame that it is in. */
  readonly frame?: string;
  /** What is clicked to get to the box. */
  readonly steps: readonly string[];
  readonly box: string;
  /** Text that stands in the box from the start. */
  readonly initial?: string;
  /** Ways to post from the box, by name. */
  readonly ways: Readonly<Record<string, Way>>;
  /** The control of a last step, where the box has gone before the post. */
  readonly lastStep?: string;
}

const lexicalBox = '[contenteditable=true][data-lexical-editor]';
const inDialog = `[role=dialog] ${lexicalBox}`;

/** A post dialog of Facebook; its button is a `div`. */
function facebookDialog(label: string, ...steps: readonly string[]) {
  const control = `[role=dialog] [role=button][aria-label="${label}"]`;
  const editor = 'lexical' as const;
  const ways = { button: { control }, 'Enter on the button': { control, key: 'Enter' } };
  return { editor, steps, box: inDialog, ways };
}

/** A comment of Facebook: Enter posts, and so does the button below. */
function facebookComment(within: string, ...steps: readonly string[]) {
  const control = `${within} #focused-state-composer-submit [role=button]`;
  return {
    editor: 'lexical' as const,
    address: 'https://www.facebook.com/',
    steps,
    box: `${within} ${lexicalBox}`,
    ways: { Enter: 'Enter', button: { control }, 'Space on the button': { control, key: 'Space' } },
  };
}

const facebook: readonly Place[] = [
  {
    where: 'facebook.post',
    address: 'https://www.facebook.com/',
    ...facebookDialog('Đăng', '.trigger'),
  },
  {
    where: 'facebook.post',
    variant: 'in two steps',
    address: 'https://www.facebook.com/?variant=next',
    ...facebookDialog('Tiếp', '.trigger'),
    lastStep: '[role=dialog] [role=button][aria-label="Đăng"]',
  },
  {
    where: 'facebook.group',
    address: 'https://www.facebook.com/groups/1',
    ...facebookDialog('Đăng', '.trigger'),
  },
  {
    where: 'facebook.page',
    address: 'https://www.facebook.com/thuvien',
    ...facebookDialog('Đăng', '.trigger'),
  },
  { where: 'facebook.comment', ...facebookComment('form') },
  { where: 'facebook.reply', ...facebookComment('[role=article] + form', '.reply-comment') },
  {
    where: 'facebook.edit-comment',
    initial: 'Có bạn nhé.',
    ...facebookComment('[role=article] form', '.edit-comment'),
  },
  {
    where: 'facebook.edit',
    address: 'https://www.facebook.com/',
    initial: 'Sáng mai hẹn nhau ở cổng công viên lúc 5 giờ 30.',
    ...facebookDialog('Lưu', '.edit-post'),
  },
  {
    where: 'facebook.share',
    address: 'https://www.facebook.com/',
    ...facebookDialog('Chia sẻ ngay', '.share-post'),
  },
  {
    where: 'facebook.reel-lexical',
    editor: 'lexical',
    address: 'https://www.facebook.com/reels/create',
    steps: [],
    box: `.reel ${lexicalBox}`,
    ways: { button: { control: '.reel [role=button]' } },
  },
  {
    where: 'facebook.reel-textarea',
    editor: 'textarea',
    address: 'https://www.facebook.com/reels/create?variant=textarea',
    steps: [],
    box: '.reel textarea',
    ways: { button: { control: '.reel [role=button]' } },
  },
  {
    where: 'facebook.suite',
    editor: 'draft-js',
    address: 'https://business.facebook.com/latest/composer',
    steps: [],
    box: '[contenteditable=true][role=combobox]',
    ways: { button: { control: '.suite [role=button]' } },
  },
];

/** The editor of X, in some part of the page. */
function xEditor(within: string, index = 0) {
  const box = `${within} [data-testid="tweetTextarea_${index}"][contenteditable=true]`;
  const control = `${within} [data-testid^="tweetButton"]`;
  const ways = { 'Ctrl+Enter': 'Control+Enter', 'Cmd+Enter': 'Meta+Enter', button: { control } };
  return { editor: 'draft-js' as const, steps: [], box, ways };
}

const modal = 'https://x.com/compose/post';

const x: readonly Place[] = [
  { where: 'x.home', address: 'https://x.com/home', ...xEditor('main') },
  {
    where: 'x.home',
    variant: 'its button drawn anew',
    address: 'https://x.com/home?flip=1',
    ...xEditor('main'),
  },
  { where: 'x.modal', address: modal, ...xEditor('[role=dialog]') },
  { where: 'x.reply', address: 'https://x.com/lan/status/1', ...xEditor('main') },
  { where: 'x.quote', address: `${modal}?with=quote`, ...xEditor('[role=dialog]') },
  {
    where: 'x.edit',
    address: `${modal}?with=edit`,
    ...xEditor('[role=dialog]'),
    initial: 'Sáng nay trời Hà Nội trong xanh, ra đường nhớ mang theo mũ.',
  },
  {
    where: 'x.thread',
    address: `${modal}?with=thread`,
    ...xEditor('[role=dialog]', 1),
    steps: ['[data-testid=addButton]'],
    // A real press takes the focus out of the box, and with it the site takes the text over.
    ways: { button: { control: '[role=dialog] [data-testid^="tweetButton"]' } },
  },
  {
    where: 'x.mobile',
    editor: 'textarea',
    address: 'https://mobile.x.com/compose/post',
    steps: [],
    box: 'main textarea',
    ways: { button: { control: 'main [data-testid^="tweetButton"]' } },
  },
];

/** A comment box of YouTube inside some custom element. */
function youtubeBox(within: string, ...steps: readonly string[]) {
  const control = `${within} #submit-button button`;
  return {
    editor: 'contenteditable' as const,
    steps,
    box: `${within} #contenteditable-root`,
    ways: { 'Ctrl+Enter': 'Control+Enter', button: { control } },
  };
}

const liveChat = {
  editor: 'contenteditable' as const,
  steps: [],
  box: 'yt-live-chat-text-input-field-renderer #input[contenteditable]',
  ways: { Enter: 'Enter', button: { control: '#send-button button' } },
};

const watch = 'https://www.youtube.com/watch?v=1';

const youtube: readonly Place[] = [
  {
    where: 'youtube.comment',
    address: watch,
    ...youtubeBox('ytd-comment-simplebox-renderer', '#placeholder-area'),
  },
  {
    where: 'youtube.reply',
    address: watch,
    ...youtubeBox('ytd-comment-reply-dialog-renderer', '#reply-button-end button'),
  },
  {
    where: 'youtube.edit',
    address: watch,
    initial: 'Hôm nào mình cũng đi.',
    ...youtubeBox('ytd-comment-reply-dialog-renderer', 'button.edit'),
  },
  {
    where: 'youtube.shorts',
    address: 'https://www.youtube.com/shorts/1',
    ...youtubeBox('ytd-engagement-panel-section-list-renderer', '.open-comments', '#placeholder-area'),
  },
  {
    where: 'youtube.community',
    address: 'https://www.youtube.com/@kenh/community',
    ...youtubeBox('ytd-backstage-post-dialog-renderer', '#commentbox-placeholder'),
  },
  { where: 'youtube.chat', address: watch, frame: '#chatframe', ...liveChat },
  {
    where: 'youtube.chat-window',
    address: 'https://www.youtube.com/live_chat?is_popout=1&v=1',
    ...liveChat,
  },
  {
    where: 'youtube.studio-reply',
    editor: 'textarea',
    address: 'https://studio.youtube.com/channel/1/comments',
    steps: [],
    box: 'ytcp-commentbox textarea',
    ways: { button: { control: 'ytcp-comment-button button' } },
  },
];

export const places: readonly Place[] = [...facebook, ...x, ...youtube];
