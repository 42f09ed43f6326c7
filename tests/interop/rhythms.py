"""Somebody else's calendar: the days of a rhythm by python-dateutil, their moments by zoneinfo.

    python rhythms.py FILE

FILE holds what the program says, a rhythm as JSON a line: its pattern (core/docs/journal.md, 3), the minute,
the zone, and [day, seconds] of each meeting from 2024 to 2040. Prints what differs; 0 when nothing does.
A clock is read as PEP 495 has it: a time passed over with the offset before, of two the first.
"""
import json
import sys
import zoneinfo
from datetime import date, datetime, time, timedelta, timezone

from dateutil.rrule import MONTHLY, WEEKLY, rrule, rruleset

FIRST, LAST = datetime(2024, 1, 1), datetime(2040, 12, 31)
EPOCH = date(1970, 1, 1)


def midnight(day):
    """The start of a day, since 1970-01-01."""
    return datetime.combine(EPOCH + timedelta(day), time())


def rule(pattern):
    """The rule or the days of a pattern."""
    form, *rest = pattern
    if form == 0:
        return rrule(WEEKLY, interval=rest[0], dtstart=midnight(rest[1]), until=LAST)
    if form == 1:
        nth, weekday, start = rest
        return rrule(MONTHLY, byweekday=weekday, bysetpos=-1 if nth == 5 else nth, dtstart=midnight(start), until=LAST)
    days = rruleset()
    for day in rest[0]:
        days.rdate(midnight(day))
    return days


def moment(day, minute, zone):
    """Seconds since 1970-01-01 00:00 UTC."""
    civil = day + timedelta(minutes=minute)
    return round(civil.replace(tzinfo=zone).astimezone(timezone.utc).timestamp())


def expected(rhythm):
    """[day, seconds] of each meeting."""
    zone = zoneinfo.ZoneInfo(rhythm["zone"])
    days = [day for day in rule(rhythm["pattern"]) if FIRST <= day <= LAST]
    return [[(day.date() - EPOCH).days, moment(day, rhythm["minute"], zone)] for day in days]


def main(args):
    """Compare each rhythm of a file."""
    # the pinned database and no other
    zoneinfo.reset_tzpath(to=[])
    rhythms = meetings = different = 0
    with open(args[0], encoding="ascii") as file:
        for rhythm in map(json.loads, file):
            ours, theirs = expected(rhythm), rhythm.pop("days")
            rhythms, meetings, different = rhythms + 1, meetings + len(ours), different + (ours != theirs)
            if ours != theirs:
                unlike = [pair for pair in zip(ours, theirs) if pair[0] != pair[1]]
                print(f"{rhythm}: {len(ours)} and {len(theirs)} meetings, first {unlike[:1]}")
    print(f"{rhythms} rhythms, {meetings} meetings, {different} different")
    return 1 if different or not meetings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
