// The window: it opens, draws the cover, and says nothing but Runde. Run by `tests/run desktop`.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { binaries, newFolder } from './lib/preview.mjs';
import { start, startScreen, until } from './lib/screen.mjs';

const pine = [0x1e, 0x4b, 0x3f];
const paper = [0xf5, 0xef, 0xe2];

test('the window opens on the cover', async (t) => {
  const screen = await startScreen(t, [500, 1000]);
  const env = { ...process.env, ...screen };
  const folder = newFolder(t);
  start(t, join(binaries, 'runde'), ['--data', folder], { ...screen, LC_ALL: 'C.UTF-8' });

  // drawn, and at rest: the same twice, with the main button on it
  let before = Buffer.alloc(0);
  const drawn = await until(() => {
    const now = execFileSync('import', ['-window', 'root', '-depth', '8', 'rgb:-'], { env, maxBuffer: 1 << 24 });
    const still = now.equals(before);
    before = now;
    return still && share(now, pine) > 0 && now;
  }, 'the window to be drawn', { pause: 500 });

  const folderOfPictures = fileURLToPath(new URL('pictures/desktop', import.meta.url));
  mkdirSync(folderOfPictures, { recursive: true });
  execFileSync('import', ['-window', 'root', join(folderOfPictures, 'cover.png')], { env });
  assert.ok(share(drawn, pine) > 0.02, 'the main button stands there');
  assert.ok(share(drawn, paper) > 0.2, 'on paper');

  const windows = execFileSync('xwininfo', ['-root', '-tree'], { env, encoding: 'utf8' });
  const large = [...windows.matchAll(/^ +0x[0-9a-f]+ (".*"|\(has no name\)): .* (\d+)x(\d+)\+/gm)]
    .filter(([, , width, height]) => width > 300 && height > 300)
    .map(([, name]) => name);
  assert.deepEqual([...new Set(large)].filter((name) => name !== '(has no name)'), ['"Runde"']);
});

// How much of a picture is of one colour, or very nearly.
function share(picture, colour) {
  let found = 0;
  for (let at = 0; at < picture.length; at += 3) {
    if (colour.every((value, place) => Math.abs(picture[at + place] - value) < 10)) found += 1;
  }
  return (found * 3) / picture.length;
}
