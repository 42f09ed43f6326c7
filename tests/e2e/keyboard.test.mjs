// A whole meeting by keys alone: everything can be reached, and the focus is never lost.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evening } from './lib/evening.mjs';
import { sitDown } from './lib/page.mjs';
import { startTable } from './lib/preview.mjs';

test('a whole meeting by keys alone', async (t) => {
  const hand = await sitDown(t, await startTable(t), { keys: true });
  await evening(hand);
  for (const { from, to, tabs } of hand.tabs.filter(({ tabs }) => tabs > 8)) {
    t.diagnostic(`${tabs} tabs from "${from}" to "${to}"`);
  }
  assert.deepEqual(hand.lost, []);
});
