"""The command line: a command for scripts, or the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from editor import PROGRAM, __version__
from editor.bytecode import StartModules
from editor.language import ENGLISH, QT_TRANSLATE_NOOP, asked_for, of_the_system
from editor.spoken import complain, speak_by

if TYPE_CHECKING:
    import argparse

    from editor.publish.exporters import Painting
    from editor.spoken import Speaker
    from editor.vault.command_help import CommandParser
    from editor.workspace.orders import Orders

# As shells count them.
_INTERRUPTED = 130
_BROKEN_PIPE = 141
_COMMANDS = {
    "get": QT_TRANSLATE_NOOP("Commands", "print the fields of files as JSON"),
    "set": QT_TRANSLATE_NOOP("Commands", "change fields of files"),
    "new": QT_TRANSLATE_NOOP("Commands", "make entries"),
    "check": QT_TRANSLATE_NOOP("Commands", "tell what is wrong with a vault"),
    "render": QT_TRANSLATE_NOOP("Commands", "print the page of an entry as HTML"),
    "export": QT_TRANSLATE_NOOP("Commands", "write the map to a file, or the site to a folder"),
    "merge-driver": QT_TRANSLATE_NOOP("Commands", "merge three versions of a file, for git"),
}


def run(arguments: Sequence[str], modules: StartModules | None = None) -> int:
    """Do what `arguments` ask; returns the exit status.

    modules: what finds them while a window comes up.
    """
    speak_by(_speaker)
    if of_the_system(os.environ) != ENGLISH:
        _let_system_speak()
    if arguments and arguments[0] == "merge-driver":
        # git starts it once for each file: nothing else is loaded.
        from editor.vault.merge_command import run_merge_driver

        return run_merge_driver(arguments[1:])
    if arguments and arguments[0] in _COMMANDS:
        return _run_command(arguments)
    if len(arguments) <= 1 and not "".join(arguments).startswith("-"):
        # A path or nothing needs no parser; making one would hold up the first window.
        return _open_window(modules, Path(arguments[0]) if arguments else None)
    options = _window_parser().parse_args(arguments)
    if options.screenshots is not None:
        if options.path is None and not options.sample:
            complain("workspace.command-no-vault")
            return 2
        with _qt():
            from editor import app
        vault = None if options.sample else options.path
        return app.take_screenshots(options.screenshots, vault, _asked_for())
    return _open_window(modules, options.path, sample=options.sample)


def _open_window(modules: StartModules | None, path: Path | None, *, sample: bool = False) -> int:
    if not _has_display():
        complain("workspace.command-no-display")
        return 1
    # Nothing made on the way to the first window is garbage; looking for it takes a twentieth of
    # the way. The window turns it on again when it is up.
    gc.disable()
    import editor.hashes
    import editor.named_tuples  # noqa: F401 - before there are any

    with _qt():
        from editor import app
    return app.open_window(modules or StartModules(), path, sample=sample)


def _has_display() -> bool:
    """Whether Qt can open a window here; without a display it would end the process."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(k) for k in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _window_parser() -> CommandParser:
    from editor.vault.command_help import CommandParser

    parser = CommandParser(
        prog=PROGRAM,
        description="Edit a vault of Markdown initiatives: form, live preview, territory map.",
        others=_COMMANDS,
        statuses={
            0: "the window was closed, or all was drawn",
            1: "no window could be opened, or a picture could not be drawn",
            2: "wrong usage",
        },
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
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    return parser


def _order() -> Callable[[Path], Sequence[str]]:
    """Tells the schema's order of a file's fields; nothing is read before it is asked."""
    known: list[Orders] = []

    def order(file: Path) -> Sequence[str]:
        if not known:
            from editor.workspace.orders import Orders

            known.append(Orders())
        return known[0].of(file)

    return order


@contextmanager
def _qt() -> Iterator[None]:
    """Import what needs Qt in here: where that cannot be loaded, the program says why and ends."""
    try:
        yield
    except ImportError as error:
        from editor.libraries import unloadable

        why = unloadable(error)
        if why is None:
            raise
        complain(why)
        sys.exit(1)


def _painting() -> Painting:
    with _qt():
        from editor import app
    return app.painting()


def _speaker() -> Speaker | None:
    """Whoever says things in the language that the reader of a command has asked for."""
    language = _asked_for()
    if language == ENGLISH:
        return None
    try:
        from editor.catalogue import Catalogue
    except ImportError:  # of Qt, of which is told in English then
        return None
    return Catalogue(language)


def _let_system_speak() -> None:
    """Have the system give its reasons, such as "Permission denied", in its own language too."""
    import locale

    with suppress(AttributeError, locale.Error):  # there is no such thing, or no such language
        locale.setlocale(locale.LC_MESSAGES, "")


def _asked_for() -> str:
    from platformdirs import user_config_path

    settings = user_config_path(PROGRAM, appauthor=False) / "settings.ini"
    return asked_for(os.environ, settings)


def parsers() -> dict[str, CommandParser]:
    """What is understood, for those who describe it: of the window under "", then by command."""
    from editor.vault.merge_command import merge_parser

    known = {**_command_parsers().choices, "merge-driver": merge_parser()}
    return {"": _window_parser(), **{name: known[name] for name in _COMMANDS}}


def _run_command(arguments: Sequence[str]) -> int:
    name, *rest = arguments
    for stream in ("stdout", "stderr"):
        if getattr(sys, stream) is None:  # closed by whoever started it
            setattr(sys, stream, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
    if isinstance(sys.stdout, TextIOWrapper):  # a terminal may not know all characters of a vault
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        options = _command_parsers().choices[name].parse_args(rest)
        status = int(options.run(options))
        sys.stdout.flush()
    except KeyboardInterrupt:  # by whoever waited for it, and needs no traceback
        return _INTERRUPTED
    except OSError as error:
        if error.filename is not None:  # not of the output
            raise
        # What is still held back would fail again, and be told of, at the end of the program.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):  # the reader has enough
            return _BROKEN_PIPE
        from editor.messages import Message
        from editor.vault.failures import reason

        complain(Message("workspace.command-unwritten", {"reason": reason(error)}))
        return 1
    return status


def _command_parsers() -> argparse._SubParsersAction[CommandParser]:
    from editor.publish.check_command import add_check
    from editor.publish.export_command import add_export
    from editor.publish.exporters import Exporters
    from editor.vault import commands
    from editor.vault.command_help import CommandParser
    from editor.workspace import commands as new
    from editor.workspace.render_command import add_render

    subparsers = CommandParser(prog=PROGRAM).add_subparsers()
    commands.add_get(subparsers)
    commands.add_set(subparsers, _order())
    new.add_new(subparsers)
    add_check(subparsers)
    add_render(subparsers)
    add_export(subparsers, Exporters(_painting))
    return subparsers
