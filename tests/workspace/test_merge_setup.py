"""Git set up to merge a vault's entries by fields, and back."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from editor.vault.git import GitError
from editor.workspace import merge_setup
from editor.workspace.merge_setup import (
    driver_command,
    look,
    maybe_in_git,
    patterns_of,
    set_up,
    take_away,
)

GIT = shutil.which("git")
pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")

ENTRY = "---\ntitle: A\nx: 1\ny: 2\n---\nText\n"


def git(folder: Path, *arguments: str, check: bool = True) -> str:
    done = subprocess.run(
        [str(GIT), "-c", "user.name=T", "-c", "user.email=t@example.org", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert not check or done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault that is a folder of a repository."""
    folder = tmp_path / "my réposit'ory" / "the vault"
    folder.mkdir(parents=True)
    git(folder.parent, "init", "-q", "-b", "main")
    (folder / "a.md").write_text(ENTRY)
    return folder


def two_sides(vault: Path) -> None:
    """Make a merge that git alone could not do."""
    git(vault, "add", "-A")
    git(vault, "commit", "-qm", "base")
    git(vault, "checkout", "-qb", "other")
    (vault / "a.md").write_text(ENTRY.replace("x: 1", "x: 5"))
    git(vault, "commit", "-qam", "x")
    git(vault, "checkout", "-q", "main")
    (vault / "a.md").write_text(ENTRY.replace("y: 2", "y: 7"))
    git(vault, "commit", "-qam", "y")


def test_a_merge_after_setting_up(vault: Path) -> None:
    setup = look(vault)
    assert setup is not None
    assert (setup.driver, setup.named, setup.done, setup.begun) == ("", False, False, False)
    set_up(setup)
    assert (vault / ".gitattributes").read_text() == "*.md merge=territory-editor\n"
    after = look(vault)
    assert after is not None
    assert after.done
    assert after.begun
    two_sides(vault)
    git(vault, "merge", "-q", "--no-edit", "other")
    assert (vault / "a.md").read_text() == "---\ntitle: A\nx: 5\ny: 7\n---\nText\n"


def test_a_program_that_is_gone_leaves_the_merge_to_git(
    vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merge_setup, "_program", lambda: "'/nowhere/at all'")
    setup = look(vault)
    assert setup is not None
    set_up(setup)
    two_sides(vault)
    git(vault, "merge", "other", check=False)
    assert (vault / "a.md").read_text() == (
        "---\ntitle: A\n<<<<<<< ours\nx: 1\ny: 7\n=======\nx: 5\ny: 2\n>>>>>>> theirs\n---\nText\n"
    )


def test_what_was_in_the_attributes_stays(vault: Path) -> None:
    before = b"* text=auto\r\n\r\n*.md diff=markdown"
    (vault / ".gitattributes").write_bytes(before)
    setup = look(vault)
    assert setup is not None
    set_up(setup)
    assert (vault / ".gitattributes").read_bytes() == before + (
        b"\r\n*.md merge=territory-editor\r\n"
    )
    take_away(setup)
    assert (vault / ".gitattributes").read_bytes() == before + b"\r\n"
    assert look(vault) == setup


def test_taking_it_away_leaves_nothing(vault: Path) -> None:
    setup = look(vault)
    assert setup is not None
    config = (vault.parent / ".git" / "config").read_text()
    set_up(setup)
    take_away(setup)
    assert not (vault / ".gitattributes").exists()
    assert (vault.parent / ".git" / "config").read_text() == config
    take_away(setup)  # once more does no harm


def test_an_attribute_beside_others_is_taken_out_of_its_line(vault: Path) -> None:
    file = vault / ".gitattributes"
    file.write_text("# merge=territory-editor\n*.md text merge=territory-editor eol=lf\n")
    setup = look(vault)
    assert setup is not None
    assert setup.named
    take_away(setup)
    assert file.read_text() == "# merge=territory-editor\n*.md text eol=lf\n"


def test_a_command_that_is_no_more_right_is_set_anew(vault: Path) -> None:
    git(vault, "config", "merge.territory-editor.driver", "/old/territory-editor merge-driver")
    (vault / ".gitattributes").write_text("*.md merge=territory-editor\n")
    setup = look(vault)
    assert setup is not None
    assert setup.named
    assert not setup.done
    set_up(setup)
    assert (vault / ".gitattributes").read_text() == "*.md merge=territory-editor\n"
    assert git(vault, "config", "merge.territory-editor.driver") == driver_command() + "\n"


def test_a_folder_outside_of_git(tmp_path: Path) -> None:
    assert not maybe_in_git(tmp_path)
    assert look(tmp_path) is None
    (tmp_path / ".git").write_text("no repository")
    assert look(tmp_path) is None


def test_no_git_on_this_computer(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    setup = look(vault)
    assert setup is not None
    monkeypatch.setenv("PATH", str(vault))
    assert look(vault) is None
    with pytest.raises(GitError, match="Git was not found"):
        set_up(setup)
    assert not (vault / ".gitattributes").exists()


def test_entries_of_several_endings(vault: Path) -> None:
    patterns = patterns_of(["a.md", "b/c.mdx", "d.md", "LICENSE"])
    assert patterns == ("*.md", "*.mdx")
    assert patterns_of([]) == ("*.md",)
    (vault / ".gitattributes").write_text("*.md merge=territory-editor\n")
    setup = look(vault, patterns)
    assert setup is not None
    assert not setup.named
    set_up(setup)
    after = look(vault, patterns)
    assert after is not None
    assert after.done
    take_away(after)
    assert not (vault / ".gitattributes").exists()


@pytest.mark.skipif(os.name == "nt", reason="asks a POSIX shell")
def test_how_the_program_is_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "it's 100% here"
    folder.mkdir()
    python = folder / "python"
    python.symlink_to(sys.executable)
    monkeypatch.setattr(sys, "executable", str(python))
    checkout = driver_command()
    assert "-P -m editor merge-driver %O" in checkout
    script = folder / "territory-editor"
    script.write_text("#!/bin/sh\necho script $*\n")
    script.chmod(0o755)
    assert _said(driver_command()) == "script merge-driver"
    bundle = folder / "Territory Editor.AppImage"
    bundle.write_text("#!/bin/sh\necho bundle $*\n")
    bundle.chmod(0o755)
    monkeypatch.setenv("APPIMAGE", str(bundle))
    assert _said(driver_command()) == "bundle merge-driver"


def _said(command: str) -> str:
    """What the command says, its placeholders as git fills them."""
    command = command.replace("%%", "\0").partition(" %O")[0].replace("\0", "%")
    return subprocess.run(
        ["sh", "-c", command], capture_output=True, text=True, check=True
    ).stdout.strip()
