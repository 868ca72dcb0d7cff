"""What several entries hold alike: titles, addresses, places, spellings."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise

from editor.article.header import homepage
from editor.messages import Argument, Message
from editor.publish.checks.indexes import Holders, Spellings
from editor.publish.checks.links import broken_links, name_meant
from editor.publish.checks.look import Found, Look
from editor.schema.advice import is_outnumbered, is_spelled_alike, plain
from editor.schema.fields import FieldSchema
from editor.schema.kinds import COMMA_LIST, COORDINATE, YEAR
from editor.schema.values import Value
from editor.schema.variants import is_alike, keys_of
from editor.workspace.pasted import host_of, is_shared, page_of, plain_title

# Words of a name that say what an organisation is in law, and not which.
_LEGAL = frozenset(
    {"ag", "asbl", "bv", "cic", "cio", "co", "ev", "gemeinnutzige", "ggmbh", "gmbh", "inc",
     "incorporated", "limited", "llc", "llp", "ltd", "ngo", "nonprofit", "plc", "sarl", "vzw"}
)  # fmt: skip
_FEWEST_LETTERS = 3  # fewer say nothing by themselves: C, C++ and C#
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*")
_TITLE, _BROKEN = "=", "~"
_PAIR = " ⏐ "  # between two items of a list, taken as one text

_Scope = tuple[str, str]  # a collection and a field


class Together:
    """Indexes of what entries hold, by which some are told of beside others."""

    def __init__(self) -> None:
        self.pages = Holders()
        self.spots = Holders()
        self._titles: dict[str, Spellings] = {}
        self._words: dict[_Scope, Spellings] = {}
        # Titles, and the names that broken links have, each with its sign before it.
        self.names = Spellings(_name_keys, _leads_to)
        self._fields: dict[str, tuple[str, tuple[str, ...]]] = {}  # collection and fields, by path

    def take(self, look: Look) -> AbstractSet[str]:
        """Take in an entry as it is now; gives the paths of which something else is told."""
        entry = look.entry
        name = entry.collection.name
        texts = dict(_vocabulary(look)) if entry.is_entry else {}
        before = self._fields.get(entry.path)
        touched: set[str] = set()
        if before is not None and before[0] != name:
            touched |= self.remove(entry.path)
            before = None
        for key in before[1] if before else ():
            if key not in texts:
                touched |= self.words(name, key).take(entry.path)
        for key, held in texts.items():
            touched |= self.words(name, key).take(entry.path, held)
        self._fields[entry.path] = (name, tuple(texts))
        titles = [entry.title] if entry.is_entry and entry.title else []
        renamed = self.titles(name).take(entry.path, titles)
        touched |= self.pages.take(entry.path, _page(look))
        touched |= self.spots.take(entry.path, _spot(look))
        if renamed:  # by its title it is told of elsewhere
            touched |= renamed
            for index in (self.pages, self.spots):
                touched.update(one for key in index.held(entry.path) for one in index.of(key))
        return touched

    def take_links(self, look: Look) -> AbstractSet[str]:
        """Take in what an entry is called and where its links lead in vain; as `take`."""
        names = {_BROKEN + name_meant(mark) for mark in broken_links(look)}
        return self.names.take(look.entry.path, {*names, _TITLE + look.entry.title})

    def remove(self, path: str) -> AbstractSet[str]:
        """Let an entry go; gives the paths of which something else is told."""
        name, keys = self._fields.pop(path, ("", ()))
        touched = {*self.pages.take(path), *self.spots.take(path), *self.names.take(path)}
        if name in self._titles:
            touched |= self._titles[name].take(path)
        for key in keys:
            touched |= self.words(name, key).take(path)
        return touched

    def fields(self, path: str) -> tuple[str, ...]:
        """The fields of an entry whose texts are chosen among those in use."""
        return self._fields.get(path, ("", ()))[1]

    def titles(self, collection: str) -> Spellings:
        """The titles of a collection's entries."""
        if collection not in self._titles:
            self._titles[collection] = Spellings(title_keys, titles_alike)
        return self._titles[collection]

    def words(self, collection: str, key: str) -> Spellings:
        """The texts in use in a field."""
        scope = (collection, key)
        if scope not in self._words:
            self._words[scope] = Spellings(_word_keys, _words_alike, is_outnumbered)
        return self._words[scope]


# --- titles


@lru_cache(maxsize=4096)
def _short_title(title: str) -> str:
    """A title without what stands in brackets, and without legal forms: what tells it apart."""
    words = re.sub(r"\be v\b", "ev", plain_title(_BRACKETS.sub(" ", title).strip() or title))
    short = " ".join(word for word in words.split() if word not in _LEGAL)
    return short if sum(map(str.isalpha, short)) >= _FEWEST_LETTERS else title.casefold()


@lru_cache(maxsize=64)  # of one entry it is asked twice: by its title, and by its name for links
def title_keys(title: str) -> AbstractSet[Hashable]:
    """What a title shares one of with every other of the same organisation."""
    return frozenset({("short", _short_title(title)), *keys_of(title)})


def titles_alike(one: str, other: str) -> bool:
    """Whether both are probably the same organisation."""
    return _short_title(one) == _short_title(other) or is_alike(one, other)


def title_twice(look: Look, together: Together) -> Iterator[Found]:
    """An entry that is called as another one of its collection, or nearly so."""
    entry = look.entry
    titles = together.titles(entry.collection.name)
    for title in titles.texts(entry.path):
        told = titles.told(title)
        others = [p for other, _ in told for p in titles.of(other) if p != entry.path]
        if not others:
            continue
        same = told[0][0] == title
        other = look.known.workspace.title(others[0])
        message = Message(
            "publish.title-same" if same else "publish.title-near",
            {"title": other, "file": others[0]},
        )
        yield Found(look.problem(message, "title"), others=tuple(others))


# --- links


def _name_keys(name: str) -> Iterable[Hashable]:
    return title_keys(name[1:])


def _leads_to(one: str, other: str) -> bool:
    """Whether a broken link and a title are probably meant for each other."""
    return one[0] != other[0] and titles_alike(one[1:], other[1:])


def link_broken(look: Look, together: Together) -> Iterator[Found]:
    """A link in the article that leads to nothing in the vault."""
    path, names = look.entry.path, together.names
    if not any(name.startswith(_BROKEN) for name in names.texts(path)):
        return
    for mark in broken_links(look):
        told = names.told(_BROKEN + name_meant(mark))
        near = [p for name, _ in told if name.startswith(_TITLE) for p in names.of(name)]
        problem = look.problem_at(
            Message("publish.link-broken", {"target": mark.target}), mark.start
        )
        if len(near) == 1 and near[0] != path:
            title = look.known.workspace.title(near[0])
            yield Found(problem, Message("publish.mend-link", {"title": title}), (near[0],))
        else:
            yield Found(problem)


# --- addresses


def _page(look: Look) -> Iterator[Hashable]:
    """The page on the web that the entry is at home on."""
    found = homepage(look.entry.fields) if look.entry.is_entry else None
    host = host_of(found[1]) if found else ""
    if found and host:
        page = page_of(found[1])
        if page or not is_shared(host):
            yield look.entry.collection.name, host, page


def url_twice(look: Look, together: Together) -> Iterator[Found]:
    """An entry with the homepage of another one of its collection."""
    path = look.entry.path
    for key in together.pages.held(path):
        others = together.pages.others(path, key)
        found = homepage(look.entry.fields)
        if others and found:
            args: dict[str, Argument] = {
                "title": look.known.workspace.title(others[0]),
                "n": len(others),
            }
            message = Message("publish.url-twice", args)
            yield Found(look.problem(message, found[0]), others=others)


# --- places


def _spot(look: Look) -> Iterator[Hashable]:
    place, map_ = look.entry.place, look.map
    if map_ is not None and place.x is not None and place.y is not None:
        yield map_.name, round(place.x / map_.step), round(place.y / map_.step)


def spot_shared(look: Look, together: Together) -> Iterator[Found]:
    """A pin that lies on another one."""
    path, map_ = look.entry.path, look.map
    for key in together.spots.held(path):
        others = together.spots.others(path, key)
        if others and map_ is not None:
            args: dict[str, Argument] = {
                "title": look.known.workspace.title(others[0]),
                "n": len(others),
            }
            mend = Message("publish.mend-spot")
            problem = look.problem(Message("publish.spot-shared", args), map_.fields.x)
            yield Found(problem, mend, others)


# --- words


def _vocabulary(look: Look) -> Iterator[tuple[str, frozenset[str]]]:
    """The texts of the entry's fields that are chosen among those in use."""
    map_ = look.map
    territories = look.known.regions(look.entry.collection.map)
    parted = look.keys("parted", may_part)
    for key in look.keys("words", _is_chosen):
        field, value = look.schema.field(key), look.entry.fields[key]
        if territories and map_ is not None and key == map_.fields.territory:
            continue  # which the map knows better
        texts = _texts(field, value)
        if texts:
            pairs = pairwise(texts) if key in parted and isinstance(value, list) else ()
            yield key, frozenset((*texts, *(_PAIR.join(pair) for pair in pairs)))


def _is_chosen(field: FieldSchema) -> bool:
    return bool(field.options) and not field.allowed and field.kind not in (YEAR, COORDINATE)


def may_part(field: FieldSchema) -> bool:
    """Whether texts in use hold commas, at which one may have been parted by accident."""
    return any("," in option.text for option in field.options)


def _texts(field: FieldSchema, value: Value) -> list[str]:
    if isinstance(value, str) and field.kind is COMMA_LIST:
        value = COMMA_LIST.items(value)
    items = value if isinstance(value, list) else [value]
    return [text for item in items if isinstance(item, str) and (text := item.strip())]


def _word_keys(text: str) -> Iterable[Hashable]:
    whole = ("whole", plain(text.replace(_PAIR, ", ")))
    if _PAIR in text:
        return {whole}
    keys = {*keys_of(text), ("plain", plain(text))}
    return {*keys, whole} if "," in text else keys


def _words_alike(one: str, other: str) -> bool:
    """Whether both are the same, spelled in two ways, or one is what a comma parted."""
    parted = (_PAIR in one) + (_PAIR in other)
    if parted == 1:
        return is_spelled_alike(one.replace(_PAIR, ", "), other.replace(_PAIR, ", "))
    return parted == 0 and (is_spelled_alike(one, other) or is_alike(one, other))


def spelling_variant(look: Look, together: Together) -> Iterator[Found]:
    """A text that most others write otherwise."""
    for key, text, other, many in _outnumbered(look, together):
        if _PAIR not in text and _PAIR not in other:
            args: dict[str, Argument] = {"value": text, "other": other, "n": many}
            message = Message("schema.spelled-otherwise", args)
            mend = Message("schema.mend-use", {"value": other})
            yield Found(look.problem(message, key), mend)


def item_split(look: Look, together: Together) -> Iterator[Found]:
    """Two items of a list that others write as one, with a comma."""
    for key, text, other, many in _outnumbered(look, together):
        if _PAIR in text and _PAIR not in other:
            one, two = text.split(_PAIR)
            args: dict[str, Argument] = {
                "value": f"{one}, {two}",
                "one": one,
                "two": two,
                "other": other,
                "n": many,
            }
            mend = Message("schema.mend-use", {"value": other})
            yield Found(look.problem(Message("schema.fell-apart", args), key), mend)


def _outnumbered(look: Look, together: Together) -> Iterator[tuple[str, str, str, int]]:
    """Fields with a text that most others spell otherwise, how they do, and how many."""
    entry = look.entry
    for key in together.fields(entry.path):
        words = together.words(entry.collection.name, key)
        for text in words.texts(entry.path):
            told = words.told(text)
            if told:
                other, many = max(told, key=lambda one: (one[1], one[0]))
                yield key, text, other, many
