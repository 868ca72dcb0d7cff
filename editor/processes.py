"""The program's scripts that run as processes of their own, from its files or inside a bundle.

Each is a module with a `main` that by itself imports nothing else of the editor. Where the program
is bundled there is no Python to run a file with: there it starts itself, with `OPTION`.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Final

OPTION: Final = "--process"
MODULES: Final = {
    "drawing": "editor.ui.svg_process",
    "finding": "editor.workspace.finding_process",
    "spelling": "editor.workspace.spelling_process",
    "working": "editor.working_process",
}

_PACKAGE = Path(__file__).resolve().parent
HOME: Final = _PACKAGE.parent
"""Where Python finds the program by its name."""


def bundled() -> bool:
    """Whether this is the self-contained program, which brings its own Python."""
    return bool(getattr(sys, "frozen", False))


def command(name: str, *options: str) -> list[str]:
    """How to start a process of `MODULES`; its own arguments follow.

    options: Python's own, such as -I; in a bundle they hold anyway.
    """
    if bundled():
        return [sys.executable, OPTION, name]
    script = _PACKAGE.joinpath(*MODULES[name].split(".")[1:]).with_suffix(".py")
    return [sys.executable, *options, str(script)]


def itself(*arguments: str) -> list[str]:
    """How to start the program once more, in the folder `HOME`."""
    return [sys.executable, *([] if bundled() else ["-m", "editor"]), *arguments]


def run(name: str, *arguments: str) -> int:
    """Be that process; returns the exit status. Raises KeyError when there is none."""
    sys.argv = [name, *arguments]
    return int(import_module(MODULES[name]).main())


def give_environment_back() -> None:
    """Take out of the environment what starting the bundle put there.

    Programs that this one starts, such as git or a browser, have libraries of their own, and the
    bundle's are the wrong ones for them.
    """
    for variable in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        given = os.environ.pop(f"{variable}_ORIG", None)
        if given:
            os.environ[variable] = given
        else:
            os.environ.pop(variable, None)
