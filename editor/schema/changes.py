"""What a curator says of fields, as changes of a JSON Schema.

Keywords that say something else, or that are not known here, stay as they are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from editor.messages import EditorError
from editor.schema import json_text, yaml_text
from editor.schema.confined import confined, is_nullable, joined, only_alternative, put
from editor.schema.fields import FieldSchema
from editor.schema.jsonschema import read_schema
from editor.schema.kinds import KINDS, as_text
from editor.schema.labels import label_of
from editor.schema.references import References
from editor.schema.schema_text import UnreadSchemaError, is_yaml, parsed
from editor.schema.specs import FieldSpec, holds_items, spec_of

EDITION = "https://json-schema.org/draft/2020-12/schema"


def with_changes(
    text: str | None,
    file: str,
    before: Mapping[str, FieldSpec],
    after: Mapping[str, FieldSpec],
    order: Sequence[str] = (),
) -> str:
    """The text of a schema in which fields are as in `after`, and were as in `before`.

    text: None for a new file. order: of the properties, for those that are to change theirs.
    Raises EditorError when the text cannot be read, or not be changed safely.
    """
    if text is None or not text.strip():
        wanted = _changed({"$schema": EDITION, "type": "object"}, before, after, order)
        return json_text.rewritten("{}\n", wanted, expanded=3)
    try:
        root = parsed(text, file)
    except UnreadSchemaError as error:
        message = error.problem.message
        raise EditorError(message.code, **message.args) from error
    if not isinstance(root, dict):
        raise EditorError("schema.not-an-object", file=file)
    wanted = _changed(root, before, after, order)
    if is_yaml(text, file):
        made = yaml_text.rewritten(text, wanted, [*_container(wanted), "properties"])
        if parsed(made, file) != wanted:
            raise EditorError("schema.unwritable", file=file)
    else:
        try:
            made = json_text.rewritten(text, wanted)
        except (ValueError, RecursionError) as error:
            raise EditorError("schema.unwritable", file=file) from error
    said = read_schema(made, file)
    for key, spec in after.items():
        if not _is_said(said.field(key), before.get(key, FieldSpec(label_of(key))), spec):
            raise EditorError("schema.unwritable", file=file)
    return made


def _is_said(field: FieldSchema, old: FieldSpec, new: FieldSpec) -> bool:
    """Whether the schema says what is new of the field; what stays in it may say otherwise."""
    if old == new:
        return True
    wanted = new._replace(label=new.label or label_of(field.key))
    found = spec_of(field)
    if new.options and holds_items(field.kind) == holds_items(KINDS[new.kind]):
        found = found._replace(kind=new.kind)  # what can be chosen from is a choice
    if any(one not in (was, is_) for was, one, is_ in zip(old, wanted, found, strict=True)):
        return False
    fresh = [value for value in field.allowed if as_text(value) not in old.options]
    if field.rules is None or new.options == old.options:
        return True
    if not holds_items(field.kind):
        return all(map(field.rules.accepts, fresh))
    return (field.min_items or 0) > 1 or all(field.rules.accepts([value]) for value in fresh)


def _container(root: dict[str, Any]) -> list[str]:
    """The steps from the root to the schema that has the properties."""
    steps: list[str] = []
    found: Any = root
    for _ in range(20):
        reference = found.get("$ref") if isinstance(found, dict) else None
        if "properties" in found or not isinstance(reference, str):
            return steps
        target: Any = root
        names = reference.removeprefix("#/").split("/")
        for name in names:
            target = target.get(name) if isinstance(target, dict) else None
        if not isinstance(target, dict):
            return steps
        steps, found = names, target
    return []


def _changed(
    root: dict[str, Any],
    before: Mapping[str, FieldSpec],
    after: Mapping[str, FieldSpec],
    order: Sequence[str],
) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(json.dumps(root))
    holder = made
    for step in _container(made):
        holder = holder[step]
    properties = holder.get("properties")
    if not isinstance(properties, dict):
        properties = {}
    given = holder.get("required")
    required = list(given) if isinstance(given, list) else []
    for key, spec in after.items():
        old = before.get(key, FieldSpec(label_of(key)))
        if spec == old:
            continue
        properties[key] = _property(made, properties.get(key), key, old, spec)
        if spec.required and not old.required and key not in required:
            required.append(key)
        elif old.required and not spec.required and key in required:
            required.remove(key)
    for key in order:
        properties.setdefault(key, {})
    if required != (given if isinstance(given, list) else []):
        put(holder, "required", required or None)
    rest = [key for key in properties if key not in order]
    holder["properties"] = {key: properties[key] for key in (*order, *rest)}
    return made


def _property(
    root: dict[str, Any], raw: Any, key: str, old: FieldSpec, new: FieldSpec
) -> dict[str, Any]:
    made = dict(raw) if isinstance(raw, dict) else {}
    references = References(root, lambda _: None)
    if new.label != old.label:
        is_usual = new.label == label_of(key) or not new.label
        put(made, "title", None if is_usual else new.label)
        if is_usual and "title" in joined(references, made):
            put(made, "title", label_of(key))
    if new.help != old.help:
        put(made, "description", new.help or None)
        if not new.help and "description" in joined(references, made):
            put(made, "description", "")
    if (new.kind, new.options, new.most) == (old.kind, old.options, old.most):
        return made
    made = joined(references, made)
    nullable = is_nullable(made)
    place = only_alternative(made) if new.kind == old.kind else None
    if place is None:
        return confined(references, made, old, new, nullable=nullable)
    word, number = place
    inner = confined(references, joined(references, made[word][number]), old, new, nullable=False)
    made[word] = [inner if n == number else one for n, one in enumerate(made[word])]
    return made
