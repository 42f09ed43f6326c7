// What can be read, by tapping: the guide before there is a group, start-up, and what stands beside
// the pages. `seen` is told the name of every screen as it shows.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { found } from './agreeing.mjs';
import { standard } from './evening.mjs';
import { way } from './planning.mjs';

export const four = ['Anna', 'Bo', 'Marit', 'Ove'];

// What a page of the guide is called in a language, without where a long word may be parted.
export function title(language, topic) {
  const text = readFileSync(new URL(`../../../core/guide/texts/${language}/${topic}.md`, import.meta.url), 'utf8');
  return text.match(/^title = "(.*)"$/m)[1].replaceAll('\u00ad', '');
}

// Arrives at a page by its title.
export async function arrived(hand, name) {
  await hand.page.locator('h1').filter({ hasText: name }).waitFor();
}

export async function opens(hand, topic) {
  const name = title(hand.words.language, topic);
  await hand.press(hand.page.getByRole('button', { name: new RegExp(`^${name}`) }).first());
  await arrived(hand, name);
}

// A word that every language writes on the page of silence, and one that none writes.
const sought = { da: 'klokken', nb: 'bjella', en: 'bell' };

export async function guide(hand, seen = async () => {}) {
  await hand.speak();
  await hand.tap('guide');
  await arrived(hand, hand.say('guide'));
  await seen('guide');
  await searches(hand, seen);
  await reads(hand, seen);
  await hand.tap('back');
  await hand.button('start-a-group').waitFor();
  await hand.tap('start-up');
  await hand.sees('start-up-before-group');
  await seen('start-up-before-group');
  assert.equal(await hand.page.getByRole('checkbox').count(), 0, 'nothing can be marked yet');
  await hand.tap('back');
  await found(hand, four);
  await seen('today');
  await besides(hand, seen);
}

async function searches(hand, seen) {
  await hand.write('look-for-a-word', 'xylofon');
  await hand.hears('found-on-no-page');
  await hand.write('look-for-a-word', sought[hand.words.language]);
  await hand.page.locator('.found li').first().waitFor();
  await seen('guide-found');
  const page = title(hand.words.language, 'silence-and-passing');
  await hand.press(hand.page.locator('.found').getByRole('button', { name: new RegExp(`^${page}`) }));
  await arrived(hand, page);
  await seen('page');
  await hand.tap('back');
  await arrived(hand, hand.say('guide'));
  assert.equal(await hand.line('look-for-a-word').inputValue(), sought[hand.words.language]);
  // gone once one reads no more
  await hand.tap('back');
  await hand.tap('guide');
  await arrived(hand, hand.say('guide'));
  assert.equal(await hand.line('look-for-a-word').inputValue(), '', 'what was looked for is gone');
}

async function reads(hand, seen) {
  await opens(hand, 'how-a-round-works');
  await hand.tap('two-languages');
  const other = hand.words.language === 'en' ? 'da' : 'en';
  await hand.choose({ da: 'Dansk', en: 'English' }[other]);
  await hand.page.locator(`article [lang="${other}"]`).first().waitFor();
  await hand.tap('sources');
  await seen('page-beside-another');
  await hand.tap('back');
  await opens(hand, 'when-fewer-come');
  await hand.tap('show-it-large');
  await hand.button('show-it-large').waitFor({ state: 'detached' });
  await seen('question-next-time');
  await hand.tap('back');
  await hand.tap('back');
  await arrived(hand, hand.say('guide'));
}

async function besides(hand, seen) {
  await hand.press(way(hand, 'guide'));
  await arrived(hand, hand.say('guide'));
  for (const [key, name] of [['cards-for-oneself', 'cards-for-oneself'], ['childrens-plan', 'childrens-plan']]) {
    await hand.press(way(hand, key));
    await arrived(hand, hand.say(key));
    await seen(name);
    await hand.tap('back');
  }
  await hand.press(way(hand, 'find-support'));
  await arrived(hand, hand.say('find-support'));
  await hand.choose(hand.say('support-norway'));
  await hand.page.locator('a[href="tel:113"]').waitFor();
  await seen('find-support');
  await hand.tap('back');
  await draws(hand, seen);
}

async function draws(hand, seen) {
  await hand.press(way(hand, 'draw-a-question'));
  await arrived(hand, hand.say('draw-a-question'));
  await seen('draw-a-question');
  await hand.press(hand.page.locator('main').getByRole('button', { name: hand.say('draw-a-question'), exact: true }));
  await hand.sees('a-question');
  const first = await hand.page.locator('h1').innerText();
  await seen('question');
  await hand.tap('draw-another');
  await hand.page.waitForFunction((before) => document.querySelector('h1').innerText !== before, first);
  await hand.tap('back');
  await hand.tap('back');
  await hand.tap('back');
  await hand.button('start-meeting').waitFor();
}

const week = 7 * 24 * 60 * 60 * 1_000;

// The steps are there, and the page has taken its reader to its top.
async function stepsShow(hand) {
  await hand.sees('start-up-intro');
  await hand.page.locator('[data-arrive]:focus').waitFor();
}

// The steps of start-up that are for one occasion, each opened where it is done, and marked.
async function follows(hand, first, count) {
  for (let place = first; place < first + count; place += 1) {
    const step = hand.page.locator('.steps > li').nth(place);
    const leads = step.getByRole('button');
    if (await leads.innerText() !== hand.say('start-meeting')) {
      await hand.press(leads);
      await hand.page.getByText(hand.say('start-up-intro')).waitFor({ state: 'detached' });
      const again = hand.button('back-to-start-up');
      await again.or(hand.button('back')).first().waitFor();
      await (await again.count() ? hand.press(again) : hand.tap('back'));
      await stepsShow(hand);
    }
    await step.getByRole('checkbox').check({ force: true });
  }
}

// So many steps are for before the first meeting, and for each of three.
const occasions = [4, 5, 2, 3];

// The way to the third meeting, followed step by step and marked as it goes.
export async function startUp(table, hand, seen = async () => {}, { course = false } = {}) {
  const marks = hand.page.getByRole('checkbox');
  await found(hand, four);
  await hand.press(way(hand, 'start-up'));
  await stepsShow(hand);
  const steps = await marks.count();
  if (course) {
    await hand.flip(new RegExp(`^${hand.say('comes-from-course')}`));
    await marks.nth(steps + 1).waitFor();
  }
  const [before, ...meetings] = occasions;
  let done = before + (course ? 2 : 0);
  await follows(hand, 0, done);
  await seen('start-up');
  await hand.press(hand.page.getByRole('button', { name: hand.say('start-card'), exact: true }).first());
  await hand.sees('start-card-note');
  await seen('start-card');
  await hand.tap('back');
  await hand.sees('start-up-intro');
  await hand.tap('back');
  for (const count of meetings) {
    await way(hand, 'start-up').waitFor();
    await table.pass(week);
    await toTheTable(hand);
    await hand.tap('start-up');
    await stepsShow(hand);
    assert.equal(await hand.page.getByRole('checkbox', { checked: true }).count(), done, 'what is done stays done');
    await follows(hand, done, count);
    done += count;
    await seen(`start-up-${done}`);
    await hand.tap('back-to-the-meeting');
    await closes(hand);
    await hand.sees('met-last');
  }
  assert.equal(await way(hand, 'start-up').count(), 0, 'after the third meeting it is not offered');
  await hand.press(way(hand, 'guide'));
  await hand.press(way(hand, 'start-up'));
  await hand.sees('is-put-away');
  assert.equal(await hand.page.getByRole('checkbox', { checked: false }).count(), 0, 'all is done');
}

export async function toTheTable(hand) {
  await hand.tap('start-meeting');
  await hand.tap('all-are-here');
  await hand.tap('on-to-plan');
  await hand.reads('plan-title');
  await standard(hand);
  await hand.tap('start-meeting');
  await hand.hears('everyone-together');
}

async function closes(hand) {
  await hand.tap('end-here');
  await hand.tap('end-yes');
  await hand.tap('close-and-forget');
}
