"""The rules of core/docs/exchange.md, one by one, and its worked examples.

    python -m unittest test_exchange
"""
import re
import unittest
from pathlib import Path

from nacl.bindings import crypto_sign_seed_keypair

import exchange as x
from journal.shapes import Refused
from journal_tests.pen import Phone, encode, head

FOUNDING, KEY = b"f" * 32, b"k" * 32


def news(table=(), entries=(), words=(), by="A", **other):
    """An item, written here."""
    phone = Phone(by)
    raw = encode([FOUNDING, phone.public, [other.get("number", 1), KEY], other.get("tips", []),
                  other.get("lacks", []), list(table), list(entries), list(words)])
    return encode([other.get("kind", 1), raw, Phone(other.get("signer", by)).sign(x.SIGNED + raw)])


class OnThePage(unittest.TestCase):
    """9: the worked examples, read from the page itself."""

    def test_examples(self):
        page = Path(__file__).parents[2] / "core" / "docs" / "exchange.md"
        text = page.read_text(encoding="utf-8").split("## 10. Worked examples")[1]
        found = dict(re.findall(r"^(news|signature|proposal|consent|receiving) +([0-9a-f\s]+?)$(?=\n\w|\n```)",
                                text, re.MULTILINE))
        found = {name: bytes.fromhex("".join(digits.split())) for name, digits in found.items()}
        read = x.News(encode([1, found["news"], found["signature"]]))
        self.assertEqual((read.number, read.key, len(read.tips), read.lacks), (1, found["receiving"], 1, []))
        proposal, consent = read.entries
        self.assertEqual([len(proposal[0]), len(consent[0])], [151, 147])
        self.assertEqual(read.tips, [x.blake3(consent[0]).digest()[:16]])
        names = [read.founding, x.blake3(proposal[2] + proposal[3]).digest(), read.device, x.blake3(proposal[0]).digest()]
        for name, entry in ("proposal", proposal), ("consent", consent):
            self.assertEqual(x.rebuilt(found[name], names, x.LONGEST), entry[0])
        seat = re.search(r"^text +(\S+)$", text, re.MULTILINE)[1]
        signs = re.search(r"^code      (.+)$", text, re.MULTILINE)[1]
        self.assertEqual(x.code_of_text(seat), x.code_of_signs(signs))
        kind, founding, member = x.fields(x.code_of_text(seat))
        self.assertEqual((kind, founding, member), (1, read.founding, b"\2" * 16))
        key, _ = crypto_sign_seed_keypair(b"\2" * 32)
        self.assertIn(x.digits(founding, member, key), text)


class Compact(unittest.TestCase):
    """2."""

    def test_a_number_that_names_nothing_or_too_much_is_refused(self):
        names = [FOUNDING, None, b"t" * 16]
        self.assertEqual(x.rebuilt(head(4, 2) + head(1, 0) + head(1, 2), names, 99),
                         encode([FOUNDING, b"t" * 16]))
        for short in (head(1, 1), head(1, 3), b"\x38\x02", head(4, 9) + head(1, 0) * 9, head(4, 1), b"\xa0"):
            with self.assertRaises(Refused, msg=short.hex()):
                x.rebuilt(short, names, 99)


class Messages(unittest.TestCase):
    """3."""

    def test_limits_and_signatures(self):
        self.assertEqual(x.News(news(tips=[b"t" * 16] * 1_024, lacks=[b"l" * 16] * 32)).number, 1)
        for wrong in (dict(tips=[b"t" * 16] * 1_025), dict(lacks=[b"l" * 16] * 33), dict(tips=[b"t" * 15]),
                      dict(table=[b"s" * 32] * 4_097), dict(table=[b"s" * 17]), dict(number=2**32), dict(kind=2),
                      dict(signer="B")):
            with self.assertRaises(Refused, msg=str(wrong)[:40]):
                x.News(news(**wrong))


if __name__ == "__main__":
    unittest.main()
