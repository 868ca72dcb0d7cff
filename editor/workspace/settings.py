"""What `.territory/vault.yaml` says; every key has a default, an unknown one is reported."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Any, NamedTuple

from editor.article.dialects import DIALECTS
from editor.article.reader_words import ENGLISH, LANGUAGES, is_known
from editor.messages import Message, Problem
from editor.territory.bounds import Bounds, is_number, read_bounds
from editor.vault.fences import place_of
from editor.vault.nodes import Node, YamlError
from editor.vault.patterns import is_pattern
from editor.vault.yaml_reader import read_document
from editor.workspace.guesses import USUAL, Guesses

FOLDER = ".territory"
FILE = f"{FOLDER}/vault.yaml"
# What is told of settings that cannot be read at all.
BROKEN = "workspace.settings-broken"

# What holds where the file says nothing.
_ENTRIES = "**/*.md"
_DIALECT = USUAL.dialect
_STEP = 1.0


class MapFields(NamedTuple):
    """The frontmatter keys that hold an entry's place."""

    x: str = "x"
    y: str = "y"
    territory: str = "territory"


class MapSettings(NamedTuple):
    """One map. Files are relative to `.territory/`.

    picture, regions: None when the vault has none. bounds: None when none are given that can be
    used. step: what coordinates are rounded to, in map units.
    """

    name: str
    picture: str | None = None
    bounds: Bounds | None = None
    regions: str | None = None
    fields: MapFields = MapFields()
    step: float = _STEP


class Collection(NamedTuple):
    """Entries of one sort.

    entries: a glob from the vault's root. map: None for no map. typography: whether quotes and
    dashes are published as typographic ones; Astro does so unless told otherwise, and the
    dialect `github` alone heeds it.
    """

    name: str
    entries: str = _ENTRIES
    schema: str | None = None
    template: str | None = None
    dialect: str = _DIALECT
    map: str | None = None
    typography: bool = True


class Settings(NamedTuple):
    """The vault's settings; `written` is False when the vault has no settings file.

    spelling: the languages in which spelling is checked; None where nothing is said of them.
    guessed: what was guessed of the vault, for what is not written.
    leave_out: what of the vault is no entry, in patterns as in `.gitignore`, from the vault's root;
    these hold for the collections as well, and `!pattern` brings back what git ignores.
    language: in which readers are spoken to by what is published, a tag such as "de".
    """

    name: str | None = None
    assets: str = USUAL.assets
    collections: tuple[Collection, ...] = ()
    maps: Mapping[str, MapSettings] = MappingProxyType({})
    checks: Mapping[str, Any] = MappingProxyType({})
    publish: Mapping[str, Any] = MappingProxyType({})
    spelling: tuple[str, ...] | None = None
    leave_out: tuple[str, ...] = ()
    language: str = ENGLISH
    problems: tuple[Problem, ...] = ()
    written: bool = False
    guessed: Guesses = USUAL


# What is told of a file of fields, for a file of settings.
_OF_SETTINGS = {
    "vault.yaml-duplicate": "workspace.settings-twice",
    "vault.yaml-tag-unknown": "workspace.settings-tag",
    "vault.yaml-documents": "workspace.settings-documents",
    "vault.yaml-rest": "workspace.settings-rest",
}

_Place = tuple[str | int, ...]  # keys, and numbers of list items from 0, down to a value


def unwritten(guessed: Guesses) -> Settings:
    """The settings of a vault that has no file of them, or none that can be read."""
    return Settings(assets=guessed.assets, guessed=guessed)


def parse_settings(text: str, guessed: Guesses = USUAL) -> Settings:
    """Read the text of `vault.yaml`. What is wrong goes into `problems`, never lost or raised.

    guessed: what holds where the text says nothing.
    """
    try:
        root = read_document(text)
    except YamlError as error:
        what = Message(_OF_SETTINGS.get(error.code, error.code), error.details)
        line, column = place_of(text, error.position)
        problem = Problem(Message(BROKEN, {"what": what}), line, column)
        return unwritten(guessed)._replace(problems=(problem,), written=True)
    return _Reader(text, root, guessed).settings()


class _Reader:
    """Takes known keys out of a document and reports the rest."""

    def __init__(self, text: str, root: Node | None, guessed: Guesses) -> None:
        self._guessed = guessed
        self._source = text
        self._root = root
        self._problems: list[Problem] = []

    def settings(self) -> Settings:
        values = self._root.value if self._root is not None else None
        top = self._mapping((), values, set(Settings._fields) - _OWN)
        maps = self._maps(top.get("maps"))
        collections = tuple(self._collections(top.get("collections"), maps))
        # Without collections, those that are made up take the only map there is.
        if collections or len(maps) > 1:
            for name in maps.keys() - {collection.map for collection in collections}:
                self._tell(("maps", name), "workspace.map-unused", name=name)
        return Settings(
            name=self._text(("name",), top.get("name")),
            assets=self._text(("assets",), top.get("assets")) or self._guessed.assets,
            collections=collections,
            maps=maps,
            checks=self._mapping(("checks",), top.get("checks"), None),
            publish=self._mapping(("publish",), top.get("publish"), None),
            spelling=self._texts("spelling", top.get("spelling")),
            leave_out=self._rules(top.get("leave_out")),
            language=self._language(top.get("language")),
            problems=tuple(sorted(self._problems, key=lambda problem: problem.line or 0)),
            written=True,
            guessed=self._guessed,
        )

    def _collections(self, value: Any, maps: Mapping[str, MapSettings]) -> Iterable[Collection]:
        if value is not None and not isinstance(value, list):
            self._wrong("list", ("collections",))
            return
        names: set[str] = set()
        for number, item in enumerate(value or []):
            where = ("collections", number)
            if not isinstance(item, Mapping):
                self._wrong("mapping", where)
                continue
            known = self._mapping(where, item, set(Collection._fields))
            typography = known.pop("typography", None)
            if not isinstance(typography, bool | None):
                self._wrong("switch", (*where, "typography"))
                typography = None
            texts = {key: self._text((*where, key), known[key]) for key in known}
            given = {key: text for key, text in texts.items() if text is not None}
            if not is_pattern(given.get("entries", _ENTRIES)):
                self._wrong("pattern", (*where, "entries"))
                continue
            if given.get("dialect", _DIALECT) not in DIALECTS:
                self._wrong("dialect", (*where, "dialect"))
                del given["dialect"]
            if given.get("map") is not None and given["map"] not in maps:
                self._wrong("map", (*where, "map"), name=given["map"])
                del given["map"]
            name = given.get("name") or given.get("entries") or _named(where)
            if name in names:
                self._tell(
                    (*where, "name"), "workspace.setting-name-twice",
                    key=_named((*where, "name")), name=name,
                )  # fmt: skip
            names.add(name)
            given.setdefault("dialect", self._guessed.dialect)
            yield Collection(**{**given, "name": name}, typography=typography is not False)

    def _texts(self, key: str, value: Any) -> tuple[str, ...] | None:
        """The texts of a list; one alone may stand without a list."""
        if value is None:
            return None
        if isinstance(value, str):
            value = [value]
        if not isinstance(value, list):
            self._wrong("list", (key,))
            return None
        texts = (self._text((key, number), item) for number, item in enumerate(value))
        return tuple(text for text in texts if text)

    def _language(self, value: Any) -> str:
        language = self._text(("language",), value) or ENGLISH
        if is_known(language):
            return language
        self._tell(
            ("language",), "workspace.setting-not-language",
            language=language, known=", ".join(LANGUAGES),
        )  # fmt: skip
        return ENGLISH

    def _rules(self, value: Any) -> tuple[str, ...]:
        rules = self._texts("leave_out", value) or ()
        if rules:
            # Imported when needed: few vaults leave anything out.
            from editor.vault.sieve import is_rule

            for rule in rules:
                if not is_rule(rule):
                    self._tell(("leave_out",), "workspace.setting-not-rule", rule=rule)
        return rules

    def _maps(self, value: Any) -> dict[str, MapSettings]:
        maps = {}
        for name, item in self._mapping(("maps",), value, None).items():
            where = ("maps", name)
            known = self._mapping(where, item, set(MapSettings._fields) - {"name"})
            step = known.get("step", _STEP)
            if not is_number(step) or step <= 0:
                self._wrong("step", (*where, "step"))
                step = _STEP
            maps[name] = MapSettings(
                name=name,
                picture=self._text((*where, "picture"), known.get("picture")),
                bounds=self._bounds((*where, "bounds"), known.get("bounds")),
                regions=self._text((*where, "regions"), known.get("regions")),
                fields=self._map_fields((*where, "fields"), known.get("fields")),
                step=step,
            )
        return maps

    def _bounds(self, where: _Place, value: Any) -> Bounds | None:
        if value is None:
            return None
        bounds, problems = read_bounds(value)
        for problem in problems:
            message = Message(problem.message.code, {"map": str(where[1])})
            self._problems.append(problem._replace(message=message, line=self._line(where)))
        return bounds

    def _map_fields(self, where: _Place, value: Any) -> MapFields:
        known = self._mapping(where, value, set(MapFields._fields))
        texts = {key: self._text((*where, key), text) for key, text in known.items()}
        return MapFields(**{key: text for key, text in texts.items() if text})

    def _mapping(self, where: _Place, value: Any, known: set[str] | None) -> dict[str, Any]:
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            self._wrong("mapping", where)
            return {}
        for key in value:
            if known is not None and key not in known:
                place = (*where, key)
                self._tell(place, "workspace.setting-unknown", key=_named(place))
        return {k: v for k, v in value.items() if known is None or k in known}

    def _text(self, where: _Place, value: Any) -> str | None:
        """`value` without spaces around it; None where it is none, or empty."""
        if value is None or isinstance(value, str):
            return (value or "").strip() or None
        self._wrong("text", where)
        return None

    def _wrong(self, expected: str, where: _Place, **args: str) -> None:
        self._tell(where, f"workspace.setting-not-{expected}", key=_named(where), **args)

    def _tell(self, where: _Place, code: str, **args: str) -> None:
        self._problems.append(Problem(Message(code, args), self._line(where)))

    def _line(self, where: _Place) -> int | None:
        return _line_of(self._source, self._root, where)


def line_of_setting(text: str, where: _Place) -> int | None:
    """The line of what stands at `where` in the settings' text, or of what it should stand in."""
    try:
        return _line_of(text, read_document(text), where)
    except YamlError:
        return None


def _line_of(text: str, root: Node | None, where: _Place) -> int | None:
    """The line of what stands at `where`, or of what it should stand in."""
    node, start = root, None
    for step in where:
        node = node.target or node if node else None
        if node is None:
            break
        if node.kind == "list" and isinstance(step, int):
            node = node.items[step]
            start = node.start
        elif node.kind == "map":
            pair = next((pair for pair in node.items if pair.name == step), None)
            node, start = (pair.value, pair.start) if pair else (None, start)
    return None if start is None else place_of(text, start)[0]


def _named(where: _Place) -> str:
    """What the curator reads for a place: keys, and numbers of list items from 1."""
    if not where:
        return PurePosixPath(FILE).name
    return " ".join(str(step + 1) if isinstance(step, int) else step for step in where)


# Fields of `Settings` that are not keys of the file.
_OWN = {"problems", "written", "guessed"}
