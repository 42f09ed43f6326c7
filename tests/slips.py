"""Makes one slip at a time in the rules of the journal, and sees that a test notices each.

`slips.py --check` looks whether every slip still stands where it says, and its test too. Without it: `slips.py
TREE CARGO...`, a copy of the sources and how to test it. All slips are built in at once, as choices that the
variable RUNDE_SLIP makes when a test runs, so that what takes long is done once.
"""
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

TOP = Path(__file__).parents[1]
CHOICE = '''//! Whether a slip is to be made.

/// By its number in `tests/slips.toml`.
pub(crate) fn made(number: &str) -> bool {
    std::env::var("RUNDE_SLIP").is_ok_and(|made| made == number)
}
'''


def slips():
    with open(TOP / "tests/slips.toml", "rb") as file:
        return tomllib.load(file)["slip"]


def wrong(slip):
    """What does not stand where it says."""
    where, test = slip["test"].split(" ")
    module, *_, name = test.split("::")
    folder = TOP / ("core/src" if where == "core" else f"tests/{where}") / module
    sources = [*folder.rglob("*.rs"), folder.with_suffix(".rs")]
    found = (TOP / slip["file"]).read_text(encoding="utf-8").count(slip["from"])
    if found != 1:
        yield f'{slip["file"]} has {found} times: {slip["from"]}'
    if not any(f"fn {name}(" in path.read_text(encoding="utf-8") for path in sources):
        yield f'no test {slip["test"]}'


def build_in(tree):
    """Every slip as a choice, in a copy of the sources."""
    by_place = {}
    for number, slip in enumerate(slips()):
        by_place.setdefault((slip["file"], slip["from"]), []).append((number, slip["to"]))
    for (file, is_), choices in by_place.items():
        path = tree / file
        chosen = " ".join(f'if crate::slip::made("{number}") {{ {to} }} else' for number, to in choices)
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(is_, f"({chosen} {{ {is_} }})"), encoding="utf-8")
    (tree / "core/src/slip.rs").write_text(CHOICE, encoding="utf-8")
    root = tree / "core/src/lib.rs"
    root.write_text(re.sub(r"^(pub )?mod ", r"mod slip;\n\g<0>", root.read_text(encoding="utf-8"), count=1,
                           flags=re.MULTILINE), encoding="utf-8")


def fails(cargo, tree, slip, made):
    """Whether its test fails."""
    where, test = slip["test"].split(" ")
    of = ["--lib"] if where == "core" else ["--test", where]
    run = subprocess.run([*cargo, *of, "--", "--exact", test], cwd=tree, capture_output=True, text=True, check=False,
                         env={**os.environ, "RUNDE_SLIP": made})
    if "1 passed" not in run.stdout and "1 failed" not in run.stdout:
        sys.exit(f"{test} did not run:\n{run.stdout}{run.stderr}")
    return "1 failed" in run.stdout


def main():
    bad = [it for slip in slips() for it in wrong(slip)]
    if sys.argv[1:] == ["--check"] or bad:
        print("\n".join(bad), end="\n" * bool(bad))
        return bool(bad)
    tree, cargo = Path(sys.argv[1]), sys.argv[2:]
    build_in(tree)
    for test in sorted({slip["test"] for slip in slips()}):
        if fails(cargo, tree, {"test": test}, ""):
            bad.append(f"fails without a slip: {test}")
    for number, slip in enumerate(slips()):
        noticed = fails(cargo, tree, slip, str(number))
        print(f'{"noticed" if noticed else "NOT NOTICED"}  {slip["rule"]}', flush=True)
        if not noticed:
            bad.append(f'not noticed: {slip["rule"]}')
    print("\n".join(bad), end="\n" * bool(bad))
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main())
