"""Names of entries' files: made of titles in the collection's style, and checked."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from copy import copy
from pathlib import PurePosixPath
from typing import NamedTuple

from editor.messages import Message
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace

LONGEST = 200  # bytes of a name without its ending; file systems take 255 with it
_LONGEST_MADE = 80  # characters of a name made of a title

# Windows keeps these for itself, whatever the ending.
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{device}{number}" for device in ("com", "lpt") for number in (*range(1, 10), *"¹²³")}
)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]')
_UNLINKABLE = re.compile(r"[\[\]#^]")
_APOSTROPHE = re.compile(r"['’ʼ`´]")
_ACRONYM = re.compile(r"(?<=\S)\s*\((?=[^()]*[A-Z])[A-Z0-9&.-]{2,}\)\s*\Z")
_ARTICLE = re.compile(r"the[\s_-]+(?=\S)", re.IGNORECASE)
# Letters that are no letter with an accent to Unicode.
_SPELLED = str.maketrans(
    {
        "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O",
        "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ł": "l", "Ł": "L",
        "ı": "i", "ħ": "h", "Ħ": "H", "ŋ": "ng", "Ŋ": "Ng",
    }
)  # fmt: skip


class Style(NamedTuple):
    """How a collection's file names are made of titles.

    joiner: what stands between words: "_", "-" or a space. lower: in small letters. plain: without
    accents. apostrophes: they stay. articles: so does "The" at the beginning.
    """

    joiner: str = "-"
    lower: bool = True
    plain: bool = True
    apostrophes: bool = False
    articles: bool = True


def style_of(names: Iterable[tuple[str, str]], usual: Style = Style()) -> Style:  # noqa: B008
    """The style of file names, each given without its ending and with the entry's title.

    usual: the style where they tell nothing.
    """
    known = list(names)
    joiners = Counter(joiner for stem, _ in known if (joiner := _joiner(stem)))
    if not joiners:
        return usual
    joiner = joiners.most_common(1)[0][0]
    lower = Counter(
        stem == stem.lower() for stem, title in known if title != title.lower() or stem != title
    )
    accents = Counter(stem.isascii() for stem, title in known if not title.isascii())
    articles = Counter(bool(_ARTICLE.match(stem)) for stem, title in known if _ARTICLE.match(title))
    return Style(
        joiner,
        lower[True] > lower[False],
        accents[True] >= accents[False] if accents else joiner != " ",
        any(_APOSTROPHE.search(stem) for stem, _ in known) or joiner == " ",
        articles[True] >= articles[False],
    )


def style_for(workspace: Workspace, collection: Collection) -> Style:
    """The style of a collection's file names; where it has none, that of the whole vault's."""
    entries = workspace.entries()
    own = [(_stem(e.path), e.title) for e in entries if e.collection == collection]
    if any(_joiner(stem) for stem, _ in own):
        return style_of(own)
    return style_of(own, style_of([(_stem(e.path), e.title) for e in entries]))


def _stem(path: str) -> str:
    """As `PurePosixPath(path).stem`, of thousands of paths."""
    name = path.rpartition("/")[2]
    dot = name.rfind(".")
    return name[:dot] if 0 < dot < len(name) - 1 else name


def _joiner(stem: str) -> str:
    if not re.search(r"[^\W\d_]", stem):  # a date, a number
        return ""
    return next((joiner for joiner in ("_", " ", "-") if joiner in stem.strip(joiner)), "")


def made_of(title: str, style: Style) -> str:
    """A file name, without ending, for an entry with this title; never one that is not allowed."""
    text = unicodedata.normalize("NFC", title).strip()
    if style.joiner != " ":
        text = _ACRONYM.sub("", text)
        text = re.sub(r"\s*&\s*|\s+\+\s+", " and ", text)
    if not style.articles:
        text = _ARTICLE.sub("", text, 1) if _ARTICLE.match(text) else text
    if style.plain:
        text = _without_accents(text)
    text = _APOSTROPHE.sub("'" if style.apostrophes else "", text)
    if style.joiner == " ":
        text = re.sub(r"\s*[:/\\|]\s*", " - ", text)
        text = re.sub(r'[<>"?*\[\]#^\x00-\x1f\x7f]', " ", text)
    else:
        text = re.sub(r"(?!(?<=\w)\.(?=\w))[^\w'\s-]", "", text)
        text = text.replace(".", " ") if style.joiner == "-" else text
        text = re.sub(r"(?<=\s)-+(?=\s)", " ", text)
    if style.lower:
        text = text.lower()
    text = re.sub(r"[\s_]+" if style.joiner != " " else r"\s+", style.joiner, text)
    if style.joiner == "-":
        text = re.sub(r"-{2,}", "-", text)
    return mended(_shortened(text.strip("-_ ."), style.joiner))


def _without_accents(text: str) -> str:
    """Latin letters without their accents; other scripts stay as they are."""
    plain = []
    for char in text.translate(_SPELLED):
        base = unicodedata.normalize("NFKD", char)
        letters = "".join(part for part in base if not unicodedata.combining(part))
        plain.append(letters if letters.isascii() else char)
    return "".join(plain)


def _shortened(text: str, joiner: str) -> str:
    if len(text) <= _LONGEST_MADE:
        return text
    cut = text[: _LONGEST_MADE + 1].rpartition(joiner)[0]
    return cut or text[:_LONGEST_MADE]


def mended(name: str) -> str:
    """`name` as a file may be called: what is not allowed is left out or replaced."""
    text = _UNLINKABLE.sub("", _FORBIDDEN.sub("-", name)).strip(" ").lstrip(".").rstrip(". ")
    while len(text.encode()) > LONGEST:
        text = text[:-1].rstrip(". ")
    text = text.strip(" ")
    if not text:
        return "untitled"
    return f"{text}_" if text.partition(".")[0].casefold() in _RESERVED else text


def problem_of(name: str) -> Message | None:  # noqa: PLR0911 - one return for each problem
    """Why no file should be called `name`, given without its ending; None when it may."""
    if not name.strip(" ."):
        return Message("workspace.name-empty")
    forbidden = _FORBIDDEN.search(name)
    if forbidden is not None:
        shown = forbidden[0] if forbidden[0].isprintable() else f"U+{ord(forbidden[0]):04X}"
        return Message("workspace.name-character", {"character": shown})
    unlinkable = _UNLINKABLE.search(name)
    if unlinkable is not None:
        return Message("workspace.name-unlinkable", {"character": unlinkable[0]})
    if name.startswith("."):
        return Message("workspace.name-hidden")
    if name != name.strip(" ") or name.endswith("."):
        return Message("workspace.name-ends")
    if name.partition(".")[0].rstrip(" ").casefold() in _RESERVED:
        return Message("workspace.name-reserved", {"name": name.partition(".")[0]})
    if len(name.encode()) > LONGEST:
        return Message("workspace.name-long")
    return None


def folder_for(workspace: Workspace, collection: Collection) -> str:
    """The folder for new entries of a collection, relative to the vault; empty for its own."""
    fixed: list[str] = []
    *folders, _ = collection.entries.split("/")
    for part in folders:
        if re.search(r"[*?\[{]", part):
            break
        fixed.append(part)
    if len(fixed) == len(folders):
        return "/".join(part for part in fixed if part not in ("", "."))
    used = Counter(
        entry.path.rpartition("/")[0]
        for entry in workspace.entries()
        if entry.collection == collection
    )
    return used.most_common(1)[0][0] if used else "/".join(fixed)


def ending_for(collection: Collection) -> str:
    """The ending of the files of a collection's entries, where its pattern names one."""
    found = re.search(r"\.\w+\Z", collection.entries)
    return found[0] if found else ".md"


class Names:
    """The names in one folder: which are taken, and which are free."""

    def __init__(
        self, workspace: Workspace, folder: str, but: str | None = None, ending: str = ".md"
    ) -> None:
        """folder: relative to the vault. but: an entry that gives up its name."""
        self.folder = folder
        self.ending = ending
        self._taken: dict[str, str] = {}
        own = PurePosixPath(but).name if but is not None else None
        try:
            files = [file.name for file in (workspace.root / folder).iterdir()]
        except OSError:
            files = []
        known = [e.path.rpartition("/") for e in workspace.entries()]
        for name in (*files, *(name for where, _, name in known if where == folder)):
            if name != own and name.lower().endswith(ending.lower()):
                self.take(name[: len(name) - len(ending)])

    def copy(self) -> Names:
        """The same names, to try out others beside them."""
        made = copy(self)
        made._taken = dict(self._taken)
        return made

    def path(self, name: str) -> str:
        """The path in the vault of the file with this name."""
        file = f"{name}{self.ending}"
        return f"{self.folder}/{file}" if self.folder else file

    def take(self, name: str) -> None:
        """Count a name as taken from now on."""
        self._taken[_folded(name)] = name

    def problem(self, name: str) -> Message | None:
        """Why no new file can have this name; None when it can."""
        found = problem_of(name)
        if found is None and (other := self._taken.get(_folded(name))):
            return Message("workspace.name-taken", {"name": f"{other}{self.ending}"})
        return found

    def free(self, name: str, style: Style) -> str:
        """`name`, with a number behind it where it is taken."""
        made, number = name, 2
        while _folded(made) in self._taken:
            made, number = f"{name}{style.joiner}{number}", number + 1
        return made


def _folded(name: str) -> str:
    """`name` as disks compare it that know no letter case."""
    return unicodedata.normalize("NFC", name).casefold()
