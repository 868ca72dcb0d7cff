"""Fields checked by their schema, over 10,000 entries."""

from __future__ import annotations

import json
from collections.abc import Iterator

import jsonschema_rs

from editor.resources import resource
from editor.schema.checks import check
from editor.schema.form import form_fields
from editor.schema.infer import Inference
from editor.schema.jsonschema import read_schema
from editor.schema.rules import as_json
from editor.vault.frontmatter import parse
from tests.bench.harness import Timed, benchmark
from tests.bench.vault import texts

SCHEMA = resource("sample-vault") / ".territory" / "initiative.schema.json"


@benchmark(rounds=5, at_most=60.0)
def check_fields() -> Iterator[Timed]:
    """Checking all fields of 10,000 entries, next to the bare validator over their values."""
    text = SCHEMA.read_text(encoding="utf-8")
    fronts = [parse(one) for one in texts()]
    values = [{key: field.value for key, field in front.fields.items()} for front in fronts]
    inferred = Inference((str(number), one) for number, one in enumerate(values))
    schema = read_schema(text).over(inferred.schema())
    validator = jsonschema_rs.Draft202012Validator(json.loads(text), offline=True)
    plain = [as_json(one) for one in values]

    def ours() -> None:
        for one in values:
            for key, value in one.items():
                for _ in check(schema.field(key), value):
                    pass

    def theirs() -> None:
        for one in plain:
            validator.is_valid(one)

    yield Timed(run=ours, baseline=theirs)


@benchmark(rounds=30, within=0.050)
def fields_of_an_entry() -> Iterator[Timed]:
    """What the form shows of one entry, checked: each round takes another of 10,000."""
    entries = iter(texts())
    known = [parse(one) for one in texts()[:200]]
    values = ({key: field.value for key, field in front.fields.items()} for front in known)
    inferred = Inference((str(number), one) for number, one in enumerate(values))
    schema = read_schema(SCHEMA.read_text(encoding="utf-8")).over(inferred.schema())

    def run() -> None:
        form_fields(parse(next(entries)), schema)

    yield Timed(run=run)
