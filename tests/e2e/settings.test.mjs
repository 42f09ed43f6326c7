// What is set on this phone: each choice holds at once, and after a restart; the passphrase comes,
// changes and goes; the group is erased here without asking anybody, also by who forgot what opens it.

import assert from 'node:assert/strict';
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { follow, passphrase, whosePhone, writeNames } from './lib/evening.mjs';
import { sitDown } from './lib/page.mjs';
import { startTable } from './lib/preview.mjs';

const other = 'seven spoons under a bridge';

// A group, and its settings.
async function settings(hand, secret) {
  await hand.speak();
  await hand.tap('start-a-group');
  await writeNames(hand, ['Anna', 'Bo']);
  await whosePhone(hand, ['Anna']);
  await hand.tap('on-to-protection');
  await hand.reads('protect-title');
  if (secret) {
    await hand.choose(hand.say('protect-passphrase'));
    await hand.write('passphrase', secret);
    await hand.write('passphrase-again', secret);
  }
  await hand.tap('make-the-group');
  await toSettings(hand);
}

async function toSettings(hand) {
  await hand.tap('app-page-group');
  await follow(hand, 'settings');
}

// How large letters are, which, and in what light, as the browser has it.
const looks = (page) => page.evaluate(() => {
  const { fontSize, colorScheme } = getComputedStyle(document.documentElement);
  const [face] = getComputedStyle(document.querySelector('h1')).fontFamily.split(',');
  return { size: parseFloat(fontSize), dark: colorScheme === 'dark', plain: face === '-apple-system' };
});

const become = (hand, wanted) => hand.page.waitForFunction((wanted) => {
  const { fontSize, colorScheme } = getComputedStyle(document.documentElement);
  return parseFloat(fontSize) === wanted.size && (colorScheme === 'dark') === wanted.dark;
}, wanted);

test('letters and light hold at once, at the locked door, and after a restart', async (t) => {
  const table = await startTable(t);
  const hand = await sitDown(t, table);
  await settings(hand, passphrase);
  const first = await looks(hand.page);
  assert.deepEqual(first, { size: 16, dark: false, plain: false });
  await follow(hand, 'letters-and-light');
  await hand.tap('text-larger');
  await become(hand, { size: 20, dark: false });
  await hand.tap('text-larger');
  await hand.flip(hand.say('plain-letters'));
  await hand.choose(hand.say('theme-dark'));
  const chosen = { size: 24, dark: true, plain: true };
  await become(hand, chosen);
  assert.deepEqual(await looks(hand.page), chosen);
  await hand.tap('back');
  const [size, face, theme] = ['size-large', 'with-plain-letters', 'theme-dark'].map((key) => hand.say(key));
  await hand.page.getByText(hand.say('list-and', { before: `${size}, ${face}`, last: theme })).waitFor();
  await hand.page.close();
  await table.stop();
  const later = await sitDown(t, await startTable(t, { folder: table.folder }));
  await later.sees('locked');
  assert.deepEqual(await looks(later.page), chosen, 'at the locked door');
  await later.write('passphrase', passphrase);
  await later.tap('unlock');
  await later.button('start-meeting').waitFor();
  assert.deepEqual(await looks(later.page), chosen);
});

test('the language and the bell are as they were chosen, after a restart too', async (t) => {
  const table = await startTable(t);
  const hand = await sitDown(t, table);
  await settings(hand);
  await follow(hand, 'signs');
  await hand.choose(hand.say('bell-loudly'));
  await hand.flip(hand.say('sign-light'), false);
  await hand.tap('try-signs');
  await hand.page.waitForFunction(() => window.given.length === 1);
  const [{ light, sound, loud }] = await hand.page.evaluate(() => window.given);
  assert.deepEqual({ light, sound, loud: loud > 1 }, { light: false, sound: true, loud: true });
  await hand.tap('back');
  await follow(hand, 'language-legend');
  await hand.speak('nb');
  await hand.page.close();
  await table.stop();
  const later = await sitDown(t, await startTable(t, { folder: table.folder }), { language: 'nb' });
  await toSettings(later);
  await follow(later, 'signs');
  assert.equal(await later.choice(later.say('bell-loudly')).isChecked(), true);
  assert.equal(await later.toggle(later.say('sign-light')).isChecked(), false);
});

test('the cover speaks the language of the browser, until one is chosen', async (t) => {
  const table = await startTable(t);
  const hand = await sitDown(t, table, { locale: 'da-DK', language: 'da' });
  await hand.button('start-a-group').waitFor();
  await hand.speak('nb');
  await hand.button('start-a-group').waitFor();
  await settings(hand);
  await hand.page.close();
  await table.stop();
  const later = await sitDown(t, await startTable(t, { folder: table.folder }), { locale: 'da-DK', language: 'nb' });
  await later.button('start-meeting').waitFor();
});

// Locks, and opens with a passphrase.
async function opensWith(hand, secret) {
  await hand.tap('app-page-group');
  await hand.tap('lock-now');
  await hand.sees('locked');
  await hand.write('passphrase', secret);
  await hand.tap('unlock');
  await hand.button('start-meeting').waitFor();
}

test('a passphrase is added, seen while it is typed, changed, and taken away', async (t) => {
  const hand = await sitDown(t, await startTable(t));
  await settings(hand);
  await follow(hand, 'passphrase');
  await hand.sees('passphrase-what');
  assert.equal(await hand.button('passphrase-add').isDisabled(), true);
  await hand.write('passphrase', passphrase);
  assert.equal(await hand.line('passphrase').getAttribute('type'), 'password');
  await hand.tap('passphrase-show');
  await hand.page.locator('#passphrase[type=text]').waitFor();
  assert.equal(await hand.line('passphrase').inputValue(), passphrase);
  await hand.write('passphrase-again', passphrase);
  await hand.tap('passphrase-add');
  await hand.hears('passphrase-added');
  await hand.tap('back');
  await opensWith(hand, passphrase);

  await toSettings(hand);
  await follow(hand, 'passphrase');
  await hand.write('passphrase-until-now', 'not the right one');
  await hand.write('passphrase-new', other);
  await hand.write('passphrase-again', other);
  await hand.tap('passphrase-change');
  await hand.sees('trouble-wrong-passphrase');
  await hand.write('passphrase-until-now', passphrase);
  await hand.tap('passphrase-change');
  await hand.hears('passphrase-changed');
  await hand.tap('back');
  await opensWith(hand, other);

  await toSettings(hand);
  await follow(hand, 'passphrase');
  await hand.tap('passphrase-remove');
  await hand.sees('passphrase-remove-note');
  await hand.write('passphrase-until-now', other);
  await hand.tap('passphrase-remove');
  await hand.hears('passphrase-removed');
  await hand.tap('back');
  await hand.tap('app-page-group');
  await hand.tap('lock-now');
  await hand.tap('unlock');
  await hand.button('start-meeting').waitFor();
});

test('a passphrase that is easy to guess is refused, with the reason', async (t) => {
  const hand = await sitDown(t, await startTable(t));
  await settings(hand);
  await follow(hand, 'passphrase');
  await hand.write('passphrase', 'annaannaanna');
  await hand.write('passphrase-again', 'annaannaanna');
  await hand.tap('passphrase-add');
  await hand.page.getByRole('alert').filter({ visible: true, hasText: /\S/ }).waitFor();
  // above the button that was pressed, which stays at the foot
  await hand.page.waitForFunction(() => {
    const [told, pressed] = ['.trouble > p', '.btn-main'].map((one) => document.querySelector(one).getBoundingClientRect());
    return told.top >= 0 && told.bottom <= pressed.top;
  });
  await hand.tap('back');
  await hand.page.getByRole('button', { name: `${hand.say('passphrase')} ${hand.say('passphrase-none')}` }).waitFor();
});

test('the group is erased on this phone: asked twice, and nobody else is', async (t) => {
  const table = await startTable(t);
  const hand = await sitDown(t, table);
  await settings(hand);
  await follow(hand, 'erase-here');
  await hand.tap('erase-here');
  await hand.sees('erase-sure');
  await hand.tap('never-mind');
  await hand.tap('erase-here');
  await hand.tap('erase-yes');
  await hand.hears('it-is-erased');
  assert.deepEqual(readdirSync(join(table.folder, 'vault')).filter((file) => file !== 'in-use'), []);
});

test('who forgot the passphrase reads what can be done, and begins again', async (t) => {
  const hand = await sitDown(t, await startTable(t));
  await settings(hand, passphrase);
  await hand.tap('back');
  await hand.tap('lock-now');
  await hand.tap('passphrase-forgotten');
  await hand.sees('passphrase-forgotten-note');
  await hand.tap('try-again');
  await hand.sees('locked');
  await hand.tap('passphrase-forgotten');
  await hand.tap('erase-and-begin');
  await hand.sees('erase-sure');
  await hand.tap('erase-yes');
  await hand.hears('it-is-erased');
  await hand.button('start-a-group').waitFor();
});

test('an erasing that was cut short is finished at the next start, and told', async (t) => {
  const table = await startTable(t);
  const hand = await sitDown(t, table);
  await settings(hand);
  await hand.page.close();
  await table.stop();
  const slot = join(table.folder, 'vault', 'device.age');
  renameSync(slot, `${slot}.gone`);
  const again = await startTable(t, { folder: table.folder });
  const later = await sitDown(t, again);
  await later.hears('erase-finished-now');
  await later.button('start-a-group').waitFor();
  assert.deepEqual(readdirSync(join(table.folder, 'vault')).filter((file) => file !== 'in-use'), []);
});

test('a date that looks wrong is said on the first page, and told once that it is right', async (t) => {
  const table = await startTable(t);
  const hand = await sitDown(t, table);
  await settings(hand);
  await hand.tap('back');
  await hand.tap('lock-now');
  await hand.sees('locked');
  await table.restart(150 * 86_400_000);
  await hand.tap('unlock');
  await hand.press(hand.page.getByRole('button', { name: hand.say('clock-looks-wrong') }));
  await hand.reads('date-of-phone');
  await hand.sees('date-is-right-note');
  await hand.tap('date-is-right');
  await hand.button('start-meeting').waitFor();
  assert.equal(await hand.page.getByText(hand.say('clock-looks-wrong')).count(), 0);
});
