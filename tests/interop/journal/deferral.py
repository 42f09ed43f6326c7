"""2.1 Deferral."""
from .envelope import envelope
from .fold import Fold
from .graph import bits
from .header import Entry


class Delivery:
    """What a device gives a phone, or somebody unknown; `own` is the phone's own."""

    def __init__(self, own, knows, gives, giver, lead, ends, puzzles):
        self.begun = any(_read(raw).device == own for raw in knows)
        self.giver, self.lead, self.ends, self.most_puzzles = giver, lead, ends, puzzles
        entries = {e.id: e for e in map(_read, knows + gives)}
        for e in entries.values():
            e.depth = 1 + max((entries[x].depth for x in e.ancestors), default=-1)
        self.fold = Fold(entries.values())
        self.here = self._part(knows)
        self.gives = [self.fold.index[_read(raw).id] for raw in gives]
        self.given = self._part(gives)
        self.deferred, self.puzzles = 0, 0
        self.first = self.here      # what was here before

    def _part(self, raws):
        """The part of these envelopes."""
        return sum(1 << self.fold.index[i] for i in {_read(raw).id for raw in raws})

    def member_of(self, device, C):
        """Whose device it is, by all of C."""
        understood = C & ~self.fold.not_understood
        m, _ = self.fold.bound(device, understood)
        there = m is not None and not self.fold.dropped(device, understood) and m in self.fold.members(understood)
        return m if there else None

    def take(self):
        """The ids that are taken, and how many are deferred."""
        taken = 0
        for i in self.gives:
            if self.here >> i & 1:
                continue
            if self._defers(i):
                self.deferred |= 1 << i
            else:
                taken |= 1 << i
                self.here |= 1 << i
        return sorted(self.fold.entries[i].id.hex() for i in bits(taken)), self.deferred.bit_count()

    def _defers(self, i):
        """One entry is deferred."""
        if not self.begun:
            return False
        fold, giver = self.fold, self.member_of(self.giver, self.here) if self.giver else None
        if fold.past[i] & self.deferred:
            return True
        if fold.not_understood >> i & 1:
            full = giver is None or self.puzzles >= self.most_puzzles
            self.puzzles += not full
            return full
        m = fold.author[i]
        if giver not in (None, m) or self._followed(i, m):
            return False
        # here is what is taken so far, and this entry
        alone = [k for k in bits(self.here) if self._theirs(k, m) and not self._followed(k, m)]
        heads = [k for k in bits(self.here) if self._theirs(k, m) and not fold.past[i] >> k & 1
                 and not any(fold.past[n] >> k & 1 for n in bits(self.here & ~fold.not_understood))]
        return len(alone) >= self.lead or len(heads) >= self.ends

    def _theirs(self, i, m):
        """An understood entry of m's."""
        return self.fold.author[i] == m and not self.fold.not_understood >> i & 1

    def _followed(self, i, m):
        """An entry of another author follows it, here, or by a member's device in what is given with it."""
        fold = self.fold
        here = any(fold.past[k] >> i & 1 and fold.author[k] not in (m, None)
                   for k in bits(self.here & ~fold.not_understood))
        with_it = lambda k: self.member_of(fold.entries[k].device, self.first) not in (m, None)
        return here or any(fold.past[k] >> i & 1 and with_it(k) for k in bits(self.given))


def _read(raw):
    """The entry in an envelope."""
    return Entry(envelope(raw)[0])


def taken(told):
    """What we make of a delivery that is told: the ids that are taken, and how many are deferred."""
    raws = lambda name: [bytes.fromhex(raw) for raw in told[name]]
    limits = [told[name] for name in ("lead", "ends", "puzzles")]
    own, giver = bytes.fromhex(told["own"]), bytes.fromhex(told["giver"])
    return Delivery(own, raws("knows"), raws("gives"), giver, *limits).take()
