"""What there is to know of a vault's repository, read off the UI thread in one go."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

from editor.messages import Message
from editor.publish.git import repository as repositories
from editor.publish.git import trust
from editor.publish.git.aborting import would_lose
from editor.publish.git.branches import Branch, branches
from editor.publish.git.moving import left
from editor.publish.git.programs import Named
from editor.publish.git.repository import Repository
from editor.publish.git.status import State, state
from editor.ui.sharing.standing import Stage, Standing
from editor.vault.git import GitError, GitMissing, program, text_of


class Reading(NamedTuple):
    """repository, state: None where there is none. programs: what its configuration would run.

    trusted_before: the curator trusted it when it named other programs. ignored: of the vault's
    entries, those that git leaves out. branches: all there are. lost: what somebody left half done
    cannot be taken back for. cut_off: a pull of ours did not come to its end. fault: why it could
    not be read.
    """

    stage: Stage = Stage.NONE
    repository: Repository | None = None
    state: State | None = None
    programs: tuple[Named, ...] = ()
    trusted_before: bool = False
    ignored: frozenset[str] = frozenset()
    branches: tuple[Branch, ...] = ()
    lost: Message | None = None
    cut_off: bool = False
    fault: Message | None = None

    @property
    def standing(self) -> Standing:
        """The same as the parts of the window show it."""
        state = self.state
        if state is None or self.repository is None:
            return Standing(self.stage)
        return Standing(
            self.stage,
            branch=state.branch or "",
            changed=len(state.files),
            to_get=state.behind,
            to_send=state.ahead,
            upstream=state.upstream or "" if not state.upstream_gone else "",
            remotes=bool(state.remotes),
            trusted=self.repository.trusted,
            under_way=state.under_way is not None,
        )


def read(folder: Path, entries: Collection[str]) -> Reading:
    """Read how a vault stands; entries: its paths. What git's configuration names is not run."""
    try:
        found = repositories.find(folder)
        if found is None:
            program()
            return Reading(Stage.UNSHARED)
        named = repositories.programs(found)
        told = state(found)
        ignored = _ignored(found, entries)
        known = branches(found)
        lost = would_lose(found)
        cut_off = left(found)
    except GitMissing as error:
        return Reading(Stage.NO_GIT, fault=error.message)
    except GitError as error:
        return Reading(Stage.UNREADABLE, fault=error.message)
    before = not found.trusted and trust.was_asked(found.vault)
    return Reading(Stage.READY, found, told, named, before, ignored, known, lost, cut_off)


def _ignored(repository: Repository, entries: Collection[str]) -> frozenset[str]:
    """Of some files, those that git leaves out and does not know."""
    words = ("ls-files", "--others", "--ignored", "--exclude-standard", "--directory", "-z")
    told = text_of(repository.git.ask(*words, "--", ".")).split("\0")
    folders = tuple(path for path in told if path.endswith("/"))
    files = frozenset(told).intersection(entries)
    if not folders:
        return files
    return files.union(path for path in entries if path.startswith(folders))
