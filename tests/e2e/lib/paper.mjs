// A page on paper, as other programs read it: how many sheets it takes, the words on each, and how
// light they are.

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const most = { maxBuffer: 64 * 1024 * 1024 };

export async function onPaper(page, path) {
  mkdirSync(dirname(path), { recursive: true });
  await page.pdf({ path, format: 'A4', printBackground: true });
  const text = execFileSync('pdftotext', ['-layout', path, '-'], most).toString();
  // after the words of each sheet stands a form feed
  const words = text.split('\f').slice(0, -1).map(closed);
  const sheets = pictures(execFileSync('pdftoppm', ['-r', '24', '-gray', path], most));
  execFileSync('pdftoppm', ['-r', '72', '-png', path, path.replace(/\.pdf$/, '')]);
  return { words, sheets };
}

// Words without what stands between them: lines end elsewhere on paper, and long words may be parted.
export function closed(words) {
  return words.replace(/[\s\u00ad]/g, '');
}

// The sheets as grey pictures, one after the other: P5, width, height, the lightest grey, and a byte
// a point.
function pictures(bytes) {
  const found = [];
  for (let rest = bytes; rest.length;) {
    const [head, width, height] = rest.subarray(0, 32).toString('latin1').match(/^P5\s(\d+)\s(\d+)\s255\s/);
    const points = rest.subarray(head.length, head.length + width * height);
    found.push(light(points));
    rest = rest.subarray(head.length + width * height);
  }
  return found;
}

// Which share of a sheet is white, and which is darker than the middle grey.
function light(points) {
  const share = (wanted) => points.reduce((sum, grey) => sum + (wanted(grey) ? 1 : 0), 0) / points.length;
  return { white: share((grey) => grey > 250), dark: share((grey) => grey < 128) };
}
