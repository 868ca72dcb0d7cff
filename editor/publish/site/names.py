"""The names of the site's files: such that every system can hold and every host can serve."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from urllib.parse import quote

# What Windows refuses in names; %, ? and # would be read as something else by careless servers.
_REFUSED = re.compile(r'[<>:"|?*\\%#\x00-\x1f\x7f]+')
_DEVICES = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\Z", re.IGNORECASE
)
_HALF = re.compile("[\ud800-\udfff]")
_LONGEST = 160  # bytes of one step; a number and an ending still have room below the usual 255


def folded(path: str) -> str:
    """`path` as a system compares it that knows no letter case and one way to write accents."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def usable(path: str) -> str:
    """`path` with each of its steps as a name that every system can hold; never empty."""
    steps = [step for step in path.replace("\\", "/").split("/") if step not in ("", ".", "..")]
    return "/".join(map(_usable_step, steps)) or "page"


def href(target: str, page: str) -> str:
    """The address of the file `target` as the file `page` has it; both relative to the site."""
    return quote(posixpath.relpath(f"/{target}", f"/{posixpath.dirname(page)}"))


class Names:
    """Gives each file of the site a name of its own, whatever letter case a system knows.

    taken: files that there are already, by their names.
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._files: set[str] = set()
        self._folders: set[str] = set()
        for path in taken:
            self._take(path)

    def is_free(self, path: str) -> bool:
        """Whether no file has this name."""
        known = folded(path)
        return known not in self._files and known not in self._folders

    def take(self, wanted: str, ending: str = "") -> str:
        """A name like `wanted`, with `ending`, that no file has yet."""
        *folders, name = (usable(wanted) + ending).split("/")
        base = ""
        for folder in folders:
            base = posixpath.join(base, self._free(base, folder, self._files, frozenset()))
        path = posixpath.join(base, self._free(base, name, self._files, self._folders))
        self._take(path)
        return path

    def _free(self, base: str, step: str, *taken: AbstractSet[str]) -> str:
        stem, dot, ending = step.rpartition(".")
        if not stem:
            stem, dot, ending = step, "", ""
        number, found = 1, step
        while any(folded(posixpath.join(base, found)) in names for names in taken):
            number += 1
            found = f"{stem}-{number}{dot}{ending}"
        return found

    def _take(self, path: str) -> None:
        steps = folded(path).split("/")
        self._files.add("/".join(steps))
        self._folders.update("/".join(steps[:end]) for end in range(1, len(steps)))


def _usable_step(step: str) -> str:
    step = unicodedata.normalize("NFC", step)
    step = _HALF.sub(lambda half: f"_{ord(half[0]) & 0xFF:02x}", step)
    step = _REFUSED.sub("-", step).strip().rstrip(". ")
    if step.startswith("."):
        step = "_" + step[1:]  # hosts do not serve what is hidden
    stem, dot, rest = step.partition(".")
    if _DEVICES.match(stem.rstrip()):
        step = f"{stem.rstrip()}_{dot}{rest}"
    return _cut(step) or "_"


def _cut(step: str) -> str:
    """`step` cut to the longest that a name may be, its ending kept."""
    if len(step.encode()) <= _LONGEST:
        return step
    stem, dot, ending = step.rpartition(".")
    if not stem or len(ending) > 10:
        stem, dot, ending = step, "", ""
    room = _LONGEST - len((dot + ending).encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(". ") + dot + ending
