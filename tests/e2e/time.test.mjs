// Time at the table: what the ring, the signs and the words say while it passes, and after a
// reload, a restart of the phone and a sudden end.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstTurn, meet } from './lib/evening.mjs';
import { sight, sitDown } from './lib/page.mjs';
import { startRunde, startTable } from './lib/preview.mjs';

const second = 1_000;
const minute = 60 * second;
// twenty minutes for six people
const offer = 200 * second;

async function turn(t, how = {}) {
  const table = await startTable(t);
  const hand = await sitDown(t, table);
  await meet(hand, how);
  const speaker = await firstTurn(hand);
  return { table, hand, page: hand.page, speaker };
}

// The ring as it was drawn: how long it runs, how much was gone at first, and how far it is turned
// then; both halves say the same.
async function ring(page) {
  await page.waitForFunction(() => document.getAnimations().some((one) => one.animationName === 'draw-in'));
  const halves = await page.evaluate(() => document.getAnimations()
    .filter((one) => one.animationName === 'draw-in')
    .map((one) => {
      const { duration, delay } = one.effect.getTiming();
      const now = one.currentTime;
      one.currentTime = 0;
      const { a, b } = new DOMMatrix(getComputedStyle(one.effect.target).transform);
      one.currentTime = now;
      const turned = Math.round((Math.atan2(b, a) * 180) / Math.PI);
      return { whole: duration, gone: -delay, turned, state: one.playState };
    }));
  assert.equal(halves.length, 2);
  assert.deepEqual(halves[0], halves[1]);
  return halves[0];
}

// Waits for the signs to be these, in order.
async function given(page, ...kinds) {
  await page.waitForFunction((wanted) => window.given.length >= wanted, kinds.length);
  const signs = await page.evaluate(() => window.given);
  assert.deepEqual(signs.map(({ kind }) => kind), kinds);
  for (const { light, glowed } of signs) assert.equal(glowed, light, 'light is light, also over an empty middle');
  return signs;
}

test('a ring begins whole, and one that is drawn later has lost what is gone', async (t) => {
  const { table, hand, page } = await turn(t);
  assert.deepEqual(await ring(page), { whole: offer, gone: 0, turned: 0, state: 'running' });
  await table.pass(50 * second);
  await page.reload();
  await hand.button('done-speaking').waitFor();
  assert.deepEqual(await ring(page), { whole: offer, gone: 50 * second, turned: -45, state: 'running' });
  await table.pass(50 * second);
  await sight(page, false);
  await table.pass(50 * second);
  await sight(page, true);
  await page.waitForFunction((gone) => document.getAnimations()
    .some((one) => one.animationName === 'draw-in' && one.effect.getTiming().delay === -gone), 150 * second);
  assert.deepEqual(await ring(page), { whole: offer, gone: 150 * second, turned: -135, state: 'running' });
});

test('half a minute before the end and at the end there is a sign, and nobody is cut off', async (t) => {
  const { table, hand, page, speaker } = await turn(t);
  await table.pass(offer - 30 * second);
  const [half] = await given(page, 'half-minute');
  assert.deepEqual(half, { kind: 'half-minute', light: true, sound: true, vibration: true, loud: 1, glowed: true });
  await table.pass(30 * second);
  await given(page, 'half-minute', 'offer-used');
  await hand.sees('take-the-time-to-finish');
  await table.pass(10 * minute);
  await hand.tap('how-long-is-left');
  assert.equal(await hand.who('has-the-floor'), speaker);
  await hand.button('done-speaking').waitFor();
  await given(page, 'half-minute', 'offer-used');
});

test('the sign at the end that would come late does not come', async (t) => {
  const { table, hand, page } = await turn(t);
  await table.pass(offer + 10 * second);
  await hand.sees('take-the-time-to-finish');
  await given(page);
});

test('how long is left is told in words, and hides again', async (t) => {
  const { table, hand, page } = await turn(t);
  const steps = [
    [0, 'left-about', { minutes: 3 }],
    [80 * second, 'left-about', { minutes: 2 }],
    [60 * second, 'left-about', { minutes: 1 }],
    [30 * second, 'left-less-than-a-minute', {}],
  ];
  for (const [millis, key, said] of steps) {
    await table.pass(millis);
    await page.reload();
    assert.doesNotMatch(await page.getByRole('main').innerText(), /\d/);
    await hand.tap('how-long-is-left');
    await hand.hears(key, said);
  }
  await hand.button('how-long-is-left').waitFor();
  assert.doesNotMatch(await page.getByRole('main').innerText(), /\d/);
});

test('on a walk the signs are vibration alone', async (t) => {
  const plan = (hand) => hand.tap('walk-of', { part: hand.say('part-since-last-time') });
  const { table, hand, page } = await turn(t, { plan });
  await hand.sees('walk-note');
  await table.pass(offer - 30 * second);
  await given(page, 'half-minute');
  await hand.tap('silence');
  await hand.hears('nobodys-time-runs');
  await hand.tap('ring-and-go-on');
  await hand.button('done-speaking').waitFor();
  await table.pass(30 * second);
  for (const { light, sound, vibration } of await given(page, 'half-minute', 'bell', 'bell', 'offer-used')) {
    assert.deepEqual({ light, sound, vibration }, { light: false, sound: false, vibration: true });
  }
});

test('in silence the ring stands, nothing is drawn anew, and no time is taken', async (t) => {
  const { table, hand, page } = await turn(t);
  await table.pass(50 * second);
  await page.evaluate(() => {
    const ring = document.getAnimations().filter((one) => one.animationName === 'draw-in');
    window.kept = {
      ring: ring.map((one) => one.effect.target),
      rest: [...document.querySelectorAll('h1, main, main section, main li, [role=status]:not(button *), [data-state]')],
    };
  });
  const kept = (state) => page.waitForFunction((wanted) => {
    const { ring, rest } = window.kept;
    const drawn = document.getAnimations().filter((one) => one.animationName === 'draw-in');
    return drawn.length === 2 && drawn.every((one) => one.playState === wanted && ring.includes(one.effect.target))
      && rest.every((element) => element.isConnected);
  }, state);
  await kept('running');
  await hand.tap('silence');
  await hand.hears('nobodys-time-runs');
  await kept('paused');
  await table.pass(10 * minute);
  await kept('paused');
  await hand.tap('ring-and-go-on');
  await hand.button('done-speaking').waitFor();
  await kept('running');
  await given(page, 'bell', 'bell');
  await page.reload();
  await hand.button('done-speaking').waitFor();
  assert.equal((await ring(page)).gone, 50 * second);
});

test('a restart of the phone in a turn is bridged', async (t) => {
  const { table, hand, page, speaker } = await turn(t);
  await table.pass(20 * second);
  await table.restart(30 * second);
  await page.reload();
  await hand.button('done-speaking').waitFor();
  assert.equal(await hand.who('has-the-floor'), speaker);
  assert.equal((await ring(page)).gone, 50 * second);
});

test('a wall clock that somebody sets changes nothing', async (t) => {
  const { table, hand, page } = await turn(t);
  await table.pass(20 * second);
  await table.wall(60 * minute);
  await table.pass(20 * second);
  await table.wall(-90 * minute);
  await page.reload();
  await hand.button('done-speaking').waitFor();
  assert.equal((await ring(page)).gone, 40 * second);
});

test('killed in a turn, it comes back to the same speaker and the same second', async (t) => {
  const runde = await startRunde(t);
  const hand = await sitDown(t, runde);
  await meet(hand);
  await hand.tap('on-to', { part: hand.say('part-since-last-time') });
  await hand.button('begin').waitFor();
  const before = Date.now();
  const speaker = await hand.tap('begin').then(() => hand.who('has-the-floor'));
  const begun = Date.now();
  await runde.stop('SIGKILL');
  await hand.sees('stopped');
  // the page goes on asking for the preview, in vain
  await hand.page.close();
  hand.faults.length = 0;
  const again = await startRunde(t, { folder: runde.folder });
  const asked = Date.now();
  const later = await sitDown(t, again);
  await later.button('done-speaking').waitFor();
  assert.equal(await later.who('has-the-floor'), speaker);
  const { whole, gone } = await ring(later.page);
  const drawn = Date.now();
  assert.equal(whole, offer);
  assert.ok(gone >= asked - begun - second && gone <= drawn - before + second,
    `${gone} ms are gone; between ${asked - begun} and ${drawn - before} have passed`);
});

test('a meeting nobody closed is forgotten after twelve hours', async (t) => {
  const { table, hand, speaker } = await turn(t);
  await hand.tap('done-speaking');
  await hand.tap('lock-now');
  await hand.sees('locked');
  await table.pass(12 * 60 * minute);
  await hand.tap('unlock');
  await hand.sees('met-last');
  assert.ok(!(await hand.page.getByRole('main').innerText()).includes(`${speaker} `));
});
