"""The rules of core/docs/journal.md, one by one, on small histories written here.

    python -m unittest test_journal
"""
import contextlib
import hashlib
import io
import json
import random
import re
import tempfile
import unittest
from datetime import date, timedelta
from pathlib import Path

from blake3 import blake3
from nacl.bindings import crypto_sign, crypto_sign_seed_keypair

import journal as j

DAY = 20_000


def encode(x):
    """Canonical CBOR of the four types."""
    if isinstance(x, int):
        return head(0, x)
    if isinstance(x, bytes):
        return head(2, len(x)) + x
    if isinstance(x, str):
        return head(3, len(x.encode())) + x.encode()
    return head(4, len(x)) + b"".join(map(encode, x))


def head(major, n):
    """The shortest head."""
    if n < 24:
        return bytes([major << 5 | n])
    size = next(s for s in (1, 2, 4, 8) if n < 1 << 8 * s)
    return bytes([major << 5 | 24 + size.bit_length() - 1]) + n.to_bytes(size, "big")


def member(name):
    """The 16 bytes of a member of the founding list."""
    return blake3(b"member " + name.encode()).digest()[:16]


class Phone:
    """A key and the entries it signed."""

    def __init__(self, name):
        self.public, self.secret = crypto_sign_seed_keypair(blake3(b"phone " + name.encode()).digest())
        self.seq, self.prev = 0, None

    def sign(self, message):
        """The 64 bytes."""
        return crypto_sign(message, self.secret)[:64]


class Made:
    """An entry that was written: its id, its envelope and what is before it."""

    def __init__(self, id_, raw, before, seq, day):
        self.id, self.raw, self.before, self.seq, self.day = id_, raw, before, seq, day
        self.known = before | {self}

    @property
    def hex(self):
        """The id as printed."""
        return self.id.hex()


class Group:
    """Writes entries; whoever writes has seen all, unless `sees` says what else than their own."""

    def __init__(self, names="A B C", phones=""):
        self.made, self.phones, self.guests = [], {}, {}
        self.names = names.split()
        self.phones["A"] = Phone("A")
        who = [member(n) for n in self.names]
        self.founding = self.write("A", j.FOUND, [who[0], who])
        for name in phones.split():
            self.give_phone(name)

    def write(self, by, kind, args, sees=None, after=None, v=1, day=DAY, more=(), words=None):
        """One entry by a phone; `after` is an earlier own entry to continue from (a fork)."""
        phone = by if isinstance(by, Phone) else self.phones.setdefault(by, Phone(by))
        prev = after or phone.prev
        known = set(self.made) if sees is None and after is None else set()
        for x in sees or ():
            known |= x.known
        if prev:
            known |= prev.known
        heads = known - {b for x in known for b in x.before} - {prev}
        seq = prev.seq + 1 if prev else 0
        salt, body = b"s" * 16, encode(words) if words is not None else b""
        commit = blake3(salt + body).digest() if words is not None else b""
        founding = self.made[0].id if self.made else b""
        fields = [v, founding, phone.public, seq, prev.id if prev else b"", sorted(x.id for x in heads), kind, args,
                  commit, day, *more]
        raw = encode(fields)
        pieces = [raw, phone.sign(j.ENTRY + raw)] + ([salt, body] if words is not None else [])
        entry = Made(blake3(raw).digest(), encode(pieces), frozenset(known), seq, day)
        phone.seq, phone.prev = seq, entry
        self.made.append(entry)
        return entry

    def propose(self, by, *change, review=(), **how):
        """Kind 2."""
        return self.write(by, j.PROPOSE, [list(change), list(review)], **how)

    def say(self, by, p, answer=j.CONSENT, **how):
        """Kind 3."""
        return self.write(by, j.ANSWER, [p.id, answer], **how)

    def room(self, by, p, answer=1, **how):
        """Kind 4."""
        return self.write(by, j.ROOM, [p.id, answer], **how)

    def member(self, name):
        """The 16 bytes of a founder or a guest."""
        return self.guests.get(name) or member(name)

    def proof(self, phone, name, subject=None):
        """1.5."""
        return phone.sign(j.DEVICE + self.founding.id + (subject or self.member(name)))

    def all_say(self, p, names, **how):
        """Each consents, having seen all before."""
        return [self.say(n, p, **how) for n in names.split()]

    def decide(self, names, *change):
        """A proposal by the first, and the consent of each."""
        p = self.propose(names.split()[0], *change)
        self.all_say(p, names)
        return p

    def replace(self, by, name, key_of, old=0, **how):
        """Change 11."""
        phone = self.phones.setdefault(key_of, Phone(key_of))
        return self.propose(by, j.REPLACE, self.member(name), phone.public, self.proof(phone, name), old, **how)

    def give_phone(self, name):
        """A founder without a phone gets one, by everybody's consent."""
        p = self.replace("A", name, name)
        self.all_say(p, " ".join(n for n in self.names if n in self.phones and n != name))
        self.room("A", p)
        return p

    def add(self, by, name, key_of, **how):
        """Kind 8."""
        phone = self.phones.setdefault(key_of, Phone(key_of))
        return self.write(by, j.ADD, [self.member(name), phone.public, self.proof(phone, name)], **how)

    def drop(self, by, key_of, **how):
        """Kind 9."""
        return self.write(by, j.DROP, [self.phones[key_of].public], **how)

    def join(self, by, invitation, name, key_of=None, **how):
        """Kind 5; the guest is known by this name from now on."""
        self.guests[name] = invitation.id[:16]
        phone = self.phones.setdefault(key_of, Phone(key_of)) if key_of else None
        key = [phone.public, self.proof(phone, name, invitation.id)] if phone else [b"", b""]
        return self.write(by, j.JOIN, [invitation.id, *key], **how)

    def see(self, shuffles=5):
        """The view, the same in any order of arrival."""
        raws = [x.raw for x in self.made]
        seen = j.read(raws, self.founding.id)
        for n in range(shuffles):
            other = raws[:]
            random.Random(n).shuffle(other)
            assert j.as_json(j.read(other, self.founding.id)) == j.as_json(seen), "the order of arrival matters"
        return seen


class Cbor(unittest.TestCase):
    def refused(self, text):
        with self.assertRaises(j.Refused, msg=text):
            j.decode(bytes.fromhex(text))

    def test_read(self):
        for x in (0, 23, 24, 255, 256, 2**16, 2**32, 2**64 - 1, b"", b"x" * 300, "", "grün", [], [[1, b"a"], "b"]):
            self.assertEqual(j.decode(encode(x)), x)

    def test_other_types(self):
        for text in ("20", "a0", "c000", "f4", "f5", "f6", "f7", "f90000", "fb3ff0000000000000", "e0", "f800"):
            self.refused(text)

    def test_not_canonical(self):
        for text in ("1817", "1900ff", "1a0000ffff", "1b00000000ffffffff", "5800", "7800", "9800", "5f4161ff", "9fff",
                     "1c", "1f", "0000", "", "41", "8100 00", "61ff", "63eda080", "62c080", "82 00"):
            self.refused(text)

    def test_nested(self):
        self.assertTrue(j.decode(b"\x81" * 7 + b"\x80"))
        self.refused("81" * 8 + "80")
        self.refused("81" * 40000)


class Signatures(unittest.TestCase):
    """What "strictly" means, tried on the library."""
    P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
    D = -121665 * pow(121666, -1, P) % P

    def add(self, a, b):
        k = self.D * a[0] * b[0] * a[1] * b[1] % self.P
        return ((a[0] * b[1] + b[0] * a[1]) * pow(1 + k, -1, self.P) % self.P,
                (a[1] * b[1] + a[0] * b[0]) * pow(1 - k, -1, self.P) % self.P)

    def times(self, n, a):
        out = (0, 1)
        while n:
            out, a, n = self.add(out, a) if n & 1 else out, self.add(a, a), n >> 1
        return out

    def point(self, y):
        u, v = y * y - 1, self.D * y * y + 1
        x2 = u * pow(v, -1, self.P) % self.P
        x = pow(x2, (self.P + 3) // 8, self.P)
        if (x * x - x2) % self.P:
            x = x * pow(2, (self.P - 1) // 4, self.P) % self.P
        return None if (x * x - x2) % self.P else (x, y)

    def base(self):
        x, y = self.point(4 * pow(5, -1, self.P) % self.P)
        return (x if x % 2 == 0 else self.P - x, y)

    def torsion(self):
        y = 2
        while True:
            a = self.point(y)
            t = self.times(self.L, a) if a else (0, 1)
            if self.times(4, t) != (0, 1):
                return t
            y += 1

    @staticmethod
    def bytes(a):
        return (a[1] | (a[0] & 1) << 255).to_bytes(32, "little")

    def signature(self, secret, key, r, message):
        h = int.from_bytes(hashlib.sha512(self.bytes(r[1]) + self.bytes(key) + message).digest(), "little")
        return self.bytes(r[1]) + ((r[0] + h * secret) % self.L).to_bytes(32, "little")

    def test_malleable(self):
        phone = Phone("A")
        s = phone.sign(b"m")
        self.assertTrue(j.verifies(phone.public, b"m", s))
        more = int.from_bytes(s[32:], "little") + self.L
        self.assertFalse(j.verifies(phone.public, b"m", s[:32] + more.to_bytes(32, "little")))
        self.assertFalse(j.verifies(phone.public, b"n", s))
        self.assertFalse(j.verifies(phone.public, b"m", s[:63]))

    def test_small_order(self):
        for y in (0, 1, self.P - 1, self.P, self.P + 1):
            key = y.to_bytes(32, "little")
            self.assertFalse(j.verifies(key, b"m", key + bytes(32)))
            self.assertFalse(j.verifies(key, b"m", self.bytes((0, 1)) + bytes(32)))
        a = 12345
        key = self.times(a, self.base())
        good = self.signature(a, key, (77, self.times(77, self.base())), b"m")
        self.assertTrue(j.verifies(self.bytes(key), b"m", good))
        self.assertFalse(j.verifies(self.bytes(key), b"m", self.signature(a, key, (0, (0, 1)), b"m")))

    def test_without_the_cofactor(self):
        """R with a part of small order: verifies only with the cofactor."""
        a, r = 12345, 77
        key = self.times(a, self.base())
        off = self.add(self.times(r, self.base()), self.torsion())
        self.assertFalse(j.verifies(self.bytes(key), b"m", self.signature(a, key, (r, off), b"m")))


class Admission(unittest.TestCase):
    def setUp(self):
        self.g = Group()

    def fields(self, **changes):
        """The fields of a good second entry, some of them changed."""
        names = "v group device seq prev parents kind args commit day".split()
        good = [1, self.g.founding.id, self.g.phones["A"].public, 1, self.g.founding.id, [], j.HERE, [], b"", DAY]
        return list((dict(zip(names, good)) | changes).values())

    def taken(self, fields, by="A", raw=None):
        """What happens to an entry with these fields."""
        raw = raw or encode(fields)
        self.envelope = encode([raw, self.g.phones[by].sign(j.ENTRY + raw)])
        return self.arrived(self.envelope)

    def arrived(self, envelope):
        seen = j.read([self.g.founding.raw, envelope], self.g.founding.id)
        counts = (seen["admitted"] - 1, seen["refused"], seen["waiting"])
        self.seen = seen
        return {(1, 0, 0): "admitted", (0, 1, 0): "refused", (0, 0, 1): "waits", (0, 0, 0): "known"}[counts]

    def test_good(self):
        self.assertEqual(self.taken(self.fields()), "admitted")

    def test_header_rules(self):
        x, y = sorted([b"x" * 32, b"y" * 32])
        f = self.g.founding.id
        for bad in (dict(v=0), dict(group=b""), dict(group=b"g" * 31), dict(device=b"d" * 31), dict(seq=2**32),
                    dict(seq=0), dict(prev=b""), dict(prev=b"p" * 31), dict(parents=[y, x]), dict(parents=[x, x]),
                    dict(parents=[b"x"]), dict(parents=[f]), dict(parents=[bytes([n]) * 32 for n in range(33)]),
                    dict(parents=b""), dict(kind=2**16), dict(args=b""), dict(args=[0]), dict(commit=b"c"),
                    dict(day=2**32), dict(day="1"), dict(seq=0, prev=b"", parents=[]), dict(kind=j.FOUND)):
            self.assertEqual(self.taken(self.fields(**bad)), "refused", bad)
        self.assertEqual(self.taken(self.fields() + [0]), "refused")
        self.assertEqual(self.taken(self.fields()[:9]), "refused")
        self.assertEqual(self.taken(None, raw=b"\x8a\xf6"), "refused")

    def test_newer_header(self):
        self.assertEqual(self.taken(self.fields(v=2) + [0, [b"x"]]), "admitted")
        self.assertTrue(self.seen["frozen"])
        self.assertEqual(self.taken(self.fields(v=2, kind=j.NICKNAME, args=["any", [1]])), "admitted")
        self.assertEqual(self.taken(self.fields(v=2, day=2**32)), "refused")
        self.assertEqual(self.taken(self.fields(v=2, kind=99, args=[[13], "?"])), "admitted")
        self.assertEqual(self.taken(self.fields(v=2, kind=j.ADD, args=["no proof"])), "admitted")
        wrong = [member("A"), Phone("X").public, b"z" * 64]
        self.assertEqual(self.taken(self.fields(kind=j.ADD, args=wrong)), "refused")
        self.assertEqual(self.taken(self.fields(v=2, kind=j.ADD, args=wrong)), "admitted")
        self.assertEqual(self.taken(self.fields(v=2)[:9]), "refused")
        self.assertEqual(self.taken(self.fields(v=2, kind=j.FOUND)), "refused")

    def test_a_founding_entry_has_v_1(self):
        who = [member("A"), member("B")]
        for v, good in ((1, True), (2, False)):
            raw = encode([v, b"", self.g.phones["A"].public, 0, b"", [], j.FOUND, [who[0], who], b"", DAY])
            with contextlib.nullcontext() if good else self.assertRaises(j.Refused):
                j.Entry(raw)

    def test_args(self):
        p, m, k = b"p" * 32, b"m" * 16, b"k" * 32
        bad = [
            (j.NICKNAME, []), (j.NICKNAME, [p]), (j.PROPOSE, []), (j.PROPOSE, [[0]]), (j.PROPOSE, [[0], [1, 2]]),
            (j.PROPOSE, [[0, 0], []]), (j.PROPOSE, [[1, []], []]), (j.PROPOSE, [[2, [p, p]], []]),
            (j.PROPOSE, [[6, [], 0, 1], []]), (j.PROPOSE, [[6, [], 3, 1], []]), (j.PROPOSE, [[7, [], m, 1, 2], []]),
            (j.PROPOSE, [[8, [], 0], []]), (j.PROPOSE, [[8, [], 121], []]), (j.PROPOSE, [[9, m], []]),
            (j.PROPOSE, [[12, 0], []]), (j.PROPOSE, [[3, [bytes([n]) * 32 for n in range(17)]], []]),
            (j.PROPOSE, [[0], [2**32]]), (j.PROPOSE, [[], []]), (j.ANSWER, [p, 3]), (j.ROOM, [p, 2]),
            (j.JOIN, [p, k, b""]),
            (j.JOIN, [p, b"", b"p" * 64]), (j.LEAVE, [p]), (j.STAY, [m]), (j.DROP, [m]), (j.HERE, [0]),
            (j.HELD, [0]), (j.EXTEND, [p, 2**32]), (j.EXTEND, [p]), (j.ASIDE, []),
            (20, []), (2**16 - 1, ["any"]), (j.PROPOSE, [[5, []], []]), (j.PROPOSE, [[14], []]),
            (j.EXTRA, []), (j.EXTRA, [1, 1_440, 60, "UTC"]), (j.EXTRA, [1, 0, 14, "UTC"]), (j.EXTRA, [1, 0, 721, "UTC"]),
            (j.EXTRA, [1, 0, 60, ""]), (j.EXTRA, [1, 0, 60, "a" * 65]), (j.EXTRA, [1, 0, 60, "Åland"]),
            (j.EXTRA, [1, 0, 60, "a b"]), (j.EXTRA, [1, 0, 60, b"UTC"]), (j.MEETING, [[p], []]), (j.MEETING, [[], [0]]),
            (j.MEETING, [[p, 1, 1], [0]]), (j.MEETING, [[m], [0]]), (j.MEETING, [[p], [3]]), (j.MEETING, [[p], [1, 1, 1]]),
            (j.MEETING, [[p], [0, 0]]), (j.PAUSE, [2, 1]), (j.PAUSE, [1, 401]), (j.PAUSE, [1]), (j.RESUME, []),
            (j.DUTY, [0]), (j.NO_DUTY, [m]), (j.PROPOSE, [[13, 1, 0, 60], []]), (j.PROPOSE, [[13, [], 1, 0, 60, "UTC"], []]),
            *[(j.PROPOSE, [[5, [], pattern, 0, 60, "UTC"], []]) for pattern in (
                [], [0, 0, 1], [0, 5, 1], [0, 1], [1, 0, 0, 1], [1, 6, 0, 1], [1, 1, 7, 1], [2, []], [2, [2, 1]],
                [2, [1, 1]], [2, list(range(61))], [2, 1], [3, 1], 0)],
            (j.PROPOSE, [[0], 0]), (j.PROPOSE, ["new", []]),
        ]
        for kind, args in bad:
            self.assertEqual(self.taken(self.fields(kind=kind, args=args)), "refused", (kind, args))
        good = [(j.PROPOSE, [[6, [], 0, 0], [5]]), (j.PROPOSE, [[8, [], 120], []]), (j.JOIN, [p, b"", b""]),
                (j.PROPOSE, [[9], []]), (j.EXTRA, [0, 1_439, 720, "A/z_0+-"]), (j.PAUSE, [1, 400]), (j.PAUSE, [1, 1]),
                (j.MEETING, [[p], [0]]), (j.MEETING, [[p, 1], [1, 2, 3, 15]]), (j.DUTY, []),
                (j.PROPOSE, [[5, [], [1, 5, 6, 2**32 - 1], 0, 15, "a" * 64], []]),
                (j.PROPOSE, [[5, [], [2, list(range(60))], 0, 15, "UTC"], []]), (j.PROPOSE, [[13, 1, 0, 60, "UTC"], []])]
        for kind, args in good:
            self.assertEqual(self.taken(self.fields(kind=kind, args=args)), "admitted", (kind, args))

    def test_founding_args(self):
        a, b = member("A"), member("B")
        for args in ([a, [a]], [a, [a, a]], [a, [b, member("C")]], [a, [bytes([n]) * 16 for n in range(13)]], [a, a]):
            raw = encode([1, b"", self.g.phones["A"].public, 0, b"", [], 0, args, b"", DAY])
            with self.assertRaises(j.Refused):
                j.Entry(raw)

    def test_another_founding(self):
        who = [member("A"), member("X")]
        other = encode([1, b"", self.g.phones["A"].public, 0, b"", [], 0, [who[0], who], b"", DAY])
        self.assertEqual(self.taken(None, raw=other), "refused")
        self.assertEqual(self.taken(self.fields(group=b"g" * 32)), "refused")

    def test_signature(self):
        self.g.phones["X"] = Phone("X")
        self.assertEqual(self.taken(self.fields(), by="X"), "refused")
        raw = encode(self.fields())
        self.assertEqual(self.arrived(encode([raw, b"s" * 64])), "refused")
        self.assertEqual(self.arrived(encode([raw, b""])), "refused")

    def test_envelope(self):
        raw = encode(self.fields())
        s = self.g.phones["A"].sign(j.ENTRY + raw)
        for bad in ([raw], [raw, s, b""], [raw, s, b"", b"", b""], [raw, s, b"", ""], raw, [raw, 0], [raw, s[:63]],
                    [raw, s, b"a" * 15, b"b"], [raw, s, b"a" * 16, b""], [raw, s, b"a" * 16, b"b" * 4097]):
            self.assertEqual(self.arrived(encode(bad)), "refused")
        self.assertEqual(self.arrived(encode([raw, s]) + b"\0"), "refused")
        self.assertEqual(self.arrived(encode([raw, s, b"a" * 16, b"words for no commit"])), "admitted")
        many = self.fields(v=2, args=[b"w" * 65_400])
        self.assertEqual(self.taken(many), "refused")
        self.assertEqual(self.taken(self.fields(v=2, args=[b"w" * 65_000])), "admitted")

    def test_proof(self):
        x = Phone("X")
        good = self.g.proof(x, "A")
        for kind, args, result in ((j.ADD, [member("A"), x.public, good], "admitted"),
                                   (j.ADD, [member("B"), x.public, good], "refused"),
                                   (j.PROPOSE, [[11, member("A"), x.public, good, 0], []], "admitted"),
                                   (j.PROPOSE, [[11, member("A"), x.public, b"z" * 64, 0], []], "refused")):
            self.assertEqual(self.taken(self.fields(kind=kind, args=args)), result)

    def test_prev(self):
        self.g.phones["X"] = x = Phone("X")
        f = self.g.founding.id
        self.assertEqual(self.taken(self.fields(seq=2)), "refused")
        self.assertEqual(self.taken(self.fields(device=x.public), by="X"), "refused")
        self.assertEqual(self.taken(self.fields(device=x.public, seq=0, prev=b"", parents=[f]), by="X"), "admitted")
        self.assertEqual(self.taken(self.fields(parents=[b"x" * 32])), "waits")
        self.assertEqual(self.taken(self.fields(prev=b"x" * 32)), "waits")

    def test_a_refused_one_is_never_an_ancestor(self):
        bad = self.fields(seq=2)
        self.taken(bad)
        first = self.envelope
        self.taken(self.fields(seq=3, prev=blake3(encode(bad)).digest()))
        for order in ([first, self.envelope], [self.envelope, first]):
            seen = j.read([*order, self.g.founding.raw], self.g.founding.id)
            self.assertEqual((seen["admitted"], seen["refused"], seen["waiting"]), (1, 1, 1))

    def test_repeated(self):
        self.taken(self.fields())
        seen = j.read([self.g.founding.raw, self.envelope, self.envelope, self.g.founding.raw], self.g.founding.id)
        self.assertEqual((seen["admitted"], seen["refused"]), (2, 0))
        self.taken(self.fields(seq=2))
        twice = [self.envelope] * 2
        for order in ([self.g.founding.raw, *twice], [*twice, self.g.founding.raw]):
            self.assertEqual(j.read(order, self.g.founding.id)["refused"], 2)

    def test_the_longest_waiting_leaves(self):
        x = Phone("X")
        raws = []
        for n in range(j.WAIT_ENTRIES + 3):
            raw = encode(self.fields(device=x.public, seq=0, prev=b"", parents=[b"x" * 32], day=n))
            raws.append(encode([raw, x.sign(j.ENTRY + raw)]))
        self.assertEqual(j.read([self.g.founding.raw, *raws], self.g.founding.id)["waiting"], j.WAIT_ENTRIES)

    def test_words(self):
        salt, body = b"s" * 16, encode([0, "hello"])
        entry = j.Entry(encode(self.fields(kind=j.NICKNAME, args=[member("A")], commit=blake3(salt + body).digest())))
        self.assertEqual(j.words(entry, salt, body), [0, "hello"])
        self.assertIsNone(j.words(entry, salt, encode([0, "hullo"])))
        for body in (encode([2, "x"]), encode([0]), b"\xff", encode("x")):
            entry.commit = blake3(salt + body).digest()
            self.assertIsNone(j.words(entry, salt, body))
        entry.kind = j.HELD
        body = encode([2, [[member("A"), 1, 2]], 1, b""])
        entry.commit = blake3(salt + body).digest()
        self.assertEqual(j.words(entry, salt, body)[2], 1)
        for line in ([[member("A"), 1, 2**32]], [[member("A"), 1, 2]] * 2, [[member("A"), 1]]):
            body = encode([2, line, 1, b""])
            entry.commit = blake3(salt + body).digest()
            self.assertIsNone(j.words(entry, salt, body))
        a, b = sorted([b"a" * 32, b"b" * 32])
        for duties, good in (([[a, [[member("A"), 1]]]], True), ([[a, [[member("A"), 0]]], [b, [[member("A"), 1]]]], True),
                             ([], False), ([[a, []]], False), ([[b, [[member("A"), 1]]], [a, [[member("A"), 1]]]], False),
                             ([[a, [[member("A"), 1]] * 2]], False), ([[a, [[member("A"), 2**32]]]], False), (0, False)):
            body = encode([2, [], 0, b"", duties])
            entry.commit = blake3(salt + body).digest()
            self.assertEqual(j.words(entry, salt, body) is not None, good, duties)


class Base(unittest.TestCase):
    def reason(self, seen, entry, why):
        self.assertEqual(seen["set_aside"].get(entry.hex), why)

    def members(self, g, names):
        """Who the members are."""
        self.assertEqual(g.see()["members"], [g.member(n).hex() for n in names.split()])

    def devices(self, seen, g, name, phones):
        keys = sorted(g.phones[p].public.hex() for p in phones.split())
        self.assertEqual(seen["devices"][g.member(name).hex()], keys)


class Standing(Base):
    def test_consent_of_all(self):
        g = Group(phones="B C")
        p = g.propose("A", j.RULE)
        g.all_say(p, "A B")
        seen = g.see()
        self.assertEqual(seen["table"], [[p.hex, False]])
        self.assertEqual(seen["agreed"], [])
        g.say("C", p)
        seen = g.see()
        self.assertEqual((seen["agreed"], seen["in_force"], seen["table"]), ([p.hex], [p.hex], []))

    def test_room(self):
        g = Group()
        p = g.propose("A", j.RULE)
        g.room("A", p)
        self.assertEqual(g.see()["agreed"], [p.hex])
        g.room("A", p, 0)
        seen = g.see()
        self.assertEqual((seen["agreed"], seen["table"]), ([], [[p.hex, True]]))

    def test_an_objection_beats_a_consent_beside_it(self):
        g = Group(phones="B C")
        p = g.propose("A", j.RULE)
        a, b, c = g.all_say(p, "A B C")
        two = Phone("B2")
        g.write("B", j.ADD, [member("B"), two.public, g.proof(two, "B")])
        now = list(g.made)
        g.say("B", p, sees=now)
        g.say(two, p, j.TALK, sees=now)
        self.assertEqual(g.see()["table"], [[p.hex, True]])
        g.say("B", p)
        self.assertEqual(g.see()["agreed"], [p.hex])

    def test_a_room_beside_an_objection(self):
        g = Group(phones="B C")
        p = g.propose("A", j.RULE)
        g.say("B", p, j.TALK, sees=[p])
        g.room("A", p, sees=[p])
        self.assertEqual(g.see()["table"], [[p.hex, True]])

    def test_a_room_does_not_override_an_own_word(self):
        for answer, talk in ((j.TALK, True), (j.WITHDRAW, False)):
            g = Group(phones="B C")
            p = g.propose("A", j.RULE)
            g.say("B", p, answer)
            g.room("A", p)
            seen = g.see()
            self.assertEqual((seen["agreed"], seen["table"]), ([], [[p.hex, talk]]))
            g.say("B", p)
            self.assertEqual(g.see()["agreed"], [p.hex])

    def test_a_room_is_heard_after_a_last_own_consent(self):
        """B objected and then consented; a room objects and agrees again."""
        g = Group(phones="B C")
        p = g.propose("A", j.RULE)
        g.say("B", p, j.TALK), g.say("B", p)
        g.room("A", p, 0), g.room("A", p)
        self.assertEqual(g.see()["agreed"], [p.hex])

    def test_a_room_over_two_last_own_words(self):
        """Beside each other B consents and objects: not all last ones are consents."""
        g = Group(phones="B C")
        p = g.propose("A", j.RULE)
        g.add("B", "B", "B2")
        now = list(g.made)
        g.say("B", p, sees=now), g.say("B2", p, j.TALK, sees=now)
        g.room("A", p)
        self.assertEqual(g.see()["table"], [[p.hex, True]])

    def test_a_room_over_a_consent_that_is_left_out(self):
        """B objected and then consented with a phone that turns out forked: the objection is the last own word."""
        g = Group(phones="B C")
        p = g.propose("A", j.RULE)
        before = g.say("B", p, j.TALK)
        g.say("B", p)
        g.room("A", p)
        self.assertEqual(g.see()["agreed"], [p.hex])
        g.write("B", j.HERE, [], after=before)
        self.assertEqual(g.see()["table"], [[p.hex, True]])

    def test_a_room_overrides_an_objection_in_the_room(self):
        g = Group(phones="B C")
        p = g.propose("A", j.RULE)
        g.say("B", p)
        g.room("A", p, 0)
        g.room("C", p)
        self.assertEqual(g.see()["agreed"], [p.hex])

    def test_a_room_left_out_for_one_is_still_a_consent(self):
        """Only B was asked otherwise: the one consent that p needs may be left out for B."""
        g = Group("A B", "B")
        p = g.propose("A", j.RULE)
        g.say("B", p, j.TALK)
        g.room("A", p)
        g.write("B", j.LEAVE, [member("B")])
        self.assertEqual(g.see()["agreed"], [p.hex])

    def test_withdraw(self):
        g = Group(phones="B C")
        p = g.decide("A B C", j.RULE)
        g.say("B", p, j.WITHDRAW)
        seen = g.see()
        self.assertEqual((seen["agreed"], seen["table"]), ([], [[p.hex, False]]))
        g.say("B", p)
        self.assertEqual(g.see()["agreed"], [p.hex])

    def test_who_joins_can_object(self):
        g = Group(phones="B C")
        p = g.decide("A B C", j.RULE)
        i = g.decide("A B C", j.INVITE)
        g.join("A", i, "D", "D")
        self.assertEqual(g.see()["agreed"], [p.hex])
        g.say("D", p, j.TALK)
        self.assertEqual(g.see()["table"], [[p.hex, True]])
        g.say("D", p)
        self.assertEqual(g.see()["agreed"], [p.hex])

    def test_who_left_is_not_asked(self):
        g = Group(phones="B C")
        p = g.propose("A", j.RULE)
        g.all_say(p, "A B")
        g.say("C", p, j.TALK)
        g.write("C", j.LEAVE, [member("C")])
        self.assertEqual(g.see()["agreed"], [p.hex])

    def test_amend_and_retire(self):
        g = Group(phones="B C")
        rule = g.decide("A B C", j.RULE)
        amend = g.decide("A B C", j.AMEND, [rule.id])
        seen = g.see()
        self.assertEqual((seen["agreed"], seen["in_force"]), ([rule.hex, amend.hex], [amend.hex]))
        retire = g.propose("B", j.RETIRE, [amend.id])
        self.assertEqual(g.see()["in_force"], [amend.hex])
        g.all_say(retire, "A B C")
        self.assertEqual(g.see()["in_force"], [retire.hex])
        g.say("C", retire, j.WITHDRAW)
        self.assertEqual(g.see()["in_force"], [amend.hex])

    def test_what_over_names(self):
        g = Group(phones="B C")
        rule, pledge = g.propose("A", j.RULE), g.propose("A", j.PLEDGE, [])
        here = g.write("A", j.HERE, [])
        beside = g.propose("B", j.RULE, sees=[rule])
        bad = [g.propose("A", j.AMEND, [pledge.id], sees=[]), g.propose("A", j.PLEDGE, [rule.id], sees=[]),
               g.propose("A", j.AMEND, [here.id], sees=[]), g.propose("A", j.AMEND, [beside.id], sees=[])]
        seen = g.see()
        for p in bad:
            self.reason(seen, p, "nothing there")
        retire = g.propose("A", j.RETIRE, [rule.id])
        again = g.propose("A", j.AMEND, [retire.id])
        self.reason(g.see(), again, "nothing there")

    def test_only_one(self):
        g = Group(phones="B C")
        now = list(g.made)
        x = g.propose("A", j.PLEDGE, [], sees=now)
        y = g.propose("B", j.PLEDGE, [], sees=now)
        g.all_say(x, "A B C")
        g.all_say(y, "A B C")
        self.assertEqual(g.see()["in_force"], [sorted([x, y], key=lambda p: (len(p.before), p.id))[-1].hex])

    def test_aside(self):
        g = Group(phones="B C")
        p = g.propose("A", j.RULE)
        g.write("B", j.ASIDE, [p.id])
        self.assertEqual(g.see()["table"], [])
        g.all_say(p, "A B C")
        self.assertEqual(g.see()["agreed"], [p.hex])

    def test_consents_of_a_forked_phone(self):
        g = Group(phones="B C")
        p = g.propose("A", j.RULE)
        early = g.phones["B"].prev
        g.all_say(p, "A B C")
        g.write("B", j.HERE, [], after=early)
        seen = g.see()
        self.assertEqual(seen["forked"], [g.phones["B"].public.hex()])
        self.assertEqual((seen["agreed"], seen["table"]), ([], [[p.hex, False]]))
        x = g.say("B", p)
        self.reason(g.see(), x, "forked")
        y = g.say("B", p, j.TALK)
        seen = g.see()
        self.reason(seen, y, None)
        self.assertEqual(seen["table"], [[p.hex, True]])

    def test_a_consent_that_makes_the_fork(self):
        """The past holds no fork; with the consent itself it does."""
        g = Group(phones="B C")
        p = g.propose("A", j.RULE)
        early = g.phones["B"].prev
        g.say("B", p)
        now = list(g.made)
        x = g.say("B", p, after=early, sees=now)
        y = g.say("B", p, j.TALK, after=early, sees=now)
        seen = g.see()
        self.reason(seen, x, "forked")
        self.reason(seen, y, None)

    def test_a_consent_beside_the_fork(self):
        g = Group(phones="B C")
        p = g.propose("A", j.RULE)
        early = g.phones["B"].prev
        x = g.say("B", p)
        y = g.say("B", p, after=early, sees=[p])
        g.say("A", p), g.say("C", p)
        seen = g.see()
        self.reason(seen, x, None)
        self.reason(seen, y, None)
        self.assertEqual(seen["agreed"], [])

    def test_a_fork_takes_nothing_back_from_the_room(self):
        """D's phone was passed round; removed, D forks it from its beginning."""
        g = Group("A B C D", "B D")
        p = g.propose("A", j.RULE)
        g.all_say(p, "A B")
        g.room("D", p)
        r = g.propose("A", j.REMOVE, member("D"))
        g.all_say(r, "A B"), g.room("A", r)
        self.members(g, "A B C")
        self.assertEqual(g.see()["agreed"], [p.hex])
        phone = g.phones["D"]
        phone.seq, phone.prev = 0, None
        x = g.write("D", j.HERE, [], sees=[g.founding])
        seen = g.see()
        self.reason(seen, x, "nobody's")
        self.assertEqual((seen["forked"], seen["agreed"]), ([phone.public.hex()], [p.hex]))

    def test_a_fresh_phone_consents(self):
        g = Group(phones="B C")
        p = g.propose("A", j.RULE)
        early = g.phones["B"].prev
        g.all_say(p, "A B C")
        g.write("B", j.HERE, [], after=early)
        self.assertEqual(g.see()["agreed"], [])
        g.add("B", "B", "B2")
        g.say("B2", p)
        self.assertEqual(g.see()["agreed"], [p.hex])

    def test_a_fork_of_what_is_set_aside(self):
        g = Group(phones="B C")
        stranger = Phone("X")
        g.write(stranger, j.HERE, [])
        stranger.seq, stranger.prev = 0, None
        g.write(stranger, j.HELD, [])
        p = g.decide("A B C", j.RULE)
        last = g.phones["B"].prev
        g.write("B", j.STAY, [p.id])
        g.write("B", j.STAY, [p.id], after=last)
        seen = g.see()
        self.assertEqual(set(seen["forked"]), {stranger.public.hex(), g.phones["B"].public.hex()})

    def test_a_consent_before_the_fork_stays(self):
        g = Group(phones="B C")
        p = g.decide("A B C", j.RULE)
        before = g.phones["B"].prev
        g.write("B", j.HERE, [])
        g.write("B", j.HELD, [], after=before)
        seen = g.see()
        self.assertEqual(len(seen["forked"]), 1)
        self.assertEqual(seen["agreed"], [p.hex])


class Final(Base):
    def test_remove(self):
        g = Group("A B C D", "B C D")
        p = g.propose("A", j.REMOVE, member("D"))
        g.all_say(p, "A B")
        self.members(g, "A B C D")
        g.say("C", p)
        seen = g.see()
        self.members(g, "A B C")
        self.assertEqual(seen["complete"][-1], p.hex)
        x = g.write("D", j.HERE, [])
        self.reason(g.see(), x, "nobody's")

    def test_the_member_concerned(self):
        g = Group(phones="B C")
        p = g.propose("C", j.REMOVE, member("C"))
        x, y, z = g.say("C", p, j.TALK), g.room("C", p, 0), g.room("C", p)
        for e in (x, y, z):
            self.reason(g.see(), e, "not theirs")
        g.all_say(p, "A B")
        self.members(g, "A B")

    def test_a_removal_stays_when_all_who_were_asked_leave(self):
        g = Group(phones="B C")
        g.decide("A B", j.REMOVE, member("C"))
        i = g.decide("A B", j.INVITE)
        g.join("A", i, "D", "D")
        self.members(g, "A B D")
        g.write("B", j.LEAVE, [member("B")])
        g.write("A", j.LEAVE, [member("A")])
        self.members(g, "D")

    def test_one_of_those_asked_must_consent(self):
        g = Group(phones="B C")
        p = g.propose("A", j.END)
        i = g.propose("A", j.INVITE)
        g.all_say(i, "A B C")
        g.join("A", i, "D", "D")
        for name in "ABC":
            g.write(name, j.LEAVE, [member(name)])
        g.say("D", p)
        seen = g.see()
        self.assertFalse(seen["ended"])
        self.members(g, "D")

    def test_a_stay_does_not_undo_a_removal(self):
        """C is spoken for by nobody: another's leave releases, whether or not a stay names it."""
        g = Group("A B C D", "B D")
        p = g.propose("A", j.REMOVE, member("D"))
        leave = g.write("A", j.LEAVE, [member("C")])
        g.all_say(p, "A B")
        self.members(g, "A B")
        g.write("D", j.STAY, [leave.id], sees=[leave])
        self.members(g, "A B C")

    def test_a_leave_before_the_proposal_and_a_stay_release_nobody(self):
        g = Group(phones="B")
        leave = g.write("A", j.LEAVE, [member("C")])
        g.write("B", j.STAY, [leave.id])
        p = g.propose("A", j.INVITE)
        g.all_say(p, "A B")
        self.assertNotIn(p.hex, g.see()["complete"])
        g.room("A", p)
        self.assertIn(p.hex, g.see()["complete"])

    def test_a_leave_of_one_who_had_a_phone_releases_nobody(self):
        g = Group("A B C", "B")
        r = g.replace("A", "C", "C")
        g.say("B", r)
        now = list(g.made)
        p = g.propose("B", j.INVITE, sees=now)
        g.say("B", p, sees=now)
        g.write("B", j.LEAVE, [member("C")], sees=now)
        g.say("A", r, sees=now)
        g.write("C", j.HERE, [], sees=[g.phones["A"].prev])
        g.say("A", p, sees=[p])
        seen = g.see()
        self.members(g, "A B C")
        self.assertNotIn(p.hex, seen["complete"])
        g.say("C", p, sees=[p])
        self.assertIn(p.hex, g.see()["complete"])

    def test_a_removal_needs_two_and_a_room_is_one(self):
        g = Group("A B C", "B")
        p = g.propose("A", j.REMOVE, member("B"))
        g.say("A", p)
        g.write("A", j.LEAVE, [member("C")])
        self.members(g, "A B")
        g.room("A", p)
        self.members(g, "A B")
        g = Group("A B C", "B")
        p = g.propose("A", j.REMOVE, member("B"))
        g.say("A", p), g.room("A", p)
        self.members(g, "A C")

    def test_mutual_removal(self):
        g = Group("A B C D", "B C D")
        now = list(g.made)
        a, b = g.propose("B", j.REMOVE, member("A"), sees=now), g.propose("A", j.REMOVE, member("B"), sees=now)
        now = list(g.made)
        for name, ps in (("A", [b]), ("B", [a]), ("C", [a, b]), ("D", [a, b])):
            for p in ps:
                g.say(name, p, sees=now)
        seen = g.see()
        self.members(g, "C D")
        self.assertEqual(set(seen["complete"][-2:]), {a.hex, b.hex})

    def test_mutual_removal_lets_one_decide_for_the_other(self):
        """A and B remove each other, C consents to both: the consent of the one who goes is not waited for."""
        g = Group(phones="B C")
        now = list(g.made)
        a, b = g.propose("B", j.REMOVE, member("A"), sees=now), g.propose("A", j.REMOVE, member("B"), sees=now)
        now = list(g.made)
        g.say("B", a, sees=now), g.say("A", b, sees=now), g.say("C", a, sees=now)
        self.members(g, "B C")
        g.say("C", b, sees=now)
        self.members(g, "C")

    def test_the_last_two(self):
        g = Group("A B", "B")
        p = g.propose("A", j.REMOVE, member("B"))
        self.reason(g.see(), p, "not possible")
        g = Group("A B C", "B C")
        p = g.propose("A", j.REMOVE, member("B"))
        now = list(g.made)
        g.write("C", j.LEAVE, [member("C")], sees=now)
        g.say("A", p, sees=now)
        self.members(g, "A B")

    def test_no_consent_after_an_objection(self):
        g = Group(phones="B C")
        p = g.propose("A", j.INVITE)
        g.say("A", p)
        g.say("B", p, j.TALK)
        x = g.say("C", p)
        y = g.say("B", p)
        seen = g.see()
        self.reason(seen, x, "talk first")
        self.reason(seen, y, "talk first")
        self.assertIn([p.hex, True], seen["table"])

    def test_an_objection_beside_the_last_consent(self):
        g = Group(phones="B C")
        p = g.propose("A", j.INVITE)
        g.all_say(p, "A B")
        now = list(g.made)
        g.say("C", p, sees=now)
        g.say("B", p, j.WITHDRAW, sees=now)
        self.assertEqual(g.see()["complete"][-1], p.hex)
        x = g.say("B", p, j.WITHDRAW)
        self.reason(g.see(), x, "not possible")

    def test_room_for_those_without_a_phone(self):
        g = Group("A B C D", "B")
        p = g.propose("A", j.INVITE)
        g.room("A", p)
        self.assertNotIn(p.hex, g.see()["complete"])
        g.all_say(p, "A B")
        self.assertEqual(g.see()["complete"][-1], p.hex)

    def test_a_phone_speaks_for_itself(self):
        """D gets a phone and writes beside the room entry that speaks for D."""
        g = Group("A B", "B")
        i = g.decide("A B", j.INVITE)
        g.join("A", i, "D")
        p = g.propose("A", j.INVITE)
        r = g.replace("A", "D", "D")
        g.all_say(p, "A B"), g.say("B", r)
        now = list(g.made)
        room = g.room("B", p)
        g.say("A", r, sees=now)
        self.assertIn(p.hex, g.see()["complete"])
        g.write("D", j.HERE, [], sees=[g.phones["A"].prev])
        seen = g.see()
        self.reason(seen, room, None)
        self.assertNotIn(p.hex, seen["complete"])
        g.say("D", p)
        self.assertIn(p.hex, g.see()["complete"])

    def test_one_who_left_is_not_waited_for(self):
        g = Group(phones="B C")
        p = g.propose("A", j.INVITE)
        g.all_say(p, "A B")
        g.write("C", j.LEAVE, [member("C")])
        self.assertIn(p.hex, g.see()["complete"])

    def test_end(self):
        g = Group(phones="B C")
        self.assertFalse(g.see()["ended"])
        g.decide("A B C", j.END)
        self.assertTrue(g.see()["ended"])

    def test_a_late_sign_undoes_a_removal(self):
        """C, spoken for while getting a phone, wrote after the removal; a fork that has not seen it undoes it."""
        g = Group("A B C D", "B D")
        r, p = g.replace("A", "C", "C"), g.propose("A", j.REMOVE, member("D"))
        g.say("D", r)
        a = g.say("A", r)
        g.say("B", p), g.say("A", p), g.room("A", p)
        complete = g.say("B", r, sees=[a])
        g.write("C", j.HERE, [])
        self.members(g, "A B C")
        phone = g.phones["C"]
        phone.seq, phone.prev = 0, None
        x = g.write("C", j.HERE, [], sees=[complete])
        seen = g.see()
        self.reason(seen, x, None)
        self.members(g, "A B C D")

    def test_each_invitation_has_its_guest(self):
        g = Group(phones="B C")
        now = list(g.made)
        p, q = g.propose("A", j.INVITE, sees=now), g.propose("B", j.INVITE, sees=now)
        g.all_say(p, "A B C"), g.all_say(q, "A B C")
        g.join("A", p, "D", "D"), g.join("B", q, "E", "E")
        seen = g.see()
        self.assertEqual(set(seen["members"][3:]), {p.hex[:32], q.hex[:32]})
        self.devices(seen, g, "D", "D")
        self.devices(seen, g, "E", "E")


class Leaving(Base):
    def test_leave(self):
        g = Group(phones="B C")
        g.write("C", j.LEAVE, [member("C")])
        self.members(g, "A B")

    def test_not_another_who_has_a_phone(self):
        g = Group(phones="B C")
        x = g.write("A", j.LEAVE, [member("C")])
        y = g.write("A", j.LEAVE, [member("Z")])
        seen = g.see()
        self.reason(seen, x, "not theirs")
        self.reason(seen, y, "nothing there")
        self.members(g, "A B C")

    def test_without_a_phone_and_stay(self):
        g = Group(phones="B")
        leave = g.write("A", j.LEAVE, [member("C")])
        self.members(g, "A B")
        g.write("B", j.STAY, [leave.id])
        self.members(g, "A B C")
        own = g.write("B", j.LEAVE, [member("B")])
        x = g.write("A", j.STAY, [own.id])
        seen = g.see()
        self.reason(seen, x, "nothing there")
        self.members(g, "A C")

    def test_a_sign_beside_the_leave(self):
        g = Group("A B C", "B")
        r = g.replace("A", "C", "C")
        g.say("B", r)
        now = list(g.made)
        leave = g.write("B", j.LEAVE, [member("C")])
        g.say("A", r, sees=now)
        self.members(g, "A B")
        g.write("C", j.HERE, [], sees=[g.phones["A"].prev])
        seen = g.see()
        self.reason(seen, leave, None)
        self.members(g, "A B C")

    def test_a_sign_before_the_leave_is_one_too(self):
        """B's two phones drop each other beside each other: B had a phone, so that nobody's leave holds."""
        g = Group("A B C", "B C")
        g.add("B", "B", "B2")
        now = list(g.made)
        g.drop("B", "B2", sees=now), g.drop("B2", "B", sees=now)
        self.assertEqual(g.see()["devices"][member("B").hex()], [])
        leave = g.write("A", j.LEAVE, [member("B")])
        p = g.propose("A", j.INVITE)
        g.all_say(p, "A C")
        g.room("A", p)
        seen = g.see()
        self.reason(seen, leave, None)
        self.members(g, "A B C")
        self.assertNotIn(p.hex, seen["complete"])


class CameBack(Base):
    """Who was thought to have left, by another's leave, and is a member again."""

    def leave(self, g, name, by="A", **how):
        """Another says that they left."""
        return g.write(by, j.LEAVE, [g.member(name)], **how)

    def stay(self, g, leave, by="B", **how):
        """They did not."""
        return g.write(by, j.STAY, [leave.id], **how)

    def on_the_table(self, g, p, there=True):
        self.assertEqual(p.hex in [x for x, _ in g.see()["table"]], there)

    def left_before(self, *change):
        """C left, as A says; then A proposes and consents."""
        g = Group(phones="B")
        leave = self.leave(g, "C")
        p = g.propose("A", *change)
        g.say("A", p)
        return g, leave, p

    def left_after(self, *change):
        """A proposes and consents; then C left, as A says."""
        g = Group(phones="B")
        p = g.propose("A", *change)
        g.say("A", p)
        return g, self.leave(g, "C"), p

    def test_to_a_final_change(self):
        """The leave before the proposal, or not: no consent is possible any more, and it is not on the table."""
        for left in self.left_before, self.left_after:
            g, leave, p = left(j.INVITE)
            self.on_the_table(g, p)
            self.stay(g, leave)
            self.members(g, "A B C")
            self.on_the_table(g, p, False)
            x, y, z = g.say("B", p), g.room("A", p), g.say("B", p, j.TALK)
            seen = g.see()
            for e, why in ((x, "not possible"), (y, "not possible"), (z, None)):
                self.reason(seen, e, why)
            self.assertNotIn(p.hex, seen["complete"])

    def test_it_is_made_anew(self):
        """The leave and the stay are both before it: nobody came back to it."""
        for left in self.left_before, self.left_after:
            g, leave, _ = left(j.INVITE)
            self.stay(g, leave)
            p = g.propose("A", j.INVITE)
            self.on_the_table(g, p)
            g.all_say(p, "A B")
            self.assertNotIn(p.hex, g.see()["complete"])
            g.room("A", p)
            self.assertEqual(g.see()["complete"][-1], p.hex)

    def test_while_away_they_did_not_come_back(self):
        for left in self.left_before, self.left_after:
            g, _, p = left(j.INVITE)
            x = g.say("B", p)
            seen = g.see()
            self.reason(seen, x, None)
            self.assertEqual(seen["complete"][-1], p.hex)

    def test_consents_beside_the_coming_back_stand(self):
        """Also those that come later: p is not on the table, and complete in the end."""
        for left in self.left_before, self.left_after:
            g, leave, p = left(j.INVITE)
            g.write("B", j.HERE, [])
            g.add("B", "B", "B2")
            now = list(g.made)
            self.stay(g, leave)
            self.on_the_table(g, p, False)
            x = g.say("B2", p, sees=now)
            seen = g.see()
            self.reason(seen, x, None)
            self.members(g, "A B C")
            self.assertEqual(seen["complete"][-1], p.hex)

    def test_a_stay_before_the_proposal_and_a_leave_beside_it(self):
        """Of two leaves the one is before p and p knows C as a member; the other p has not seen."""
        g = Group(phones="B")
        self.stay(g, self.leave(g, "C"))
        now = list(g.made)
        p = g.propose("A", j.INVITE)
        x = g.say("A", p)
        self.on_the_table(g, p)
        leave = self.leave(g, "C", "B", sees=now)
        y = g.say("A", p)
        self.on_the_table(g, p)
        self.stay(g, leave)
        z = g.say("A", p)
        seen = g.see()
        for e, why in ((x, None), (y, None), (z, "not possible")):
            self.reason(seen, e, why)
        self.on_the_table(g, p, False)

    def test_by_a_sign_of_their_own(self):
        """C, who is getting a phone, writes beside the leave, and never was away for those who have seen it."""
        g = Group("A B C", "B")
        r = g.replace("A", "C", "C")
        g.say("B", r)
        now = list(g.made)
        p = g.propose("B", j.INVITE, sees=now)
        self.leave(g, "C", "B", sees=now)
        g.say("A", r, sees=now)
        self.on_the_table(g, p)
        g.write("C", j.HERE, [], sees=[g.phones["A"].prev])
        self.on_the_table(g, p, False)
        x, y = g.say("A", p), g.say("C", p)
        seen = g.see()
        self.reason(seen, x, "not possible")
        self.reason(seen, y, "not possible")

    def test_an_own_leave_is_none(self):
        g = Group("A B C D", "B C")
        p = g.propose("A", j.INVITE)
        g.say("A", p)
        g.write("C", j.LEAVE, [member("C")])
        self.on_the_table(g, p)
        g.say("B", p), g.room("A", p)
        self.assertEqual(g.see()["complete"][-1], p.hex)

    def test_the_first_reason(self):
        """An objection comes before the coming back, and that before a fork."""
        g, leave, p = self.left_after(j.INVITE)
        self.stay(g, leave)
        early = g.phones["B"].prev
        g.write("B", j.HERE, []), g.write("B", j.HELD, [], after=early)
        x = g.say("B", p)
        g.say("A", p, j.TALK)
        y = g.say("B", p)
        seen = g.see()
        self.reason(seen, x, "not possible")
        self.reason(seen, y, "talk first")
        self.on_the_table(g, p, False)

    def test_the_one_concerned_is_left_out(self):
        """C's own removal, and C's own phone, go on when it is C who came back."""
        g, leave, p = self.left_after(j.REMOVE, member("C"))
        self.on_the_table(g, p, False)
        self.stay(g, leave)
        self.on_the_table(g, p)
        x = g.say("B", p)
        self.reason(g.see(), x, None)
        self.members(g, "A B")
        g = Group(phones="B")
        p = g.replace("B", "C", "C")
        g.say("B", p)
        self.stay(g, self.leave(g, "C"))
        self.on_the_table(g, p)
        x = g.say("A", p)
        seen = g.see()
        self.reason(seen, x, None)
        self.devices(seen, g, "C", "C")

    def test_another_is_not_left_out(self):
        """The removal of D does not go on when C came back to it."""
        g = Group("A B C D", "B D")
        p = g.propose("A", j.REMOVE, member("D"))
        g.say("A", p)
        self.stay(g, self.leave(g, "C"))
        self.on_the_table(g, p, False)
        x = g.say("B", p)
        self.reason(g.see(), x, "not possible")
        self.members(g, "A B C D")

    def test_a_leave_by_the_one_concerned_is_none(self):
        """It does not end D's own removal or the new phone, and neither does D's stay after another's leave."""
        for make in (lambda g: g.propose("A", j.REMOVE, member("D")), lambda g: g.replace("A", "D", "D2", 1)):
            g = Group("A B C D", "B D")
            p = make(g)
            g.say("A", p)
            self.stay(g, self.leave(g, "C", "D"), "D")
            self.members(g, "A B C D")
            self.on_the_table(g, p)
            x = g.say("B", p)
            seen = g.see()
            self.reason(seen, x, None)
            self.assertEqual(seen["complete"][-1], p.hex)
            g = Group("A B C D", "B D")
            p = make(g)
            g.say("A", p)
            leave = self.leave(g, "C")
            self.stay(g, leave, "D")
            self.on_the_table(g, p)
            x = g.say("B", p)
            self.reason(g.see(), x, None)

    def test_a_stay_by_another_beside_that_of_the_one_concerned(self):
        g = Group("A B C D", "B D")
        p = g.propose("A", j.REMOVE, member("D"))
        leave = self.leave(g, "C")
        self.stay(g, leave, "D")
        self.on_the_table(g, p)
        self.stay(g, leave, "B")
        self.on_the_table(g, p, False)

    def test_a_leave_by_the_one_concerned_before_the_proposal_is_none(self):
        """C, whom D took for gone, is asked anew about D as initiator, and does not end D's removal."""
        g = Group("A B C D", "B D")
        leave = self.leave(g, "C", "D")
        p, q = g.decide("A B D", j.INITIATOR, [], member("D"), 3, 0), g.propose("A", j.REMOVE, member("D"))
        self.stay(g, leave)
        self.assertEqual(g.see()["agreed"], [])
        self.on_the_table(g, q)
        g.all_say(q, "A B")
        self.members(g, "A B C")

    def test_to_an_initiator(self):
        """Another than the one whom it concerns took C for gone: C is asked anew."""
        g = Group("A B C D", "B D")
        leave = self.leave(g, "C", "A")
        p = g.decide("A B D", j.INITIATOR, [], member("D"), 3, 0)
        self.assertEqual(g.see()["agreed"], [p.hex])
        self.stay(g, leave)
        self.assertEqual(g.see()["agreed"], [])

    def test_to_a_standing_change(self):
        """It was agreed without C: C is asked anew."""
        g, leave, p = self.left_before(j.RULE)
        g.say("B", p)
        self.assertEqual(g.see()["in_force"], [p.hex])
        self.stay(g, leave)
        seen = g.see()
        self.assertEqual((seen["agreed"], seen["in_force"], seen["table"]), ([], [], [[p.hex, False]]))
        x = g.say("A", p)
        self.reason(g.see(), x, None)
        self.assertEqual(g.see()["agreed"], [])
        g.room("A", p)
        self.assertEqual(g.see()["in_force"], [p.hex])

    def test_to_a_standing_change_with_a_phone(self):
        g, leave, p = self.left_before(j.RULE)
        g.say("B", p)
        self.stay(g, leave)
        g.all_say(g.replace("A", "C", "C"), "A B")
        self.assertEqual(g.see()["agreed"], [])
        g.say("C", p)
        self.assertEqual(g.see()["agreed"], [p.hex])

    def test_asked_anew_and_gone_again(self):
        g, leave, p = self.left_before(j.RULE)
        g.say("B", p)
        self.stay(g, leave)
        self.assertEqual(g.see()["agreed"], [])
        again = self.leave(g, "C")
        self.assertEqual(g.see()["agreed"], [p.hex])
        self.stay(g, again)
        self.assertEqual(g.see()["agreed"], [])

    def test_what_was_covered_is_in_force_again(self):
        """The change that covered it was agreed without C."""
        g = Group(phones="B")
        rule = g.propose("A", j.RULE)
        g.all_say(rule, "A B"), g.room("A", rule)
        leave = self.leave(g, "C")
        retire = g.decide("A B", j.RETIRE, [rule.id])
        self.assertEqual(g.see()["in_force"], [retire.hex])
        self.stay(g, leave)
        seen = g.see()
        self.assertEqual((seen["in_force"], seen["table"]), ([rule.hex], [[retire.hex, False]]))

    def test_to_a_standing_change_that_asked_them(self):
        """The leave came after it: C is asked as before, and the room spoke for C already."""
        g = Group(phones="B")
        p = g.propose("A", j.RULE)
        g.room("A", p)
        leave = self.leave(g, "C")
        self.stay(g, leave)
        x = g.say("B", p)
        seen = g.see()
        self.reason(seen, x, None)
        self.assertEqual(seen["agreed"], [p.hex])


class Devices(Base):
    def test_join(self):
        g = Group(phones="B C")
        i = g.propose("A", j.INVITE)
        early = g.join("A", i, "D", "D")
        g.all_say(i, "A B C")
        self.members(g, "A B C")
        other = g.join("B", i, "D", "D")
        self.reason(g.see(), other, "not theirs")
        g.join("A", i, "D", "D")
        seen = g.see()
        self.reason(seen, early, "not possible")
        self.members(g, "A B C D")
        self.devices(seen, g, "D", "D")
        again = g.join("A", i, "D", "D2")
        own = g.write("D", j.NICKNAME, [g.member("D")])
        seen = g.see()
        self.reason(seen, again, "not possible")
        self.reason(seen, own, None)
        self.assertEqual(seen["nicknames"][g.member("D").hex()], own.hex)

    def test_join_without_a_phone(self):
        """Who invited lets the guest in, and nobody else."""
        g = Group(phones="B C")
        i = g.decide("A B C", j.INVITE)
        x = g.join("B", i, "D")
        self.reason(g.see(), x, "not theirs")
        g.join("A", i, "D")
        seen = g.see()
        self.members(g, "A B C D")
        self.devices(seen, g, "D", "")
        self.assertEqual(seen["nicknames"][g.member("D").hex()], i.hex)

    def test_who_invited_is_gone(self):
        """Another lets the guest in, but gives no phone."""
        g = Group(phones="B C")
        i = g.decide("A B C", j.INVITE)
        g.write("A", j.LEAVE, [member("A")])
        x, y = g.join("B", i, "D", "D-false"), g.join("B", i, "D")
        seen = g.see()
        self.reason(seen, x, "not theirs")
        self.reason(seen, y, None)
        self.members(g, "B C D")
        self.devices(seen, g, "D", "")

    def test_a_second_join_beside_changes_nothing(self):
        g = Group("A B D", "B D")
        g.add("D", "D", "D2")
        i = g.decide("D A B", j.INVITE)
        complete = g.made[-1]
        g.join("D", i, "C")
        p = g.propose("A", j.REMOVE, member("D"))
        g.all_say(p, "A B")
        g.room("A", p)
        self.members(g, "A B C")
        x = g.join("D2", i, "C", sees=[complete])
        self.reason(g.see(), x, None)
        self.members(g, "A B C")

    def test_join_nothing(self):
        g = Group(phones="B C")
        p = g.propose("A", j.RULE)
        x, y = g.join("A", p, "D"), g.join("A", Made(b"?" * 32, b"", frozenset(), 0, 0), "D", "D")
        seen = g.see()
        self.reason(seen, x, "nothing there")
        self.reason(seen, y, "nothing there")

    def test_proof_of_a_join(self):
        g = Group(phones="B C")
        i = g.decide("A B C", j.INVITE)
        x = Phone("X")
        g.write("A", j.JOIN, [i.id, x.public, g.proof(x, "D")])
        seen = g.see()
        self.assertEqual(seen["refused"], 1)
        self.members(g, "A B C")

    def test_second_phone(self):
        g = Group(phones="B C")
        two = g.phones["B2"] = Phone("B2")
        g.write("B", j.ADD, [member("B"), two.public, g.proof(two, "B")])
        here = g.write("B2", j.HERE, [])
        other = g.write("A", j.ADD, [member("B"), Phone("X").public, g.proof(Phone("X"), "B")])
        again = g.write("B", j.ADD, [member("B"), two.public, g.proof(two, "B")])
        seen = g.see()
        self.devices(seen, g, "B", "B B2")
        self.reason(seen, here, None)
        self.reason(seen, other, "not theirs")
        self.reason(seen, again, "not possible")

    def test_drop(self):
        g = Group(phones="B C")
        g.add("B", "B", "B2")
        now = list(g.made)
        x = g.drop("A", "B2")
        beside = g.write("B2", j.NICKNAME, [member("B")], sees=now)
        here = g.write("B2", j.HERE, [])
        self.assertEqual(g.see()["nicknames"][member("B").hex()], beside.hex)
        g.drop("B", "B2", sees=now)
        seen = g.see()
        self.reason(seen, x, "nothing there")
        self.reason(seen, beside, "void")
        self.reason(seen, here, None)
        self.devices(seen, g, "B", "B")
        self.assertEqual(seen["nicknames"][member("B").hex()], "")
        late = g.write("B2", j.HERE, [])
        self.reason(g.see(), late, "nobody's")

    def test_the_only_phone_is_not_dropped(self):
        g = Group(phones="B C")
        x = g.drop("B", "B")
        self.reason(g.see(), x, "not possible")
        g.add("B", "B", "B2")
        g.drop("B2", "B")
        y, again = g.drop("B2", "B2"), g.drop("B2", "B")
        seen = g.see()
        self.reason(seen, y, "not possible")
        self.reason(seen, again, None)
        self.devices(seen, g, "B", "B2")

    def test_two_drops(self):
        """What one of the drops has not seen is severed."""
        g = Group(phones="B C")
        g.add("B", "B", "B2"), g.add("B", "B", "B3")
        now = list(g.made)
        nick = g.write("B2", j.NICKNAME, [member("B")], sees=now)
        g.drop("B3", "B2", sees=[*now, nick])
        self.reason(g.see(), nick, None)
        g.drop("B", "B2", sees=now)
        self.reason(g.see(), nick, "void")

    def test_a_dropped_phone_does_not_heal_itself(self):
        """Beside B's drop of B2 the thief lets B2 drop itself, and has seen all that B2 wrote."""
        g = Group(phones="B C")
        g.add("B", "B", "B2")
        now = list(g.made)
        bad = g.write("B2", j.HELD, [], sees=now)
        add = g.add("B2", "B", "thief", sees=now)
        g.drop("B", "B2", sees=now)
        g.drop("B2", "B2", sees=[*now, add])
        self.reason(g.see(), bad, "void")
        self.devices(g.see(), g, "B", "B")

    def test_a_phone_drops_itself(self):
        """Its own drop has not seen itself, and is not severed by itself; another drop severs it."""
        g = Group(phones="B C")
        g.add("B", "B", "B2")
        now = list(g.made)
        nick = g.write("B2", j.NICKNAME, [member("B")])
        x = g.drop("B2", "B2")
        seen = g.see()
        self.reason(seen, nick, None)
        self.reason(seen, x, None)
        self.devices(seen, g, "B", "B")
        g.drop("B", "B2", sees=now)
        self.reason(g.see(), nick, "void")

    def test_two_phones_drop_each_other(self):
        """Then only the others can help."""
        g = Group(phones="B C")
        g.add("B", "B", "B2")
        now = list(g.made)
        g.drop("B", "B2", sees=now), g.drop("B2", "B", sees=now)
        self.devices(g.see(), g, "B", "")
        p = g.replace("A", "B", "B3", old=0)
        g.all_say(p, "A C")
        self.devices(g.see(), g, "B", "B3")

    def test_a_phone_given_by_a_dropped_one(self):
        """The device entry is severed: the key is bound no longer; what it wrote before is void."""
        g = Group(phones="B C")
        g.add("B", "B", "B2")
        now = list(g.made)
        add = g.add("B2", "B", "B3", sees=now)
        nick = g.write("B3", j.NICKNAME, [member("B")])
        four = g.add("B3", "B", "B4")
        deep = g.write("B4", j.HELD, [])
        self.devices(g.see(), g, "B", "B B2 B3 B4")
        g.drop("B", "B2", sees=now)
        late = [g.write(k, j.HERE, []) for k in ("B3", "B4")]
        seen = g.see()
        self.devices(seen, g, "B", "B")
        for x, why in ((add, None), (four, None), (nick, "void"), (deep, "void"), *((x, "nobody's") for x in late)):
            self.reason(seen, x, why)
        again = g.add("B", "B", "B3")
        seen = g.see()
        self.reason(seen, again, None)
        self.devices(seen, g, "B", "B B3")

    def test_a_phone_given_before_the_drop_stays(self):
        g = Group(phones="B C")
        g.add("B", "B", "B2")
        g.add("B2", "B", "B3")
        g.drop("B", "B2")
        self.devices(g.see(), g, "B", "B B3")

    def test_a_phone_given_by_a_lost_one(self):
        """Beside the decision the thief gives a phone: it is bound no longer."""
        g = Group(phones="B C")
        now = list(g.made)
        p = g.replace("A", "B", "B2", old=1)
        g.add("B", "B", "thief", sees=now)
        g.say("A", p, sees=[p]), g.say("C", p, sees=[p])
        seen = g.see()
        self.devices(seen, g, "B", "B2")
        late = g.write("thief", j.HERE, [])
        self.reason(g.see(), late, "nobody's")

    def test_what_is_never_void(self):
        """Leaves, stays, joins, devices, drops and what belongs to a final change, by a dropped phone."""
        g = Group("A B C D", "B D")
        i = g.decide("B A D", j.INVITE)
        g.room("A", i)
        leave = g.write("A", j.LEAVE, [member("C")])
        g.add("B", "B", "B2"), g.add("B", "B", "B3")
        now = list(g.made)
        p = g.propose("B2", j.END, sees=now)
        beside = [p, g.say("B2", p), g.room("B2", p), g.say("B2", p, j.TALK), g.write("B2", j.STAY, [leave.id]),
                  g.write("B2", j.LEAVE, [member("C")]), g.join("B2", i, "E"), g.drop("B2", "B3"),
                  g.add("B2", "B", "B4"), g.write("B2", j.HERE, [])]
        held = g.write("B2", j.HELD, [])
        g.drop("B", "B2", sees=now)
        seen = g.see()
        for x in beside:
            self.reason(seen, x, None)
        self.reason(seen, held, "void")
        self.devices(seen, g, "B", "B")
        self.members(g, "A B D E")

    def test_lost_phone(self):
        g = Group(phones="B C")
        now = list(g.made)
        g.phones["B-old"] = g.phones.pop("B")
        p = g.replace("A", "B", "B2", old=1)
        g.all_say(p, "A C")
        thief = g.write("B-old", j.NICKNAME, [member("B")], sees=now)
        seen = g.see()
        self.devices(seen, g, "B", "B2")
        self.reason(seen, thief, "void")
        late, own = g.write("B-old", j.HERE, []), g.write("B2", j.NICKNAME, [member("B")])
        seen = g.see()
        self.reason(seen, late, "nobody's")
        self.assertEqual(seen["nicknames"][member("B").hex()], own.hex)

    def test_a_phone_given_after_the_proposal_is_lost_too(self):
        """One who consents has seen it; that it is not severed does not help it."""
        g = Group(phones="B C")
        p = g.replace("A", "B", "B2", old=1)
        add = g.add("B", "B", "thief", sees=[p])
        seen_by_a_root = g.write("thief", j.HELD, [])
        g.say("A", p, sees=[seen_by_a_root])
        beside = g.write("thief", j.HELD, [])
        g.say("C", p, sees=[p])
        seen = g.see()
        self.devices(seen, g, "B", "B2")
        for x, why in ((add, None), (seen_by_a_root, None), (beside, "void")):
            self.reason(seen, x, why)
        late = g.drop("thief", "B2")
        self.reason(g.see(), late, "nobody's")

    def test_two_new_phones_beside_each_other(self):
        g = Group(phones="B C")
        now = list(g.made)
        x, y = g.replace("A", "B", "B2", 1, sees=now), g.replace("C", "B", "B3", 1, sees=now)
        g.say("A", x, sees=[x]), g.say("C", x, sees=[x]), g.say("A", y, sees=[y])
        g.say("C", y, sees=[y])
        self.devices(g.see(), g, "B", "B2 B3")

    def test_two_new_phones_one_after_the_other(self):
        """Who consents to the second has seen the first bound: it is lost."""
        g = Group(phones="B C")
        now = list(g.made)
        x, y = g.replace("A", "B", "B2", 1, sees=now), g.replace("C", "B", "B3", 1, sees=now)
        g.all_say(x, "A C"), g.all_say(y, "A C")
        self.devices(g.see(), g, "B", "B3")

    def test_the_other_phones_stay(self):
        g = Group(phones="B C")
        p = g.replace("A", "B", "B2")
        g.all_say(p, "A C")
        self.devices(g.see(), g, "B", "B B2")

    def test_a_phone_stays_bound_when_all_who_were_asked_leave(self):
        g = Group("A B", "B")
        g.write("A", j.LEAVE, [member("A")])
        x = g.write("B", j.HERE, [])
        seen = g.see()
        self.reason(seen, x, None)
        self.members(g, "B")
        self.devices(seen, g, "B", "B")

    def test_void_by_removal(self):
        g = Group("A B C D", "B C D")
        p = g.propose("A", j.REMOVE, member("D"))
        seen_by_a_root = g.write("D", j.NICKNAME, [member("D")], sees=[p])
        g.all_say(p, "A B")
        beside = g.propose("D", j.RULE, sees=[p])
        held = g.write("D", j.HELD, [], sees=[p])
        g.say("C", p, sees=[g.made[-4], g.made[-3]])
        seen = g.see()
        self.members(g, "A B C")
        self.reason(seen, seen_by_a_root, None)
        self.reason(seen, beside, "void")
        self.reason(seen, held, "void")
        self.assertEqual(seen["met"], [])

    def test_another_phone_needs_two_who_consent(self):
        """Where there is a phone, or the old ones are lost, one is not enough; nobody could help one of two."""
        for old, phones in ((0, "B"), (1, "B"), (1, "")):
            g = Group("A B", phones)
            p = g.replace("A", "B", "A-false", old)
            g.say("A", p)
            seen = g.see()
            self.reason(seen, p, None)
            self.devices(seen, g, "B", phones)
            self.assertEqual(seen["table"], [[p.hex, False]])

    def test_a_first_phone_needs_one(self):
        g = Group("A B")
        p = g.replace("A", "B", "B", 0)
        g.say("A", p)
        self.devices(g.see(), g, "B", "B")

    def test_another_phone_with_a_leave(self):
        """Two are asked, one is released: one consent is not enough; a room for the other makes two."""
        for old in (0, 1):
            g = Group("A B C", "B")
            p = g.replace("A", "B", "A-false", old)
            g.say("A", p)
            leave = g.write("B", j.LEAVE, [member("C")], sees=[p])
            g.write("B", j.STAY, [leave.id], sees=[leave])
            self.members(g, "A B C")
            self.devices(g.see(), g, "B", "B")
            g.room("A", p, sees=[p])
            self.devices(g.see(), g, "B", "A-false" if old else "B A-false")


class Unknown(Base):
    def test_kind_change_version(self):
        for make in (lambda g: g.write("B", 14, ["new"], v=2), lambda g: g.propose("B", j.RHYTHM, "weekly", v=2),
                     lambda g: g.write("B", j.HERE, [], v=2, more=["new"]), lambda g: g.write("B", j.HERE, [], v=9)):
            g = Group(phones="B C")
            p = g.decide("A B C", j.RULE)
            now = list(g.made)
            x = make(g)
            y = g.write("A", j.NICKNAME, [member("A")])
            z = g.write("C", j.NICKNAME, [member("C")], sees=now)
            seen = g.see()
            self.assertTrue(seen["frozen"])
            self.reason(seen, x, "not understood")
            self.reason(seen, y, "not understood")
            self.reason(seen, z, None)
            self.assertEqual(seen["agreed"], [p.hex])

    def test_nobodys(self):
        g = Group(phones="B C")
        x = g.write(Phone("stranger"), 14, ["new"], v=2)
        y = g.write("A", j.NICKNAME, [member("A")])
        seen = g.see()
        self.assertFalse(seen["frozen"])
        self.reason(seen, x, "nobody's")
        self.reason(seen, y, None)

    def test_a_severed_entry_does_not_freeze(self):
        """B2, stolen, writes what is unknown; B drops it. What comes after it stays not understood."""
        g = Group(phones="B C")
        g.add("B", "B", "B2")
        now = list(g.made)
        x = g.write("B2", 99, ["new"], v=2, sees=now)
        y = g.write("C", j.HELD, [], sees=[x])
        self.assertTrue(g.see()["frozen"])
        drop = g.drop("B", "B2", sees=now)
        p = g.propose("A", j.RULE, sees=[drop])
        seen = g.see()
        self.assertFalse(seen["frozen"])
        for e, why in ((x, "not understood"), (y, "not understood"), (drop, None), (p, None)):
            self.reason(seen, e, why)
        self.assertEqual((seen["met"], seen["table"]), ([], [[p.hex, False]]))

    def test_an_entry_of_a_lost_phone_does_not_freeze(self):
        g = Group(phones="B C")
        now = list(g.made)
        x = g.write("B", 99, ["new"], v=2, sees=now)
        p = g.replace("A", "B", "B3", old=1, sees=now)
        g.say("A", p, sees=now), g.say("C", p, sees=[p])
        seen = g.see()
        self.assertFalse(seen["frozen"])
        self.reason(seen, x, "not understood")
        self.devices(seen, g, "B", "B3")

    def test_an_entry_left_behind_does_not_freeze(self):
        g = Group("A B C D", "B C D")
        now = list(g.made)
        g.decide("A B C", j.REMOVE, member("D"))
        x = g.write("D", 99, [], sees=now, v=2)
        seen = g.see()
        self.assertFalse(seen["frozen"])
        self.reason(seen, x, "not understood")
        y = g.write("D", 99, [], v=2)
        seen = g.see()
        self.assertFalse(seen["frozen"])
        self.reason(seen, y, "not understood")

    def test_an_unknown_entry_after_one_that_does_not_freeze(self):
        """It comes after another, and does not freeze either."""
        g = Group(phones="B C")
        g.add("B", "B", "B2")
        now = list(g.made)
        x = g.write("B2", 99, ["new"], v=2, sees=now)
        g.drop("B", "B2", sees=now)
        self.assertFalse(g.see()["frozen"])
        g.write("A", 99, ["new"], v=2, sees=[x])
        self.assertFalse(g.see()["frozen"])

    def test_refused_with_v_1(self):
        for make in (lambda g: g.write("B", 14, ["new"]), lambda g: g.propose("B", j.RHYTHM, "weekly")):
            g = Group(phones="B C")
            make(g)
            seen = g.see()
            self.assertEqual((seen["refused"], seen["frozen"]), (1, False))
            g.write("B", j.HERE, [])
            self.assertEqual(g.see()["waiting"], 1)


class Rest(Base):
    def test_nicknames(self):
        g = Group(phones="B")
        g.write("B", j.NICKNAME, [member("B")], words=[0, "Bea"])
        last = g.write("B", j.NICKNAME, [member("B")])
        other = g.write("A", j.NICKNAME, [member("C")])
        x = g.write("A", j.NICKNAME, [member("B")])
        y = g.write("A", j.NICKNAME, [member("Z")])
        seen = g.see()
        self.assertEqual(seen["nicknames"], {member(n).hex(): v for n, v in
                                             (("A", ""), ("B", last.hex), ("C", other.hex))})
        self.reason(seen, x, "not theirs")
        self.reason(seen, y, "nothing there")

    def test_group_name(self):
        g = Group(phones="B C")
        self.assertEqual(g.see()["group_name"], g.founding.hex)
        p = g.decide("A B C", j.NAME, [])
        q = g.decide("A B C", j.NAME, [p.id])
        self.assertEqual(g.see()["group_name"], q.hex)

    def test_review_day(self):
        g = Group(phones="B C")
        p = g.propose("A", j.RULE, review=[30_000])
        q = g.propose("A", j.RULE)
        self.assertEqual(g.see()["review"], {p.hex: 30_000})
        g.write("B", j.EXTEND, [p.id, 30_007])
        g.write("C", j.EXTEND, [q.id, 5])
        x = g.write("C", j.EXTEND, [g.founding.id, 5])
        seen = g.see()
        self.assertEqual(seen["review"], {p.hex: 30_007, q.hex: 5})
        self.reason(seen, x, "nothing there")

    def test_meetings(self):
        g = Group(phones="B C")
        g.write("A", j.HELD, [], day=DAY)
        p = g.decide("A B C", j.INITIATOR, [], member("B"), 3, 1)
        q = g.decide("A B C", j.HORIZON, [], 2, 1)
        for day in (DAY + 7, DAY + 7, DAY + 14):
            g.write("C", j.HELD, [], day=day)
        seen = g.see()
        self.assertEqual(seen["met"], [DAY, DAY + 7, DAY + 14])
        self.assertEqual(seen["left"], {p.hex: 1, q.hex: 0})
        r = g.decide("A B C", j.HORIZON, [q.id], 0, 0)
        self.assertEqual(g.see()["left"], {p.hex: 1})

    def test_initiator(self):
        g = Group(phones="B C")
        x = g.propose("A", j.INITIATOR, [], member("Z"), 3, 0)
        p = g.propose("A", j.INITIATOR, [], member("C"), 3, 0)
        self.reason(g.see(), x, "not possible")
        g.write("C", j.LEAVE, [member("C")])
        self.assertEqual(g.see()["table"], [])

    def test_an_initiator_who_is_gone(self):
        g = Group(phones="B C")
        p = g.decide("A B C", j.INITIATOR, [], member("A"), 3, 0)
        q = g.decide("A B C", j.INITIATOR, [], member("C"), 3, 0)
        self.assertEqual(g.see()["in_force"], [q.hex])
        g.write("C", j.LEAVE, [member("C")])
        seen = g.see()
        self.assertEqual((seen["agreed"], seen["in_force"], seen["table"]), ([p.hex, q.hex], [p.hex], []))
        self.assertEqual(seen["left"], {p.hex: 3})

    def test_an_initiator_who_is_gone_still_covers(self):
        g = Group(phones="B C")
        p = g.decide("A B C", j.INITIATOR, [], member("A"), 3, 0)
        g.decide("A B C", j.INITIATOR, [p.id], member("C"), 3, 0)
        g.write("C", j.LEAVE, [member("C")])
        self.assertEqual(g.see()["in_force"], [])


class Dates(Base):
    """4.9: rhythms, single meetings, pauses and duties."""
    # a Tuesday
    FIRST = DAY + (5 - DAY) % 7

    def setUp(self):
        self.g = Group(phones="B C")
        self.r = self.rhythm([0, 1, self.FIRST])

    def rhythm(self, pattern, over=()):
        return self.g.decide("A B C", j.RHYTHM, sorted(x.id for x in over), pattern, 1140, 120, "Europe/Oslo")

    def say(self, by, slot, what, **how):
        return self.g.write(by, j.MEETING, [slot, what], **how)

    def slot(self, week, rhythm=None):
        return [(rhythm or self.r).id, self.FIRST + 7 * week]

    def days(self, weeks):
        """Day (since the first) and how of the meetings of so many weeks."""
        found = [[m[0] - self.FIRST, m[5]] for m in self.g.see().get("meetings", [])]
        return [m for m in found if m[0] < 7 * weeks]

    def test_patterns(self):
        at = lambda *ymd: (date(*ymd) - date(1970, 1, 1)).days
        for pattern, ymd, there in (
                ([0, 2, at(2027, 1, 5)], (2027, 1, 19), True), ([0, 2, at(2027, 1, 5)], (2027, 1, 12), False),
                ([0, 1, at(2027, 1, 5)], (2026, 12, 29), False), ([1, 5, 1, 0], (2028, 2, 29), True),
                ([1, 5, 1, 0], (2028, 2, 22), False), ([1, 5, 6, 0], (2026, 10, 25), True),
                ([1, 4, 6, 0], (2026, 10, 25), True), ([1, 1, 0, at(2027, 2, 2)], (2027, 2, 1), False),
                ([2, [at(2027, 2, 2)]], (2027, 2, 2), True), ([2, [at(2027, 2, 2)]], (2027, 2, 3), False)):
            self.assertEqual(j.is_day_of(pattern, at(*ymd)), there, (pattern, ymd))
        self.assertTrue(j.is_day_of([0, 1, j.LAST_DAY], j.LAST_DAY))
        self.assertFalse(j.is_day_of([0, 1, j.LAST_DAY + 1], j.LAST_DAY + 1))

    def test_what_is_no_slot(self):
        g, other = self.g, self.g.decide("A B C", j.KEEP, [], 6)
        extra = g.write("A", j.EXTRA, [DAY, 0, 60, "UTC"])
        proposed = g.propose("A", j.MEET, DAY, 0, 60, "UTC")
        unseen = self.say("B", [extra.id], [0], sees=[self.r])
        for slot, good in (([self.r.id, self.FIRST + 1], False), ([self.r.id, self.FIRST - 7], False), ([self.r.id], False),
                           ([other.id, self.FIRST], False), ([extra.id, DAY], False), ([b"x" * 32], False),
                           ([extra.id], True), ([proposed.id], True), (self.slot(90), True)):
            entry = self.say("A", slot, [2])
            self.reason(g.see(), entry, None if good else "nothing there")
        seen = g.see()
        self.reason(seen, unseen, "nothing there")
        self.assertNotIn(proposed.hex, seen["said"], "not agreed")
        for kind, about in ((j.RESUME, extra), (j.NO_DUTY, extra), (j.RESUME, self.r)):
            g.write("A", kind, [about.id])
            self.reason(g.see(), g.made[-1], "nothing there")

    def test_moved_on_two_sides(self):
        one, other = [1, self.FIRST + 1, 0, 60], [1, self.FIRST + 2, 0, 60]
        key = f"{self.r.hex} {self.FIRST}"
        a = self.say("A", self.slot(0), one)
        b = self.say("B", self.slot(0), other, sees=[self.r])
        seen = self.g.see()["said"][key]
        self.assertEqual({*seen[2]}, {a.hex, b.hex})
        self.assertEqual(seen[1], seen[2][-1:], "the last in order holds")
        c = self.say("C", self.slot(0), one)
        self.assertEqual(self.g.see()["said"][key], [one, [c.hex], []])
        self.say("A", self.slot(0), [2], sees=[c])
        self.say("B", self.slot(0), [2], sees=[c])
        self.assertEqual(self.g.see()["said"][key][::2], [[2], []], "the same twice is not torn")
        self.say("C", self.slot(0), [2], sees=[c], words=[0, "At the lake"])
        self.assertEqual(len(self.g.see()["said"][key][2]), 3, "but another place is")

    def test_cancelled_beside_moved(self):
        self.say("A", self.slot(0), [2])
        self.say("B", self.slot(0), [1, self.FIRST + 1, 0, 60], sees=[self.r])
        [meeting] = [m for m in self.g.see()["meetings"] if m[4] == f"{self.r.hex} {self.FIRST}"]
        self.assertEqual(len(meeting[6]), 2)
        self.say("A", self.slot(0), [0])
        self.assertEqual(self.days(2), [[0, "as planned"], [7, "as planned"]])

    def test_a_later_rhythm_cuts(self):
        self.say("A", self.slot(3), [1, self.FIRST + 30, 0, 60])
        self.say("A", self.slot(4), [2])
        q = self.rhythm([0, 2, self.FIRST + 15], over=[self.r])
        days = [[0, "as planned"], [7, "as planned"], [14, "as planned"], [15, "as planned"], [29, "as planned"],
                [30, "moved"]]
        self.assertEqual(self.days(5), days)
        self.g.say("B", q, j.WITHDRAW)
        self.assertEqual(self.days(4), [[n, "as planned"] for n in (0, 7, 14)])
        self.assertEqual(self.g.see()["rhythms"], [self.r.hex])

    def test_a_covered_rhythm_still_cuts(self):
        q = self.rhythm([2, [self.FIRST + 8]], over=[self.r])
        s = self.rhythm([0, 1, self.FIRST + 21], over=[q])
        self.assertEqual(self.days(5), [[n, "as planned"] for n in (0, 7, 8, 21, 28)])
        self.assertEqual(self.g.see()["rhythms"], [self.r.hex, q.hex, s.hex])
        self.assertEqual(self.g.see()["in_force"], [s.hex])
        self.rhythm([0, 1, self.FIRST + 1])
        self.assertEqual(self.days(2), [[n, "as planned"] for n in (0, 1, 8)], "q and s never count now")

    def test_pauses(self):
        p = self.g.write("A", j.PAUSE, [self.FIRST + 7, self.FIRST + 14])
        self.say("B", self.slot(2), [0])
        extra = self.g.write("A", j.EXTRA, [self.FIRST + 8, 0, 60, "UTC"])
        self.assertEqual(self.days(3), [[0, "as planned"], [7, "paused"], [8, "extra"], [14, "as planned"]])
        self.g.write("C", j.RESUME, [p.id])
        self.assertEqual(self.days(2), [[0, "as planned"], [7, "as planned"], [8, "extra"]])
        self.assertEqual(self.g.see()["singles"], [extra.hex])

    def test_one_meeting_by_consent(self):
        p = self.g.propose("A", j.MEET, self.FIRST + 3, 0, 60, "UTC")
        self.g.all_say(p, "A B")
        self.assertNotIn("singles", self.g.see())
        self.g.say("C", p)
        self.assertEqual(self.days(1), [[0, "as planned"], [3, "extra"]])
        self.say("C", [p.id], [1, self.FIRST + 4, 0, 60], words=[0, "At the lake"])
        [meeting] = [m for m in self.g.see()["meetings"] if m[5] == "moved"]
        self.assertEqual((meeting[0], meeting[7]), (self.FIRST + 4, self.g.made[-1].hex))
        self.g.say("C", p, j.WITHDRAW)
        self.assertEqual(self.days(1), [[0, "as planned"]])

    def test_duties(self):
        one, other = [self.g.write("A", j.DUTY, [], words=[1, "host"]) for _ in range(2)]
        self.assertEqual(self.g.see()["duties"], [one.hex, other.hex])
        self.g.write("B", j.NO_DUTY, [one.id])
        self.assertEqual(self.g.see()["duties"], [other.hex])

    def test_what_a_removed_member_wrote_beside_it_is_void(self):
        kinds = [(j.EXTRA, [DAY, 0, 60, "UTC"]), (j.PAUSE, [1, 2]), (j.DUTY, []), (j.MEETING, [self.slot(0), [2]])]
        p = self.g.propose("A", j.REMOVE, member("C"))
        beside = [self.g.write("C", *kind, sees=[self.r]) for kind in kinds]
        beside += [self.g.write("C", j.RESUME, [beside[1].id]), self.g.write("C", j.NO_DUTY, [beside[2].id])]
        self.g.say("A", p, sees=[p])
        self.g.say("B", p, sees=[p])
        seen = self.g.see()
        for entry in beside:
            self.reason(seen, entry, "void")
        self.assertFalse({"singles", "pauses", "duties", "said"} & set(seen))


class OnThePage(Base):
    """7: the worked examples, read from the page itself."""

    def test_examples(self):
        page = Path(__file__).parents[2] / "core" / "docs" / "journal.md"
        examples = page.read_text(encoding="utf-8").split("## 7. Worked examples")[1].split("```")[1::2]
        raws, ids = [], []
        for text in examples:
            found = dict(re.findall(r"^(\w+) +([0-9a-f\s]+?)$(?=\n\w|\n*\Z)", text.strip(), re.MULTILINE))
            header, signature, body, id_ = (
                bytes.fromhex("".join(found.get(n, "").split())) for n in ("header", "signature", "body", "id"))
            self.assertEqual(j.Entry(header).id, id_)
            raws.append(encode([header, signature] + ([b"\x5a" * 16, body] if body else [])))
            ids.append(id_)
        admission = j.Admission(ids[0])
        for raw in raws:
            admission.take(raw)
        founding, proposal, consent = ids
        self.assertEqual(admission.words, {founding: [0, "Tuesdays"], proposal: [1, "no-advice"]})
        self.assertEqual(admission.admitted[consent].args, [proposal, j.CONSENT])
        seen = j.view(admission)
        self.assertEqual((seen["admitted"], seen["refused"], seen["set_aside"]), (3, 0, {}))
        self.assertEqual(seen["members"], ["01" * 16, "02" * 16])
        self.assertEqual(seen["table"], [[proposal.hex(), False]])
        days = [(date(1970, 1, 1) + timedelta(d)).isoformat() for d in
                (admission.admitted[founding].day, seen["review"][proposal.hex()])]
        self.assertEqual(days, ["2026-10-14", "2027-01-12"])


class AsWritten(Base):
    """What the page accepts, though nobody means it: core/docs/decisions/0004-own-journal.md."""

    def test_a_sleeping_proposal_does_not_take_one_of_two_over(self):
        """In past(p) B had no phone; now B has one, and p can no longer be consented to."""
        g = Group("A B")
        p = g.replace("A", "B", "A-false")
        g.give_phone("B")
        g.write("B", j.HERE, [])
        self.devices(g.see(), g, "B", "B")
        late = g.say("A", p)
        self.reason(g.see(), late, "not possible")
        self.devices(g.see(), g, "B", "B")

    def test_the_holder_of_two_takes_the_other_over_with_a_fork(self):
        g = Group("A B", "B")
        g.write("B", j.HERE, [])
        p = g.replace("A", "B", "A-false", after=g.founding)
        g.say("A", p, sees=[p])
        self.devices(g.see(), g, "B", "B A-false")

    def test_what_follows_a_severed_unknown_entry_is_not_heard(self):
        """C's phone is newer and understood it: whoever reads with this version does not hear C, and is not frozen."""
        g = Group(phones="B C")
        g.add("B", "B", "B2")
        p = g.decide("A B C", j.RULE)
        now = list(g.made)
        x = g.write("B2", 99, ["new"], v=2, sees=now)
        drop = g.drop("B", "B2", sees=now)
        no = g.say("C", p, j.TALK, sees=[x, drop])
        seen = g.see()
        self.assertFalse(seen["frozen"])
        self.reason(seen, no, "not understood")
        self.assertEqual(seen["agreed"], [p.hex])

    def test_who_left_does_not_freeze_the_group(self):
        """Beside their own leave, or with a fork from before it."""
        g = Group(phones="B C")
        g.add("C", "C", "C2")
        now = list(g.made)
        g.write("C", j.LEAVE, [member("C")], sees=now)
        g.write("C2", 99, [], sees=now, v=2)
        self.assertFalse(g.see()["frozen"])

    def test_who_invited_undoes_their_own_removal_with_a_second_join(self):
        g = Group("A B D", "B D")
        g.add("D", "D", "D2")
        i = g.decide("D A B", j.INVITE)
        complete = g.made[-1]
        g.join("D", i, "C")
        p = g.propose("A", j.REMOVE, member("D"))
        g.all_say(p, "A B")
        g.room("A", p)
        self.members(g, "A B C")
        g.join("D2", i, "C", "D-false", sees=[complete])
        self.members(g, "A B D C")

    def test_a_second_consent_brings_back_what_was_void(self):
        """D's friend C consents again, beside the last consent, having seen what D wrote beside the removal."""
        g = Group("A B C D", "B C D")
        early = g.phones["C"].prev
        p = g.propose("A", j.REMOVE, member("D"))
        held = g.write("D", j.HELD, [], sees=[p])
        g.say("A", p, sees=[p]), g.say("B", p, sees=[p]), g.say("C", p, sees=[p])
        self.reason(g.see(), held, "void")
        again = g.say("C", p, sees=[held], after=early)
        seen = g.see()
        self.reason(seen, again, None)
        self.reason(seen, held, None)

    def test_a_stolen_phone_leaves_for_good(self):
        g = Group(phones="B C")
        now = list(g.made)
        p = g.replace("A", "B", "B2", old=1)
        g.all_say(p, "A C")
        g.write("B", j.LEAVE, [member("B")], sees=now)
        self.members(g, "A C")

    def test_removals_in_a_ring_are_all_complete(self):
        g = Group(phones="B C")
        now = list(g.made)
        ps = [g.propose(by, j.REMOVE, member(who), sees=now) for by, who in (("A", "B"), ("B", "C"), ("C", "A"))]
        now = list(g.made)
        for name in "ABC":
            for p, who in zip(ps, "BCA"):
                if who != name:
                    g.say(name, p, sees=now)
        self.members(g, "")


class Check(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.g = Group(phones="B C")
        self.g.decide("A B C", j.RULE)

    def put(self, name, seen):
        """A pair of files."""
        lines = "".join(x.raw.hex() + "\n" for x in self.g.made)
        Path(self.folder.name, name + ".entries").write_text(lines)
        if seen is not None:
            Path(self.folder.name, name + ".json").write_text(seen)

    def check(self):
        """The exit code and the lines."""
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            code = j.main(["--check", self.folder.name])
        return code, out.getvalue().splitlines()

    def test_all_the_same(self):
        self.put("0", j.as_json(self.g.see()))
        self.put("1", json.dumps(self.g.see(), indent=1))
        self.assertEqual(self.check(), (0, ["2 passed, 0 failed"]))

    def test_differences(self):
        seen = self.g.see()
        less = {k: v for k, v in seen.items() if k != "met"}
        self.put("2", j.as_json(seen))
        self.put("10", j.as_json(less | {"admitted": 0, "more": [1]}))
        self.put("11", None)
        self.put("12", "no JSON")
        self.put("13", "[]")
        code, lines = self.check()
        self.assertEqual((code, lines[-1]), (1, "1 passed, 4 failed"))
        self.assertEqual([x.split(": ")[:2] for x in lines[:3]],
                         [["10.entries", "admitted"], ["10.entries", "met"], ["10.entries", "more"]])
        self.assertEqual(len(lines), 7)

    def test_only_what_differs(self):
        seen = self.g.see()
        self.put("0", j.as_json(seen | {"nicknames": seen["nicknames"] | {"x": "y"}}))
        self.assertEqual(self.check()[1], ['0.entries: nicknames: python {}, other {"x": "y"}', "0 passed, 1 failed"])

    def test_nothing_compared_is_no_success(self):
        self.assertEqual(self.check(), (1, ["0 passed, 0 failed"]))


class Random(Base):
    """Histories by chance, much of them nonsense: any order of arrival gives the same."""

    def test_orders(self):
        for n in range(20):
            random_history(n, 60).see(3)


def random_history(n, size):
    """A group whose phones write what comes to their minds, each having seen a part."""
    chance = random.Random(n)
    g = Group("A B C D", chance.choice(["B", "B C", "B C D"]))
    g.open, g.invitations = [g.propose("A", j.RULE)], []
    while len(g.made) < size:
        step(g, chance)
    return g


def step(g, chance):
    """One entry by somebody who knows their own, and of the others what was there up to some point."""
    by = chance.choice(sorted(g.phones))
    how = {"sees": g.made[:max(1, len(g.made) - chance.choice([0, 0, 0, 0, 2, 5, 12]))]}
    own = sorted((x for x in g.phones[by].prev.before if g.phones[by].public in x.raw[:90]), key=lambda x: x.seq) \
        if g.phones[by].prev else []
    if own and chance.random() < 0.01:
        how["after"] = own[-1]
    p = chance.choice(g.open[-3:])
    what = chance.random()
    if what < 0.2:
        g.open.append(propose_any(g, chance, by, how))
    elif what < 0.3:
        for name in sorted(g.phones):
            g.say(name, p, sees=how["sees"])
    elif what < 0.45:
        g.say(by, p, chance.choice([1, 1, 1, 0, 2]), **how)
    elif what < 0.7:
        g.room(by, p, chance.choice([1, 1, 1, 1, 1, 0]), **how)
    elif what < 0.75 and g.invitations:
        p, name, inviter = chance.choice(g.invitations)
        if "after" not in how and chance.random() < 0.7:
            by = inviter
        g.join(by, p, name, chance.choice([None, name, name + "2"]), **how)
    else:
        another(g, chance, by, p, how)


def another(g, chance, by, p, how):
    """An entry of one of the other kinds."""
    who, phone = g.member(chance.choice(g.names + ["E", "F"])), g.phones[chance.choice(sorted(g.phones))]
    new = Phone(by[0] + "2")
    args = {j.NICKNAME: [who], j.LEAVE: [who], j.STAY: [chance.choice(g.made).id], j.DROP: [phone.public], j.HERE: [],
            j.ADD: [member(by[0]), new.public, g.proof(new, by[0])], j.HELD: [], j.ASIDE: [p.id],
            j.EXTEND: [p.id, DAY + len(g.made)], 14: ["new"]}
    weights = {j.LEAVE: 1, j.STAY: 1, j.DROP: 1, j.ASIDE: 1, 14: 0.02}
    kind = chance.choices(list(args), [weights.get(k, 3) for k in args])[0]
    if kind == j.ADD:
        g.phones.setdefault(by[0] + "2", new)
    if kind == 14:
        how = how | {"v": 2}
    entry = g.write(by, kind, args[kind], day=DAY + chance.randrange(9), **how)
    if kind == j.LEAVE and chance.random() < 0.5:
        g.write(chance.choice(sorted(g.phones)), j.STAY, [entry.id], sees=[entry])


def propose_any(g, chance, by, how):
    """A proposal of any change."""
    p, who, name = chance.choice(g.open), member(chance.choice(g.names)), chance.choice("EF")
    over = chance.choice([[], [p.id]])
    change = chance.choice([[0], [0], [1, [p.id]], [2, [p.id]], [3, over], [4, over], [6, over, 2, 3], [6, over, 0, 0],
                            [7, over, who, 2, 1], [8, over, 12], [9], [9], [10, who], [12], [11], [11]])
    if change == [11]:
        key = chance.choice(g.names)
        return g.replace(by, key, key + chance.choice(["", "3"]), chance.randrange(2), **how)
    if change == [9]:
        g.invitations.append((g.propose(by, 9, **how), name, by))
        return g.invitations[-1][0]
    return g.propose(by, *change, review=[DAY + 90] if chance.random() < 0.3 else [], **how)


if __name__ == "__main__":
    unittest.main()
