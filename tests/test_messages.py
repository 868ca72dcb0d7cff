"""The table of sentences and the codes that the rooms use hold together."""

from __future__ import annotations

import pickle
import re
import string
from pathlib import Path

import pytest

from editor.messages import EditorError, Message, Plural, english
from editor.messages.table import SENTENCES
from tests.conftest import ROOT

EDITOR = Path(__file__).resolve().parent.parent / "editor"
ROOMS = ("vault", "schema", "article", "territory", "workspace", "publish")
CODE = re.compile(rf'"((?:{"|".join(ROOMS)})\.[a-z][a-z0-9_-]*)"')


def used_codes() -> dict[str, Path]:
    return {
        code: file
        for file in EDITOR.rglob("*.py")
        if file.parent.name != "messages"
        for code in CODE.findall(file.read_text(encoding="utf-8"))
    }


def forms(sentence: str | Plural) -> tuple[str, ...]:
    return tuple(sentence) if isinstance(sentence, Plural) else (sentence,)


def test_every_code_that_a_room_uses_has_a_sentence() -> None:
    missing = {code: file.name for code, file in used_codes().items() if code not in SENTENCES}
    assert not missing


def test_every_sentence_is_told_by_some_room() -> None:
    text = "\n".join(
        file.read_text(encoding="utf-8")
        for file in EDITOR.rglob("*.py")
        if file.parent.name != "messages"
    )
    used = used_codes()
    # A code may be put together, as in f"workspace.setting-not-{expected}".
    unused = {
        code
        for code in SENTENCES
        if code not in used and f'"{code[: code.rfind("-") + 1]}{{' not in text
    }
    assert not unused


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_sentences_are_well_formed(code: str) -> None:
    room, _, what = code.partition(".")
    assert room in ROOMS
    assert what
    for sentence in forms(SENTENCES[code]):
        assert sentence == sentence.strip()
        assert "!" not in sentence
        names = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
        filled = sentence.format_map(dict.fromkeys(names, 1))
        assert "{" not in filled


def test_an_argument_with_braces_is_left_alone() -> None:
    message = Message("vault.missing", {"file": "{x}.md"})
    assert "{x}.md" in english(message)


def test_an_error_speaks_english() -> None:
    assert "a.md" in str(EditorError("vault.missing", file="a.md"))


def test_only_formats_for_programs_are_in_english() -> None:
    """People read a message in their language, and so what is put into another sentence."""
    formats = {
        "editor/messages/__init__.py",
        "editor/publish/check_command.py",
        "editor/vault/commands.py",
    }
    english = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "editor").rglob("*.py")
        if re.search(r"(?<!in_)\benglish\(", file.read_text(encoding="utf-8"))
    }
    assert english == formats


def test_a_message_can_go_to_another_process() -> None:
    message = Message("vault.missing", {"file": Message("vault.gone", {"n": 2})})
    assert pickle.loads(pickle.dumps(message)) == message
