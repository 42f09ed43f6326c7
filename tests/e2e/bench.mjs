// Figures of the screens, on the real preview: B11 and B12 of core/docs/measures.md.

import { meet, firstTurn, offered } from './lib/evening.mjs';
import { rest, sitDown } from './lib/page.mjs';
import { startRunde } from './lib/preview.mjs';

const names = ['Anna', 'Bo', 'Marit', 'Ove', 'Ingrid', 'Lars', 'Alma', 'Cleo', 'Dag', 'Eva', 'Finn', 'Gry'];
const TAPS = 60;

const ends = [];
const t = { after: (end) => ends.push(end) };
let over = false;

function print(name, value, limit) {
  over ||= value > limit;
  console.log(`${name} ratio ${value.toFixed(2)} limit ${limit} ${value > limit ? 'over' : 'ok'}`);
}

const p95 = (times) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1];

// B11: what a running turn changes on the page within a minute, once it is drawn.
async function editsOfATurn(hand) {
  await rest(hand.page);
  return hand.page.evaluate(() => new Promise((counted) => {
    let edits = 0;
    const watch = new MutationObserver((seen) => { edits += seen.length; });
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    setTimeout(() => counted(edits), 60_000);
  }));
}

// How long it takes from a press on one button until another one stands there.
function trip(page, press, shown) {
  return page.evaluate(([press, shown]) => new Promise((done) => {
    const button = (name) => [...document.querySelectorAll('button')]
      .find((one) => one.textContent.trim() === name);
    const watch = new MutationObserver(() => {
      if (!button(shown)) return;
      watch.disconnect();
      done(performance.now() - start);
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const start = performance.now();
    button(press).click();
  }), [press, shown]);
}

// B12: from 'Done speaking' until the next one can begin, beside an empty trip of the same page:
// a question opened and closed, which asks the renderer alone, and neither keeper nor vault.
async function turnChanges(hand) {
  const [done, begin, end, yes, no] = ['done-speaking', 'begin', 'end-here', 'end-yes', 'never-mind']
    .map((key) => hand.say(key));
  const changes = [];
  const empty = [];
  await hand.tap('done-speaking');
  let left = names.length - 1;
  while (changes.length < TAPS) {
    await offered(hand);
    await hand.tap('begin');
    left -= 1;
    await hand.button('done-speaking').waitFor();
    empty.push(await trip(hand.page, end, yes));
    await trip(hand.page, no, done);
    if (left > 0) {
      changes.push(await trip(hand.page, done, begin));
    } else {
      await hand.tap('done-speaking');
      await hand.tap('a-second-round');
      for (const name of names) await hand.flip(name);
      await hand.tap('share-the-middle');
      left = names.length;
    }
  }
  return { changes, empty };
}

try {
  const hand = await sitDown(t, await startRunde(t));
  await meet(hand, { names });
  await firstTurn(hand);
  const { changes, empty } = await turnChanges(hand);
  console.log(`a turn change takes ${p95(changes).toFixed(1)} ms, an empty trip ${p95(empty).toFixed(1)} ms (p95 of ${changes.length})`);
  print('B12', p95(changes) / p95(empty), 2);
  await hand.tap('begin');
  await hand.button('done-speaking').waitFor();
  print('B11', await editsOfATurn(hand), 2);
} finally {
  for (const end of ends) await end();
}
process.exitCode = over ? 1 : 0;
