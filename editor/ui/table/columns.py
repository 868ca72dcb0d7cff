"""The columns that a table can have: the fields of its collections in their usual order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from editor.schema.fields import Schema
from editor.schema.kinds import TEXT, Kind
from editor.ui.table.cells import COLLECTION, FILE, NAME, TITLE

# From this share of the entries on, a field has a column unless the curator says otherwise.
_COMMON = 0.05
_NUMBERS = frozenset({"number", "integer", "year", "coordinate"})
_WIDTHS = {
    "number": 84,
    "integer": 84,
    "year": 84,
    "coordinate": 72,
    "yes-no": 84,
    "date": 108,
    "datetime": 150,
    "list": 220,
    "choices": 220,
    "locations": 220,
    "entry-links": 220,
    "territory": 200,
    "long-text": 260,
    "link": 200,
}
_USUAL_WIDTH = 150
_TITLE_WIDTH = 230


class Column(NamedTuple):
    """One column. common: most curators will want to see it."""

    key: str
    label: str
    kind: Kind = TEXT
    help: str = ""
    common: bool = True

    @property
    def is_field(self) -> bool:
        """Whether it shows a field, which can be edited, rather than a file or a collection."""
        return not self.key.startswith("\0")

    @property
    def is_number(self) -> bool:
        """Whether its cells are aligned like numbers."""
        return self.kind.name in _NUMBERS

    @property
    def width(self) -> int:
        """The width it has before the curator chooses one, in pixels."""
        if self.key in (TITLE, NAME):
            return _TITLE_WIDTH
        return _WIDTHS.get(self.kind.name, _USUAL_WIDTH)


def columns_of(schemas: Sequence[Schema], present: Iterable[str]) -> dict[str, Column]:
    """All columns by key, the title first; `present` are keys that entries hold in any case."""
    translate = QCoreApplication.translate
    found: dict[str, Column] = {}
    named = any(TITLE in schema.fields for schema in schemas)
    if named:
        found[TITLE] = Column(TITLE, "")
    else:
        # Where no entry has a title, its file's name stands for one.
        found[NAME] = Column(NAME, translate("table", "Name"))
    if len(schemas) > 1:
        found[COLLECTION] = Column(COLLECTION, translate("table", "Collection"))
    for schema in schemas:
        for key, known in schema.fields.items():
            if key in found and found[key].label:
                continue
            common = known.declared or known.required or known.share >= _COMMON
            label = translate("labels", known.label)
            found[key] = Column(key, label, known.kind, known.help, common)
    blank = Schema()
    for key in present:
        if key not in found:
            found[key] = Column(key, translate("labels", blank.field(key).label))
    found[FILE] = Column(FILE, translate("table", "File"), common=False)
    return found


def usual(columns: Mapping[str, Column]) -> list[str]:
    """The keys of the columns to show before the curator chooses."""
    return [key for key, column in columns.items() if column.common]
