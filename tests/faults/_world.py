"""Files that this program and others change in any order, each edit marked by its own word.

A word is lost when nobody removed it and it is to be found nowhere: not in a file, not in the text
that is being edited, not in what is shown to clash.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from editor.messages import EditorError
from editor.vault import frontmatter
from editor.vault.merge import Side, settled
from editor.workspace import edits
from editor.workspace.merging import merge_file
from editor.workspace.outside import read_held, take_outside
from editor.workspace.saving import save
from editor.workspace.workspace import Workspace

_WORD = re.compile(r"\b[a-z]+\d+z\b")
_ENTRY = """---
title: Commonwood {n}
url: https://example.org/{n}
size: 4-10
sectors:
  - Food
  - Water
  - Learning
---
# About

First paragraph of the article.

Second paragraph, with more.

- one
- two
- three
"""
_SCALARS = ("title", "url", "size")


class World:
    """A vault of a few files with one or more windows on it, each known by a letter."""

    def __init__(self, folder: Path, dice: random.Random, windows: str = "m") -> None:
        self.folder = folder
        self.dice = dice
        self._number = 0
        self.made: set[str] = set()
        self.removed: set[str] = set()
        self._chosen: set[str] = set()
        self.log: list[str] = []
        for n in (1, 2):
            (folder / f"entry {n}.md").write_text(_ENTRY.format(n=n), encoding="utf-8")
        self.windows = {letter: Workspace.open(folder) for letter in windows}
        for workspace in self.windows.values():
            workspace.load()
        self._before = {file.name: self.disk(file.name) for file in self.files()}

    # What is where

    def files(self) -> list[Path]:
        """The entries' files that are there."""
        return sorted(self.folder.glob("*.md"))

    def disk(self, path: str) -> str | None:
        """What a file holds."""
        file = self.folder / path
        return file.read_bytes().decode() if file.exists() else None

    def found(self) -> set[str]:
        """Every word that is anywhere."""
        texts: list[str | None] = [self.disk(file.name) for file in self.files()]
        for workspace in self.windows.values():
            document = workspace.document
            texts += [document.text(path) for path in self._paths(workspace)]
            for conflict in workspace.conflicts.values():
                texts += [conflict.base, conflict.mine, conflict.theirs]
        return {word for text in texts if text for word in _WORD.findall(text)}

    def lost(self) -> set[str]:
        """Words that nobody removed and that are nowhere."""
        return self.made - self.removed - self.found()

    def unsaved(self) -> set[str]:
        """Words that nobody removed and that no file holds."""
        texts = (self.disk(file.name) for file in self.files())
        return self.made - self.removed - {w for text in texts for w in _WORD.findall(text or "")}

    def _paths(self, workspace: Workspace) -> list[str]:
        return sorted({e.path for e in workspace.entries()} | workspace.document.dirty)

    def _word(self, letter: str) -> str:
        self._number += 1
        return f"{letter}{self._number}z"

    @contextmanager
    def _on_purpose(self, look: Callable[[], str | None], what: str) -> Iterator[None]:
        """What goes from the text that `look` gives was meant to go, what comes was made."""
        before = set(_WORD.findall(look() or ""))
        yield
        after = set(_WORD.findall(look() or ""))
        self.made |= after - before
        self.removed |= before - after
        self.log.append(f"{what}: +{sorted(after - before)} -{sorted(before - after)}")

    # What is done in a window

    def edit(self, letter: str) -> None:
        """Set a field, add to a list, take from it, or write in the article."""
        workspace = self.windows[letter]
        entries = [e.path for e in workspace.entries()]
        if not entries:
            return
        path = self.dice.choice(entries)
        text = workspace.document.text(path) or ""
        with self._on_purpose(lambda: workspace.document.text(path), f"{letter} edits {path}"):
            try:
                edits_of(self.dice, text, self._word(letter)).apply(workspace, path)
            except EditorError:
                return

    def turn(self, letter: str, what: str) -> None:
        """Undo or redo. What goes of the words made in this window was meant to go."""
        workspace = self.windows[letter]
        document = workspace.document
        before = {w for p in self._paths(workspace) for w in _WORD.findall(document.text(p) or "")}
        try:
            getattr(document, what)()
        except EditorError as error:
            self.log.append(f"{letter} {what}: {error}")
            return
        after = {w for p in self._paths(workspace) for w in _WORD.findall(document.text(p) or "")}
        # Nor is it lost what was chosen in a clash, which showed it, and is chosen no more.
        mine = {word for word in before if word.startswith(letter)}
        self.removed |= (before - after) & (mine | self._chosen)
        self.log.append(f"{letter} {what}: +{sorted(after - before)} -{sorted(before - after)}")

    def take(self, letter: str) -> None:
        """Let a window hear of what changed on disk, in some of the files."""
        workspace = self.windows[letter]
        paths = {f.name for f in self.files()} | set(self._paths(workspace))
        chosen = [path for path in sorted(paths) if self.dice.random() < 0.8]
        take_outside(workspace, {path: read_held(workspace, path) for path in chosen})
        self.log.append(f"{letter} hears of {chosen}; clashes {sorted(workspace.conflicts)}")

    def decide(self, letter: str) -> None:
        """Choose in what clashes. What goes by that was shown."""
        workspace = self.windows[letter]
        for path, conflict in list(workspace.conflicts.items()):
            shown = {
                word
                for text in (conflict.base, conflict.mine, conflict.theirs)
                for word in _WORD.findall(text or "")
            }
            merged = merge_file(path, conflict.base, conflict.mine, conflict.theirs)
            sides = [
                self.dice.choice((Side.MINE, Side.THEIRS, Side.BOTH))
                if clash.joinable
                else self.dice.choice((Side.MINE, Side.THEIRS))
                for clash in merged.clashes
            ]
            text = settled(merged, sides)
            try:
                workspace.conflicts.decide(path, text, path)
            except EditorError as error:
                self.log.append(f"{letter} cannot decide {path}: {error}")
                continue
            after = set(_WORD.findall(text or ""))
            # Only what clashes was shown to be chosen from; the rest is to be in the text.
            clashing = {
                word
                for clash in merged.clashes
                for part in (clash.base, clash.mine, clash.theirs)
                for word in _WORD.findall(part or "")
            }
            self.removed |= (shown & clashing) - after
            self._chosen |= clashing & after
            self.log.append(f"{letter} decides {path} {[s.value for s in sides]}")

    def save(self, letter: str) -> None:
        """Save everything in a window."""
        report = save(self.windows[letter])
        told = {path: message.code for path, message in report.failed.items()}
        self.log.append(f"{letter} saves {list(report.saved)}, not {told}")

    # What other programs do

    def write(self) -> None:
        """Another program changes, removes, renames or restores a file."""
        files = self.files()
        act = self.dice.random()
        if not files or act > 0.92:
            self._restore()
            return
        file = self.dice.choice(files)
        if act > 0.87:
            with self._on_purpose(lambda: self.disk(file.name), f"{file.name} is removed"):
                file.unlink()
            return
        if act > 0.82:
            target = file.with_name(f"{self._word('name')}.md")
            file.rename(target)
            self.log.append(f"{file.name} is renamed to {target.name}")
            return
        text = self.disk(file.name) or ""
        with self._on_purpose(lambda: self.disk(file.name), f"{file.name} is written"):
            changed = edits_of(self.dice, text, self._word("t")).text()
            file.write_bytes(changed.encode())

    def _restore(self) -> None:
        """A file comes back as it was in the beginning."""
        name, text = self.dice.choice(sorted(self._before.items()))
        with self._on_purpose(lambda: self.disk(name), f"{name} is restored"):
            (self.folder / name).write_bytes((text or "").encode())


class _Edits:
    """One random edit, made as a change here or in the text as another program would."""

    def __init__(self, text: str, make: Callable[[str], str], typed: tuple[str, object] | None):
        self._before = text
        self._make = make
        self._typed = typed

    def text(self) -> str:
        """The text after it."""
        try:
            return self._make(self._before)
        except EditorError:
            return self._before

    def apply(self, workspace: Workspace, path: str) -> None:
        """Make it in a window."""
        if self._typed is not None:
            edits.set_field(workspace, path, *self._typed)
        else:
            body = frontmatter.parse(self._make(self._before)).body
            edits.set_body(workspace, path, body, typed=False)
        workspace.document.settle()


def edits_of(dice: random.Random, text: str, word: str) -> _Edits:
    """A random edit of an entry's text that brings `word` in, or takes something out."""
    front = frontmatter.parse(text)
    fields = front.fields
    what = dice.random()
    if front.present and not front.broken and what < 0.3:
        name, value = dice.choice(_SCALARS), f"{word} {dice.choice(('a', 'b', 'c'))}"
        return _Edits(text, lambda t: frontmatter.set_field(t, name, value), (name, value))
    sectors = fields["sectors"].value if "sectors" in fields else None
    if what < 0.55 and isinstance(sectors, list):
        items = list(sectors)
        if items and dice.random() < 0.3:
            items.pop(dice.randrange(len(items)))
        else:
            items.insert(dice.randrange(len(items) + 1), word)
        return _Edits(
            text, lambda t: frontmatter.set_field(t, "sectors", items), ("sectors", items)
        )
    lines = front.body.split("\n")
    at = dice.randrange(len(lines))
    if dice.random() < 0.2:
        del lines[at]
    elif dice.random() < 0.5:
        lines[at] = f"{lines[at]} {word}"
    else:
        lines.insert(at, f"A line with {word}.")
    body = "\n".join(lines)
    return _Edits(text, lambda t: frontmatter.set_body(t, body), None)
