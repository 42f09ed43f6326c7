// Back and forward: each page is a place of the browser's history, nothing that was written is lost,
// and once locked nothing is shown.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { five, found } from './lib/agreeing.mjs';
import { meet, passphrase, whosePhone, writeNames } from './lib/evening.mjs';
import { sitDown, smallPhone } from './lib/page.mjs';
import { way } from './lib/planning.mjs';
import { startTable } from './lib/preview.mjs';

const rule = 'Our phones rest in the basket by the door.';

// What the history keeps is a number, and the address says nothing.
async function tellsNothing({ page }) {
  const kept = await page.evaluate(() => [location.pathname + location.search + location.hash,
    JSON.stringify(history.state), Object.keys(localStorage), sessionStorage.length]);
  assert.equal(kept[0], '/');
  assert.match(kept[1], /^{"index":\d+}$/);
  // by the one thing kept the preview knows this browser
  assert.deepEqual(kept.slice(2), [['runde'], 0]);
}

// Writes a rule of one's own, as far as it goes before it is proposed.
async function beginRule(hand) {
  await hand.tap('app-page-agreements');
  await hand.reads('agreed-title');
  await hand.tap('propose-a-rule');
  await hand.write('rule-in-own-words', rule);
}

const written = (hand, key = 'rule-in-own-words') => hand.line(key).inputValue();

test('back goes to where one came from and forward there again, on every kind of page', async (t) => {
  const hand = await sitDown(t, await startTable(t));
  await found(hand);
  await hand.tap('app-page-plan');
  await hand.reads('no-rhythm-yet');
  await hand.press(way(hand, 'choose-rhythm'));
  await hand.button('lay-on-the-table').waitFor();
  await hand.page.goBack();
  await hand.reads('no-rhythm-yet');
  await hand.page.goBack();
  await hand.button('start-meeting').waitFor();
  await hand.page.goForward();
  await hand.reads('no-rhythm-yet');
  await hand.page.goForward();
  await hand.button('lay-on-the-table').waitFor();
  // a page's own way back is the same step
  await hand.tap('back');
  await hand.reads('no-rhythm-yet');
  await hand.page.goForward();
  await hand.button('lay-on-the-table').waitFor();
  await tellsNothing(hand);
});

test('what was written is there again after back, after a reload, and not after it is done', async (t) => {
  const hand = await sitDown(t, await startTable(t));
  await found(hand);
  await beginRule(hand);
  await hand.page.goBack();
  await hand.reads('agreed-title');
  await hand.page.goForward();
  await hand.button('propose').waitFor();
  assert.equal(await written(hand), rule);
  await hand.page.reload();
  await hand.button('propose').waitFor();
  assert.equal(await written(hand), rule);
  await hand.tap('propose');
  await hand.button('pass-the-phone-round').waitFor();
  // nobody goes back to a form that is done
  await hand.page.goBack();
  await hand.reads('agreed-title');
  await hand.tap('propose-a-rule');
  assert.equal(await written(hand), '');
  await tellsNothing(hand);
});

test('the names of a founding outlive a reload', async (t) => {
  const hand = await sitDown(t, await startTable(t));
  await hand.speak();
  await hand.tap('start-a-group');
  await writeNames(hand, five);
  await whosePhone(hand, five);
  await hand.page.reload();
  await hand.reads('whose-phone');
  assert.ok(await hand.choice(/^Anna$/).isChecked());
  await hand.page.goBack();
  await hand.reads('who-are-you');
  assert.equal(await written(hand, 'group-name'), '');
  assert.deepEqual(await hand.page.locator('input[id^="nickname"]').evaluateAll(
    (fields) => fields.map((field) => field.value).filter(Boolean)), five);
});

test('one comes back to the same place of a list, with the same words sought', async (t) => {
  const hand = await sitDown(t, await startTable(t), { size: smallPhone });
  await hand.tap('guide');
  await hand.write('look-for-a-word', 'silence');
  await hand.page.locator('.found li').nth(3).waitFor();
  const pages = await hand.page.locator('.found li').count();
  const before = await hand.page.locator('.found li button').nth(3).evaluate((way) => {
    way.scrollIntoView({ block: 'center' });
    way.click();
    return scrollY;
  });
  assert.ok(before > 0);
  await hand.page.locator('main h1').waitFor();
  await hand.page.waitForFunction(() => scrollY === 0);
  await hand.page.goBack();
  await hand.page.locator('.found li').nth(3).waitFor();
  assert.equal(await written(hand, 'look-for-a-word'), 'silence');
  assert.equal(await hand.page.locator('.found li').count(), pages);
  await hand.page.waitForFunction((at) => scrollY === at, before);
});

test('once it is locked, back and a reload show nothing, and nothing that was begun is kept', async (t) => {
  const table = await startTable(t);
  const hand = await sitDown(t, table);
  await hand.speak();
  await hand.tap('start-a-group');
  await writeNames(hand, five);
  await whosePhone(hand, five);
  await hand.tap('on-to-protection');
  await hand.choose(hand.say('protect-passphrase'));
  await hand.write('passphrase', passphrase);
  await hand.write('passphrase-again', passphrase);
  await hand.tap('make-the-group');
  await hand.button('start-meeting').waitFor();
  await beginRule(hand);
  await hand.page.goBack();
  await hand.page.goBack();
  await hand.button('start-meeting').waitFor();
  await hand.tap('app-page-group');
  await hand.tap('lock-now');
  await hand.sees('locked');
  for (const step of [() => hand.page.goForward(), () => hand.page.goForward(), () => hand.page.goBack(),
    () => hand.page.reload()]) {
    await step();
    await hand.sees('locked');
    assert.equal(await hand.page.getByText('Anna').count(), 0);
  }
  await hand.write('passphrase', passphrase);
  await hand.tap('unlock');
  await hand.button('start-meeting').waitFor();
  await hand.tap('app-page-agreements');
  await hand.tap('propose-a-rule');
  assert.equal(await written(hand), '');
});

test('at the table, back takes away what was asked, and the meeting stays', async (t) => {
  const hand = await sitDown(t, await startTable(t));
  await meet(hand, { names: five });
  await hand.tap('at-the-table');
  await hand.tap('someone-leaves');
  await hand.sees('who-leaves');
  await hand.page.reload();
  await hand.sees('who-leaves');
  await hand.page.goBack();
  await hand.hears('everyone-together');
  await hand.button('at-the-table').waitFor();
  assert.equal(await hand.page.getByText(hand.say('who-leaves')).count(), 0);
  await hand.page.goForward();
  await hand.sees('who-leaves');
  await hand.tap('never-mind');
  await hand.button('at-the-table').waitFor();
  // what comes after it begins at its top
  await hand.tap('at-the-table');
  await hand.page.waitForFunction(() => scrollY > 0);
  await hand.tap('end-here');
  await hand.tap('end-yes');
  await hand.button('close-and-forget').waitFor();
  await hand.page.waitForFunction(() => scrollY === 0);
});

test('while the phone goes round, back leads nobody away from it', async (t) => {
  const hand = await sitDown(t, await startTable(t));
  await found(hand);
  await beginRule(hand);
  await hand.tap('propose');
  await hand.tap('pass-the-phone-round');
  await hand.tap('have-the-phone');
  await hand.choose(hand.say('no-objection'));
  for (const step of ['goBack', 'goBack']) {
    await hand.page[step]();
    assert.ok(await hand.choice(hand.say('no-objection')).isChecked(), 'what was chosen is there');
  }
  await hand.tap('seal-and-pass-on');
  await hand.reads('pass-it-on');
  await hand.page.goBack();
  await hand.tap('have-the-phone');
  await hand.hears('passed-to', { place: 2, people: five.length });
  await hand.tap('stop-and-talk');
  await hand.tap('stop-yes');
  // one is where it was sent round from
  await hand.button('pass-the-phone-round').waitFor();
  await hand.page.goBack();
  await hand.reads('agreed-title');
});
