"""2.1 Deferral."""
from journal.deferral import Delivery
from journal.kinds import HELD, HERE

from .base import Base
from .pen import Group


class Deferral(Base):
    def setUp(self):
        self.g = Group("A B C", "B C")
        self.knows = list(self.g.made)

    def write(self, by, times, **how):
        """So many entries of a phone, which has seen its own alone."""
        return [self.g.write(by, HERE, [], sees=[], **how) for _ in range(times)]

    def given(self, gives, giver="B", lead=10, ends=4, puzzles=4, own="A"):
        """Which of these are taken, by place."""
        raws = lambda made: [x.raw for x in made]
        key = self.g.phones[giver].public if giver else b""
        mine = self.g.phone(own).public
        delivery = Delivery(mine, raws(self.knows), raws(gives), key, lead, ends, puzzles)
        taken, deferred = delivery.take()
        self.assertEqual(len(taken) + deferred, len(gives))
        return [n for n, x in enumerate(gives) if x.hex in taken]

    def test_a_lead(self):
        alone = [x for x in self.knows if x.raw in self.own("B")]
        room = 10 - len(alone)
        gives = self.write("B", 25)
        self.assertEqual(self.given(gives), list(range(room)))
        self.assertEqual(self.given(gives, giver=None), list(range(room)))
        self.assertEqual(self.given(gives, giver="C"), list(range(25)), "what another member gives")
        self.assertEqual(self.given(gives, own="new"), list(range(25)), "before its first own entry")

    def own(self, name):
        """What a phone wrote that nobody else's entry follows."""
        key = self.g.phones[name].public
        others = [x for x in self.knows if key not in x.raw[:90]]
        return [x.raw for x in self.knows if key in x.raw[:90] and not any(x in y.before for y in others)]

    def test_what_another_follows(self):
        first = self.write("B", 25)
        cleos = self.g.write("C", HERE, [], sees=first[-1:])
        more = self.write("B", 25)
        gives = first + [cleos] + more
        self.assertEqual(self.given(gives), list(range(36)))
        stranger = self.g.write("X", HERE, [], sees=first[-1:])
        self.assertLess(len(self.given(first + [stranger])), 26, "a key that anybody draws makes no room")

    def test_ends(self):
        last = self.g.phones["B"].prev
        forks = [self.g.write("B", HELD, [], sees=[], after=last, day=n) for n in range(9)]
        self.assertEqual(self.given(forks, lead=100), [0, 1, 2, 3])

    def test_what_is_not_understood(self):
        gives = self.write("B", 6, v=3)
        self.assertEqual(self.given(gives), [0, 1, 2, 3])
        self.assertEqual(self.given(gives, giver=None), [])
        self.assertEqual(self.given(gives, giver="C"), [0, 1, 2, 3])
