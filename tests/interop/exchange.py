"""News and still codes, read a second time, from core/docs/exchange.md alone.

    python exchange.py FILE

FILE holds what the program `news` says, news as JSON a line. Prints what differs; 0 when nothing does.
The section numbers are those of the page.
"""
import base64
import json
import sys

from blake3 import blake3

from journal.cbor import _head, decode
from journal.check import shortened
from journal.envelope import MOST as LONGEST
from journal.shapes import array, fits, ident, key32, need, number, octets, one_of, proof64
from journal.signatures import verifies
from passing_words import MOST as LONGEST_PASSING

SIGNED = b"runde-news-v1\0"
MOST, TIPS, LACKS, TABLE = 16 << 20, 1_024, 32, 4_096
SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
FIELDS = {1: (32, 16), 2: (32, 64), 3: (32,), 4: (32, 64)}


# ---------------------------------------------------------------- 2. Compact form

def rebuilt(short, names, most):
    """The header or word that a compact form is of."""
    raw, end = _item(short, 0, 0, names, most)
    need(end == len(short), "something follows")
    return raw


def _item(short, at, deep, names, most):
    major, value, end = _head(short, at)
    need(major <= 4, "not one of the types")
    if major == 1:
        need(value < len(names) and names[value] is not None, "names nothing")
        name = names[value]
        return (b"\x50" if len(name) == 16 else b"\x58\x20") + name, end
    raw = short[at:end]
    if major in (2, 3):
        need(end + value <= len(short), "cut short")
        raw, end = raw + short[end:end + value], end + value
    if major == 4:
        need(deep < 8, "nested too deep")
        for _ in range(value):
            item, end = _item(short, end, deep + 1, names, most)
            raw += item
            need(len(raw) <= most, "too long")
    need(len(raw) <= most, "too long")
    return raw, end


# ---------------------------------------------------------------- 3. News

def is_bytes(x):
    """Any bytes."""
    return isinstance(x, bytes)


def is_array(x):
    """Any array."""
    return isinstance(x, list)


class News:
    """News as 1 to 3 read it; what is in it is not judged here."""

    def __init__(self, item):
        need(len(item) <= MOST, "too long")
        item = decode(item)
        need(fits(one_of(1), is_bytes, proof64)(item), "not news")
        news = decode(item[1])
        tips = [array(octets(16), 0, most) for most in (TIPS, LACKS)]
        need(fits(ident, key32, fits(number, key32), *tips, array(octets(16, 32), 0, TABLE), is_array, is_array)(news),
             "not news")
        self.founding, self.device, (self.number, self.key), self.tips, self.lacks, table, entries, words = news
        need(verifies(self.device, SIGNED + item[1], item[2]), "signature")
        ids, self.entries, self.words = [], [], []
        for entry in entries:
            need(is_array(entry) and len(entry) in (2, 4) and all(map(is_bytes, entry)), "not an entry")
            short, signature, *said = entry
            commit = blake3(said[0] + said[1]).digest() if said else None
            raw = rebuilt(short, [self.founding, commit, *table, *ids], LONGEST)
            ids.append(blake3(raw).digest())
            self.entries.append([raw, signature, *said])
        for word in words:
            need(fits(is_bytes, proof64)(word), "not a word")
            names = [self.founding, None, *table, *ids]
            self.words.append([rebuilt(word[0], names, LONGEST_PASSING), word[1]])


# ---------------------------------------------------------------- 8. Still codes

def code_of_text(text):
    """The bytes of a text that was sent."""
    text = "".join(text.split()).lower()
    need(text.startswith("runde:"), "not ours")
    digits = text.removeprefix("runde:").upper()
    return base64.b32decode(digits + "=" * (-len(digits) % 8))


def code_of_signs(signs):
    """The bytes of the signs of a code."""
    raw = b""
    for at in range(0, len(signs), 3):
        group = signs[at:at + 3]
        raw += sum(SIGNS.index(sign) * 45 ** i for i, sign in enumerate(group)).to_bytes(len(group) - 1, "big")
    return raw


def fields(raw):
    """The kind and the fields of a still code."""
    said, tag = raw[:-4], raw[-4:]
    need(blake3(said).digest()[:4] == tag, "another tag")
    need(said[0] in FIELDS and sum(FIELDS[said[0]]) == len(said) - 1, "not a code")
    out, at = [said[0]], 1
    for length in FIELDS[said[0]]:
        out.append(said[at:at + length])
        at += length
    return out


def digits(founding, subject, key, welcome=b""):
    """The digits that both compare."""
    return f"{int.from_bytes(blake3(founding + subject + key + welcome).digest(), 'big') % 10 ** 20:020}"


def reading(told):
    """What a line says, read by us."""
    news = News(bytes.fromhex(told["item"]))
    hexed = lambda pieces: [piece.hex() for piece in pieces]
    return {
        "says": [news.founding.hex(), news.device.hex(), news.number, news.key.hex()],
        "tips": hexed(news.tips),
        "lacks": hexed(news.lacks),
        "entries": [hexed(entry) for entry in news.entries],
        "words": [hexed(word) for word in news.words],
    }


def main(path):
    """Compare each line of a file."""
    entries = different = lines = 0
    with open(path, encoding="ascii") as file:
        for lines, told in enumerate(map(json.loads, file), 1):
            ours = reading(told)
            entries += len(ours["entries"])
            unlike = [key for key in ours if ours[key] != told[key]]
            different += bool(unlike)
            for key in unlike:
                print(f"news {lines}: {key}: python {shortened(ours[key])}, other {shortened(told[key])}")
    print(f"{lines} news, {entries} entries, {different} different")
    return 1 if different or not entries else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
