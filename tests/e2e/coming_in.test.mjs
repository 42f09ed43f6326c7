// Between two previews, by texts and files: somebody invited joins, a place moves to another phone, and
// those who are here begin anew.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { five, found, passForGood } from './lib/agreeing.mjs';
import { follow } from './lib/evening.mjs';
import { chooses, code, digits, file, phones } from './lib/files.mjs';
import { inspector } from './lib/inspect.mjs';
import { sitDown, smallPhone } from './lib/page.mjs';
import { three, way } from './lib/planning.mjs';
import { newFolder, startTable } from './lib/preview.mjs';
import { languages } from './lib/words.mjs';

// Two phones, each looked at on every screen.
async function two(t, language) {
  const one = await sitDown(t, await startTable(t), { language, size: smallPhone });
  const other = await sitDown(t, await startTable(t), { language, size: smallPhone });
  const looks = [await inspector(one.page), await inspector(other.page)];
  return { one, other, looks, failed: () => looks.flatMap(({ failed }) => failed) };
}

for (const language of Object.keys(languages)) {
  test(`somebody invited joins with their own phone: ${languages[language]}`, async (t) => {
    const folder = newFolder(t);
    const { one: anna, other: kari, looks: [ours, theirs], failed } = await two(t, language);
    await found(anna, five);
    await anna.tap('app-page-group');
    await anna.tap('ask-somebody-in');
    await anna.write('ask-in-nickname', 'Kari');
    await anna.tap('lay-on-the-table');
    await anna.hears('lies-on-the-table');
    await anna.tap('app-page-agreements');
    await anna.press(anna.page.getByRole('button', { name: anna.say('asked-in', { name: 'Kari' }) }));
    await passForGood(anna);
    await phones(anna);
    await anna.press(way(anna, 'invite'));
    await anna.reads('invite');
    await ours.seen('invite');
    await kari.speak();
    await kari.tap('join-group');
    await kari.page.locator('.code-text').waitFor();
    await theirs.seen('join');
    await anna.write('invite-card', await code(kari), { name: 'Kari' });
    const agreed = await file(anna, folder, 'agreed.age', () => anna.tap('invite-send-agreed'));
    await anna.page.locator('#guest-answer').waitFor();
    await ours.seen('invite-shown');
    await chooses(kari, 'join-open', agreed);
    await kari.sees('join-read');
    await theirs.seen('join-read');
    await kari.tap('next-page');
    await kari.sees('join-all-read');
    await theirs.seen('join-asked');
    await kari.tap('join-yes');
    await kari.page.locator('.digits').waitFor();
    await theirs.seen('join-answer');
    await anna.write('invite-answer', await code(kari), { name: 'Kari' });
    await anna.tap('digits-title');
    await anna.page.locator('.digits').waitFor();
    assert.equal(await digits(anna), await digits(kari));
    await anna.tap('digits-same');
    await anna.hears('invite-done', { name: 'Kari' });
    await ours.seen('invite-in');
    const all = await file(anna, folder, 'all.age', () => anna.tap('parcel-everything'));
    await chooses(kari, 'join-open', all);
    await kari.button('start-meeting').waitFor();
    await kari.tap('app-page-group');
    await kari.named('Marit').waitFor();
    assert.deepEqual(failed(), []);
  });

  test(`a place moves to another phone: ${languages[language]}`, async (t) => {
    const folder = newFolder(t);
    const { one: old, other: fresh, looks: [ours, theirs], failed } = await two(t, language);
    await found(old, three);
    await phones(old);
    await old.press(way(old, 'move-phone'));
    await old.reads('move-phone');
    await ours.seen('move');
    await fresh.speak();
    await fresh.tap('own-phone');
    await fresh.write('code-type', await code(old));
    await fresh.tap('own-phone');
    await fresh.page.locator('.digits').waitFor();
    await old.write('code-answer', await code(fresh));
    await old.tap('digits-title');
    await old.page.locator('.digits').waitFor();
    assert.equal(await digits(old), await digits(fresh));
    await old.tap('digits-same');
    await old.sees('move-give');
    await ours.seen('move-give');
    const all = await file(old, folder, 'all.age', () => old.tap('parcel-everything'));
    await chooses(fresh, 'open-parcel', all);
    await fresh.button('start-meeting').waitFor();
    await fresh.press(fresh.page.getByRole('button', { name: fresh.say('move-show-old') }));
    await fresh.page.locator('.code-text').filter({ hasText: 'runde:' }).waitFor();
    await theirs.seen('move-receipt');
    await old.write('move-receipt', await code(fresh));
    await old.tap('move-check');
    await old.hears('moved-from-here');
    await ours.seen('move-done');
    await old.tap('erase-here');
    await old.tap('erase-yes');
    await old.button('start-a-group').waitFor();
    await fresh.tap('move-shown');
    await fresh.button('start-meeting').waitFor();
    assert.deepEqual(failed(), []);
  });

  test(`those who are here begin anew: ${languages[language]}`, async (t) => {
    const hand = await sitDown(t, await startTable(t), { language, size: smallPhone });
    const { seen, failed } = await inspector(hand.page);
    await found(hand, three);
    await hand.tap('app-page-group');
    await follow(hand, 'how-we-go-on');
    // the page of the guide on it bears the same name
    await hand.press(way(hand, 'begin-anew').first());
    await hand.reads('begin-anew');
    await seen('begin-anew');
    await hand.page.getByRole('checkbox', { name: 'Marit' }).setChecked(true, { force: true });
    await hand.tap('begin-anew-yes');
    await hand.page.getByText(hand.say('begin-anew-sure')).waitFor();
    await hand.button('begin-anew-yes').first().click();
    await hand.reads('agreed-title');
    await hand.tap('app-page-group');
    await hand.named('Marit').waitFor();
    assert.equal(await hand.named('Bo').count(), 0);
    assert.deepEqual(failed, []);
  });
}
