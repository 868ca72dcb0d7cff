"""Which column of a table goes where, as far as it can be told without asking."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

from editor.schema.fields import FieldSchema, Schema
from editor.workspace.csv.matching import NAME, NOTHING, PATH, Index, Target, What, field_target
from editor.workspace.csv.reading import LISTS, Manner, guessed, is_typed_column, order_in
from editor.workspace.csv.sheet import Sheet
from editor.workspace.entries import Entry
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace

_PATHS = frozenset({"path", "filepath"})
_NAMES = frozenset({"filename", "file", "slug", "stem"})
# What entries are known by, where a table has neither their paths nor their files' names.
_BEST_KEYS = ("title", "url")
# So many entries show which fields a collection has.
_TELLING = 3


class Vault(NamedTuple):
    """What an import needs of the open vault, as it is now; safe to use in another thread."""

    entries: tuple[Entry, ...]
    schemas: Mapping[Collection, Schema]

    @classmethod
    def of(cls, workspace: Workspace) -> Vault:
        """The vault as it is now."""
        collections = workspace.settings.collections
        return cls(workspace.entries(), {one: workspace.schema(one) for one in collections})

    def known(self, collection: Collection) -> Schema:
        """The schema of a collection."""
        return self.schemas.get(collection) or Schema()

    def members(self, collection: Collection | None) -> tuple[Entry, ...]:
        """The entries of a collection; all of them for None."""
        if collection is None:
            return self.entries
        return tuple(entry for entry in self.entries if entry.collection == collection)

    def fields(self, collection: Collection | None) -> dict[str, FieldSchema]:
        """The fields of a collection; those of all for None, the first that has one counting."""
        found: dict[str, FieldSchema] = {}
        for one, known in self.schemas.items():
            if collection in (None, one):
                found |= {key: field for key, field in known.fields.items() if key not in found}
        return found


class Choices(NamedTuple):
    """How a table is to be read. targets: one for each column.

    collection: what the table is about; None for the whole vault. key: the column that tells which
    entry a row is about; None when every row is a new entry. new: rows that match no entry are
    made entries; else they are left out. joint: what divides the items of a list. yaml: quoted
    cells and null are YAML.
    """

    targets: tuple[Target, ...]
    collection: Collection | None = None
    key: int | None = None
    new: bool = True
    joint: str = "|"
    yaml: bool = False

    def with_target(self, column: int, target: Target) -> Choices:
        """With another target; the column that had it is left out."""
        targets = [
            NOTHING if one == target and target is not NOTHING else one for one in self.targets
        ]
        targets[column] = target
        key = self.key
        if key is not None and targets[key].what is What.NOTHING:
            key = column if target.what is not What.NOTHING else None
        return self._replace(targets=tuple(targets), key=key)


class Columns:
    """The cells of a table by column, and what they look like."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._cells: dict[int, tuple[str, ...]] = {}
        self._typed: dict[int, bool] = {}
        self._differ: dict[int, bool] = {}

    def cells(self, column: int) -> tuple[str, ...]:
        """The column's cells that hold something."""
        if column not in self._cells:
            self._cells[column] = tuple(
                row.cells[column]
                for row in self.sheet.rows
                if len(row.cells) > column and row.cells[column].strip()
            )
        return self._cells[column]

    def all_differ(self, column: int) -> bool:
        """Whether no two of the column's cells are alike."""
        if column not in self._differ:
            cells = self.cells(column)
            self._differ[column] = len(set(cells)) == len(cells)
        return self._differ[column]

    def typed(self, column: int) -> bool:
        """Whether the column's cells are written as YAML."""
        if column not in self._typed:
            self._typed[column] = is_typed_column(self.cells(column))
        return self._typed[column]

    @cached_property
    def yaml(self) -> bool:
        """Whether some column is written as YAML."""
        return any(self.typed(column) for column in range(len(self.sheet.header)))

    def manner(
        self, column: int, choices: Choices, known: Iterable[tuple[str, date]] = ()
    ) -> Manner:
        """How the column's cells are to be read."""
        return Manner(
            choices.joint,
            choices.yaml,
            choices.yaml and self.typed(column),
            order_in(self.cells(column), known),
        )

    def guess(self, column: int, key: str, choices: Choices) -> FieldSchema:
        """What the field `key`, unknown so far, holds."""
        return guessed(key, self.cells(column), choices.joint)


def proposed(columns: Columns, vault: Vault, current: Collection | None = None) -> Choices:
    """How the table would be read by somebody who knows the vault.

    current: the collection that it is about where nothing else tells.
    """
    found = [proposed_for(columns, vault, one) for one in (*vault.schemas, None)]
    paths = [choices for choices in found if PATH in choices.targets]
    if paths:
        return paths[0] if len(vault.schemas) == 1 else paths[-1]

    def fitness(choices: Choices) -> tuple[int, int, bool]:
        key = choices.key
        matched = matches(columns, key, choices, vault) if key is not None else 0
        fields = sum(target.what is What.FIELD for target in choices.targets)
        return matched, fields, choices.collection == current

    return max(found[:-1], key=fitness, default=found[-1])


def proposed_for(columns: Columns, vault: Vault, collection: Collection | None) -> Choices:
    """The same, for a table that is known to be about a collection."""
    fields = vault.fields(collection)
    targets = _targets(columns, fields, settled=_is_settled(vault, collection))
    joint = _joint(columns, targets, fields)
    choices = Choices(targets, collection, joint=joint, yaml=columns.yaml)
    return choices._replace(key=_best_key(columns, choices, vault))


def can_be_key(columns: Columns, column: int, target: Target) -> bool:
    """Whether the column tells entries apart: no two rows hold the same in it."""
    known_by = target.what in (What.PATH, What.NAME) or target.key in _BEST_KEYS
    return (
        bool(columns.cells(column))
        and target.what is not What.NOTHING
        and (known_by or columns.all_differ(column))
    )


def index_for(columns: Columns, column: int, choices: Choices, vault: Vault) -> Index:
    """Finds the entries that the cells of a column mean."""
    target = choices.targets[column]
    members = vault.members(None if target == PATH else choices.collection)
    return Index(members, target, columns.sheet.encoding)


def matches(columns: Columns, column: int, choices: Choices, vault: Vault) -> int:
    """How many entries the cells of the column mean."""
    index = index_for(columns, column, choices, vault)
    found = [index.find(cell) for cell in columns.cells(column)]
    return len({entries[0].path for entries in found if len(entries) == 1})


def _is_settled(vault: Vault, collection: Collection | None) -> bool:
    """Whether the collection has found its fields: others are not added unasked."""
    if any(field.declared for field in vault.fields(collection).values()):
        return True
    return sum(entry.is_entry for entry in vault.members(collection)) >= _TELLING


def _targets(
    columns: Columns, fields: Mapping[str, FieldSchema], *, settled: bool
) -> tuple[Target, ...]:
    folds = {_fold(field.label): key for key, field in fields.items()}
    folds |= {_fold(key): key for key in reversed(tuple(fields))}
    taken: set[Target] = set()
    found = []
    for column, name in enumerate(columns.sheet.header):
        cells = columns.cells(column)
        target = _target(name, cells, tuple(fields), folds)
        if target is NOTHING and cells and (not settled or _fold(name) == "title"):
            target = field_target(name)
        if target in taken or column in columns.sheet.dubious:
            target = NOTHING
        if target is not NOTHING:
            taken.add(target)
        found.append(target)
    return tuple(found)


def _target(
    name: str, cells: Sequence[str], keys: Sequence[str], folds: Mapping[str, str]
) -> Target:
    fold = _fold(name)
    if fold in _PATHS and cells and all(cell.strip().endswith(".md") for cell in cells):
        return PATH
    if name in keys:
        return field_target(name)
    if fold in folds:
        return field_target(folds[fold])
    if fold in _NAMES and len(set(cells)) == len(cells) > 0:
        return NAME
    return NOTHING


def _best_key(columns: Columns, choices: Choices, vault: Vault) -> int | None:
    """The column that finds the most entries; None when none finds any, and none is made for it."""
    best = (False, 0, 0, 0)
    for column, target in enumerate(choices.targets):
        if can_be_key(columns, column, target):
            found = matches(columns, column, choices, vault)
            rank = _rank(target)
            # Sizes or years may be all different by chance.
            best = max(best, (rank > 0, found, rank, -column))
    return -best[-1] if best[0] or best[1] else None


def _rank(target: Target) -> int:
    if target.what is not What.FIELD:
        return 4 if target.what is What.PATH else 3
    return len(_BEST_KEYS) - _BEST_KEYS.index(target.key) if target.key in _BEST_KEYS else 0


def _joint(columns: Columns, targets: Sequence[Target], fields: Mapping[str, FieldSchema]) -> str:
    """Bars divide lists unless the lists' cells hold none, and semicolons."""
    cells = [
        cell
        for column, target in enumerate(targets)
        if target.key in fields and fields[target.key].kind.name in LISTS
        for cell in columns.cells(column)
    ]
    has_bar = any("|" in cell for cell in cells)
    return ";" if not has_bar and any(";" in cell for cell in cells) else "|"


def _fold(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).casefold()
