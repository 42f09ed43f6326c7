// A screen as everybody may have to use it: under axe, in light and dark and with letters twice as
// large, and never wider than the page.

import { createRequire } from 'node:module';
import { rest } from './page.mjs';

const { source } = createRequire(import.meta.url)('axe-core');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const looks = [
  { look: 'light', scheme: 'light', scale: 1 },
  { look: 'dark', scheme: 'dark', scale: 1 },
  { look: 'twice as large', scheme: 'light', scale: 2 },
];

// Looks at every screen it is told of; `failed` lists what is wrong, `advised` what could be better.
export async function inspector(page) {
  await page.evaluate(source);
  const failed = [];
  const advised = new Set();
  const seen = async (screen) => {
    for (const { look, scheme, scale } of looks) {
      await wear(page, scheme, scale);
      for (const { rule, advice, where } of await inspect(page)) {
        if (advice) advised.add(`${rule}: ${where}`);
        else failed.push(`${screen}, ${look}: ${rule}: ${where}`);
      }
      for (const wide of await sideways(page)) failed.push(`${screen}, ${look}: wider than the page: ${wide}`);
    }
    await wear(page, 'light', 1);
  };
  return { seen, failed, advised };
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
