"""4.7 Resting, and what else has v 2."""
from journal.kinds import HELD, HERE, INITIATOR, PLEDGE, REACH, REST, RESTING, RULE, STAY, TALK

from .base import Arrives, Base
from .pen import DAY, Group, member


def six():
    """Six of whom three have phones, who have agreed that there is resting; and that agreement."""
    g = Group("A B C D E F", "B F")
    p = g.propose("A", RESTING, [], 1, v=2)
    g.all_say(p, "A B F"), g.room("A", p)
    return g, p


class Resting(Base):
    def rests(self, g, names):
        """Who rests."""
        self.assertEqual(sorted(g.see().get("rests", {})), sorted(g.member(n).hex() for n in names.split()))

    def agree(self, g, p, names):
        """Each in their own hand, and the room."""
        g.all_say(p, names), g.room("A", p)

    def test_what_adds_holds_and_all_else_asks_who_is_back(self):
        g, p = six()
        r = g.rest("A", "F", p)
        self.rests(g, "F")
        rule, pledge = g.propose("A", RULE), g.propose("A", PLEDGE, [])
        self.agree(g, rule, "A B"), self.agree(g, pledge, "A B")
        self.assertEqual(g.see()["in_force"], [p.hex, rule.hex, pledge.hex])
        g.back("B", r)
        self.rests(g, "")
        self.assertEqual(g.see()["in_force"], [p.hex, rule.hex])
        g.say("F", pledge)
        self.assertIn(pledge.hex, g.see()["in_force"])

    def test_proposed_before_the_rest(self):
        g, p = six()
        rule = g.propose("A", RULE)
        r = g.rest("A", "F", p)
        self.agree(g, rule, "A B")
        self.assertIn(rule.hex, g.see()["agreed"])
        g.back("A", r)
        self.assertNotIn(rule.hex, g.see()["agreed"])

    def test_an_objection_stands(self):
        g, p = six()
        rule = g.propose("A", RULE)
        g.say("F", rule, TALK)
        g.rest("A", "F", p)
        self.agree(g, rule, "A B")
        self.assertNotIn(rule.hex, g.see()["agreed"])

    def test_a_sign_beside_the_rest(self):
        g, p = six()
        now = list(g.made)
        r = g.rest("A", "F", p)
        self.rests(g, "F")
        g.write("F", HERE, [], sees=now)
        self.rests(g, "")
        self.reason(g.see(), r, None)

    def test_two_rests_and_a_word_to_one(self):
        g, p = six()
        now = list(g.made)
        one, _ = g.rest("A", "F", p, sees=now), g.rest("B", "F", p, sees=now)
        self.rests(g, "F")
        g.back("A", one, sees=[one])
        self.rests(g, "")

    def test_at_most_half(self):
        g, p = six()
        for name in "CDE":
            g.rest("A", name, p)
        self.rests(g, "C D E")
        g.rest("A", "B", p)
        self.rests(g, "")

    def test_let_go(self):
        g, p = six()
        g.rest("A", "F", p)
        no = g.propose("A", RESTING, [p.id], 0, v=2)
        self.agree(g, no, "A B")
        self.rests(g, "F")
        x = g.rest("A", "E", p)
        self.reason(g.see(), x, "nothing there")
        x = g.rest("A", "E", no)
        self.reason(g.see(), x, "nothing there")

    def test_without_the_agreement(self):
        g = Group("A B C D", "B")
        p = g.propose("A", RESTING, [], 1, v=2)
        x = g.rest("A", "C", p)
        self.reason(g.see(), x, "nothing there")

    def test_a_rest_by_a_dropped_phone(self):
        g, p = six()
        g.add("B", "B", "B2")
        now = list(g.made)
        r = g.rest("B2", "F", p, sees=now)
        self.rests(g, "F")
        g.drop("B", "B2", sees=now)
        self.rests(g, "")
        self.reason(g.see(), r, "void")

    def test_the_room_does_not_speak_for_who_rests(self):
        g, p = six()
        r = g.rest("A", "E", p)
        pledge = g.propose("A", PLEDGE, [])
        self.agree(g, pledge, "A B F")
        g.back("A", r)
        self.assertNotIn(pledge.hex, g.see()["agreed"])

    def test_two_initiators(self):
        g, p = six()
        own = g.propose("A", INITIATOR, [], member("B"), 4, 1)
        out = g.propose("A", INITIATOR, [], b"", 2, 0, v=2)
        more = g.propose("A", INITIATOR, [], member("C"), 4, 1)
        self.agree(g, own, "A B F"), self.agree(g, out, "A B F")
        self.assertEqual(g.see()["left"], {own.hex: 4, out.hex: 2})
        self.agree(g, more, "A B F")
        self.assertEqual(g.see()["left"], {out.hex: 2, more.hex: 4})
        g.write("A", HELD, [DAY - 3], v=2)
        self.assertEqual((g.see()["left"][out.hex], g.see()["met"]), (2, [DAY - 3]))
        g.write("A", HELD, [])
        self.assertEqual(g.see()["left"], {out.hex: 1, more.hex: 3})

    def test_reach(self):
        g = Group("A B C", "B")
        x = g.write("B", REACH, [member("B")], v=2, words=[0, "The red door"])
        self.assertEqual(g.see().get("reach", {}), {member("B").hex(): x.hex})
        y = g.write("A", REACH, [member("B")], v=2)
        self.reason(g.see(), y, "not theirs")
        g.write("B", REACH, [member("B")], v=2)
        self.assertEqual(g.see().get("reach", {}), {})


class Versions(Arrives):
    def test_v_is_exactly_the_least(self):
        for kind, args, v in ((REST, [b"m" * 16, b"e" * 32], 2), (REACH, [b"m" * 16], 2), (HELD, [], 1),
                              (HELD, [DAY - 1], 2), (HERE, [], 1)):
            for said in (1, 2):
                fate = "admitted" if said == v else "refused"
                self.assertEqual(self.taken(self.fields(kind=kind, args=args, v=said)), fate)
        for said in (1, 2):
            self.assertEqual(self.taken(self.fields(kind=STAY, args=[b"e" * 32], v=said)), "admitted")

    def test_what_is_noted(self):
        for day, fate in ((DAY, "refused"), (DAY - 1, "admitted"), (DAY - 400, "admitted"), (DAY - 401, "refused")):
            self.assertEqual(self.taken(self.fields(kind=HELD, args=[day], v=2)), fate)
        self.assertEqual(self.taken(self.fields(kind=HELD, args=[DAY - 1], v=2, commit=b"c" * 32)), "refused")
