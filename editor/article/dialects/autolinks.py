"""Bare addresses as links, as GitHub's Markdown and remark have them.

Two passes, as in remark: one while inline text is parsed, so that `https://a.org/_b_` stays whole,
and one over the text that is left, which finds what stands inside unmatched brackets.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline import html_inline as _html_inline
from markdown_it.token import Token

_LABEL = r"[A-Za-z0-9+\-._]"
# A word with "www." or "@" in it, or a protocol; whether it is a link is decided at each hit.
_STARTS = re.compile(rf"(?i:https?://|www\.)|(?<![A-Za-z0-9+\-._/]){_LABEL}+@")
_EMAIL = re.compile(
    rf"(?<![A-Za-z0-9+\-._/]){_LABEL}+@[A-Za-z0-9\-_]*(?:\.[A-Za-z0-9][A-Za-z0-9\-_]*)*"
)
_BEFORE_WWW = frozenset("(*_[]~ \t\r\n")
# Punctuation that ends a sentence rather than an address, when nothing but an end follows it.
_TRAIL = re.compile(
    r"""(?P<marks>(?:[!"'),*.:;?_~]|&[A-Za-z]+;|\](?![(\[\s]|\Z))*+)"""
    r"(?P<end>\](?=[(\[\s]|\Z)|(?=[<\s])|\Z)?"
)
_PATH_STOPS = frozenset("!\"&'*,.:;<?]_~")


class Autolink(NamedTuple):
    """A bare address from `start` to `end` in a text, and where it leads."""

    start: int
    end: int
    href: str


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


class _Trail:
    """Tells where in a text punctuation is the end of an address; each run is read once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._no_end_before = 0

    def begins_at(self, pos: int) -> bool:
        """Whether nothing but punctuation stands between `pos` and an end."""
        if pos < self._no_end_before:
            return False
        found = _TRAIL.match(self._text, pos)
        if found is not None and found["end"] is None:
            self._no_end_before = found.end("marks")
            return False
        return True


def _domain_end(text: str, pos: int) -> int | None:
    """Where the host name at `pos` ends; None when there is none that may be linked."""
    start, trail = pos, _Trail(text)
    underscore = underscore_before = False
    while pos < len(text):
        character = text[pos]
        if character in "._":
            if trail.begins_at(pos):
                break
            if character == "_":
                underscore = True
            else:
                underscore_before, underscore = underscore, False
        elif character.isspace() or (character != "-" and _is_punctuation(character)):
            break
        pos += 1
    return None if pos == start or underscore or underscore_before else pos


def _path_end(text: str, pos: int) -> int:
    """Where the path at `pos` ends, leaving out what punctuates the sentence around it."""
    opened = closed = 0
    trail = _Trail(text)
    while pos < len(text):
        character = text[pos]
        if character == "(":
            opened += 1
        elif character == ")":
            if closed >= opened and trail.begins_at(pos):
                break
            closed += 1
        elif (character in _PATH_STOPS and trail.begins_at(pos)) or character.isspace():
            break
        pos += 1
    return pos


def _email_at(text: str, pos: int) -> Autolink | None:
    found = _EMAIL.match(text, pos)
    if found is None:
        return None
    local, _, domain = found[0].rpartition("@")
    if not local or "." not in domain or not (domain[-1].isascii() and domain[-1].isalpha()):
        return None
    return Autolink(pos, found.end(), "mailto:" + found[0])


def _url_at(text: str, pos: int) -> Autolink | None:
    before = text[pos - 1] if pos else ""
    if text[pos] in "wW":
        if (before and before not in _BEFORE_WWW) or len(text) == pos + 4:
            return None
        domain, prefix = pos, "http://"
    else:
        domain, prefix = text.index("//", pos) + 2, ""
        following = text[domain : domain + 1]
        if (
            (before.isascii() and before.isalpha())
            or not following
            or following.isspace()
            or unicodedata.category(following) == "Cc"
            or _is_punctuation(following)
        ):
            return None
    end = _domain_end(text, domain)
    if end is None:
        return None
    end = _path_end(text, end)
    return Autolink(pos, end, prefix + text[pos:end])


@lru_cache(maxsize=64)
def _autolinks(text: str) -> tuple[dict[int, Autolink], list[int]]:
    """The bare addresses in `text` by where they start, and those starts in order."""
    found: dict[int, Autolink] = {}
    depth = reached = 0
    for hit in _STARTS.finditer(text):
        depth = _open_brackets(text, reached, hit.start(), depth)
        reached = max(reached, hit.start())
        # Inside brackets that may yet become a link nothing is linked.
        if depth == 0:
            link = _email_at(text, hit.start())
            if link is None and not hit[0].endswith("@"):
                link = _url_at(text, hit.start())
            if link is not None:
                found[link.start] = link
                reached = max(reached, link.end)
    return found, sorted(found)


def _open_brackets(text: str, start: int, end: int, depth: int) -> int:
    """How many `[` are open at `end`, when `depth` were at `start`."""
    for mark in re.finditer(r"\\.|[\[\]]", text[start:end], re.DOTALL):
        if mark[0] == "[":
            depth += 1
        elif mark[0] == "]":
            depth = max(0, depth - 1)
    return depth


def _text(state: StateInline, silent: bool) -> bool:
    """Plain text up to the next character or address that means something."""
    starts = _autolinks(state.src)[1]
    end = state.posMax
    index = bisect_left(starts, state.pos)
    if index < len(starts):
        end = min(end, starts[index])
    special = state.md.inline.terminator_re.search(state.src, state.pos, end)
    if special:
        end = special.start()
    if end == state.pos:
        return False
    if not silent:
        state.pending += state.src[state.pos : end]
    state.pos = end
    return True


def _autolink(state: StateInline, silent: bool) -> bool:
    link = _autolinks(state.src)[0].get(state.pos)
    if link is None or state.linkLevel or link.end > state.posMax:
        return False
    if not silent:
        opening = state.push("link_open", "a", 1)
        opening.attrs = {"href": state.md.normalizeLink(link.href)}
        opening.markup = "linkify"
        state.push("text", "", 0).content = state.src[link.start : link.end]
        state.push("link_close", "a", -1).markup = "linkify"
    state.pos = link.end
    return True


def _raw_html(state: StateInline, silent: bool) -> bool:
    """Raw HTML; to remark it is no link, even where it is an `<a>`."""
    level = state.linkLevel
    matched = _html_inline(state, silent)
    state.linkLevel = level
    return matched


# --- the second pass

_URL_IN_TEXT = re.compile(
    r"(?i)(?<![0-9a-z])(https?://|www(?=\.))((?a:[\w-])*\.(?a:[\w\-.])*)([^\t\n\r ]*)"
)
_EMAIL_IN_TEXT = re.compile(
    r"(?a)(?<![\w+\-.@])mailto:[\w+\-.]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w+\-.])[\w+\-.]+@[\w-]+(?:\.[\w-]+)+"
)
_AFTER_URL = "!\"&'),.:;<>?]}"


def _without_trail(url: str) -> str:
    """`url` without the punctuation after it; a bracket that closes one of its own stays."""
    kept = url.rstrip(_AFTER_URL)
    trail = url[len(kept) :]
    while ")" in trail and kept.count("(") > kept.count(")"):
        head, bracket, trail = trail.partition(")")
        kept += head + bracket
    return kept


def _is_host(domain: str) -> bool:
    parts = domain.split(".")
    return len(parts) >= 2 and all(
        not part or ("_" not in part and re.search(r"[0-9A-Za-z]", part)) for part in parts[-2:]
    )


def _urls_in(text: str) -> Iterator[Autolink]:
    pos = 0
    while hit := _URL_IN_TEXT.search(text, pos):
        link = _url_of(text, hit)
        pos = hit.start() + 1 if link is None else hit.end()
        if link is not None:
            yield link


def _url_of(text: str, hit: re.Match[str]) -> Autolink | None:
    before = text[hit.start() - 1] if hit.start() else " "
    if not (before.isspace() or _is_punctuation(before)):
        return None
    is_www = hit[1][0] in "wW"
    domain = hit[1] + hit[2] if is_www else hit[2]
    if _is_punctuation(domain[0]) or not _is_host(domain):
        return None
    url = _without_trail(domain + hit[3])
    shown = url if is_www else hit[1] + url
    href = "http://" + url if is_www else shown
    return Autolink(hit.start(), hit.start() + len(shown), href)


def _emails_in(text: str, start: int, end: int) -> Iterator[Autolink]:
    for hit in _EMAIL_IN_TEXT.finditer(text[start:end]):
        if not hit[0][-1].isdigit() and hit[0][-1] not in "-_":
            href = hit[0] if hit[0].startswith("mailto:") else "mailto:" + hit[0]
            yield Autolink(start + hit.start(), start + hit.end(), href)


def _links_in(text: str) -> Iterator[Autolink]:
    """The bare addresses in `text` in order: those of pages, and of mail in what is between."""
    done = 0
    for link in _urls_in(text):
        yield from _emails_in(text, done, link.start)
        yield link
        done = link.end
    yield from _emails_in(text, done, len(text))


def _link_text(state: StateCore) -> None:
    for block in state.tokens:
        if block.type == "inline" and block.children:
            block.children = list(_linked(block.children, state.md))


def _linked(tokens: list[Token], md: MarkdownIt) -> Iterator[Token]:
    inside = 0
    for token in tokens:
        if token.type in {"link_open", "link_close"}:
            inside += token.nesting
        text = token.content
        if token.type != "text" or inside or not ("://" in text or "www." in text or "@" in text):
            yield token
            continue
        done = 0
        for link in _links_in(text):
            if link.start > done:
                yield _text_token(text[done : link.start], token.level)
            opening = Token("link_open", "a", 1, markup="linkify", level=token.level)
            opening.attrs = {"href": md.normalizeLink(link.href)}
            yield opening
            yield _text_token(text[link.start : link.end], token.level + 1)
            yield Token("link_close", "a", -1, markup="linkify", level=token.level)
            done = link.end
        if done < len(text):
            yield _text_token(text[done:], token.level)


def _text_token(content: str, level: int) -> Token:
    return Token("text", "", 0, content=content, level=level)


def use_autolinks(md: MarkdownIt) -> None:
    """Make bare addresses links in `md`."""
    md.inline.ruler.at("text", _text)
    md.inline.ruler.after("text", "bare_autolink", _autolink)
    md.inline.ruler.at("html_inline", _raw_html)
    md.core.ruler.push("autolink_text", _link_text)
