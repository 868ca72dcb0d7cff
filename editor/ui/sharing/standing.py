"""How the open vault stands in git, as the window's parts show it."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from editor.ui.languages import series
from editor.ui.reasons import without_vault


class Stage(Enum):
    """How far the vault is with git.

    NONE: no vault is open, or nothing was looked for yet. NO_GIT: there is no git program.
    UNSHARED: the vault is in no repository. UNREADABLE: it is, and git cannot read it. READY: it is
    known.
    """

    NONE = "none"
    NO_GIT = "no-git"
    UNSHARED = "unshared"
    UNREADABLE = "unreadable"
    READY = "ready"


class Standing(NamedTuple):
    """branch: "" where none is checked out (a detached head). changed: how many files differ from
    the last commit. to_get, to_send: commits, as of the last time that git asked. upstream: what
    the branch is shared with, "" for nothing. remotes: whether there is anywhere to share to.
    trusted: whether what git's configuration names may run; None: the curator was not asked yet.
    """

    stage: Stage = Stage.NONE
    branch: str = ""
    changed: int = 0
    to_get: int = 0
    to_send: int = 0
    upstream: str = ""
    remotes: bool = False
    trusted: bool | None = None
    under_way: bool = False


def not_ready(standing: Standing, vault: object | None) -> str | None:
    """Why nothing can be done with git in the open vault; None where something can."""
    translate = QCoreApplication.translate
    told = {
        Stage.NONE: translate("Sharing", "It is not known yet how this vault is shared."),
        Stage.NO_GIT: translate("Sharing", "The program git is not on this computer."),
        Stage.UNSHARED: translate("Sharing", "This vault is not shared yet."),
        Stage.UNREADABLE: translate("Sharing", "Git cannot read this vault's repository."),
    }
    return without_vault() if vault is None else told.get(standing.stage)


def counted(standing: Standing) -> str:
    """What is to be got and sent, in words; empty where that is nothing."""
    translate = QCoreApplication.translate
    parts = []
    if standing.to_get:
        parts.append(translate("Sharing", "{n} to get").format(n=standing.to_get))
    if standing.to_send:
        parts.append(translate("Sharing", "{n} to send").format(n=standing.to_send))
    return series(parts)


def status_text(standing: Standing) -> str:
    """What the status line tells."""
    translate = QCoreApplication.translate
    if standing.stage is not Stage.READY:
        return ""
    branch = standing.branch or translate("Sharing", "no branch")
    changed = (
        translate("Sharing", "{n} changed").format(n=standing.changed) if standing.changed else ""
    )
    parts = [part for part in (branch, changed, counted(standing)) if part]
    return translate("Sharing", "git: {state}").format(state=series(parts))
