import { mkdirSync } from 'node:fs';
import { agreeing } from './lib/agreeing.mjs';
import { rest, sitDown } from './lib/page.mjs';
import { startTable } from './lib/preview.mjs';
const ends = []; const t = { after: (end) => ends.push(end), diagnostic() {} };
const [language = 'en', width = '360', height = '740', scheme = 'light', scale = '1'] = process.argv.slice(2);
const folder = `/tmp/shots-p/${language}-${width}-${scheme}-${scale}`; mkdirSync(folder, { recursive: true });
let n = 0;
try {
  const hand = await sitDown(t, await startTable(t), { language, size: [Number(width), Number(height)], scheme, calm: true });
  hand.page.setDefaultTimeout(8000);
  await hand.page.evaluate((s) => document.documentElement.style.setProperty('--text-scale', s), scale);
  try {
    await agreeing(hand, async (name) => { n += 1; await rest(hand.page); await hand.page.screenshot({ path: `${folder}/${String(n).padStart(2, '0')}-${name}.png`, fullPage: true }); console.log(name); });
  } catch (e) { console.log(String(e).slice(0, 1500)); await hand.page.screenshot({ path: `${folder}/fault.png`, fullPage: true }); }
} finally { while (ends.length) await ends.pop()(); }
