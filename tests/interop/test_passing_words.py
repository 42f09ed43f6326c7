"""The rules of core/docs/passing-words.md, one by one, on words written here.

    python -m unittest test_passing_words
"""
import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path

from blake3 import blake3

import passing_words as p
from journal.shapes import Refused
from journal_tests.pen import DAY, Phone, encode, member

GROUP, SLOT, DUTY = b"g" * 32, [b"e" * 32], b"d" * 32
AT = [p.MEETING, SLOT, DAY]
A, B, C, D = map(member, "ABCD")
ASKED = [0, [[DAY + 1, 600], [DAY + 2, 600]], 90, "Europe/Oslo"]


def written(about, said, by="A", number=0, group=GROUP, version=1, domain=p.PASSING):
    """The envelope of a word."""
    phone = Phone(by)
    word = encode([version, group, phone.public, number, about, said])
    return encode([word, phone.sign(domain + word)])


def word(about, said, by="A", number=0):
    """A word, written and read."""
    return p.Word(written(about, said, by, number), GROUP)


def coming(who, away=1, day=DAY, **how):
    """Who can't come to the one meeting on a day, or comes after all."""
    return word([p.MEETING, SLOT, day], [p.COMING, who, away], **how)


def marks(asked, who, works, **how):
    """One member's marks, or those of a round."""
    kind = p.MARKS if isinstance(who, bytes) else p.ROUND
    return word([p.QUESTION, asked.id], [kind, who, works], **how)


class Bytes(unittest.TestCase):
    def refused(self, *about_said, **how):
        with self.assertRaises(Refused, msg=(about_said, how)):
            p.Word(written(*about_said, **how), GROUP)

    def test_read(self):
        for about, said in (
                (AT, [0, A, 1]), ([0, [b"r" * 32, DAY], DAY + 3], [1, DUTY, B]), ([1, b"q" * 32], [1, A, [0, 1, 1]]),
                ([1, b"q" * 32], [2, sorted([A, B]), [0] * 5]), ([1, b"q" * 32], [3, 2**32 - 1]), ([2], ASKED)):
            read = word(about, said, number=7)
            self.assertEqual((read.about, read.said, read.number), (about, said, 7))
            self.assertEqual(read.device, Phone("A").public)
            self.assertEqual(read.id, blake3(encode([1, GROUP, read.device, 7, about, said])).digest())

    def test_what_is_said_of_what(self):
        q = [1, b"q" * 32]
        for about, said in (
                (AT, [0, A, 2]), (AT, [0, A]), (AT, [1, A, A]), (AT, [2, A, 1]),
                ([0], [0, A, 1]), ([0, [SLOT], DAY], [0, A, 1]), ([0, SLOT], [0, A, 1]), ([0, SLOT, 2**32], [0, A, 1]),
                ([0, SLOT, DAY, DAY], [0, A, 1]), ([0, SLOT, SLOT], [0, A, 1]), (q, [0, A, 1]), (q, [1, A, []]),
                (q, [1, A, [0] * 6]),
                (q, [1, A, [2]]), (q, [2, [], [1]]), (q, [2, sorted([A, B], reverse=True), [1]]), (q, [2, [A, A], [1]]),
                (q, [2, [bytes([n]) * 16 for n in range(13)], [1]]), (q, [3, 2**32]), ([2], [1, *ASKED[1:]]),
                ([2, 0], ASKED), ([3], ASKED)):
            self.refused(about, said)

    def test_times(self):
        for times in ([], [[DAY, 1_440]], [[DAY, 0], [DAY, 0]], [[DAY, 1], [DAY, 0]], [[DAY, n] for n in range(6)],
                      [[2**32, 0]], [DAY]):
            self.refused([2], [0, times, 90, "UTC"])
        for length, zone in ((14, "UTC"), (721, "UTC"), (90, ""), (90, "a b")):
            self.refused([2], [0, [[DAY, 0]], length, zone])
        word([2], [0, [[2**32 - 1, n] for n in range(5)], 720, "UTC"])

    def test_envelope(self):
        said = AT, [0, A, 1]
        for how in (dict(group=b"h" * 32), dict(version=2), dict(number=2**32), dict(domain=b"runde-entry-v1\0")):
            self.refused(*said, **how)
        raw = written(*said)
        for bad in (raw + b"\0", raw[:-1], raw[:-1] + bytes([raw[-1] ^ 1]), b"\x83" + raw[1:] + b"\0", b""):
            with self.assertRaises(Refused):
                p.Word(bad, GROUP)


class WhichHolds(unittest.TestCase):
    def held(self, *words):
        """Those that hold, the same in any order."""
        held = p.last_ones(words)
        self.assertEqual({w.id for w in held}, {w.id for w in p.last_ones(words[::-1])})
        return held

    def test_the_last_for_the_same_thing(self):
        first, last = coming(A, 1, number=1), coming(A, 0, number=2)
        self.assertEqual(self.held(first, last), [last])
        beside = sorted((coming(A, 1, by=n) for n in "AB"), key=lambda w: w.device)
        self.assertEqual(self.held(*beside), beside[1:])
        same = sorted((coming(A, n) for n in (0, 1)), key=lambda w: w.id)
        self.assertEqual(self.held(*same), same[1:])

    def test_different_things(self):
        q = word([2], ASKED)
        words = [coming(A), coming(B), coming(A, day=DAY + 1), word([0, [b"f" * 32], DAY], [0, A, 1]),
                 word(AT, [1, DUTY, A]), word([0, SLOT, DAY + 1], [1, DUTY, A]), q,
                 word(AT, [1, b"c" * 32, A]), marks(q, A, [0, 0]), marks(q, B, [0, 0]), marks(q, [A], [0, 0]),
                 marks(q, sorted([A, B]), [0, 0])]
        self.assertEqual(len(self.held(*words)), len(words))
        taken = [word(AT, [1, DUTY, who], number=n) for n, who in enumerate([A, B])]
        self.assertEqual(self.held(*taken), taken[1:])

    def test_one_question_at_a_time(self):
        q, other = word([2], ASKED), word([2], ASKED, by="B", number=1)
        aside = word([1, q.id], [3, DAY + 2], number=2)
        self.assertEqual(self.held(q, other), [other])
        self.assertEqual(self.held(q, other, aside), [aside])
        self.assertIsNone(p.question([q, other, aside]))

    def test_times_that_work(self):
        q = word([2], ASKED)
        words = [q, marks(q, A, [1, 1]), marks(q, sorted([B, C]), [1, 0])]
        self.assertIsNone(p.times_that_work(words[:2], [A, B, C]))
        self.assertEqual(p.times_that_work(words, [A, B, C]), ASKED[1][:1])
        self.assertIsNone(p.times_that_work(words[1:], [A, B, C]), "no question")
        # B says otherwise, with a later word; the round still speaks for C
        words.append(marks(q, B, [0, 1], number=1))
        self.assertEqual(p.times_that_work(words, [A, B, C]), [])
        self.assertEqual(p.times_that_work(words, [A, B]), ASKED[1][1:])


class Kept(unittest.TestCase):
    """A has a phone, B has two; C and D have none."""

    def setUp(self):
        devices = {A: ["A"], B: ["B", "B2"], C: [], D: []}
        self.group = p.Group([A, B, C, D], {m: [Phone(n).public for n in all_] for m, all_ in devices.items()}, [DUTY],
                             [[SLOT, DAY]])

    def kept(self, *words):
        """Whether each of these is kept, with all of them there."""
        kept = self.group.kept(words)
        return [w in kept for w in words]

    def test_of_one_member_no_more_than_fit(self):
        days = [[SLOT, DAY + n] for n in range(70)]
        group = p.Group(self.group.members, self.group.devices, [DUTY], days)
        said = [coming(B, by=["B", "B2"][n % 2], day=DAY + n) for n in range(70)] + [coming(A)]
        for words in (said, said[::-1]):
            kept = group.kept(words)
            self.assertEqual(len(kept), p.MOST_OF_ONE + 1)
            self.assertTrue(all(w.about[2] < DAY + p.MOST_OF_ONE for w in kept))
            self.assertIn(said[-1].id, [w.id for w in kept], "of another member it is another number")
        beside = sorted((word([0, SLOT, DAY + 69], [1, bytes([n]) * 32, B], by="B") for n in range(70)),
                        key=lambda w: w.id)
        group.duties = [bytes([n]) * 32 for n in range(70)]
        kept = {w.id for w in group.kept(beside[::-1])}
        self.assertEqual(kept, {w.id for w in beside[:p.MOST_OF_ONE]}, "of one day the least ids")

    def test_who_may_say_it(self):
        may = coming(A), coming(B, by="B2"), coming(C), coming(D, by="B")
        may_not = coming(A, by="B"), coming(B), coming(C, by="X"), coming(member("X"))
        self.assertEqual(self.kept(*may, *may_not), [True] * 4 + [False] * 4)
        q = word([2], ASKED)
        rounds = [marks(q, sorted(some), [1, 1]) for some in ([A, C], [B, C])]
        self.assertEqual(self.kept(q, *rounds), [True, True, False])
        taken = [word(AT, [1, duty, A]) for duty in (DUTY, b"c" * 32)]
        self.assertEqual(self.kept(*taken), [True, False])

    def test_a_meeting_that_is_moved_leaves_what_was_said_of_its_day(self):
        other = word([0, [b"f" * 32], DAY], [0, A, 1])
        said = coming(A), word(AT, [1, DUTY, A]), coming(A, day=DAY + 3), other
        self.assertEqual(self.kept(*said), [True, True, False, False])
        self.group.dates = [[SLOT, DAY + 3]]
        self.assertEqual(self.kept(*said), [False, False, True, False])

    def test_marks_are_kept_with_their_question(self):
        q = word([2], ASKED)
        yes, other, few = marks(q, A, [1, 1]), marks(coming(A), A, [1, 1]), marks(q, A, [1], number=1)
        self.assertEqual(self.kept(q, yes, other, few), [True, True, False, False])
        later = word([2], ASKED, number=2)
        self.assertEqual(self.kept(q, yes, later), [False, False, True])


class Duties(unittest.TestCase):
    PEOPLE, THREE = ["A", "B", "C", "D"], ["x", "y", "z"]

    def turns(self, *meetings, people=PEOPLE, duties=("x",), counts=None):
        """The turns in the duties' order, a word a meeting."""
        meetings = [(away, dict(taken)) for away, taken in meetings]
        told = p.turns_at(people, list(duties), counts or {}, meetings)
        return " ".join("".join(turns.get(d, "-") for d in duties) for turns in told)

    def test_it_goes_round(self):
        self.assertEqual(self.turns(*[("", "")] * 5), "A B C D A")
        self.assertEqual(self.turns(*[("", "")] * 3, duties="xyz"), "ABC BCD CDA")

    def test_only_what_is_left_is_handed_on(self):
        self.assertEqual(self.turns(("A", ""), duties="xyz"), "DBC")
        self.assertEqual(self.turns(("B", ""), ("", ""), duties="xyz"), "ADC BCD")
        self.assertEqual(self.turns(("", [("x", "B")]), duties="xyz"), "BBC", "B keeps theirs")
        self.assertEqual(self.turns(("B", [("x", "B")]), duties="xyz"), "ADC", "who took it does not come")

    def test_a_swap_evens_itself_out(self):
        swap = [("", [("x", "B")]), ("", [("x", "A")])]
        self.assertEqual(self.turns(*swap, ("", ""), ("", "")), "B A C D")

    def test_nobody_has_two_where_enough_come(self):
        self.assertEqual(self.turns(("CD", ""), duties="xyz"), "ABA")
        self.assertEqual(self.turns(("ABCD", ""), duties="xyz"), "---")

    def test_first_the_duty_in_which_somebody_is_behind_the_most(self):
        counts = {"x": {"A": 1, "B": 0}, "y": {"A": 2, "B": 0}}
        self.assertEqual(self.turns(("", ""), people=["A", "B"], duties="xy", counts=counts), "AB")

    def test_who_is_new_begins_with_the_least(self):
        counts = {"x": {"A": 4, "B": 3, "C": 5}}
        self.assertEqual(self.turns(*[("", "")] * 3, counts=counts), "B D A")

    def test_counts_are_carried(self):
        after = lambda counts, table: p.counts_after(self.PEOPLE[:3], ["x"], {"x": counts}, ("", {}), table)["x"]
        self.assertEqual(after({}, "ABC"), {"A": 1, "B": 0, "C": 0})
        self.assertEqual(after({}, "BC"), {"A": 0, "B": 0, "C": 0}, "A is not at the table")
        self.assertEqual(after({"A": 9, "B": 8, "C": 0}, ""), {"A": 2, "B": 1, "C": 0}, "at most two behind")
        self.assertEqual(after({"A": 1, "B": 1, "C": 0}, "ABC"), {"A": 0, "B": 0, "C": 0})


class Command(unittest.TestCase):
    TOLD = {
        "group": GROUP.hex(), "members": [A.hex()], "resting": [], "devices": {A.hex(): [Phone("A").public.hex()]}, "duties": [],
        "bent": [[written(AT, [0, A, 2]).hex(), None]], "rota": [["A"], ["x"], {}],
        "dates": [[[SLOT[0].hex()], DAY]],
        "meetings": [["", {}]], "table": ["A"],
        "words": [[written(AT, [0, A, 1]).hex(), None]], "kept": [coming(A).id.hex()], "works": None,
        "turns": [{"x": "A"}], "after": {"x": {"A": 0}},
    }

    def main(self, *lines):
        """The exit code and what is printed."""
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as out:
            path = Path(folder, "told.json")
            path.write_text("".join(json.dumps(line) + "\n" for line in lines))
            return p.main(path), out.getvalue()

    def test_the_same(self):
        good = self.TOLD | p.reading(self.TOLD)
        self.assertEqual(self.main(good, good), (0, "2 groups, 4 passing words, 0 different\n"))

    def test_differences(self):
        code, out = self.main(self.TOLD, self.TOLD | p.reading(self.TOLD) | {"kept": []})
        self.assertEqual((code, len(out.splitlines())), (1, 3))
        self.assertIn("group 1: words: python [", out)
        self.assertIn("group 2: kept: python [", out)

    def test_nothing_compared_is_no_success(self):
        self.assertEqual(self.main(), (1, "0 groups, 0 passing words, 0 different\n"))


if __name__ == "__main__":
    unittest.main()
