"""Texts of files as git keeps them, at any revision; many at a time through one process."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Final, NamedTuple

from editor.publish.git.line_ends import otherwise_changed, written_with_returns
from editor.publish.git.repository import Repository
from editor.vault.git import Git, GitError, bytes_of, text_of

_LFS = re.compile(
    rb"version https://git-lfs\.github\.com/spec/v1\n(?:[^\n]*\n)*?oid [^\n]*\nsize (\d+)\n"
)
_POINTER_LENGTH: Final = 1024
_AT_ONCE: Final = 1000


class Blob(NamedTuple):
    """A file in a tree. mode: git's, such as 100644, or 120000 for a link."""

    mode: str
    oid: str


def tree(git: Git, revision: str, paths: Iterable[str] = ()) -> dict[str, Blob]:
    """The files of a revision by their paths in the work tree, submodules among them.

    paths: only what lies at or below these. Raises GitError: no such revision.
    """
    told = git.ask("ls-tree", "-r", "-z", "--full-tree", revision, "--", *paths)
    found = {}
    for record in filter(None, text_of(told).split("\0")):
        about, _, path = record.partition("\t")
        mode, _, oid = about.split(" ")
        found[path] = Blob(mode, oid)
    return found


def contents(git: Git, oids: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """What objects hold, each once. Those that are not here are left out. Raises GitError."""
    wanted = list(dict.fromkeys(oids))
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        told = git.ask("cat-file", "--batch", given="".join(oid + "\n" for oid in part).encode())
        position = 0
        for oid in part:
            end = told.index(b"\n", position)
            header = told[position:end].split(b" ")
            position = end + 1
            if len(header) != 3:
                continue
            size = int(header[2])
            yield oid, told[position : position + size]
            position += size + 1


def texts_at(repository: Repository, revision: str, paths: Iterable[str]) -> dict[str, str | None]:
    """Files of the vault as they were at a revision, with line ends as git would write them.

    None: the file was not there then, or is no text in UTF-8. Raises GitError.
    """
    wanted = list(paths)
    at_root = repository.at_root
    below = [repository.prefix] if repository.prefix else []
    blobs = tree(at_root, revision, below)
    found = {path: blobs.get(repository.inside(path)) for path in wanted}
    oids = [blob.oid for blob in found.values() if blob is not None and blob.mode != "160000"]
    texts = {oid: text_or_none(data) for oid, data in contents(at_root, oids)}
    returns = written_with_returns(repository, [path for path in wanted if found[path]])
    answer: dict[str, str | None] = {}
    for path, blob in found.items():
        text = texts.get(blob.oid) if blob is not None else None
        answer[path] = returns[path](text) if text is not None and path in returns else text
    for path in otherwise_changed(repository, [path for path in wanted if found[path]]):
        answer[path] = None
        with suppress(GitError):
            name = f"{revision}:{repository.inside(path)}"
            answer[path] = text_or_none(at_root.ask("cat-file", "--filters", name))
    return answer


def text_or_none(data: bytes) -> str | None:
    """What a file holds as text; None where it is none in UTF-8."""
    if b"\0" in data:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def pointer(data: bytes) -> int | None:
    """The size of the file that stands elsewhere, where `data` is only git LFS's note of it."""
    found = _LFS.match(data) if len(data) <= _POINTER_LENGTH else None
    return int(found[1]) if found else None


def exists(git: Git, revision: str) -> bool:
    """Whether there is such a commit."""
    try:
        git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
    except GitError:
        return False
    return True


def paths_given(paths: Iterable[str]) -> bytes:
    """Paths for a command that reads them, each ended by a NUL."""
    return b"".join(bytes_of(path) + b"\0" for path in paths)
