"""The import contracts in pyproject.toml name every room that they are to hold."""

from __future__ import annotations

import tomllib
from pathlib import Path

import editor

ROOMS = Path(editor.__file__).parent
PROJECT = ROOMS.parent / "pyproject.toml"
# Who may know Qt, and the two that are held to not knowing it by a contract of their own.
WITH_QT = {"ui", "app", "catalogue"}
COMMANDS = {"__main__", "cli"}
# Packages whose doors join them to the window.
JOINED = {"changes", "first_steps", "focus_mode", "help", "palette", "problems", "site"}


def held(name: str) -> set[str]:
    """The last names of what the contract that begins so holds."""
    tool = tomllib.loads(PROJECT.read_text("utf-8"))["tool"]
    (found,) = [one for one in tool["importlinter"]["contracts"] if one["name"].startswith(name)]
    return {module.rpartition(".")[2] for module in found["source_modules"]}


def rooms(folder: Path) -> set[str]:
    """The packages and modules that lie in a folder."""
    files = {file.stem for file in folder.glob("*.py")} - {"__init__"}
    return files | packages(folder)


def packages(folder: Path) -> set[str]:
    return {path.parent.name for path in folder.glob("*/__init__.py")}


def test_every_room_without_qt_is_held_to_it() -> None:
    assert held("Only the interface") == rooms(ROOMS) - WITH_QT - COMMANDS
    assert held("The command line") == COMMANDS


def test_every_view_and_dialog_is_held_to_know_no_window() -> None:
    assert held("Views and dialogs") == packages(ROOMS / "ui") - JOINED
