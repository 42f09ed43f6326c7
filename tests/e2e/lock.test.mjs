// The locked door: wrong passphrases, the growing wait, Lock now, and locking out of sight.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { firstTurn, follow, meet, passphrase } from './lib/evening.mjs';
import { newBrowser, open, sight, sitDown } from './lib/page.mjs';
import { startTable } from './lib/preview.mjs';
import { until } from './lib/screen.mjs';

const minute = 60_000;
// names that are part of no other word
const names = ['Annabella', 'Torbjørn', 'Marianne', 'Sigurd'];

// Nothing of the group is left in the page: no nickname in its text, in a field or in an attribute.
async function hidesTheGroup(page) {
  const html = await page.evaluate(() => {
    const written = [...document.querySelectorAll('input')].map((input) => input.value);
    return document.querySelector('#main').outerHTML + written.join(' ');
  });
  for (const name of names) assert.ok(!html.includes(name), `${name} is left in the page`);
  assert.equal(await page.title(), 'Runde');
}

// A tap while a try is on would count for nothing.
async function tried(hand) {
  await hand.button('one-moment').waitFor();
  await hand.button('unlock').waitFor();
}

test('three wrong passphrases are free, then each wait is longer; the right one opens', async (t) => {
  const table = await startTable(t);
  const hand = await sitDown(t, table);
  await meet(hand, { names, secret: passphrase });
  await hand.tap('lock-now');
  await hand.sees('locked');
  await hand.write('passphrase', 'not the right one');
  const alert = hand.page.getByRole('alert').filter({ visible: true });
  const wait = hand.words.pattern('trouble-wait');
  // each further try comes as soon as the wait before it is over
  const waits = [];
  for (let tries = 0; waits.length < 3; tries += 1) {
    assert.ok(tries < 9, 'no wait grows');
    await hand.tap('unlock');
    await tried(hand);
    await alert.filter({ hasText: hand.say('trouble-wrong-passphrase') }).waitFor();
    if (tries < 2) continue;
    await hand.tap('unlock');
    await alert.filter({ hasText: wait }).waitFor();
    const seconds = Number((await alert.innerText()).match(/\d+/)[0]);
    waits.push(seconds);
    await table.pass(seconds * 1_000);
  }
  assert.ok(waits[0] < waits[1] && waits[1] < waits[2], `the waits were ${waits}`);
  await hand.write('passphrase', passphrase);
  await hand.tap('unlock');
  await hand.hears('everyone-together');
});

test('a wait holds the right passphrase back too, and outlives a restart', async (t) => {
  const table = await startTable(t);
  const hand = await sitDown(t, table);
  await meet(hand, { names, secret: passphrase });
  await hand.tap('lock-now');
  await hand.write('passphrase', 'not the right one');
  for (let tries = 0; tries < 3; tries += 1) {
    await hand.tap('unlock');
    await tried(hand);
    await hand.sees('trouble-wrong-passphrase');
  }
  await hand.write('passphrase', passphrase);
  await hand.tap('unlock');
  const alert = hand.page.getByRole('alert').filter({ hasText: hand.words.pattern('trouble-wait') });
  await alert.waitFor();
  await table.stop();
  const again = await startTable(t, { folder: table.folder });
  const later = await sitDown(t, again);
  await later.write('passphrase', passphrase);
  await later.tap('unlock');
  await later.page.getByRole('alert').filter({ hasText: hand.words.pattern('trouble-wait') }).waitFor();
});

test('Lock now between two turns hides everything, and the next one waits; in a turn it is not there', async (t) => {
  const hand = await sitDown(t, await startTable(t));
  await meet(hand, { names });
  await firstTurn(hand);
  assert.equal(await hand.button('lock-now').count(), 0);
  await hand.tap('done-speaking');
  const next = await hand.who('is-offered-the-floor');
  await hand.tap('lock-now');
  await hand.sees('locked');
  await hidesTheGroup(hand.page);
  await hand.tap('unlock');
  await hand.button('begin').waitFor();
  assert.equal(await hand.who('is-offered-the-floor'), next);
});

test('a wrong passphrase shows nothing of the group', async (t) => {
  const hand = await sitDown(t, await startTable(t));
  await meet(hand, { names, secret: passphrase });
  await hand.tap('lock-now');
  await hand.write('passphrase', 'not the right one');
  await hand.tap('unlock');
  await hand.sees('trouble-wrong-passphrase');
  await hidesTheGroup(hand.page);
});

// The page goes out of sight; a bell rung twice after it says that the preview has heard of it.
async function leave(hand) {
  await sight(hand.page, false);
  await hand.tap('silence');
  await hand.tap('ring-and-go-on');
  await hand.hears('everyone-together');
}

test('out of sight for the chosen time, it is locked; for less, it is not', async (t) => {
  const table = await startTable(t);
  const hand = await sitDown(t, table);
  await meet(hand, { names });
  await leave(hand);
  await table.pass(5 * minute - 1_000);
  await sight(hand.page, true);
  await hand.tap('silence');
  await hand.tap('ring-and-go-on');
  await leave(hand);
  await table.pass(5 * minute);
  await sight(hand.page, true);
  await hand.sees('locked');
  await hidesTheGroup(hand.page);
});

// From a meeting to the choice that locks at once, and back into a meeting.
async function lockAtOnce(hand) {
  await hand.tap('end-here');
  await hand.tap('end-yes');
  await hand.tap('close-and-forget');
  await hand.tap('app-page-group');
  await follow(hand, 'settings');
  await follow(hand, 'lock-title');
  await hand.choose(hand.say('lock-at-once'));
  await hand.tap('back');
  await hand.tap('back');
  await hand.tap('app-page-today');
  await hand.tap('start-meeting');
  await hand.tap('all-are-here');
  await hand.tap('on-to-plan');
  await hand.reads('plan-title');
  await hand.tap('start-meeting');
  await hand.hears('everyone-together');
}

test('one of two pages is closed: the app is still in sight', async (t) => {
  const table = await startTable(t);
  const context = await newBrowser(t);
  const hand = await sitDown(t, table, { context });
  await meet(hand, { names });
  await lockAtOnce(hand);
  const { page } = await open(t, table, { context, at: table.origin });
  await page.getByRole('status').filter({ hasText: hand.say('everyone-together') }).waitFor();
  await page.close();
  await hand.tap('silence');
  await hand.tap('ring-and-go-on');
  await hand.hears('everyone-together');
});

test('the last page is closed: it locks at once where that was chosen', async (t) => {
  const table = await startTable(t);
  const context = await newBrowser(t);
  const hand = await sitDown(t, table, { context });
  await meet(hand, { names });
  await lockAtOnce(hand);
  await hand.page.close();
  // the file is let go of, seen or unseen
  const inUse = () => readdirSync(join(table.folder, 'vault')).some((file) => file.endsWith('-wal'));
  await until(() => !inUse(), 'the vault to be closed');
  const { page } = await open(t, table, { context, at: table.origin });
  await page.getByText(hand.say('locked'), { exact: true }).waitFor();
  await hidesTheGroup(page);
});
