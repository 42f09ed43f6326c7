// A page in Chromium, and a hand that does what a person does on it: by tapping, or by keys alone.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { afterwards } from './tidy.mjs';
import { languages, words } from './words.mjs';

export const phone = [412, 915];
export const smallPhone = [360, 640];
export const smallestPhone = [320, 568];
export const sideways = [640, 360];
export const tablet = [820, 1180];

// The waiting is bounded, never timed: what is waited for comes or the test fails.
const PATIENCE = 30_000;

export function onPath(...names) {
  for (const name of names) {
    for (const folder of process.env.PATH.split(delimiter)) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // not in this folder
      }
    }
  }
  throw new Error(`not installed: ${names.join(' or ')}`);
}

// How Chromium is started, here and for all tests at once.
export const chromiumHere = () => ({
  executablePath: onPath('chromium', 'chromium-browser', 'google-chrome'),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

// A browser as one person has it, for nothing is shared between two contexts; the link is used up by
// it. Where one Chromium serves all tests this is a context in that one.
export async function newBrowser(t, { size = phone, scheme = 'light', calm = false, locale = 'en-US' } = {}) {
  const served = process.env.RUNDE_CHROMIUM;
  const browser = await (served ? chromium.connect(served) : chromium.launch(chromiumHere()));
  afterwards(t, () => browser.close());
  const context = await browser.newContext({
    viewport: { width: size[0], height: size[1] },
    colorScheme: scheme,
    locale,
    reducedMotion: calm ? 'reduce' : 'no-preference',
    hasTouch: true,
  });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

// The page keeps no record of signs, so the test listens: to the call, and to what came of it.
function listen() {
  window.given = [];
  let real;
  Object.defineProperty(window, 'runde', {
    get: () => real,
    set(runde) {
      const { sign } = runde;
      runde.sign = (kind, light, sound, vibration, loud) => {
        const before = document.getAnimations().length;
        sign.call(runde, kind, light, sound, vibration, loud);
        const glowed = document.getAnimations().length > before;
        window.given.push({ kind, light, sound, vibration, loud, glowed });
      };
      real = runde;
    },
  });
}

// Opens the preview; faults of the page, and any stranger it speaks with, fail the test.
export async function open(t, preview, { context, at = preview.link, ...look } = {}) {
  const page = await (context ?? await newBrowser(t, look)).newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (said) => said.type() === 'error' && faults.push(`console: ${said.text()}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== preview.origin) faults.push(`stranger: ${request.url()}`);
  });
  await page.addInitScript(listen);
  await page.goto(at);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return { page, faults };
}

// A page, a hand on it, and a check at the end that the page had no faults.
export async function sitDown(t, preview, { language = 'en', keys = false, ...look } = {}) {
  const { page, faults } = await open(t, preview, look);
  afterwards(t, () => assert.deepEqual(faults, []));
  const hand = keys ? new Keys(page, words(language)) : new Hand(page, words(language));
  return Object.assign(hand, { faults });
}

export class Hand {
  constructor(page, spoken) {
    this.page = page;
    this.words = spoken;
  }

  say(key, given) {
    return this.words.say(key, given);
  }

  // Things by what they are called.
  button(key, given) {
    // the way back says where it stands
    if (key === 'back') return this.page.getByRole('button', { name: new RegExp(`^${this.say(key)}: `) });
    return this.page.getByRole('button', { name: this.say(key, given), exact: true });
  }

  named(name) {
    return this.page.getByRole('button', { name, exact: true });
  }

  choice(label) {
    return this.page.getByRole('radio', { name: label });
  }

  toggle(label) {
    return this.page.getByRole('switch', { name: label });
  }

  line(key, given) {
    return this.page.getByLabel(this.say(key, given), { exact: true });
  }

  // What a hand does.
  async tap(key, given) {
    if (key !== 'back') return this.press(this.button(key, given));
    // the page one comes from is seen until the other one is there, and has a way back as well
    const from = await this.page.locator('main').innerHTML();
    await this.press(this.button(key, given));
    await this.page.waitForFunction((was) => document.querySelector('main')?.innerHTML !== was, from);
  }

  press(what) {
    return what.click();
  }

  async choose(label) {
    await this.inReach(this.choice(label)).then((choice) => choice.check({ force: true }));
  }

  async flip(label, on = true) {
    await this.inReach(this.toggle(label)).then((toggle) => toggle.setChecked(on, { force: true }));
  }

  // What lies under something pinned is scrolled out from there first.
  async inReach(what) {
    await what.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const pinned = there?.closest('.acts-pair, .btn-main, .nav');
      if (pinned && !pinned.contains(element)) element.scrollIntoView({ block: 'center' });
    });
    return what;
  }

  async write(key, text, given) {
    await this.line(key, given).fill(text);
  }

  // A day or a time, as its field keeps it, whatever order the browser shows it in.
  async pick(key, value) {
    await this.line(key).fill(value);
  }

  async speak(language = this.words.language) {
    await this.choose(languages[language]);
    this.words = words(language);
    await this.page.locator(`[lang="${language}"]`).first().waitFor();
  }

  // What an eye waits for.
  async reads(key, given) {
    await this.page.getByRole('heading', { name: this.say(key, given), exact: true }).waitFor();
  }

  async sees(key, given) {
    await this.page.getByText(this.say(key, given), { exact: true }).filter({ visible: true }).waitFor();
  }

  async hears(key, given) {
    await this.page.getByRole('status').filter({ hasText: this.say(key, given) }).waitFor();
  }

  // Who is offered the floor, or has it.
  async who(key) {
    const pattern = this.words.pattern(key);
    const line = this.page.getByRole('status').filter({ hasText: pattern });
    return (await line.innerText()).match(pattern)[1];
  }
}

// The same hand without a mouse: Tab until the focus is there, then Enter, Space or an arrow.
// It notes where the focus was lost: on nothing at all, and it did not come back.
export class Keys extends Hand {
  lost = [];
  tabs = [];
  last = 'the beginning';

  async reach(what) {
    await what.waitFor();
    const to = await what.evaluate((element) => element.ariaLabel || element.textContent || element.id);
    await this.page.waitForFunction(() => document.activeElement !== document.body, null, { timeout: 2_000 })
      .catch(() => this.lost.push(`after ${this.last}, before ${to}`));
    const focused = () => what.evaluate((element) => element === document.activeElement);
    for (let tabs = 0; tabs < 80; tabs += 1) {
      if (await focused()) {
        this.tabs.push({ from: this.last, to, tabs });
        this.last = to;
        return;
      }
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`no key reaches ${to}`);
  }

  async press(what) {
    await this.reach(what);
    await this.page.keyboard.press('Enter');
  }

  async choose(label) {
    const group = this.page.getByRole('group').filter({ has: this.choice(label) });
    const chosen = group.getByRole('radio', { checked: true });
    if (await chosen.count()) {
      await this.reach(chosen);
    } else {
      await this.reach(group.getByRole('radio').first());
      await this.page.keyboard.press('Space');
    }
    for (let steps = 0; !(await this.choice(label).isChecked()); steps += 1) {
      if (steps > 10) throw new Error(`no arrow reaches ${label}`);
      await this.page.keyboard.press('ArrowDown');
    }
  }

  async flip(label, on = true) {
    await this.reach(this.toggle(label));
    if ((await this.toggle(label).isChecked()) !== on) await this.page.keyboard.press('Space');
  }

  async pick(key, value) {
    await this.reach(this.line(key));
    await super.pick(key, value);
  }

  async write(key, text, given) {
    await this.reach(this.line(key, given));
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }
}

// Waits until what moves by itself for a moment has come to rest; the ring and the breath go on.
// One thing that rests may set off the next, so it is looked at until two frames show nothing.
export async function rest(page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const moving = () => document.getAnimations()
      .filter((one) => one.effect.getComputedTiming().endTime < 5_000 && one.playState === 'running');
    for (let still = 0; still < 2; still += 1) {
      await frame();
      if (moving().length) still = -1;
      await Promise.allSettled(moving().map((one) => one.finished));
    }
  });
}

// The page goes out of sight, or comes back.
export async function sight(page, visible) {
  await page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, visible ? 'visible' : 'hidden');
}
