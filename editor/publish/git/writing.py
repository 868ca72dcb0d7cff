"""Trees and commits made beside the work tree, which is not looked at."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from editor.publish.git.failing import told_as
from editor.publish.git.identity import NO_GUESS
from editor.publish.git.objects import Blob
from editor.publish.git.trees import TreeMerge
from editor.vault.git import Git, GitFailed, bytes_of


def write_blobs(git: Git, datas: Sequence[bytes]) -> list[str]:
    """Put contents among git's objects as they are; their ids in the same order."""
    if not datas:
        return []
    with tempfile.TemporaryDirectory(prefix="territory-editor-") as folder:
        files = [Path(folder) / str(number) for number in range(len(datas))]
        for file, data in zip(files, datas, strict=True):
            file.write_bytes(data)
        given = "".join(f"{file}\n" for file in files).encode()
        told = git.run("hash-object", "-w", "--no-filters", "--stdin-paths", given=given)
    return told.decode().split()


def merged_tree(git: Git, mine: str, merge: TreeMerge) -> str:
    """The tree that a merge makes of mine's; returns its id."""
    paths = list(merge.texts)
    oids = write_blobs(git, [merge.texts[path][1] for path in paths])
    changes = dict(merge.changes)
    for path, oid in zip(paths, oids, strict=True):
        changes[path] = Blob(merge.texts[path][0], oid)
    with index_of(git, mine, changes) as file:
        return git.run("write-tree", variables={"GIT_INDEX_FILE": str(file)}).decode().strip()


@contextmanager
def index_of(git: Git, revision: str, changes: Mapping[str, Blob | None]) -> Iterator[Path]:
    """An index apart from the repository's, of a revision by its whole id, with some changes."""
    with tempfile.TemporaryDirectory(prefix="territory-editor-") as folder:
        file = Path(folder) / "index"
        variables = {"GIT_INDEX_FILE": str(file)}
        settings = (("core.splitIndex", "false"), ("core.fsmonitor", "false"))
        git.run("read-tree", revision, variables=variables, settings=settings)
        if changes:
            git.run(
                "update-index", "-z", "--index-info",
                given=index_lines(changes, len(revision)), variables=variables, settings=settings,
            )  # fmt: skip
        yield file


def index_lines(changes: Mapping[str, Blob | None], length: int) -> bytes:
    """What `update-index --index-info` is given; what goes comes first, to make room.

    length: of the repository's ids, in characters.
    """
    none = "0" * length
    lines = [
        f"0 {none}\t".encode() + bytes_of(path) for path, blob in changes.items() if blob is None
    ]
    lines += [
        f"{blob.mode} {blob.oid}\t".encode() + bytes_of(path)
        for path, blob in changes.items()
        if blob is not None
    ]
    return b"".join(line + b"\0" for line in lines)


def write_commit(
    git: Git,
    tree: str,
    parents: Sequence[str],
    message: bytes,
    variables: Mapping[str, str] | None = None,
) -> str:
    """The id of a new commit that no branch has yet; signed where git is set to sign.

    Raises GitError.
    """
    words = [word for parent in parents for word in ("-p", parent)]
    if git.tell("config", "--type=bool", "commit.gpgSign", may_fail=True) == "true":
        words.append("-S")
    try:
        told = git.run(
            "commit-tree", *words, "-F", "-", tree,
            given=message, variables=variables, settings=NO_GUESS,
        )  # fmt: skip
    except GitFailed as error:
        if "-S" in words and "sign" in error.told:
            raise told_as(error, "publish.git-not-signed") from error
        raise
    return told.decode().strip()
