from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import english
from editor.workspace.finding import Answer, FindError, Match, Template, Wish, find


def words(text: str, answer: Answer, number: int = 0) -> list[str]:
    return [text[match.start : match.end] for match in answer.matches[number]]


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        (Wish("sea"), ["Sea", "sea", "sea"]),
        (Wish("sea", case=True), ["sea", "sea"]),
        (Wish("sea", words=True), ["Sea", "sea"]),
        (Wish("se.", case=True), []),
        (Wish("se.", expression=True), ["Sea", "sea", "sea"]),
        (Wish("s(e|x)a$", expression=True, words=True), ["sea"]),
        (Wish("Sea|shore", expression=True, words=True), ["Sea", "sea"]),
        (Wish(""), []),
    ],
)
def test_what_is_found(wish: Wish, found: list[str]) -> None:
    text = "Sea and seashore,\nthe sea"
    assert words(text, find([text], wish)) == found


@given(st.text(alphabet="aAb\r\n", max_size=30), st.text(alphabet="aAb", min_size=1, max_size=3))
def test_plain_text_is_found_where_it_stands(text: str, wanted: str) -> None:
    spans = [(m.start, m.end) for m in find([text], Wish(wanted, case=True)).matches[0]]
    assert spans == [found.span() for found in re.finditer(re.escape(wanted), text)]


def test_lines_end_for_an_expression_as_they_may() -> None:
    text = "one\r\ntwo\rthree\nfour\r\n"
    answer = find([text], Wish(r"\w+$", expression=True))
    assert words(text, answer) == ["one", "two", "three", "four"]
    assert words(text, find([text], Wish(r"one\ntwo", expression=True))) == ["one\r\ntwo"]


def test_matches_are_told_text_by_text_and_bounded() -> None:
    texts = ["aa", "", "aaa", "a"]
    for wish in (Wish("a"), Wish("a", expression=True)):
        answer = find(texts, wish)
        assert [len(one) for one in answer.matches] == [2, 0, 3, 1]
        assert not answer.more
        bounded = find(texts, wish, most=4)
        assert [len(one) for one in bounded.matches] == [2, 0, 2, 0]
        assert bounded.more
        assert bounded.total == 4
        assert not find(texts, wish, most=6).more


def test_what_is_no_expression_is_told() -> None:
    with pytest.raises(FindError) as told:
        find(["a"], Wish("(a", expression=True))
    assert "missing )" in english(told.value.message)
    with pytest.raises(FindError):
        find(["a"], Wish("(" * 5000, expression=True))


def test_an_expression_that_would_take_for_ever_is_ended() -> None:
    begun = time.monotonic()
    texts = ["fine aa", "a" * 60 + "b", "aa"]
    answer = find(texts, Wish(r"(a|aa)+$", expression=True), seconds=0.3)
    assert time.monotonic() - begun < 3
    assert answer.slow == 1
    assert words(texts[0], answer) == ["aa"]
    assert answer.matches[2] == ()


def test_an_expression_that_would_take_all_memory_is_ended() -> None:
    text = "ab" * 200_000
    wish = Wish("((((a|b)+)+)+)+c|" + "(" * 90 + "a" + "){1,4000}" * 90, expression=True)
    answer = find([text], wish, seconds=1)
    assert answer.slow == 0


def test_a_search_can_be_called_off() -> None:
    begun = time.monotonic()
    answer = find(["a" * 60 + "b"], Wish("(a|aa)+$", expression=True), cancelled=lambda: True)
    assert time.monotonic() - begun < 3
    assert answer.slow is None


def replaced(text: str, wish: Wish, by: str) -> str:
    answer = find([text], wish)
    template = Template(by, wish, answer.names)
    position, made = 0, ""
    for match in answer.matches[0]:
        made += text[position : match.start] + template.fill(text, match)
        position = match.end
    return made + text[position:]


@pytest.mark.parametrize(
    ("by", "result"),
    [
        ("$2 $1", "Lovelace Ada"),
        (r"\2, \1", "Lovelace, Ada"),
        ("${last}!", "Lovelace!"),
        (r"\g<last>\t$0$$", "Lovelace\tAda Lovelace$"),
        ("$&\\\\", "Ada Lovelace\\"),
        (r"$x \d", r"$x \d"),
    ],
)
def test_groups_stand_in_what_replaces(by: str, result: str) -> None:
    wish = Wish(r"(\w+) (?P<last>\w+)", expression=True)
    assert replaced("Ada Lovelace", wish, by) == result


def test_a_group_that_is_not_used_is_empty_and_an_unknown_one_is_told() -> None:
    wish = Wish("(a)|(b)", expression=True)
    assert replaced("ab", wish, "[$1|$2]") == "[a|][|b]"
    for by in ("$3", "${no}", r"\g<no>"):
        with pytest.raises(FindError):
            replaced("ab", wish, by)


def test_signs_are_themselves_without_an_expression() -> None:
    assert replaced("a.c abc", Wish("a.c"), r"$1\1") == r"$1\1 abc"


def test_new_lines_end_as_the_texts_own() -> None:
    assert replaced("a,b\r\n", Wish(",", expression=True), r"\n") == "a\r\nb\r\n"


def test_an_expression_may_match_between_characters() -> None:
    assert replaced("a\nb", Wish("^", expression=True), "- ") == "- a\n- b"


def test_positions_beyond_the_basic_plane() -> None:
    text = "\U0001f600 sea \udc80"
    for expression in (False, True):
        assert find([text], Wish("sea", expression=expression)).matches == ((Match(((2, 5),)),),)
