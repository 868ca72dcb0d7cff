"""What a curator says of a collection's fields: tried on the entries first, then written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from editor.messages import Label, Message
from editor.schema.changes import with_changes
from editor.schema.checks import check, check_missing
from editor.schema.collation import sort_key
from editor.schema.completion import Option
from editor.schema.fields import TERRITORY_FILE, FieldSchema, Schema
from editor.schema.kinds import as_text
from editor.schema.specs import FieldSpec, spec_of
from editor.schema.values import is_empty, is_scalar
from editor.workspace.entries import Entry
from editor.workspace.history import Change, Edit
from editor.workspace.plan import Plan
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace


class Use(NamedTuple):
    """How the entries use a field.

    having: entries that have it; filled: those with a value in it. nothing: how the others write
    "no value" most often, as YAML, and None when none does. values: texts in use, with counts, the
    commonest first.
    """

    having: int
    filled: int
    nothing: str | None
    values: tuple[Option, ...]


class Trouble(NamedTuple):
    """A problem that an entry would have and does not have now."""

    entry: Entry
    field: str
    message: Message


class Fields:
    """The fields of one collection, as the vault's own schema can say them.

    Raises UnreadableFile when the schema is there and cannot be read.
    """

    def __init__(self, workspace: Workspace, collection: Collection) -> None:
        self._workspace = workspace
        self._source = workspace.collection_schema(collection)
        self.collection = collection
        self.file = self._source.file
        self.sharing = self._source.sharing
        self.text = workspace.text(self.file)
        self.schema: Schema = workspace.schema(collection)
        self.entries = tuple(
            entry
            for entry in workspace.entries()
            if entry.collection == collection and entry.is_entry
        )
        self.specs = {key: spec_of(field) for key, field in self.schema.fields.items()}

    def use(self, key: str) -> Use:
        """How the entries use the field."""
        empty: Counter[str] = Counter()
        texts: Counter[str] = Counter()
        having = 0
        for entry in self.entries:
            if key not in entry.fields:
                continue
            having += 1
            value = entry.fields[key]
            if is_empty(value) and entry.frontmatter is not None:
                empty[entry.frontmatter.fields[key].source.strip()] += 1
            for item in value if isinstance(value, list) else [value]:
                if is_scalar(item) and not is_empty(item):
                    texts[as_text(item).strip()] += 1
        ranked = sorted(texts.items(), key=lambda one: (-one[1], sort_key(one[0])))
        values = tuple(Option(text, count) for text, count in ranked if text)
        nothing = empty.most_common(1)[0][0] if empty else None
        return Use(having, having - empty.total(), nothing, values)

    def is_required_elsewhere(self, key: str) -> bool:
        """Whether a weaker schema, such as the site's, requires the field."""
        return self._source.schema_with("{}").field(key).required

    def changed(self, specs: Mapping[str, FieldSpec], order: Sequence[str]) -> bool:
        """Whether `specs` or `order` say something else than what holds now."""
        return any(self.specs.get(key) != spec for key, spec in specs.items()) or (
            list(order) != list(self.schema.order)
        )

    def text_with(self, specs: Mapping[str, FieldSpec], order: Sequence[str]) -> str:
        """The schema's text when it says `specs`. Raises EditorError."""
        return with_changes(self.text, self.file, self.specs, specs, self._to_order(specs, order))

    def troubles(self, specs: Mapping[str, FieldSpec], order: Sequence[str]) -> list[Trouble]:
        """The problems that entries would have then and do not have now. Raises EditorError."""
        touched = [key for key, spec in specs.items() if _demands(self.specs.get(key), spec)]
        if not touched:
            return []
        territories = [one.text for one in self._territories()]
        tried = self._source.schema_with(self.text_with(specs, order), territories)
        found = []
        for key in touched:
            old, new = self.schema.field(key), tried.field(key)
            for entry in self.entries:
                now = set(_problems(old, entry))
                message = next((one for one in _problems(new, entry) if one not in now), None)
                if message is not None:
                    found.append(Trouble(entry, key, message))
        return found

    def plan(self, specs: Mapping[str, FieldSpec], order: Sequence[str]) -> Plan:
        """The change that writes `specs`. Raises EditorError."""
        touched = [key for key, spec in specs.items() if self.specs.get(key) != spec]
        label = Message("workspace.change-schema-many", {"n": len(touched)})
        if len(touched) == 1:
            label = Message("workspace.change-schema", {"field": Label(specs[touched[0]].label)})
        elif not touched:
            label = Message("workspace.order-schema", {"collection": self.collection.name})
        text = self.text_with(specs, order)
        return Plan(Change(label, (Edit(self.file, self.text, text),)))

    def _territories(self) -> tuple[Option, ...]:
        map_ = self._workspace.settings.maps.get(self.collection.map or "")
        return self.schema.field(map_.fields.territory).options if map_ is not None else ()

    def _to_order(self, specs: Mapping[str, FieldSpec], order: Sequence[str]) -> list[str]:
        """The properties that the schema has to name so that the fields stand in `order`.

        Those that it names come first, the others as the entries have them.
        """
        if list(order) == list(self.schema.order):
            return []
        declared = {
            key
            for key, field in self.schema.fields.items()
            if TERRITORY_FILE in field.sources or self.specs.get(key) != specs.get(key)
        } | (specs.keys() - self.specs.keys())
        while True:
            named_ = [key for key in order if key in declared]
            rest = [key for key in self.schema.order if key not in declared]
            other = next(
                (key for key, found in zip(order, [*named_, *rest], strict=False) if key != found),
                None,
            )
            if other is None or other in declared:
                return named_
            declared.add(other)


def _demands(old: FieldSpec | None, new: FieldSpec) -> bool:
    """Whether values are checked otherwise: what a field is called makes none of them wrong."""
    return old is None or old._replace(label=new.label, help=new.help) != new


def _problems(field: FieldSchema, entry: Entry) -> Iterator[Message]:
    fields = entry.fields
    return check(field, fields[field.key]) if field.key in fields else check_missing(field)
