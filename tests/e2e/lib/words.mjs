// The app's own words, read from its Fluent files, so that no test copies a text.

import { readFileSync, readdirSync } from 'node:fs';

export const languages = { da: 'Dansk', nb: 'Norsk', en: 'English' };

// Sayings of one language: words('da').say('minutes', { minutes: 5 }).
export function words(language) {
  const folder = new URL(`../../../app/words/${language}/`, import.meta.url);
  const text = readdirSync(folder).sort().map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  const messages = new Map();
  for (const [, key, said] of text.matchAll(/^([a-z][a-z0-9-]*) =((?:.*)(?:\n[ \t]+.*)*)/gm)) {
    messages.set(key, said.trim());
  }
  const plural = new Intl.PluralRules(language);
  const say = (key, given = {}) => {
    if (!messages.has(key)) throw new Error(`${language}.ftl has no ${key}`);
    return choose(messages.get(key), given, plural)
      .replace(/\{ *\$([\w-]+) *\}/g, (_, name) => String(given[name]))
      .replace(/\{ *("[^"]*") *\}/g, (_, said) => JSON.parse(said));
  };
  return { language, say, pattern: (key) => pattern(say, key) };
}

// One choice by number at most; that is all the app's messages use.
function choose(said, given, plural) {
  const select = said.match(/^\{ *\$([\w-]+) *->([\s\S]*)\}$/);
  if (!select) return said;
  const [, name, body] = select;
  const variants = [...body.matchAll(/(\*?)\[(\w+)\] ([^\n]*)/g)];
  const wanted = plural.select(Number(given[name]));
  const found = variants.find(([, , kind]) => kind === wanted) ?? variants.find(([, star]) => star);
  return found[3].trim();
}

// The saying as a pattern that finds what stands for its one name.
function pattern(say, key) {
  const mark = '\u0000';
  const anything = new Proxy({}, { get: () => mark });
  const escaped = say(key, anything).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(mark, '(.+)')}$`);
}
