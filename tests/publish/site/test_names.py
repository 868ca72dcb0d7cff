from __future__ import annotations

import posixpath
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.publish.site.names import Names, folded, href, usable

PATHS = st.text(
    st.one_of(st.sampled_from('aA./\\ %#?:"éßİ\u0301\udce9~|*'), st.characters()), max_size=60
)
# What Windows keeps for itself.
DEVICES = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}


@given(PATHS)
def test_every_name_can_be_held_and_served_anywhere(path: str) -> None:
    made = usable(path)
    for step in made.split("/"):
        assert step
        assert step not in (".", "..")
        assert not set(step) & set('<>:"|?*\\%#\0')
        assert not step.startswith((".", " "))
        assert not step.endswith((".", " "))
        assert step.partition(".")[0].lower() not in DEVICES
        assert len(step.encode("utf-8")) <= 255
    assert usable(made) == made


@given(st.lists(PATHS, max_size=12))
def test_no_two_files_meet_on_any_system(paths: list[str]) -> None:
    names = Names()
    made = [names.take(path, ".html") for path in paths]
    known = [folded(path) for path in made]
    assert len(set(known)) == len(known)
    folders = {
        "/".join(path.split("/")[:end]) for path in known for end in range(1, path.count("/") + 1)
    }
    assert not folders & set(known)


@given(PATHS, PATHS)
def test_addresses_lead_to_their_files(target: str, page: str) -> None:
    target, page = usable(target) + ".html", usable(page) + ".html"
    address = href(target, page)
    assert address.isascii()
    parts = urlsplit(address)
    assert not parts.scheme
    assert not parts.netloc
    assert not parts.query
    assert not parts.fragment
    found = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path)))
    assert found == target


@pytest.mark.parametrize(
    ("wanted", "made"),
    [
        ("ecosystem/42_Acres", "ecosystem/42_Acres"),
        ("Théra", "Théra"),
        ("The\u0301ra", "Théra"),
        ("../../etc/passwd", "etc/passwd"),
        ("Q&A: who?", "Q&A- who-"),
        ("aux", "aux_"),
        ("Con.tact", "Con_.tact"),
        ("folder./x", "folder/x"),
        (".hidden/x", "_hidden/x"),
        ("", "page"),
        ("caf\udce9", "caf_e9"),
    ],
)
def test_what_becomes_of_a_name(wanted: str, made: str) -> None:
    assert usable(wanted) == made


def test_names_that_differ_in_letter_case_alone_get_numbers() -> None:
    names = Names()
    assert [names.take(name, ".html") for name in ("Loom", "loom", "LOOM")] == [
        "Loom.html",
        "loom-2.html",
        "LOOM-3.html",
    ]
    assert names.take("a.html/b", ".html") == "a.html/b.html"
    assert names.take("a", ".html") == "a-2.html"
