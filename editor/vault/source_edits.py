"""Gives a field a value that is written as YAML."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from editor.messages import Message
from editor.vault.checked import EditRefused, field_of, verified
from editor.vault.fences import break_above, line_break
from editor.vault.fields import Field, Frontmatter, parse
from editor.vault.layout import manners_in, place_for
from editor.vault.nodes import YamlError
from editor.vault.sources import below_key
from editor.vault.splices import Splice, UnsplicedError, behind_key, next_line, placed
from editor.vault.writer import text_of
from editor.vault.yaml_reader import read_document


def set_source(text: str, key: str, yaml_text: str) -> str:
    """`text` with the field's value written as `yaml_text`. Raises EditRefused."""
    front = parse(text)
    field = field_of(front, key, missing=True)
    if field is not None and field.pair is not None and field.source == yaml_text:
        return text
    value = _value_of(yaml_text, key)
    for column in _columns(front, field):
        place, end, start = _key_place(front, field, key)
        at = front.block_start + place
        break_ = break_above(text, at) if start else line_break(text, at)
        written = start + below_key(yaml_text, column, break_)
        if start:
            written += break_
        for splices in (
            [Splice(place, end, written)],
            placed(front.block, place, end, written),
        ):
            with suppress(EditRefused):
                return verified(front, splices, key, value).text
    raise EditRefused("vault.edit-unsafe", field=key)


def _value_of(yaml_text: str, key: str) -> Any:
    """What `yaml_text` means behind a key. Raises EditRefused."""
    below = below_key(yaml_text, 2, "\n")
    try:
        node = read_document(f"_:{below}\n")
    except YamlError as error:
        reason = Message(error.code, error.details)
        breaks = below.count("\n", 0, max(0, error.position - 2))
        line = breaks + (0 if below.startswith("\n") else 1)
        raise EditRefused("vault.edit-source", field=key, reason=reason, line=line) from error
    value = node.value if node is not None else None
    if not isinstance(value, dict) or list(value) != ["_"]:
        raise EditRefused("vault.edit-unsafe", field=key)
    return value["_"]


def _columns(front: Frontmatter, field: Field | None) -> list[int]:
    """Indentations to try for lines of YAML below a key: as they were, as usual, two spaces."""
    manners = manners_in(front, 0)
    column = front.root.indent if front.root is not None else 0
    columns = [column + manners.step, column + 2, column]
    if field is not None and field.pair is not None:
        node = field.pair.value
        below = next_line(front.block, field.pair.end)
        if below < node.end:
            columns.insert(0, len(front.block[below:]) - len(front.block[below:].lstrip(" ")))
    return list(dict.fromkeys(max(0, wanted) for wanted in columns))


def _key_place(front: Frontmatter, field: Field | None, key: str) -> tuple[int, int, str]:
    """Where a value goes that is written as YAML, and the key before it where that is new."""
    pair = field.pair if field is not None else None
    if pair is not None:
        try:
            behind = behind_key(front.block, pair)
        except UnsplicedError:
            raise EditRefused("vault.edit-unsafe", field=key) from None
        return behind, max(behind, pair.value.end), ""
    if not front.present or (front.root is not None and front.root.style == "flow"):
        raise EditRefused("vault.edit-unsafe", field=key)
    place = place_for(front, key, ())
    column = front.root.indent if front.root is not None else 0
    return place, place, f"{' ' * column}{text_of(key, 'plain', manners_in(front, 0))}:"
