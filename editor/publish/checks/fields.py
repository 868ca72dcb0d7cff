"""What is wrong with the file and its fields by themselves, as `vault` and `schema` tell it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from editor.messages import Message, Problem
from editor.publish.checks.look import Found, Look
from editor.schema.block_mends import BlockMend, block_mends
from editor.schema.form import form_field
from editor.schema.mends import mends
from editor.schema.readers import disagreement
from editor.vault.frontmatter import Frontmatter


def told(code: str) -> Callable[[Look], Sequence[Found]]:
    """The check that tells what the rooms below found under `code`."""

    def find(look: Look) -> Sequence[Found]:
        problems = look.told.get(code)
        if problems is None:
            return ()
        return [Found(problem, label_of_mend(look, problem)) for problem in problems]

    return find


def readers_differ(look: Look) -> Iterator[Found]:
    """A value of which readers of YAML make different things."""
    front = look.front
    if front is None or front.broken:
        return
    for key, field in front.fields.items():
        if disagreement(field.source) is not None:
            problem = look.problem(Message("schema.readers-differ"), key)
            yield Found(problem, label_of_mend(look, problem))


def label_of_mend(look: Look, problem: Problem) -> Message | None:
    """What the button says of the likeliest mend of a problem with a field, or with the block."""
    if look.front is None:
        return None
    if problem.field is not None and not look.front.broken:
        field = form_field(look.front, look.schema, problem.field)
        return next((one.label for one in mends(field, problem)), None)
    return next((one.label for one in mends_of_block(look.front, problem)), None)


def mends_of_block(front: Frontmatter, problem: Problem) -> tuple[BlockMend, ...]:
    """The ways to mend fields that do not parse."""
    if not front.broken or problem.line is None:
        return ()
    first = front.text.count("\n", 0, front.block_start)
    return block_mends(front.block, problem.line - first)
