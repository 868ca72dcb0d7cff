"""What a review finds never depends on the way that the vault came to be as it is."""

from __future__ import annotations

import json
import os
import random
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.messages import EditorError
from editor.publish.checks.finding import Finding
from editor.publish.checks.mending import plan_mend
from editor.publish.checks.review import Review
from editor.vault import frontmatter
from editor.workspace import lifecycle
from editor.workspace.history import Change, Edit
from editor.workspace.outside import take_outside
from editor.workspace.settings import FILE
from editor.workspace.workspace import Workspace
from tests.publish.checks.pictures import POINTER, png
from tests.publish.checks.test_place import REGIONS, box
from tests.publish.checks.vaults import TODAY, vault

SETTINGS = """assets: assets
collections:
  - {name: A, entries: "a/*.md", map: main, template: t.md, schema: s.json}
  - {name: B, entries: "b/*.md", dialect: github}
maps:
  main: {bounds: [[0, 0], [100, 200]], regions: regions.geojson}
"""
SCHEMA = {"properties": {"title": {"type": "string"}, "size": {"enum": ["1-3", "4-10"]}}}
TEMPLATE = "> In their own words.\n\n## About\n"
TITLES = ["Long Table", "The Long Table", "Long Tabel", "Open Loom", "", "Two Chairs"]
FIELDS: dict[str, list[object]] = {
    "title": TITLES,
    "url": ["https://a.example", "http://www.a.example/", "b.org", "https://c.example", None],
    "territory": ["West", "East", "Wset", None],
    "x": [5, 40, "40", 150, 900, None],
    "y": [5, 50, 50.0, None],
    "size": ["1-3", "huge", " 4-10"],
    "places": [["Saltby"], ["saltby"], ["Fen, Ombria"], ["Fen", "Ombria"], ["Fen", "Fen"], "Fen"],
    "image": ["/assets/one.png", "/assets/two.png", "not-found", "[[one.png]]", "One.jpg"],
    "near": ["[[one]]", "[[Open Loom]]", "[[a/two|x]]"],
    "start": [2015, 2030, "2011"],
    "end": [2012, "present"],
}  # fmt: skip
BODIES = [
    "", "Words.\n", TEMPLATE, "## About\n\n[[one]] [[Open Loom]] [[Long Tabel]]\n",
    "> [!note] A ==mark==\n\n![[one.png]] ![x](../assets/two.png)\n",
    "[x](www.x.org) [y](a b.md)\n",
]  # fmt: skip
PATHS = [f"{folder}/{name}.md" for folder in "ab" for name in ("one", "two", "three")]


class Rig:
    """A vault that is changed at random, with the review that follows it."""

    def __init__(self, root: Path, seed: int) -> None:
        self.random = random.Random(seed)
        files: dict[str, str | bytes] = {
            FILE: SETTINGS,
            ".territory/regions.geojson": REGIONS,
            ".territory/s.json": json.dumps(SCHEMA),
            ".territory/t.md": TEMPLATE,
            "assets/one.png": png(),
        }
        files |= {path: self.entry() for path in PATHS}
        self.root = root
        self.workspace = vault(root, files)
        self.workspace.trash = Path.unlink
        self.review = Review(self.workspace, today=lambda: TODAY)
        self.workspace.subscribe(self.review.take_notice)

    def entry(self) -> str:
        keys = self.random.sample(list(FIELDS), self.random.randint(1, len(FIELDS)))
        text = "---\n---\n" + self.random.choice(BODIES)
        for key in keys:
            text = frontmatter.set_field(text, key, self.random.choice(FIELDS[key]))
        return text

    def any(self) -> str:
        return self.random.choice([entry.path for entry in self.workspace.entries()])

    def change(self, path: str, after: str | None) -> None:
        before = self.workspace.text(path)
        change = Change(lifecycle.Message("publish.mend", {"n": 1}), (Edit(path, before, after),))
        self.workspace.document.settle()
        self.workspace.document.apply(change)

    def set_field(self) -> None:
        path, key = self.any(), self.random.choice(list(FIELDS))
        text = self.workspace.text(path) or ""
        self.change(path, frontmatter.set_field(text, key, self.random.choice(FIELDS[key])))

    def remove_field(self) -> None:
        path = self.any()
        keys = list(self.workspace.entry(path).fields)
        text = self.workspace.text(path) or ""
        if keys:
            self.change(path, frontmatter.remove_field(text, self.random.choice(keys)))

    def set_body(self) -> None:
        path = self.any()
        text = self.workspace.text(path) or ""
        self.change(path, frontmatter.set_body(text, self.random.choice(BODIES)))

    def break_it(self) -> None:
        self.change(self.any(), self.random.choice(["---\ntitle: [\n---\n", "Words.\n", ""]))

    def create(self) -> None:
        path = self.random.choice([*PATHS, "a/four.md", "other.md", "b/Open Loom.md"])
        self.workspace.document.apply(lifecycle.create(self.workspace, {path: self.entry()}).change)

    def delete(self) -> None:
        if len(self.workspace.entries()) > 2:
            change = lifecycle.delete(self.workspace, [self.any()]).change
            self.workspace.document.apply(change)

    def rename(self) -> None:
        new = self.random.choice(["a/renamed.md", "b/renamed.md", "b/one.md", "a/Open Loom.md"])
        self.workspace.document.apply(lifecycle.rename(self.workspace, self.any(), new).change)

    def undo(self) -> None:
        self.workspace.document.undo()

    def redo(self) -> None:
        self.workspace.document.redo()

    def draw(self) -> None:
        features = [box("West", self.random.choice([0, 60])), box("East", 100)]
        text = json.dumps({"type": "FeatureCollection", "features": features})
        self.change(".territory/regions.geojson", self.random.choice([text, REGIONS, "{"]))

    def rewrite(self) -> None:
        path, texts = self.random.choice(
            [
                (".territory/t.md", [TEMPLATE, "## About\n\n## People\n", ""]),
                (".territory/s.json", [json.dumps(SCHEMA), "{}", '{"required": ["size"]}']),
                (FILE, [SETTINGS, f"{SETTINGS}checks: {{unplaced: error, nonsense: off}}\n",
                        SETTINGS.replace("github", "obsidian"), SETTINGS.replace("200", "30")]),
            ]
        )  # fmt: skip
        self.change(path, self.random.choice(texts))

    def picture(self) -> None:
        path = self.random.choice(["assets/one.png", "assets/two.png", "assets/ONE.jpeg"])
        content = self.random.choice([png(), b"", POINTER, png(9999, 9999), None])
        file = self.root / path
        if content is None:
            file.unlink(missing_ok=True)
        else:
            file.write_bytes(content)
            os.utime(file, ns=(1, self.random.randint(1, 2**40)))
        take_outside(self.workspace, {}, [path])

    def outside(self) -> None:
        path = self.random.choice(PATHS)
        text = self.random.choice([self.entry(), None])
        file = self.root / path
        if text is None:
            file.unlink(missing_ok=True)
        else:
            file.write_text(text)
        take_outside(self.workspace, {path: text})

    def mend(self) -> None:
        while self.review.work():
            pass
        findings = [one for one in self.review.findings() if one.mend is not None]
        if findings:
            code = self.random.choice(findings).check
            plan = plan_mend(self.workspace, [one for one in findings if one.check == code])
            self.workspace.document.apply(plan.change)

    def work_a_little(self) -> None:
        self.review.work(0)


DEEDS: list[Callable[[Rig], None]] = [
    Rig.set_field, Rig.set_field, Rig.set_field, Rig.remove_field, Rig.set_body, Rig.break_it,
    Rig.create, Rig.delete, Rig.rename, Rig.undo, Rig.redo, Rig.draw, Rig.rewrite, Rig.picture,
    Rig.outside, Rig.mend, Rig.work_a_little,
]  # fmt: skip


def fresh(workspace: Workspace) -> list[Finding]:
    review = Review(workspace, today=lambda: TODAY)
    review.work()
    return list(review.findings())


@settings(max_examples=12)
@given(seed=st.integers(0, 2**32), deeds=st.lists(st.sampled_from(DEEDS), max_size=15))
def test_incremental_is_as_from_scratch(seed: int, deeds: list[Callable[[Rig], None]]) -> None:
    root = Path(tempfile.mkdtemp())
    try:
        rig = Rig(root, seed)
        known: dict[str, list[Finding]] = {}
        for deed in deeds:
            with suppress(EditorError):
                deed(rig)
            if deed is Rig.work_a_little:
                continue
            rig.review.work()
            expected = fresh(rig.workspace)
            assert list(rig.review.findings()) == expected, deed.__name__
            # Wherever something else is found, that is told.
            now: dict[str, list[Finding]] = {}
            for one in expected:
                now.setdefault(one.path, []).append(one)
            changed = {
                path for path in known.keys() | now.keys() if known.get(path) != now.get(path)
            }
            assert changed <= rig.review.take_changed()
            known = now
    finally:
        shutil.rmtree(root)


@pytest.mark.parametrize("deed", DEEDS, ids=lambda one: one.__name__)
def test_every_deed_does_something(tmp_path: Path, deed: Callable[[Rig], None]) -> None:
    """The rig is no good where it changes nothing."""
    rig = Rig(tmp_path, 7)
    heard: list[object] = []
    rig.workspace.subscribe(heard.append)
    for _ in range(12):
        with suppress(EditorError):
            if deed in (Rig.undo, Rig.redo):
                rig.set_field()
                rig.undo()
            deed(rig)
    assert heard or deed is Rig.work_a_little
