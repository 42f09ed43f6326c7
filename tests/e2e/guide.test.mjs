// What can be read: in three languages, under axe, by its order for a screen reader, and without a
// trace in any file.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { found } from './lib/agreeing.mjs';
import { arrived, four, guide, opens, startUp, title, toTheTable } from './lib/guide.mjs';
import { inspector } from './lib/inspect.mjs';
import { rest, sitDown, smallPhone } from './lib/page.mjs';
import { way } from './lib/planning.mjs';
import { startTable } from './lib/preview.mjs';
import { languages } from './lib/words.mjs';

const pictures = fileURLToPath(new URL('pictures', import.meta.url));

// Every screen under axe, and pictured, on the smallest phone.
async function walked(t, language, what, walk) {
  const table = await startTable(t);
  const hand = await sitDown(t, table, { language, size: smallPhone, calm: true });
  const { seen, failed } = await inspector(hand.page);
  const folder = `${pictures}/${what}/${language}`;
  mkdirSync(folder, { recursive: true });
  let number = 0;
  await walk(hand, async (screen) => {
    await seen(screen);
    number += 1;
    const called = `${folder}/${String(number).padStart(2, '0')}-${screen}`;
    for (const scheme of ['dark', 'light']) {
      await hand.page.emulateMedia({ colorScheme: scheme });
      await rest(hand.page);
      await hand.page.screenshot({ path: `${called}-${scheme}.png`, fullPage: true });
    }
  }, table);
  assert.deepEqual(failed, []);
}

for (const language of Object.keys(languages)) {
  test(`the guide and what stands beside it: ${languages[language]}`, (t) => walked(t, language, 'guide', guide));
}

test('a new group follows start-up through three meetings, in Danish', (t) => walked(
  t, 'da', 'start-up', (hand, seen, table) => startUp(table, hand, seen),
));

test('a group from a course follows start-up with two more steps, in Norwegian', (t) => walked(
  t, 'nb', 'start-up', (hand, seen, table) => startUp(table, hand, seen, { course: true }),
));

test('a screen reader meets a page in the order in which it is read', async (t) => {
  const hand = await sitDown(t, await startTable(t), { calm: true });
  await hand.tap('guide');
  await opens(hand, 'how-a-round-works');
  const told = await hand.page.locator('main').ariaSnapshot();
  const order = [
    `heading "${title('en', 'how-a-round-works')}" [level=1]`,
    'img "Six chairs in a circle.',
    'button "listen"',
    'heading "The time is yours" [level=2]',
    'heading "The middle" [level=2]',
    'heading "Who starts" [level=2]',
    `button "${hand.say('two-languages')}"`,
    `button "${hand.say('sources')}"`,
  ];
  const places = order.map((line) => told.indexOf(line));
  assert.ok(places.every((place) => place >= 0), `${JSON.stringify(places)}\n${told}`);
  assert.deepEqual(places, [...places].sort((one, other) => one - other), told);
});

// The bytes of every file below a folder.
function bytes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return files.map((file) => {
    const path = join(file.parentPath, file.name);
    return [path, createHash('sha256').update(readFileSync(path)).digest('hex')];
  }).sort();
}

test('law 6: an evening of reading and searching leaves every file as it was', async (t) => {
  const table = await startTable(t);
  const hand = await sitDown(t, table, { calm: true });
  await found(hand, four);
  const before = bytes(table.folder);
  assert.ok(before.length > 1);
  await hand.press(way(hand, 'guide'));
  for (const word of ['confidentiality', 'suicide', 'alone']) {
    await hand.write('look-for-a-word', word);
    await hand.page.locator('.found li').first().waitFor();
  }
  await hand.press(hand.page.locator('.found li button').first());
  await hand.tap('back');
  await hand.write('look-for-a-word', '');
  await opens(hand, 'when-it-is-hard-between-us');
  await hand.tap('show-it-large');
  await hand.tap('back');
  await hand.tap('back');
  await hand.press(way(hand, 'draw-a-question'));
  await hand.press(hand.page.locator('main').getByRole('button', { name: hand.say('draw-a-question'), exact: true }));
  await hand.sees('a-question');
  await hand.tap('draw-another');
  await hand.tap('back');
  await hand.tap('back');
  for (const beside of ['cards-for-oneself', 'start-up', 'childrens-plan', 'find-support']) {
    await hand.press(way(hand, beside));
    await arrived(hand, hand.say(beside));
    if (beside === 'find-support') await hand.choose(hand.say('support-norway'));
    else await hand.tap('back');
  }
  await hand.page.locator('a[href="tel:113"]').waitFor();
  assert.deepEqual(bytes(table.folder), before);
});

test('a question that is drawn in a meeting is the question of the next theme round, and of no other', async (t) => {
  const hand = await sitDown(t, await startTable(t), { calm: true });
  await found(hand, four);
  await toTheTable(hand);
  await hand.tap('draw-a-question');
  await hand.press(hand.page.locator('main').getByRole('button', { name: hand.say('draw-a-question'), exact: true }));
  await hand.sees('a-question');
  const question = await hand.page.locator('h1').innerText();
  await hand.tap('take-into-round');
  await hand.sees('waits-for-theme', { question });
  await hand.tap('on-to', { part: hand.say('part-since-last-time') });
  await hand.button('begin').waitFor();
  assert.equal(await hand.page.getByText(question).count(), 0, 'it waits for the theme, and whoever has the floor is left in peace');
  await passAll(hand);
  await hand.tap('on-to', { part: hand.say('part-theme-one') });
  await hand.page.getByRole('heading', { name: question }).waitFor();
  await passAll(hand);
  await hand.page.getByText(question).waitFor({ state: 'detached' });
});

async function passAll(hand) {
  for (let passed = 0; passed < four.length; passed += 1) await hand.tap('pass');
}

test('one card is drawn at the opening, to be read aloud', async (t) => {
  const hand = await sitDown(t, await startTable(t), { calm: true });
  await found(hand, four);
  await toTheTable(hand);
  await hand.tap('one-card');
  await hand.sees('one-card-note');
  const card = await hand.page.locator('h1').innerText();
  await hand.tap('draw-another-card');
  await hand.page.waitForFunction((before) => document.querySelector('h1').innerText !== before, card);
  await hand.tap('see-it-as-a-rule');
  await hand.flip(hand.say('in-all-languages'));
  await hand.page.locator('.tongue').first().waitFor();
  await hand.tap('back-to-the-meeting');
  await hand.hears('everyone-together');
});

test('from each step of start-up there is a way back to it, and from every page of a meeting one to the table', async (t) => {
  const hand = await sitDown(t, await startTable(t), { calm: true });
  await found(hand, four);
  await toTheTable(hand);
  await hand.tap('start-up');
  const steps = hand.page.locator('.steps > li > .btn');
  for (const step of ['pledge', 'initiator', 'duties', 'how-long']) {
    await hand.press(steps.filter({ hasText: hand.say(step) }).first());
    await hand.button('back-to-the-meeting').waitFor();
    await hand.tap('back-to-start-up');
    await hand.sees('start-up-intro');
  }
  await hand.tap('back-to-the-meeting');
  await hand.hears('everyone-together');
  await hand.tap('app-page-group');
  assert.equal(await hand.button('back-to-start-up').count(), 0, 'whoever came another way is not led there');
  await hand.press(hand.named('Bo'));
  await hand.button('back-to-the-meeting').waitFor();
  await hand.press(way(hand, 'leave-the-group'));
  await hand.sees('leave-for-good');
  await hand.tap('back-to-the-meeting');
  await hand.hears('everyone-together');
});

test('who is here and the plan wait while the page on how a meeting can go is read, and no longer', async (t) => {
  const hand = await sitDown(t, await startTable(t), { calm: true });
  await found(hand, four);
  await hand.tap('start-meeting');
  await hand.tap('all-are-here');
  await hand.tap('on-to-plan');
  await hand.choose(new RegExp(`^${hand.say('preset-short')}`));
  await opens(hand, 'how-a-meeting-can-go');
  await hand.tap('back');
  await hand.reads('plan-title');
  assert.ok(await hand.choice(new RegExp(`^${hand.say('preset-short')}`)).isChecked());
  await hand.tap('back');
  await hand.tap('back');
  await hand.tap('app-page-agreements');
  await hand.tap('app-page-today');
  await hand.tap('start-meeting');
  await hand.hears('seats-none');
});

test('a look back leads to what is said of it, and goes on where it was', async (t) => {
  const hand = await sitDown(t, await startTable(t), { calm: true });
  await found(hand, four);
  await hand.tap('app-page-group');
  await hand.press(way(hand, 'how-are-we-doing'));
  await hand.button('have-the-phone').waitFor();
  await opens(hand, 'how-often-and-how-long');
  await hand.tap('back');
  await hand.tap('have-the-phone');
  await hand.hears('passed-to', { place: 1, people: 4 });
});
