// What binds the group, and who is in it, while a meeting is on. `seen` is told the name of every
// screen as it shows.

import assert from 'node:assert/strict';
import { card, five, rules, toList } from './agreeing.mjs';
import { firstTurn, meet } from './evening.mjs';
import { way } from './planning.mjs';

// In the opening of a meeting: what is agreed is read aloud, and one card more is agreed on; then
// the meeting goes on where it was.
export async function agreeingInAMeeting(hand, seen = async () => {}) {
  await meet(hand, { names: five });
  await seen('opening');
  await hand.tap('app-page-agreements');
  await hand.reads('agreed-title');
  await seen('agreements-in-a-meeting');
  // from any page among the agreements the meeting is one tap away
  await hand.tap('all-cards');
  await hand.button('back-to-the-meeting').waitFor();
  await seen('cards-in-a-meeting');
  await hand.tap('back-to-the-meeting');
  await hand.hears('everyone-together');
  await hand.tap('app-page-agreements');
  await hand.reads('agreed-title');
  await card(hand, 'no-advice', seen, 'goes-to-each-here');
  await toList(hand);
  assert.equal(await rules(hand).count(), 1);
  await hand.tap('back-to-the-meeting');
  await hand.hears('everyone-together');
  await planFromTheTable(hand);
  await groupFromTheTable(hand, seen);
  await firstTurn(hand);
  await leavesAtOnce(hand, seen, 'Ingrid');
}

// What is half written is left by the way back alone, which asks.
async function planFromTheTable(hand) {
  await hand.tap('app-page-plan');
  await hand.press(way(hand, 'print'));
  await hand.button('back-to-the-meeting').waitFor();
  await hand.tap('back');
  await hand.press(way(hand, 'add-a-meeting'));
  await hand.pick('which-day', '2026-12-15');
  await hand.button('add-it').and(hand.page.locator(':enabled')).waitFor();
  assert.equal(await hand.button('back-to-the-meeting').count(), 0);
  await hand.tap('back');
  await hand.tap('back-to-the-meeting');
  await hand.hears('everyone-together');
}

// The group's pages lie beside the table as well.
async function groupFromTheTable(hand, seen) {
  await hand.tap('app-page-group');
  await hand.reads('members');
  await seen('group-in-a-meeting');
  await hand.press(hand.named('Bo'));
  await hand.tap('back');
  await hand.tap('back-to-the-meeting');
  await hand.hears('everyone-together');
}

// In the middle of somebody's turn; the turn goes on.
async function leavesAtOnce(hand, seen, who) {
  await hand.tap('leave-the-group');
  await seen('leave-in-a-meeting');
  await hand.press(hand.page.locator('.panel').getByRole('button', { name: who }));
  await hand.button('leave-now').waitFor();
  await seen('leaving-in-a-meeting');
  await hand.tap('leave-now');
  await hand.tap('leave-yes');
  await hand.button('done-speaking').waitFor();
  await hand.page.getByRole('listitem').filter({ hasText: who }).waitFor({ state: 'detached' });
  await seen('left-in-a-meeting');
}
