// Every screen under axe, in light and dark and with letters twice as large, in three languages;
// and none of them scrolls sideways on the smallest phone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreeing } from './lib/agreeing.mjs';
import { evening } from './lib/evening.mjs';
import { inspector } from './lib/inspect.mjs';
import { sitDown, smallPhone } from './lib/page.mjs';
import { planning } from './lib/planning.mjs';
import { startTable } from './lib/preview.mjs';
import { languages } from './lib/words.mjs';

// the longest nickname there can be, in one word, and one in two
const names = ['Anna', 'Bo', 'Maximilianekristinasofie', 'Ove', 'Ingrid', 'Anne-Marie'];

const walks = {
  'a meeting': (hand, seen) => evening(hand, seen, names),
  'all that binds the group': agreeing,
  'when the group meets': planning,
};

for (const [what, walk] of Object.entries(walks)) {
  for (const language of Object.keys(languages)) {
    test(`every screen of ${what} passes axe and fits the page: ${languages[language]}`, async (t) => {
      const hand = await sitDown(t, await startTable(t), { language, size: smallPhone, calm: true });
      const { seen, failed, advised } = await inspector(hand.page);
      await walk(hand, seen);
      for (const advice of advised) t.diagnostic(`advice: ${advice}`);
      assert.deepEqual(failed, []);
    });
  }
}
