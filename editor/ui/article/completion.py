"""What the letters before the cursor may become: links, embedded pictures, headings, tags."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from typing import Literal, NamedTuple
from urllib.parse import quote

from editor.schema.completion import Option
from editor.schema.completion import ranked as _ranked
from editor.workspace.entries import Entry
from editor.workspace.workspace import Workspace

Kind = Literal["link", "heading", "tag"]

_LINK = re.compile(r"!?\[\[([^\[\]|\n]*)$")
_TAG = re.compile(r"(?:^|(?<=[\s(]))#([\w/-]*)$")
_CODE = re.compile(r"`[^`\n]*(?:`|$)")
_FENCED = re.compile(
    r"^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\1[`~]*[ \t]*$|\Z)", re.MULTILINE | re.DOTALL
)
_IN_TEXT = re.compile(r"(?:^|(?<=[\s(]))#((?=[\w/-]*[^\W\d_])[\w/-]+)", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$", re.MULTILINE)
_MARKS = re.compile(r"(\*\*|__|\*|~~|==|`)(?=\S)(.+?)(?<=\S)\1")
_MANY = 40


class Place(NamedTuple):
    """What is being typed. start: where what a choice replaces begins, in the line.

    typed: what was typed of it. path: of a heading, the link's text before the #.
    """

    kind: Kind
    start: int
    typed: str
    path: str = ""


class Choice(NamedTuple):
    """A choice. shown: what to read; remark: what tells it from others; text: what is written."""

    shown: str
    remark: str
    text: str


class Heading(NamedTuple):
    """A heading of an article: its level, its text as readers see it, and its line, from 0."""

    level: int
    text: str
    line: int


def place_of(before: str) -> Place | None:
    """What the end of `before`, the line up to the cursor, is the beginning of."""
    if any(
        code.end() == len(before) and before[code.end() - 1] != "`"
        for code in _CODE.finditer(before)
    ):
        return None
    link = _LINK.search(before)
    if link:
        path, sign, heading = link[1].partition("#")
        if sign:
            return Place("heading", link.start(), heading, path)
        return Place("link", link.start(), link[1])
    tag = _TAG.search(before)
    # At the start of a line it is more likely a heading, until a letter says otherwise.
    if tag and (tag[1] or before[: tag.start()].strip()):
        return Place("tag", tag.start(), tag[1])
    return None


def headings_of(article: str) -> list[Heading]:
    """The headings of an article, but not what looks like them in code."""
    found = []
    line, at = 0, 0
    text = _FENCED.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), article.replace("\r\n", "\n"))
    for heading in _HEADING.finditer(text):
        line += text.count("\n", at, heading.start())
        at = heading.start()
        words = _MARKS.sub(r"\2", heading[2]).strip()
        if words:
            found.append(Heading(len(heading[1]), words, line))
    return found


def tags_of(texts: Iterable[str]) -> Counter[str]:
    """The tags in articles, with the number of articles that have each."""
    found: Counter[str] = Counter()
    for text in texts:
        if "#" in text:
            bare = _CODE.sub("", _FENCED.sub("", text))
            found.update(set(_IN_TEXT.findall(bare)))
    return found


class Targets:
    """The entries of a vault that links can lead to. Kept until a name or a title changes."""

    def __init__(self) -> None:
        self._made_for: object = None
        self._options: tuple[tuple[Option, ...], ...] = ()

    def fitting(self, workspace: Workspace, typed: str) -> list[str]:
        """The paths of entries whose title or file name fits, the best first."""
        if self._made_for is not workspace.links:
            self._made_for = workspace.links
            paths = [(entry.path, entry.title) for entry in workspace.entries()]
            self._options = (
                tuple(Option(path, 0, title) for path, title in paths),
                tuple(Option(path, 0, path.removesuffix(".md")) for path, _ in paths),
            )
        return list(dict.fromkeys(o.text for by in self._options for o in _ranked(typed, by)))


def links_for(
    workspace: Workspace, targets: Sequence[str], path: str, *, embed: bool = False
) -> list[Choice]:
    """Links from the entry at `path` to others.

    Written as the collection's dialect has it: a wikilink, elsewhere a link that every reader of
    Markdown follows.
    """
    wiki = workspace.entry(path).collection.dialect == "obsidian"
    made = []
    shown = [one for one in targets if one != path][:_MANY]
    titles = Counter(map(workspace.title, shown))
    for target in shown:
        title, name = workspace.title(target), PurePosixPath(target).stem
        written = wikilink(workspace, path, target) if wiki else markdown_link(path, target, title)
        alike = name.replace("_", " ").casefold() == title.casefold()
        remark = target if titles[title] > 1 else "" if alike else name
        made.append(Choice(title, remark, ("!" if embed and wiki else "") + written))
    return made


class PictureNames:
    """The pictures of a vault that articles can show. Kept until others are there."""

    def __init__(self) -> None:
        self._made_for: tuple[object, int] | None = None
        self._options: tuple[Option, ...] = ()

    def fitting(self, workspace: Workspace, typed: str) -> list[str]:
        """The paths of pictures whose file name fits, the best first."""
        there = workspace.pictures.all
        if self._made_for != (made_for := (workspace.pictures, len(there))):
            self._made_for = made_for
            self._options = tuple(Option(one, 0, posixpath.basename(one)) for one in sorted(there))
        return [option.text for option in _ranked(typed, self._options)]


def pictures_for(workspace: Workspace, pictures: Sequence[str], path: str) -> list[Choice]:
    """Pictures of the vault, as the article of `path` shows them in its dialect."""
    wiki = workspace.entry(path).collection.dialect == "obsidian"
    made = []
    for picture in pictures[:_MANY]:
        name = PurePosixPath(picture).name
        if wiki:
            alone = workspace.pictures.resolve(name, path) == picture
            written = f"![[{name if alone else picture}]]"
        else:
            written = "!" + markdown_link(path, picture, "")
        made.append(Choice(name, posixpath.dirname(picture), written))
    return made


def wikilink(workspace: Workspace, path: str, target: str) -> str:
    """A wikilink from the entry at `path` that leads to `target` and reads as its title."""
    title, name = workspace.title(target), PurePosixPath(target).stem
    links = workspace.links
    if links.resolve(name, path) != target:
        name = target.removesuffix(".md")
    if title == name or any(sign in title for sign in "[]|\n"):
        return f"[[{name}]]"
    return f"[[{name}|{title}]]"


def markdown_link(path: str, target: str, title: str) -> str:
    """A link by a relative path, for dialects without wikilinks."""
    address = quote(posixpath.relpath(target, posixpath.dirname(path) or "."), safe="/.-_~()'!")
    shown = re.sub(r"([\[\]\\])", r"\\\1", title)
    return (
        f"[{shown}](<{address}>)" if "(" in address or ")" in address else f"[{shown}]({address})"
    )


def headings_for(entry: Entry, link: str, typed: str) -> list[Choice]:
    """The headings of an entry that fit, to go behind the # of a wikilink that begins `link`."""
    options = tuple(
        Option(heading.text, heading.level)
        for heading in headings_of(entry.body)
        if not any(sign in heading.text for sign in "[]|#")
    )
    fitting = _ranked(typed, options) if typed.strip() else list(options)
    return [
        Choice(option.text, "#" * option.count, f"[[{link}#{option.text}]]")
        for option in fitting[:_MANY]
    ]


def tags_for(tags: Sequence[Option], typed: str) -> list[Choice]:
    """The tags that fit; none for one that is written already."""
    found = _ranked(typed, tags)[:_MANY]
    if len(found) == 1 and found[0].text == typed:
        return []
    return [
        Choice(f"#{one.text}", str(one.count) if one.count else "", f"#{one.text}") for one in found
    ]
