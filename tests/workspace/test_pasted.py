"""What a curator pastes is read line by line, and nothing of it is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.workspace.pasted import Doubles, Pasted, lines_of_html, read_lines, title_of_link
from tests.workspace.vaults import make_vault, opened


@pytest.mark.parametrize(
    ("line", "title", "url"),
    [
        ("Long Table", "Long Table", ""),
        ("  - Long Table  ", "Long Table", ""),
        ("3. Long Table", "Long Table", ""),
        ("- [x] Long Table", "Long Table", ""),
        ("https://www.long-table.org.uk/", "Long Table", "https://www.long-table.org.uk/"),
        ("<https://x.org>", "X", "https://x.org"),
        ("Long Table, https://x.org/", "Long Table", "https://x.org/"),
        ("Long Table\thttps://x.org/", "Long Table", "https://x.org/"),
        ("https://x.org/ Long Table", "Long Table", "https://x.org/"),
        ("Long Table (LT) (https://x.org/)", "Long Table (LT)", "https://x.org/"),
        ("Long Table: https://x.org.", "Long Table", "https://x.org"),
        ("Long Table — www.x.org", "Long Table", "https://www.x.org"),
        ("Long Table, x.org", "Long Table", "https://x.org"),
        ("x.org/about", "X", "https://x.org/about"),
        ("Name | https://x.org | more", "Name", "https://x.org"),
        ("[Long \\[T\\]](https://x.org/a_(b))", "Long [T]", "https://x.org/a_(b)"),
        ("[x.org](https://x.org)", "X", "https://x.org"),
        ("N\t[x.org](<https://x.org>)", "N", "https://x.org"),
        ("[a](notes/b.md)", "a", ""),
        ('<a href="https://x.org">L <b>T</b></a>', "L T", "https://x.org"),
        ("[[Long_Table]]", "Long Table", ""),
        ("[[a/Long_Table#Part|The Table]]", "The Table", ""),
        ('"Name, Inc",https://x.org', "Name, Inc", "https://x.org"),
        ('"The ""Big"" One"', 'The "Big" One', ""),
        ("in.Seed", "in.Seed", ""),
        ("7 Billion Presidents", "7 Billion Presidents", ""),
        ("Who? What.", "Who? What.", ""),
        ("Name <mail@x.org>", "Name", ""),
        ("https://[bad", "https://[bad", ""),
    ],
)
def test_a_line_is_read(line: str, title: str, url: str) -> None:
    assert read_lines(line) == [Pasted(title, url)]


def test_blank_lines_are_no_entries() -> None:
    assert read_lines("A\n\n  \n- \nB\r\n") == [Pasted("A"), Pasted("B")]


@given(st.text(alphabet="ab[]()<>|,;:.\"' \t-/*#htps", max_size=30))
def test_no_line_with_words_is_lost(line: str) -> None:
    if any(char.isalpha() for char in line):
        (one,) = read_lines(line)
        assert one.title.strip()


@pytest.mark.parametrize(
    ("url", "title"),
    [
        ("https://earth-law-center.org/x", "Earth Law Center"),
        ("https://www.bank-of-hours.co.uk", "Bank of Hours"),
        ("https://facebook.com/groups/SlowWalkers/", "SlowWalkers"),
        ("https://www.youtube.com/@slow", "Slow"),
        ("http://localhost/", "Localhost"),
    ],
)
def test_a_title_is_guessed_from_a_link(url: str, title: str) -> None:
    assert title_of_link(url) == title


def test_copied_pages_become_lines_with_their_links() -> None:
    html = (
        "<head><style>p {}</style></head><ul><li><a href='https://x.org/a b'>no link</a>"
        "<li><a href='https://x.org/'>X &amp; [Y]</a>, and more</ul>"
        "<table><tr><td>N</td><td><a href='https://n.org'>n.org</a></td></tr></table>one<br>two"
    )
    text = lines_of_html(html)
    assert text.splitlines()[:2] == ["no link", "[X & \\[Y\\]](<https://x.org/>), and more"]
    assert read_lines(text)[1:] == [
        Pasted("X & [Y]", "https://x.org/"),
        Pasted("N", "https://n.org"),
        Pasted("one"),
        Pasted("two"),
    ]


@given(st.text(alphabet="<>/abr hef='\"&;!-", max_size=40))
def test_no_html_is_too_bad_to_read(html: str) -> None:
    lines_of_html(html)


def test_what_is_there_already_is_told(tmp_path: Path) -> None:
    make_vault(
        tmp_path,
        a="---\ntitle: The Café & Bar\nurl: https://www.cafe.org/\n---\n",
        b="---\ntitle: Other\nurl: https://facebook.com/other/\n---\n",
        c="---\ntitle: Deep\nurl: https://deep.org/index.html?x=1\n---\n",
    )
    entries = opened(tmp_path).entries()
    doubles = Doubles(entries, {e.path: str(e.fields["url"]) for e in entries})
    assert doubles.by_title(Pasted("cafe and bar")) == "The Café & Bar"
    assert doubles.by_title(Pasted("cafe")) is None
    assert doubles.by_link(Pasted("x", "http://cafe.org/about")) == "The Café & Bar"
    assert doubles.by_link(Pasted("x", "https://facebook.com/Other")) == "Other"
    assert doubles.by_link(Pasted("x", "https://facebook.com/more")) is None
    assert doubles.by_link(Pasted("x", "https://facebook.com/")) is None
    assert doubles.by_link(Pasted("x", "https://deep.org/")) == "Deep"
    assert doubles.by_link(Pasted("x", "https://deep.org/y")) is None
    assert doubles.by_link(Pasted("x")) is None
    doubles.add(Pasted("New"), "New")
    assert doubles.by_title(Pasted("NEW")) == "New"
