"""How a shared vault begins: a repository with sensible attributes, and where it is shared."""

from __future__ import annotations

import re
import shutil
import stat
import tempfile
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from editor.messages import EditorError
from editor.publish.git.commits import commit
from editor.publish.git.failing import refuse
from editor.publish.git.identity import Identity, identity, set_identity
from editor.publish.git.progress import Told, stage
from editor.publish.git.repository import Repository, find, trusting
from editor.publish.git.status import state
from editor.vault import store
from editor.vault.git import Git, text_of
from editor.workspace.merge_setup import Setup, maybe_in_git

BRANCH: Final = "main"
REMOTE: Final = "origin"

_ATTRIBUTES: Final = (
    "# Every file keeps its bytes on every computer; entries are merged field by field.",
    "* -text",
)
_IGNORED: Final = (
    "# What each computer makes for itself, and nobody else needs.",
    ".DS_Store",
    "Thumbs.db",
    "desktop.ini",
    ".*.territory-editor.tmp",
    ".obsidian/workspace*.json",
    ".trash/",
)
# Of more, most places that share repositories refuse a file.
LARGE_BYTES: Final = 50_000_000
# Git would start a program of that name, or take it for an option.
_COMMAND: Final = re.compile(r"-|[A-Za-z0-9+.-]+::")
_PASSWORD: Final = re.compile(r"[A-Za-z]+://[^/@:]*:[^/@]+@")


class Written(NamedTuple):
    """A file of the vault that is written. before: what it holds, None for no file. lines: those
    that are added.
    """

    path: str
    before: str | None
    lines: tuple[str, ...]

    @property
    def after(self) -> str:
        """What it will hold."""
        before = self.before or ""
        line_break = "\r\n" if "\r\n" in before else "\n"
        if before and not before.endswith("\n"):
            before += line_break
        return before + "".join(line + line_break for line in self.lines)


class Beginning(NamedTuple):
    """What is going to be done in a folder.

    written: the files. settings: of git's, on this computer. files: what is committed first, the
    written ones besides. size: of all of them, in bytes. large: those that are hard to share.
    who: whose name git knows already.
    """

    folder: Path
    written: tuple[Written, ...]
    settings: tuple[tuple[str, str], ...]
    files: tuple[str, ...]
    size: int
    large: tuple[str, ...]
    who: Identity | None


def plan(folder: Path, patterns: tuple[str, ...]) -> Beginning:
    """What `begin` would do in a vault's folder; patterns: what its entries are called.

    Nothing is written. Raises GitError, and EditorError for a file that cannot be read.
    """
    if maybe_in_git(folder) and find(folder) is not None:
        raise refuse("publish.git-begun-before", folder=str(folder))
    setup = Setup(folder, "", False, patterns)
    attributes = _read(folder / ".gitattributes")
    ignored = _read(folder / ".gitignore")
    lines = tuple(setup.lines)
    # Where somebody has thought of attributes, theirs stay, and ours for merging come to them.
    lines = lines if attributes else (*_ATTRIBUTES, *lines)
    known = set((ignored or "").splitlines())
    wanted = tuple(line for line in _IGNORED[1:] if line not in known)
    wanted = (_IGNORED[0], *wanted) if wanted else ()
    written = [Written(".gitattributes", attributes, lines)]
    if wanted:
        written.append(Written(".gitignore", ignored, wanted))
    files = _files(folder, wanted)
    sizes = {path: _size(folder / path) for path in files}
    large = tuple(path for path, size in sizes.items() if size > LARGE_BYTES)
    who = identity(Git(folder))
    return Beginning(
        folder,
        tuple(written),
        tuple(setup.settings),
        files,
        sum(sizes.values()),
        large,
        who,
    )


def begin(
    beginning: Beginning,
    who: Identity,
    message: str,
    *,
    everywhere: bool = False,
    address: str = "",
    told: Told | None = None,
    cancel: threading.Event | None = None,
) -> Repository:
    """Make the repository and commit what is in the vault; the curator trusts what was planned.

    who: whose name stands under it, for all vaults where `everywhere`. address: where it will be
    shared, empty for nowhere yet. Raises EditorError; the folder is as it was then.
    """
    folder = beginning.folder
    if fault := address_fault(address):
        raise refuse(fault, address=address)
    if (folder / ".git").exists():
        raise refuse("publish.git-begun-before", folder=str(folder))
    stage(told, "begin")
    done: list[Written] = []
    try:
        Git(folder).run("init", "--quiet", f"--initial-branch={BRANCH}", cancel=cancel)
        return _begun(beginning, who, message, everywhere, address, done, cancel)
    except BaseException:
        _take_back(folder, done)
        raise


def _begun(  # noqa: PLR0917 - one step of `begin`
    beginning: Beginning,
    who: Identity,
    message: str,
    everywhere: bool,
    address: str,
    done: list[Written],
    cancel: threading.Event | None,
) -> Repository:
    folder = beginning.folder
    for each in beginning.written:
        store.write(folder / each.path, each.after, each.before)
        done.append(each)
    found = find(folder)
    if found is None:
        raise refuse("publish.git-not-begun", folder=str(folder))
    if identity(found.git) != who:
        set_identity(found, who.name, who.email, everywhere=everywhere)
    for key, value in beginning.settings:
        found.git.run("config", "--local", key, value)
    if address:
        set_address(found, address)
    try:
        found = trusting(found)
    except OSError as error:
        raise refuse("publish.git-not-kept", reason=error.strerror or str(error)) from error
    # Only what was shown; not what came since, nor a repository inside of the vault, which would
    # be taken in as a bare mention.
    agreed = {*beginning.files, *(each.path for each in beginning.written)}
    paths = [path for path in state(found).files if path in agreed]
    commit(found, paths, message, cancel=cancel)
    return found


def set_address(repository: Repository, address: str, remote: str = REMOTE) -> None:
    """Share the repository at an address from now on; nothing is sent. Raises GitError."""
    address = address.strip()
    if fault := address_fault(address):
        raise refuse(fault, address=address)
    git = repository.git
    git.run("config", "--local", f"remote.{remote}.url", address)
    key = f"remote.{remote}.fetch"
    if not git.tell("config", "--local", "--get-all", key, may_fail=True):
        git.run("config", "--local", key, f"+refs/heads/*:refs/remotes/{remote}/*")


def address_fault(address: str) -> str:
    """Why a repository cannot be shared at an address, as a message's code; empty where it can."""
    address = address.strip()
    if not address:
        return ""
    if _COMMAND.match(address) or re.search(r"[\x00-\x1f\x7f]", address):
        return "publish.git-address-unfit"
    # It would be kept where others can read it.
    return "publish.git-address-password" if _PASSWORD.match(address) else ""


def _files(folder: Path, ignored: Sequence[str]) -> tuple[str, ...]:
    """What git would find in a folder, asked of a repository elsewhere that is empty."""
    with tempfile.TemporaryDirectory(prefix="territory-editor-") as elsewhere:
        own = Path(elsewhere) / "git"
        Git(Path(elsewhere)).run("init", "--quiet", "--bare", str(own))
        variables = {"GIT_DIR": str(own), "GIT_WORK_TREE": str(folder)}
        leaving = [f"--exclude={line}" for line in ignored if not line.startswith("#")]
        words = ("ls-files", "-z", "--others", "--exclude-standard", *leaving)
        told = text_of(Git(folder).ask(*words, variables=variables))
    return tuple(path for path in told.split("\0") if path and not path.endswith("/"))


def _read(file: Path) -> str | None:
    return store.read(file) if file.exists() else None


def _size(file: Path) -> int:
    try:
        return file.lstat().st_size
    except OSError:
        return 0


def _take_back(folder: Path, done: Sequence[Written]) -> None:
    """The folder as it was: there was no repository in it."""
    for each in done:
        with suppress(EditorError, OSError):
            if each.before is None:
                if store.read(folder / each.path) == each.after:
                    (folder / each.path).unlink()
            else:
                store.write(folder / each.path, each.before, each.after)
    for file in (folder / ".git").rglob("*"):
        # Git makes its objects read-only, which keeps them there on Windows.
        with suppress(OSError):
            file.chmod(stat.S_IRWXU)
    shutil.rmtree(folder / ".git", ignore_errors=True)
