"""Files are found by pattern, through folders and links, and what is left out is not."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.vault.patterns import is_pattern, pattern_of
from editor.vault.scan import Scan, find
from editor.vault.sieve import Sieve, is_rule

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git tells what git ignores")


def make(root: Path, files: Iterable[str]) -> None:
    for name in files:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def shut(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Deny a look into the folder, as the system does to all but root."""
    look = os.scandir

    def scandir(path: object) -> object:
        if str(path) == str(folder):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return look(path)  # type: ignore[call-overload]

    monkeypatch.setattr(os, "scandir", scandir)


def paths(scan: Scan, pattern: str = "**/*.md") -> list[str]:
    return [seen.path for seen in scan.find(pattern)]


def may_lie(root: Path, text: str, path: str) -> bool:
    pattern = pattern_of(text)
    return bool(pattern and pattern.fits(path)) and not Sieve(root).leaves_out(path, pattern)


def left(root: Path, *leave_out: str, pattern: str = "**/*.md") -> list[str]:
    """What a vault shows, which a sieve asked for each path says as well."""
    found = paths(Scan(root, Sieve(root, leave_out)), pattern)
    sieve, read = Sieve(root, leave_out), pattern_of(pattern)
    assert read is not None
    everything = [path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()]
    lie = [path for path in everything if read.fits(path) and not sieve.leaves_out(path, read)]
    assert found == sorted(lie)
    return found


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.md", ["a.md"]),
        ("**/*.md", ["a.md", "x/b.md", "x/y/c.md"]),
        ("x/*.md", ["x/b.md"]),
        ("x/**", ["x/b.md", "x/y/c.md", "x/y/d.txt"]),
        ("**/*.{md,txt}", ["a.md", "x/b.md", "x/y/c.md", "x/y/d.txt"]),
        ("**/[!a].md", ["x/b.md", "x/y/c.md"]),
        ("x/?.md", ["x/b.md"]),
        (".hidden/*.md", [".hidden/h.md"]),
        ("../*.md", []),
        ("nowhere/*.md", []),
    ],
)
def test_find(tmp_path: Path, pattern: str, expected: list[str]) -> None:
    for name in ("a.md", "x/b.md", "x/y/c.md", "x/y/d.txt", ".hidden/h.md", "node_modules/n.md"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert find(tmp_path, pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "good"),
    [
        ("**/*.md", True),
        ("{a,b}/[!c]*.md", True),
        ("[&&~~||[--].md", True),
        ("[a.md", True),
        ("[z-a].md", False),
        ("a/../*.md", False),
        ("./", False),
        ("a\0.md", False),
    ],
)
def test_what_is_a_pattern(tmp_path: Path, pattern: str, good: bool) -> None:
    assert is_pattern(pattern) is good
    assert find(tmp_path, pattern) == []


def test_a_file_behind_links_is_found_once(tmp_path: Path) -> None:
    root = tmp_path / "vault"
    for name in ("zz/a.md", "zz/b.md", "in/c.md"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "d.md").touch()
    (root / "aa").symlink_to("zz")
    (root / "in" / "zz").symlink_to("../zz")
    (root / "alias.md").symlink_to("zz/a.md")
    (root / "away").symlink_to(outside)
    (root / "broken.md").symlink_to("nowhere.md")
    (root / "self").symlink_to("self")
    everything = ["away/d.md", "in/c.md", "zz/a.md", "zz/b.md"]
    assert find(root, "**/*.md") == everything
    assert find(root, "aa/*.md") == ["aa/a.md", "aa/b.md"]
    assert find(root, "*.md") == ["alias.md"]
    scan = Scan(root)
    assert paths(scan, "{aa,in}/**/*.md") == ["aa/a.md", "aa/b.md", "in/c.md"]
    assert paths(scan, "**/*.md") == ["away/d.md"]


def test_links_in_circles_come_to_an_end(tmp_path: Path) -> None:
    names = "abcdefgh"
    for name in names:
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.md").touch()
        for other in names:
            (tmp_path / name / f"to-{other}").symlink_to(tmp_path / other)
    assert find(tmp_path, "**/*.md") == [f"{name}/x.md" for name in names]


def test_find_survives_a_link_to_a_folder_above(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "a.md").touch()
    (tmp_path / "x" / "loop").symlink_to(tmp_path)
    assert find(tmp_path, "**/*.md") == ["x/a.md"]


@pytest.mark.parametrize(
    "pattern",
    [
        "**/*.md",
        "notes/*.md",
        ".kept/**/*.md",
        "notes/{a,b}.md",
        "*.md",
        "notes/[a].md",
        "../*",
        "",
    ],
)
def test_a_path_matches_a_pattern_when_it_is_found_by_it(tmp_path: Path, pattern: str) -> None:
    paths = ["a.md", "notes/a.md", "notes/c.md", "notes/deep/b.md", ".kept/x/a.md", ".kept/.a.md"]
    paths += ["node_modules/a.md", "notes/.hidden/a.md", "a.txt"]
    for path in paths:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    assert find(tmp_path, pattern) == sorted(p for p in paths if may_lie(tmp_path, pattern, p))


def test_a_file_is_told_as_it_was_found(tmp_path: Path) -> None:
    make(tmp_path, ["in/a.md"])
    (tmp_path / "in" / "a.md").write_bytes(b"12345")
    (tmp_path / "link").symlink_to("in")
    (seen,) = Scan(tmp_path).find("link/*.md")
    status = (tmp_path / "in" / "a.md").stat()
    assert seen == (
        "link/a.md",
        str(tmp_path.resolve() / "in" / "a.md"),
        status.st_mtime_ns,
        5,
        status.st_ino,
    )


def test_what_git_ignores_is_left_out(tmp_path: Path) -> None:
    make(tmp_path, ["a.md", "out/b.md", "in/c.md", "in/deep/d.md", "in/deep/e.md", "in/out/f.md"])
    (tmp_path / ".gitignore").write_text("# made by machines\nout/\ne.md\n")
    assert left(tmp_path) == ["a.md", "in/c.md", "in/deep/d.md"]
    (tmp_path / "in" / "deep" / ".gitignore").write_text("!e.md\nd.md\n")
    assert left(tmp_path) == ["a.md", "in/c.md", "in/deep/e.md"]
    (tmp_path / ".gitignore").write_text("in/\n")  # nothing comes back into a folder left out
    assert left(tmp_path) == ["a.md", "out/b.md"]


def test_a_bad_gitignore_leaves_out_what_its_good_lines_name(tmp_path: Path) -> None:
    make(tmp_path, ["a.md", "b.md"])
    lines = [b"\xef\xbb\xbfb.md", b"!", b"[z-a", b"[[c--d]", b"\xff\xfe.md", b"/", b""]
    (tmp_path / ".gitignore").write_bytes(b"\r\n".join(lines))
    assert left(tmp_path) == ["a.md"]
    (tmp_path / ".gitignore").unlink()
    (tmp_path / ".gitignore").mkdir()
    assert left(tmp_path) == ["a.md", "b.md"]


def test_the_rules_of_the_repository_around_count(tmp_path: Path) -> None:
    root = tmp_path / "vaults" / "one"
    make(root, ["a.md", "b.md", "c.md", "out/d.md", "left/e.md"])
    (tmp_path / ".git" / "info").mkdir(parents=True)
    (tmp_path / ".git" / "info" / "exclude").write_text("b.md\n")
    (tmp_path / ".gitignore").write_text("/vaults/one/out\n")
    (tmp_path / "vaults" / ".gitignore").write_text("one/left\n")
    assert left(root) == ["a.md", "c.md"]
    # A vault that was opened is wanted, although its repository ignores it.
    for rule in ("vaults/", "one", "*", "vaults/**", "*.md"):
        (tmp_path / ".gitignore").write_text(f"{rule}\n/vaults/one/out\n")
        assert left(root) == ["a.md", "c.md"]


def test_a_further_working_tree_has_the_rules_of_its_repository(tmp_path: Path) -> None:
    main, tree = tmp_path / "main", tmp_path / "tree"
    own = main / ".git" / "worktrees" / "tree"
    own.mkdir(parents=True)
    (own / "commondir").write_text("../..\n")
    (main / ".git" / "info").mkdir()
    (main / ".git" / "info" / "exclude").write_text("b.md\n")
    make(tree, ["a.md", "b.md"])
    (tree / ".git").write_text(f"gitdir: {own}\n")
    assert left(tree) == ["a.md"]


@pytest.mark.parametrize("rules", ["drafts/", "drafts", "drafts/*", "*.md", "/drafts/*.md", "*"])
def test_a_pattern_that_names_a_folder_counts_more_than_gitignore(
    tmp_path: Path, rules: str
) -> None:
    make(tmp_path, ["drafts/a.md", "drafts/b.md", "drafts/in/c.md"])
    (tmp_path / ".gitignore").write_text(f"{rules}\n/drafts/b.md\nin\n")
    assert left(tmp_path, pattern="drafts/*.md") == ["drafts/a.md"]
    assert left(tmp_path, pattern="drafts/**/*.md") == ["drafts/a.md"]
    assert left(tmp_path, pattern="drafts/b.md") == ["drafts/b.md"]


def test_what_the_settings_leave_out_counts_for_every_pattern(tmp_path: Path) -> None:
    make(tmp_path, ["a.md", "old/b.md", "old/c.md", "made/d.md"])
    (tmp_path / ".gitignore").write_text("made\n")
    assert left(tmp_path, "old/c.md", "!made/") == ["a.md", "made/d.md", "old/b.md"]
    assert left(tmp_path, "old/", "!old/b.md") == ["a.md"]
    assert left(tmp_path, "old/", pattern="old/*.md") == []
    assert left(tmp_path, "*.md", pattern="old/*.md") == []


def test_a_line_that_leaves_nothing_out_is_no_rule() -> None:
    assert is_rule("drafts/")
    assert is_rule("!drafts/")
    for line in ("", "  ", "# drafts", "!", "/", "[z-a]"):
        assert not is_rule(line)


NAMES = st.sampled_from(["a", "b.md", "c.md", "x y"])
PATHS = st.lists(NAMES, min_size=1, max_size=4).map("/".join)
RULES = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["", "!", "/", "!/"]),
    st.sampled_from(["", "", "**/", "a/", "a/**/", "*/"]),
    st.sampled_from(["a", "b.md", "*.md", "*", "?", "[!a]", "x\\ y", "**", "[a-c].md", "a/**"]),
    st.sampled_from(["", "", "/", " "]),
)


@needs_git
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sets(PATHS, min_size=1, max_size=8), st.lists(RULES, max_size=4), st.lists(RULES))
def test_git_leaves_out_the_same(
    tmp_path: Path, names: set[str], outer: list[str], inner: list[str]
) -> None:
    root = tmp_path / "repository"
    if not root.exists():
        subprocess.run(["git", "init", "-q", root], check=True)
    for there in root.iterdir():
        if there.name != ".git":
            (shutil.rmtree if there.is_dir() else Path.unlink)(there)
    for name in sorted(names):
        if not any((root / place).is_file() for place in Path(name).parents):
            make(root, [name] if not (root / name).exists() else [])
    (root / ".gitignore").write_text("\n".join(outer))
    if (root / "a").is_dir():
        (root / "a" / ".gitignore").write_text("\n".join(inner))
    listed = subprocess.run(
        ["git", "-C", root, "ls-files", "-zo", "--exclude-standard"],
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout.split("\0")
    assert left(root, pattern="**") == sorted(
        path for path in listed if path and not path.endswith(".gitignore")
    )


def test_a_folder_that_cannot_be_looked_into_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, ["a.md", "shut/b.md"])
    shut(monkeypatch, tmp_path / "shut")
    scan = Scan(tmp_path)
    assert paths(scan) == ["a.md"]
    assert scan.unlisted == {"shut": "Permission denied"}


def test_names_in_every_script_are_found(tmp_path: Path) -> None:
    names = ["ß.md", "é.md", "e\u0301.md", "A.md", "a.md", "日本.md", "שלום.md", "a\nb.md", "🌊.md"]
    names.append(os.fsdecode(b"caf\xe9.md"))
    names.append(os.fsdecode(b"\xff/\xfe.md"))
    make(tmp_path, names)
    (tmp_path / ".gitignore").write_bytes(b"\xff\n")
    assert left(tmp_path) == sorted(names[:-1])
