"""What a failure of git means to a curator, by what git wrote of it."""

from __future__ import annotations

import re
from typing import Final

from editor.messages import Argument
from editor.vault.git import GitError, GitFailed

# The first that is found counts; what is special stands before what goes with it.
_CONNECTING: Final = (
    (
        r"git-lfs[^\n]*: (?:command )?not found|'lfs' is not a git command"
        r"|'?git-lfs'? was not found on your path|external filter 'git-lfs[^\n]* failed",
        "publish.git-lfs-missing",
    ),
    (
        r"Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED",
        "publish.git-host-key",
    ),
    (
        r"SSL certificate problem|certificate verification failed|SSL peer cert",
        "publish.git-certificate",
    ),
    (
        r"Could not resolve (?:host|proxy)|Failed to connect|Connection refused|timed out"
        r"|Network is unreachable|No route to host|name resolution|not known"
        r"|Connection reset|Connection closed by|Could not connect",
        "publish.git-unreachable",
    ),
    (
        r"could not read (?:Username|Password)|terminal prompts disabled|Authentication failed"
        r"|Permission denied \((?:publickey|password|keyboard)|Permission denied, please"
        r"|Invalid username or password|HTTP Basic: Access denied|requested URL returned error: 401"
        r"|unable to read askpass",
        "publish.git-credentials",
    ),
    (
        r"Permission to [^\n]* denied|requested URL returned error: 403|You are not allowed to"
        r"|insufficient permission|access denied|Permission denied",
        "publish.git-no-right",
    ),
    (
        r"[Rr]epository [^\n]*not found|does not appear to be a git repository"
        r"|requested URL returned error: 404|No such remote|repository '[^\n]*' does not exist",
        "publish.git-no-repository",
    ),
    (r"couldn't find remote ref", "publish.git-no-remote-branch"),
    (r"transport '[^\n']*' not allowed", "publish.git-transport"),
    (
        r"early EOF|hung up unexpectedly|RPC failed|unexpected disconnect|the remote end",
        "publish.git-broken-off",
    ),
    (r"Could not read from remote repository", "publish.git-unreachable"),
)
_REMOTE = re.compile(r"^remote: ?(.*?)\s*$", re.MULTILINE)


def connecting(error: GitFailed, remote: str) -> GitError:
    """A failure to fetch or to send, told in words."""
    for pattern, code in _CONNECTING:
        if re.search(pattern, error.told):
            return told_as(error, code, remote=remote)
    return error


def of_hook(error: GitFailed, hook: str) -> GitError:
    """A hook's refusal, with what the hook wrote."""
    return told_as(error, "publish.git-hook-refused", hook=hook, reason=last_lines(error.told))


def told_as(error: GitFailed, code: str, **args: str) -> GitFailed:
    """The same failure under another code, its cause kept."""
    found = GitFailed(code, error.status, error.told, error.out, **args)
    found.__cause__ = error
    return found


def remote_words(told: str) -> str:
    """What the other side wrote, in its own words; its decoration left out."""
    lines = [line for line in _REMOTE.findall(told) if re.search(r"\w", line)]
    # Progress of the other side comes by the same way.
    lines = [line for line in lines if not re.match(r"[A-Z][a-z]+ (?:objects|deltas)", line)]
    return " ".join(lines)[:600]


def last_lines(told: str) -> str:
    """The last lines of what a program wrote, which say why it failed."""
    lines = [line.strip() for line in told.splitlines() if line.strip()]
    lines = [line for line in lines if not line.startswith("hint:")]
    return " ".join(lines[-6:])[:600] or "…"


def refuse(code: str, **args: Argument) -> GitError:
    """A refusal of ours, before git was asked for anything."""
    return GitError(code, **args)
