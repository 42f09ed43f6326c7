"""Passing words, read a second time, from core/docs/passing-words.md alone.

    python passing_words.py FILE

FILE holds what the program `passing` says, a group as JSON a line. Prints what differs; 0 when nothing does.
The section numbers are those of the page.
"""
import json
import sys

from blake3 import blake3

from journal.cbor import decode
from journal.check import shortened
from journal.kinds import length, minute, slot, zone
from journal.shapes import Refused, any_of, array, fits, ident, key32, member16, need, number, one_of, ordered, proof64
from journal.signatures import verifies

PASSING = b"runde-passing-v1\0"
MOST, MOST_OF_ONE = 1_024, 64
MEETING, QUESTION, FINDING_A_DAY = range(3)
COMING, DUTY = range(2)
MARKS, ROUND, ASIDE = range(1, 4)


# ---------------------------------------------------------------- 1. Bytes

marks = array(one_of(0, 1), 1, 5)
times = ordered(fits(number, minute), 1, 5)
about = any_of(fits(one_of(MEETING), slot, number), fits(one_of(QUESTION), ident), fits(one_of(FINDING_A_DAY)))
SAID = {
    MEETING: any_of(fits(one_of(COMING), member16, one_of(0, 1)), fits(one_of(DUTY), ident, member16)),
    QUESTION: any_of(fits(one_of(MARKS), member16, marks), fits(one_of(ROUND), ordered(member16, 1, 12), marks),
                     fits(one_of(ASIDE), number)),
    FINDING_A_DAY: fits(one_of(0), times, length, zone),
}


def said(about_, said_):
    """What is about and what is said of it, as in the table."""
    return about(about_) and SAID[about_[0]](said_)


class Word:
    """A word as 1 reads it, out of its envelope."""

    def __init__(self, raw, group):
        need(len(raw) <= MOST, "too long")
        pieces = decode(raw)
        need(fits(lambda x: isinstance(x, bytes), proof64)(pieces), "not an envelope")
        word, signature = pieces
        items = decode(word)
        need(isinstance(items, list) and len(items) == 6 and said(*items[4:]), "not a word")
        need(fits(one_of(1), ident, key32, number)(items[:4]), "not a word")
        _, self.group, self.device, self.number, self.about, self.said = items
        need(self.group == group, "group")
        need(verifies(self.device, PASSING + word, signature), "signature")
        self.id = blake3(word).digest()

    @property
    def form(self):
        """What it is about, and which of the things that can be said of that."""
        return self.about[0], self.said[0]

    @property
    def marked(self):
        """The members whose marks it holds; none where it says something else."""
        return {(QUESTION, MARKS): self.said[1:2], (QUESTION, ROUND): self.said[1]}.get(self.form, [])

    @property
    def spoken_for(self):
        """The members for whom it speaks."""
        return {(MEETING, COMING): self.said[1:2], (MEETING, DUTY): self.said[2:]}.get(self.form, self.marked)


# ---------------------------------------------------------------- 2. Which word holds

def order(word):
    """Of two words for the same thing the one of which this is greater holds."""
    return word.number, word.device, word.id


def thing(word):
    """What a word is for."""
    if word.form in ((FINDING_A_DAY, 0), (QUESTION, ASIDE)):
        return "question"
    of = (tuple(word.about[1]), word.about[2]) if word.about[0] == MEETING else word.about[1:]
    return *word.form, *of, *(word.marked or word.said[1:2])


def last_ones(words):
    """Of the words for each thing the one that holds."""
    return list({thing(word): word for word in sorted(words, key=order)}.values())


def question(words):
    """The question that is asked, or None."""
    last = max((w for w in words if thing(w) == "question"), key=order, default=None)
    return last if last and last.about[0] == FINDING_A_DAY else None


def times_that_work(words, members):
    """The times that work for all; None until all are spoken for."""
    asked = question(words)
    if not asked:
        return None
    answers = [w for w in words if w.about == [QUESTION, asked.id]]
    last = [max((w for w in answers if m in w.marked), key=order, default=None) for m in members]
    if None in last:
        return None
    return [time for n, time in enumerate(asked.said[1]) if all(w.said[2][n] for w in last)]


# ---------------------------------------------------------------- 3. Who may say it

class Group:
    """What words are judged against; of 4 only that marks are kept with their question, and a word about a meeting
    while that is on its day. `dates` are the meetings that are near, each with the day it is on."""

    def __init__(self, members, devices, duties, dates):
        self.members, self.devices, self.duties, self.dates = members, devices, duties, dates

    def may_say(self, word):
        """The device may say it."""
        if not any(word.device in self.devices[m] for m in self.members):
            return False
        if word.form == (MEETING, DUTY) and word.said[1] not in self.duties:
            return False
        return all(m in self.members and (word.device in self.devices[m] or not self.devices[m])
                   for m in word.spoken_for)

    def kept(self, words):
        """Of these words, those about finding a day about days that are near, those that hold."""
        words = [w for w in words if self.may_say(w) and (w.about[0] != MEETING or w.about[1:] in self.dates)]
        asked = question(words)
        answers = lambda w: asked and w.about[1] == asked.id and len(w.said[2]) == len(asked.said[1])
        return self.nearest(last_ones([w for w in words if not w.marked or answers(w)]), asked)

    def nearest(self, words, asked):
        """4: of each member's devices no more than fit: those for the nearest days, of one day the least ids."""
        kept = []
        for member in self.members:
            theirs = [w for w in words if w.device in self.devices[member]]
            kept += sorted(theirs, key=lambda w: (last_day(w, asked), w.id))[:MOST_OF_ONE]
        return kept


def last_day(word, asked):
    """The last day that a word is for; that of marks is their question's."""
    if word.about[0] == MEETING:
        return word.about[2]
    if word.form == (QUESTION, ASIDE):
        return word.said[1]
    return (asked if word.marked else word).said[1][-1][0]


# ---------------------------------------------------------------- 5. Duties

class Rota:
    """Whose turn the duties are: `counts` are duty -> member -> how often."""

    def __init__(self, members, duties, counts):
        self.members, self.duties = members, duties
        # who is new begins with the least
        least = {d: min((n for m, n in counts.get(d, {}).items() if m in members), default=0) for d in duties}
        self.counts = {d: {m: counts.get(d, {}).get(m, least[d]) for m in members} for d in duties}

    def meeting(self, away, taken):
        """The turns at the next meeting: duty -> member."""
        coming = [m for m in self.members if m not in away]
        turns = {d: m for d, m in taken.items() if d in self.duties and m in coming}
        if_all_came = self.shared_out(self.members, {})
        fair = lambda d, m: all(self.counts[d][m] <= self.counts[d][other] for other in coming)
        turns = {d: m for d, m in if_all_came.items() if m in coming and fair(d, m)} | turns
        return self.shared_out(coming, turns)

    def shared_out(self, coming, turns):
        """These turns, and each duty that is left."""
        turns = dict(turns)
        while coming and len(turns) < len(self.duties):
            free = [m for m in coming if m not in turns.values()] or coming
            whose = {d: self.least(d, free) for d in self.duties if d not in turns}
            behind = lambda d: max(self.counts[d][m] for m in coming) - self.counts[d][whose[d]]
            duty = max(whose, key=behind)
            turns[duty] = whose[duty]
        return turns

    def least(self, duty, free):
        """Who of these had a duty least often."""
        place = self.duties.index(duty) % len(self.members)
        turned = self.members[place:] + self.members[:place]
        return min((m for m in turned if m in free), key=self.counts[duty].get)

    def count(self, turns):
        """One more for each of these."""
        for duty, member in turns.items():
            self.counts[duty][member] += 1


def turns_at(members, duties, counts, meetings):
    """Whose turn each duty is at each of the next meetings, of which each is who is away and who took what."""
    rota, told = Rota(members, duties, counts), []
    for away, taken in meetings:
        told.append(rota.meeting(away, taken))
        rota.count(told[-1])
    return told


def counts_after(members, duties, counts, meeting, table):
    """The counts as they are carried when a meeting with these at the table is closed."""
    rota = Rota(members, duties, counts)
    rota.count({d: m for d, m in rota.meeting(*meeting).items() if m in table})
    carried = {}
    for duty, had in rota.counts.items():
        floor = max(min(had.values()), max(had.values()) - 2)
        carried[duty] = {m: max(n, floor) - floor for m, n in had.items()}
    return carried


# ---------------------------------------------------------------- the command

def hexed(x):
    """The same with bytes in hex."""
    if isinstance(x, list):
        return [hexed(item) for item in x]
    return x.hex() if isinstance(x, bytes) else x


def opened(raw, group):
    """The word in these bytes, or None."""
    try:
        return Word(bytes.fromhex(raw), bytes.fromhex(group))
    except Refused:
        return None


def reading(told):
    """What we make of what a line tells."""
    words, bent = ([(raw, opened(raw, told["group"])) for raw, _ in told[key]] for key in ("words", "bent"))
    read = lambda w: w and hexed([w.id, w.device, w.number, w.about, w.said])
    unhexed = lambda xs: [bytes.fromhex(x) for x in xs]
    members = unhexed(told["members"])
    devices = {bytes.fromhex(m): unhexed(keys) for m, keys in told["devices"].items()}
    dates = [[[bytes.fromhex(first), *rest], day] for (first, *rest), day in told["dates"]]
    kept = Group(members, devices, unhexed(told["duties"]), dates).kept([w for _, w in words if w])
    rota, meetings = told["rota"], told["meetings"]
    return {
        "words": [[raw, read(w)] for raw, w in words],
        "bent": [[raw, read(w)] for raw, w in bent],
        "kept": sorted(w.id.hex() for w in kept),
        "works": times_that_work(kept, [m for m in members if m.hex() not in told["resting"]]),
        "turns": turns_at(*rota, meetings),
        "after": counts_after(*rota, meetings[0], told["table"]),
    }


def main(path):
    """Compare each line of a file."""
    words = different = groups = 0
    with open(path, encoding="ascii") as file:
        for groups, told in enumerate(map(json.loads, file), 1):
            words += len(told["words"] + told["bent"])
            unlike = {k: ours for k, ours in reading(told).items() if ours != told[k]}
            different += bool(unlike)
            for key, ours in unlike.items():
                pairs = zip(ours, told[key]) if key in ("words", "bent", "turns") else [(ours, told[key])]
                for one, other in pairs:
                    if one != other:
                        print(f"group {groups}: {key}: python {shortened(one)}, other {shortened(other)}")
    print(f"{groups} groups, {words} passing words, {different} different")
    return 1 if different or not words else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
