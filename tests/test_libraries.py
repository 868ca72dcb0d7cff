"""What is told where libraries of the system are missing."""

from __future__ import annotations

import gc
import os
import platform
import re
import subprocess
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from pathlib import Path

import pytest

from editor import cli, libraries
from editor.libraries import engine_unloadable, missing, unloadable
from editor.messages import english

ROOT = Path(__file__).parents[1]


def cannot_open(name: str) -> ImportError:
    return ImportError(f"{name}: cannot open shared object file: No such file or directory")


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The libraries that are missing, to be filled; under X, on a new release of Debian."""
    names: set[str] = set()
    monkeypatch.setattr(libraries, "_can_be_loaded", lambda name: name not in names)
    monkeypatch.setenv("DISPLAY", ":9")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: {"ID": "debian"})
    return names


def test_all_that_is_missing_is_told_at_once_with_its_packages(lacking: set[str]) -> None:
    lacking |= {"libEGL.so.1", "libxcb-cursor.so.0", "libwayland-egl.so.1", "libnss3.so"}
    why = unloadable(cannot_open("libEGL.so.1"))
    assert why is not None
    told = english(why)
    assert "needs: libEGL.so.1, libxcb-cursor.so.0." in told
    assert "“sudo apt install libegl1 libxcb-cursor0”" in told
    assert "“sudo dnf install libglvnd-egl xcb-util-cursor”" in told


def test_a_package_is_named_once(lacking: set[str]) -> None:
    lacking |= {"libglib-2.0.so.0", "libgthread-2.0.so.0"}
    why = missing()
    assert why is not None
    assert "apt install libglib2.0-0”" in english(why)


def test_what_nobody_knows_is_told_without_packages(lacking: set[str]) -> None:
    why = unloadable(cannot_open("libstrange.so.3"))
    assert why is not None
    assert english(why) == (
        "This system lacks what the program needs: libstrange.so.3. "
        "Install the packages of your system that hold it."
    )


@pytest.mark.parametrize(
    ("release", "package"),
    [
        ({"ID": "debian", "VERSION_CODENAME": "trixie"}, "libasound2t64"),
        ({"ID": "debian", "VERSION_CODENAME": "bookworm"}, "libasound2"),
        ({"ID": "linuxmint", "VERSION_CODENAME": "x", "UBUNTU_CODENAME": "jammy"}, "libasound2"),
    ],
)
def test_the_engines_libraries_are_called_as_the_release_calls_them(
    lacking: set[str], monkeypatch: pytest.MonkeyPatch, release: dict[str, str], package: str
) -> None:
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: release)
    told = english(engine_unloadable(cannot_open("libasound.so.2")))
    assert f"“sudo apt install {package}”" in told


def test_nothing_is_missing_where_all_is_there(lacking: set[str]) -> None:
    assert missing() is None


def test_other_reasons_are_told_as_they_are(lacking: set[str]) -> None:
    broken = ImportError("DLL load failed: The procedure is not there.", name="PySide6.QtGui")
    why = unloadable(broken)
    assert why is not None
    assert english(why).endswith("loaded: DLL load failed: The procedure is not there.")
    assert unloadable(ImportError("cannot import name 'x'", name="editor.app")) is None


def test_the_systems_own_libraries_are_found() -> None:
    assert libraries._can_be_loaded("libc.so.6") == (sys.platform == "linux")
    assert not libraries._can_be_loaded("libstrange.so.3")


def test_each_package_that_the_program_needs_is_known() -> None:
    listed = (ROOT / "packaging" / "system-packages.txt").read_text("utf-8").partition("# Fonts")[0]
    wanted = set(re.findall(r"^lib[\w.+-]+", listed, re.MULTILINE))
    rows = [*libraries._ALWAYS.values(), *libraries._UNDER_X.values(),
            *libraries._UNDER_WAYLAND.values(), *libraries._OF_THE_ENGINE.values()]  # fmt: skip
    known = {debian for debian, _fedora in rows}
    assert {name.removesuffix("t64") for name in wanted} <= {n.removesuffix("t64") for n in known}


class Lacking(MetaPathFinder):
    """Fails to import the window as Python does where a library is missing."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: object = None) -> None:
        if name == "editor.app":
            raise cannot_open("libEGL.so.1")


@pytest.mark.parametrize("arguments", [[], ["--screenshots", "x", "--sample"]])
def test_the_program_ends_with_a_sentence(
    arguments: list[str],
    lacking: set[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(gc, "disable", lambda: None)  # the tests have their own way with it
    monkeypatch.delitem(sys.modules, "editor.app", raising=False)
    monkeypatch.delattr("editor.app", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Lacking(), *sys.meta_path])
    with pytest.raises(SystemExit) as ended:
        cli.run(arguments)
    assert ended.value.code == 1
    told = capsys.readouterr().err
    assert told.startswith("territory-editor: This system lacks what the program needs: libEGL.")
    assert told.count("\n") == 1


def started(**environment: str) -> subprocess.CompletedProcess[str]:
    others = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    return subprocess.run(
        [sys.executable, "-m", "editor"],
        env={**others, "LC_ALL": "C", "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.qt
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_a_display_that_does_not_answer_is_told_of(tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    home = str(tmp_path)
    ended = started(QT_QPA_PLATFORM="xcb", DISPLAY=":47123", HOME=home)
    assert ended.returncode == 1
    told = ended.stderr.splitlines()[-1]
    assert told.startswith("territory-editor: The display :47123 does not answer")
    ended = started(QT_QPA_PLATFORM="nowhere", HOME=home)
    assert ended.returncode == 1
    told = ended.stderr.splitlines()[-1]
    assert told.startswith("territory-editor: No window can be opened. Qt says: ")
    assert "nowhere" in told
