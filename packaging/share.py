"""What a desktop has to know of the program: `python packaging/share.py FOLDER`.

FOLDER, such as `usr/share`, gets the desktop entry, the icons, the AppStream metadata and the
manual page, each where desktops look for it.
"""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

import release
from icons import put_hicolor
from man_page import man_page


def put(folder: Path, name: str, data: bytes) -> None:
    """Write a file below `folder`."""
    place = folder / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(data)


def put_share(folder: Path) -> None:
    """Put all of it below `folder`."""
    entry = f"{release.APP_ID}.desktop"
    put(folder, f"applications/{entry}", (release.HERE / "linux" / entry).read_bytes())
    put(folder, f"metainfo/{release.APP_ID}.metainfo.xml", release.metainfo().encode())
    page = gzip.compress(man_page().encode(), mtime=0)
    put(folder, f"man/man1/{release.PROGRAM}.1.gz", page)
    put_hicolor(folder / "icons")


if __name__ == "__main__":
    put_share(Path(sys.argv[1]))
