"""Whose name git puts under a commit."""

from __future__ import annotations

import re
from typing import NamedTuple

from editor.messages import Message
from editor.publish.git.failing import refuse
from editor.publish.git.repository import Repository
from editor.vault.git import Git, GitError

# A name that git guesses from the computer's is no name to sign with.
NO_GUESS = (("user.useConfigOnly", "true"),)


class Identity(NamedTuple):
    """Who commits."""

    name: str
    email: str


def identity(git: Git) -> Identity | None:
    """Who commits here, as git is set; None where that is not said."""
    try:
        told = git.ask("var", "GIT_AUTHOR_IDENT", settings=NO_GUESS)
    except GitError:
        return None
    found = re.match(r"(.*) <(.*)> \d+ [-+]\d+$", told.decode("utf-8", "replace").strip())
    return Identity(found[1], found[2]) if found else None


def demand_identity(git: Git) -> Identity:
    """Who commits here. Raises GitError where that is not said."""
    found = identity(git)
    if found is None:
        raise refuse("publish.git-no-identity")
    return found


def unfit(who: Identity) -> Message | None:
    """Why a name and an address cannot stand under a commit; None where they can."""
    if not re.search(r"\w", who.name) or re.search(r"[<>\n]", who.name):
        return Message("publish.git-name-unfit", {"name": who.name})
    if not re.fullmatch(r"[^\s<>@]+@[^\s<>@]+", who.email):
        return Message("publish.git-email-unfit", {"email": who.email})
    return None


def set_identity(
    repository: Repository, name: str, email: str, *, everywhere: bool = False
) -> None:
    """Sign what is committed here, or by this user anywhere, with a name. Raises GitError."""
    name, email = name.strip(), email.strip()
    if (message := unfit(Identity(name, email))) is not None:
        raise GitError(message.code, **message.args)
    scope = "--global" if everywhere else "--local"
    # Setting a value runs nothing, trusted or not.
    repository.git.run("config", scope, "user.name", name)
    repository.git.run("config", scope, "user.email", email)
