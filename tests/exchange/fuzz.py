"""Mutates the corpus of delegate lists and reads each mutant: nothing but BadInput may come of it.

Run by the test with a few hundred mutants and by hand with more:
``python tests/exchange/fuzz.py 5000 [seed [ending of the file names]]``. It runs in its own process
with bounded memory, so that a parser that asks for too much ends this process and not the tests.
"""

from __future__ import annotations

import io
import random
import sys
import time
import zipfile
from pathlib import Path

from meetingdesk.errors import MeetingDeskError
from meetingdesk.exchange.delegate_list import Source, preview
from meetingdesk.exchange.spreadsheet import read_sheet_bytes

CORPUS = Path(__file__).parents[1] / "data" / "delegate_lists"
MOST_BYTES = 1 << 30
MOST_SECONDS = 10.0
_NUMBERS = (b"0", b"-1", b"65535", b"65536", b"1048576", b"4294967295", b"99999999999")


def mutants(count: int, seed: int, ending: str = "") -> list[tuple[str, bytes]]:
    """Mutated files with a name that tells how each came to be; the same for the same seed."""
    chance = random.Random(seed)
    names = sorted(
        file.name
        for file in CORPUS.iterdir()
        if file.name.endswith(ending)
        and file.suffix not in {".py", ".json"}
        and 0 < file.stat().st_size < 40_000
        and file.is_file()
    )
    made = []
    for number in range(count):
        name = chance.choice(names)
        data = (CORPUS / name).read_bytes()
        inside = data.startswith(b"PK") and chance.random() < 0.7
        changed = _mutate_part(data, chance) if inside else _mutate(data, chance)
        made.append((f"{number}-{name}", changed))
    return made


def _mutate_part(data: bytes, chance: random.Random) -> bytes:
    """Change what is inside one part of a ZIP container and pack it well again."""
    target = io.BytesIO()
    try:
        old = zipfile.ZipFile(io.BytesIO(data))
        chosen = chance.choice(old.namelist())
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
            for entry in old.namelist():
                content = old.read(entry)
                new.writestr(entry, _mutate(content, chance) if entry == chosen else content)
    except (zipfile.BadZipFile, EOFError, OSError):
        return _mutate(data, chance)
    return target.getvalue()


def _mutate(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        at = chance.randrange(len(changed) + 1)
        how = chance.randrange(7)
        if how == 0:
            changed[at : at + 1] = bytes([chance.randrange(256)])
        elif how == 1:
            del changed[at : at + chance.choice((1, 4, 100, 2000))]
        elif how == 2:
            changed[at:at] = bytes(chance.randrange(256) for _ in range(chance.choice((1, 4, 64))))
        elif how == 3:
            changed[at : at + 4] = b"\xff" * 4
        elif how == 4:
            changed[at : at + 4] = chance.randrange(1 << 32).to_bytes(4, "little")
        elif how == 5:
            _change_number(changed, at, chance)
        else:
            changed[at:at] = changed[at : at + chance.choice((8, 200, 3000))]
    return bytes(changed)


def _change_number(data: bytearray, at: int, chance: random.Random) -> None:
    """Put a large number where digits are, as in counts and references of XML."""
    start = next((i for i in range(at, min(at + 400, len(data))) if 48 <= data[i] <= 57), None)
    if start is None:
        return
    end = start
    while end < len(data) and 48 <= data[end] <= 57:
        end += 1
    data[start:end] = chance.choice(_NUMBERS)


def read_all(count: int, seed: int, ending: str = "") -> list[str]:
    """Read every mutant; the complaints, one a mutant that did other than it may."""
    complaints = []
    for name, data in mutants(count, seed, ending):
        print(name, flush=True)  # noqa: T201 - the last name is the one that ended the process
        start = time.monotonic()
        try:
            preview(Source(name, read_sheet_bytes(data, name)))
        except MeetingDeskError:
            pass
        except Exception as fault:
            complaints.append(f"{name}: {type(fault).__name__}: {fault}")
        if time.monotonic() - start > MOST_SECONDS:
            complaints.append(f"{name}: longer than {MOST_SECONDS} s")
    return complaints


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # not on Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))


if __name__ == "__main__":
    _bound_memory()
    count, seed, ending = (*sys.argv[1:], *("300", "1", "")[len(sys.argv) - 1 :])
    found = read_all(int(count), int(seed), ending)
    print("\n".join(found), file=sys.stderr)  # noqa: T201 - a tool run by hand
    sys.exit(1 if found else 0)
