"""Who wishes for no motion sees the end at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.territory.bounds import Bounds
from editor.ui import motion
from editor.ui.territory.motion import CameraMover


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    motion.choose("system")


@pytest.fixture
def no_desktop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A Linux desktop that says nothing of motion."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)


@pytest.mark.usefixtures("no_desktop")
@pytest.mark.parametrize(
    ("wish", "moving"),
    [("full", True), ("reduced", False), ("system", True), ("as a stone", True)],
)
def test_the_map_travels_only_where_things_may_move(qtbot: QtBot, wish: str, moving: bool) -> None:
    motion.choose(wish)
    assert motion.moves() is moving
    mover = CameraMover()
    mover.resize(QSizeF(400, 300))
    mover.set_map(Bounds(0, 0, 100, 100))
    mover.centre(20, 30, 40)
    assert mover.moving is moving
    if not moving:
        x, y = mover.camera.to_map(QPointF(200, 150))
        assert (round(x), round(y)) == (20, 30)


def test_menus_and_tooltips_come_at_once_too(qtbot: QtBot) -> None:
    fade = Qt.UIEffect.UI_General
    before = QApplication.isEffectEnabled(fade)
    QApplication.setEffectEnabled(fade, True)
    try:
        motion.choose("reduced")
        assert not QApplication.isEffectEnabled(fade)
        motion.choose("reduced")
        motion.choose("full")
        assert QApplication.isEffectEnabled(fade)  # as the system has it
    finally:
        QApplication.setEffectEnabled(fade, before)


@pytest.mark.parametrize(
    ("desktop", "file", "text", "moving"),
    [
        ("KDE", "kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", False),
        ("KDE", "kdeglobals", "[KDE]\nAnimationDurationFactor=1\n", True),
        ("KDE", "kdeglobals", "[[broken", True),
        ("XFCE", "gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", False),
        ("XFCE", "gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=true\n", True),
        ("XFCE", "gtk-3.0/settings.ini", "\xff\xfe", True),
    ],
)
def test_what_the_desktop_says_of_motion(
    tmp_path: Path, desktop: str, file: str, text: str, moving: bool
) -> None:
    written = tmp_path / file
    written.parent.mkdir(parents=True, exist_ok=True)
    written.write_bytes(text.encode("latin-1"))
    told = {"XDG_CURRENT_DESKTOP": desktop, "XDG_CONFIG_HOME": str(tmp_path)}
    assert motion.linux_moves(told) is moving


def test_gnome_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "gsettings"
    program.write_text('#!/bin/sh\n[ "$3" = enable-animations ] && echo false\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    told = {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME", "XDG_CONFIG_HOME": str(tmp_path)}
    assert motion.linux_moves(told) is False
    program.write_text("#!/bin/sh\nexit 1\n")
    assert motion.linux_moves(told) is True
    program.unlink()
    assert motion.linux_moves(told) is True
