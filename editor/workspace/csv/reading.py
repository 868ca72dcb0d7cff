"""What a cell says for a field: its value, in the type that the field and the entry call for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from editor.messages import EditorError
from editor.schema.fields import FieldSchema
from editor.schema.form import FormField
from editor.schema.items import split_items
from editor.schema.kinds import (
    DATE,
    LIST,
    NUMBER,
    TEXT,
    YES_NO,
    UnreadError,
    as_text,
    is_number,
    like_text,
    read_day,
)
from editor.schema.values import Value, is_date, is_empty, is_scalar
from editor.vault import frontmatter
from editor.vault.scalars import resolve
from editor.vault.values import as_json
from editor.workspace.csv.cells import items_of, json_of
from editor.workspace.csv.rewriting import date_of, is_error, numbers_in, orders_of, truth_of

# The names of the kinds whose values are lists.
LISTS = frozenset({"list", "choices", "locations", "entry-links", "mappings"})
_MAPPINGS = frozenset({"mapping", "shares"})
_NO_SCALARS = LISTS | _MAPPINGS | {"yaml", "comma-list"}
_NUMBERS = frozenset({"number", "integer", "coordinate", "year"})
_QUOTED = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\n]|\'\')*\'')
_NULLS = frozenset({"null", "~", "Null", "NULL"})
_YES = {"yes": True, "y": True, "1": True, "no": False, "n": False, "0": False}
# Whole numbers that a spreadsheet would write in another way are rather names.
_CODE = re.compile(r"[-+]?0[0-9]|\+|[0-9]{16}")


class CellRefused(EditorError):  # noqa: N818 - reads as what happened
    """The cell says nothing that the field can hold."""


class Manner(NamedTuple):
    """How the cells of a column are written.

    joint: what stands between the items of a list: "|", ";" or ",". yaml: a cell in quotes, or
    null, is YAML; in `typed` columns every cell is. order: of the numbers of a date, "dmy" or
    "mdy"; empty when it cannot be told.
    """

    joint: str = "|"
    yaml: bool = False
    typed: bool = False
    order: str = ""


PLAIN = Manner()


def read_cell(
    field: FormField, text: str, manner: Manner = PLAIN, *, strict: bool = False
) -> Value:
    """The value that `text` gives the field, shaped as the field's own.

    strict: text that is none of the field's kind is refused, not taken as text. Raises CellRefused.
    """
    if manner.yaml and (manner.typed or _QUOTED.fullmatch(text) or text in _NULLS):
        value = yaml_of(text)
        return field.nothing if value is None else value
    if is_error(text):
        raise CellRefused("workspace.csv-spreadsheet-error")
    if not text.strip():
        return _emptied(field)
    value = field.value
    example = value if not is_empty(value) else field.like
    name = field.kind.name
    if isinstance(example, list) or (is_empty(value) and name in LISTS):
        return _read_list(field, text, manner)
    if isinstance(example, dict) or (is_empty(value) and name in _MAPPINGS):
        return _read_nested(field, text)
    if name in LISTS and len(split(text, manner.joint, field)) > 1:
        return _read_list(field, text, manner)
    return _read_scalar(field, text, manner, strict)


def split(text: str, joint: str, field: FormField) -> list[str]:
    """The items in a cell; those between bars keep the spaces that they have of their own."""
    if joint == "|":
        return items_of(text) or [text]
    if joint == ";":
        return [item.strip() for item in text.split(";")]
    return split_items(text.replace(";", ","), field.options)


def yaml_of(text: str) -> Value:
    """The value that `text` is the YAML of; the text itself where it is none."""
    if _QUOTED.fullmatch(text) is None and not re.match(r"[\[{]", text):
        return resolve(text)
    found = frontmatter.parse(f"---\n_: {text}\n---\n")
    if found.problems or list(found.fields) != ["_"]:
        return text
    value: Value = found.fields["_"].value
    return value


def is_typed_column(cells: Iterable[str]) -> bool:
    """Whether a column is written as YAML: text in quotes, and what has none is not text."""
    quoted = False
    for cell in cells:
        if _QUOTED.fullmatch(cell):
            quoted = True
        elif cell and isinstance(resolve(cell), str):
            return False
    return quoted


def order_in(cells: Iterable[str], known: Iterable[tuple[str, date]] = ()) -> str:
    """The order of numbers in which all the cells are dates; empty when there is none, or two.

    known: cells that are known to stand for a date.
    """
    orders = {"dmy", "mdy"}
    for cell in cells:
        orders &= orders_of(cell) or orders
    for cell, day in known:
        orders &= {order for order in orders if date_of(cell, order) == day} or orders
    return orders.pop() if len(orders) == 1 else ""


def guessed(key: str, cells: Iterable[str], joint: str) -> FieldSchema:
    """What a field holds that the vault does not know yet, as its cells tell."""
    texts = [cell.strip() for cell in cells if cell.strip()]
    if joint == "|" and any("|" in text for text in texts):
        return FieldSchema(key, kind=LIST)
    values = [resolve(text) for text in texts]
    if values and all(isinstance(value, bool) for value in values):
        return FieldSchema(key, kind=YES_NO)
    if values and all(map(is_date, values)):
        return FieldSchema(key, kind=DATE)
    if values and all(map(is_number, values)) and not any(map(_CODE.match, texts)):
        return FieldSchema(key, kind=NUMBER)
    return FieldSchema(key, kind=TEXT)


def _emptied(field: FormField) -> Value:
    if isinstance(field.value, list) and field.nothing is None:
        return []
    return field.nothing


def _read_list(field: FormField, text: str, manner: Manner) -> Value:
    value = field.value if isinstance(field.value, list) else []
    found = json_of(text)
    if isinstance(found, list):
        return _as_there(found, value)
    rest = [as_text(item) if is_scalar(item) else None for item in value]
    items = []
    for item in split(text, manner.joint, field):
        own = item if item in rest else item.strip()
        if own:
            items.append(own)
    return LIST.parse_items(items, value)


def _read_nested(field: FormField, text: str) -> Value:
    found = json_of(text)
    if found is None:
        raise CellRefused("workspace.csv-not-json")
    return _as_there(found, field.value)


def _as_there(value: Value, there: Value) -> Value:
    """`value`, read from JSON, with what JSON cannot tell from what stands there: dates, bytes."""
    if value == as_json(there) and type(value) is type(as_json(there)):
        return there
    if isinstance(value, dict):
        known = there if isinstance(there, dict) else {}
        return {key: _as_there(item, known.get(key)) for key, item in value.items()}
    if isinstance(value, list):
        items = there if isinstance(there, list) else []
        padded = [*items, *[None] * (len(value) - len(items))]
        return [_as_there(item, old) for item, old in zip(value, padded, strict=False)]
    if isinstance(value, str) and isinstance(there, date):
        return like_text(value, there)
    return value


def _read_scalar(field: FormField, text: str, manner: Manner, strict: bool) -> Value:
    kind = TEXT if field.kind.name in _NO_SCALARS else field.kind
    text = _said_plainly(text, field, manner)
    for value in field.allowed:
        if as_text(value) == text:
            return value
    try:
        return kind.parse(text, field.like, field.nothing)
    except UnreadError as error:
        if strict:
            raise CellRefused(kind.expected) from error
        # What is only inferred calls no value wrong.
        return like_text(text, field.like)


def _said_plainly(text: str, field: FormField, manner: Manner) -> str:
    """The text as YAML would have it: not in the words and signs of a spreadsheet's language."""
    bare, name = text.strip(), field.kind.name
    if name == "yes-no" or isinstance(field.like, bool):
        truth = truth_of(bare)
        truth = _YES.get(bare.casefold()) if truth is None else truth
        return text if truth is None else as_text(truth)
    if name in _NUMBERS and not is_number(resolve(bare)):
        numbers = numbers_in(bare) if re.fullmatch(r"[-+]?[0-9]+,[0-9]+", bare) else ()
        return bare.replace(",", ".") if len(numbers) else text
    if (name == "date" or is_date(field.like)) and read_day(bare) is None:
        orders = orders_of(bare)
        if not orders and date_of(bare, "dmy") is None:
            return text
        if len(orders) > 1 and not manner.order:
            raise CellRefused("workspace.csv-two-dates")
        order = next(iter(orders)) if len(orders) == 1 else manner.order
        day = date_of(bare, order or "dmy")
        return text if day is None else day.isoformat()
    return text


def says_date(value: Value) -> date | None:
    """The day that a field's value is, written as a date or as text; None for anything else."""
    if isinstance(value, datetime):
        return None
    if isinstance(value, date):
        return value
    return read_day(value) if isinstance(value, str) else None


def samples(cells: Sequence[str], n: int) -> list[str]:
    """The first `n` cells that hold something, no two alike."""
    return list(dict.fromkeys(cell for cell in cells if cell.strip()))[:n]
