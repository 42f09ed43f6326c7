// A reload in every form: what was written, chosen and switched on stands there again.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { five, found } from './lib/agreeing.mjs';
import { sitDown } from './lib/page.mjs';
import { way } from './lib/planning.mjs';
import { startTable } from './lib/preview.mjs';

// Where each form is, as the ways that lead there from today.
const forms = {
  'a rule': ['app-page-agreements', 'propose-a-rule'],
  'a rhythm': ['app-page-plan', 'choose-rhythm'],
  'one more meeting': ['app-page-plan', 'add-a-meeting'],
  'a day to find': ['app-page-plan', 'find-a-day'],
  'a calendar file': ['app-page-plan', 'add-to-calendar'],
  'a nickname': ['app-page-group', 'Anna', 'another-nickname'],
  'who is asked in': ['app-page-group', 'ask-somebody-in'],
  'a note': ['app-page-group', 'own-note'],
  'how long': ['app-page-group', 'how-we-go-on', 'change-this'],
  'an initiator': ['app-page-group', 'how-we-go-on', 'initiator-agree'],
  'another name': ['app-page-group', 'how-we-go-on', 'another-name'],
  'how long words are kept': ['app-page-group', 'how-we-go-on', 'keep-words'],
  'what is looked for': ['guide'],
};

// Everything on the page that can be filled in, as it stands there.
const standing = (hand) => hand.page.locator('main').evaluate((main) =>
  [...main.querySelectorAll('input, textarea')].map((field) =>
    [field.id || `${field.name} ${field.value}`, ['radio', 'checkbox'].includes(field.type) ? field.checked : field.value]));

// Fills in everything that can be, the last of each group of choices.
async function fillIn(hand) {
  for (const group of await hand.page.locator('main fieldset').all()) {
    const choices = group.getByRole('radio');
    if (await choices.count()) await choices.last().check({ force: true });
  }
  for (const flip of await hand.page.locator('main [role="switch"]').all()) {
    await flip.setChecked(!(await flip.isChecked()), { force: true });
  }
  await answered(hand);
  const values = { date: '2026-11-05', time: '18:30' };
  for (const field of await hand.page.locator('main').locator('input:not([type="radio"], [type="checkbox"], [type="file"]), textarea').all()) {
    await field.fill(values[await field.getAttribute('type')] ?? 'Lamp');
  }
}

// The preview has heard everything that was done so far: it answers in the order it is spoken to.
const answered = (hand) => hand.page.evaluate(async () => {
  for (const _ of [1, 2]) {
    const answer = new Promise((heard) => {
      window.ipc.ws.addEventListener('message', function listen({ data }) {
        const said = typeof data === 'string' ? data : new TextDecoder().decode(data);
        if (!said.includes('__pong__')) return;
        window.ipc.ws.removeEventListener('message', listen);
        heard();
      });
    });
    window.ipc.ws.send('__ping__');
    await answer;
  }
});

// Turns to another page.
async function turns(hand, step) {
  const before = await hand.page.locator('main').innerHTML();
  await step();
  await hand.page.waitForFunction((was) => document.querySelector('main')?.innerHTML !== was, before);
}

test('a reload loses nothing of any form', async (t) => {
  const hand = await sitDown(t, await startTable(t));
  await found(hand, five);
  for (const [form, ways] of Object.entries(forms)) {
    for (const key of ways) {
      await turns(hand, () => hand.press(key === 'Anna' ? hand.named(key) : way(hand, key)));
    }
    const untouched = await standing(hand);
    await fillIn(hand);
    await answered(hand);
    const filled = await standing(hand);
    assert.notDeepEqual(filled, untouched, form);
    const title = await hand.page.getByRole('heading', { level: 1 }).innerText();
    await hand.page.reload();
    await hand.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    assert.deepEqual(await standing(hand), filled, form);
    for (const _ of ways) await turns(hand, () => hand.page.goBack());
    await hand.button('start-meeting').waitFor();
  }
});
