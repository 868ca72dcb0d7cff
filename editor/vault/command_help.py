"""What commands understand and how they are explained, in the language of their reader.

A parser is made in English, as the manual page has it. Only where something is told, for `--help`
or because the arguments are wrong, its texts are put into the reader's language. Texts that stand
in `add_argument` and the like are found by `packaging/translations`; so are those here.
"""

from __future__ import annotations

import argparse
import shutil
import textwrap
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NoReturn

from editor import PROGRAM
from editor.language import QT_TRANSLATE_NOOP
from editor.spoken import plural, translate
from editor.vault.command_examples import EXAMPLES

_CONTEXT = "Commands"

_HEADING = QT_TRANSLATE_NOOP("Commands", "%(heading)s:")

# What argparse itself says, of any Python; what it says to programmers only is left out.
OF_ARGPARSE = (
    _HEADING,
    QT_TRANSLATE_NOOP("Commands", "usage: "),
    QT_TRANSLATE_NOOP("Commands", "positional arguments"),
    QT_TRANSLATE_NOOP("Commands", "options"),
    QT_TRANSLATE_NOOP("Commands", "show this help message and exit"),
    QT_TRANSLATE_NOOP("Commands", "show program's version number and exit"),
    QT_TRANSLATE_NOOP("Commands", "%(prog)s: error: %(message)s\n"),
    QT_TRANSLATE_NOOP("Commands", "argument %(argument_name)s: %(message)s"),
    QT_TRANSLATE_NOOP("Commands", "unrecognized arguments: %s"),
    QT_TRANSLATE_NOOP("Commands", "the following arguments are required: %s"),
    QT_TRANSLATE_NOOP("Commands", "one of the arguments %s is required"),
    QT_TRANSLATE_NOOP("Commands", "not allowed with argument %s"),
    QT_TRANSLATE_NOOP("Commands", "ambiguous option: %(option)s could match %(matches)s"),
    QT_TRANSLATE_NOOP("Commands", "ignored explicit argument %r"),
    QT_TRANSLATE_NOOP("Commands", "unexpected option string: %s"),
    QT_TRANSLATE_NOOP("Commands", "expected one argument"),
    QT_TRANSLATE_NOOP("Commands", "expected at most one argument"),
    QT_TRANSLATE_NOOP("Commands", "expected at least one argument"),
    QT_TRANSLATE_NOOP("Commands", "invalid choice: %(value)r (choose from %(choices)s)"),
    QT_TRANSLATE_NOOP(
        "Commands",
        "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)",
    ),
    QT_TRANSLATE_NOOP("Commands", "invalid %(type)s value: %(value)r"),
)
_ONE = "expected %s argument"
_MANY = "expected %s arguments"


class Filled(str):
    """A text with names in braces, filled in; each language fills in its own."""

    __slots__ = ("names", "source")

    def __new__(cls, source: str, **names: str) -> Filled:
        """Fill in the English text."""
        made = super().__new__(cls, source.format(**names))
        made.source, made.names = source, names
        return made

    source: str
    names: Mapping[str, str]


class CommandParser(argparse.ArgumentParser):
    """A command's arguments, with its examples and what its exit statuses mean.

    statuses, others: what each exit status means, and what each other command does.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.statuses: Mapping[int, str] = kwargs.pop("statuses", {})
        self.others: Mapping[str, str] = kwargs.pop("others", {})
        super().__init__(*args, **kwargs)
        # A Python that colours help (3.14) would colour its own parts of it alone.
        self.color = False
        self.examples = EXAMPLES.get(self.prog.removeprefix(PROGRAM).strip(), ())
        self._speaks = False

    def parse_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As in argparse; what is wrong is told in the reader's language."""
        if not self._speaks:
            try:
                return super().parse_args(args, namespace)
            except _WrongError as wrong:
                wrong.parser._speak()
                self._speak()
        with _argparse_speaks():
            return super().parse_args(args, namespace)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As in argparse; words behind an option belong to the list that the words before began."""
        found, left = super().parse_known_args(args, namespace)
        lists = (one for one in self._actions if one.nargs in {"*", "+"} and one.type is None)
        listed = next(lists, None)
        if listed is not None and left and not any(word.startswith("-") for word in left):
            setattr(found, listed.dest, [*getattr(found, listed.dest), *left])
            left = []
        return found, left

    def error(self, message: str) -> NoReturn:
        """End with what is wrong; at first only find that something is."""
        if not self._speaks:
            raise _WrongError(self)
        super().error(message)

    def format_usage(self) -> str:
        """The usage alone."""
        self._speak()
        with _argparse_speaks():
            return super().format_usage()

    def format_help(self) -> str:
        """What `--help` prints."""
        self._speak()
        with _argparse_speaks():
            parts = [super().format_help().rstrip("\n")]
        if self.others:
            width = max(map(len, self.others))
            lines = [translate(_CONTEXT, "commands for scripts (COMMAND --help tells more):")]
            lines += [f"  {name:{width}}  {_in_words(does)}" for name, does in self.others.items()]
            parts.append("\n".join(lines))
        if self.examples:
            lines = [translate(_CONTEXT, "examples:")]
            for typed, does in self.examples:
                lines += [f"  {typed}", f"      {translate(_CONTEXT, does)}"]
            parts.append("\n".join(lines))
        if self.statuses:
            parts.append("\n".join([translate(_CONTEXT, "exit status:"), *self._told_statuses()]))
        return "\n\n".join(parts) + "\n"

    def _told_statuses(self) -> Iterator[str]:
        width = max(shutil.get_terminal_size().columns - 2, 11)
        for number, meaning in self.statuses.items():
            head = f"  {number:<4}"
            yield textwrap.fill(
                _in_words(meaning), width, initial_indent=head, subsequent_indent=" " * len(head)
            )

    def _speak(self) -> None:
        """Put all texts into the reader's language, once."""
        if self._speaks:
            return
        self._speaks = True
        self.description, self.epilog = _in_words(self.description), _in_words(self.epilog)
        for group in self._action_groups:
            if group.title:
                # Here, since older Pythons put a colon behind it as English does.
                heading = translate(_CONTEXT, _HEADING) % {"heading": _in_words(group.title)}
                group.title = heading.removesuffix(":")
        for action in self._actions:
            action.help = _in_words(action.help)
            if isinstance(action.metavar, tuple):
                action.metavar = tuple(map(_in_words, action.metavar))
            else:
                action.metavar = _in_words(action.metavar)


class _WrongError(Exception):
    """The arguments are wrong, and nothing is told yet."""

    def __init__(self, parser: CommandParser) -> None:
        super().__init__()
        self.parser = parser


def _in_words(text: Any) -> Any:
    if not text or text is argparse.SUPPRESS:
        return text
    if isinstance(text, Filled):
        return translate(_CONTEXT, text.source).format(**text.names)
    return translate(_CONTEXT, text)


@contextmanager
def _argparse_speaks() -> Iterator[None]:
    """Have argparse's own words translated, for which it has nothing but gettext's functions."""
    names = vars(argparse)
    kept = {name: names[name] for name in ("_", "ngettext")}
    names.update(_=_of_argparse, ngettext=_counted)
    try:
        yield
    finally:
        names.update(kept)


def _of_argparse(text: str) -> str:
    return text if text == _HEADING else translate(_CONTEXT, text)


def _counted(one: str, many: str, n: int) -> str:
    if (one, many) != (_ONE, _MANY):
        return one if n == 1 else many
    return plural("Commands", _ONE, _MANY, n)
