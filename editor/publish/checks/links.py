"""Links that lead nowhere, and links that are none to readers."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import Any

from editor.article.link_scan import links_in_value
from editor.article.pictures import PICTURE_ENDINGS
from editor.messages import Message
from editor.publish.checks.fields import label_of_mend
from editor.publish.checks.look import Found, Look
from editor.publish.checks.marks import Mark, Sort
from editor.schema.guesses import guessed_link
from editor.schema.kinds import IMAGE

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_WHOLE_SCHEME = re.compile(r"(?!https?:)[A-Za-z][A-Za-z0-9+.-]*:|https?://(?!/)|//", re.IGNORECASE)
_ENDING = re.compile(r"[^/?#]*\.([A-Za-z]+)[?#]?.*\Z")
# What looks like a domain and is a file.
_FILES = frozenset(
    {"avif", "base", "bib", "bmp", "canvas", "csv", "doc", "docx", "epub", "gif", "htm", "html",
     "ico", "ics", "jpeg", "jpg", "json", "md", "mdx", "mp", "odt", "pdf", "php", "png", "pptx",
     "rtf", "svg", "txt", "webp", "xlsx", "xml", "yaml", "yml", "zip"}
)  # fmt: skip


def whole_address(written: str) -> str | None:
    """The address that was meant by one without a scheme, or with half of one; else None."""
    if _WHOLE_SCHEME.match(written):
        return None
    ending = _ENDING.match(written)
    is_file = ending is not None and ending[1].lower() in _FILES
    if is_file and not written.lower().startswith("www."):
        return None
    return guessed_link(written)


def link_empty(look: Look) -> Iterator[Found]:
    """A link in the article without an address."""
    for mark in look.marks:
        if mark.sort is Sort.LINK and not mark.target.strip():
            message = Message("publish.link-empty", {"text": mark.shown})
            yield Found(look.problem_at(message, mark.start))


def broken_links(look: Look) -> list[Mark]:
    """The links in the article that lead to nothing in the vault."""
    return [mark for mark in look.marks if _leads_nowhere(look, mark)]


def name_meant(mark: Mark) -> str:
    """What the target of a link is called, as a title has it."""
    name = mark.path.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return name.removesuffix(".md").replace("_", " ")


def _leads_nowhere(look: Look, mark: Mark) -> bool:
    path = mark.path
    if mark.spaced or not path:
        return False
    if mark.sort in (Sort.WIKILINK, Sort.EMBED):
        is_picture = mark.sort is Sort.EMBED and _is_picture(path)
        return not is_picture and not _is_target(look, path)
    if mark.sort is not Sort.LINK or _SCHEME.match(mark.target) or whole_address(mark.target):
        return False
    ending = posixpath.splitext(path)[1].lower()
    if path.startswith("/") and ending not in (".md", *PICTURE_ENDINGS):
        return False  # a page of the site, which may be there
    return not _is_target(look, path)


def _is_picture(path: str) -> bool:
    return path.lower().endswith(tuple(PICTURE_ENDINGS))


def _is_target(look: Look, path: str) -> bool:
    """Whether a link leads to an entry or another file of the vault."""
    source = look.entry.path
    if look.known.links.resolve(path, source) is not None:
        return True
    if _is_picture(path) and look.known.picture(path, source) is not None:
        return True
    return look.known.is_there(path, source)


def field_link_broken(look: Look) -> Iterator[Found]:
    """A link in a field to an entry that is not there."""
    for key, target in field_links(look):
        if not _is_target(look, target):
            message = Message("publish.link-broken", {"target": target})
            yield Found(look.problem(message, key))


def field_links(look: Look) -> Iterator[tuple[str, str]]:
    """The keys of fields with the targets of the wikilinks in them; pictures are no links."""
    if look.front is None or "[[" not in look.front.block:
        return
    for key, value in look.entry.fields.items():
        for text in _texts(value):
            if "[[" in text and look.schema.field(key).kind is not IMAGE:
                for link in links_in_value(text):
                    if link.wiki and not _is_picture(link.path):
                        yield key, link.path


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)


def link_scheme(look: Look) -> Iterator[Found]:
    """A link that leads to a page of the site, since its address has no scheme."""
    for problem in look.told.get("link-scheme", ()):
        if not _spaced_field(look, problem.field):
            yield Found(problem, label_of_mend(look, problem))
    for mark in look.marks:
        if mark.sort is Sort.LINK and (meant := whole_address(mark.target)) is not None:
            message = Message("publish.link-scheme", {"target": mark.target})
            mend = Message("schema.mend-write", {"value": meant})
            if not _is_target(look, mark.path):
                yield Found(look.problem_at(message, mark.start), mend)


def link_space(look: Look) -> Iterator[Found]:
    """A link or picture that is none, because of a space in it."""
    for problem in look.told.get("link-scheme", ()):
        if _spaced_field(look, problem.field):
            yield Found(problem._replace(message=Message("publish.address-space")))
    for mark in look.marks:
        if mark.spaced:
            message = Message("publish.link-space", {"target": mark.target})
            yield Found(look.problem_at(message, mark.start), Message("publish.mend-link-space"))


def _spaced_field(look: Look, key: str | None) -> bool:
    """Whether the address in a field has a space in its middle."""
    value = look.entry.fields.get(key or "")
    return isinstance(value, str) and bool(re.search(r"\S\s+\S", value))


def targets(look: Look) -> Iterator[str]:
    """What its links lead to, whether it is there or not: paths as written."""
    for mark in look.marks:
        if not _SCHEME.match(mark.target) and mark.path:
            yield mark.path
    for _, target in field_links(look):
        yield target
