"""Calendar files as python-icalendar reads them, and public holidays as python-holidays knows them.

    python calendar_files.py FOLDER     what the program `calendars` wrote there
"""
import json
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays
import icalendar

# our names beside those of the package
NAMES = {
    "NewYear": "New Year's Day", "MaundyThursday": "Maundy Thursday", "GoodFriday": "Good Friday",
    "Easter": "Easter Sunday", "EasterMonday": "Easter Monday", "LabourDay": "Labor Day",
    "ConstitutionDay": "Constitution Day", "Ascension": "Ascension Day", "WhitSunday": "Pentecost",
    "WhitMonday": "Pentecost Monday", "ChristmasDay": "Christmas Day", "SecondChristmasDay": "Second Day of Christmas",
}


def read(path):
    """The events of a file, by uid, told as our program tells them."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    assert not calendar.errors and not any(event.errors for event in calendar.walk()), calendar
    return {str(event["UID"]): {
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "start": int(event["DTSTART"].dt.astimezone(UTC).timestamp()),
        "end": int(event["DTEND"].dt.astimezone(UTC).timestamp()),
        "title": str(event["SUMMARY"]),
        "place": str(event["LOCATION"]) if "LOCATION" in event else None,
        "status": str(event["STATUS"]),
    } for event in calendar.walk("VEVENT")}


def expected(told):
    """The same, its times counted once more here."""
    start = datetime.fromisoformat(told["civil"]).replace(tzinfo=ZoneInfo(told["zone"])).astimezone(UTC)
    end = start + timedelta(minutes=told["minutes"])
    counted = {"start": int(start.timestamp()), "end": int(end.timestamp())}
    return {k: v for k, v in told.items() if k not in ("civil", "zone", "minutes")} | counted


def form(path):
    """What is wrong with the form of a file (RFC 5545 §3.1, §3.6.1)."""
    raw = path.read_bytes()
    lines = raw.split(b"\r\n")
    wrong = [line for line in lines if len(line) > 75 or b"\n" in line or b"\r" in line]
    stamps = raw.count(b"\r\nDTSTAMP:"), raw.count(b"\r\nCLASS:PRIVATE\r\n"), raw.count(b"\r\nTRANSP:")
    return wrong + [s for s in stamps if s != raw.count(b"\r\nBEGIN:VEVENT\r\n")] + [x for x in [lines[-1]] if x]


def compare(folder):
    """How many events there are, and all differences."""
    events, found = 0, []
    for path in sorted(folder.glob("*.ics")):
        told = json.loads(path.with_suffix(".json").read_text())
        theirs = read(path)
        events += len(told)
        found += [f"{path.name}: {x!r}" for x in form(path)]
        if len(theirs) != len(told):
            found.append(f"{path.name}: {len(theirs)} events instead of {len(told)}")
        for one in told:
            ours = expected(one)
            if theirs.get(one["uid"]) != ours:
                found.append(f"{path.name}: python {theirs.get(one['uid'])}, ours {ours}, civil {one['civil']} {one['zone']}")
    return events, found


def compare_holidays(path):
    """How many days there are, and all differences."""
    ours = {}
    for line in path.read_text().splitlines():
        country, day, name = line.split()
        ours[country, date.fromisoformat(day)] = NAMES[name]
    theirs = {(country, day): names.split("; ")
              for country in ("DK", "NO")
              for day, names in holidays.country_holidays(country, years=range(2024, 2041), language="en_US").items()}
    found = [f"{k}: ours {ours.get(k)}, python {theirs.get(k)}"
             for k in sorted(ours.keys() | theirs.keys()) if ours.get(k) not in theirs.get(k, ())]
    return len(ours), found


def main(folder):
    """The exit code."""
    events, found = compare(folder)
    days, of_days = compare_holidays(folder / "holidays.txt")
    found += of_days
    for line in found[:20]:
        print(line)
    print(f"python-icalendar: {events} events, {days} holidays, {len(found)} differences")
    return 1 if found or not events or not days else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
