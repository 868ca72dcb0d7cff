"""What the form shows inside a field: one record for each part of a mapping."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from editor.messages import Message, Problem
from editor.schema.fields import FieldSchema
from editor.schema.form import FormField, shown_value
from editor.schema.infer import infer_fields
from editor.schema.kinds import Source
from editor.schema.labels import label_of, part_label
from editor.schema.parts import Path, in_part, unfolded
from editor.schema.values import Value

_USUAL = 0.5  # of the mappings in a field


def part_fields(
    value: Mapping[str, Value],
    known: Mapping[str, FieldSchema],
    problems: Iterable[Problem] = (),
) -> tuple[FormField, ...]:
    """The parts of a mapping in their order; `problems` are those of the whole.

    A part that is not known is shown by its shape.
    """
    told: dict[str | int, list[Problem]] = {}
    for problem in problems:
        steps, message = unfolded(problem.message)
        if steps:
            told.setdefault(steps[0], []).append(_below(problem, steps[1:], message))
    return tuple(
        _part(known.get(key) or infer_fields([{key: part}])[key], part, told.get(key, []))
        for key, part in value.items()
    )


def usual_parts(known: Mapping[str, FieldSchema]) -> dict[str, Value]:
    """The parts that a new mapping has, with nothing in them: those that most have, else all."""
    usual = {key: one.nothing for key, one in known.items() if one.required or one.share >= _USUAL}
    return usual or {key: one.nothing for key, one in known.items()}


def item_problems(problems: Iterable[Problem], index: int) -> tuple[Problem, ...]:
    """What is wrong with the item `index` of a list, from what is wrong with the list."""
    found = []
    for problem in problems:
        steps, message = unfolded(problem.message)
        if steps[:1] == (index,):
            found.append(_below(problem, steps[1:], message))
    return tuple(found)


def _part(known: FieldSchema, value: Value, told: Collection[Problem]) -> FormField:
    if known.label == label_of(known.key):
        known = replace(known, label=part_label(known.key))
    field = shown_value(known, value, "", told)
    if not isinstance(field.kind, Source) or value is None:
        return field
    return shown_value(known, value, field.kind.format(value), told)


def _below(problem: Problem, steps: Path, message: Message) -> Problem:
    """The problem as one of a part, which is about what lies `steps` below it."""
    for step in reversed(steps):
        message = in_part(step, message)
    return Problem(message, problem.line)
