"""An entry as the rest of the program sees it: parsed from its text, never kept beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from editor.messages import Problem
from editor.territory.bounds import Bounds
from editor.territory.coordinates import Place, read_place
from editor.vault.frontmatter import Frontmatter, parse
from editor.workspace.settings import Collection, MapFields


@dataclass(frozen=True, eq=False)
class Entry:
    """One Markdown file of the vault.

    path: relative to the vault, with forward slashes. frontmatter: None when the file could not
    be read; then `problems` says why. place: its coordinates, as far as it has them.
    """

    path: str
    collection: Collection
    frontmatter: Frontmatter | None
    title: str
    territory: str
    place: Place
    problems: tuple[Problem, ...]

    @property
    def readable(self) -> bool:
        """Whether the file's text could be read."""
        return self.frontmatter is not None

    @property
    def fields(self) -> Mapping[str, Any]:
        """The fields' values in file order, as the publisher reads them."""
        if self.frontmatter is None:
            return {}
        return {key: field.value for key, field in self.frontmatter.fields.items()}

    @property
    def body(self) -> str:
        """The article's Markdown."""
        return self.frontmatter.body if self.frontmatter else ""

    @property
    def is_entry(self) -> bool:
        """Whether it has frontmatter; Markdown without is an article and nothing more."""
        return self.frontmatter is not None and self.frontmatter.present

    @property
    def unplaced(self) -> bool:
        """Whether it could stand on a map and does not."""
        return (
            self.collection.map is not None
            and self.is_entry
            and self.frontmatter is not None
            and not self.frontmatter.broken
            and not self.place.placed
        )


NOWHERE = Place(None, None)


def read_entry(
    path: str,
    text: str,
    collection: Collection,
    keys: MapFields | None,
    bounds: Bounds | None = None,
) -> Entry:
    """The entry that `text` makes; `keys` and `bounds` are those of the map it belongs on."""
    return make_entry(path, parse(text), collection, keys, bounds)


def make_entry(
    path: str,
    front: Frontmatter,
    collection: Collection,
    keys: MapFields | None,
    bounds: Bounds | None = None,
) -> Entry:
    """The entry of a text that was parsed; else as `read_entry`."""
    fields = {key: field.value for key, field in front.fields.items()}
    problems = list(front.problems)
    place = NOWHERE
    territory = ""
    if keys is not None:
        place = read_place(
            fields.get(keys.x), fields.get(keys.y), bounds, x_field=keys.x, y_field=keys.y
        )
        problems.extend(place.problems)
        territory = _text(fields.get(keys.territory))
    return Entry(
        path,
        collection,
        front,
        _text(fields.get("title")) or title_from(path),
        territory,
        place,
        tuple(problems),
    )


def unreadable_entry(path: str, collection: Collection, problem: Problem) -> Entry:
    """An entry whose file could not be read; its bytes stay as they are."""
    return Entry(path, collection, None, title_from(path), "", NOWHERE, (problem,))


def title_from(path: str) -> str:
    """A title made of the file's name."""
    return PurePosixPath(path).stem.replace("_", " ")


def _text(value: object) -> str:
    return "" if value is None or isinstance(value, dict | list) else str(value).strip()
