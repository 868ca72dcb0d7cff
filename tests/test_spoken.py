"""What commands print, by a language made for the tests."""

from __future__ import annotations

import argparse
import ast
import inspect
import io
import re
import sys
from collections.abc import Iterator

import pytest

from editor import spoken
from editor.messages import Message
from editor.spoken import complain, plural, told, translate
from editor.vault.command_help import OF_ARGPARSE, CommandParser, Filled

# What argparse says to whoever writes a parser, or of what no parser here has.
PLACEHOLDER = re.compile(r"(\{[^}]*\}|%(?:\(\w+\))?[rs])")
TO_PROGRAMMERS = {
    ".__call__() not defined",
    "'required' is an invalid argument for positionals",
    "mutually exclusive arguments must be optional",
    "cannot merge actions - two groups are named %r",
    "invalid option string %(option)r: must start with a character %(prefix_chars)r",
    "dest= is required for options like %r",
    "invalid conflict_resolution value: %r",
    "cannot have multiple subparser arguments",
    "%r is not callable",
    "conflicting subparser: %s",
    "conflicting subparser alias: %s",
    "unknown parser %(parser_name)r (choices: %(choices)s)",
    "can't open '%(filename)s': %(error)s",
    'argument "-" with mode %r',
    "subcommands",
    " (default: %(default)s)",
    "option '%(option)s' is deprecated",
    "argument '%(argument_name)s' is deprecated",
    "command '%(parser_name)s' is deprecated",
    "%(prog)s: warning: %(message)s\n",
}
COUNTED = {"expected %s arguments"}
COUNTED_TO_PROGRAMMERS = {"conflicting option strings: %s"}


class Shouting:
    """Knows each text, and says it in capitals."""

    def translate(self, context: str, text: str, n: int = -1) -> str:
        parts = PLACEHOLDER.split(text)
        shouted = "".join(p if at % 2 else p.upper() for at, p in enumerate(parts))
        return shouted if n < 0 else f"{shouted}/{n}"

    def number(self, value: float) -> str:
        return f"<{value}>"


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """Each time that somebody is looked for to speak."""
    found: list[str] = []

    def find() -> Shouting:
        found.append("asked")
        return Shouting()

    spoken.speak_by(find)
    yield found
    spoken.speak_by()


def test_texts_are_told_in_the_readers_language(
    asked: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked == []
    assert translate("Commands", "open a vault") == "OPEN A VAULT"
    assert plural("Commands", "1 thing", "{n} things of", 1234).endswith("/1234")
    assert told(Message("vault.missing", {"file": "a.md"})) == "a.md DOES NOT EXIST."
    assert told(Message("vault.too-large", {"file": "a.md", "size": 2.5})).startswith("a.md IS TOO")
    assert "<2.5> MB" in told(Message("vault.too-large", {"file": "a.md", "size": 2.5}))
    complain(Message("vault.missing", {"file": "a.md"}), "b.md")
    complain("workspace.command-no-names")
    assert capsys.readouterr().err == (
        "territory-editor: b.md: a.md DOES NOT EXIST.\nterritory-editor: NAME AT LEAST ONE ENTRY.\n"
    )
    assert asked == ["asked"]


def test_english_is_what_stands_in_the_code() -> None:
    spoken.speak_by()
    assert translate("Commands", "open a vault") == "open a vault"
    assert [plural("Any", "1 file", "{n} files", n) for n in (0, 1, 1234)] == [
        "0 files",
        "1 file",
        "1234 files",
    ]
    found = Message("publish.found-in-files", {"found": "nothing", "n": 1})
    assert told(found) == "nothing in 1 file"


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        ("utf-8", "„Größe“ – d’œuvre\u202f: «ñ»…"),
        ("latin-1", '"Größe" - d\'oeuvre : «ñ»...'),
        ("ascii", '"Groesse" - d\'oeuvre : "n"...'),
    ],
)
def test_letters_that_a_terminal_lacks(
    letters: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken.speak_by()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding=letters))
    text = translate("Any", "„Größe“ – d’œuvre\u202f: «ñ»…")
    monkeypatch.undo()
    assert text == expected


def parser() -> CommandParser:
    made = CommandParser(
        prog="territory-editor sing",
        description="Sing, as the choir does.",
        statuses={0: "sung", 1: Filled("out of tune by {much}", much="half")},
    )
    made.add_argument("--key", type=int, metavar="KEY", help="how high")
    made.add_argument("--pair", nargs=2, metavar=("ONE", "TWO"))
    made.add_argument("songs", nargs="+", metavar="SONG")
    return made


def test_words_of_a_list_may_stand_around_options() -> None:
    made = parser()
    assert made.parse_args(["a", "--key", "3", "b", "c"]).songs == ["a", "b", "c"]
    assert made.parse_args(["a", "--key", "3", "b"]).songs == ["a", "b"]
    with pytest.raises(SystemExit):
        made.parse_args(["a", "--key", "3", "b", "--loud"])


def test_help_is_told_in_the_readers_language(asked: list[str]) -> None:
    made = parser()
    assert made.parse_args(["--key", "3", "a"]).key == 3
    assert made.description == "Sing, as the choir does."
    assert asked == []
    text = made.format_help()
    assert text.startswith("USAGE: territory-editor sing [-h] [--key KEY] [--pair ONE TWO]")
    for words in ("SING, AS THE CHOIR DOES.", "OPTIONS:", "SHOW THIS HELP MESSAGE AND EXIT",
                  "HOW HIGH", "EXIT STATUS:\n  0   SUNG\n  1   OUT OF TUNE BY half"):  # fmt: skip
        assert words in text
    assert argparse.ArgumentParser(prog="p").format_help().startswith("usage: p")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--key", "high", "a"], "ARGUMENT --key: INVALID int VALUE: 'high'"),
        (["--pair", "a"], "ARGUMENT --pair: EXPECTED 2 ARGUMENTS/2"),
        ([], "THE FOLLOWING ARGUMENTS ARE REQUIRED: SONG"),
        (["a", "--loud"], "UNRECOGNIZED ARGUMENTS: --loud"),
    ],
)
def test_what_is_wrong_is_told_in_the_readers_language(
    asked: list[str], capsys: pytest.CaptureFixture[str], arguments: list[str], expected: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(arguments)
    assert ended.value.code == 2
    err = capsys.readouterr().err
    assert err.startswith("USAGE: territory-editor sing")
    assert err.splitlines()[-1] == f"territory-editor sing: ERROR: {expected}"


def said_by_argparse(function: str) -> set[str]:
    """What the argparse of the Python that runs hands to `function`, the last text of each call."""
    tree = ast.parse(inspect.getsource(argparse))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    named = [c for c in calls if isinstance(c.func, ast.Name) and c.func.id == function]
    texts = [[a.value for a in c.args if isinstance(a, ast.Constant)] for c in named]
    return {of_call[-1] for of_call in texts if of_call}


def test_all_that_argparse_tells_is_known() -> None:
    said = said_by_argparse("_")
    assert len(said) > 20
    assert said - TO_PROGRAMMERS - set(OF_ARGPARSE) == set()
    assert said_by_argparse("ngettext") == COUNTED | COUNTED_TO_PROGRAMMERS


class Spaced:
    """Puts a space before a colon, and knows nothing else."""

    def translate(self, context: str, text: str, n: int = -1) -> str:
        return "%(heading)s :" if text == "%(heading)s:" else ""

    def number(self, value: float) -> str:
        return str(value)


def test_headings_have_the_colon_of_the_language_in_every_python() -> None:
    spoken.speak_by(Spaced)
    assert "\noptions :\n" in parser().format_help()
    spoken.speak_by()
    assert "\noptions:\n" in parser().format_help()


def test_help_is_not_coloured_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" not in parser().format_help()


def test_a_choice_is_told_in_the_readers_language(
    asked: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    made = CommandParser(prog="territory-editor sing")
    made.suggest_on_error = True  # as some Pythons do without being asked
    made.add_argument("--voice", choices=("high", "low"))
    with pytest.raises(SystemExit):
        made.parse_args(["--voice", "hihg"])
    told = capsys.readouterr().err.splitlines()[-1]
    expected = "ARGUMENT --voice: INVALID CHOICE: 'hihg'"
    assert told.startswith(f"territory-editor sing: ERROR: {expected}")
    assert "CHOOSE FROM" in told
    assert ("MAYBE YOU MEANT 'high'" in told) == (sys.version_info >= (3, 14))
