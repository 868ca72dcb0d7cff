"""Which fields of an entry are folded away: the optional ones that stand empty."""

from __future__ import annotations

from collections.abc import Container, Sequence

from editor.schema.form import FormField
from editor.schema.kinds import COORDINATE
from editor.schema.values import is_empty
from editor.ui.form.column import PAIRS

# What at least so many of the entries fill in stays in view, so that it gets filled in.
_USUAL = 0.5


def fold(
    fields: Sequence[FormField], kept: Container[str]
) -> tuple[tuple[FormField, ...], tuple[FormField, ...]]:
    """The fields to show and those to fold away; fields `kept` are shown in any case."""
    shown = {field.key for field in fields if field.key in kept or not _may_fold(field)}
    for pair in PAIRS:
        if shown & set(pair):
            shown |= set(pair)
    return (
        tuple(field for field in fields if field.key in shown),
        tuple(field for field in fields if field.key not in shown),
    )


def _may_fold(field: FormField) -> bool:
    """Whether the field is empty, and neither required, nor usual, nor wrong."""
    needed = field.required or field.problems or field.filled >= _USUAL
    return is_empty(field.value) and not needed and field.kind is not COORDINATE
