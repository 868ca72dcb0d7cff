"""Mends made: in one entry, and the same one in every entry that has the same problem."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from editor.messages import EditorError, Message, Problem
from editor.schema.advice import advice
from editor.schema.checks import check
from editor.schema.fields import FieldSchema, Schema
from editor.schema.form import FormField, form_field
from editor.schema.mends import Mend, is_same_problem, mends, quiet_problems
from editor.schema.readers import disagreement
from editor.schema.values import Value, is_scalar
from editor.vault import frontmatter
from editor.vault.frontmatter import Frontmatter
from editor.workspace.entries import Entry
from editor.workspace.field_labels import by_label, refusing_by_label
from editor.workspace.history import Change, Edit
from editor.workspace.plan import Plan
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace

_MOST_TURNS = 20  # of one mend in one field, where it mends one of several faults at a time


class Wanted(NamedTuple):
    """A mend that is wanted wherever it applies: of a problem with a field, by its button."""

    key: str
    message: Message
    label: Message


def mend(workspace: Workspace, path: str, key: str, chosen: Mend) -> None:
    """Mend one field, as a step of its own. Raises EditRefused, then nothing changed."""
    entry = workspace.entry(path)
    text = _text(workspace, path)
    field = workspace.label(path, key)
    label = Message("workspace.mend-field", {"field": field, "entry": entry.title})
    with refusing_by_label(workspace, path):
        after = _mended(text, key, chosen)
    workspace.document.settle()
    workspace.document.apply(Change(label, (Edit(path, text, after),)))


def _mended(text: str, key: str, chosen: Mend) -> str:
    if chosen.source is not None:
        return frontmatter.set_source(text, key, chosen.source)
    return frontmatter.set_field(text, key, chosen.value)


def with_problem(
    workspace: Workspace, collection: Collection, key: str, message: Message
) -> Iterator[str | None]:
    """The entries whose field `key` has this problem: a path for each, None for each other.

    So that whoever asks may pause between any two. Nothing that changes meanwhile is seen.
    """
    known = workspace.schema(collection).field(key)
    has_problem = _told_once(known, message)
    for entry in workspace.entries():
        if entry.collection == collection:
            yield entry.path if has_problem(entry) else None


def to_mend(workspace: Workspace, collection: Collection, wanted: Wanted) -> list[str]:
    """The entries of the collection that the mend is wanted in."""
    found = with_problem(workspace, collection, wanted.key, wanted.message)
    return [path for path in found if path is not None]


def _told_once(known: FieldSchema, message: Message) -> Callable[[Entry], bool]:
    """Whether an entry has the problem; each value is looked at once only."""
    seen: dict[object, bool] = {}

    def has_problem(entry: Entry) -> bool:
        front = entry.frontmatter
        field = front.fields.get(known.key) if front is not None else None
        if field is None:
            return False
        value = field.value
        by_source = message.code == "schema.readers-differ"
        if not is_scalar(value) or by_source:
            place: object = field.source
        else:
            place = (type(value), value)
        if place not in seen:
            if by_source:
                seen[place] = disagreement(field.source) is not None
            else:
                found = _messages(known, value)
                seen[place] = any(is_same_problem(one, message) for one in found)
        told = (one.message for one in entry.problems if one.field == known.key)
        return seen[place] or any(is_same_problem(one, message) for one in told)

    return has_problem


def _messages(known: FieldSchema, value: Value) -> Iterator[Message]:
    yield from check(known, value)
    if not known.allowed:
        yield from advice(known.options, value)


def mend_everywhere(
    workspace: Workspace,
    collection: Collection,
    wanted: Wanted,
    only: Sequence[str] | None = None,
) -> Plan:
    """The mend in all entries of the collection with the same problem, as one step.

    only: in these of them, which are known to have it. Raises EditorError when it is possible in
    none of them.
    """
    schema = workspace.schema(collection)
    edits: list[Edit] = []
    refused: dict[str, Message] = {}
    for path in to_mend(workspace, collection, wanted) if only is None else only:
        text = _text(workspace, path)
        try:
            after = _mended_wholly(workspace.entry(path), text, schema, wanted)
        except EditorError as error:
            refused[path] = by_label(workspace, path, error.message)
            continue
        if after != text:
            edits.append(Edit(path, text, after))
    field = workspace.collection_schema(collection).label(wanted.key)
    label = Message("workspace.mend-all", {"field": field, "n": len(edits)})
    return _plan(label, edits, refused)


def _mended_wholly(entry: Entry, text: str, schema: Schema, wanted: Wanted) -> str:
    """`text` with the mend made as often as the field has the problem."""
    told = tuple(one for one in entry.problems if one.field == wanted.key)
    for _ in range(_MOST_TURNS):
        field = form_field(frontmatter.parse(text), schema, wanted.key)
        found = _chosen(field, told, wanted)
        after = text if found is None else _mended(text, wanted.key, found)
        if after == text:
            break
        text, told = after, ()  # what was told of the entry as a whole is mended at once
    return text


def _chosen(field: FormField, told: Iterable[Problem], wanted: Wanted) -> Mend | None:
    """The field's own mend of the problem: the one whose button says the same."""
    for problem in (*field.problems, *told, *quiet_problems(field)):
        if is_same_problem(problem.message, wanted.message):
            for one in mends(field, problem):
                if one.label.code == wanted.label.code:
                    return one
    return None


def is_in_order(front: Frontmatter, order: Sequence[str]) -> bool:
    """Whether the fields stand in the usual order; True where they cannot be moved."""
    root = front.root
    if root is None or root.style == "flow":
        return True
    names = [pair.name for pair in root.items]
    places = {key: number for number, key in enumerate(order)}
    known = [places[name] for name in names if name in places]
    # Fields that no order names follow those that one does.
    strays = [name in places for name in names]
    return known == sorted(known) and strays == sorted(strays, reverse=True)


def put_in_order(workspace: Workspace, path: str) -> None:
    """Put an entry's fields into the usual order, as one step. Raises EditRefused."""
    entry = workspace.entry(path)
    text = _text(workspace, path)
    after = _ordered(text, workspace.schema(entry.collection).order)
    workspace.document.settle()
    label = Message("workspace.order-fields", {"entry": entry.title})
    workspace.document.apply(Change(label, (Edit(path, text, after),)))


def put_all_in_order(
    workspace: Workspace, collection: Collection, only: Sequence[str] | None = None
) -> Plan:
    """The fields of all entries of the collection in the usual order; of `only` some of them.

    Raises EditorError when that is possible in none of them.
    """
    order = workspace.schema(collection).order
    edits: list[Edit] = []
    refused: dict[str, Message] = {}
    for path in out_of_order(workspace, collection) if only is None else only:
        if path is None:
            continue
        text = _text(workspace, path)
        try:
            edits.append(Edit(path, text, _ordered(text, order)))
        except EditorError as error:
            refused[path] = error.message
    return _plan(Message("workspace.order-all", {"n": len(edits)}), edits, refused)


def out_of_order(workspace: Workspace, collection: Collection) -> Iterator[str | None]:
    """The entries whose fields stand in another order: a path for each, None for each other."""
    order = workspace.schema(collection).order
    for entry in workspace.entries():
        if entry.collection == collection:
            front = entry.frontmatter
            usual = front is None or front.broken or is_in_order(front, order)
            yield None if usual else entry.path


def _ordered(text: str, order: Sequence[str]) -> str:
    present = frontmatter.parse(text).fields
    return frontmatter.reorder_fields(text, [key for key in order if key in present])


def _plan(label: Message, edits: list[Edit], refused: dict[str, Message]) -> Plan:
    if refused and not edits:
        message = next(iter(refused.values()))
        raise EditorError(message.code, **message.args)
    return Plan(Change(label, tuple(edits)), refused)


def _text(workspace: Workspace, path: str) -> str:
    text = workspace.document.text(path)
    if text is None:
        raise KeyError(path)
    return text
