/**
 * What holds for every compose box in every browser. Run once for each box and each way to post from it;
 * the drivers of the browsers differ, what is asked of them does not.
 */
import { expect } from 'vitest';
import type { Place, Way } from './places';

/** A page with the box of a place, as a driver sees it. */
export interface Tab {
  /** Loads the page anew and gives the focus to the box. */
  open(): Promise<void>;
  type(text: string): Promise<void>;
  press(way: Way): Promise<void>;
  /** What the page has posted since it was opened. */
  posted(): Promise<readonly { readonly where: string; readonly text: string }[]>;
  /** The box as it is: its inner HTML, or the value of a textarea. */
  draft(): Promise<string>;
  /** The words that are underlined by the browser's highlights. */
  underlined(): Promise<readonly string[]>;
  /** Whether anything of ours is on the page. */
  hasOurs(): Promise<boolean>;
  /** Waits for what says that there is something to see. */
  waitForPill(): Promise<void>;
  waitForQuestion(): Promise<void>;
  /** Answers the question by its two buttons. */
  answer(answer: 'review' | 'post'): Promise<void>;
  /** Waits until nothing of ours is on the page. */
  waitForNothing(): Promise<void>;
  pause(ms: number): Promise<void>;
  close(): Promise<void>;
}

const benign = 'Chúc cả nhà cuối tuần vui vẻ';
const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';
const more = ', CCCD chị Hoa 001188012345 ';

/** A harmless draft is posted as if we were not there. */
export async function leavesHarmlessAlone(tab: Tab, place: Place, way: Way): Promise<void> {
  await tab.open();
  await tab.type(benign);
  await tab.pause(650);
  expect(await tab.underlined()).toEqual([]);
  expect(await tab.hasOurs()).toBe(false);
  await tab.press(way);
  await finish(tab, place);
  expect(await postedSoon(tab)).toEqual([expectedPost(place, benign)]);
  expect(await tab.hasOurs()).toBe(false);
}

/** A risky one is asked about once, kept as it was on "Xem lại", posted once on "Đăng luôn". */
export async function asksAndLetsGo(tab: Tab, place: Place, way: Way): Promise<void> {
  await tab.open();
  await tab.type(risky);
  await tab.waitForPill();
  // A textarea has no ranges that the browser could highlight.
  if (place.editor !== 'textarea') expect(await tab.underlined()).toEqual(['079099123456']);
  const before = await tab.draft();
  await tab.press(way);
  await tab.waitForQuestion();
  expect(await tab.posted()).toEqual([]);
  await tab.answer('review');
  await tab.waitForPill();
  expect(await tab.draft()).toBe(before);
  // The focus is back where it was; something serious that is new is asked about again, and then let go.
  await tab.type(more);
  await tab.press(way);
  await tab.waitForQuestion();
  expect(await tab.posted()).toEqual([]);
  await tab.answer('post');
  await tab.waitForNothing();
  await finish(tab, place);
  expect(await postedSoon(tab)).toEqual([expectedPost(place, `${risky}${more}`)]);
}

/** The flow in two steps: the box has gone by now, and the last button is the site's alone. */
async function finish(tab: Tab, { lastStep }: Place): Promise<void> {
  if (!lastStep) return;
  await tab.pause(400);
  await tab.press({ control: lastStep });
}

async function postedSoon(tab: Tab) {
  for (const end = Date.now() + 3000; Date.now() < end; await tab.pause(50)) {
    if ((await tab.posted()).length > 0) break;
  }
  // Time for a second post that must not come.
  await tab.pause(150);
  return tab.posted();
}

function expectedPost({ where, initial = '' }: Place, text: string) {
  const shown = `${initial}${text}`.trim().replace(/[.?+]/g, '\\$&');
  return { where, text: expect.stringMatching(new RegExp(`^${shown}\\s*$`)) };
}
