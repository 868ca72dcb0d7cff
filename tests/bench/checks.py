"""Fields checked by their schema, and whole vaults by all checks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

import jsonschema_rs

from editor.publish.checks.review import Review
from editor.resources import resource
from editor.schema.checks import check
from editor.schema.form import form_fields
from editor.schema.infer import Inference
from editor.schema.jsonschema import read_schema
from editor.schema.rules import as_json
from editor.vault.frontmatter import parse
from editor.workspace import edits
from editor.workspace.workspace import Workspace
from tests.bench.harness import Timed, benchmark
from tests.bench.memory import make_vault
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


@benchmark(rounds=10, within=0.5)
def review_of_300() -> Iterator[Timed]:
    """All checks over 300 entries on a map with territories, from nothing."""
    yield from _review_of(300)


@benchmark(rounds=2, within=10.0)
def review_of_10000() -> Iterator[Timed]:
    """All checks over 10,000 entries, from nothing; half of their findings are missing pictures."""
    yield from _review_of(10_000)


def _review_of(count: int) -> Iterator[Timed]:
    with TemporaryDirectory() as folder:
        workspace = Workspace.open(make_vault(Path(folder, "vault"), count))
        workspace.load()
        for collection in workspace.settings.collections:
            workspace.schema(collection)
        yield Timed(run=lambda: Review(workspace).work())


@benchmark(rounds=40, within=0.050)
def review_after_an_edit() -> Iterator[Timed]:
    """The checks after an edit in one of 10,000 entries: its title, homepage, place, article."""
    with TemporaryDirectory() as folder:
        workspace = Workspace.open(make_vault(Path(folder, "vault"), 10_000))
        workspace.load()
        review = Review(workspace)
        review.work()
        workspace.subscribe(review.take_notice)
        paths = cycle([entry.path for entry in workspace.entries()][::97])
        keys = cycle(["title", "url", "x", "locations"])
        values = cycle(["Another", "https://another.example/", 77, ["Town 1, Country 1"]])

        def edit() -> None:
            edits.set_field(workspace, next(paths), next(keys), next(values))

        yield Timed(run=review.work, prepare=edit)
