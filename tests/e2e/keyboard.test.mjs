// A whole meeting, and all that binds a group, by keys alone: everything can be reached, and the
// focus is never lost.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreeing } from './lib/agreeing.mjs';
import { evening } from './lib/evening.mjs';
import { sitDown } from './lib/page.mjs';
import { planning } from './lib/planning.mjs';
import { startTable } from './lib/preview.mjs';

const walks = {
  'a whole meeting': evening,
  'all that binds the group': agreeing,
  'when the group meets': planning,
};

for (const [what, walk] of Object.entries(walks)) {
  test(`${what} by keys alone`, async (t) => {
    const hand = await sitDown(t, await startTable(t), { keys: true });
    await walk(hand);
    for (const { from, to, tabs } of hand.tabs.filter(({ tabs }) => tabs > 8)) {
      t.diagnostic(`${tabs} tabs from "${from}" to "${to}"`);
    }
    assert.deepEqual(hand.lost, []);
  });
}
