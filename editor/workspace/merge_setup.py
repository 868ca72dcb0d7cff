"""Sets git up to merge a vault's entries by fields, through `territory-editor merge-driver`.

Two things tell git to: the repository's own configuration names the command, and a line in the
vault's `.gitattributes` says for which files. Where only the line has arrived, on another
curator's machine, git merges by lines as ever.
"""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

import editor
from editor.vault import store
from editor.vault.git import Git, GitError, GitFailed

_DRIVER: Final = "territory-editor"
_SECTION: Final = f"merge.{_DRIVER}"
_ABOUT: Final = "Territory Editor: entries by fields"
_ATTRIBUTE: Final = f"merge={_DRIVER}"
_ATTRIBUTES: Final = ".gitattributes"
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


class Setup(NamedTuple):
    """How git merges the entries of a vault.

    folder: the vault's. driver: the command that its repository names, empty for none. named: the
    attributes of its entries ask for it. patterns: what its entries are called.
    """

    folder: Path
    driver: str
    named: bool
    patterns: tuple[str, ...]

    @property
    def done(self) -> bool:
        """Git merges by fields already, with the program as it is installed now."""
        return self.named and self.driver == driver_command()

    @property
    def begun(self) -> bool:
        """There is something to take away."""
        return self.named or bool(self.driver)

    @property
    def attributes(self) -> Path:
        """The file that the lines are put into."""
        return self.folder / _ATTRIBUTES

    @property
    def lines(self) -> Sequence[str]:
        """What is put into that file: which files the driver merges, a line a pattern."""
        return [f"{pattern} {_ATTRIBUTE}" for pattern in self.patterns]

    @property
    def settings(self) -> Sequence[tuple[str, str]]:
        """What is set in the repository's configuration."""
        return ((f"{_SECTION}.name", _ABOUT), (f"{_SECTION}.driver", driver_command()))


def maybe_in_git(folder: Path) -> bool:
    """Whether the folder looks like part of a git work tree; git itself is not asked."""
    return any((above / ".git").exists() for above in (folder, *folder.parents))


def patterns_of(paths: Iterable[str]) -> tuple[str, ...]:
    """What the entries at some paths are called, as git's attributes have it."""
    endings = {Path(path).suffix for path in paths} - {""}
    return tuple(f"*{ending}" for ending in sorted(endings)) or ("*.md",)


def look(folder: Path, patterns: tuple[str, ...] = ("*.md",)) -> Setup | None:
    """How git merges the entries of a vault; None where there is no git or no work tree.

    Git is only asked what it is set to, which runs nothing that its configuration names.
    """
    if not maybe_in_git(folder):
        return None
    try:
        git = Git(folder)
        if git.tell("rev-parse", "--is-inside-work-tree") != "true":
            return None
        driver = git.tell("config", "--get", f"{_SECTION}.driver", may_fail=True)
        names = [pattern.replace("*", "entry") for pattern in patterns]
        told = git.tell("check-attr", "-z", "merge", "--", *names)
    except GitError:
        return None
    # For each name: the name, `merge` and what it is.
    named = set(told.split("\0")[2::3]) == {_DRIVER}
    return Setup(folder, driver, named, patterns)


def set_up(setup: Setup) -> None:
    """Have git merge by fields. Raises GitError, or what reading and saving raise."""
    before = _attributes(setup)
    # A command that no attribute asks for does nothing: it may come first.
    for key, value in setup.settings:
        Git(setup.folder).run("config", "--local", key, value)
    if not setup.named:
        store.write(setup.attributes, _with_lines(before or "", setup.lines), before)


def take_away(setup: Setup) -> None:
    """Have git merge by lines again. Raises GitError, or what reading and saving raise."""
    before = _attributes(setup)
    after = _without_attribute(before or "")
    if before is not None and after != before:
        if after:
            store.write(setup.attributes, after, before)
        else:
            setup.attributes.unlink(missing_ok=True)
    with suppress(GitFailed):  # it was not there
        Git(setup.folder).run("config", "--local", "--remove-section", _SECTION)


def driver_command() -> str:
    """The command for git's configuration, which git has a shell run.

    Should the program be gone by then, git's own merge of lines takes its place.
    """
    return (
        f"{_program()} merge-driver %O %A %B --path %P --marker-size %L --labels %S %X %Y; "
        "s=$?; test $s -le 1 || { "
        "git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B; s=$?; }; exit $s"
    )


def _program() -> str:
    """How this program is started, for a POSIX shell, wherever that stands."""
    bundle = os.environ.get("APPIMAGE") or (sys.executable if hasattr(sys, "frozen") else "")
    if bundle:
        return _quoted(bundle)
    script = Path(sys.executable).with_name(_DRIVER + (".exe" if os.name == "nt" else ""))
    if script.is_file():
        return _quoted(str(script))
    # A checkout. With -P no module is taken from the folder in which git runs it.
    root = Path(editor.__file__).resolve().parent.parent
    start = root / "editor" / "__main__.py"
    return (
        f"test -f {_quoted(str(start))} || exit 127; "
        f"PYTHONPATH={_quoted(str(root))} {_quoted(sys.executable)} -P -m editor"
    )


def _quoted(text: str) -> str:
    """`text` as one word for a shell; git stands per cent signs for something in it."""
    return shlex.quote(text.replace("\\", "/") if os.name == "nt" else text).replace("%", "%%")


def _attributes(setup: Setup) -> str | None:
    return store.read(setup.attributes) if setup.attributes.exists() else None


def _with_lines(text: str, lines: Sequence[str]) -> str:
    """`text` with lines more at its end, where they count most."""
    line_break = "\r\n" if "\r\n" in text else "\n"
    if text and not text.endswith("\n"):
        text += line_break
    return text + "".join(line + line_break for line in lines)


def _without_attribute(text: str) -> str:
    """`text` without the attribute; a line that says nothing else goes."""
    lines = []
    for line in _LINE.findall(text):
        pattern, *attributes = line.split() or ["#"]
        if _ATTRIBUTE not in attributes or pattern.startswith("#"):
            lines.append(line)
        elif len(attributes) > 1:
            lines.append(re.sub(rf"[ \t]+{re.escape(_ATTRIBUTE)}(?=\s|$)", "", line))
    return "".join(lines)
