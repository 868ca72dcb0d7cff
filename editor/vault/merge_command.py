"""The command `merge-driver`: the merge by fields, as git calls it for the files of a vault.

Of this program it imports no more than the merge needs, for git starts it once for each file.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from editor.messages import Argument
    from editor.vault.command_help import CommandParser
    from editor.vault.merge import Clash, Merged

_ENTRIES = (".md", ".markdown", ".mdx", ".mdown", ".mkd")
_CLEAN, _CONFLICT = 0, 1
_FAILED = 129  # git takes what is above 128 for a merge that did not happen


def run_merge_driver(arguments: Sequence[str]) -> int:
    """Do what `territory-editor merge-driver ARGUMENTS` asks; returns the exit status."""
    return _run(merge_parser().parse_args(arguments))


def merge_parser() -> CommandParser:
    """What the command understands."""
    from editor.vault.command_help import CommandParser

    parser = CommandParser(
        prog="territory-editor merge-driver",
        description="Merge three versions of a file as git asks a merge driver to, and write the "
        "result into OURS: an entry field by field, list item by list item and its article by "
        "lines, any other file by lines.",
        statuses={
            0: "merged",
            1: "there are conflict markers around the lines that both sides changed (or OURS is "
            "left as it is because it is no text)",
            129: "nothing was written",
        },
    )
    parser.add_argument("base", metavar="BASE", type=Path)
    parser.add_argument("ours", metavar="OURS", type=Path)
    parser.add_argument("theirs", metavar="THEIRS", type=Path)
    parser.add_argument(
        "--path", default="", metavar="PATH", help="the file's path in the repository"
    )
    parser.add_argument(
        "--marker-size",
        type=int,
        default=7,
        metavar="N",
        help="how many signs long the conflict markers are",
    )
    parser.add_argument(
        "--labels",
        nargs=3,
        default=("", "", ""),
        metavar=("BASE", "OURS", "THEIRS"),
        help="what stands behind the markers",
    )
    return parser


def _run(options: argparse.Namespace) -> int:
    try:
        texts = [_text(path.read_bytes()) for path in (options.base, options.ours, options.theirs)]
    except OSError as error:
        return _failed(options, error)
    if any("\0" in text for text in texts):
        _complain("vault.merge-no-text", file=_name(options))
        return _CONFLICT
    text, clashes = _merged(texts, options)
    try:
        options.ours.write_bytes(text.encode("utf-8", "surrogateescape"))
    except OSError as error:
        return _failed(options, error)
    return _CONFLICT if clashes else _CLEAN


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")  # every byte comes back as it was


def _merged(texts: Sequence[str], options: argparse.Namespace) -> tuple[str, bool]:
    from editor.vault.merge_markers import Markers, marked

    merged = _merge(texts, options)
    text = merged.text or ""
    if not merged.clashes:
        return text, False
    if not all(_on_lines(text, clash) for clash in merged.clashes):
        from editor.vault.merge import merge_text

        merged = merge_text(*texts)
        text = merged.text or ""
    # git before 2.44 does not know what %S, %X and %Y stand for.
    labels = ["" if label.startswith("%") else label for label in options.labels]
    names = [
        label or usual for label, usual in zip(labels, ("base", "ours", "theirs"), strict=True)
    ]
    size = options.marker_size if options.marker_size > 0 else 7
    return marked(text, merged.clashes, Markers(size, _with_base(), *names)), True


def _merge(texts: Sequence[str], options: argparse.Namespace) -> Merged:
    from editor.vault.merge import merge, merge_text

    base, ours, theirs = texts
    is_entry = not options.path or options.path.lower().endswith(_ENTRIES)
    if is_entry and all(map(_is_unicode, texts)):
        try:
            return merge(base, ours, theirs)
        except Exception as error:  # noqa: BLE001 - lines can still be merged
            told = f"{type(error).__name__}: {error}"
            _complain("vault.merge-by-lines", file=_name(options), reason=told)
    return merge_text(base, ours, theirs)


def _on_lines(text: str, clash: Clash) -> bool:
    """The clash begins and ends where lines do."""
    edges = (clash.start, clash.end)
    return all(at in (0, len(text)) or text[at - 1] == "\n" for at in edges)


def _is_unicode(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _with_base() -> bool:
    """Whether git is set to show the base between the two sides."""
    import subprocess

    try:
        told = subprocess.run(
            ["git", "config", "--get", "merge.conflictStyle"],
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return False
    return told.stdout.strip().lower() in ("diff3", "zdiff3")


def _name(options: argparse.Namespace) -> str:
    return str(options.path or options.ours)


def _failed(options: argparse.Namespace, error: OSError) -> int:
    reason = error.strerror or type(error).__name__
    file = error.filename or options.ours
    _complain("vault.merge-failed", file=_name(options), where=str(file), reason=reason)
    return _FAILED


def _complain(code: str, **args: Argument) -> None:
    from editor.messages import Message
    from editor.spoken import complain

    complain(Message(code, args))
