"""When a group of ten years meets next and how its year went, by python-dateutil.

    python calendar_peer.py FIRST WEEKS TODAY     days since 1970-01-01

Prints the median of the seconds it takes, and what it says.
"""
import sys
import time
from bisect import bisect_left, bisect_right
from datetime import datetime, timedelta
from statistics import median_low

from dateutil.rrule import WEEKLY, rrule, rruleset

BEGIN = datetime(1970, 1, 1)
FIRST, WEEKS, TODAY = map(int, sys.argv[1:])


def at(days):
    """A day, at 19:00."""
    return BEGIN + timedelta(days=days, hours=19)


def days(time_):
    """Days since 1970-01-01."""
    return (time_ - BEGIN).days


def group():
    """The rule, what became of single meetings, and the days the group met."""
    rule = rrule(WEEKLY, dtstart=at(FIRST))
    moved, called_off, held = {}, [], []
    for week in range(WEEKS + 20):
        planned = FIRST + 7 * week
        on = planned + 1 if week % 7 == 6 else planned
        if week % 11 == 10:
            called_off.append(at(planned))
            continue
        if on != planned:
            moved[at(planned)] = at(on)
        if on <= TODAY:
            held.append(at(on))
    planned = rruleset()
    planned.rrule(rule)
    for before, after in moved.items():
        planned.exdate(before)
        planned.rdate(after)
    return rule, planned, moved, called_off, held


def gap(all_):
    """The median of the days between one and the next, the lesser of two."""
    return median_low(days(b) - days(a) for a, b in zip(all_, all_[1:]))


def asked(rule, planned, moved, called_off, held):
    """The next twelve, those that do not take place too, and the numbers of the year."""
    first, last = at(TODAY - 365), at(TODAY)
    following = list(planned.xafter(last, count=12, inc=True))
    year = planned.between(first, last, inc=True)
    met = held[bisect_left(held, first):bisect_right(held, last)]
    numbers = [len(year), len(met), sum(first <= x <= last for x in moved.values()),
               sum(first <= x <= last for x in called_off), gap(met), gap(rule.between(first, last, inc=True))]
    return ",".join(str(days(x)) for x in following) + " " + " ".join(map(str, numbers))


def main():
    """Asks some times."""
    of = group()
    times = []
    for _ in range(21):
        before = time.perf_counter()
        said = asked(*of)
        times.append(time.perf_counter() - before)
    print(sorted(times)[10], said)


main()
