// Calendar files that other programs wrote, as ical.js reads them, by the time zones that are in the files:
//   node given.mjs FOLDER DAY     `N.ics`, and in `N.json` what we told of it
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';

const [folder, from] = process.argv.slice(2);
const DAYS = 400;
const first = Date.parse(`${from}T00:00:00Z`);
const here = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** One time as our program tells it; nothing on other days. */
function told(start, end) {
  const [day, time] = here.format(start.toUnixTime() * 1000).split(' ');
  const days = (Date.parse(`${day}T00:00:00Z`) - first) / 86_400_000;
  if (days < 0 || days > DAYS) return [];
  return [`${day} ${time} ${(end.toUnixTime() - start.toUnixTime()) / 60}`];
}

/** All times of a file, each once. */
function read(path) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const times = [];
  const uid = (component) => component.getFirstPropertyValue('uid');
  const all = calendar.getAllSubcomponents('vevent');
  const single = all.filter((one) => one.hasProperty('recurrence-id'));
  for (const component of all.filter((one) => !single.includes(one))) {
    const exceptions = single.filter((one) => uid(one) === uid(component));
    const event = new ICAL.Event(component, { exceptions });
    const series = event.iterator();
    for (let next = series.next(); next; next = series.next()) {
      const { startDate, endDate, item } = event.getOccurrenceDetails(next);
      if (item.component.getFirstPropertyValue('status') !== 'CANCELLED') times.push(...told(startDate, endDate));
    }
  }
  return [...new Set(times)].sort();
}

let times = 0;
const found = [];
for (const name of readdirSync(folder).filter((name) => name.endsWith('.ics'))) {
  const theirs = read(join(folder, name));
  const ours = [...new Set(JSON.parse(readFileSync(join(folder, name.replace('.ics', '.json')), 'utf8')))].sort();
  times += theirs.length;
  const only = (these, others) => these.filter((one) => !others.includes(one)).join(', ');
  if (only(ours, theirs) || only(theirs, ours)) {
    found.push(`${name}: only ours ${only(ours, theirs)}; only ical.js ${only(theirs, ours)}`);
  }
}
for (const line of found.slice(0, 20)) console.log(line);
console.log(`ical.js: ${times} times that others wrote, ${found.length} differences`);
process.exitCode = found.length || !times ? 1 : 0;
