"""What `.territory/vault.yaml` says; every key has a default, an unknown one is reported."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from editor.messages import Message, Problem
from editor.vault import frontmatter

FOLDER = ".territory"
FILE = f"{FOLDER}/vault.yaml"


@dataclass(frozen=True)
class MapFields:
    """The frontmatter keys that hold an entry's place."""

    x: str = "x"
    y: str = "y"
    territory: str = "territory"


@dataclass(frozen=True)
class MapSettings:
    """One map. Files are relative to `.territory/`; bounds as Leaflet's CRS.Simple has them.

    picture, regions: None when the vault has none. bounds: [[min_y, min_x], [max_y, max_x]] as
    written, None when not given. step: what coordinates are rounded to, in map units.
    """

    name: str
    picture: str | None = None
    bounds: object = None
    regions: str | None = None
    fields: MapFields = field(default_factory=MapFields)
    step: float = 1


@dataclass(frozen=True)
class Collection:
    """Entries of one sort. entries: a glob from the vault's root. map: None for no map."""

    name: str
    entries: str = "**/*.md"
    schema: str | None = None
    template: str | None = None
    dialect: str = "obsidian"
    map: str | None = None


@dataclass(frozen=True)
class Settings:
    """The vault's settings; `written` is False when the vault has no settings file."""

    name: str | None = None
    assets: str = "content/assets"
    collections: tuple[Collection, ...] = ()
    maps: Mapping[str, MapSettings] = field(default_factory=dict)
    checks: Mapping[str, Any] = field(default_factory=dict)
    publish: Mapping[str, Any] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    written: bool = False


DIALECTS = ("obsidian", "github", "python-markdown")


def parse_settings(text: str) -> Settings:
    """Read the text of `vault.yaml`. What is wrong goes into `problems`, never lost or raised."""
    body = text.removeprefix("\ufeff").removeprefix("---\n")
    read = frontmatter.parse(f"---\n{body}\n---\n")
    if read.broken:
        problems = tuple(replace(p, line=p.line - 1 if p.line else None) for p in read.problems)
        return Settings(problems=problems, written=True)
    return _Reader({key: item.value for key, item in read.fields.items()}).settings()


class _Reader:
    """Takes known keys out of a mapping and reports the rest."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values
        self._problems: list[Problem] = []

    def settings(self) -> Settings:
        top = self._mapping("", self._values, set(Settings.__dataclass_fields__) - _OWN)
        return Settings(
            name=self._text("name", top.get("name")),
            assets=self._text("assets", top.get("assets")) or Settings.assets,
            collections=tuple(self._collections(top.get("collections"))),
            maps=self._maps(top.get("maps")),
            checks=self._mapping("checks", top.get("checks"), None),
            publish=self._mapping("publish", top.get("publish"), None),
            problems=tuple(self._problems),
            written=True,
        )

    def _collections(self, value: Any) -> Iterable[Collection]:
        if value is not None and not isinstance(value, list):
            self._wrong("list", "collections")
            return
        for number, item in enumerate(value or [], start=1):
            where = f"collections {number}"
            known = self._mapping(where, item, set(Collection.__dataclass_fields__))
            texts = {key: self._text(f"{where} {key}", known.get(key)) for key in known}
            given = {key: text for key, text in texts.items() if text is not None}
            if given.get("dialect", DIALECTS[0]) not in DIALECTS:
                self._wrong("dialect", f"{where} dialect")
                del given["dialect"]
            given.setdefault("name", given.get("entries", where))
            yield Collection(**given)

    def _maps(self, value: Any) -> dict[str, MapSettings]:
        maps = {}
        for name, item in self._mapping("maps", value, None).items():
            where = f"maps {name}"
            known = self._mapping(where, item, set(MapSettings.__dataclass_fields__) - {"name"})
            keys = self._mapping(
                f"{where} fields", known.get("fields"), set(MapFields.__dataclass_fields__)
            )
            step = known.get("step", 1)
            if isinstance(step, bool) or not isinstance(step, int | float) or step <= 0:
                self._wrong("step", f"{where} step")
                step = 1
            maps[name] = MapSettings(
                name=name,
                picture=self._text(f"{where} picture", known.get("picture")),
                bounds=known.get("bounds"),
                regions=self._text(f"{where} regions", known.get("regions")),
                fields=MapFields(**{key: str(text) for key, text in keys.items()}),
                step=step,
            )
        return maps

    def _mapping(self, where: str, value: Any, known: set[str] | None) -> dict[str, Any]:
        if value is None:
            return {}
        if not isinstance(value, dict | Mapping):
            self._wrong("mapping", where)
            return {}
        for key in value:
            if known is not None and key not in known:
                name = f"{where} {key}".strip()
                self._problems.append(Problem(Message("workspace.setting-unknown", {"key": name})))
        return {k: v for k, v in value.items() if known is None or k in known}

    def _text(self, where: str, value: Any) -> str | None:
        if value is None or isinstance(value, str):
            return value
        self._wrong("text", where)
        return None

    def _wrong(self, expected: str, where: str) -> None:
        message = Message(f"workspace.setting-not-{expected}", {"key": where})
        self._problems.append(Problem(message))


# Fields of `Settings` that are not keys of the file.
_OWN = {"problems", "written"}
