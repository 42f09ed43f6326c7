// A whole meeting, and all that binds a group, by tapping, on a small phone, a phone and a tablet, a
// meeting also on the smallest phone and on one that lies on its side; every screen is pictured.

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { agreeing } from './lib/agreeing.mjs';
import { agreeingInAMeeting } from './lib/at_the_table.mjs';
import { evening } from './lib/evening.mjs';
import { phone, rest, sideways, sitDown, smallestPhone, smallPhone, tablet } from './lib/page.mjs';
import { planning } from './lib/planning.mjs';
import { startTable } from './lib/preview.mjs';

const pictures = fileURLToPath(new URL('pictures', import.meta.url));

const walks = {
  'a whole meeting': evening,
  'all that binds the group': agreeing,
  'agreeing in a meeting': agreeingInAMeeting,
  'when the group meets': planning,
};

for (const [what, walk] of Object.entries(walks)) {
  const smallest = walk === evening ? [smallestPhone, sideways] : [];
  for (const size of [smallPhone, phone, tablet, ...smallest]) {
    const called = size.join('x');
    test(`${what} by tapping at ${called}`, async (t) => {
      const hand = await sitDown(t, await startTable(t), { size, calm: true });
      const folder = `${pictures}/${called}/${what.replaceAll(' ', '-')}`;
      mkdirSync(folder, { recursive: true });
      let number = 0;
      await walk(hand, async (screen) => {
        number += 1;
        for (const scheme of ['dark', 'light']) {
          await hand.page.emulateMedia({ colorScheme: scheme });
          await rest(hand.page);
          const path = `${folder}/${String(number).padStart(2, '0')}-${screen}-${scheme}.png`;
          await hand.page.screenshot({ path, fullPage: true });
        }
      });
    });
  }
}
