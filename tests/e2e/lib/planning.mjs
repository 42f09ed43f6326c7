// When the group meets, by tapping: a rhythm by consent, a meeting moved, called off and put back,
// one more, and a pause. `seen` is told the name of every screen as it shows.

import assert from 'node:assert/strict';
import { found, passRound } from './agreeing.mjs';

export const three = ['Anna', 'Bo', 'Marit'];

// The phone's day is Tuesday 13 October 2026.
export async function planning(hand, seen = async () => {}) {
  await found(hand, three);
  await hand.tap('app-page-plan');
  await hand.reads('no-rhythm-yet');
  await seen('plan-empty');
  await rhythm(hand, seen);
  await moves(hand, seen);
  await callsOff(hand, seen);
  await addsOne(hand, seen);
  await rests(hand, seen);
}

// A way to a page, by the first line on it.
export function way(hand, key, given) {
  return hand.page.getByRole('button', { name: new RegExp(`^${hand.say(key, given)}`) });
}

// The first line of a meeting that comes.
export function coming(hand, place) {
  return hand.page.locator('[aria-labelledby="coming"] li button').nth(place);
}

async function rhythm(hand, seen) {
  await hand.press(way(hand, 'change-rhythm'));
  await hand.choose(hand.say('every-second-week'));
  await hand.write('first-meeting', '2026-10-20');
  await hand.write('where-we-meet', 'The library, small room');
  await hand.button('lay-on-the-table').and(hand.page.locator(':enabled')).waitFor();
  await seen('rhythm-chosen');
  await hand.tap('lay-on-the-table');
  await hand.hears('lies-on-the-table');
  await hand.tap('app-page-agreements');
  await hand.reads('agreed-title');
  await hand.press(hand.page.locator('main').getByRole('button', { name: /library/ }));
  await hand.button('pass-the-phone-round').waitFor();
  await seen('proposal-rhythm');
  await hand.tap('pass-the-phone-round');
  await hand.reads('goes-to-each', { people: 3 });
  await passRound(hand, [true, true, true]);
  await hand.reads('all-agreed');
  await seen('rhythm-agreed');
  await hand.tap('we-have-read-it');
  await hand.button('withdraw').waitFor();
  await seen('also-rhythm');
  await hand.tap('back');
  await hand.tap('app-page-plan');
  await hand.reads('coming-meetings');
  assert.equal(await hand.page.locator('[aria-labelledby="coming"] li').count(), 6);
  await seen('plan');
}

async function moves(hand, seen) {
  await hand.press(coming(hand, 0));
  await hand.button('move-meeting').waitFor();
  await seen('meeting');
  await hand.tap('move-meeting');
  await hand.button('move-it').waitFor();
  await hand.write('which-day', '2026-10-22');
  await hand.write('which-time', '18:30');
  await hand.write('where-we-meet', 'At Bo’s');
  await seen('move-meeting');
  await hand.tap('move-it');
  await hand.sees('moved-from-day', { day: hand.say('day-month', { day: 20, month: hand.say('october') }) });
  await seen('meeting-moved');
  await hand.tap('back');
}

async function callsOff(hand, seen) {
  await hand.press(coming(hand, 1));
  await hand.tap('call-off');
  await seen('call-off');
  await hand.tap('call-off-yes');
  await hand.hears('is-called-off');
  await seen('meeting-called-off');
  await hand.tap('put-it-back');
  await hand.button('move-meeting').waitFor();
  await hand.tap('call-off');
  await hand.tap('call-off-yes');
  await hand.hears('is-called-off');
  await hand.tap('back');
}

async function addsOne(hand, seen) {
  await hand.press(way(hand, 'add-a-meeting'));
  await hand.write('which-day', '2026-10-15');
  await hand.button('add-it').and(hand.page.locator(':enabled')).waitFor();
  await seen('add-a-meeting');
  await hand.tap('add-it');
  await hand.reads('coming-meetings');
}

async function rests(hand, seen) {
  await hand.press(way(hand, 'a-pause'));
  await hand.write('first-day-of-pause', '2026-12-14');
  await hand.write('last-day-of-pause', '2027-01-04');
  await hand.button('rest-then').and(hand.page.locator(':enabled')).waitFor();
  await seen('pause');
  await hand.tap('rest-then');
  await hand.reads('coming-meetings');
  await seen('plan-changed');
  await hand.tap('app-page-today');
  await hand.sees('we-meet-next');
  await seen('today-next');
}
