// The group's pages by tapping: what is asked twice, what is not lost, and what today says when the
// group is over on this phone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found } from './lib/agreeing.mjs';
import { follow } from './lib/evening.mjs';
import { sight, sitDown, smallPhone } from './lib/page.mjs';
import { startTable } from './lib/preview.mjs';

async function group(t) {
  const hand = await sitDown(t, await startTable(t), { size: smallPhone, calm: true });
  await found(hand, ['Anna', 'Bo', 'Marit']);
  await hand.tap('app-page-group');
  return hand;
}

const written = (hand) => hand.line('own-note-label').inputValue();

test('the holder of the phone is asked twice before they leave, and today says so then', async (t) => {
  const hand = await group(t);
  await hand.press(hand.named('Anna'));
  // to ask somebody to go is no line among others: it lies under what can be done when it is hard
  const hard = hand.page.locator('.unfold > .btn');
  await hard.waitFor();
  assert.equal(await hand.button('ask-to-go', { name: 'Anna' }).count(), 0);
  await hand.press(hard);
  await hand.button('ask-to-go', { name: 'Anna' }).waitFor();
  await hand.tap('leave-the-group');
  assert.equal(await hand.page.getByText(hand.say('leave-on-their-phones')).count(), 0);
  await hand.tap('leave-now');
  // the question has come into sight, and so have its answers
  await hand.page.locator('.panel h2:focus').waitFor();
  for (const key of ['leave-yes', 'never-mind']) {
    const { y, height } = await hand.button(key).boundingBox();
    assert.ok(y >= 0 && y + height <= smallPhone[1], `${key} is in sight`);
  }
  await hand.sees('leave-no-way-back');
  await hand.tap('leave-yes');
  await hand.reads('you-have-left');
  await hand.tap('app-page-today');
  await hand.sees('you-have-left');
  assert.equal(await hand.page.getByText(hand.say('table-is-laid')).count(), 0);
  assert.equal(await hand.button('start-meeting').count(), 0);
  await hand.tap('remains-and-erasing');
  await hand.tap('erase-here');
  await hand.tap('erase-yes');
  await hand.hears('it-is-erased');
});

test('what is written in a note is not lost by turning back, by the lock, or out of sight', async (t) => {
  const hand = await group(t);
  await follow(hand, 'own-note');
  await hand.sees('own-note-of', { name: 'Anna' });
  await hand.write('own-note-label', 'Ask for more time.');
  await hand.hears('note-not-kept');
  await hand.tap('back');
  await follow(hand, 'own-note');
  await hand.hears('note-not-kept');
  assert.equal(await written(hand), 'Ask for more time.');
  // the phone is locked with a draft on it
  await hand.tap('back');
  await hand.tap('lock-now');
  await hand.sees('locked');
  await hand.tap('unlock');
  await hand.tap('app-page-group');
  await follow(hand, 'own-note');
  await hand.button('erase-my-note').waitFor();
  assert.equal(await written(hand), 'Ask for more time.');
  // or goes out of sight
  await hand.write('own-note-label', 'Ask for more time next week.');
  await hand.hears('note-not-kept');
  await sight(hand.page, false);
  await hand.page.getByText(hand.say('note-not-kept')).waitFor({ state: 'detached' });
  await sight(hand.page, true);
  await hand.page.reload();
  await hand.sees('own-note-of', { name: 'Anna' });
  assert.equal(await written(hand), 'Ask for more time next week.');
});
