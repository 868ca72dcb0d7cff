"""Texts of one line with a meaning: addresses, links to entries, locations, ranges."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from editor.messages import Message
from editor.regex import regex
from editor.schema.completion import AT_ONCE, Option, folded, ranked
from editor.schema.kinds.base import Kind, as_text
from editor.schema.kinds.numbers import is_number
from editor.schema.values import Value, is_scalar

_LINK = regex(r"(?:https?|ftp)://[^\s]+|mailto:[^\s]+", re.IGNORECASE)
_EMAIL = regex(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+")
_PICTURES = (
    ".png", ".jpg", ".jpeg", ".jfif", ".gif", ".webp", ".svg", ".avif", ".bmp", ".ico", ".tif",
    ".tiff",
)  # fmt: skip
_PICTURE = regex(rf"(?:{'|'.join(map(re.escape, _PICTURES))})[?#][^\s]*$", re.IGNORECASE)
_WIKILINK = regex(r"!?\[\[([^\]|#]*)[^\]]*\]\]")
_WIKILINK_TARGET = regex(r"!?\[\[([^\[\]|]+)(?:\|([^\[\]]*))?\]\]")
_RANGE = regex(r"([0-9]+(?:\.[0-9]+)?)\s*(?:[-‐-―]\s*([0-9]+(?:\.[0-9]+)?)|\+)?")


class Link(Kind):
    """A web address."""

    def _faults(self, value: Value) -> Iterator[Message]:
        yield from super()._faults(value)
        if is_scalar(value) and not is_link(as_text(value).strip()):
            yield Message("schema.expected-link")


class Email(Kind):
    """An email address."""

    def _faults(self, value: Value) -> Iterator[Message]:
        yield from super()._faults(value)
        if is_scalar(value) and not is_email(as_text(value).strip()):
            yield Message("schema.expected-email")


class EntryLink(Kind):
    """A link to another entry: `[[Books]]`, or its name alone."""

    def complete(self, text: str, options: Sequence[Option]) -> list[Option]:
        """Brackets count neither in what was typed nor in the options."""
        return ranked(link_words(text), options, _words_of)

    def spelled(self, text: str, options: Sequence[Option]) -> str:
        """The link in use that leads by what was typed, with or without brackets."""
        wanted = folded(link_words(text))
        return next((one.text for one in options if folded(link_words(one.text)) == wanted), text)

    def _faults(self, value: Value) -> Iterator[Message]:
        yield from super()._faults(value)
        text = as_text(value).strip() if is_scalar(value) else ""
        if ("[[" in text or "]]" in text) and not is_entry_link(text):
            yield Message("schema.link-brackets")


class Location(Kind):
    """A place as "city, country", or a country or region alone."""

    def complete(self, text: str, options: Sequence[Option]) -> list[Option]:
        """Places in use, then what was typed with the countries in use behind its comma."""
        found = ranked(text, options)
        place, comma, typed = text.rpartition(",")
        if not comma or not place.strip():
            return found
        countries: Counter[str] = Counter()
        for option in options:
            countries[option.text.rpartition(",")[2].strip()] += option.count
        here = {option.text for option in found}
        start = folded(typed.strip())
        for country, count in countries.most_common():
            whole = f"{place.strip()}, {country}"
            if country and folded(country).startswith(start) and whole not in here:
                found.append(Option(whole, count))
        return found[:AT_ONCE]


class Range(Kind):
    """A number or the span between two: `4-10`, `101+`."""

    expected = "schema.expected-range"

    def _holds(self, value: Value) -> bool:
        return is_number(value) or (isinstance(value, str) and span_of(value.strip()) is not None)

    def _faults(self, value: Value) -> Iterator[Message]:
        if not self.holds(value):
            yield Message(self.expected)
            return
        yield from super()._faults(value)
        span = span_of(as_text(value).strip())
        if span is not None and span[1] is not None and span[1] < span[0]:
            yield Message("schema.range-backwards")


def is_link(text: str) -> bool:
    """Whether the text is a web address."""
    return _LINK.fullmatch(text) is not None


def is_email(text: str) -> bool:
    """Whether the text is an email address."""
    return _EMAIL.fullmatch(text) is not None


def is_picture(text: str) -> bool:
    """Whether the text names a picture: a file, an address, or a wikilink to one."""
    text = text.strip()
    match = _WIKILINK.fullmatch(text) if "[[" in text else None
    name = match[1].strip() if match else text
    if name.lower().endswith(_PICTURES):
        return True
    return ("?" in name or "#" in name) and _PICTURE.search(name) is not None


def is_entry_link(text: str) -> bool:
    """Whether the text is one wikilink, and not one to a picture."""
    return _WIKILINK_TARGET.fullmatch(text.strip()) is not None and not is_picture(text)


def span_of(text: str) -> tuple[float, float | None] | None:
    """The two numbers of a range, the second None where it has none; None when it is no range."""
    found = _RANGE.fullmatch(text)
    if found is None:
        return None
    return float(found[1]), float(found[2]) if found[2] else None


def link_target(text: str) -> str:
    """What a link to an entry leads to, as written: "Books" for `[[Books|my books]]`."""
    found = _WIKILINK_TARGET.fullmatch(text.strip())
    return found[1].strip() if found else text.strip()


def _words_of(option: Option) -> str:
    bare = link_words(option.text)
    return f"{option.label} {bare}" if option.label and option.label != bare else bare


def link_words(text: str) -> str:
    """What a link, finished or half typed, shows: its own words, else where it leads."""
    inner = text.strip().removeprefix("!").removeprefix("[[")
    inner = inner.removesuffix("]").removesuffix("]")
    target, bar, words = inner.partition("|")
    return words if bar and words.strip() else target
