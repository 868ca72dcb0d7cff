"""The command line: a command for scripts, or the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from editor import __version__

if TYPE_CHECKING:
    import argparse

    from editor.publish.exporters import Painting
    from editor.workspace.orders import Orders

_PROGRAM = "territory-editor"
_COMMANDS = ("get", "set", "new", "check", "render", "export", "merge-driver")


def run(arguments: Sequence[str]) -> int:
    """Do what `arguments` ask; returns the exit status."""
    if arguments and arguments[0] == "merge-driver":
        # git starts it once for each file: nothing else is loaded.
        from editor.vault.merge_command import run_merge_driver

        return run_merge_driver(arguments[1:])
    if arguments and arguments[0] in _COMMANDS:
        return _run_command(arguments)
    if len(arguments) <= 1 and not "".join(arguments).startswith("-"):
        # A path or nothing needs no parser; making one would hold up the first window.
        return _open_window(Path(arguments[0]) if arguments else None)
    options = _window_parser().parse_args(arguments)
    if options.screenshots is not None:
        if options.path is None and not options.sample:
            print(f"{_PROGRAM}: --screenshots needs a vault (or --sample)", file=sys.stderr)
            return 2
        from editor import app

        return app.take_screenshots(options.screenshots, None if options.sample else options.path)
    return _open_window(options.path, sample=options.sample)


def _open_window(path: Path | None, *, sample: bool = False) -> int:
    if not _has_display():
        print(
            f"{_PROGRAM}: there is no display to open a window on; "
            "--screenshots DIR VAULT draws the screens to files instead",
            file=sys.stderr,
        )
        return 1
    # Nothing made on the way to the first window is garbage; looking for it takes a twentieth of
    # the way. The window turns it on again when it is up.
    gc.disable()
    from editor import app

    return app.open_window(path, sample=sample)


def _has_display() -> bool:
    """Whether Qt can open a window here; without a display it would end the process."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(k) for k in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _window_parser() -> argparse.ArgumentParser:
    import argparse

    from editor.vault.command_help import complete

    parser = argparse.ArgumentParser(
        prog=_PROGRAM,
        description="Edit a vault of Markdown initiatives: form, live preview, territory map. "
        "Exit status: 0 the window was closed, or all was drawn, 1 there is no display or a "
        "picture could not be drawn, 2 wrong usage.",
        epilog=f"Commands for scripts: {', '.join(_COMMANDS)}. See '{_PROGRAM} COMMAND --help'.",
    )
    parser.add_argument(
        "path", metavar="PATH", nargs="?", type=Path, help="the vault's folder, or a file in it"
    )
    parser.add_argument("--sample", action="store_true", help="open your copy of the sample vault")
    parser.add_argument(
        "--screenshots",
        metavar="DIR",
        type=Path,
        help="without opening a window, draw the vault's screens as PNG files into DIR",
    )
    parser.add_argument("--version", action="version", version=f"{_PROGRAM} {__version__}")
    return complete(parser, "")


def _order() -> Callable[[Path], Sequence[str]]:
    """Tells the schema's order of a file's fields; nothing is read before it is asked."""
    known: list[Orders] = []

    def order(file: Path) -> Sequence[str]:
        if not known:
            from editor.workspace.orders import Orders

            known.append(Orders())
        return known[0].of(file)

    return order


def _painting() -> Painting:
    from editor import app

    return app.painting()


def parsers() -> dict[str, argparse.ArgumentParser]:
    """What is understood, for those who describe it: of the window under "", then by command."""
    from editor.vault.merge_command import merge_parser

    known = {**_command_parsers().choices, "merge-driver": merge_parser()}
    return {"": _window_parser(), **{name: known[name] for name in _COMMANDS}}


def _run_command(arguments: Sequence[str]) -> int:
    name, *rest = arguments
    options = _command_parsers().choices[name].parse_args(rest)
    return int(options.run(options))


def _command_parsers() -> argparse._SubParsersAction[argparse.ArgumentParser]:
    import argparse

    from editor.publish.check_command import add_check
    from editor.publish.export_command import add_export
    from editor.publish.exporters import Exporters
    from editor.vault import commands
    from editor.vault.command_help import complete
    from editor.workspace import commands as new
    from editor.workspace.render_command import add_render

    subparsers = argparse.ArgumentParser(prog=_PROGRAM).add_subparsers()
    commands.add_get(subparsers)
    commands.add_set(subparsers, _order())
    new.add_new(subparsers)
    add_check(subparsers)
    add_render(subparsers)
    add_export(subparsers, Exporters(_painting))
    for name, parser in subparsers.choices.items():
        complete(parser, name)
    return subparsers
