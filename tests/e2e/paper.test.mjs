// What is printed: black on white, whatever the phone shows, on whole sheets with the words on them
// and nothing that is only pressed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { found } from './lib/agreeing.mjs';
import { arrived, four, opens, title } from './lib/guide.mjs';
import { sitDown, smallPhone } from './lib/page.mjs';
import { closed, onPaper } from './lib/paper.mjs';
import { way } from './lib/planning.mjs';
import { startTable } from './lib/preview.mjs';
import { languages } from './lib/words.mjs';

const pictures = fileURLToPath(new URL('pictures/paper', import.meta.url));
const place = 'The library, small room';

// Looks at the sheets by day and at dusk: so many of them, each with these words and no others.
async function printed(hand, name, { words, not = [] }) {
  for (const colorScheme of ['light', 'dark']) {
    await hand.page.emulateMedia({ colorScheme });
    const sheets = await onPaper(hand.page, `${pictures}/${hand.words.language}/${name}-${colorScheme}.pdf`);
    const what = `${name}, ${colorScheme}`;
    assert.equal(sheets.words.length, words.length, `${what}: so many sheets`);
    for (const [number, sheet] of sheets.words.entries()) {
      for (const said of words[number]) assert.ok(sheet.includes(closed(said)), `${what}: ${said}\n${sheet}`);
      for (const said of not) assert.ok(!sheet.includes(closed(said)), `${what}: no ${said}\n${sheet}`);
      const { white, dark } = sheets.sheets[number];
      assert.ok(white > 0.8 && dark > 0.0005 && dark < 0.1, `${what}: white ${white}, dark ${dark}`);
    }
  }
  await hand.page.emulateMedia({ colorScheme: 'light' });
}

async function startCard(hand) {
  await hand.press(hand.page.getByRole('button', { name: hand.say('start-card'), exact: true }).first());
  await hand.sees('start-card-note');
  return hand.page.locator('h1').innerText();
}

for (const language of Object.keys(languages)) {
  test(`on paper: ${languages[language]}`, async (t) => {
    const hand = await sitDown(t, await startTable(t), { language, size: smallPhone, calm: true });
    await hand.speak();
    const pressed = [hand.say('print'), hand.say('back')];
    await hand.tap('guide');
    await hand.press(way(hand, 'childrens-plan'));
    await arrived(hand, hand.say('childrens-plan'));
    await printed(hand, 'childrens-plan', {
      words: [
        [hand.say('childrens-plan'), hand.say('childrens-plan-names'), hand.say('the-seats'), hand.say('every-meeting')],
        [hand.say('the-meetings'), '10'],
      ],
      not: [...pressed, hand.say('childrens-plan-print'), hand.say('sources')],
    });
    await hand.tap('back');
    // a page to hand on, with where it comes from
    for (const topic of ['what-is-known', 'from-problem-to-change']) {
      await opens(hand, topic);
      await printed(hand, topic, {
        words: [[title(language, topic), hand.say('sources'), 'Selvhjelp Norge']],
        not: [...pressed, hand.say('two-languages'), hand.say('draw-a-question')],
      });
      await hand.tap('back');
    }
    await hand.press(way(hand, 'start-up'));
    const open = await startCard(hand);
    await printed(hand, 'start-card', { words: [[open]], not: [...pressed, hand.say('start-card-note'), place] });
    for (let back = 0; back < 3; back += 1) await hand.tap('back');
    await found(hand, four);
    await hand.tap('app-page-plan');
    await hand.press(way(hand, 'add-a-meeting'));
    await hand.pick('which-day', '2026-10-15');
    await hand.write('where-we-meet', place);
    await hand.button('add-it').and(hand.page.locator(':enabled')).waitFor();
    await hand.tap('add-it');
    await hand.reads('coming-meetings');
    await hand.press(way(hand, 'print'));
    await hand.reads('the-round');
    await printed(hand, 'sheet', {
      words: [[hand.say('our-meetings'), hand.say('the-round'), place]],
      not: [...pressed, hand.say('print-note'), ...four],
    });
    await hand.tap('back');
    await hand.reads('coming-meetings');
    await hand.tap('app-page-today');
    await hand.press(way(hand, 'start-up'));
    await startCard(hand);
    await printed(hand, 'start-card-agreed', { words: [[open, place]], not: [...pressed, ...four] });
  });
}
