from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.article.beginning import beginning_of

DIALECTS = ("obsidian", "github", "python-markdown")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("# About\n\nOne *two* **three**.", "One two three."),
        ("> Quoted words.\n\nMore.", "Quoted words. More."),
        ("- item\n  - deeper\n\n1. first\n\nText", "Text"),
        ("Before ![alt](a.png) after", "Before after"),
        ("Some `code` here\n\n```\nfenced\n```\n\n    indented", "Some here"),
        ("A <b>bold</b> word<br>break\n\n<div>block</div>", "A bold word break"),
        ("See [the site](https://a.example) &amp; more", "See the site & more"),
        ("| a | b |\n|---|---|\n| c | d |\n\nEnd", "End"),
        ("Noted[^1].\n\n[^1]: The note.", "Noted."),
        ("one\ntwo   three", "one two three"),
        ("", ""),
    ],
)
@pytest.mark.parametrize("dialect", DIALECTS)
def test_running_text_alone_is_told(body: str, expected: str, dialect: str) -> None:
    assert beginning_of(body, dialect, 200) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("[[Long Table]] and [[a/Spare_Key#Use|keys]]", "Long Table and keys"),
        ("![[a.png]]\n\nText %%hidden%% end", "Text end"),
        ("> [!note] A title\n> What it says.", "What it says."),
    ],
)
def test_obsidians_own_signs_are_no_text(body: str, expected: str) -> None:
    assert beginning_of(body, "obsidian", 200) == expected


def test_it_is_cut_at_the_length() -> None:
    assert beginning_of("word " * 100, "github", 12) == "word word wo"


def test_lists_however_long_do_not_hide_the_text_below_them() -> None:
    assert beginning_of("- item\n" * 2000 + "\nText", "github", 50) == "Text"


@given(st.text(st.sampled_from("ab \n*_`[]()!<>#-|=%>1.\\&~^"), max_size=120))
def test_any_text_has_a_beginning_of_one_line(body: str) -> None:
    for dialect in DIALECTS:
        found = beginning_of(body, dialect, 40)
        assert len(found) <= 40
        assert found == " ".join(found.split())
