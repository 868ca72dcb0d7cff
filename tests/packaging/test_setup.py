"""The set-up in `packaging/setup.sh`: what it asks for, and when there is nothing to do."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = (
    "bash",
    "cat",
    "cmp",
    "dirname",
    "env",
    "flock",
    "grep",
    "id",
    "mkdir",
    "readlink",
    "rm",
    "sed",
    "touch",
    "uname",
)

Bash = Callable[[str], subprocess.CompletedProcess[str]]

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-query"), reason="this is not Debian")


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """The only folder on the path: what the set-up uses, without Python, apt and sudo."""
    folder = tmp_path / "tools"
    folder.mkdir()
    for tool in TOOLS:
        found = shutil.which(tool)
        if found:
            (folder / tool).symlink_to(found)
    return folder


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose path has a space in it, with nothing but what decides about the set-up."""
    folder = tmp_path / "a checkout"
    shutil.copytree(ROOT / "packaging", folder / "packaging")
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


@pytest.fixture
def bash(checkout: Path, tools: Path) -> Bash:
    """Runs a line of bash that has the functions of the set-up at hand."""

    def run(line: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(tools / "bash"), "-c", f". packaging/setup.sh; {line}"],
            cwd=checkout,
            env={"PATH": str(tools), "LC_ALL": "C.UTF-8"},
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def put(folder: Path, name: str, script: str) -> None:
    """A program for the path."""
    path = folder / name
    path.unlink(missing_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def system(tools: Path, installed: list[str], known: list[str] | None = None) -> None:
    """A Debian with these packages installed and those known, and a user who is not root."""
    put(tools, "dpkg-query", "".join(f"echo 'ii  {name}'\n" for name in installed))
    put(tools, "apt-cache", f'for name; do :; done\ncase " {" ".join(known or [])} " in\n'
        '*" $name "*) echo "Package: $name" ;;\nesac')  # fmt: skip
    put(tools, "apt-get", "exit 100")
    put(tools, "id", "echo 1000")


def listed() -> list[list[str]]:
    """The names on each line of the list of system packages."""
    lines = (ROOT / "packaging" / "system-packages.txt").read_text().splitlines()
    return [
        [name.strip() for name in line.split("|")]
        for line in lines
        if line.strip() and not line.startswith("#")
    ]


def test_says_which_python_it_needs_and_which_it_found(bash: Bash, tools: Path) -> None:
    assert bash("set_up run").stderr == "Territory Editor needs Python 3.11 or newer.\n"
    put(tools, "python3", '[ "$1" = --version ] && echo Python 3.9.2 || exit 1')
    asked = bash("set_up run")
    assert asked.returncode == 1
    assert asked.stderr == (
        "Territory Editor needs Python 3.11 or newer; Python 3.9.2 is too old.\n"
    )


@pytest.mark.parametrize("which", [0, -1])
def test_names_the_missing_system_packages_in_one_line(
    bash: Bash, tools: Path, checkout: Path, which: int
) -> None:
    wanted = [names[which] for names in listed()]
    system(tools, installed=wanted[:2], known=wanted)
    put(tools, "python3", "exit 0")
    asked = bash("set_up run")
    assert asked.returncode == 1
    assert asked.stderr == (
        "System packages are missing; install them with: sudo apt-get install "
        + " ".join(wanted[2:])
        + "\n"
    )
    assert not (checkout / ".venv").exists()


def test_goes_on_without_fonts_and_git(bash: Bash, tools: Path) -> None:
    wanted = [names[0] for names in listed()]
    missing = [name for name in wanted if name.startswith("fonts-") or name == "git"]
    system(tools, installed=[name for name in wanted if name not in missing])
    asked = bash("install_system_packages; echo went on")
    assert asked.stdout == "went on\n"
    assert asked.stderr == (
        "It runs without these, less well; to have them: sudo apt-get install "
        + " ".join(missing)
        + "\n"
    )
    put(tools, "git", "exit 0")
    asked = bash("install_system_packages; echo went on")
    assert not asked.stderr.endswith(" git\n"), "a git of another kind is the user's own"


def test_says_nothing_when_all_is_there(bash: Bash, tools: Path) -> None:
    system(tools, installed=[names[-1] for names in listed()])
    asked = bash("install_system_packages; echo went on")
    assert (asked.stdout, asked.stderr) == ("went on\n", "")


def test_installs_as_root_and_tells_where_the_reason_of_a_failure_is(
    bash: Bash, tools: Path, checkout: Path
) -> None:
    system(tools, installed=[names[-1] for names in listed()[1:]])
    (checkout / ".cache").mkdir()
    put(tools, "id", "echo 0")
    put(tools, "apt-get", 'echo "$*" >>apt-was-asked')
    asked = bash("install_system_packages; echo went on")
    assert asked.stdout == "went on\n"
    assert (checkout / "apt-was-asked").read_text().splitlines() == [
        "-o DPkg::Lock::Timeout=120 update",
        f"-o DPkg::Lock::Timeout=120 install -y --no-install-recommends {listed()[0][0]}",
    ]
    put(tools, "apt-get", "echo no room left; exit 100")
    asked = bash("install_system_packages; echo went on")
    assert asked.returncode == 1
    assert asked.stderr.splitlines()[-1].startswith("The system packages could not be installed")
    assert (checkout / ".cache" / "apt.log").read_text() == "no room left\n"


@pytest.fixture
def is_set_up(bash: Bash, checkout: Path) -> Callable[[str], bool]:
    """Whether a level counts as set up, in a checkout with an environment."""
    (checkout / ".venv" / "bin").mkdir(parents=True)
    put(checkout / ".venv" / "bin", "python", "exit 0")
    return lambda level: bash(f"is_set_up {level}").returncode == 0


def test_a_set_up_counts_until_what_decides_about_it_changes(
    bash: Bash, checkout: Path, is_set_up: Callable[[str], bool]
) -> None:
    assert not is_set_up("run")
    bash("wanted >.venv/set-up.run")
    assert is_set_up("run")
    assert not is_set_up("test")
    bash("wanted >.venv/set-up.test; rm .venv/set-up.run")
    assert is_set_up("run")
    assert is_set_up("test")
    with (checkout / "packaging" / "constraints.txt").open("a") as constraints:
        constraints.write("another==1\n")
    assert not is_set_up("run")
    assert not is_set_up("test")


def test_a_set_up_that_broke_off_or_was_moved_does_not_count(
    bash: Bash, checkout: Path, is_set_up: Callable[[str], bool]
) -> None:
    bash("wanted >.venv/set-up.run; touch .venv/set-up.unfinished")
    assert not is_set_up("run")
    (checkout / ".venv" / "set-up.unfinished").unlink()
    assert is_set_up("run")
    moved = shutil.move(checkout, checkout.with_name("moved"))
    checkout.symlink_to(moved)
    assert not is_set_up("run")
