"""Holds a table against the vault: which cells differ, which rows are new, what is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import NamedTuple

from editor.messages import Argument, EditorError, Label, Message
from editor.schema.fields import FieldSchema, Schema
from editor.schema.form import FormField, form_field
from editor.schema.kinds import as_text
from editor.schema.values import Value, is_empty, is_scalar, same
from editor.vault.frontmatter import parse
from editor.workspace.csv.cells import cell_of, unguarded
from editor.workspace.csv.columns import Choices, Columns, Vault, index_for
from editor.workspace.csv.matching import Index, What, as_saved
from editor.workspace.csv.reading import Manner, read_cell, says_date
from editor.workspace.csv.rewriting import still_says
from editor.workspace.csv.sheet import Row
from editor.workspace.entries import Entry

_NO_FIELDS = parse("---\n---\n")
_TOLD = 60  # characters of a cell's text in a sentence


class NewRow(NamedTuple):
    """A row that matches no entry. name: of its file, empty where the table has none.

    path: where the table wants it; empty where it does not say. values: by key, without those
    that the row leaves empty.
    """

    number: int
    title: str
    name: str
    path: str
    values: Mapping[str, Value]


@dataclass
class Comparison:
    """What a table says that the vault does not.

    cells: the values that differ, by path and key. rows: of the table, by the path they match.
    new: rows to make entries of. left: what is left out, and why. changed: cells that differ, by
    column. respelled: cells that only a spreadsheet wrote in another way.
    """

    cells: dict[tuple[str, str], Value] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    new: list[NewRow] = field(default_factory=list)
    left: list[Message] = field(default_factory=list)
    changed: Counter[int] = field(default_factory=Counter)
    skipped_rows: int = 0
    respelled: int = 0

    @property
    def changed_entries(self) -> int:
        """How many entries differ."""
        return len({path for path, _ in self.cells})


class Cancelled(Exception):  # noqa: N818 - reads as what happened
    """Nobody waits for the answer any more."""


def compare(
    columns: Columns, choices: Choices, vault: Vault, wanted: Callable[[], bool] = lambda: True
) -> Comparison:
    """Hold each row against the entry that it means. Raises Cancelled when it is not `wanted`."""
    return _Comparing(columns, choices, vault).run(wanted)


class _New(Enum):
    ENTRY = "a row that is to be made an entry"


class _Comparing:
    def __init__(self, columns: Columns, choices: Choices, vault: Vault) -> None:
        self._columns = columns
        self._sheet = columns.sheet
        self._choices = choices
        self._vault = vault
        self._found = Comparison()
        self._manners: dict[int, Manner] = {}
        self._missing: dict[int, tuple[FormField, bool]] = {}
        self._guesses: dict[str, FieldSchema] = {}
        self._fields = [
            (column, target.key)
            for column, target in enumerate(choices.targets)
            if target.what is What.FIELD
        ]

    def run(self, wanted: Callable[[], bool]) -> Comparison:
        found = self._found
        index = self._index()
        matches = [(row, self._match(row, index)) for row in self._sheet.rows]
        self._learn_manners([(row, match) for row, match in matches if isinstance(match, Entry)])
        for number, (row, match) in enumerate(matches):
            if number % 100 == 0 and not wanted():
                raise Cancelled
            if isinstance(match, Entry):
                self._compare_row(row, match)
            elif match is _New.ENTRY:
                self._take_new(row)
        found.left.sort(key=lambda message: int(str(message.args["row"])))
        return found

    def _index(self) -> Index | None:
        key = self._choices.key
        if key is None:
            return None
        return index_for(self._columns, key, self._choices, self._vault)

    def _match(self, row: Row, index: Index | None) -> Entry | _New | None:
        """The entry that the row means, or a new one; None for a row that is left out."""
        key = self._choices.key
        new = _New.ENTRY if self._choices.new else None
        if index is None or key is None:
            if new is None:
                self._leave(row, "new")
            return new
        cell = row.cells[key] if len(row.cells) > key else ""
        entries = index.find(cell) if cell.strip() else []
        named = self._column_name(key)
        if len(entries) > 1:
            self._leave(row, "many", n=len(entries), value=_told(cell), column=named)
            return None
        if entries:
            entry = entries[0]
            other = self._found.rows.setdefault(entry.path, row.number)
            if other != row.number:
                self._leave(row, "again", other=other, entry=entry.title)
                return None
            return entry
        if new is None and cell.strip():
            self._leave(row, "unmatched", value=_told(cell), column=named)
        elif new is None:
            self._leave(row, "keyless", column=named)
        return new

    def _take_new(self, row: Row) -> None:
        named = {What.PATH: "", What.NAME: ""}
        values: dict[str, Value] = {}
        for column, cell in enumerate(row.cells):
            target = self._choices.targets[column]
            if not cell.strip() or target.what is What.NOTHING:
                continue
            text = unguarded(cell)
            if target.what is What.FIELD:
                self._read_new(row, column, target.key, text, values)
            else:
                named[target.what] = text.strip()
        path = named[What.PATH].replace("\\", "/")
        name = named[What.NAME].removesuffix(".md")
        title = values.get("title")
        title = as_text(title).strip() if is_scalar(title) else ""
        if not path and self._choices.collection is None:
            self._leave(row, "homeless")
        elif path or name or title:
            self._found.new.append(NewRow(row.number, title, name, path, values))
        else:
            self._leave(row, "nameless")

    def _read_new(
        self, row: Row, column: int, key: str, text: str, values: dict[str, Value]
    ) -> None:
        field_, strict = self._missing_field(column, key)
        try:
            values[key] = read_cell(field_, text, self._manners[column], strict=strict)
        except EditorError as error:
            self._found.left.append(refusal(row.number, field_.label, text, error.message))

    def _missing_field(self, column: int, key: str) -> tuple[FormField, bool]:
        """The field as an entry has it that lacks it, and whether its schema is strict."""
        if column not in self._missing:
            fields = self._vault.fields(self._choices.collection)
            known = fields.get(key) or self._guess(column, key)
            shown = form_field(_NO_FIELDS, Schema({key: known}), key)
            self._missing[column] = (shown, known.declared)
        return self._missing[column]

    def _compare_row(self, row: Row, entry: Entry) -> None:
        front = entry.frontmatter
        if front is None:
            if any(cell.strip() for cell in self._field_cells(row)):
                self._leave(row, "unread", entry=entry.title)
            return
        values = entry.fields
        schema = self._vault.known(entry.collection)
        for column, key in self._fields:
            if column == self._choices.key or len(row.cells) <= column:
                continue
            cell = row.cells[column]
            value = values.get(key)
            if self._is_unchanged(cell, value):
                continue
            known = schema.fields.get(key) or self._guess(column, key)
            try:
                field_ = form_field(front, Schema({key: known}), key)
                text = unguarded(cell)
                new = read_cell(field_, text, self._manners[column], strict=known.declared)
            except EditorError as error:
                self._found.left.append(refusal(row.number, known.label, cell, error.message))
                continue
            if not (same(new, value) or (is_empty(new) and is_empty(value))):
                self._found.cells[entry.path, key] = new
                self._found.changed[column] += 1

    def _field_cells(self, row: Row) -> Iterator[str]:
        """The cells of the row that would be taken over."""
        for column, _ in self._fields:
            if column != self._choices.key and len(row.cells) > column:
                yield row.cells[column]

    def _is_unchanged(self, cell: str, value: Value) -> bool:
        written = cell_of(value)
        text = unguarded(cell)
        if written in (cell, text):
            return True
        if still_says(text, written) or text == as_saved(written, self._sheet.encoding):
            self._found.respelled += 1
            return True
        return False

    def _guess(self, column: int, key: str) -> FieldSchema:
        if key not in self._guesses:
            self._guesses[key] = self._columns.guess(column, key, self._choices)
        return self._guesses[key]

    def _learn_manners(self, matched: list[tuple[Row, Entry]]) -> None:
        """How each column is written: 3 April is told from 4 March by cells that nobody edited."""
        for column, key in self._fields:
            known = list(_known_dates(matched, column, key))
            self._manners[column] = self._columns.manner(column, self._choices, known)

    def _leave(self, row: Row, why: str, **args: str | int) -> None:
        self._found.skipped_rows += 1
        self._found.left.append(Message(f"workspace.csv-row-{why}", {"row": row.number, **args}))

    def _column_name(self, column: int) -> str:
        return self._sheet.header[column]


def refusal(row: int, field: str, text: str, what: Message) -> Message:
    """Why a cell is left as it is. field: its label."""
    told = _told(text)
    args: dict[str, Argument] = {"row": row, "field": Label(field), "value": told, "what": what}
    return Message("workspace.csv-cell-refused", args)


def _known_dates(
    matched: list[tuple[Row, Entry]], column: int, key: str
) -> Iterator[tuple[str, date]]:
    for row, entry in matched:
        if len(row.cells) <= column:
            continue
        day = says_date(entry.fields.get(key))
        cell = row.cells[column]
        if day is not None and cell != as_text(day) and still_says(cell, as_text(day)):
            yield cell, day


def _told(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _TOLD else text[: _TOLD - 1] + "…"
