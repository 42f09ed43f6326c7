// What a hand does by mistake on a phone that lies on a table.

import { test } from 'node:test';
import { firstTurn, meet } from './lib/evening.mjs';
import { sitDown } from './lib/page.mjs';
import { startTable } from './lib/preview.mjs';

async function inATurn(t) {
  const hand = await sitDown(t, await startTable(t));
  await meet(hand);
  await firstTurn(hand);
  return hand;
}

test('the second click of a double tap does not begin the turn of the next one', async (t) => {
  const hand = await inATurn(t);
  await hand.tap('done-speaking');
  await hand.button('begin').waitFor();
  const { x, y, width, height } = await hand.button('begin').boundingBox();
  await hand.page.mouse.move(x + width / 2, y + height / 2);
  await hand.page.mouse.down({ clickCount: 2 });
  await hand.page.mouse.up({ clickCount: 2 });
  // taps are heard in order: had the second one counted, somebody would be speaking by now
  await hand.tap('silence');
  await hand.tap('ring-and-go-on');
  await hand.button('begin').waitFor();
});

test('a turn that was begun by mistake goes back to being offered', async (t) => {
  const hand = await inATurn(t);
  await hand.tap('undo');
  await hand.button('begin').waitFor();
});
