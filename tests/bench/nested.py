"""Fields with parts in the form, with 10,000 entries behind it: another entry, a key, a link."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import count, cycle

from editor.schema.completion import Option
from editor.schema.form import absent_fields, form_fields
from editor.schema.infer import Inference
from editor.schema.kinds import ENTRY_LINK
from editor.vault import frontmatter
from tests.bench.form import ENTRIES, values
from tests.bench.harness import Timed, application, benchmark

ENTRY = """---
title: Initiative {number}
start: {year}
end: present
size: {size}
region: "Region {one},Region {other}"
logo:
  url: https://initiative-{number}.example/logo
  cached: /assets/initiative-{number}.png
  size: {size}
people:
  - name: Person {one}
    role: Founder
  - name: Person {other}
    role:
social_change:
  inner: 0.4
  cultural: 0.4
  systems: 0.2
related: "[[Initiative {one}]]"
links:
  - "[[Initiative {one}]]"
  - "[[Initiative {other}]]"
---
"""


def texts() -> list[str]:
    """Invented entries, the same each time."""
    chance = random.Random(7)
    return [
        ENTRY.format(
            number=number,
            year=chance.choice([2015, '"2018"', ""]),
            size=chance.choice(["1-3", "4-10", "11-20"]),
            one=chance.randrange(ENTRIES),
            other=chance.randrange(ENTRIES),
        )
        for number in range(ENTRIES)
    ]


def inferred(found: list[str]) -> Inference:
    """What all the entries tell."""
    return Inference((f"{number}.md", values(text)) for number, text in enumerate(found))


@benchmark(rounds=30, within=0.050)
def another_entry_with_parts() -> Iterator[Timed]:
    """Showing another entry with mappings, cards and shares, drawn."""
    from editor.ui.form.form import FieldForm

    app = application()
    found = texts()
    schema = inferred(found).schema()
    form = FieldForm()
    form.resize(320, 1200)
    form.show()
    numbers = cycle(range(200))

    def show() -> None:
        number = next(numbers)
        front = frontmatter.parse(found[number])
        form.show_fields(form_fields(front, schema), absent_fields(front, schema), f"{number}.md")
        app.processEvents()

    yield Timed(run=show)
    form.deleteLater()


@benchmark(rounds=60, within=0.008)
def key_in_a_part() -> Iterator[Timed]:
    """A key in a part of a card: written, inferred, the form redrawn and drawn."""
    from editor.ui.form.form import FieldForm

    app = application()
    found = texts()
    inference = inferred(found)
    form = FieldForm()
    form.resize(320, 1200)
    form.show()
    typed = count()

    def key() -> None:
        people = [{"name": f"Person {next(typed)}", "role": "Founder"}, {"name": "Bo"}]
        front = frontmatter.parse(frontmatter.set_field(found[0], "people", people))
        inference.update("0.md", {key: field.value for key, field in front.fields.items()})
        schema = inference.schema()
        form.show_fields(form_fields(front, schema), absent_fields(front, schema), "0.md")
        app.processEvents()

    yield Timed(run=key)
    form.deleteLater()


@benchmark(rounds=60, within=0.008)
def link_completed() -> Iterator[Timed]:
    """What is offered for a typed letter among 10,000 entries to link to."""
    links = tuple(
        Option(f"[[initiative-{n}|Initiative {n}]]", 0, f"Ïnitiative {n}") for n in range(ENTRIES)
    )
    typed = cycle(["i", "in", "99", "tive 9", "zebra", "9 init"])
    yield Timed(run=lambda: ENTRY_LINK.complete(next(typed), links))
