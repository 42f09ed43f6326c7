// A whole evening, from the cover to the day after: every screen, in the order a group meets them.
// `seen` is told the name of every screen as it shows.

import assert from 'node:assert/strict';

export const circle = ['Anna', 'Bo', 'Marit', 'Ove', 'Ingrid', 'Anne-Marie'];
export const passphrase = 'four lamps in a hall';

export async function evening(hand, seen = async () => {}, names = circle) {
  await cover(hand, seen);
  await group(hand, seen, names);
  await laying(hand, seen, names);
  await firstRound(hand, seen, names);
  await secondRound(hand, seen, names);
  await walk(hand, seen);
  await ending(hand, seen);
  await door(hand, seen);
}

// The quickest way from the cover to a meeting with everybody at the table.
export async function meet(hand, { names = circle, secret, plan = async () => {} } = {}) {
  await hand.speak();
  await hand.tap('start-a-group');
  await writeNames(hand, names);
  await whosePhone(hand, names);
  await hand.tap('on-to-protection');
  await hand.reads('protect-title');
  if (secret) {
    await hand.choose(hand.say('protect-passphrase'));
    await hand.write('passphrase', secret);
    await hand.write('passphrase-again', secret);
  }
  await hand.tap('make-the-group');
  await hand.tap('start-meeting');
  await hand.tap('all-are-here');
  await hand.tap('on-to-plan');
  await hand.reads('plan-title');
  await standard(hand);
  await plan(hand);
  await hand.tap('start-meeting');
  await hand.hears('everyone-together');
}

// A new group is offered its first meeting; these evenings are ordinary ones.
export async function standard(hand) {
  await hand.choose(new RegExp(`^${hand.say('preset-standard')}`));
}

// Past the opening, to the first turn of the first round; returns who has the floor.
export async function firstTurn(hand) {
  await hand.tap('on-to', { part: hand.say('part-since-last-time') });
  await hand.tap('begin');
  await hand.button('done-speaking').waitFor();
  return hand.who('has-the-floor');
}

async function cover(hand, seen) {
  await hand.speak();
  await hand.button('start-a-group').waitFor();
  await seen('welcome');
  await hand.tap('start-a-group');
}

export async function writeNames(hand, names) {
  await hand.reads('who-are-you');
  for (const [place, name] of names.entries()) {
    await hand.write('nickname-number', name, { number: place + 1 });
  }
}

// It is the first one's phone.
export async function whosePhone(hand, [holder]) {
  await hand.tap('on-to-holder');
  await hand.reads('whose-phone');
  await hand.choose(new RegExp(`^${holder}$`));
}

// Opens a page of the group by the first line of the way there, and arrives at its title.
export async function follow(hand, key) {
  const name = new RegExp(`^${hand.say(key)}`);
  await hand.press(hand.page.getByRole('button', { name }));
  await hand.page.locator('h1:focus').filter({ hasText: hand.say(key) }).waitFor();
}

async function group(hand, seen, names) {
  await hand.reads('who-are-you');
  await seen('founding');
  await hand.write('group-name', 'Tuesdays');
  await writeNames(hand, [...names.slice(0, -1), names[0]]);
  await hand.sees('nickname-same');
  await seen('founding-same-name');
  await writeNames(hand, names);
  await hand.hears('size-fits', { people: names.length });
  await seen('founding-full');
  await whosePhone(hand, names);
  await seen('founding-holder');
  await hand.tap('on-to-protection');
  await hand.reads('protect-title');
  await seen('protecting');
  await hand.choose(hand.say('protect-passphrase'));
  await hand.write('passphrase', passphrase);
  await hand.write('passphrase-again', 'four lamps');
  await hand.sees('passphrase-differs');
  await seen('protecting-differs');
  await hand.write('passphrase-again', passphrase);
  await hand.tap('make-the-group');
  await hand.button('start-meeting').waitFor();
  await seen('today');
  await hand.tap('app-page-group');
  await hand.reads('members');
  await seen('group');
  await settings(hand, seen);
  await hand.tap('back');
  await hand.reads('members');
  await hand.tap('app-page-today');
}

// Every page of the settings, and the way back from each.
async function settings(hand, seen) {
  await follow(hand, 'settings');
  await seen('settings');
  const pages = ['language-legend', 'letters-and-light', 'signs', 'lock-title', 'passphrase',
    'what-is-promised', 'licences', 'erase-here'];
  for (const page of pages) {
    await follow(hand, page);
    await seen(page);
    await hand.tap('back');
    await hand.reads('settings');
  }
}

// All but the last one sit down; the second round is left out, the first one is a walk.
async function laying(hand, seen, names) {
  await hand.tap('start-meeting');
  await hand.reads('who-is-here');
  await seen('seats');
  const present = names.slice(0, -1);
  for (const name of present) await hand.press(seat(hand, name));
  await hand.hears('seats-some', { people: present.length });
  await seen('seats-chosen');
  await hand.tap('on-to-plan');
  await hand.reads('plan-title');
  await seen('plan');
  await standard(hand);
  const part = hand.say('part-since-last-time');
  await hand.tap('more-minutes', { part });
  await hand.sees('each-is-offered', { length: hand.say('minutes', { minutes: 5 }) });
  await hand.flip(hand.say('part-theme-two'), false);
  await hand.tap('walk-of', { part: hand.say('part-theme-one') });
  await hand.sees('each-in-all', { people: 5, length: hand.say('minutes', { minutes: 14 }) });
  await seen('plan-changed');
  await hand.tap('start-meeting');
  await hand.hears('everyone-together');
  await seen('opening');
}

async function firstRound(hand, seen, names) {
  const late = names.at(-1);
  await hand.tap('on-to', { part: hand.say('part-since-last-time') });
  const first = await hand.who('is-offered-the-floor');
  await seen('between');
  await hand.tap('begin');
  await hand.button('done-speaking').waitFor();
  assert.equal(await hand.who('has-the-floor'), first);
  await seen('turn');
  await hand.tap('how-long-is-left');
  await hand.hears('left-about', { minutes: 5 });
  await seen('left');
  await hand.tap('more-time');
  await hand.reads('more-time-question');
  await seen('more-time');
  await hand.tap('give-minutes', { minutes: 2 });
  await hand.tap('how-long-is-left');
  await hand.hears('left-about', { minutes: 7 });
  await hand.tap('silence');
  await hand.hears('nobodys-time-runs');
  await seen('silence');
  await hand.tap('ring-and-go-on');
  await hand.tap('done-speaking');
  // the second one would rather come later, takes it back, and then does
  const second = await offered(hand);
  await hand.tap('later-name');
  const third = await offered(hand, second);
  await seen('later');
  await hand.tap('undo');
  assert.equal(await offered(hand, third), second);
  await hand.tap('later-name');
  assert.equal(await offered(hand, second), third);
  await hand.tap('pass');
  const fourth = await offered(hand, third);
  // somebody comes in, somebody goes home
  await hand.tap('someone-arrives');
  await hand.reads('who-arrives');
  await seen('arrive');
  await hand.press(hand.named(late));
  await hand.reads('where-sits', { name: late });
  await seen('arrive-where');
  const ends = { first: names.at(-2), second: names[0] };
  await hand.tap('between-two', ends);
  await hand.page.getByRole('listitem').filter({ hasText: late }).waitFor();
  await hand.tap('begin');
  await hand.tap('someone-leaves');
  await hand.reads('who-leaves');
  await seen('leave');
  await hand.press(hand.named(first));
  await hand.page.getByRole('listitem').filter({ hasText: first }).waitFor({ state: 'detached' });
  // the planned break comes earlier, and so not a second time
  await hand.tap('a-break');
  await hand.sees('break-after-turn');
  await seen('break-wanted');
  await hand.tap('done-speaking');
  await hand.hears('break-line');
  await seen('break');
  await hand.tap('back-to-the-round');
  // whoever is left, until the round is over: each once
  const had = [first, third, fourth];
  for (let name = await offered(hand); ; name = await offered(hand, name)) {
    assert.ok(!had.includes(name), `${name} was offered the floor twice`);
    had.push(name);
    await hand.tap('begin');
    await hand.tap('done-speaking');
    if (had.length === names.length) break;
  }
  assert.deepEqual([...had].sort(), [...names].sort());
  await hand.reads('round-is-over');
  await seen('round-over');
}

// Two share the middle; one speaks, one passes.
async function secondRound(hand, seen, names) {
  await hand.tap('a-second-round');
  await hand.reads('who-wishes');
  await seen('second-round');
  await hand.flip(names[1]);
  await hand.flip(names[3]);
  await hand.button('share-the-middle').and(hand.page.locator(':enabled')).waitFor();
  await seen('second-round-chosen');
  await hand.tap('share-the-middle');
  await hand.reads('question-second');
  const one = await offered(hand);
  await seen('second-round-between');
  await hand.tap('begin');
  await hand.tap('done-speaking');
  const other = await offered(hand, one);
  assert.deepEqual([one, other].sort(), [names[1], names[3]].sort());
  await hand.tap('pass');
  await hand.reads('round-is-over');
}

async function walk(hand, seen) {
  await hand.tap('on-to', { part: hand.say('part-theme-one') });
  await hand.sees('walk-note');
  await seen('walk-between');
  await hand.tap('begin');
  await hand.button('done-speaking').waitFor();
  await seen('walk-turn');
  await hand.tap('silence');
  await hand.hears('nobodys-time-runs');
  await seen('walk-silence');
  await hand.tap('ring-and-go-on');
  await hand.tap('done-speaking');
  for (let left = 4; left > 0; left -= 1) {
    await hand.button('begin').waitFor();
    const name = await hand.who('is-offered-the-floor');
    await hand.tap('pass');
    if (left > 1) await offered(hand, name);
  }
  await hand.reads('round-is-over');
}

async function ending(hand, seen) {
  await hand.tap('on-to', { part: hand.say('part-closing') });
  await offered(hand);
  await hand.tap('end-here');
  await hand.reads('end-question');
  await seen('end');
  await hand.tap('never-mind');
  await hand.tap('begin');
  await hand.tap('done-speaking');
  await hand.tap('end-here');
  await hand.tap('end-yes');
  await hand.reads('thank-you');
  await seen('closing');
  await hand.tap('close-and-forget');
  await hand.sees('met-last');
  await seen('today-after');
}

// Out by the lock, and in again.
async function door(hand, seen) {
  await hand.tap('app-page-group');
  await hand.tap('lock-now');
  await hand.sees('locked');
  await seen('unlock');
  await hand.tap('passphrase-forgotten');
  await hand.reads('passphrase-forgotten');
  await seen('forgotten');
  await hand.tap('erase-and-begin');
  await hand.sees('erase-sure');
  await seen('forgotten-asked');
  await hand.tap('try-again');
  await hand.write('passphrase', 'not the right one');
  await hand.tap('unlock');
  await hand.sees('trouble-wrong-passphrase');
  await seen('unlock-wrong');
  await hand.write('passphrase', passphrase);
  await hand.tap('unlock');
  await hand.button('start-meeting').waitFor();
}

function seat(hand, name) {
  return hand.page.getByRole('button', { name: new RegExp(`^${name}\\b(?!-)`) });
}

// Who is offered the floor now, once it is no longer `before`.
export async function offered(hand, before) {
  const pattern = hand.words.pattern('is-offered-the-floor');
  const line = hand.page.getByRole('status').filter({ hasText: pattern });
  const next = before === undefined
    ? line
    : line.filter({ hasNotText: hand.say('is-offered-the-floor', { name: before }) });
  return (await next.innerText()).match(pattern)[1];
}
