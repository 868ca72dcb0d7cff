"""What stands above the body on an entry's page, read from its fields."""

from __future__ import annotations

import datetime
import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from editor.article.reader_words import ENGLISH_WORDS, ReaderWords

# Where collections name the same thing differently, the first that has a value is meant.
_HOMEPAGE = ("url", "website", "homepage")
_PICTURES = {"image": ("image", "picture", "cover"), "logo": ("logo",)}
_NESTED_PICTURE = ("cached_new", "cached", "url")
_START = ("start", "started", "founded")
_END = ("end", "ended")

# A page of the territory shows these and no more, as the published site does.
_TERRITORY_FACTS = (
    ("Territory", ("territory",)),
    ("Sectors", ("sectors",)),
    ("Activities", ("activities",)),
    ("Size", ("size",)),
)
_TERRITORY_FIELDS = frozenset({"territory", "sectors", "cohere"})

# Fields of other collections that are for curators, or stand elsewhere on the page.
_NOT_FACTS = frozenset(
    {
        *("title", "name", "description", "tagline", "email", "aliases", "cssclasses", "territory"),
        *("id", "slug", "x", "y", "created", "updated", "modified", "contributors", "keywords"),
        *("metadata_version", "curation_status", "active", "featured", "layout", "draft"),
        *("location", "locations", "city", "country"),
        *(*_HOMEPAGE, *_START, *_END),
        *(name for names in _PICTURES.values() for name in names),
    }
)


@dataclass(frozen=True)
class Fact:
    """A row of the page's list: a label and its values."""

    label: str
    values: tuple[str, ...]

    @property
    def text(self) -> str:
        """The values joined by commas, except addresses."""
        return ", ".join(value for value in self.values if not is_address(value))

    @property
    def addresses(self) -> tuple[Address, ...]:
        """The values that lead somewhere."""
        return tuple(Address.of(value) for value in self.values if is_address(value))


@dataclass(frozen=True)
class Address:
    """An address on the web and how it is shown."""

    url: str
    text: str

    @classmethod
    def of(cls, url: str) -> Address:
        """`url`, shown without its protocol and the slash at its end."""
        return cls(url, url.partition("://")[2].rstrip("/"))


@dataclass(frozen=True)
class Card:
    """What the directory shows of an entry. `image` and `logo` are as written; empty without."""

    title: str
    description: str = ""
    territory: str = ""
    sectors: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    location: str = ""
    image: str = ""
    logo: str = ""


@dataclass(frozen=True)
class Header:
    """The page's head. `image` and `logo` are as written; empty where there is none."""

    title: str
    territory: str = ""
    tagline: str = ""
    homepage: Address | None = None
    image: str = ""
    logo: str = ""
    facts: tuple[Fact, ...] = ()
    email: str = ""


def header(fields: Mapping[str, object], path: str, say: ReaderWords = ENGLISH_WORDS) -> Header:
    """The head of the page of the entry at `path`; fields may hold anything.

    say: what names its facts.
    """
    homepage = _first(fields, _HOMEPAGE)
    email = _text(fields.get("email"))
    return Header(
        title=_text(fields.get("title")) or _text(fields.get("name")) or _name(path),
        territory=_text(fields.get("territory")),
        tagline=_text(fields.get("tagline")),
        homepage=Address.of(homepage) if is_address(homepage) else None,
        image=_picture(fields, _PICTURES["image"]),
        logo=_picture(fields, _PICTURES["logo"]),
        facts=tuple(fact for fact in _facts(fields, say) if fact.values),
        email=email if "@" in email else "",
    )


def homepage(fields: Mapping[str, object]) -> tuple[str, str] | None:
    """The field that names the entry's homepage, and what stands there; None without one."""
    return next(((key, text) for key in _HOMEPAGE if (text := _text(fields.get(key)))), None)


def is_picture(key: str) -> bool:
    """Whether a field of this key is shown as a picture, whatever its kind."""
    return any(key in keys for keys in _PICTURES.values())


def card(fields: Mapping[str, object], path: str, excerpt: str) -> Card:
    """The directory's card of the entry at `path`; `excerpt` describes it where no field does."""
    return Card(
        title=_text(fields.get("title")) or _text(fields.get("name")) or _name(path),
        description=_text(fields.get("description")) or excerpt,
        territory=_text(fields.get("territory")),
        sectors=_texts(fields.get("sectors")),
        activities=_texts(fields.get("activities")),
        location="".join(_location(fields)),
        image=_picture(fields, _PICTURES["image"]),
        logo=_picture(fields, _PICTURES["logo"]),
    )


def _facts(fields: Mapping[str, object], say: ReaderWords) -> Iterable[Fact]:
    yield Fact(say("Location"), _location(fields))
    shown = _TERRITORY_FIELDS.isdisjoint(fields) and _other_facts(fields, say)
    if shown:
        yield from shown
    else:
        for label, names in _TERRITORY_FACTS:
            yield Fact(say(label), _texts(fields.get(names[0])))
    dates = [say(value) for value in (_first(fields, _START), _first(fields, _END)) if value]
    yield Fact(say("Dates"), (" – ".join(dates),) if dates else ())


def _other_facts(fields: Mapping[str, object], say: ReaderWords) -> list[Fact]:
    """The fields of a collection that is not on the territory map, each under its own name."""
    return [
        Fact(
            say(_label(name)),
            tuple(map(say, _texts(value))) if isinstance(value, bool) else _texts(value),
        )
        for name, value in fields.items()
        if name not in _NOT_FACTS and not name.startswith(("notes", "_"))
    ]


def is_for_readers(name: str) -> bool:
    """Whether a field is for the readers of a page, and is not its title, place or picture."""
    return name not in _NOT_FACTS and name != "cohere" and not name.startswith(("notes", "_"))


def _location(fields: Mapping[str, object]) -> tuple[str, ...]:
    for name in ("locations", "location"):
        values = _texts(fields.get(name))
        if values:
            return values[:1]
    place = ", ".join(filter(None, (_text(fields.get("city")), _text(fields.get("country")))))
    return (place,) if place else ()


def _label(name: str) -> str:
    words = str(name).replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]


def _name(path: str) -> str:
    """A title for an entry without one: its file's name."""
    return posixpath.basename(path).removesuffix(".md").replace("_", " ")


def is_address(text: str) -> bool:
    """Whether `text` is an address on the web."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and " " not in text


def _first(fields: Mapping[str, object], names: Iterable[str]) -> str:
    return next((text for name in names if (text := _text(fields.get(name)))), "")


def _picture(fields: Mapping[str, object], names: Iterable[str]) -> str:
    """The picture a field names, by itself or nested as `url`, `cached`, `cached_new`."""
    for name in names:
        value = fields.get(name)
        text = _first(value, _NESTED_PICTURE) if isinstance(value, Mapping) else _text(value)
        if text:
            return text
    return ""


def _text(value: object) -> str:
    """`value` as one line of text; of a list the first that has any."""
    return next(iter(_texts(value)), "")


def _texts(value: object) -> tuple[str, ...]:
    """`value` as texts: each item of a list, each entry of a mapping, without empty ones."""
    if isinstance(value, str):
        text = " ".join(value.split())
        return (text,) if text else ()
    if isinstance(value, bool):
        return ("yes",) if value else ("no",)
    if isinstance(value, int | float | datetime.date):
        return (_plain(value),)
    if isinstance(value, Mapping):
        return tuple(
            f"{_label(key)} {text}" for key, item in value.items() for text in _texts(item)[:1]
        )
    if isinstance(value, list | tuple | set):
        return tuple(text for item in value for text in _texts(item)[:1])
    return ()


def _plain(value: float | datetime.date) -> str:
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
