// Calendar files as ical.js reads them, by the time zones that are in the files themselves:
//   node calendars.mjs FOLDER     what the program `calendars` wrote there
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import ICAL from 'ical.js';

const folder = process.argv[2];

/** The events of a file, by uid, told as our program tells them. */
function read(path) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return [
      event.uid,
      {
        uid: event.uid,
        sequence: event.sequence,
        start: event.startDate.toUnixTime(),
        end: event.endDate.toUnixTime(),
        title: event.summary,
        place: event.location,
        status: component.getFirstPropertyValue('status'),
      },
    ];
  });
  return new Map(events);
}

let events = 0;
const found = [];
for (const name of readdirSync(folder).filter((name) => name.endsWith('.ics'))) {
  const theirs = read(join(folder, name));
  const told = JSON.parse(readFileSync(join(folder, name.replace('.ics', '.json')), 'utf8'));
  if (theirs.size !== told.length) found.push(`${name}: ${theirs.size} instead of ${told.length}`);
  for (const { civil, zone, minutes, ...ours } of told) {
    events += 1;
    const other = theirs.get(ours.uid);
    if (!isDeepStrictEqual(other, ours)) {
      const both = `ical.js ${JSON.stringify(other)}, ours ${JSON.stringify(ours)}`;
      found.push(`${name}: ${both}, civil ${civil} ${zone} ${minutes}`);
    }
  }
}
for (const line of found.slice(0, 20)) console.log(line);
console.log(`ical.js: ${events} events, ${found.length} differences`);
process.exitCode = found.length || !events ? 1 : 0;
