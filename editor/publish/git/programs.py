"""The programs that a repository's own configuration would have git run, found without running any.

What the user's own and the system's configuration name is theirs, and not listed.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from editor.messages import Message
from editor.vault.git import Git, scoped

# Settings that name a program, or a file of further settings, and when git turns to it.
_WHEN: Final = (
    (r"core\.fsmonitor", "status"),
    (r"filter\..+\.(clean|smudge|process)|lfs\.extension\..+\.(clean|smudge)", "files"),
    (r"submodule\..+\.update", "files"),
    (r"diff\..+\.(textconv|command)|diff\.external", "compare"),
    (r"merge\..+\.driver", "merge"),
    (r"core\.(sshcommand|gitproxy|askpass)|credential\.(.+\.)?helper", "connect"),
    (r"remote\..+\.(uploadpack|receivepack|vcs)|core\.alternaterefscommand", "connect"),
    (r"lfs\.customtransfer\..+\.path", "connect"),
    (r"gpg\.(.+\.)?program|gpg\.ssh\.defaultkeycommand", "sign"),
    (r"core\.hookspath", "hooks"),
    (r"include\.path|includeif\..+\.path", "include"),
)
# Addresses that are commands: git would start the program remote-NAME, or through a shell.
_COMMAND_ADDRESS = re.compile(r"[A-Za-z0-9+.-]+::|-")
_ADDRESS = re.compile(r"remote\..+\.(url|pushurl)|url\..+\.(insteadof|pushinsteadof)")
_NO_PROGRAM: Final = frozenset({"", "true", "false", "yes", "no", "on", "off", "0", "1"})
_HARMLESS_UPDATES: Final = frozenset({"checkout", "rebase", "merge", "none"})


class Named(NamedTuple):
    """One program. key: the setting that names it, or `hooks/NAME`. value: the command or file.

    when: in words, on which occasion git runs it. contents: of a hook, a digest of its file.
    """

    key: str
    value: str
    when: Message
    contents: str = ""


def what_it_would_run(git: Git, root: Path, common: Path) -> tuple[Named, ...]:
    """What the repository's configuration and its hooks would have git run, sorted by keys.

    root: the work tree's folder. common: git's own folder. Raises GitError.
    """
    asked = Git(git.folder)
    told = scoped(asked.ask("config", "--list", "--show-scope", "--includes", "-z"))
    settings = [(key, value) for scope, key, value in told if scope in ("local", "worktree")]
    found = {(each.key, each.value): each for each in _of_settings(settings)}
    folders = [value for key, value in settings if key == "core.hookspath"]
    folder = _hooks(folders[-1], root) if folders else common / "hooks"
    found.update({(each.key, each.value): each for each in _hooks_in(folder)})
    return tuple(sorted(found.values(), key=lambda each: (each.key, each.value)))


def hooks_of(git: Git, root: Path, common: Path) -> frozenset[str]:
    """The names of the hooks that git runs here, also those that the user keeps for all."""
    folder = hooks_folder(git, root, common)
    return frozenset(each.key.removeprefix("hooks/") for each in _hooks_in(folder))


def hooks_folder(git: Git, root: Path, common: Path) -> Path:
    """The folder that git takes its hooks from."""
    told = scoped(git.ask("config", "--list", "--show-scope", "--includes", "-z", may_fail=True))
    folders = [value for _, key, value in told if key == "core.hookspath"]
    return _hooks(folders[-1], root) if folders else common / "hooks"


def are_hooks(git: Git, root: Path, common: Path, paths: Iterable[str]) -> bool:
    """Whether git would take any of some files of the work tree for a hook, through links too."""
    folder = Path(os.path.normpath(hooks_folder(git, root, common)))
    places = {folder, Path(os.path.realpath(folder))}
    with suppress(OSError):
        places |= {Path(os.path.realpath(file)) for file in folder.iterdir()}
    above = {parent for place in places for parent in place.parents}
    for top in {root, Path(os.path.realpath(root))}:
        for path in paths:
            file = top / path
            if file in places or file in above or not places.isdisjoint(file.parents):
                return True
    return False


def _of_settings(settings: list[tuple[str, str]]) -> Iterator[Named]:
    for key, value in settings:
        if _ADDRESS.fullmatch(key):
            address = key.removeprefix("url.") if key.startswith("url.") else value
            if _COMMAND_ADDRESS.match(address):
                yield Named(key, value, Message("publish.git-runs-connect"))
            continue
        for pattern, occasion in _WHEN:
            if re.fullmatch(pattern, key) and _is_program(key, value):
                yield Named(key, value, Message(f"publish.git-runs-{occasion}"))
                break


def _is_program(key: str, value: str) -> bool:
    if key.endswith((".helper", "path")):
        return bool(value)
    if key.startswith("submodule."):
        return value not in _HARMLESS_UPDATES
    if key.startswith("merge.territory-editor."):
        from editor.workspace.merge_setup import driver_command

        return value != driver_command()
    return value.lower() not in _NO_PROGRAM


def _hooks(value: str, root: Path) -> Path:
    return root / Path(value).expanduser()


def _hooks_in(folder: Path) -> Iterator[Named]:
    """The hooks that git would run: files that may be executed, but for the samples."""
    try:
        files = sorted(each for each in folder.iterdir() if each.suffix != ".sample")
    except OSError:
        return
    for file in files:
        if file.is_file() and (os.name == "nt" or os.access(file, os.X_OK)):
            try:
                contents = hashlib.sha256(file.read_bytes()).hexdigest()
            except OSError:
                contents = "unread"
            key = f"hooks/{file.name}"
            yield Named(key, str(file), Message("publish.git-runs-hook"), contents)
