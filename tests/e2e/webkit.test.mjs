// A whole round in WebKit, the engine the phones of half the group have.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { circle } from './lib/evening.mjs';
import { startTable } from './lib/preview.mjs';
import { openWebKit } from './lib/webkit.mjs';
import { words } from './lib/words.mjs';

const { say, pattern } = words('en');
const quoted = (text) => `concat(${[...text.split("'").map((part) => `'${part}'`)].join(`, "'", `)}, '')`;
const button = (key, given) => {
  const name = quoted(say(key, given));
  return `//button[normalize-space() = ${name} or @aria-label = ${name}]`;
};
const said = (key, given) => `//*[@role = 'status' and contains(., ${quoted(say(key, given))})]`;
const field = (number) => `//input[@id = //label[. = ${quoted(say('nickname-number', { number }))}]/@for]`;

// Who is offered the floor now, and is not the one before.
async function offered(browser, before) {
  const line = said('is-offered-the-floor', { name: '' });
  const text = await browser.text(before ? `${line}[not(contains(., ${quoted(before)}))]` : line);
  return text.match(pattern('is-offered-the-floor'))[1];
}

test('a whole round in WebKit', async (t) => {
  const table = await startTable(t);
  const browser = await openWebKit(t);
  t.diagnostic(browser.engine);
  const press = (key, given) => browser.press(button(key, given));
  await browser.go(table.link);
  await press('start-a-group');
  for (const [place, name] of circle.entries()) await browser.write(field(place + 1), name);
  await press('on-to-holder');
  await browser.press(`//label[normalize-space() = ${quoted(circle[0])}]`);
  await press('on-to-protection');
  await press('make-the-group');
  await press('start-meeting');
  await press('all-are-here');
  await press('on-to-plan');
  await browser.find(`//h1[. = ${quoted(say('plan-title'))}]`);
  await browser.press(`//label[.//*[normalize-space() = ${quoted(say('preset-standard'))}]]`);
  await press('start-meeting');
  await browser.find(said('everyone-together'));
  await press('on-to', { part: say('part-since-last-time') });
  // everyone has the floor once; the second one comes back later, the third one rings the bell
  const had = [];
  const speak = async (name, meanwhile = async () => {}) => {
    assert.ok(!had.includes(name), `${name} was offered the floor twice`);
    had.push(name);
    await press('begin');
    await browser.find(said('has-the-floor', { name }));
    await meanwhile(name);
    await press('done-speaking');
    return had.length < circle.length && offered(browser, name);
  };
  const second = await speak(await offered(browser));
  await press('later-name');
  let next = await speak(await offered(browser, second), (name) => silence(browser, table, press, name));
  while (next) next = await speak(next);
  assert.equal(had.at(-1), second);
  await browser.find(`//h1[. = ${quoted(say('round-is-over'))}]`);
});

async function silence(browser, table, press, name) {
  const ring = () => browser.run(`return document.getAnimations()
    .filter((one) => one.animationName === 'draw-in').map((one) => one.playState)`);
  assert.deepEqual(await ring(), ['running', 'running']);
  await table.pass(100_000);
  await press('silence');
  await browser.find(said('nobodys-time-runs'));
  assert.deepEqual(await ring(), ['paused', 'paused']);
  await press('ring-and-go-on');
  await browser.find(said('has-the-floor', { name }));
  await press('how-long-is-left');
  await browser.find(said('left-about', { minutes: 2 }));
  const folder = fileURLToPath(new URL('pictures/webkit', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/turn.png`, await browser.picture());
}
