// A backup through the screens: made, the group erased, and brought back on the empty phone.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { five, found } from './lib/agreeing.mjs';
import { follow } from './lib/evening.mjs';
import { inspector } from './lib/inspect.mjs';
import { sitDown, smallPhone } from './lib/page.mjs';
import { way } from './lib/planning.mjs';
import { newFolder, startTable } from './lib/preview.mjs';
import { languages } from './lib/words.mjs';

const passphrase = 'the kettle sang in october';

async function chooses(hand, key, file) {
  const [chooser] = await Promise.all([hand.page.waitForEvent('filechooser'), hand.tap(key)]);
  await chooser.setFiles(file);
}

async function backsUp(hand, seen) {
  await hand.tap('app-page-group');
  await hand.press(way(hand, 'phones-title'));
  await hand.reads('phones-title');
  await seen('phones');
  await hand.press(way(hand, 'back-up'));
  await hand.reads('back-up');
  await hand.write('passphrase', passphrase);
  await hand.write('passphrase-again', passphrase);
  await seen('back-up');
  const [file] = await Promise.all([hand.page.waitForEvent('download'), hand.tap('back-up-make')]);
  assert.equal(file.suggestedFilename(), 'backup.age');
  await hand.hears('back-up-done');
  return file;
}

for (const language of Object.keys(languages)) {
  test(`a backup brings the group back: ${languages[language]}`, async (t) => {
    const hand = await sitDown(t, await startTable(t), { language, size: smallPhone });
    await found(hand, five);
    const folder = newFolder(t);
    const at = join(folder, 'kept.age');
    const { seen, failed } = await inspector(hand.page);
    await (await backsUp(hand, seen)).saveAs(at);
    await hand.tap('back');
    await hand.tap('back');
    await follow(hand, 'settings');
    // the way there and the button bear one name
    await follow(hand, 'erase-here');
    await hand.tap('erase-here');
    await hand.tap('erase-yes');
    await hand.button('start-a-group').waitFor();
    await hand.tap('restore');
    await hand.reads('restore');
    // what is no backup is told, and takes nothing
    const other = join(folder, 'other.age');
    writeFileSync(other, 'Dear all');
    await chooses(hand, 'restore-choose', other);
    await hand.write('restore-passphrase', passphrase);
    await hand.tap('restore-look');
    await hand.sees('restore-not-ours');
    await chooses(hand, 'restore-choose', at);
    await hand.write('restore-passphrase', 'the kettle sang in june');
    await hand.tap('restore-look');
    await hand.sees('restore-wrong-passphrase');
    await hand.write('restore-passphrase', passphrase);
    await seen('restore');
    await hand.tap('restore-look');
    await hand.button('restore-yes').waitFor();
    await seen('restore-opened');
    await hand.tap('restore-yes');
    await hand.button('start-meeting').waitFor();
    await hand.tap('app-page-group');
    await hand.named('Marit').waitFor();
    // the same passphrase opens this phone too
    await hand.tap('lock-now');
    await hand.write('passphrase', passphrase);
    await hand.tap('unlock');
    await hand.button('start-meeting').waitFor();
    assert.deepEqual(failed, []);
  });
}
