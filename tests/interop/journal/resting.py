"""4.7 Resting."""
from .graph import bits, memo
from .kinds import RESTING


class Resting:
    """Who rests."""

    @memo
    def rest_holds(self, i, m, C):
        """No sign of m's own in C, and no stay in C that names a rest of theirs, is not before it."""
        signs = self.of(C, "sign", m) & ~(1 << i)
        return not (signs | self.of(C, "backs", m)) & ~self.past[i]

    @memo
    def resting(self, C):
        """Those of whom a rest that counts in C holds in C; nobody where they are too many."""
        members = self.members(C)
        found = [m for m in members if self.rest_of(m, C) is not None]
        return found if 2 * len(found) <= len(members) and len(members) - len(found) >= 2 else []

    @memo
    def rest_of(self, m, C):
        """The last rest of m that counts and holds in C, or None."""
        hold = [i for i in bits(self.of(C, "rests", m)) if not self.void(i, C) and self.rest_holds(i, m, C)]
        return hold[-1] if hold else None

    def may_rest_by(self, id_, C):
        """The change 14 with this id is in force in C, and says that there may be resting."""
        p = self.proposal(id_, C)
        if p is None or self.entries[p].change != RESTING or self.entries[p].args[0][2] != 1:
            return False
        return p in self.in_force(C, RESTING)
