// A group of five agrees: the pledge, three rules by passing the phone, one objection that is talked
// about and solved by another wording, somebody asked in, one who leaves, a look back, and the end.
// `seen` is told the name of every screen as it shows.

import assert from 'node:assert/strict';
import { follow, whosePhone, writeNames } from './evening.mjs';
import { languages, words } from './words.mjs';

export const five = ['Anna', 'Bo', 'Marit', 'Ove', 'Ingrid'];

// A sentence of the group's own, in the reader's language or not: it is the group's.
export const own = {
  phones: 'Our phones are switched off.',
  basket: 'Our phones rest in the basket by the door.',
};

export async function agreeing(hand, seen = async () => {}) {
  await found(hand, five);
  await hand.tap('app-page-agreements');
  await hand.reads('agreed-title');
  await seen('agreements-empty');
  await pledge(hand, seen);
  await card(hand, 'no-advice', seen);
  await ownRule(hand, seen);
  await card(hand, 'right-to-pass');
  await toList(hand);
  assert.equal(await rules(hand).count(), 3);
  await seen('agreements');
  await aloud(hand, seen);
  await amend(hand, seen);
  await guest(hand, seen);
  await leaves(hand, seen, 'Ingrid');
  await course(hand, seen);
  await lookBack(hand, seen);
  await note(hand, seen);
  await ending(hand, seen);
}

// The quickest way from the cover to a group.
export async function found(hand, names = five) {
  await hand.speak();
  await hand.tap('start-a-group');
  await writeNames(hand, names);
  await whosePhone(hand, names);
  await hand.tap('on-to-protection');
  await hand.tap('make-the-group');
  await hand.button('start-meeting').waitFor();
}

export function rules(hand) {
  return hand.page.locator('.rules > li');
}

// Where something stands on the screen when the page is at its top, and whether two things stand
// apart there.
async function onScreen(what) {
  const { y, height } = await what.boundingBox();
  const scrolled = await what.page().evaluate(() => scrollY);
  return [y + scrolled, y + scrolled + height];
}

function apart([top, bottom], [otherTop, otherBottom]) {
  return bottom <= otherTop || otherBottom <= top;
}

// The phone goes round: true for no objection. `seen` is told the pages on the way.
export async function passRound(hand, answers, seen = async () => {}) {
  await hand.tap('have-the-phone');
  for (const [place, noObjection] of answers.entries()) {
    await hand.hears('passed-to', { place: place + 1, people: answers.length });
    // the page has taken whoever has the phone to its top
    await hand.page.locator('[data-arrive]:focus').waitFor();
    assert.equal(await hand.page.getByRole('radio', { checked: true }).count(), 0, 'none is chosen beforehand');
    // whoever takes the phone begins in its language
    const all = hand.toggle(hand.say('in-all-languages'));
    if (await all.count()) {
      assert.equal(await all.isChecked(), false);
      if (place < 2) {
        await hand.flip(hand.say('in-all-languages'));
        await hand.page.locator('main [lang]').first().waitFor();
        await seen('asking-three-languages');
      }
    }
    if (place === 0) {
      await seen('asking');
      const seal = answers.length === 1 ? 'seal-the-last' : 'seal-and-pass-on';
      await hand.tap(seal);
      await hand.sees('choose-then-seal');
    }
    await hand.choose(hand.say(noObjection ? 'no-objection' : 'something-to-talk-about'));
    const last = place === answers.length - 1;
    const pressed = await onScreen(hand.button(last ? 'seal-the-last' : 'seal-and-pass-on'));
    const answered = await onScreen(hand.page.locator('.answers'));
    await hand.tap(last ? 'seal-the-last' : 'seal-and-pass-on');
    if (!last) {
      await hand.reads('pass-it-on');
      const take = await onScreen(hand.button('have-the-phone'));
      assert.ok(apart(take, pressed) && apart(take, answered), 'a second tap meets nothing');
      if (place === 0) await seen('hand-over');
      await hand.tap('have-the-phone');
    }
  }
}

async function pass(hand, answers, outcome, seen, goes = 'goes-to-each') {
  await hand.tap('pass-the-phone-round');
  await hand.reads(goes, { people: answers.length });
  await seen?.('before-passing');
  await passRound(hand, answers, seen);
  await hand.reads(outcome);
  await seen?.(outcome);
  await hand.tap('we-have-read-it');
}

const all = [true, true, true, true, true];

// Coming, going and ending: the phone goes to those without one, and its holder signs by hand.
export async function passForGood(hand, seen) {
  await hand.tap('pass-the-phone-round');
  await hand.reads('goes-to-some', { people: 4 });
  await seen?.('before-passing-for-good');
  await passRound(hand, [true, true, true, true]);
  await hand.reads('agreed-here');
  await seen?.('own-hand-of');
  await hand.tap('give-consent');
  await hand.reads('all-agreed');
  await seen?.('agreed-for-good');
  await hand.tap('we-have-read-it');
}

async function backToAll(hand) {
  await hand.tap('app-page-agreements');
  await hand.reads('agreed-title');
}

async function pledge(hand, seen) {
  await hand.press(hand.page.getByRole('button', { name: hand.say('begin-with-pledge') }));
  await hand.button('propose-the-pledge').waitFor();
  await seen('pledge');
  await hand.tap('propose-the-pledge');
  await hand.button('pass-the-phone-round').waitFor();
  await seen('proposal-pledge');
  await pass(hand, all, 'all-agreed', seen);
}

// A card, in the reader's language and in all three.
export async function card(hand, name, seen = async () => {}, goes = undefined) {
  await toList(hand);
  await hand.tap('all-cards');
  await hand.reads('all-cards');
  await seen('all-cards');
  await hand.press(hand.page.getByRole('button', { name: hand.say(`card-${name}-rule`) }));
  await hand.button('propose-this-card').waitFor();
  await seen('card');
  await hand.flip(hand.say('in-all-languages'));
  for (const language of Object.keys(languages).filter((other) => other !== hand.words.language)) {
    const rule = words(language).say(`card-${name}-rule`);
    await hand.page.locator(`main [lang="${language}"]`).filter({ hasText: rule }).first().waitFor();
  }
  await seen('card-three-languages');
  await hand.tap('propose-this-card');
  await hand.button('pass-the-phone-round').waitFor();
  await seen('proposal');
  await pass(hand, all, 'all-agreed', undefined, goes);
}

// Wherever one is among the agreements, back to all of them.
export async function toList(hand) {
  const title = hand.page.getByRole('heading', { name: hand.say('agreed-title'), exact: true });
  const back = hand.button('back');
  for (let steps = 0; steps < 4; steps += 1) {
    await title.or(back).first().waitFor();
    if (await title.isVisible()) return;
    const from = await hand.page.locator('h1').first().innerText();
    await hand.tap('back');
    await hand.page.waitForFunction((was) => document.querySelector('h1')?.innerText !== was, from);
  }
  await title.waitFor();
}

async function ownRule(hand, seen) {
  await toList(hand);
  await hand.tap('propose-a-rule');
  await hand.write('rule-in-own-words', own.phones);
  await hand.choose(hand.say('three-months'));
  await seen('propose');
  await hand.tap('propose');
  await hand.button('pass-the-phone-round').waitFor();
  await pass(hand, [true, true, false, true, true], 'there-is-something', seen);
  await hand.hears('there-is-something');
  await seen('proposal-talk');
  await hand.tap('another-wording');
  // what is half written is not lost by one tap
  await hand.write('rule-in-own-words', own.basket);
  await hand.tap('back');
  await hand.tap('another-wording');
  assert.equal(await hand.line('rule-in-own-words').inputValue(), own.basket);
  await seen('half-written');
  await hand.tap('propose');
  await hand.button('pass-the-phone-round').waitFor();
  await pass(hand, all, 'all-agreed');
}

async function aloud(hand, seen) {
  await toList(hand);
  await hand.tap('read-aloud');
  await hand.sees('page-of', { page: 1, pages: 4 });
  await seen('aloud');
  await hand.tap('next-page');
  await hand.tap('close-the-book');
}

// A rule in force: taken back by the holder's own hand, consented to again, let go in the end.
async function amend(hand, seen) {
  await toList(hand);
  await hand.press(hand.page.getByRole('button', { name: own.basket }));
  await hand.button('let-it-go').waitFor();
  await seen('rule');
  await hand.tap('withdraw');
  await hand.tap('withdraw-yes');
  // whoever is handed the phone does not see what its holder said
  await hand.button('pass-the-phone-round').waitFor();
  assert.equal(await hand.button('give-consent').count(), 0);
  await seen('proposal-withdrawn');
  await hand.tap('own-hand-of', { name: 'Anna' });
  await hand.hears('you-withdrew');
  await seen('own-hand');
  await hand.tap('give-consent');
  await hand.button('let-it-go').waitFor();
  await toList(hand);
  assert.equal(await rules(hand).count(), 3);
}

async function guest(hand, seen) {
  await hand.tap('app-page-group');
  await seen('group');
  await hand.tap('ask-somebody-in');
  await hand.write('ask-in-nickname', 'Runa');
  await seen('ask-in');
  await hand.tap('lay-on-the-table');
  await hand.hears('lies-on-the-table');
  await backToAll(hand);
  await hand.press(hand.page.getByRole('button', { name: hand.say('asked-in', { name: 'Runa' }) }));
  await seen('proposal-invite');
  await passForGood(hand, seen);
  await hand.tap('app-page-group');
  await hand.press(hand.page.getByRole('button', { name: hand.say('can-come-in', { name: 'Runa' }) }));
  await hand.button('comes-in', { name: 'Runa' }).waitFor();
  await seen('coming-in');
  await hand.tap('comes-in', { name: 'Runa' });
  await hand.named('Runa').waitFor();
}

async function leaves(hand, seen, who) {
  await hand.press(hand.page.getByRole('button', { name: who }));
  await hand.button('leave-the-group').waitFor();
  await seen('member');
  await hand.tap('leave-the-group');
  await hand.button('leave-now').waitFor();
  await seen('leaving');
  await hand.tap('leave-now');
  await hand.tap('leave-yes');
  await hand.sees('has-left', { name: who });
  await seen('group-left');
}

async function course(hand, seen) {
  await follow(hand, 'how-we-go-on');
  await seen('course');
  await hand.press(hand.page.getByRole('button', { name: hand.say('initiator-agree') }));
  await hand.choose('Bo');
  await seen('initiator');
  await hand.tap('lay-on-the-table');
  await hand.hears('lies-on-the-table');
  await backToAll(hand);
  await hand.press(hand.page.locator('main').getByRole('button', { name: /\bBo\b.*\d/ }));
  await pass(hand, all, 'all-agreed');
  // it is found again among what is agreed
  await hand.button('withdraw').waitFor();
  await seen('also-initiator');
  await toList(hand);
  await seen('also-agreed');
  await hand.tap('app-page-group');
  await follow(hand, 'how-we-go-on');
  await hand.sees('initiator-helps', { name: 'Bo' });
  await seen('course-initiator');
}

async function lookBack(hand, seen) {
  await toGroup(hand);
  await hand.press(hand.page.getByRole('button', { name: hand.say('how-are-we-doing') }));
  await hand.reads('goes-to-each', { people: 5 });
  await seen('look-back-before');
  await hand.tap('have-the-phone');
  for (let place = 0; place < 5; place += 1) {
    await hand.hears('passed-to', { place: place + 1, people: 5 });
    // the page has taken whoever has the phone to its top
    await hand.page.locator('[data-arrive]:focus').waitFor();
    const open = hand.page.getByRole('radio', { name: hand.say('leave-it-open'), checked: true });
    assert.equal(await open.count(), 4, 'nothing is chosen beforehand');
    if (place === 0) await seen('look-back');
    for (const question of ['safe', 'time', 'frame']) {
      const group = hand.page.getByRole('group', { name: hand.say(`look-back-${question}`) });
      await group.getByRole('radio', { name: hand.say(place % 2 ? 'mark-mostly' : 'mark-very-much') }).check({ force: true });
    }
    if (place === 0) {
      // a mark can be taken away again
      const group = hand.page.getByRole('group', { name: hand.say('look-back-frame') });
      await group.getByRole('radio', { name: hand.say('leave-it-open') }).check({ force: true });
    }
    await hand.tap(place === 4 ? 'seal-the-last' : 'seal-and-pass-on');
    if (place < 4) {
      await hand.reads('pass-it-on');
      if (place === 0) await seen('look-back-hand-over');
      await hand.tap('have-the-phone');
    }
  }
  await hand.reads('look-back-read');
  await hand.sees('look-back-too-little');
  await seen('look-back-read');
  await hand.tap('look-back-erase');
}

// Wherever one is in the group's pages, back to the first one.
async function toGroup(hand) {
  const page = hand.button('app-page-group');
  const back = hand.button('back');
  await page.or(back).first().waitFor();
  if (!(await page.isVisible())) await hand.tap('back');
  await hand.tap('app-page-group');
}

async function note(hand, seen) {
  await toGroup(hand);
  await follow(hand, 'own-note');
  await hand.write('own-note-label', 'Ask for more time next week.');
  await seen('note');
  await hand.tap('keep-note');
}

async function ending(hand, seen) {
  await toGroup(hand);
  await follow(hand, 'how-we-go-on');
  await hand.press(hand.page.getByRole('button', { name: hand.say('end-the-group') }));
  await hand.reads('group-ends');
  await seen('ending');
  await hand.tap('lay-on-the-table');
  await hand.hears('lies-on-the-table');
  await backToAll(hand);
  await hand.press(hand.page.getByRole('button', { name: hand.say('our-group-ends') }));
  await passForGood(hand);
  await toGroup(hand);
  await hand.reads('group-has-ended');
  await seen('ended');
  await hand.tap('erase-here');
  await hand.page.locator('.panel h2:focus').waitFor();
  await hand.button('erase-yes').waitFor();
  await seen('erase');
  await hand.tap('erase-yes');
  await hand.hears('it-is-erased');
  await seen('erased');
}
