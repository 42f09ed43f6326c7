// What can be pressed is in sight: the boxes of every screen, on small phones and on one that lies on its
// side, with letters twice as large, in three languages. Nothing is scrolled.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { newBrowser } from './lib/page.mjs';
import { binaries } from './lib/preview.mjs';
import { languages } from './lib/words.mjs';

const sizes = [
  { size: [320, 568] },
  { size: [360, 560] },
  { size: [360, 640] },
  { size: [640, 360] },
  { size: [360, 640], scale: 2 },
];

function drawn() {
  const told = execFileSync(join(binaries, 'screens'), { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const [look, ...screens] = told.trim().split('\n').map((line) => JSON.parse(line));
  return { look, screens };
}

const { look, screens } = drawn();

for (const language of Object.keys(languages)) {
  test(`what can be pressed is in sight: ${languages[language]}`, async (t) => {
    const page = await (await newBrowser(t, { size: [700, 700], calm: true })).newPage();
    await page.setContent('<style>body { margin: 0 } iframe { border: 0 }</style>');
    const own = screens.filter((screen) => screen.language === language);
    const hidden = await page.evaluate(measure, { look, screens: own, sizes });
    assert.deepEqual(hidden, []);
  });
}

// In the browser: lays each screen into a frame of each size, and lists what is out of sight.
function measure({ look, screens, sizes }) {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const within = frame.contentDocument;
  const failed = [];
  const mustBeSeen = '.btn-main, .room > footer > .acts .btn, .panel > .acts-pair .btn, .room:not(:has(.panel)) .circle';
  const name = (element) => element.textContent.trim().slice(0, 40);

  // A thing is in sight where its box lies in the frame and nothing lies over its middle or its foot.
  const covered = (element, [width, height]) => {
    const box = element.getBoundingClientRect();
    const inside = box.width > 0 && box.top >= -0.5 && box.left >= -0.5 && box.bottom <= height + 0.5 && box.right <= width + 0.5;
    if (!inside) return `at ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${height}`;
    for (const down of [(box.top + box.bottom) / 2, box.bottom - 2]) {
      const above = within.elementFromPoint((box.left + box.right) / 2, down);
      if (!element.contains(above)) return `under ${above?.localName}.${above?.className}`;
    }
    return null;
  };

  within.documentElement.innerHTML = `<head><style></style></head><body></body>`;
  within.head.firstChild.textContent = look;
  for (const screen of screens) {
    within.body.innerHTML = `<div class="world" data-state="day" lang="${screen.language}">${screen.html}</div>`;
    for (const { size, scale = 1 } of sizes) {
      [frame.width, frame.height] = size;
      within.documentElement.style.setProperty('--text-scale', scale);
      const must = within.querySelectorAll(mustBeSeen);
      for (const element of must) {
        const why = covered(element, size);
        if (why) failed.push(`${screen.name} ${size.join(' x ')} ${scale}: ${name(element)} ${why}`);
      }
    }
  }
  return failed;
}
