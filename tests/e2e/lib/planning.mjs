// When the group meets, by tapping: a rhythm by consent, a meeting moved, called off and put back,
// one more, and a pause. `seen` is told the name of every screen as it shows.

import assert from 'node:assert/strict';
import { found, passRound } from './agreeing.mjs';
import { arrived, title } from './guide.mjs';

export const three = ['Anna', 'Bo', 'Marit'];

// The phone's day is Tuesday 13 October 2026.
export async function planning(hand, seen = async () => {}) {
  await found(hand, three);
  await hand.tap('app-page-plan');
  await hand.reads('no-rhythm-yet');
  await seen('plan-empty');
  await hand.press(way(hand, 'add-to-calendar'));
  await hand.tap('make-the-file');
  await hand.hears('nothing-is-planned');
  await seen('no-file');
  await hand.tap('back');
  await rhythm(hand, seen);
  await moves(hand, seen);
  await callsOff(hand, seen);
  await changesItsMind(hand, seen);
  await addsOne(hand, seen);
  await rests(hand, seen);
  await cantCome(hand, seen);
  await duties(hand, seen);
  await findsADay(hand, seen);
  await takesAlong(hand, seen);
  await prints(hand, seen);
}

// A way to a page, by the first line on it.
export function way(hand, key, given) {
  return hand.page.getByRole('button', { name: new RegExp(`^${hand.say(key, given)}`) });
}

// The first line of a meeting that comes.
export function coming(hand, place) {
  return hand.page.locator('[aria-labelledby="coming"] li button').nth(place);
}

async function rhythm(hand, seen) {
  await hand.press(way(hand, 'choose-rhythm'));
  await hand.choose(hand.say('every-second-week'));
  await hand.pick('first-meeting', '2026-10-20');
  await hand.write('where-we-meet', 'The library, small room');
  await hand.button('lay-on-the-table').and(hand.page.locator(':enabled')).waitFor();
  await seen('rhythm-chosen');
  await hand.tap('lay-on-the-table');
  // said once, by the title; below it is the way there
  await hand.reads('rhythm-on-the-table');
  assert.equal(await hand.page.getByText(hand.say('lies-on-the-table'), { exact: true }).count(), 0);
  await seen('rhythm-laid');
  await hand.tap('read-and-answer');
  await hand.button('pass-the-phone-round').waitFor();
  await seen('proposal-rhythm');
  await hand.tap('pass-the-phone-round');
  await hand.reads('goes-to-each', { people: 3 });
  await passRound(hand, [true, true, true]);
  await hand.reads('all-agreed');
  await seen('rhythm-agreed');
  await hand.tap('we-have-read-it');
  await hand.button('withdraw').waitFor();
  await seen('also-rhythm');
  await hand.tap('back');
  await hand.tap('app-page-plan');
  await hand.reads('coming-meetings');
  // the next six, and the way to those after them
  assert.equal(await hand.page.locator('[aria-labelledby="coming"] li').count(), 7);
  await seen('plan');
  await hand.press(way(hand, 'later-meetings'));
  await way(hand, 'add-a-meeting').waitFor({ state: 'detached' });
  await seen('later-meetings');
  await hand.press(hand.page.locator('main li button').first());
  await hand.button('move-meeting').waitFor();
  // what is said of a meeting far ahead shows at once as well
  await hand.tap('i-cant-come');
  await hand.sees('few-come');
  await hand.tap('i-come-after-all');
  await hand.page.getByText(hand.say('few-come')).waitFor({ state: 'detached' });
  await hand.tap('back');
  await hand.tap('back');
  await hand.reads('coming-meetings');
}

async function moves(hand, seen) {
  await hand.press(coming(hand, 0));
  await hand.button('move-meeting').waitFor();
  await seen('meeting');
  await hand.tap('move-meeting');
  await hand.button('move-it').waitFor();
  await hand.pick('which-day', '2026-10-22');
  await hand.pick('which-time', '18:30');
  await hand.write('where-we-meet', 'At Bo’s');
  await seen('move-meeting');
  await hand.tap('move-it');
  await hand.sees('moved-from-day', { day: hand.say('day-month', { day: 20, month: hand.say('october') }) });
  await seen('meeting-moved');
  await hand.tap('back');
}

async function callsOff(hand, seen) {
  await hand.press(coming(hand, 1));
  await hand.tap('call-off');
  await seen('call-off');
  await hand.tap('call-off-yes');
  await hand.hears('is-called-off');
  await seen('meeting-called-off');
  await hand.tap('hold-it-after-all');
  await hand.button('move-meeting').waitFor();
  await hand.tap('call-off');
  await hand.tap('call-off-yes');
  await hand.hears('is-called-off');
  await hand.tap('back');
}

// A form that was begun is not lost by one tap; one that was only looked at is left at once.
async function changesItsMind(hand, seen) {
  await hand.press(way(hand, 'change-rhythm'));
  await hand.sees('rhythm-now');
  await seen('rhythm-as-it-is');
  assert.ok(await hand.button('lay-on-the-table').isDisabled(), 'what holds is not proposed again');
  await hand.tap('back');
  await hand.reads('coming-meetings');
  await hand.press(way(hand, 'change-rhythm'));
  await hand.sees('rhythm-now');
  await hand.choose(hand.say('every-third-week'));
  await hand.pick('first-meeting', '2026-12-25');
  await hand.page.getByText(hand.say('on-a-holiday', { holiday: hand.say('holiday-christmas-day') })).waitFor();
  await seen('rhythm-on-a-holiday');
  await hand.tap('back');
  await hand.reads('coming-meetings');
}

async function addsOne(hand, seen) {
  await hand.press(way(hand, 'add-a-meeting'));
  await hand.pick('which-day', '2026-10-15');
  await hand.button('add-it').and(hand.page.locator(':enabled')).waitFor();
  await seen('add-a-meeting');
  await hand.tap('add-it');
  await hand.page.getByRole('status').filter({ hasText: /15\D/ }).waitFor();
  await hand.reads('coming-meetings');
}

async function rests(hand, seen) {
  await hand.press(way(hand, 'a-pause'));
  await hand.pick('first-day-of-pause', '2026-12-14');
  await hand.pick('last-day-of-pause', '2027-01-04');
  await hand.button('rest-then').and(hand.page.locator(':enabled')).waitFor();
  await seen('pause');
  await hand.tap('rest-then');
  await hand.reads('coming-meetings');
  await seen('plan-changed');
}

async function cantCome(hand, seen) {
  await hand.tap('app-page-today');
  await hand.sees('we-meet-next');
  await seen('today-next');
  await hand.tap('i-cant-come');
  await hand.hears('you-cant-come');
  await seen('today-away');
  await hand.tap('app-page-plan');
  await hand.press(coming(hand, 0));
  await turnOf(hand, hand.say('cant-come'), 'Anna');
  await hand.sees('few-come');
  assert.equal(await hand.button('move-meeting').count(), 1);
  await seen('few-come');
  const page = title(hand.words.language, 'when-fewer-come');
  await hand.press(hand.named(page));
  await arrived(hand, page);
  await hand.tap('back');
  await hand.sees('few-come');
  // the rhythm is talked about where all agreed on it
  await hand.tap('talk-about-rhythm');
  await hand.button('one-of-us').waitFor();
  await hand.tap('back');
  await hand.sees('few-come');
  await hand.tap('meet-anyway');
  await hand.page.getByText(hand.say('few-come')).waitFor({ state: 'detached' });
  await hand.button('move-meeting').waitFor();
  await hand.tap('back');
  await hand.press(coming(hand, 0));
  await turnOf(hand, hand.say('cant-come'), 'Anna');
  assert.equal(await hand.page.getByText(hand.say('few-come')).count(), 0, 'it was answered');
  await hand.tap('i-come-after-all');
  await hand.button('i-cant-come').waitFor();
  await hand.tap('back');
}

async function duties(hand, seen) {
  await hand.press(way(hand, 'duties'));
  await hand.tap('duty-host');
  await hand.button('let-go-of', { duty: hand.say('duty-host') }).waitFor();
  await hand.write('duty-in-own-words', 'The key');
  await hand.tap('add-duty');
  await hand.button('let-go-of', { duty: 'The key' }).waitFor();
  await hand.sees('duty-next-time', { name: 'Anna' });
  await seen('duties');
  await hand.tap('back');
  await hand.press(coming(hand, 0));
  await turnOf(hand, hand.say('duty-host'), 'Anna');
  await hand.tap('somebody-else-takes', { duty: hand.say('duty-host') });
  await seen('swap-a-duty');
  await hand.press(hand.page.locator('.unfold').getByRole('button', { name: 'Bo', exact: true }));
  await turnOf(hand, hand.say('duty-host'), 'Bo');
  await hand.tap('back');
  // whoever gave it away has it the next time
  await hand.press(coming(hand, 1));
  await turnOf(hand, hand.say('duty-host'), 'Anna');
  await hand.tap('back');
}

function turnOf(hand, duty, name) {
  return hand.page.locator('.colophon > div').filter({ hasText: duty }).filter({ hasText: name }).waitFor();
}

async function findsADay(hand, seen) {
  await hand.press(way(hand, 'find-a-day'));
  for (const day of ['2026-10-17', '2026-10-18']) {
    await hand.pick('one-more-day', day);
    await hand.button('add-this-day').and(hand.page.locator(':enabled')).waitFor();
    await hand.tap('add-this-day');
    await hand.page.locator('.chosen-day').filter({ hasText: String(Number(day.slice(-2))) }).waitFor();
  }
  await seen('find-a-day');
  await hand.tap('ask-for-these');
  await hand.hears('day-is-open');
  await seen('day-question');
  await marksByOneself(hand, seen);
  await hand.tap('pass-the-phone-round');
  await hand.reads('goes-to-each', { people: 3 });
  await hand.tap('have-the-phone');
  for (let place = 0; place < 3; place += 1) {
    await hand.hears('passed-to', { place: place + 1, people: 3 });
    assert.equal(await hand.page.getByRole('switch', { checked: true }).count(), 0, 'nothing is marked beforehand');
    if (place === 0) {
      await hand.tap('seal-and-pass-on');
      await hand.reads('nothing-is-marked');
      await seen('nothing-is-marked');
      await hand.tap('back-to-the-times');
      await hand.button('seal-and-pass-on').waitFor();
    }
    await hand.flip(/18/);
    if (place === 1) await hand.flip(/17/);
    if (place === 0) await seen('mark-days');
    await hand.tap(place === 2 ? 'seal-the-last' : 'seal-and-pass-on');
    if (place < 2) {
      await hand.reads('pass-it-on');
      await hand.tap('have-the-phone');
    }
  }
  await hand.hears('days-work', { days: 1 });
  await seen('a-day-works');
  await hand.press(hand.page.locator('.days-to-press button'));
  await hand.hears('lies-on-the-table');
  // the question stays until that is decided
  await hand.press(way(hand, 'find-a-day'));
  await hand.hears('days-work', { days: 1 });
  await seen('a-day-is-proposed');
  await hand.press(hand.page.locator('main .leaf-link'));
  await hand.button('pass-the-phone-round').waitFor();
  await hand.page.getByText('The library, small room').waitFor();
  await hand.tap('pass-the-phone-round');
  await passRound(hand, [true, true, true]);
  await hand.reads('all-agreed');
  await hand.tap('we-have-read-it');
  await hand.tap('app-page-plan');
  await hand.reads('coming-meetings');
  await hand.page.getByText(hand.say('day-is-asked')).waitFor({ state: 'detached' });
}

// What was kept in one's own hand does not stand there for whoever takes the phone next.
async function marksByOneself(hand, seen) {
  await hand.tap('mark-for-oneself', { name: 'Anna' });
  await hand.flip(/17/);
  await hand.tap('keep-marks');
  await hand.sees('marks-are-kept');
  await hand.page.getByRole('switch', { checked: true }).waitFor({ state: 'detached' });
  await seen('own-marks-kept');
}

async function takesAlong(hand, seen) {
  await hand.press(way(hand, 'add-to-calendar'));
  await hand.reads('times-from-a-file');
  const [file] = await Promise.all([hand.page.waitForEvent('download'), hand.tap('make-the-file')]);
  assert.equal(file.suggestedFilename(), 'meetings.ics');
  await hand.hears('file-is-made');
  const text = await read(file);
  assert.match(text, /BEGIN:VEVENT/);
  assert.doesNotMatch(text, /Tuesdays|library|Bo’s/);
  await seen('add-to-calendar');
  const [choosing] = await Promise.all([hand.page.waitForEvent('filechooser'), hand.tap('choose-a-file')]);
  await choosing.setFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no calendar') });
  await hand.sees('file-no-calendar');
  const [again] = await Promise.all([hand.page.waitForEvent('filechooser'), hand.tap('choose-a-file')]);
  // as an older program writes it: in Latin-1
  const placed = text.replaceAll('SUMMARY:', 'LOCATION:The attic at Æblet\r\nSUMMARY:');
  await again.setFiles({ name: 'room.ics', mimeType: 'text/calendar', buffer: Buffer.from(placed, 'latin1') });
  await hand.page.locator('.days-to-press button').first().waitFor();
  await seen('times-from-a-file');
  await hand.press(hand.page.locator('.days-to-press button').filter({ hasText: 'The attic at Æblet' }).first());
  await hand.hears('lies-on-the-table');
  await hand.press(hand.page.locator('main .leaf-link'));
  await hand.page.getByText('The attic at Æblet').waitFor();
  await seen('proposal-from-a-file');
  await hand.tap('back');
  await hand.tap('app-page-plan');
}

async function read(file) {
  const chunks = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function prints(hand, seen) {
  await hand.press(way(hand, 'print'));
  await hand.reads('the-round');
  await seen('print');
  await hand.page.emulateMedia({ media: 'print' });
  assert.equal(await hand.button('print').isVisible(), false, 'what is pressed is not on paper');
  await seen('print-on-paper');
  await hand.page.emulateMedia({ media: 'screen' });
  await hand.tap('back');
  await hand.reads('coming-meetings');
}
