// The phone on its way round: what the page says when it was opened anew, stopped or locked, and
// that it does not go round where somebody is away.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { five, found } from './lib/agreeing.mjs';
import { meet } from './lib/evening.mjs';
import { sight, sitDown } from './lib/page.mjs';
import { startTable } from './lib/preview.mjs';

// A rule lies on the table.
async function propose(hand) {
  await hand.tap('propose-a-rule');
  await hand.write('rule-in-own-words', 'We begin on time.');
  await hand.tap('propose');
  await hand.button('own-hand-of', { name: 'Anna' }).waitFor();
}

async function sealOne(hand) {
  await hand.tap('have-the-phone');
  await hand.choose(hand.say('something-to-talk-about'));
  await hand.tap('seal-and-pass-on');
  await hand.reads('pass-it-on');
}

test('nothing is claimed to be sealed on a page that was opened anew', async (t) => {
  const hand = await sitDown(t, await startTable(t));
  await found(hand, five);
  await hand.tap('app-page-agreements');
  await propose(hand);
  await hand.tap('pass-the-phone-round');
  await sealOne(hand);
  await hand.tap('have-the-phone');
  await hand.hears('passed-to', { place: 2, people: 5 });
  await hand.page.reload();
  await hand.reads('who-takes-it');
  assert.equal(await hand.page.getByText(hand.say('sealed-note')).count(), 0);
  // whoever goes on is asked, and stopping asks once before answers are dropped
  await hand.tap('have-the-phone');
  await hand.hears('passed-to', { place: 2, people: 5 });
  await hand.tap('stop-and-talk');
  await hand.sees('forgotten-answers');
  await hand.tap('stop-yes');
  await hand.button('app-page-agreements').or(hand.button('pass-the-phone-round')).first().waitFor();
});

test('that the phone was going round is told after a lock, and it begins again', async (t) => {
  const table = await startTable(t);
  const hand = await sitDown(t, table);
  await meet(hand, { names: five });
  await hand.tap('app-page-agreements');
  await propose(hand);
  await hand.tap('pass-the-phone-round');
  await hand.reads('goes-to-each-here', { people: 5 });
  await sealOne(hand);
  // out of sight, and the next page says that the preview has heard of it
  await sight(hand.page, false);
  await hand.tap('have-the-phone');
  await hand.hears('passed-to', { place: 2, people: 5 });
  await table.pass(5 * 60_000);
  await sight(hand.page, true);
  await hand.sees('locked');
  await hand.tap('unlock');
  await hand.reads('forgotten-round');
  await hand.tap('begin-again');
  await hand.reads('goes-to-each-here', { people: 5 });
});

test('where somebody is away the phone does not go round', async (t) => {
  const hand = await sitDown(t, await startTable(t));
  await found(hand, five);
  await hand.tap('start-meeting');
  for (const name of five.slice(0, 4)) {
    await hand.press(hand.page.getByRole('button', { name: new RegExp(`^${name}`) }));
  }
  await hand.tap('on-to-plan');
  await hand.reads('plan-title');
  await hand.tap('start-meeting');
  await hand.hears('everyone-together');
  await hand.tap('app-page-agreements');
  await propose(hand);
  await hand.sees('needs-all', { people: 5 });
  assert.equal(await hand.button('pass-the-phone-round').count(), 0);
});
