// Every screen under axe, in light and dark and with letters twice as large, in three languages;
// and none of them scrolls sideways on the smallest phone.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { evening } from './lib/evening.mjs';
import { rest, sitDown, smallPhone } from './lib/page.mjs';
import { startTable } from './lib/preview.mjs';
import { languages } from './lib/words.mjs';

const { source } = createRequire(import.meta.url)('axe-core');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// the longest nickname there can be, in one word, and one in two
const names = ['Anna', 'Bo', 'Maximilianekristinasofie', 'Ove', 'Ingrid', 'Anne-Marie'];

const looks = [
  { look: 'light', scheme: 'light', scale: 1 },
  { look: 'dark', scheme: 'dark', scale: 1 },
  { look: 'twice as large', scheme: 'light', scale: 2 },
];

for (const language of Object.keys(languages)) {
  test(`every screen passes axe and fits the page: ${languages[language]}`, async (t) => {
    const hand = await sitDown(t, await startTable(t), { language, size: smallPhone, calm: true });
    const { page } = hand;
    await page.evaluate(source);
    const failed = [];
    const advised = new Set();
    await evening(hand, async (screen) => {
      for (const { look, scheme, scale } of looks) {
        await wear(page, scheme, scale);
        const found = await inspect(page);
        for (const one of found.filter((one) => !one.advice)) {
          failed.push(`${screen}, ${look}: ${one.rule}: ${one.where}`);
        }
        for (const one of found.filter((one) => one.advice)) advised.add(`${one.rule}: ${one.where}`);
        for (const wide of await sideways(page)) failed.push(`${screen}, ${look}: wider than the page: ${wide}`);
      }
      await wear(page, 'light', 1);
    }, names);
    for (const advice of advised) t.diagnostic(`advice: ${advice}`);
    assert.deepEqual(failed, []);
  });
}

async function wear(page, scheme, scale) {
  await page.emulateMedia({ colorScheme: scheme });
  await page.evaluate((to) => document.documentElement.style.setProperty('--text-scale', to), scale);
  await rest(page);
}

function inspect(page) {
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, {
      runOnly: [...tags, 'best-practice'],
      resultTypes: ['violations'],
    });
    // what lies under the pinned navigation can be scrolled out from there, and is judged there
    const covered = async ({ target: [target] }) => {
      const element = document.querySelector(target);
      element.scrollIntoView({ block: 'center' });
      const again = await window.axe.run(element, { runOnly: { type: 'rule', values: ['target-size'] } });
      scrollTo(0, 0);
      return again.violations.length === 0;
    };
    const found = [];
    for (const { id, tags: own, nodes } of violations) {
      for (const node of nodes) {
        if (id === 'target-size' && await covered(node)) continue;
        const element = document.querySelector(node.target[0]);
        const said = [...node.any, ...node.all, ...node.none][0]?.message ?? '';
        found.push({
          rule: id,
          advice: !own.some((tag) => tags.includes(tag)),
          where: `${element?.localName} "${element?.textContent.trim().slice(0, 40)}" ${said}`,
        });
      }
    }
    return found;
  }, rules);
}

// What makes the page scroll sideways; nothing where it does not.
function sideways(page) {
  return page.evaluate(() => {
    const root = document.scrollingElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map((element) => `${element.localName}.${element.className} ${element.textContent.slice(0, 40)}`)
      .slice(0, 3);
  });
}
