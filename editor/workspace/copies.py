"""Files that sync programs leave beside an entry when it was changed in two places at once.

Some of their names tell it by themselves. Others, as `name (1).md`, a curator may have given as
well: those are copies only where title and text are near those of the file they are named after.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Container, Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Final, NamedTuple

from editor.regex import regex
from editor.vault.frontmatter import parse
from editor.workspace.entries import Entry


class Copy(NamedTuple):
    """Another version of the entry `original`, left at `path`.

    program: the sync program that gives such names, empty where several do. when: the day in its
    name, or the moment where the name has it, in the time of the machine that wrote it. sure: no
    name that a curator gives.
    """

    path: str
    original: str
    program: str = ""
    when: date | None = None
    sure: bool = True


_PROGRAM: Final = {
    "sync-conflict": "Syncthing",
    "sfconflict": "Seafile",
    "case conflict": "Dropbox",
}
# What sync programs call a copy in a language of theirs, all letters small.
_WORDS: Final = (
    "conflicted copy", "conflict copy", "conflicting copy", "case conflict", "sfconflict",
    "selective sync conflict", "unicode encoding conflict", "whitespace conflict",
    "in konflikt stehende kopie", "konfliktkopie", "copie en conflit", "copia en conflicto",
    "copia conflictiva", "copia in conflitto", "cópia em conflito", "conflicterend exemplaar",
    "konfliktkopia", "konfliktkopi", "конфликтующая копия", "競合コピー", "問題のあるコピー",
    "冲突副本", "衝突複本", "충돌하는 사본",
)  # fmt: skip
_NUMBERED: Final = r"(?:[ _]?\(\d{1,2}\))?"
# Names without the ending. Everything in front of `mark` is the original's.
_SURE: Final = (
    regex(r"(?P<name>.+?)[.~](?P<mark>sync-conflict-\d{8}-\d{6}(?:-\w{7})?)"),
    regex(r"(?P<name>.+?) ?[(（](?P<mark>[^()（）]*?(?:\([^()]*\)[^()（）]*)?)[)）]" + _NUMBERED),
    regex(r"(?P<name>.+?)_(?P<mark>conflict-\d{8}-\d{6})"),
    regex(
        r"(?P<name>.+)_(?P<mark>[^_]+_[A-Z][a-z]{2}-\d{2}-\d{4}-\d{4}_"
        r"(?:Conflict|CaseConflict|WhiteSpaceConflict|TailCharacterConflict)(?:_\d+)?)"
    ),
    regex(r"(?P<name>.+?)(?P<mark>(?:\.Conflict\d*)+)"),
)
_LIKELY: Final = (
    regex(r"(?P<name>.+?) ?(?P<mark>\(\d{1,2}\))"),
    regex(r"(?P<name>.+?)(?P<mark> \d{1,2})"),
    regex(r"(?P<name>.+?)(?P<mark>-[A-Z0-9][A-Z0-9-]{2,14})"),
    regex(r"(?P<name>.+?) ?(?P<mark>\([^()]*conflict[^()]*\))", re.IGNORECASE),
)
# What all of these end with, so that few of a vault's names are looked at closely.
_LIKELY_END: Final = regex(r"(?:\)| \d{1,2}|-[A-Z0-9]+)\.\w+$")
_TIME: Final = regex(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:[ _T-]?(\d{2})[-.:]?(\d{2})(?:[-.:]?(\d{2}))?)?(?!\d)"
)
# The part of their words that two texts share, from which on one is a version of the other.
_NEAR: Final = 0.8
# Texts with fewer words than this tell nothing.
_FEW: Final = 12


def sure_copies(paths: Collection[str]) -> dict[str, Copy]:
    """Those of the files at `paths` whose names tell that they are copies of another, by path."""
    return copies_among(filter(may_be_copy, paths), paths)


def copies_among(suspects: Iterable[str], paths: Collection[str]) -> dict[str, Copy]:
    """Those of the suspects whose names tell that they are copies of a file at `paths`."""
    named = {path: tuple(_named(path, _SURE, sure=True)) for path in suspects}
    named = {path: copies for path, copies in named.items() if copies}
    if not named:
        return {}
    folded = {_folded(path): path for path in paths}
    known = set(paths)
    found = {}
    for path, copies in named.items():
        for copy in copies:
            original = (
                copy.original if copy.original in known else folded.get(_folded(copy.original))
            )
            if original is not None and original != path:
                found[path] = copy._replace(original=original)
                break
    return found


def likely_copies(
    paths: Collection[str],
    title_of: Callable[[str], str],
    text_of: Callable[[str], str | None],
) -> dict[str, Copy]:
    """Entries that may be copies of another by their names, and are by title and text.

    paths: those of all entries. title_of, text_of: what an entry is called and holds.
    """
    found = {}
    for path in paths:
        # The name of a copy ends in a bracket, a digit or a capital, as few do.
        if path.rpartition(".")[0][-1:].islower() or not _LIKELY_END.search(path):
            continue
        for copy in _named(path, _LIKELY, sure=False):
            if copy.original not in paths or title_of(path) != title_of(copy.original):
                continue
            one, other = text_of(path), text_of(copy.original)
            if one is not None and other is not None and is_near(one, other):
                found[path] = copy
                break
    return found


def may_be_copy(name: str) -> bool:
    """Whether a name is worth a closer look, of which a vault has many."""
    return not name.isascii() or "onfli" in name.lower()


def sure_copy(path: str, paths: Container[str]) -> Copy | None:
    """What a file's name alone tells it to be a copy of, if that is among `paths`."""
    named = _named(path, _SURE, sure=True)
    return next((copy for copy in named if copy.original in paths), None)


def is_near(one: str, other: str) -> bool:
    """Whether two texts are likely versions of the same: titles alike, most words shared."""
    if one == other:
        return True
    titles = [parse(text).fields.get("title") for text in (one, other)]
    if [field and field.value for field in titles] != [titles[0] and titles[0].value] * 2:
        return False
    words, others = Counter(one.split()), Counter(other.split())
    total = words.total() + others.total()
    return total >= 2 * _FEW and 2 * (words & others).total() / total >= _NEAR


def _named(path: str, patterns: Iterable[re.Pattern[str]], *, sure: bool) -> Iterator[Copy]:
    """What a name may be a copy of, the longest original first."""
    if sure and not may_be_copy(path):
        return
    folder, slash, file = path.rpartition("/")
    stem, dot, ending = file.rpartition(".")
    for pattern in patterns:
        match = pattern.fullmatch(stem)
        if match is None:
            continue
        mark = match["mark"]
        small = unicodedata.normalize("NFC", mark).casefold()
        if sure and pattern is _SURE[1] and not any(word in small for word in _WORDS):
            continue
        original = f"{folder}{slash}{match['name']}{dot}{ending}"
        program = next((name for word, name in _PROGRAM.items() if word in small), "")
        yield Copy(path, original, program, _time(mark), sure)
        # A copy of a copy: what it is of, may be gone.
        yield from (copy._replace(path=path) for copy in _named(original, patterns, sure=sure))


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _time(mark: str) -> date | None:
    match = _TIME.search(mark)
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
    try:
        if match[4] is None:
            return date(year, month, day)
        return datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None


def copies_beside(root: Path, entries: Iterable[Entry]) -> tuple[Copy, ...]:
    """The copies beside entries of the vault in folder `root`; may be called in any thread."""
    known = {entry.path: entry for entry in entries}
    beside = [path for path in _beside(root, known) if path not in known]
    sure = copies_among(beside, known)
    likely = likely_copies(
        known,
        lambda path: known[path].title,
        lambda path: known[path].text if known[path].readable else None,
    )
    return tuple(found[path] for found in (sure, likely) for path in sorted(found))


def _beside(root: Path, paths: Iterable[str]) -> Iterator[str]:
    """Of the files in the folders of entries those whose names make them worth a look."""
    for folder in {path.rpartition("/")[0] for path in paths}:
        try:
            names = os.listdir(root / folder)  # noqa: PTH208 - names only
        except OSError:
            continue
        for name in filter(may_be_copy, names):
            yield f"{folder}/{name}" if folder else name
