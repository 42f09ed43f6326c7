// The screen stays awake while a meeting goes on, and only then.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meet } from './lib/evening.mjs';
import { newBrowser, sight, sitDown } from './lib/page.mjs';
import { startTable } from './lib/preview.mjs';

// A browser's wake lock that tells what was asked of it, and lets go when the page is out of sight.
function watchful() {
  let held = null;
  window.asked = [];
  const request = async (what) => {
    window.asked.push(`asked for ${what}`);
    held = Object.assign(new EventTarget(), {
      async release() {
        if (held !== this) return;
        held = null;
        window.asked.push('let go');
        this.dispatchEvent(new Event('release'));
      },
    });
    return held;
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') held?.release();
  }, { capture: true });
}

test('the screen stays awake in a meeting, again after it was out of sight, and no longer when it is over', async (t) => {
  const context = await newBrowser(t);
  await context.addInitScript(watchful);
  const hand = await sitDown(t, await startTable(t), { context });
  const asked = () => hand.page.evaluate(() => window.asked);
  const comes = (times) => hand.page.waitForFunction((most) => window.asked.length >= most, times);
  await hand.page.evaluate(() => window.asked.length).then((none) => assert.equal(none, 0));
  await meet(hand);
  await comes(1);
  assert.deepEqual(await asked(), ['asked for screen']);
  await sight(hand.page, false);
  await sight(hand.page, true);
  await comes(3);
  assert.deepEqual(await asked(), ['asked for screen', 'let go', 'asked for screen']);
  await hand.tap('end-here');
  await hand.tap('end-yes');
  await hand.tap('close-and-forget');
  await hand.sees('meeting-is-closed');
  await comes(4);
  assert.deepEqual((await asked()).slice(3), ['let go']);
});
