"""The manual page: `python packaging/man_page.py > territory-editor.1`.

What commands and options there are, and what each does, is what the program's own `--help` says.
The page is in English whatever the language, as manuals have other ways to be translated.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from release import NAME, PROGRAM, ROOT, SUMMARY, VERSION, epoch

sys.path.insert(0, str(ROOT))
from editor.cli import parsers
from editor.vault.command_help import CommandParser

DESCRIPTION = (
    "Territory Editor is a desktop program for the curators of a vault: a folder of Markdown files "
    "whose YAML frontmatter holds the fields of an initiative each, and whose body is its article. "
    "Fields are edited in a form beside a live preview, and initiatives are placed on the "
    "territory map by dragging. Only what is edited changes, byte for byte.",
    "Without a command it opens its window, on the vault that is named. The commands do the same "
    "work for scripts, without a window.",
)
FILES = (
    (
        ".territory/",
        "In the vault: its settings, schema, map and templates. All of it is optional.",
    ),
    ("~/.config/territory-editor/", "The settings of the program."),
    (
        "~/.local/state/territory-editor/",
        "Unsaved work, which the next start offers after a crash; earlier versions of saved "
        "entries; the log.",
    ),
    ("~/.cache/territory-editor/", "What makes the next opening quick. It can be removed."),
    ("~/.local/share/territory-editor/", "Your copy of the sample vault; your own dictionaries."),
)
VARIABLES = (
    (
        "XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME, XDG_DATA_HOME",
        "Other places for these folders.",
    ),
    ("QT_QPA_PLATFORM", "How windows are shown, such as xcb, wayland or offscreen."),
    (
        "QTWEBENGINE_DISABLE_SANDBOX",
        "1 has the preview run without its sandbox, where the system allows none.",
    ),
)
EXAMPLES = (
    ("territory-editor ~/vault", "Open a vault."),
    ("territory-editor --sample", "Try the program on a vault of its own."),
    (
        "territory-editor set --rename sectors=sector *.md",
        "Give a field another name in many files, and change nothing else in them.",
    ),
    ("territory-editor check --format github ~/vault", "Check a vault before it is published."),
    ("territory-editor export --to map.pdf --size A3 ~/vault", "Draw the map for print."),
)


def _text(text: str) -> str:
    """`text` as troff takes it for words."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\`")
    return f"\\&{text}" if text.startswith(".") else text


def _bold(text: str) -> str:
    return f"\\fB{_text(text)}\\fR"


def _italic(text: str) -> str:
    return f"\\fI{_text(text)}\\fR"


def _values(action: argparse.Action) -> str:
    """What has to follow an option."""
    if action.nargs == 0:
        return ""
    if action.choices:
        return " {" + "|".join(map(str, action.choices)) + "}"
    names = action.metavar or action.dest.upper().replace("_", "-")
    return " " + " ".join([names] if isinstance(names, str) else names)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if not action.option_strings or action.dest == "help":
            continue
        values = _values(action)
        told = ", ".join(map(_bold, action.option_strings))
        yield ".TP"
        yield told + (_italic(values) if values else "")
        about = (action.help or "").replace("%%", "%")
        yield _text(_sentence(about)) if about else "\\&"


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if not action.option_strings and action.help:
            yield ".TP"
            yield _italic(str(action.metavar or action.dest).upper())
            yield _text(_sentence(action.help))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def _synopsis(parser: argparse.ArgumentParser, name: str) -> str:
    usage = parser.format_usage().removeprefix("usage:")
    usage = re.sub(r"\s+", " ", usage).strip().removeprefix(f"{PROGRAM} {name}".strip())
    usage = usage.replace("[-h] ", "").strip()
    return f"{_bold(f'{PROGRAM} {name}'.strip())} {_text(usage)}".strip()


def _statuses(parser: CommandParser) -> str:
    told = ", ".join(f"{number} {meaning}" for number, meaning in parser.statuses.items())
    return _text(f"Exit status: {told}.")


def _listed(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    for term, about in rows:
        yield from (".TP", _bold(term), _text(about))


def man_page() -> str:
    """The page, for `man`."""
    known = parsers()
    window = known.pop("")
    day = datetime.fromtimestamp(epoch(), UTC).strftime("%Y-%m-%d")
    lines = [f'.TH TERRITORY\\-EDITOR 1 "{day}" "{NAME} {VERSION}" "User Commands"']
    lines += [
        ".SH NAME",
        f"{PROGRAM.replace('-', chr(92) + '-')} \\- {_text(SUMMARY[0].lower() + SUMMARY[1:])}",
    ]
    lines += [".SH SYNOPSIS", ".nh", ".ad l", _synopsis(window, "")]
    for name, parser in known.items():
        lines += [".br", _synopsis(parser, name)]
    lines += [
        ".ad b",
        ".hy",
        ".SH DESCRIPTION",
        _text(DESCRIPTION[0]),
        ".PP",
        _text(DESCRIPTION[1]),
    ]
    lines += [".SH OPTIONS", *_arguments(window), *_options(window)]
    lines += [".TP", "\\fB\\-h\\fR, \\fB\\-\\-help\\fR", "Tell the usage; of a command, after it."]
    lines += [".PP", _statuses(window), ".SH COMMANDS"]
    for name, parser in known.items():
        lines += [f".SS {name.replace('-', chr(92) + '-')}"]
        lines += [_text(re.sub(r"\s+", " ", (parser.description or "").replace("%%", "%")))]
        lines += [*_arguments(parser), *_options(parser), ".PP", _statuses(parser)]
    lines += [".SH FILES", *_listed(FILES)]
    lines += [".SH ENVIRONMENT", *_listed(VARIABLES)]
    lines += [".SH EXAMPLES", *_listed(EXAMPLES)]
    lines += [".SH SEE ALSO", "\\fBgit\\fR(1), \\fBgitattributes\\fR(5)"]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(man_page())
