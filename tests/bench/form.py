"""The form with 10,000 entries behind it: another entry, a key, and what is inferred."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count, cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from editor.schema.fields import Schema
from editor.schema.form import absent_fields, form_fields
from editor.schema.infer import Inference
from editor.vault import frontmatter
from tests.bench.harness import Timed, application, benchmark

ENTRIES = 10_000
CREATED = "created: 2024-08-05\n"
ENTRY = """---
created: 2024-08-05
contributors:
  - Person {person}
title: Initiative {number}
url: https://initiative-{number}.example/
locations:
  - Town {town}, Country {country}
  - Europe
start: {year}
end: present
size: {size}
image: /assets/initiative-{number}.png
sectors:
  - Sector {sector}
  - Sector {other}
activities:
  - Activity {sector}
territory: Territory {country}
y: {y}
x: {x}
---
"""


def texts() -> list[str]:
    """Invented entries, the same each time."""
    chance = random.Random(7)
    return [
        ENTRY.format(
            number=number,
            person=chance.randrange(40),
            town=chance.randrange(4000),
            country=chance.randrange(60),
            year=chance.choice([2015, '"2018"', ""]),
            size=chance.choice(["1-3", "4-10", "11-20"]),
            sector=chance.randrange(12),
            other=chance.randrange(12),
            x=chance.randrange(1313),
            y=chance.randrange(735),
        )
        for number in range(ENTRIES)
    ]


def values(text: str) -> dict[str, Any]:
    """The fields of an entry by key."""
    return {key: field.value for key, field in frontmatter.parse(text).fields.items()}


def inferred(found: list[str]) -> tuple[Inference, Schema]:
    """What all the entries tell."""
    inference = Inference((f"{n}.md", values(text)) for n, text in enumerate(found))
    return inference, inference.schema().for_map("x", "y", "territory")


@benchmark(rounds=30, within=0.050)
def another_entry() -> Iterator[Timed]:
    """Showing another entry in the form, drawn."""
    from editor.ui.form.form import FieldForm

    app = application()
    found = texts()
    schema = inferred(found)[1]
    form = FieldForm()
    form.resize(320, 900)
    form.show()
    numbers = cycle(range(200))

    def show() -> None:
        number = next(numbers)
        front = frontmatter.parse(found[number])
        absent = absent_fields(front, schema)
        form.show_fields(form_fields(front, schema), absent, f"{number}.md")
        app.processEvents()

    yield Timed(run=show)
    form.deleteLater()


@benchmark(rounds=60, within=0.008)
def key_typed() -> Iterator[Timed]:
    """A key in a list's field: inference brought up to date, form redrawn and drawn."""
    from editor.ui.form.form import FieldForm

    app = application()
    found = texts()
    inference = inferred(found)[0]
    form = FieldForm()
    form.resize(320, 900)
    form.show()
    typed = count()

    def key() -> None:
        text = found[0].replace("- Europe", f"- Europe{next(typed)}")
        front = frontmatter.parse(text)
        inference.update("0.md", {key: field.value for key, field in front.fields.items()})
        schema = inference.schema().for_map("x", "y", "territory")
        form.show_fields(form_fields(front, schema), absent_fields(front, schema), "0.md")
        app.processEvents()

    yield Timed(run=key)
    form.deleteLater()


@benchmark(rounds=5, at_most=1.0)
def inference_of_all() -> Iterator[Timed]:
    """Inferring the fields of all entries, next to parsing their frontmatter."""
    found = texts()
    fields = [(f"{number}.md", values(text)) for number, text in enumerate(found)]
    yield Timed(
        run=lambda: Inference(fields).schema(),
        baseline=lambda: [values(text) for text in found],
    )


def _odd(text: str) -> str:
    moved = text.replace(CREATED, "", 1).replace("\ny: ", f"\n{CREATED}y: ", 1)
    return moved.replace("size: 4-10", 'size: " 4-10"')


@contextmanager
def pane_over_a_vault() -> Iterator[tuple[Any, Any]]:
    """The form pane over a vault of all the entries.

    A tenth of them has a problem, and fields in another order than all others.
    """
    from editor.ui.form_pane import FormPane
    from editor.workspace.workspace import Workspace

    with TemporaryDirectory() as folder:
        for number, text in enumerate(texts()):
            written = text if number % 10 else _odd(text)
            Path(folder, f"{number}.md").write_text(written, encoding="utf-8")
        workspace = Workspace.open(Path(folder))
        workspace.load()
        pane = FormPane()
        workspace.subscribe(pane.take_notice)
        pane.show_workspace(workspace)
        pane.tell_places()
        pane.resize(320, 900)
        pane.show()
        yield pane, workspace
        pane.deleteLater()


@benchmark(rounds=40, within=0.050)
def another_entry_of_a_vault() -> Iterator[Timed]:
    """Showing another entry with its problems, mends and advice, drawn."""
    app = application()
    with pane_over_a_vault() as (pane, _):
        numbers = cycle(range(0, 2000, 5))

        def show() -> None:
            pane.show_entry(f"{next(numbers)}.md")
            app.processEvents()

        yield Timed(run=show)


@benchmark(rounds=60, within=0.008)
def key_typed_in_a_vault() -> Iterator[Timed]:
    """A key in a text of an entry: the file's new text, all that follows from it, drawn."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit, QWidget

    app = application()
    with pane_over_a_vault() as (pane, _):
        pane.show_entry("10.md")
        while pane.findChild(QWidget, "orderLine") is None:
            app.processEvents()  # until it is known in how many entries they stand so
        line = pane.findChild(QLineEdit, "field.title")
        line.setFocus()
        line.end(False)

        def key() -> None:
            QTest.keyClick(line, Qt.Key.Key_A)
            app.processEvents()

        yield Timed(run=key)
