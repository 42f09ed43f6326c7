// A member's own phone comes in between two previews: texts to and fro, a parcel with everything, and
// then what is proposed on one is answered on the other.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found, passRound } from './lib/agreeing.mjs';
import { chooses, code, digits, file, home, phones } from './lib/files.mjs';
import { inspector } from './lib/inspect.mjs';
import { sitDown, smallPhone } from './lib/page.mjs';
import { three, way } from './lib/planning.mjs';
import { newFolder, startTable } from './lib/preview.mjs';
import { languages } from './lib/words.mjs';

const rule = 'Our phones rest in the basket by the door.';

async function sends(hand, folder, name) {
  await phones(hand);
  await hand.press(way(hand, 'send-parcel'));
  await hand.reads('send-parcel');
  const at = await file(hand, folder, name, () => hand.tap('send-parcel'));
  await hand.hears('parcel-ready');
  return at;
}

async function opens(hand, at, told) {
  await phones(hand);
  await hand.press(way(hand, 'open-parcel'));
  await hand.reads('open-parcel');
  await chooses(hand, 'choose-a-file', at);
  await hand.hears(told);
}

for (const language of Object.keys(languages)) {
  test(`one's own phone comes in by texts and a file: ${languages[language]}`, async (t) => {
    const folder = newFolder(t);
    const anna = await sitDown(t, await startTable(t), { language, size: smallPhone });
    const bo = await sitDown(t, await startTable(t), { language, size: smallPhone });
    const seen = { anna: await inspector(anna.page), bo: await inspector(bo.page) };
    await found(anna, three);
    await phones(anna);
    await anna.press(way(anna, 'new-phone'));
    await seen.anna.seen('new-phone');
    await anna.press(anna.named('Bo'));
    await anna.reads('code-for', { name: 'Bo' });
    await seen.anna.seen('new-phone-shown');
    await bo.speak();
    await bo.tap('own-phone');
    await bo.write('code-type', 'see you on Tuesday');
    await bo.tap('own-phone');
    await bo.sees('code-not-ours');
    await bo.write('code-type', await code(anna));
    await seen.bo.seen('own-phone');
    await bo.tap('own-phone');
    await bo.page.locator('.digits').waitFor();
    await seen.bo.seen('own-phone-waits');
    await anna.write('code-answer', await code(bo));
    await anna.tap('digits-title');
    await anna.page.locator('.digits').waitFor();
    assert.equal(await digits(anna), await digits(bo));
    await seen.anna.seen('new-phone-digits');
    await anna.tap('digits-same');
    await anna.tap('pass-the-phone-round');
    await passRound(anna, [true]);
    await anna.reads('agreed-here');
    await anna.tap('give-consent');
    await anna.reads('all-agreed');
    await anna.tap('we-have-read-it');
    await home(anna);
    const all = await sends(anna, folder, 'all.age');
    await chooses(bo, 'open-parcel', all);
    await bo.button('start-meeting').waitFor();
    // proposed on one, answered at home on the other
    await home(anna);
    await anna.tap('app-page-agreements');
    await anna.tap('propose-a-rule');
    await anna.write('rule-in-own-words', rule);
    await anna.tap('propose');
    await anna.button('pass-the-phone-round').waitFor();
    await home(anna);
    await opens(bo, await sends(anna, folder, 'rule.age'), 'parcel-taken');
    await home(bo);
    await bo.tap('app-page-agreements');
    await bo.press(bo.page.getByRole('button', { name: rule }));
    await bo.tap('own-hand-of', { name: 'Bo' });
    await bo.tap('give-consent');
    await bo.hears('you-consented');
    await home(bo);
    const back = await sends(bo, folder, 'back.age');
    await home(anna);
    await opens(anna, back, 'parcel-taken');
    await anna.tap('back');
    await anna.tap('back');
    await opens(anna, back, 'parcel-known');
    assert.deepEqual([...seen.anna.failed, ...seen.bo.failed], []);
  });
}
