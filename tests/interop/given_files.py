"""Calendar files in the shapes that other programs write, and what python-icalendar finds in them.

    python given_files.py make FOLDER HOW_MANY SEED     writes N.ics: series with rules in the world's time and
                                                        in zones, dates left out, added, moved and called off
    python given_files.py compare FOLDER                compares what we told in N.json
"""
import json
import random
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from dateutil.rrule import rrulestr

FROM, DAYS, HERE = date(2026, 11, 30), 400, ZoneInfo("Europe/Copenhagen")
CUSTOM = "Customized Time Zone"
EU = "-1SU", "10", "-1SU", "3"
US = "1SU", "11", "2SU", "3"
# name: the zone it is, offsets and the hours by which clocks are set back and forward
ZONES = {
    "Europe/Copenhagen": ("Europe/Copenhagen", "+0100", "+0200", 3, 2, EU),
    "Europe/London": ("Europe/London", "+0000", "+0100", 2, 1, EU),
    "America/New_York": ("America/New_York", "-0500", "-0400", 2, 2, US),
    CUSTOM: ("Europe/Oslo", "+0100", "+0200", 3, 2, EU),
    "UTC": ("UTC", None, None, 0, 0, None),
}
DAY = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def zone_text(name):
    """A zone as Outlook and Exchange write it."""
    _, winter, summer, back, forward, (back_day, back_month, day, month) = ZONES[name]
    part = "BEGIN:{0}\r\nDTSTART:{1}T{2:02}0000\r\nTZOFFSETFROM:{3}\r\nTZOFFSETTO:{4}\r\n" \
        "RRULE:FREQ=YEARLY;BYDAY={5};BYMONTH={6}\r\nEND:{0}\r\n"
    first = {"10": "19961027", "11": "20071104"}[back_month], {EU: "19960331", US: "20070311"}[(back_day, back_month, day, month)]
    return f"BEGIN:VTIMEZONE\r\nTZID:{name}\r\n" + \
        part.format("STANDARD", first[0], back, summer, winter, back_day, back_month) + \
        part.format("DAYLIGHT", first[1], forward, winter, summer, day, month) + "END:VTIMEZONE\r\n"


def there(name):
    return ZoneInfo(ZONES[name][0])


def line(name, moments, zone, r, world=0.3):
    """A property of times: in a zone, or now and then by the world's clock."""
    if zone == "UTC" or r.random() < world:
        values = [m.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ") for m in moments]
        return f"{name}:{','.join(values)}\r\n"
    values = [m.astimezone(there(zone)).strftime("%Y%m%dT%H%M%S") for m in moments]
    return f"{name};TZID={zone}:{','.join(values)}\r\n"


def rule_of(start, r):
    """A rule that its start keeps, without an end."""
    every = r.choice([1, 1, 2, 3])
    kind = r.choice(["DAILY", "WEEKLY", "WEEKLY", "WEEKLY", "DAYS", "MONTHLY", "NTH", "LAST"])
    day = DAY[start.weekday()]
    if kind == "DAYS":
        days = sorted({start.weekday(), *(r.randrange(7) for _ in range(2))})
        return f"FREQ=WEEKLY;INTERVAL={every};WKST=MO;BYDAY={','.join(DAY[d] for d in days)}"
    if kind == "MONTHLY":
        return f"FREQ=MONTHLY;INTERVAL={every};BYMONTHDAY={start.day}"
    if kind == "NTH":
        return f"FREQ=MONTHLY;INTERVAL={every};BYDAY={(start.day - 1) // 7 + 1}{day}"
    if kind == "LAST" and (start + timedelta(7)).month != start.month:
        return f"FREQ=MONTHLY;BYDAY=-1{day}"
    return f"FREQ={'DAILY' if kind == 'DAILY' else 'WEEKLY'};INTERVAL={every}"


def series(uid, r):
    """One series, and what became of single ones."""
    zone = r.choice([*ZONES, "UTC"])
    hour = r.choice([9, 17, 18, 19, 19, 20, 0])
    civil = datetime(2026, 9, 1) + timedelta(days=r.randrange(300), hours=hour, minutes=0 if hour == 0 else r.choice([0, 0, 15, 30]))
    civil = civil.replace(day=min(civil.day, 28))
    # what lasts over a change of the clock is longer or shorter for others (decision 0013), so at night all is short
    length = timedelta(minutes=45 if hour == 0 else r.choice([45, 60, 90, 120, 150]))
    rule = rule_of(civil, r)
    count = r.randrange(2, 12)
    days = list(rrulestr(rule + f";COUNT={count}", dtstart=civil))
    moments = [d.replace(tzinfo=there(zone)) for d in days]
    # an end by number, or by the world's clock at the last one, or some hours after it
    until = moments[-1].astimezone(UTC) + timedelta(hours=r.choice([0, 0, 5]))
    end = f"COUNT={count}" if r.random() < 0.5 else f"UNTIL={until:%Y%m%dT%H%M%SZ}"
    stamp = "DTSTAMP:20261101T080000Z\r\n"
    span = line("DTEND", [moments[0] + length], r.choice(list(ZONES)), r) if r.random() < 0.7 \
        else f"DURATION:PT{length.seconds // 60}M\r\n"
    text = f"BEGIN:VEVENT\r\nUID:{uid}\r\n{stamp}SEQUENCE:{r.randrange(4)}\r\n" + \
        line("DTSTART", moments[:1], zone, r, 0) + span + f"RRULE:{rule};{end}\r\n"
    rest = moments[1:]
    r.shuffle(rest)
    out, rest = rest[:r.randrange(3)], rest[3:]
    if out:
        text += line("EXDATE", out, zone, r)
    more = [moments[0] + timedelta(days=r.randrange(1, 90), hours=3) for _ in range(r.randrange(3))]
    if more:
        text += line("RDATE", more, zone, r)
    text += "END:VEVENT\r\n"
    for moment in rest[:r.randrange(3)]:
        text += f"BEGIN:VEVENT\r\nUID:{uid}\r\n{stamp}SEQUENCE:{r.randrange(4)}\r\n" + line("RECURRENCE-ID", [moment], zone, r)
        if r.random() < 0.4:
            at, status = moment, "STATUS:CANCELLED\r\n"
        else:
            at, status = moment + timedelta(days=r.randrange(-2, 3), hours=r.randrange(-3, 3), minutes=7), ""
        other = r.choice(list(ZONES))
        text += line("DTSTART", [at], other, r) + line("DTEND", [at + timedelta(minutes=r.choice([30, 75]))], other, r) + status
        text += "END:VEVENT\r\n"
    return text


def make(folder, many, seed):
    """Files by chance."""
    r = random.Random(seed)
    for number in range(many):
        text = "".join(series(f"{number}-{n}@example.invalid", r) for n in range(r.randrange(1, 4)))
        zones = "".join(zone_text(z) for z in ZONES if z != "UTC")
        whole = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//try//try//EN\r\n{zones}{text}END:VCALENDAR\r\n"
        (folder / f"{number}.ics").write_bytes(whole.encode())


def theirs(path):
    """What python-icalendar and recurring-ical-events find on those days."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    found = set()
    last = FROM + timedelta(DAYS)
    for event in recurring_ical_events.of(calendar).between(FROM - timedelta(3), last + timedelta(3)):
        start, end = event["DTSTART"].dt, event["DTEND"].dt if "DTEND" in event else event["DTSTART"].dt + event["DURATION"].dt
        here = start.astimezone(HERE)
        if event.get("STATUS") != "CANCELLED" and FROM <= here.date() <= last:
            minutes = int((end.astimezone(UTC) - start.astimezone(UTC)).total_seconds() // 60)
            found.add(f"{here:%Y-%m-%d %H:%M} {minutes}")
    return sorted(found)


def compare(folder):
    """The exit code."""
    times, found = 0, []
    for path in sorted(folder.glob("*.ics")):
        ours = sorted(set(json.loads(path.with_suffix(".json").read_text())))
        other = theirs(path)
        times += len(other)
        if ours != other:
            found.append(f"{path.name}: only ours {set(ours) - set(other)}, only python {set(other) - set(ours)}")
    for one in found[:20]:
        print(one)
    print(f"python-icalendar: {times} times that others wrote, {len(found)} differences")
    return 1 if found or not times else 0


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    else:
        sys.exit(compare(Path(sys.argv[2])))
