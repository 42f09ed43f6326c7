"""The journal, read a second time, from core/docs/journal.md alone.

    python journal.py FILE...
    python journal.py --check FOLDER

Each FILE holds one envelope in lower-case hex a line, in order of arrival. One line of JSON a file.
--check reads each N.entries in FOLDER and compares with N.json, what another reader made of it.
The section numbers are those of the page. A part C of the journal is an int: bit i is entry i in order.
"""
import json
import re
import sys
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache, wraps
from pathlib import Path

from blake3 import blake3
from nacl.bindings import crypto_sign_open
from nacl.exceptions import BadSignatureError

ENTRY, DEVICE, NOTHING = b"runde-entry-v1\0", b"runde-device-v1\0", b""
FOUND, NICKNAME, PROPOSE, ANSWER, ROOM, JOIN, LEAVE, STAY, ADD, DROP, HERE, HELD, EXTEND, ASIDE, \
    EXTRA, MEETING, PAUSE, RESUME, DUTY, NO_DUTY = range(20)
RULE, AMEND, RETIRE, PLEDGE, NAME, RHYTHM, HORIZON, INITIATOR, KEEP, INVITE, REMOVE, REPLACE, END, MEET = range(14)
TALK, CONSENT, WITHDRAW = range(3)
FINAL = {INVITE, REMOVE, REPLACE, END}
ONLY_ONE = {PLEDGE, NAME, RHYTHM, HORIZON, INITIATOR, KEEP}
AS_PLANNED, MOVED, CALLED_OFF = range(3)
WEEKS, MONTHLY, CHOSEN = range(3)
LAST_DAY, EPOCH = 2_932_896, date(1970, 1, 1)
ENVELOPE_MOST, WAIT_ENTRIES, WAIT_BYTES = 65_536, 1_024, 4 * 1_024 * 1_024


class Refused(Exception):
    """The bytes are refused."""


# ---------------------------------------------------------------- 1.1 CBOR

def decode(raw):
    """The one item of 1.1 that raw is: int, bytes, str or list."""
    item, end = _item(raw, 0, 0)
    if end != len(raw):
        raise Refused("something follows")
    return item


def _head(raw, at):
    """Major type, value and where the head ends; the head as short as it can be."""
    if at >= len(raw):
        raise Refused("cut short")
    major, low = raw[at] >> 5, raw[at] & 31
    if low < 24:
        return major, low, at + 1
    if low > 27:
        raise Refused("indefinite or reserved")
    size = 1 << (low - 24)
    end = at + 1 + size
    if end > len(raw):
        raise Refused("cut short")
    value = int.from_bytes(raw[at + 1:end], "big")
    if value < (24 if size == 1 else 1 << (4 * size)):
        raise Refused("a longer head than needed")
    return major, value, end


def _item(raw, at, deep):
    """One item from at, and where it ends."""
    major, value, at = _head(raw, at)
    if major == 0:
        return value, at
    if major in (2, 3):
        if at + value > len(raw):
            raise Refused("cut short")
        piece = raw[at:at + value]
        return (piece if major == 2 else _text(piece)), at + value
    if major != 4:
        raise Refused("not one of the four types")
    if deep == 8:
        raise Refused("nested too deep")
    items = []
    for _ in range(value):
        item, at = _item(raw, at, deep + 1)
        items.append(item)
    return items, at


def _text(piece):
    """UTF-8, strictly."""
    try:
        return piece.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("not UTF-8") from None


# ---------------------------------------------------------------- shapes

def need(holds, why):
    """Refuse unless it holds."""
    if not holds:
        raise Refused(why)


def number(x, least=0, most=2**32 - 1):
    """An integer within bounds."""
    return isinstance(x, int) and least <= x <= most


def octets(*sizes):
    """A check: bytes of one of these sizes."""
    return lambda x: isinstance(x, bytes) and len(x) in sizes


ident, member16, key32, proof64 = octets(32), octets(16), octets(32), octets(64)


def one_of(*values):
    """A check: an integer among values."""
    return lambda x: isinstance(x, int) and x in values


def ids(x, least, most):
    """An array of ids, strictly ascending."""
    return isinstance(x, list) and least <= len(x) <= most and all(map(ident, x)) \
        and all(a < b for a, b in zip(x, x[1:]))


def over(x):
    """`over`, perhaps empty."""
    return ids(x, 0, 16)


def over1(x):
    """`over` with at least one."""
    return ids(x, 1, 16)


def review(x):
    """[] or [review day]."""
    return isinstance(x, list) and len(x) <= 1 and all(map(number, x))


def fits(*checks):
    """A check: an array with exactly these items."""
    return lambda a: isinstance(a, list) and len(a) == len(checks) and all(c(x) for c, x in zip(checks, a))


def founders(x):
    """2 to 12 members, all different."""
    return isinstance(x, list) and 2 <= len(x) <= 12 and all(map(member16, x)) and len(set(x)) == len(x)


# ---------------------------------------------------------------- 3 Kinds

def minute(x):
    """A minute of the civil day."""
    return number(x, 0, 1_439)


def length(x):
    """How long a meeting is."""
    return number(x, 15, 720)


def zone(x):
    """A name of the time zone database, whether or not there is such a zone."""
    return isinstance(x, str) and re.fullmatch("[A-Za-z0-9_+/-]{1,64}", x) is not None


def chosen(x):
    """1 to 60 days, strictly ascending."""
    return isinstance(x, list) and 1 <= len(x) <= 60 and all(map(number, x)) and all(a < b for a, b in zip(x, x[1:]))


def any_of(*checks):
    """A check: one of these holds."""
    return lambda x: any(c(x) for c in checks)


pattern = any_of(
    fits(one_of(WEEKS), one_of(1, 2, 3, 4), number),
    fits(one_of(MONTHLY), one_of(1, 2, 3, 4, 5), one_of(*range(7)), number),
    fits(one_of(CHOSEN), chosen),
)
slot = any_of(fits(ident), fits(ident, number))
what = any_of(fits(one_of(AS_PLANNED, CALLED_OFF)), fits(one_of(MOVED), number, minute, length))


def begins(p):
    """The day a pattern begins."""
    return p[1][0] if p[0] == CHOSEN else p[-1]


def is_day_of(p, day):
    """A pattern has a day."""
    if not begins(p) <= day <= LAST_DAY:
        return False
    if p[0] == CHOSEN:
        return day in p[1]
    if p[0] == WEEKS:
        return (day - p[2]) % (7 * p[1]) == 0
    at = EPOCH + timedelta(day)
    in_month = monthrange(at.year, at.month)[1]
    nth = at.day + 7 > in_month if p[1] == 5 else (at.day + 6) // 7 == p[1]
    return at.weekday() == p[2] and nth


CHANGES = {
    RULE: fits(number),
    AMEND: fits(number, over1),
    RETIRE: fits(number, over1),
    PLEDGE: fits(number, over),
    NAME: fits(number, over),
    RHYTHM: fits(number, over, pattern, minute, length, zone),
    HORIZON: lambda c: fits(number, over, one_of(0, 1, 2), number)(c) and (c[2] != 0 or c[3] == 0),
    INITIATOR: fits(number, over, member16, number, one_of(0, 1)),
    KEEP: fits(number, over, lambda x: number(x, 1, 120)),
    INVITE: fits(number),
    REMOVE: fits(number, member16),
    REPLACE: fits(number, member16, key32, proof64, one_of(0, 1)),
    END: fits(number),
    MEET: fits(number, number, minute, length, zone),
}


def _change(c):
    """A change as 3 says."""
    return isinstance(c, list) and bool(c) and isinstance(c[0], int) and c[0] in CHANGES and CHANGES[c[0]](c)


KINDS = {
    FOUND: lambda a: fits(member16, founders)(a) and a[0] in a[1],
    NICKNAME: fits(member16),
    PROPOSE: fits(_change, review),
    ANSWER: fits(ident, one_of(0, 1, 2)),
    ROOM: fits(ident, one_of(0, 1)),
    JOIN: lambda a: fits(ident, octets(0, 32), octets(0, 64))(a) and bool(a[1]) == bool(a[2]),
    LEAVE: fits(member16),
    STAY: fits(ident),
    ADD: fits(member16, key32, proof64),
    DROP: fits(key32),
    HERE: fits(),
    HELD: fits(),
    EXTEND: fits(ident, number),
    ASIDE: fits(ident),
    EXTRA: fits(number, minute, length, zone),
    MEETING: fits(slot, what),
    PAUSE: lambda a: fits(number, number)(a) and 0 <= a[1] - a[0] < 400,
    RESUME: fits(ident),
    DUTY: fits(),
    NO_DUTY: fits(ident),
}


# ---------------------------------------------------------------- 1.2 to 1.5

class Entry:
    """A header as 1.2 reads it; depth is set when it is admitted."""

    def __init__(self, raw):
        h = decode(raw)
        need(isinstance(h, list) and len(h) >= 10 and number(h[0], 1, 2**64), "header")
        need(h[0] > 1 or len(h) == 10, "ten items")
        self.v, self.group, self.device, self.seq, self.prev = h[:5]
        self.parents, self.kind, self.args, self.commit, self.day = h[5:10]
        self.id, self.depth, self.raw = blake3(raw).digest(), None, raw
        self._rules()
        if not self.unknown:
            need(self.kind in KINDS and KINDS[self.kind](self.args), "kind, change, args")

    def _rules(self):
        """The rules of 1.2."""
        need(octets(0, 32)(self.group) and key32(self.device) and number(self.seq), "group, device, seq")
        need(octets(0, 32)(self.prev) and (not self.prev) == (self.seq == 0), "prev")
        need(ids(self.parents, 0, 32) and self.prev not in self.parents, "parents")
        need(number(self.kind, 0, 2**16 - 1) and isinstance(self.args, list), "kind, args")
        need(octets(0, 32)(self.commit) and number(self.day), "commit, day")
        if self.group:
            need(self.kind != FOUND, "a founding entry has an empty group")
            need(self.prev or self.parents, "before nothing")
        else:
            need(self.kind == FOUND and self.v == 1 and self.seq == 0 and not self.parents, "founding entry")

    @property
    def unknown(self):
        """4.1: v above 1."""
        return self.v > 1

    @property
    def change(self):
        """The change a proposal makes."""
        return self.args[0][0]

    @property
    def final(self):
        """Whether a proposal is for a final change."""
        return self.change in FINAL

    @property
    def over(self):
        """What a proposal takes the place of."""
        return self.args[0][1] if AMEND <= self.change <= KEEP else []

    @property
    def concerned(self):
        """The member a remove, device or initiator is about."""
        if self.change in (REMOVE, REPLACE):
            return self.args[0][1]
        return self.args[0][2] if self.change == INITIATOR else None

    @property
    def guest(self):
        """4.3: the guest of an invitation."""
        return self.id[:16]

    @property
    def ancestors(self):
        """`prev` and parents."""
        return ([self.prev] if self.prev else []) + self.parents


def envelope(raw):
    """Header, signature, salt, body; the last two empty when no words came."""
    need(len(raw) <= ENVELOPE_MOST, "too long")
    items = decode(raw)
    need(isinstance(items, list) and len(items) in (2, 4), "not an envelope")
    need(isinstance(items[0], bytes) and proof64(items[1]), "not an envelope")
    need(len(items) == 2 or octets(16)(items[2]) and octets(*range(1, 4097))(items[3]), "not an envelope")
    return (items + [NOTHING, NOTHING])[:4]


@lru_cache(maxsize=None)
def verifies(key, message, signature):
    """Ed25519, strictly.

    libsodium (in PyNaCl 1.6.2) refuses S not below the group's order, R and A of small order and A not in its
    shortest encoding, and compares the bytes of S·B - h·A with those of R: R canonical, without the cofactor.
    test_journal.py tries each of these, so that another libsodium cannot change it unseen.
    """
    if len(key) != 32 or len(signature) != 64:
        return False
    try:
        crypto_sign_open(signature + message, key)
        return True
    except BadSignatureError:
        return False


def proves(key, proof, group, subject):
    """1.5: the proof of a new device; the subject is a member, or the invitation in a join."""
    return verifies(key, DEVICE + group + subject, proof)


def words(entry, salt, body):
    """1.3: what people read, or None."""
    if not entry.commit or not body or blake3(salt + body).digest() != entry.commit:
        return None
    try:
        read = decode(body)
    except Refused:
        return None
    if entry.kind == HELD:
        return read if _ledger(read) else None
    return read if fits(one_of(0, 1), lambda x: isinstance(x, str))(read) else None


def _ledger(read):
    """1.3 and 3: the words of a held."""
    line = fits(member16, number, number)
    ledger = [one_of(2), lambda x: isinstance(x, list) and all(map(line, x)), one_of(0, 1, 2), octets(0, 16)]
    if not fits(*ledger)(read) and not fits(*ledger, _duties)(read):
        return False
    return _ascend(read[1])


def _ascend(lines):
    """Strictly, by the first item of each."""
    return all(a[0] < b[0] for a, b in zip(lines, lines[1:]))


def _counted(check):
    """A check: at least one pair of an id and what this check holds for, ascending."""
    return lambda x: isinstance(x, list) and bool(x) and all(map(check, x)) and _ascend(x)


_duties = _counted(fits(ident, _counted(fits(member16, number))))


# ---------------------------------------------------------------- 2 Admission

class Admission:
    """Takes envelopes in any order; keeps what is admitted and what waits."""

    def __init__(self, founding):
        self.founding, self.admitted, self.refused = founding, {}, 0
        self.waiting, self.held_up = {}, {}   # id -> [entry, bytes, times]; missing id -> ids waiting for it
        self.words = {}

    def take(self, raw):
        """One envelope arrives."""
        try:
            head, signature, salt, body = envelope(raw)               # step 1
            entry = Entry(head)                                       # step 2
            self._signatures(entry, signature)                        # step 3
            need(self.founding in (entry.group, entry.id), "group")   # step 4
            self._place(entry, len(raw))
        except Refused:
            self.refused += 1
            return
        if words(entry, salt, body) is not None:
            self.words[entry.id] = words(entry, salt, body)

    def _signatures(self, entry, signature):
        """Step 3."""
        need(verifies(entry.device, ENTRY + entry.raw, signature), "signature")
        if entry.unknown:
            return
        if entry.kind in (JOIN, ADD) and entry.args[1]:
            subject, key, proof = entry.args
            need(proves(key, proof, entry.group, subject), "proof")
        if entry.kind == PROPOSE and entry.change == REPLACE:
            _, member, key, proof, _ = entry.args[0]
            need(proves(key, proof, entry.group, member), "proof")

    def _place(self, entry, size):
        """Steps 5 to 7."""
        if entry.id in self.admitted:
            return
        missing = [x for x in entry.ancestors if x not in self.admitted]
        if missing:
            self._wait(entry, size, missing)
            return
        self._admit(entry)
        self._wake(entry.id)

    def _wait(self, entry, size, missing):
        """Step 5: wait; the longest waiting leaves first."""
        if entry.id in self.waiting:
            self.waiting[entry.id][2] += 1
            return
        self.waiting[entry.id] = [entry, size, 1]
        for x in missing:
            self.held_up.setdefault(x, []).append(entry.id)
        while len(self.waiting) > WAIT_ENTRIES or sum(w[1] for w in self.waiting.values()) > WAIT_BYTES:
            del self.waiting[next(iter(self.waiting))]

    def _admit(self, entry):
        """Steps 6 and 7."""
        if entry.prev:
            prev = self.admitted[entry.prev]
            need(prev.device == entry.device and prev.seq == entry.seq - 1, "prev")
        entry.depth = 1 + max((self.admitted[x].depth for x in entry.ancestors), default=-1)
        self.admitted[entry.id] = entry

    def _wake(self, came):
        """Those that waited for what came, and so on."""
        todo = [came]
        while todo:
            for i in self.held_up.pop(todo.pop(), []):
                entry, _, times = self.waiting.get(i, (None, 0, 0))
                if entry is None or any(x not in self.admitted for x in entry.ancestors):
                    continue
                del self.waiting[i]
                try:
                    self._admit(entry)
                    todo.append(i)
                except Refused:
                    self.refused += times


# ---------------------------------------------------------------- 4 The fold

def bits(mask):
    """The entries of a part, in order."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def memo(f):
    """Remember what a predicate says."""
    @wraps(f)
    def remembered(self, *args):
        key = (f, *args)
        if key not in self.known:
            self.known[key] = f(self, *args)
        return self.known[key]
    return remembered


class Fold:
    """The group that the admitted entries make. Entries are indices in order; parts are masks."""

    def __init__(self, admitted):
        self.known = {}
        self.entries = sorted(admitted, key=lambda e: (e.depth, e.id))
        self.index = {e.id: i for i, e in enumerate(self.entries)}
        self.past = []
        self.all = (1 << len(self.entries)) - 1
        self.not_understood = 0
        self.reason, self.author = {}, {}      # index -> why it is set aside; index -> member or None
        self.valid = 0
        self.about = {}                        # masks of valid entries, see _record
        self.given = set()                     # keys that a valid entry gives
        self.slots = set()                     # every slot that a valid kind 15 is about
        self.seqs = {}                         # device -> seq -> mask of admitted entries
        for i, e in enumerate(self.entries):
            self._judge(i, e)
        self.S = self.all & ~self.not_understood
        self.frozen = any(self._freezes(i) for i in bits(self.not_understood))

    # ---- one entry after the other; whatever is asked about past(i) is settled before i

    def _judge(self, i, e):
        """4.1, 4.2 and 4.4 for one entry."""
        past = 0
        for x in e.ancestors:
            past |= self.past[self.index[x]] | 1 << self.index[x]
        self.past.append(past)
        seqs = self.seqs.setdefault(e.device, {})
        seqs[e.seq] = seqs.get(e.seq, 0) | 1 << i
        self.author[i] = self._author(i, e)
        if past & self.not_understood or e.unknown and self.author[i] is not None:
            self.not_understood |= 1 << i
            self.reason[i] = "not understood"
            return
        why = self._why_not(i, e)
        if why:
            self.reason[i] = why
        else:
            self._record(i, e)

    def _freezes(self, i):
        """4.1: an unknown entry of a member, after no other, neither severed in S nor left behind in S."""
        return self.entries[i].unknown and self.author[i] in self.members(self.S) \
            and not self.past[i] & self.not_understood \
            and not self.severed(i, self.S) and not self.left_behind(i, self.S)

    def _record(self, i, e):
        """A valid entry, put where the sets below look for it."""
        bit, m = 1 << i, self.author[i]
        self.valid |= bit

        def put(*key):
            self.about[key] = self.about.get(key, 0) | bit
            if key[0] == "gives":
                self.given.add(key[1])

        put("kind", e.kind)
        put("sign", m)
        if e.kind == FOUND:
            put("gives", e.device)
        elif e.kind == PROPOSE:
            put("change", e.change)
            if e.change == REPLACE:
                put("gives", e.args[0][2])
                put("replaced", e.args[0][1])
        elif e.kind in (ANSWER, ROOM):
            put("answers", e.args[0], e.kind, e.args[1])
        elif e.kind == JOIN:
            put("joins", self._guest(i))
            put("joins of", e.args[0])
            if e.args[1]:
                put("gives", e.args[1])
                put("sign", self._guest(i))
        elif e.kind == LEAVE:
            put("leaves", e.args[0])
        elif e.kind == ADD:
            put("gives", e.args[1])
        elif e.kind == NICKNAME:
            put("nicknames", e.args[0])
        elif e.kind == MEETING:
            put("said", *e.args[0])
            self.slots.add(tuple(e.args[0]))
        elif e.kind in (STAY, DROP, EXTEND, ASIDE, RESUME, NO_DUTY):
            put(e.kind, e.args[0])

    def of(self, C, *key):
        """The valid entries of C recorded under key."""
        return self.about.get(key, 0) & C

    def _guest(self, i):
        """The guest of a valid join."""
        return self.entry(self.entries[i].args[0]).guest

    def entry(self, id_):
        """The entry with this id."""
        return self.entries[self.index[id_]]

    def proposal(self, id_, C):
        """The index of the valid proposal with this id in C, or None."""
        i = self.index.get(id_)
        if i is None or not (self.valid & C) >> i & 1 or self.entries[i].kind != PROPOSE:
            return None
        return i

    # ---- 4.2 Whose entry

    def _author(self, i, e):
        """author(e), judged in past(e)."""
        if e.kind == FOUND:
            return e.args[0]
        C = self.past[i]
        m, _ = self.bound(e.device, C)
        if m is None or self.dropped(e.device, C) or m not in self.members(C):
            return None
        return m

    @memo
    def bound(self, k, C):
        """The member k is bound to in C and the entry that binds it, or (None, None)."""
        for i in bits(self.of(C, "gives", k)):
            e = self.entries[i]
            if e.kind == JOIN:
                return self._guest(i), i
            if e.kind == FOUND or e.kind == ADD and not self.severed(i, C):
                return e.args[0], i
            if e.kind == PROPOSE and self.complete(i, C):
                return e.concerned, i
        return None, None

    @memo
    def dropped(self, k, C):
        """k, bound in C, is dropped in C."""
        if self.of(C, DROP, k):
            return True
        m, _ = self.bound(k, C)
        return bool(self.takes_away(k, m, C))

    @memo
    def takes_away(self, k, m, C):
        """The changes 11 for m with old = 1, complete in C, not for k, with a root in whose past k was bound to m."""
        found = []
        for p in bits(self.of(C, "replaced", m)):
            _, _, key, _, old = self.entries[p].args[0]
            if old == 1 and key != k and self.complete(p, C) \
                    and any(self.bound(k, self.past[r])[0] == m for r in bits(self.roots(p, C))):
                found.append(p)
        return found

    @memo
    def keys(self, m, C):
        """The keys bound to m in C and not dropped in C, ascending."""
        return tuple(k for k in sorted(self.given) if self.bound(k, C)[0] == m and not self.dropped(k, C))

    # ---- 4.3 Members

    @memo
    def named(self, C):
        """Who was ever a member in C, in their order."""
        who = list(self.entries[0].args[1]) if self.of(C, "kind", FOUND) else []
        for i in bits(self.of(C, "kind", JOIN)):
            if self._guest(i) not in who:
                who.append(self._guest(i))
        return tuple(who)

    @memo
    def members(self, C):
        """The members in C, in their order."""
        gone = self.gone(C)
        return tuple(m for m in self.named(C) if m not in gone)

    @memo
    def left(self, C):
        """Those of whom a valid leave holds in C."""
        return frozenset(self.entries[i].args[0] for i in bits(self.of(C, "kind", LEAVE)) if self.holds(i, C))

    def holds(self, i, C):
        """A valid leave holds in C."""
        m = self.entries[i].args[0]
        if self.author[i] == m:
            return True
        return not self.of(C, STAY, self.entries[i].id) and self.unsigned(m, i, C)

    def unsigned(self, m, x, C):
        """No sign of m's own in C, other than x, is without x in its past."""
        return all(s == x or self.past[s] >> x & 1 for s in bits(self.of(C, "sign", m)))

    @memo
    def gone(self, C):
        """Those who are gone in C."""
        return self.left(C) | {self.entries[p].concerned for p in self.removals(C)}

    @memo
    def back(self, p, C):
        """Who came back to p in C; the member concerned does not."""
        return tuple(m for m in self.members(C) if self._came_back(m, p, C))

    def _came_back(self, m, p, C):
        """Another's leave of m is in C: p has seen it and m is no member there, or has not and m is one.

        A leave by the member concerned is none, and m is here without their stays too.
        """
        e, there = self.entries[p], m in self.members(self.past[p])
        one = e.concerned if e.final else None
        leaves = [i for i in bits(self.of(C, "leaves", m)) if self.author[i] != m]
        stays = lambda i: any(one is None or self.author[j] != one for j in bits(self.of(C, STAY, self.entries[i].id)))
        return (m != one and any((one is None or self.author[i] != one) and bool(self.past[p] >> i & 1) != there for i in leaves)
                and all(stays(i) or not self.unsigned(m, i, C) for i in leaves))

    # ---- 4.4 Valid

    def _why_not(self, i, e):
        """Why an entry is not valid; None when it is."""
        if self.author[i] is None:
            return "nobody's"
        if e.kind in (FOUND, HERE, HELD, EXTRA, PAUSE, DUTY):
            return None
        judge = {
            NICKNAME: self._why_not_for, LEAVE: self._why_not_for, PROPOSE: self._why_not_propose,
            ANSWER: self._why_not_answer, ROOM: self._why_not_answer, JOIN: self._why_not_join,
            STAY: self._why_not_stay, ADD: self._why_not_add, DROP: self._why_not_drop,
            EXTEND: self._why_not_about, ASIDE: self._why_not_about, MEETING: self._why_not_meeting,
            RESUME: self._why_not_end, NO_DUTY: self._why_not_end,
        }
        return judge[e.kind](i, e, self.author[i], self.past[i])

    def _why_not_for(self, i, e, author, C):
        """Kinds 1 and 6."""
        m = e.args[0]
        if m not in self.members(C):
            return "nothing there"
        return None if m == author or not self.keys(m, C) else "not theirs"

    def _why_not_propose(self, i, e, author, C):
        """Kind 2."""
        same = {RULE, AMEND} if e.change in (AMEND, RETIRE) else {e.change}
        for id_ in e.over:
            p = self.proposal(id_, C)
            if p is None or self.entries[p].change not in same:
                return "nothing there"
        return None if self._possible(i, e, C) else "not possible"

    def _possible(self, i, e, C):
        """The second row of kind 2."""
        if e.concerned is None:
            return True
        members = self.members(C)
        if e.concerned not in members:
            return False
        if e.change == REMOVE:
            return len(members) >= 3
        return e.change == INITIATOR or self.bound(e.args[0][2], C)[0] is None

    def _why_not_answer(self, i, e, author, C):
        """Kinds 3 and 4."""
        p = self.proposal(e.args[0], C)
        if p is None:
            return "nothing there"
        about = self.entries[p]
        if about.change in (REMOVE, REPLACE) and author == about.concerned:
            return "not theirs"
        if about.final and self.complete(p, C) or self._came_to_a_device(about, p, C):
            return "not possible"
        if e.args[1] == CONSENT:
            if about.final and self.objections(about.id, C):
                return "talk first"
            if about.final and self.back(p, C):
                return "not possible"
            if self.forked(e.device, C | 1 << i):
                return "forked"
        return None

    def _came_to_a_device(self, about, p, C):
        """A change 11 for a member who has a device in C and had none when it was proposed."""
        return about.change == REPLACE and bool(self.keys(about.concerned, C)) \
            and not self.keys(about.concerned, self.past[p])

    def objections(self, id_, C):
        """The valid objections and withdrawals to it in C, by own hand or in the room."""
        return self.of(C, "answers", id_, ANSWER, TALK) | self.of(C, "answers", id_, ANSWER, WITHDRAW) \
            | self.of(C, "answers", id_, ROOM, TALK)

    def forked(self, k, C):
        """Two entries of the device k in C have the same seq."""
        return any((same & C).bit_count() > 1 for same in self.seqs.get(k, {}).values())

    def _why_not_join(self, i, e, author, C):
        """Kind 5."""
        p = self.proposal(e.args[0], C)
        if p is None or self.entries[p].change != INVITE:
            return "nothing there"
        if author != self.author[p] and (e.args[1] or self.author[p] in self.members(C)):
            return "not theirs"
        if not self.complete(p, C) or self.of(C, "joins of", e.args[0]):
            return "not possible"
        return None if not e.args[1] or self.bound(e.args[1], C)[0] is None else "not possible"

    def _why_not_stay(self, i, e, author, C):
        """Kind 7."""
        leave = self.index.get(e.args[0])
        if leave is None or not self.of(C, "kind", LEAVE) >> leave & 1 \
                or self.author[leave] == self.entries[leave].args[0]:
            return "nothing there"
        return None

    def _why_not_add(self, i, e, author, C):
        """Kind 8."""
        if e.args[0] != author:
            return "not theirs"
        return None if self.bound(e.args[1], C)[0] is None else "not possible"

    def _why_not_drop(self, i, e, author, C):
        """Kind 9."""
        if self.bound(e.args[0], C)[0] != author:
            return "nothing there"
        return None if set(self.keys(author, C)) - {e.args[0]} else "not possible"

    def _why_not_about(self, i, e, author, C):
        """Kinds 12 and 13."""
        return None if self.proposal(e.args[0], C) is not None else "nothing there"

    def _why_not_meeting(self, i, e, author, C):
        """Kind 15."""
        id_, *day = e.args[0]
        p = self.proposal(id_, C)
        if day:
            there = p is not None and self.entries[p].change == RHYTHM \
                and is_day_of(self.entries[p].args[0][2], day[0])
        else:
            there = p is not None and self.entries[p].change == MEET or self._is_valid(id_, EXTRA, C)
        return None if there else "nothing there"

    def _why_not_end(self, i, e, author, C):
        """Kinds 17 and 19."""
        return None if self._is_valid(e.args[0], e.kind - 1, C) else "nothing there"

    def _is_valid(self, id_, kind, C):
        """There is a valid entry of this kind in C."""
        i = self.index.get(id_)
        return i is not None and bool(self.of(C, "kind", kind) >> i & 1)

    # ---- 4.5 Final changes

    @memo
    def asked(self, p):
        """The members in past(p), who are asked about p; a final change does not ask the member concerned."""
        e = self.entries[p]
        return tuple(m for m in self.members(self.past[p]) if not e.final or m != e.concerned)

    @memo
    def consents(self, m, p, C):
        """m, who is asked, consents to the final change p in C."""
        id_ = self.entries[p].id
        if any(self.author[i] == m for i in bits(self.of(C, "answers", id_, ANSWER, CONSENT))):
            return True
        return any(self._speaks_for(i, m, C) for i in bits(self.of(C, "answers", id_, ROOM, CONSENT)))

    def _speaks_for(self, i, m, C):
        """A valid room entry speaks for m in C."""
        past = self.past[i]
        return m in self.members(past) and not self.keys(m, past) and self.unsigned(m, i, C)

    def enough(self, p, C, gone):
        """p has in C what it needs, these being gone."""
        consenting = {m for m in self.asked(p) if self.consents(m, p, C)}
        return len(consenting) >= self.least(p) \
            and all(m in consenting or m in gone or self.spared(m, p, C) for m in self.asked(p))

    def least(self, p):
        """How many of those asked must consent to p at least, released or not."""
        e = self.entries[p]
        if e.change == REPLACE:
            return 2 if e.args[0][4] == 1 or self.keys(e.concerned, self.past[p]) else 1
        return 2 if e.change == REMOVE else 1

    @memo
    def spared(self, m, p, C):
        """m, who is asked, is released from p by another's leave that p has not seen; a stay changes nothing."""
        return any(not self.past[p] >> i & 1 and self.author[i] != m and self.unsigned(m, i, C)
                   for i in bits(self.of(C, "leaves", m)))

    @memo
    def removals(self, C):
        """The removals complete in C: begin with none, each round judged by the round before; none is lost again."""
        done = frozenset()
        while True:
            gone = self.left(C) | {self.entries[p].concerned for p in done}
            more = done | {p for p in bits(self.of(C, "change", REMOVE)) if self.enough(p, C, gone)}
            if more == done:
                return done
            done = more

    @memo
    def complete(self, p, C):
        """The final change p is complete in C."""
        if not (self.valid & C) >> p & 1:
            return False
        if self.entries[p].change == REMOVE:
            return p in self.removals(C)
        return self.enough(p, C, self.gone(C))

    # ---- 4.6 Severed and void

    @memo
    def roots(self, p, C):
        """The roots of the final change p in C: p and every valid consent to it."""
        id_ = self.entries[p].id
        return 1 << p | self.of(C, "answers", id_, ANSWER, CONSENT) | self.of(C, "answers", id_, ROOM, CONSENT)

    def seen_by_a_root(self, i, p, C):
        """An entry is in the past of a root of p in C."""
        return any(self.past[r] >> i & 1 for r in bits(self.roots(p, C)))

    @memo
    def severed(self, i, C):
        """An entry with an author is severed in C."""
        return self._by_a_drop(i, C) or self._by_change(i, C) or self._by_giver(i, C)

    def _by_a_drop(self, i, C):
        """There is a drop of its device, that has not seen it."""
        return any(not self.past[d] >> i & 1 for d in bits(self.of(C, DROP, self.entries[i].device)))

    def _by_change(self, i, C):
        """A change 11 took its device away, and no root of it has seen the entry."""
        return any(not self.seen_by_a_root(i, p, C)
                   for p in self.takes_away(self.entries[i].device, self.author[i], C))

    def _by_giver(self, i, C):
        """Its device was given by a device entry that is severed."""
        _, binder = self.bound(self.entries[i].device, self.past[i])
        return binder is not None and self.entries[binder].kind == ADD and self.severed(binder, C)

    @memo
    def left_behind(self, i, C):
        """A removal of its author is complete in C, and no root of it has seen the entry."""
        return any(self.entries[p].concerned == self.author[i] and not self.seen_by_a_root(i, p, C)
                   for p in self.removals(C))

    def _voidable(self, i):
        """The kinds 4.6 names."""
        e = self.entries[i]
        if e.kind == PROPOSE:
            return not e.final
        if e.kind in (ANSWER, ROOM):
            return not self.entry(e.args[0]).final
        return e.kind == NICKNAME or HELD <= e.kind <= NO_DUTY

    def void(self, i):
        """A valid entry is void in S."""
        return self._voidable(i) and (self.severed(i, self.S) or self.left_behind(i, self.S))

    def counts(self, i):
        """Valid and not void."""
        return bool(self.valid >> i & 1) and not self.void(i)

    def counting(self, *key):
        """The entries recorded under key that count, in order."""
        return [i for i in bits(self.of(self.S, *key)) if self.counts(i)]

    # ---- 4.7 Standing changes

    def least_forked(self, k):
        """The least forked seq of k in S, or None."""
        return min((seq for seq, same in self.seqs[k].items() if same.bit_count() > 1), default=None)

    def distrusted(self, i):
        """A consent of kind 3 by a device that is forked in S, from its least forked seq on."""
        e = self.entries[i]
        least = self.least_forked(e.device)
        return e.kind == ANSWER and e.args[1] == CONSENT and least is not None and e.seq >= least

    @memo
    def all_answers(self, p):
        """The answers to p that count and are not left out for their device."""
        id_, found = self.entries[p].id, 0
        for kind, answer in ((ANSWER, TALK), (ANSWER, CONSENT), (ANSWER, WITHDRAW), (ROOM, TALK), (ROOM, CONSENT)):
            found |= self.of(self.S, "answers", id_, kind, answer)
        return [i for i in bits(found) if self.counts(i) and not self.distrusted(i)]

    @memo
    def stands(self, m, p):
        """m is "for" p, "against" it, or "open"; and whether a last answer is no consent."""
        said = self.said_last(self.answers_of(m, p))
        where = "against" if TALK in said else "for" if said == {CONSENT} else "open"
        return where, bool(said - {CONSENT})

    def said_last(self, answers):
        """What the last of these answers say: those that are before none of the others."""
        return {self.entries[i].args[1] for i in answers if not any(self.past[j] >> i & 1 for j in answers)}

    def answers_of(self, m, p):
        """m's answers to p: by their own hand, and in the room; without what is left out."""
        own = [i for i in self.all_answers(p) if self.entries[i].kind == ANSWER and self.author[i] == m]
        room = [i for i in self.all_answers(p) if self.entries[i].kind == ROOM and m in self.members(self.past[i])]
        return own + [i for i in room if not self._over_an_own_word(i, own)]

    def _over_an_own_word(self, i, own):
        """A room's "all agreed", and of the own answers in its past not all last ones are consents."""
        before = [o for o in own if self.past[i] >> o & 1]
        return self.entries[i].args[1] == CONSENT and not self.said_last(before) <= {CONSENT}

    @memo
    def agreed(self, p):
        """The standing change p is agreed in S."""
        if not self.counts(p) or not any(self.entries[i].args[1] == CONSENT for i in self.all_answers(p)):
            return False
        members, asked = self.members(self.S), self.asked(p) + self.back(p, self.S)
        return all(self.stands(m, p)[0] == "for" for m in asked if m in members) \
            and not any(self.stands(m, p)[1] for m in members)

    @memo
    def covers(self, p):
        """What p covers."""
        found = 0
        for id_ in self.entries[p].over:
            found |= 1 << self.index[id_] | self.covers(self.index[id_])
        return found

    def proposals(self):
        """The valid proposals, in order."""
        return list(bits(self.of(self.S, "kind", PROPOSE)))

    def all_agreed(self):
        """The standing proposals agreed in S, in order."""
        return [p for p in self.proposals() if not self.entries[p].final and self.agreed(p)]

    def in_force(self):
        """Those in force in S, in order; of what there can be only one of, the last."""
        covered = 0
        for p in self.all_agreed():
            covered |= self.covers(p)
        force = [p for p in self.all_agreed() if not covered >> p & 1 and self._still_there(p)]
        last = {self.entries[p].change: p for p in force}
        return [p for p in force if self.entries[p].change not in ONLY_ONE or last[self.entries[p].change] == p]

    def _still_there(self, p):
        """The initiator, if p is about one, is a member in S."""
        e = self.entries[p]
        return e.change != INITIATOR or e.concerned in self.members(self.S)

    def on_the_table(self, p):
        """p is on the table."""
        e = self.entries[p]
        settled = self.complete(p, self.S) if e.final else self.agreed(p)
        there = not self.back(p, self.S) if e.final else self.counts(p)
        if settled or not there or self.counting(ASIDE, e.id):
            return False
        return e.concerned is None or e.concerned in self.members(self.S)

    def something(self, p):
        """There is something to talk about."""
        e = self.entries[p]
        if e.final:
            return bool(self.objections(e.id, self.S))
        return any(self.stands(m, p)[0] == "against" for m in self.members(self.S))

    # ---- 4.8 The rest

    def nickname(self, m):
        """The entry whose words are m's nickname, or None: the last kind 1, else the invitation."""
        own = self.counting("nicknames", m)
        if own:
            return own[-1]
        joins = bits(self.of(self.S, "joins", m))
        return next((self.index[self.entries[i].args[0]] for i in joins), None)

    def group_name(self):
        """The entry whose words are the group's name."""
        names = [p for p in self.in_force() if self.entries[p].change == NAME]
        return names[-1] if names else 0

    def review_day(self, p):
        """The review day of p, or None."""
        e = self.entries[p]
        extends = self.counting(EXTEND, e.id)
        if extends:
            return self.entries[extends[-1]].args[1]
        return e.args[1][0] if e.args[1] else None

    def met(self, without=0):
        """The different days of the helds that count and are not in `without`, ascending."""
        return sorted({self.entries[i].day for i in self.counting("kind", HELD) if not without >> i & 1})

    def meetings_left(self, p):
        """The meetings left to an initiator or a horizon by meetings."""
        return max(0, self.entries[p].args[0][3] - len(self.met(self.past[p])))

    def by_meetings(self, p):
        """p is an initiator, or a horizon by meetings."""
        e = self.entries[p]
        return e.change == INITIATOR or e.change == HORIZON and e.args[0][2] == 2


    # ---- 4.9 Meetings and duties

    @memo
    def rhythms(self):
        """The rhythms, in order."""
        return [p for p in self.all_agreed() if self.entries[p].change == RHYTHM]

    @memo
    def singles(self):
        """The single meetings: index -> day, minute, length, zone."""
        agreed = {p: self.entries[p].args[0][1:] for p in self.all_agreed() if self.entries[p].change == MEET}
        return agreed | {i: self.entries[i].args for i in self.counting("kind", EXTRA)}

    @memo
    def pauses(self):
        """The pauses that hold."""
        return [i for i in self.counting("kind", PAUSE) if not self.counting(RESUME, self.entries[i].id)]

    def duties(self):
        """The duties, in order."""
        return [i for i in self.counting("kind", DUTY) if not self.counting(NO_DUTY, self.entries[i].id)]

    @memo
    def lasts(self, slot):
        """Of what counts about a slot, in order: what is before none of the others."""
        said = self.counting("said", *slot)
        return [i for i in said if not any(self.past[k] >> i & 1 for k in said)]

    def holds_for(self, slot):
        """What holds for a slot, or as planned."""
        last = self.lasts(slot)
        return self.entries[last[-1]].args[1] if last else [AS_PLANNED]

    def torn(self, slot):
        """Those that are torn apart, in order."""
        last = self.lasts(slot)
        different = {encoded([self.entries[i].args[1], self.entries[i].commit]) for i in last}
        return last if len(different) > 1 else []

    def there(self, slot):
        """A slot of an agreed rhythm or of a single meeting: day, minute, length, zone as planned; or None."""
        i = self.index[slot[0]]
        if len(slot) == 1:
            return self.singles().get(i)
        return [slot[1], *self.entries[i].args[0][3:]] if i in self.rhythms() else None

    def counts_on(self, day):
        """The rhythm that counts on a day, or None."""
        begun = [p for p in self.rhythms() if begins(self.entries[p].args[0][2]) <= day]
        return begun[-1] if begun else None

    def meetings(self, first, last):
        """The meetings from a day to another: day, minute, length, zone, slot, how, torn, place; ascending."""
        slots = {slot for slot in self.slots if self.holds_for(slot)[0] == MOVED and self.there(slot)}
        slots |= {(self.entries[i].id,) for i in self.singles()}
        for day in range(first, last + 1):
            p = self.counts_on(day)
            if p is not None and is_day_of(self.entries[p].args[0][2], day):
                slots.add((self.entries[p].id, day))
        found = [self._meeting(slot) for slot in slots]
        # of two at one time a rhythm's comes first
        by_time = lambda m: (m[0], m[1], len(m[4]) == 1, m[4])
        return sorted((m for m in found if first <= m[0] <= last), key=by_time)

    def _meeting(self, slot):
        day, at, long, zone_ = self.there(slot)
        last, holds = self.lasts(slot), self.holds_for(slot)
        resting = any(self.entries[i].args[0] <= day <= self.entries[i].args[1] for i in self.pauses())
        how = "as planned" if len(slot) == 2 else "extra"
        if holds[0] == MOVED:
            how, day, at, long = "moved", *holds[1:]
        elif holds[0] == CALLED_OFF:
            how = "called off"
        elif len(slot) == 2 and not last and resting:
            how = "paused"
        by = last[-1] if last and self.entries[last[-1]].commit else self.index[slot[0]]
        return [day, at, long, zone_, slot, how, self.torn(slot), by]


# ---------------------------------------------------------------- the command

def encoded(x):
    """Items that can be told apart and put into a set."""
    return repr(x)


def dates(fold):
    """What is printed about meetings and duties; nothing of what is not there.

    The meetings are those of a thousand days from the day of the founding entry on.
    """
    entries, first = fold.entries, fold.entries[0].day
    hexes = lambda indices: [entries[i].id.hex() for i in indices]
    name = lambda slot: " ".join([slot[0].hex(), *map(str, slot[1:])])
    told = {name(s): [fold.holds_for(s), hexes(fold.lasts(s)[-1:]), hexes(fold.torn(s))]
            for s in fold.slots if fold.lasts(s) and fold.there(s)}
    meetings = [[*m[:4], name(m[4]), m[5], hexes(m[6]), entries[m[7]].id.hex()]
                for m in fold.meetings(first, first + 999)]
    all_of_it = {"rhythms": hexes(fold.rhythms()), "singles": sorted(hexes(fold.singles())), "said": told,
                 "pauses": sorted(hexes(fold.pauses())), "duties": hexes(fold.duties()), "meetings": meetings}
    return {k: v for k, v in all_of_it.items() if v}


def view(admission):
    """What is printed about one journal."""
    counts = {"admitted": len(admission.admitted), "refused": admission.refused, "waiting": len(admission.waiting)}
    fold = Fold(admission.admitted.values())
    S, entries = fold.S, fold.entries
    hexes = lambda indices: [entries[i].id.hex() for i in indices]
    members, force = fold.members(S), fold.in_force()
    table = [p for p in fold.proposals() if fold.on_the_table(p)]
    ended = [p for p in bits(fold.of(S, "change", END)) if fold.complete(p, S)]
    void = {i: "void" for i in bits(fold.valid) if fold.void(i)}
    named = {m: fold.nickname(m) for m in members}
    days = {p: fold.review_day(p) for p in force + table}
    return counts | {
        "frozen": fold.frozen,
        "ended": bool(ended),
        "members": [m.hex() for m in members],
        "devices": {m.hex(): [k.hex() for k in fold.keys(m, S)] for m in members},
        "forked": [k.hex() for k in sorted(fold.seqs) if fold.forked(k, fold.all)],
        "set_aside": {entries[i].id.hex(): why for i, why in (fold.reason | void).items()},
        "agreed": hexes(fold.all_agreed()),
        "in_force": hexes(force),
        "complete": hexes(p for p in fold.proposals() if entries[p].final and fold.complete(p, S)),
        "table": [[entries[p].id.hex(), fold.something(p)] for p in table],
        "review": {entries[p].id.hex(): day for p, day in days.items() if day is not None},
        "nicknames": {m.hex(): "" if i is None else entries[i].id.hex() for m, i in named.items()},
        "group_name": entries[fold.group_name()].id.hex() if entries else "",
        "met": fold.met(),
        "left": {entries[p].id.hex(): fold.meetings_left(p) for p in force if fold.by_meetings(p)},
    } | (dates(fold) if entries else {})


def find_founding(envelopes):
    """The id of the first envelope that holds a founding entry."""
    for raw in envelopes:
        try:
            entry = Entry(envelope(raw)[0])
        except Refused:
            continue
        if not entry.group:
            return entry.id
    return None


def read(envelopes, founding=None):
    """The view of these envelopes, taken in this order."""
    admission = Admission(founding or find_founding(envelopes))
    for raw in envelopes:
        admission.take(raw)
    return view(admission)


def as_json(seen):
    """One line."""
    return json.dumps(seen, sort_keys=True, separators=(",", ":"))


def _bytes(line):
    """The bytes of a line; what is no lower-case hex is no envelope."""
    try:
        return bytes.fromhex(line) if line == line.lower() and " " not in line else NOTHING
    except ValueError:
        return NOTHING


def read_file(path):
    """The view of one file."""
    with open(path, encoding="ascii") as file:
        lines = [line.strip() for line in file]
    founding = None
    if lines and lines[0].startswith("# founding "):
        founding = bytes.fromhex(lines.pop(0)[len("# founding "):])
    return read([_bytes(line) for line in lines if line and not line.startswith("#")], founding)


def shortened(value):
    """A value as one line of JSON, not too long."""
    text = json.dumps(value, sort_keys=True)
    return text if len(text) <= 200 else text[:150] + " ... " + text[-45:]


def differences(path):
    """What differs between our reading of N.entries and the other reader's N.json: [key, ours, theirs]."""
    try:
        theirs = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        ours = json.loads(as_json(read_file(path)))
        need(isinstance(theirs, dict), "no object")
    except (OSError, ValueError, Refused) as error:
        return [["(not read)", str(error), None]]
    none = "(no such key)"
    keys = [k for k in sorted(ours.keys() | theirs.keys()) if ours.get(k, none) != theirs.get(k, none)]
    return [[k, *unlike(ours.get(k, none), theirs.get(k, none))] for k in keys]


def unlike(ours, theirs):
    """Both values; of two objects only the items in which they differ."""
    if not isinstance(ours, dict) or not isinstance(theirs, dict):
        return ours, theirs
    same = {k for k in ours.keys() & theirs.keys() if ours[k] == theirs[k]}
    return ({k: v for k, v in x.items() if k not in same} for x in (ours, theirs))


def check(folder):
    """Compare each N.entries with N.json; 0 when there are some and all are the same."""
    passed = failed = 0
    for path in sorted(Path(folder).glob("*.entries"), key=lambda p: (len(p.name), p.name)):
        found = differences(path)
        for key, ours, theirs in found:
            print(f"{path.name}: {key}: python {shortened(ours)}, other {shortened(theirs)}")
        passed, failed = passed + (not found), failed + bool(found)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


def main(args):
    """Print one line a file, or check a folder."""
    if len(args) == 2 and args[0] == "--check":
        return check(args[1])
    for path in args:
        print(as_json(read_file(path)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
