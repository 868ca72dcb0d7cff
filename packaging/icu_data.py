"""Leaves out of ICU's data what Qt asks ICU for nowhere: `icu_data.py LIBRARY`.

LIBRARY is libicudata.so.VERSION as it comes with PySide6; it is written anew, with as and ld. Qt
has names of languages, regions, currencies and units, numbers in words, the ends of lines and
words, and scripts written in others of its own or not at all. It asks ICU for the order of texts,
for upper and lower case, for encodings, and for times, whose names of zones nothing here shows.
"""

from __future__ import annotations

import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

# Folders of the data, and endings of files that lie in none: for the spelling of numbers, to tell
# letters that look alike, to prepare names.
UNUSED = {"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone"}
UNUSED_ENDINGS = {".cfu", ".spp"}

_FORMAT = b"CmnD"
_FORMAT_AT = 12
_ALIGNED = 16


def is_used(name: str) -> bool:
    """Whether Qt asks for an item, named as in "icudt73l/coll/de.res"."""
    _package, *folders, file = name.split("/")
    return not (UNUSED.intersection(folders) or Path(file).suffix in UNUSED_ENDINGS)


def read(archive: bytes) -> tuple[bytes, dict[str, bytes]]:
    """The header of an archive of ICU's, and its items by name. Raises ValueError for another file.

    The last item goes to the end of what is given.
    """
    if archive[_FORMAT_AT : _FORMAT_AT + len(_FORMAT)] != _FORMAT:
        raise ValueError("this is no archive of ICU's")
    (size,) = struct.unpack_from("<H", archive)
    contents = archive[size:]
    (count,) = struct.unpack_from("<I", contents)
    table = [struct.unpack_from("<II", contents, 4 + 8 * number) for number in range(count)]
    ends = [start for _, start in table[1:]] + [len(contents)]
    items = {}
    for (name_at, start), end in zip(table, ends, strict=True):
        name = contents[name_at : contents.index(b"\0", name_at)].decode("ascii")
        items[name] = contents[start:end]
    return archive[:size], items


def written(header: bytes, items: dict[str, bytes]) -> bytes:
    """An archive with that header; ICU looks for names by halves, so they are put in order."""
    names = sorted(items)
    name_at = 4 + 8 * len(names)
    start = _aligned(name_at + sum(len(name) + 1 for name in names))
    table, data = [struct.pack("<I", len(names))], []
    for name in names:
        table.append(struct.pack("<II", name_at, start))
        name_at += len(name) + 1
        item = items[name]
        data.append(item.ljust(_aligned(len(item)), b"\0"))
        start += len(data[-1])
    named = b"".join(name.encode("ascii") + b"\0" for name in names)
    front = b"".join(table) + named
    return header + front.ljust(_aligned(len(front)), b"\0") + b"".join(data)


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED


_SOURCE = """
    .section .rodata
    .balign 16
    .globl {symbol}
    .type {symbol}, %object
{symbol}:
    .incbin "{archive}"
    .size {symbol}, . - {symbol}
"""


def rewrite(library: Path, used: Callable[[str], bool] = is_used) -> None:
    """Have a library of ICU's data hold only the items that are used."""
    with TemporaryDirectory() as folder:
        archive, source, compiled = (Path(folder, name) for name in ("archive", "s", "o"))
        _run("objcopy", "-O", "binary", "--only-section=.rodata", str(library), str(archive))
        header, items = read(archive.read_bytes())
        kept = {name: item for name, item in items.items() if used(name)}
        archive.write_bytes(written(header, kept))
        # Such as icudt73_dat, of the data of the machine's endianness.
        symbol = f"{next(iter(kept)).partition('/')[0][:-1]}_dat"
        source.write_text(_SOURCE.format(symbol=symbol, archive=archive), "ascii")
        _run("as", "-o", str(compiled), str(source))
        _run(
            "ld", "-shared", "-soname", library.name, "--build-id=none", "-z", "noexecstack",
            "-z", "noseparate-code", "-o", str(library), str(compiled),
        )  # fmt: skip


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    rewrite(Path(sys.argv[1]))
