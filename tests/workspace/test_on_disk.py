"""Whatever is made, edited, renamed, removed, undone, redone and saved: the disk follows."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from editor.messages import EditorError, Message
from editor.workspace.document import Document
from editor.workspace.history import Change, Edit
from editor.workspace.saving import save
from editor.workspace.workspace import Workspace
from tests.workspace.trash import Trash

Texts = dict[str, str]
LABEL = Message("workspace.move", {"entry": "A"})
PATHS = ("a.md", "b.md", "sub/c.md", "sub/deep/d.md", ".territory/schema.json")


class Step(NamedTuple):
    """A step as the model keeps it. parked: what the disk held of files that it took away."""

    before: Texts
    after: Texts
    renames: dict[str, str]
    parked: Texts


class Model:
    """What should be so, in two plain mappings."""

    def __init__(self, texts: Texts) -> None:
        self.texts, self.disk = dict(texts), dict(texts)
        self.done: list[Step] = []
        self.undone: list[Step] = []

    def do(self, after: Texts, renames: dict[str, str]) -> None:
        step = Step(dict(self.texts), after, renames, {})
        self.done.append(step._replace(parked=self._go(after, renames, {})))
        self.undone.clear()

    def undo(self) -> None:
        step = self.done.pop()
        back = {new: old for old, new in step.renames.items()}
        parked = self._go(step.before, back, step.parked)
        self.undone.append(step._replace(parked=parked))

    def redo(self) -> None:
        step = self.undone.pop()
        parked = self._go(step.after, step.renames, step.parked)
        self.done.append(step._replace(parked=parked))

    def _go(self, after: Texts, renames: dict[str, str], parked: Texts) -> Texts:
        now, disk = self.texts, dict(self.disk)
        gone = now.keys() - after.keys()
        if gone or after.keys() - now.keys():
            for path, text in after.items():
                if path not in now:
                    disk[path] = parked.get(path, text)
                elif now[path] == disk[path]:
                    disk[path] = text
            for old, new in renames.items():
                disk[new] = after[new] if now[old] == self.disk[old] else self.disk[old]
            for path in gone:
                del disk[path]
        taken = {path: self.disk[path] for path in gone - renames.keys()}
        parked = {path: text for path, text in taken.items() if text != now[path]}
        self.texts, self.disk = dict(after), disk
        return parked


CONTENT = st.sampled_from(["", "---\ntitle: A\n---\n", "---\ntitle: Ö\n---\r\nText", "plain\n"])
OPERATIONS = st.lists(
    st.one_of(
        st.tuples(st.just("make"), st.sampled_from(PATHS), CONTENT),
        st.tuples(st.just("edit"), st.sampled_from(PATHS), CONTENT),
        st.tuples(st.just("rename"), st.sampled_from(PATHS), st.sampled_from(PATHS)),
        st.tuples(st.just("swap"), st.sampled_from(PATHS), st.sampled_from(PATHS)),
        st.tuples(st.sampled_from(["remove", "save one"]), st.sampled_from(PATHS), st.just("")),
        st.tuples(
            st.sampled_from(["undo", "undo", "redo", "save", "break", "mend"]),
            st.just(""),
            st.just(""),
        ),
    ),
    max_size=30,
)


def change(model: Model, after: Texts, renames: dict[str, str]) -> Change:
    paths = [p for p in PATHS if model.texts.get(p) != after.get(p)]
    edits = tuple(Edit(path, model.texts.get(path), after.get(path)) for path in paths)
    return Change(LABEL, edits, renames=renames)


def intended(model: Model, verb: str, path: str, other: str) -> tuple[Texts, dict[str, str]] | None:
    """The texts after an operation, and what it renames; None where it makes no sense."""
    texts, there = model.texts, path in model.texts
    after = dict(texts)
    if verb == "make" and not there:
        if "a.md" in after:  # an edit of another file goes along, as links do with a rename
            after["a.md"] += "!"
        return {**after, path: other}, {}
    if verb == "edit" and there and texts[path] != other:
        return {**after, path: other}, {}
    if verb == "remove" and there:
        del after[path]
        return after, {}
    if verb == "rename" and there and other not in texts:
        after[other] = after.pop(path) + "?"
        return after, {path: other}
    if verb == "swap" and there and other in texts and texts[path] != texts[other]:
        after[path], after[other] = after[other], after[path]
        return after, {}
    return None


def read_all(root: Path) -> Texts:
    found = (path for path in root.rglob("*") if path.is_file())
    return {p.relative_to(root).as_posix(): p.read_bytes().decode() for p in found}


def holds(model: Model, workspace: Workspace) -> None:
    document: Document = workspace.document
    assert read_all(workspace.root) == model.disk
    texts = {path: document.text(path) for path in PATHS}
    assert texts == {path: model.texts.get(path) for path in PATHS}
    assert document.dirty == {p for p, t in model.texts.items() if model.disk[p] != t}
    entries = {entry.path for entry in workspace.entries()}
    assert entries == {path for path in model.texts if path.endswith(".md")}
    for entry in workspace.entries():
        assert entry.frontmatter is not None
        assert entry.frontmatter.text == model.texts[entry.path]


@given(OPERATIONS)
def test_the_disk_holds_what_a_simple_model_says(operations: list[tuple[str, str, str]]) -> None:
    start = {"a.md": "---\ntitle: A\n---\nStart", "sub/c.md": "plain\n"}
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "vault")
        for path, text in start.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(text.encode())
        trash = Trash(Path(folder, "trash"))
        workspace = Workspace.open(root, trash)
        workspace.load()
        model = Model(start)
        for operation in operations:
            carry_out(operation, model, workspace, trash)
            holds(model, workspace)
        trash.refused.clear()
        while model.done:
            model.undo()
            assert workspace.document.undo()
            holds(model, workspace)
        assert model.texts == start
        while model.undone:
            model.redo()
            assert workspace.document.redo()
            holds(model, workspace)
        assert not workspace.document.redo()
        assert not save(workspace).failed
        assert read_all(root) == model.texts


def carry_out(
    operation: tuple[str, str, str], model: Model, workspace: Workspace, trash: Trash
) -> None:
    verb, path, other = operation
    document = workspace.document
    if verb in ("break", "mend"):
        trash.refused = {Path(p).name for p in PATHS} if verb == "break" else set()
    elif verb in ("save", "save one"):
        wanted = [p for p in document.dirty if verb == "save" or p == path]
        assert not save(workspace, wanted).failed
        model.disk.update({p: model.texts[p] for p in wanted})
    elif verb in ("undo", "redo"):
        steps = model.done if verb == "undo" else model.undone
        try:
            assert (document.undo if verb == "undo" else document.redo)() == bool(steps)
        except EditorError:
            assert trash.refused  # nothing was changed, as the model has it
        else:
            if steps:
                (model.undo if verb == "undo" else model.redo)()
    elif (wanted_texts := intended(model, verb, path, other)) is not None:
        after, renames = wanted_texts
        try:
            document.apply(change(model, after, renames))
        except EditorError:
            assert trash.refused
        else:
            model.do(after, renames)
