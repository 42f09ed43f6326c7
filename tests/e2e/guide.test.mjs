// What can be read: in three languages, under axe, by its order for a screen reader, and without a
// trace in any file.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { found } from './lib/agreeing.mjs';
import { four, guide, opens, startUp, title, toTheTable } from './lib/guide.mjs';
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
    if (screen === 'start-card') await hand.page.pdf({ path: `${called}.pdf`, format: 'A5' });
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
    'button "Beside it in another language"',
    'button "Sources"',
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
  await opens(hand, 'when-it-is-hard-between-us');
  await hand.tap('show-it-large');
  await hand.tap('back');
  await hand.tap('back');
  await hand.press(way(hand, 'draw-a-question'));
  await hand.press(hand.page.locator('main').getByRole('button', { name: hand.say('draw-a-question'), exact: true }));
  await hand.sees('a-question');
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
  await hand.tap('on-to', { part: hand.say('part-since-last-time') });
  await passAll(hand);
  assert.equal(await hand.page.getByText(question).count(), 0, 'it waits for the theme');
  await hand.tap('on-to', { part: hand.say('part-theme-one') });
  await hand.page.getByText(question).waitFor();
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
  await hand.page.locator('.taken-up').waitFor();
  await hand.tap('back-to-the-meeting');
  await hand.hears('everyone-together');
});
