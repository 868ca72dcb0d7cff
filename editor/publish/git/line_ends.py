"""The line ends that git gives files of text when it writes them, by its settings and attributes.

Git keeps most texts with line feeds only; on Windows it is commonly set to write them with returns.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from typing import Final

from editor.publish.git.repository import Repository
from editor.vault.git import GitError, bytes_of, text_of

_LONE_FEED: Final = re.compile(r"(?<!\r)\n")


def written_with_returns(
    repository: Repository, paths: Iterable[str], *, at_root: bool = False
) -> dict[str, Callable[[str], str]]:
    """For the files that git writes with returns, what it makes of their texts.

    at_root: the paths are those in the work tree, else in the vault.
    """
    wanted = list(paths)
    if not wanted:
        return {}
    git = repository.at_root if at_root else repository.git
    automatic = git.tell("config", "--get", "core.autocrlf", may_fail=True).lower()
    kind = git.tell("config", "--get", "core.eol", may_fail=True).lower()
    returns = automatic in ("true", "yes", "on", "1") or (
        automatic != "input" and (kind == "crlf" or (kind in ("", "native") and os.name == "nt"))
    )
    given = b"".join(bytes_of(path) + b"\0" for path in wanted)
    try:
        told = git.ask("check-attr", "-z", "--stdin", "text", "eol", "crlf", given=given)
    except GitError:
        return {}
    words = text_of(told).split("\0")
    attributes: dict[str, dict[str, str]] = {}
    for path, name, value in zip(words[::3], words[1::3], words[2::3], strict=False):
        attributes.setdefault(path, {})[name] = value
    found: dict[str, Callable[[str], str]] = {}
    for path in wanted:
        way = _way(attributes.get(path, {}), returns, automatic in ("true", "yes", "on", "1"))
        if way is not None:
            found[path] = way
    return found


def otherwise_changed(
    repository: Repository, paths: Iterable[str], *, at_root: bool = False
) -> frozenset[str]:
    """Those files whose contents git changes by more than line ends when it writes them: by a
    filter, such as that of LFS, or into another encoding.
    """
    git = repository.at_root if at_root else repository.git
    given = b"".join(bytes_of(path) + b"\0" for path in paths)
    if not given:
        return frozenset()
    told = git.ask(
        "check-attr", "-z", "--stdin", "filter", "working-tree-encoding", "ident", given=given
    )
    words = text_of(told).split("\0")
    triples = zip(words[::3], words[1::3], words[2::3], strict=False)
    return frozenset(path for path, _, value in triples if value not in ("unspecified", "unset"))


def _way(attributes: dict[str, str], returns: bool, automatic: bool) -> Callable[[str], str] | None:
    """What git makes of a text of these attributes; None: it leaves it alone."""
    text = attributes.get("text", "unspecified")
    eol = attributes.get("eol", "unspecified")
    if text == "unspecified":
        text = {"set": "set", "unset": "unset", "input": "lf"}.get(
            attributes.get("crlf", "unspecified"), text
        )
    if text in ("unset", "lf") or eol == "lf":
        return None
    if eol == "crlf":
        return _guessed if text == "auto" else _forced
    if not returns:
        return None
    if text == "set":
        return _forced
    return _guessed if text == "auto" or automatic else None


def _forced(text: str) -> str:
    return _LONE_FEED.sub("\r\n", text)


def _guessed(text: str) -> str:
    """As git does where it guesses what is text: one with returns was meant to have them."""
    return text if "\r" in text else _forced(text)
