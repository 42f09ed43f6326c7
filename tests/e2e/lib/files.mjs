// What phones hand each other: texts, digits, files.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { way } from './planning.mjs';

export const code = (hand) => hand.page.locator('.code-text').innerText();

export const digits = async (hand) =>
  (await hand.page.locator('.digits').innerText()).replaceAll(/\s/g, '');

// The page of the phones.
export async function phones(hand) {
  await hand.tap('app-page-group');
  await hand.press(way(hand, 'phones-title'));
  await hand.reads('phones-title');
}

// What a phone hands over, as a file.
export async function file(hand, folder, name, press, called = 'parcel.age') {
  const [handed] = await Promise.all([hand.page.waitForEvent('download'), press()]);
  assert.equal(handed.suggestedFilename(), called);
  const at = join(folder, name);
  await handed.saveAs(at);
  return at;
}

export async function chooses(hand, key, at) {
  const [chooser] = await Promise.all([hand.page.waitForEvent('filechooser'), hand.tap(key)]);
  await chooser.setFiles(at);
}

// Wherever one is, back to today.
export async function home(hand) {
  const today = hand.button('app-page-today');
  const either = today.or(hand.button('back')).first();
  for (let steps = 0; steps < 6; steps += 1) {
    await either.waitFor();
    if (await today.isVisible()) break;
    await hand.tap('back');
  }
  await hand.tap('app-page-today');
  await hand.button('start-meeting').waitFor();
}
