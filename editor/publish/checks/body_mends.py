"""What an article becomes when a finding in it is mended: each a new text of the article."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from urllib.parse import quote

from editor.article.dialects.obsidian import anchor_of, shown_target
from editor.article.links import split_target
from editor.article.pictures import PICTURE_ENDINGS
from editor.messages import EditorError
from editor.publish.checks.article import left_over
from editor.publish.checks.finding import Finding
from editor.publish.checks.known import Known
from editor.publish.checks.links import whole_address
from editor.publish.checks.look import Look
from editor.publish.checks.marks import Mark, Sort
from editor.publish.checks.printed import signs_in
from editor.publish.site_paths import SitePaths

# Gives the article as it becomes; None where what was found is not there any more.
BodyMend = Callable[[Look, Finding], str | None]

_SIZE = re.compile(r"\d{1,5}(?:x\d{1,5})?")
_SAFE = "/:?#[]@!$&'*+,;=%~-._"


def with_scheme(look: Look, finding: Finding) -> str | None:
    """The address with what belongs before it."""
    mark = _mark(look, finding, lambda one: one.target == finding.message.args["target"])
    meant = whole_address(mark.target) if mark is not None else None
    return (
        _spliced(look.body, mark.at, mark.at + len(mark.target), meant) if mark and meant else None
    )


def to_the_entry(look: Look, finding: Finding) -> str | None:
    """The link with the name of the entry that is meant."""
    links, source = look.known.links, look.entry.path
    target = finding.message.args["target"]
    mark = _mark(look, finding, lambda one: one.target == target)
    if mark is None or not finding.others:
        return None
    path = finding.others[0]
    bare = path.removesuffix(".md")
    if mark.sort is Sort.LINK:
        rest = mark.target[len(mark.target.partition("#")[0]) :]
        return _spliced(
            look.body, mark.at, mark.at + len(mark.target), _relative(path, source) + rest
        )
    name = bare.rpartition("/")[2]
    name = name if links.resolve(name, source) == path else f"/{bare}"
    written = split_target(mark.target)[0]
    at = look.body.index(written, mark.at)
    return _spliced(look.body, at, at + len(written), name)


def without_space(look: Look, finding: Finding) -> str | None:
    """The link without the space that keeps it from being one."""
    mark = _mark(
        look, finding, lambda one: one.spaced and one.target == finding.message.args["target"]
    )
    if mark is None:
        return None
    written = look.body[mark.start : mark.end]
    if "] (" in written and re.match(r"https?://", mark.target):
        return _spliced(look.body, mark.start, mark.end, written.replace("] (", "](", 1))
    address = mark.target.replace(" ", "%20")
    return _spliced(look.body, mark.at, mark.at + len(mark.target), address)


def without_brackets(look: Look, finding: Finding) -> str | None:
    """A wikilink as a link of Markdown, or as plain text where it leads nowhere."""
    wiki = (Sort.WIKILINK, Sort.EMBED)
    target = finding.message.args["target"]
    mark = _mark(look, finding, lambda one: one.sort in wiki and one.target == target)
    if mark is None:
        return None
    return _spliced(look.body, mark.start, mark.end, _in_markdown(look, mark))


def without_signs(look: Look, finding: Finding) -> str | None:
    """What Obsidian's signs say, in those that every dialect has."""
    sort = finding.message.code.rpartition("-")[2]
    signs = [
        one
        for one in signs_in(look.body, look.prose)
        if one.sort == sort and one.instead is not None
        and one.text[:60] == finding.message.args["text"]
    ]  # fmt: skip
    sign = min(signs, key=lambda one: _away(look, one.start, finding), default=None)
    return _spliced(look.body, sign.start, sign.end, sign.instead) if sign is not None else None


def without_template(look: Look, finding: Finding) -> str | None:
    """The article without a line of the template, and the blank one below it."""
    lines = [
        one for one in left_over(look) if one[3] and one[2] == finding.message.args["text"]
    ]  # fmt: skip
    found = min(lines, key=lambda one: _away(look, one[0], finding), default=None)
    if found is None:
        return None
    before, after = look.body[: found[0]], look.body[found[1] :]
    if not before.strip() or re.search(r"(?:\n|\r)[ \t]*(?:\r\n|\n|\r)\Z", before):
        after = re.sub(r"\A[ \t]*(?:\r\n|\n|\r)", "", after)
    return before + after


def _mark(look: Look, finding: Finding, fits: Callable[[Mark], bool]) -> Mark | None:
    """The mark that was found: that nearest to its line, since lines above may have changed."""
    marks = [one for one in look.marks if fits(one)]
    return min(marks, key=lambda one: _away(look, one.start, finding), default=None)


def _away(look: Look, position: int, finding: Finding) -> int:
    return abs(look.line_at(position) - (finding.line or 0))


def _spliced(body: str, start: int, end: int, instead: str | None) -> str:
    return body[:start] + (instead or "") + body[end:]


def _in_markdown(look: Look, mark: Mark) -> str:
    path, heading = split_target(mark.target)
    shown = mark.shown or shown_target(mark.target)
    source = look.entry.path
    if mark.sort is Sort.EMBED and path.lower().endswith(tuple(PICTURE_ENDINGS)):
        picture = look.known.picture(path, source)
        alt = "" if _SIZE.fullmatch(mark.shown) else mark.shown
        return f"![{alt}]({_relative(picture, source)})" if picture is not None else alt
    found = look.known.links.resolve(mark.target, source)
    if found is None:
        return shown
    anchor = f"#{quote(anchor_of(heading))}" if heading else ""
    address = "" if found == source and anchor else _address(look.known, found, source)
    return f"[{shown}]({address}{anchor})"


def _address(known: Known, path: str, source: str) -> str:
    """Where the site has the entry, if the settings say so; else the way to its file."""
    workspace = known.workspace
    if workspace.settings.publish.get("url_path"):
        try:
            paths = SitePaths(_Published(known))
            return f"/{quote(paths.url_path(workspace.entry(path)))}"
        except (EditorError, KeyError):
            pass
    return _relative(path, source)


class _Published:
    """What `SitePaths` asks for."""

    def __init__(self, known: Known) -> None:
        self.assets = known.workspace.settings.assets
        self.publish = known.workspace.settings.publish
        self.pictures = known.workspace.pictures


def _relative(path: str, source: str) -> str:
    return quote(posixpath.relpath(path, posixpath.dirname(source) or "."), safe=_SAFE)
