"""What of a vault is left out: hidden, node_modules, what .gitignore and the settings name."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from editor.vault.patterns import Pattern

IGNORE_FILE = ".gitignore"
_FOLDERS = frozenset({"node_modules"})
# A path that no file has, for rules that leave out whatever lies in a folder.
_ANYTHING = "\0.md"


def is_apart(name: str) -> bool:
    """Whether a file or folder of this name is left out unless it is asked for by name."""
    return name.startswith(".") or name in _FOLDERS


class Sieve:
    """Tells what is left out of the vault in folder `root`; the rules are read once.

    Left out are hidden files and folders, `node_modules`, and what git ignores: by the
    `.gitignore` files of the vault, of the folders that it lies in up to the repository's, and by
    the repository's own `info/exclude`. As in git, inner files count before outer ones, `!` takes
    back, and nothing comes back into a folder that is left out.

    What a pattern names at its beginning is not left out by these: folders that it spells out are
    looked into, and rules that would leave out such a folder, or everything the pattern names,
    do not count for it.

    leave_out: patterns as in `.gitignore`, from the vault's root. They count before all others, and
    for every pattern; those with `!` bring back what git ignores.
    """

    def __init__(self, root: Path, leave_out: Sequence[str] = ()) -> None:
        self._root = root
        self._own = _Base("", "", _Rules.of(leave_out)) if leave_out else None
        self._outer: tuple[_Base, ...] | None = None
        self._inner: dict[str, tuple[_Base, ...]] = {}
        self._asked: dict[tuple[_Base, Pattern | None], frozenset[str]] = {}

    def leaves_out(self, path: str, pattern: Pattern | None = None) -> bool:
        """Whether the file at `path`, or a folder above it, is left out for `pattern`.

        Whether the pattern fits the path is not asked.
        """
        steps = path.split("/")
        if any(is_apart(step) for step in steps[pattern.steps if pattern else 0 :]):
            return True
        folders = ("/".join(steps[: end + 1]) for end in range(len(steps) - 1))
        return any(self.drops(folder, pattern, folder=True) for folder in folders) or self.drops(
            path, pattern
        )

    def drops(self, path: str, pattern: Pattern | None = None, *, folder: bool = False) -> bool:
        """As `leaves_out`, where nothing above `path` is left out; names are not looked at."""
        if self._own is not None:
            verdict = self._own.verdict(path, folder=folder)
            if verdict is not None:
                return verdict
        for base in self._bases(path.rpartition("/")[0]):
            verdict = base.verdict(path, folder=folder, lifted=self._lifted(base, pattern))
            if verdict is not None:
                return verdict
        return False

    def _bases(self, folder: str) -> tuple[_Base, ...]:
        """The rules that count in a folder of the vault, the innermost first."""
        known = self._inner.get(folder)
        if known is None:
            outer = self._bases(folder.rpartition("/")[0]) if folder else self._outermost()
            rules = _Rules.read(self._root / folder / IGNORE_FILE)
            inside = f"{folder}/" if folder else ""
            known = (_Base(inside, "", rules), *outer) if rules is not None else outer
            self._inner[folder] = known
        return known

    def _outermost(self) -> tuple[_Base, ...]:
        """The rules of the repository that the vault lies in."""
        if self._outer is None:
            self._outer = tuple(_above(self._root))
        return self._outer

    def _lifted(self, base: _Base, pattern: Pattern | None) -> frozenset[str]:
        """Paths, as `base` sees them, that its rules may not leave out for `pattern`."""
        asked = (base, pattern)
        known = self._asked.get(asked)
        if known is None:
            # A vault that was opened is wanted, whatever the repository around it says.
            paths = {*_with_folders(base.add), base.add + _ANYTHING} if base.add else set()
            if pattern is not None and pattern.named:
                named = [*_with_folders(pattern.named), pattern.example]
                paths.update(base.seen(path) for path in named if path.startswith(base.folder))
            known = self._asked[asked] = frozenset(paths - {""})
        return known


class _Base(NamedTuple):
    """Rules and where they count from.

    folder: the folder of the vault that holds them, with a slash behind it; "" for the root and
    what is above. add: what leads from there to the vault.
    """

    folder: str
    add: str
    rules: _Rules

    def seen(self, path: str) -> str:
        """A path of the vault that is in the folder, as the rules see it."""
        return self.add + path[len(self.folder) :]

    def verdict(
        self, path: str, *, folder: bool = False, lifted: frozenset[str] = frozenset()
    ) -> bool | None:
        seen = self.seen(path)
        return self.rules.verdict(f"{seen}/" if folder else seen, lifted)


class _Rule(NamedTuple):
    """One line. leaves_out: False for those with `!`."""

    leaves_out: bool
    expression: re.Pattern[str]

    def fits(self, path: str) -> bool:
        """Whether it is about this very path, and not about a folder above; folders end in /."""
        for match in self.expression.finditer(path):
            marked = match.groupdict().get(_FOLDER_MARK)
            if marked is None:
                # `name/**` is about what lies in the folder.
                return not (path.endswith("/") and match.end() == len(path))
            if match.end(_FOLDER_MARK) == len(path):
                return True
        return False


class _Rules:
    """The rules of one file, the last that fits deciding."""

    def __init__(self, rules: Iterable[_Rule]) -> None:
        self._rules = tuple(rules)[::-1]
        # Nearly all files fit none: one look tells.
        mark = f"(?P<{_FOLDER_MARK}>"
        either = "|".join(rule.expression.pattern.replace(mark, "(?:") for rule in self._rules)
        self._any = _compiled(either or r"(?!)")

    @classmethod
    def of(cls, lines: Iterable[str]) -> _Rules:
        """Those lines that are rules."""
        rules = (_rule(line) for line in lines)
        return cls(rule for rule in rules if rule is not None)

    @classmethod
    def read(cls, file: Path) -> _Rules | None:
        """The rules of a file; None where there is none that can be read."""
        try:
            text = file.read_text("utf-8", "surrogateescape")
        except (OSError, ValueError):
            return None
        return cls.of(text.removeprefix("\ufeff").splitlines())

    def verdict(self, path: str, lifted: frozenset[str]) -> bool | None:
        """Whether a path is left out; None where no rule says so. Folders end in /."""
        if not self._any.search(path):
            return None
        for rule in self._rules:
            if rule.fits(path) and not (rule.leaves_out and any(map(rule.fits, lifted))):
                return rule.leaves_out
        return None


_FOLDER_MARK = "ps_d"  # the group in the library's expressions that holds a folder's slash


def is_rule(line: str) -> bool:
    """Whether a line leaves anything out or takes it back."""
    return _rule(line) is not None


def _rule(line: str) -> _Rule | None:
    # Imported when there is a rule: most vaults open without.
    from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

    try:
        # The library takes the folder itself for one of those in it.
        line = re.sub(r"/\*\*/\s*$", "/**/*/", line)
        expression, leaves_out = GitIgnoreSpecPattern.pattern_to_regex(line)
        if expression is None or leaves_out is None:
            return None
        return _Rule(leaves_out, _compiled(expression))
    except (ValueError, re.error):  # git does not count such a line either
        return None


def _compiled(expression: str) -> re.Pattern[str]:
    with warnings.catch_warnings():
        # Python tells of what it may read otherwise some day, such as [[a].
        warnings.simplefilter("ignore", FutureWarning)
        return re.compile(expression, re.DOTALL)


def _above(root: Path) -> Iterator[_Base]:
    """The rules above a vault in a git repository, the innermost first."""
    inside = ""
    for folder in (root, *root.parents):
        if folder != root:
            rules = _Rules.read(folder / IGNORE_FILE)
            if rules is not None:
                yield _Base("", inside, rules)
        git = folder / ".git"
        if git.exists():
            rules = _Rules.read(_git_folder(git) / "info" / "exclude")
            if rules is not None:
                yield _Base("", inside, rules)
            return
        inside = f"{folder.name}/{inside}"


def _git_folder(git: Path) -> Path:
    """Where a repository keeps what it shares; `.git` of a further working tree is a file."""
    try:
        if not git.is_file():
            return git
        named = git.read_text("utf-8", "surrogateescape").removeprefix("gitdir:").strip()
        own = git.parent / named
        common = own / "commondir"
        return own / common.read_text("utf-8").strip() if common.exists() else own
    except (OSError, ValueError):
        return git


def _folders(path: str) -> Iterator[str]:
    """A folder and those above it, within the vault."""
    while path:
        yield path
        path = path.rpartition("/")[0]


def _with_folders(path: str) -> Iterator[str]:
    return (f"{folder}/" for folder in _folders(path.rstrip("/")))
