"""What is done to a small vault while the system fails: each save, and what reaches the disk."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from editor.messages import EditorError, Message
from editor.vault import leftovers, store
from editor.workspace.disk import Disk
from editor.workspace.history import Edit

OLD = "---\ntitle: Tidewater School\nsize: 4-10\n---\n" + "Tides come and go.\n" * 40
NEW = OLD.replace("4-10", "11-20") + "One more line.\n" * 500
SHORT = "---\ntitle: Tidewater School\n---\n"
OTHER = "---\ntitle: Another\n---\nLeft alone.\n"

# The system's trash is not ours: what it calls does not count.
_move = os.rename


class Thing(NamedTuple):
    """A file, a folder or a link: its type and mode, and what it holds or leads to."""

    mode: int
    held: str

    @property
    def is_file(self) -> bool:
        return stat.S_ISREG(self.mode)


Tree = Mapping[str, Thing]


def tree(folder: Path) -> Tree:
    """All that is in a folder, leftovers of ours left out."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if leftovers.is_leftover(path.name):
            continue
        mode = path.lstat().st_mode
        if stat.S_ISLNK(mode):
            held = str(path.readlink())
        else:
            held = path.read_bytes().decode() if stat.S_ISREG(mode) else ""
        found[path.relative_to(folder).as_posix()] = Thing(mode, held)
    return found


@dataclass
class Scene:
    """One thing done. told: what was said of each file; None for those that are saved.

    whole: all of it happens or nothing, as it does for what reaches the disk at once. moves: the
    new path by the old one.
    """

    name: str
    put: Callable[[Path], None]
    act: Callable[[Path], Mapping[str, Message | None]]
    always: Callable[[str, tuple[Any, ...]], int] = field(default=lambda _name, _args: 0)
    whole: bool = False
    moves: Mapping[str, str] = field(default_factory=dict)

    def make(self, folder: Path) -> Path:
        """The vault, made anew in a folder."""
        root = folder / "vault"
        if root.exists():
            shutil.rmtree(root)
        root.mkdir()
        trash = folder / "trash"
        shutil.rmtree(trash, ignore_errors=True)
        trash.mkdir()
        (root / "other.md").write_text(OTHER, newline="")
        self.put(root)
        return root


def _write(*writes: tuple[str, str, str | None]) -> Callable[[Path], Mapping[str, Message | None]]:
    def act(root: Path) -> Mapping[str, Message | None]:
        errors = store.write_many([store.Write(root / path, new, old) for path, new, old in writes])
        return {
            path: error.message if error else None
            for (path, _new, _old), error in zip(writes, errors, strict=True)
        }

    return act


def _bring(
    *edits: tuple[str, str | None, str | None], moves: Mapping[str, str] | None = None
) -> Callable[[Path], Mapping[str, Message | None]]:
    def act(root: Path) -> Mapping[str, Message | None]:
        def to_trash(file: Path) -> None:
            _move(file, root.parent / "trash" / file.name)

        error: EditorError | None = None
        try:
            Disk(root, to_trash).bring([Edit(*edit) for edit in edits], moves or {})
        except EditorError as failed:
            error = failed
        return {path: error.message if error else None for path, _old, _new in edits}

    return act


def _files(**texts: str) -> Callable[[Path], None]:
    def put(root: Path) -> None:
        for name, text in texts.items():
            file = root / f"{name}.md"
            file.write_text(text, newline="")
            file.chmod(0o640)
            if hasattr(os, "setxattr"):
                try:
                    os.setxattr(file, "user.tag", b"kept")
                except OSError as error:
                    if error.errno not in (errno.ENOTSUP, errno.EPERM):
                        raise

    return put


def _linked(root: Path) -> None:
    _files(real=OLD)(root)
    (root / "link.md").symlink_to("real.md")


def _two_names(text: str) -> Callable[[Path], None]:
    def put(root: Path) -> None:
        _files(a=text)(root)
        (root / "b.md").hardlink_to(root / "a.md")

    return put


def _closed_folder(name: str, args: tuple[Any, ...]) -> int:
    """Nothing can be made beside a file."""
    made = name == "open" and isinstance(args[0], str | os.PathLike)
    return errno.EACCES if made and leftovers.is_leftover(Path(args[0]).name) else 0


def _mounted(name: str, _args: tuple[Any, ...]) -> int:
    """A file cannot be replaced."""
    return errno.EBUSY if name == "replace" else 0


SCENES = (
    Scene("a file replaced", _files(a=OLD), _write(("a.md", NEW, OLD))),
    Scene("a file behind a link", _linked, _write(("link.md", NEW, OLD))),
    Scene("a new file", _files(), _write(("a.md", NEW, None))),
    Scene("a new file in new folders", _files(), _write(("x/y/a.md", NEW, None))),
    Scene(
        "four files together",
        _files(a=OLD, b=OLD, c=OLD),
        _write(("a.md", NEW, OLD), ("b.md", SHORT, OLD), ("c.md", NEW, OLD), ("d.md", NEW, None)),
    ),
    Scene("a file of two names, longer", _two_names(OLD), _write(("a.md", NEW, OLD))),
    Scene("a file of two names, shorter", _two_names(NEW), _write(("a.md", SHORT, NEW))),
    Scene("a folder not to be written", _files(a=OLD), _write(("a.md", NEW, OLD)), _closed_folder),
    Scene("a file mounted by itself", _files(a=NEW), _write(("a.md", OLD, NEW)), _mounted),
    Scene("created", _files(), _bring(("x/a.md", None, NEW)), whole=True),
    Scene("deleted", _files(a=OLD), _bring(("a.md", OLD, None)), whole=True),
    Scene(
        "renamed",
        _files(a=OLD),
        _bring(("a.md", OLD, None), ("b.md", None, OLD), moves={"a.md": "b.md"}),
        whole=True,
        moves={"a.md": "b.md"},
    ),
    Scene(
        "renamed into a new folder, with links to it",
        _files(a=OLD, c=SHORT),
        _bring(
            ("a.md", OLD, None), ("x/b.md", None, NEW), ("c.md", SHORT, NEW),
            moves={"a.md": "x/b.md"},
        ),
        whole=True,
        moves={"a.md": "x/b.md"},
    ),
    Scene(
        "a link renamed",
        _linked,
        _bring(("link.md", OLD, None), ("x/b.md", None, OLD), moves={"link.md": "x/b.md"}),
        whole=True,
    ),
    Scene(
        "made, changed and deleted at once",
        _files(a=OLD, b=OLD, c=OLD),
        _bring(("a.md", OLD, NEW), ("b.md", OLD, None), ("c.md", OLD, None), ("d.md", None, NEW)),
        whole=True,
    ),
)  # fmt: skip
