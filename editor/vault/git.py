"""Asks the user's own git program, and has it do things.

What a repository's own configuration names (hooks, filters, monitors, ssh commands) is run by git
as its user. Of a repository that is not trusted git is therefore only asked, by the few commands of
`_ASKING`, with everything of that kind switched off.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from editor.messages import EditorError
from editor.regex import regex
from editor.vault import git_process
from editor.vault.git_process import Stopped

OLDEST: Final = (2, 31)

_SECONDS: Final = 120
_ALWAYS: Final = (
    ("core.quotePath", "false"),
    ("color.ui", "false"),
    ("advice.detachedHead", "false"),
    ("log.showSignature", "false"),
    ("i18n.logOutputEncoding", "utf-8"),
)
# Many new objects reach the disk together, as safely as one by one.
_WRITING: Final = (("core.fsyncMethod", "batch"), ("i18n.commitEncoding", "utf-8"))
# What is switched off where a repository is not trusted; its filters are besides, by their names.
_NOTHING_RUN: Final = (
    ("core.fsmonitor", "false"),
    ("core.hooksPath", os.devnull),
    ("core.alternateRefsCommand", ""),
    ("core.sshCommand", "false"),
    ("core.gitProxy", ""),
    ("core.askPass", ""),
    ("credential.helper", ""),
    ("protocol.allow", "never"),
    ("submodule.recurse", "false"),
)
# Each of these reads; none runs a program but those switched off above.
_ASKING: Final = frozenset((
    "cat-file", "check-attr", "check-ignore", "config", "diff-files", "diff-index", "diff-tree",
    "for-each-ref", "hash-object", "log", "ls-files", "ls-tree", "merge-base", "rev-list",
    "rev-parse", "status", "symbolic-ref", "var",
))  # fmt: skip
# These may look into files, through filters.
_FILTERING: Final = frozenset({"status", "diff-files", "diff-index", "hash-object"})
_FILTER = regex(r"filter\..+\.(clean|smudge|process|required)", re.DOTALL)
# LFS, though it is the user's own, would run these, which the repository may name.
_OF_LFS = regex(r"lfs\.(extension\..+|customtransfer\..+\.path)", re.DOTALL)
_LFS: Final = ("filter.lfs.clean", "filter.lfs.smudge", "filter.lfs.process", "filter.lfs.required")
# Variables by which another git would lead this one elsewhere.
_ASTRAY: Final = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_COMMON_DIR",
    "GIT_PREFIX",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_NAMESPACE",
    "GIT_SHALLOW_FILE",
    "GIT_GRAFT_FILE",
    "GIT_REPLACE_REF_BASE",
    "GIT_NO_REPLACE_OBJECTS",
    "GIT_CONFIG",
    "GIT_CONFIG_PARAMETERS",
    "GIT_EXTERNAL_DIFF",
    "GIT_DIFF_OPTS",
    "GIT_LITERAL_PATHSPECS",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
    "GIT_QUARANTINE_PATH",
    "GIT_INTERNAL_SUPER_PREFIX",
    "GIT_REFLOG_ACTION",
    "GIT_ATTR_SOURCE",
]


class GitError(EditorError):
    """Git could not be asked, or did not do what it was asked for."""


class GitMissing(GitError):  # noqa: N818 - as it is said
    """There is no git program, or one that is too old."""


class Untrusted(GitError):  # noqa: N818 - as it is said
    """This would run what the vault's git configuration names, which is not trusted."""


class GitFailed(GitError):  # noqa: N818 - as it is said
    """Git ended with an error. status: its exit status. told: what it wrote of it, in English."""

    def __init__(self, code: str, status: int, told: str, out: bytes = b"", **args: str) -> None:
        super().__init__(code, **args)
        self.status = status
        self.told = told
        self.out = out


class Cancelled(GitError):  # noqa: N818 - the curator's wish, no error
    """The curator stopped it."""


class Git:
    """Git in one folder; may be used in any thread.

    trusted: what the repository's configuration names may be run.
    """

    def __init__(self, folder: Path, trusted: bool = False) -> None:
        self.folder = folder
        self.trusted = trusted

    def ask(
        self,
        *words: str,
        given: bytes | None = None,
        may_fail: bool = False,
        variables: Mapping[str, str] | None = None,
        settings: Iterable[tuple[str, str]] = (),
        seconds: float = _SECONDS,
    ) -> bytes:
        """What git answers; no file is changed, not even the index refreshed.

        given: its standard input. seconds: it is ended after so many. Raises GitError;
        `may_fail`: what it wrote before it failed.
        """
        environment = self._asking(words, variables, settings)
        done = self._done(words, given, environment, seconds)
        if done.returncode and not may_fail:
            raise failure(done.returncode, done.stderr, done.stdout, words)
        return done.stdout

    def pieces(self, *words: str, cancel: threading.Event | None = None) -> Iterator[bytes]:
        """What git answers, as it comes: for what may be long. Closing the iterator ends git.

        Raises GitError; Cancelled once `cancel` is set.
        """
        environment = self._asking(words)
        command = [program(), *_OPTIONS, *words]
        try:
            for part in git_process.pieces(command, self.folder, environment, cancel):
                if isinstance(part, bytes):
                    yield part
                elif part.returncode:
                    raise failure(part.returncode, part.stderr, b"", words)
        except Stopped as stopped:
            raise Cancelled("vault.git-cancelled") from stopped
        except OSError as error:
            raise _unstarted(error, self.folder) from error

    def tell(self, *words: str, **options: bool) -> str:
        """What git answers, as text without the last line break; as `ask` else."""
        return text_of(self.ask(*words, may_fail=options.get("may_fail", False))).removesuffix("\n")

    def run(
        self,
        *words: str,
        given: bytes | None = None,
        heard: Callable[[str], object] | None = None,
        cancel: threading.Event | None = None,
        variables: Mapping[str, str] | None = None,
        settings: Iterable[tuple[str, str]] = (),
    ) -> bytes:
        """Have git do something; hooks and filters apply. Returns what it answered.

        heard: called with each line of what it tells meanwhile, progress included, in another
        thread. cancel: ends it when set. Raises GitError, Untrusted and Cancelled among them.
        """
        if not self.trusted and words[0] not in ("init", "config"):
            raise Untrusted("vault.git-untrusted", folder=str(self.folder))
        told = [*_ALWAYS, *_WRITING, *settings]
        if not self.trusted:
            told += _NOTHING_RUN
        environment = self._environment(told, variables)
        try:
            done = git_process.run(
                [program(), *_OPTIONS, *words],
                self.folder,
                environment,
                given=given,
                heard=heard,
                cancel=cancel,
            )
        except Stopped as stopped:
            raise Cancelled("vault.git-cancelled") from stopped
        except OSError as error:
            raise _unstarted(error, self.folder) from error
        if done.returncode:
            raise failure(done.returncode, done.stderr, done.stdout, words)
        return done.stdout

    def _asking(
        self,
        words: Sequence[str],
        variables: Mapping[str, str] | None = None,
        settings: Iterable[tuple[str, str]] = (),
    ) -> dict[str, str]:
        if words[0] not in _ASKING:
            raise ValueError(words[0])
        told = [*_ALWAYS, *settings]
        if not self.trusted:
            told += _NOTHING_RUN
            if words[0] in _FILTERING or "--filters" in words:
                told += self._no_filters()
        environment = self._environment(told, variables)
        environment.update(GIT_OPTIONAL_LOCKS="0", GIT_NO_LAZY_FETCH="1", GIT_LFS_SKIP_SMUDGE="1")
        if not self.trusted:
            environment.update(GIT_ALLOW_PROTOCOL="none", GIT_SSH_COMMAND="false")
        return environment

    def _done(
        self,
        words: Sequence[str],
        given: bytes | None,
        environment: Mapping[str, str],
        seconds: float,
    ) -> subprocess.CompletedProcess[bytes]:
        try:
            return git_process.ask(
                [program(), *_OPTIONS, *words], self.folder, environment, given, seconds
            )
        except subprocess.TimeoutExpired as error:
            raise GitError("vault.git-slow", seconds=int(seconds)) from error
        except (OSError, ValueError) as error:
            raise _unstarted(error, self.folder) from error

    def _no_filters(self) -> list[tuple[str, str]]:
        """What gives the filters that the repository names the user's own programs, or none."""
        told = self.ask("config", "--list", "--show-scope", "--includes", "-z", may_fail=True)
        own: dict[str, str] = {}
        named: set[str] = set()
        none: set[str] = set()
        for scope, key, value in scoped(told):
            theirs = scope not in ("system", "global", "command")
            if _FILTER.fullmatch(key):
                if scope in ("system", "global"):
                    own[key] = value
                elif theirs:
                    named.add(key)
            elif theirs and _OF_LFS.fullmatch(key):
                none.update(_LFS)
        for key in none:
            own.pop(key, None)
        return [
            (key, own.get(key, "false" if key.endswith(".required") else ""))
            for key in named | none
        ]

    def _environment(
        self, settings: Iterable[tuple[str, str]], variables: Mapping[str, str] | None
    ) -> dict[str, str]:
        environment = {**os.environ}
        for name in _ASTRAY:
            environment.pop(name, None)
        # Sentences are read here, so they come in English; letters stay what they are.
        if everything := environment.pop("LC_ALL", ""):
            environment["LANG"] = environment["LC_CTYPE"] = everything
        environment.update(
            LC_MESSAGES="C",
            LANGUAGE="",
            GIT_TERMINAL_PROMPT="0",
            GIT_PAGER="cat",
            PAGER="cat",
            GIT_EDITOR="true",
            GIT_SEQUENCE_EDITOR="true",
            GIT_MERGE_AUTOEDIT="no",
        )
        environment.update(variables or {})
        try:
            count = max(0, int(environment.get("GIT_CONFIG_COUNT", "0")))
        except ValueError:
            count = 0
        # Not by -c, whose keys end at the first equals sign, wherever that stands.
        for key, value in settings:
            environment[f"GIT_CONFIG_KEY_{count}"] = key
            environment[f"GIT_CONFIG_VALUE_{count}"] = value
            count += 1
        environment["GIT_CONFIG_COUNT"] = str(count)
        return environment


_OPTIONS: Final = ("--no-pager", "--literal-pathspecs")


def program() -> str:
    """The path of the git program. Raises GitMissing where there is none, or too old a one."""
    found = shutil.which("git")
    if found is None or not Path(found).is_absolute():
        raise GitMissing("vault.git-missing")
    if (version := _version(found)) < OLDEST:
        told, oldest = (".".join(map(str, numbers)) for numbers in (version, OLDEST))
        raise GitMissing("vault.git-old", version=told, oldest=oldest)
    return found


@cache
def _version(path: str) -> tuple[int, ...]:
    try:
        done = git_process.ask([path, "--version"], Path.cwd(), os.environ, None, _SECONDS)
    except (OSError, subprocess.SubprocessError) as error:
        raise GitMissing("vault.git-missing") from error
    found = re.search(rb"(\d+)\.(\d+)", done.stdout)
    if found is None:
        raise GitMissing("vault.git-missing")
    return tuple(map(int, found.groups()))


def scoped(told: bytes) -> list[tuple[str, str, str]]:
    """What `config --list --show-scope -z` says: for each setting its scope, key and value."""
    words = text_of(told).split("\0")
    pairs = zip(words[::2], words[1::2], strict=False)
    return [(scope, *_key_and_value(setting)) for scope, setting in pairs]


def _key_and_value(setting: str) -> tuple[str, str]:
    key, equals, value = setting.partition("\n")
    return key, value if equals else "true"


def text_of(data: bytes) -> str:
    """What git wrote as text; bytes of no character come back as they were."""
    return data.decode("utf-8", "surrogateescape")


def bytes_of(text: str) -> bytes:
    """The other way."""
    return text.encode("utf-8", "surrogateescape")


def failure(status: int, errors: bytes, out: bytes, words: Sequence[str]) -> GitFailed:
    """What a failure of git is, by what git wrote."""
    told = errors.decode("utf-8", "replace").strip()
    for pattern, code in _KNOWN:
        if found := re.search(pattern, told):
            names = {name: text or "" for name, text in found.groupdict().items()}
            return GitFailed(code, status, told, out, **names)
    reason = _reason(told) or f"{words[0]}: {status}"
    return GitFailed("vault.git-failed", status, told, out, reason=reason)


_KNOWN: Final = (
    (r"dubious ownership in repository at '(?P<folder>[^\n]*)'", "vault.git-owner"),
    (r"unsafe repository \('(?P<folder>[^\n]*)' is owned", "vault.git-owner"),
    (r"Unable to create '(?P<file>[^\n]*\.lock)': File exists", "vault.git-locked"),
    (r"could not lock config file (?P<file>[^\n]*): File exists", "vault.git-config-locked"),
    (r"No space left on device", "vault.git-disk-full"),
    (r"bad config line (?P<line>\d+) in file (?P<file>[^\n]*)", "vault.git-config-broken"),
    (
        r"(?:object file [^\n]* is empty|loose object [^\n]* is corrupt|index file corrupt"
        r"|bad (?:index file sha1 )?signature)",
        "vault.git-damaged",
    ),
)


def _reason(told: str) -> str:
    """The line of git's that says why; its advice left out."""
    lines = [line for line in told.splitlines() if line and not line.startswith("hint:")]
    found = [line for line in lines if re.match(r"(fatal|error): ", line)]
    first = (found or lines or [""])[0].removeprefix("fatal: ").removeprefix("error: ")
    # An address may hold a name and a password.
    return re.sub(r"(?<=://)[^/@\s]*@", "", first).rstrip(".")


def _unstarted(error: Exception, folder: Path) -> GitError:
    if isinstance(error, FileNotFoundError | NotADirectoryError) and not folder.is_dir():
        return GitError("vault.git-no-folder", folder=str(folder))
    return GitError("vault.git-failed", reason=str(error))
