from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.ui.article.spans import PLAIN, spans


def parts(line: str, state: int = PLAIN) -> list[tuple[str, str]]:
    return [(name, line[start:end]) for start, end, name in spans(line, state)[0]]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("## Theory of change", ("heading", "## Theory of change")),
        ("#", ("heading", "#")),
        ("> said", ("quote", "> said")),
        ("> [!note]- Title", ("callout", "[!note]- Title")),
        ("- one", ("marker", "-")),
        ("  12) one", ("marker", "12)")),
        ("> - [x] one", ("marker", "- [x]")),
        ("a **b c** d", ("strong", "**b c**")),
        ("a __b__ d", ("strong", "__b__")),
        ("a *b* d", ("emphasis", "*b*")),
        ("a ***b*** d", ("emphasis", "***b***")),
        ("a ~~b~~", ("strike", "~~b~~")),
        ("a ==b==", ("highlight", "==b==")),
        ("a `b ** c` d", ("code", "`b ** c`")),
        ("``a ` b``", ("code", "``a ` b``")),
        ("in [[Name#H|text]].", ("link", "[[Name#H|text]]")),
        ("in [[Name#H|text]].", ("dim", "Name#H|")),
        ("![[x.png|640]]", ("link", "![[x.png|640]]")),
        ("a [b](https://c.org/(d) 'e') f", ("link", "[b](https://c.org/(d) 'e')")),
        ("a [b](c) f", ("dim", "](c)")),
        ("see https://a.org/b_c.", ("link", "https://a.org/b_c")),
        ("a[^1] b", ("link", "[^1]")),
        ("[ref]: https://a.org", ("link", "[ref]:")),
        ("a #tag/inner b", ("tag", "#tag/inner")),
        ("a %%b%% c", ("comment", "%%b%%")),
        ("a <!-- b --> c", ("comment", "<!-- b -->")),
        ("a <b class='c'>d</b>", ("html", "<b class='c'>")),
        ("a $x^2$ b", ("maths", "$x^2$")),
        ("---", ("dim", "---")),
        ("| --- | :-: |", ("dim", "| --- | :-: |")),
    ],
)
def test_parts_of_a_line(line: str, expected: tuple[str, str]) -> None:
    assert expected in parts(line)


@pytest.mark.parametrize(
    "line",
    [
        "#tag is no heading",
        "snake_case_name",
        "2 * 3 * 4",
        r"\*no\*",
        "costs $5 and $6",
        "we are #1",
    ],
)
def test_what_only_looks_like_a_part(line: str) -> None:
    names = {name for name, _ in parts(line)}
    assert not names & {"heading", "emphasis", "maths"}
    assert ("tag" in names) == line.startswith("#tag")


def states(text: str) -> list[set[str]]:
    state = PLAIN
    found = []
    for line in text.split("\n"):
        made, state = spans(line, state)
        found.append({span.name for span in made})
    return found


def test_fences_go_on_until_they_are_closed() -> None:
    assert states("````md\n```\n# a\n````\n# b") == [{"code"}] * 4 + [{"heading"}]
    assert states("~~~\n```\n~~~\n*a*")[-1] == {"emphasis", "dim"}
    assert states("``` a ` b\n# c")[-1] == {"heading"}


def test_comments_and_maths_go_over_lines() -> None:
    assert states("a %%b\nc\nd%% *e*") == [{"comment"}, {"comment"}, {"comment", "emphasis", "dim"}]
    assert states("<!--\n# a\n-->\n# b")[1:] == [{"comment"}, {"comment"}, {"heading"}]
    assert states("$$\nx_1 y_2\n$$\na") == [{"maths"}, {"maths"}, {"maths"}, set()]


@given(st.text(alphabet="`*_[]()!|#%<>-=~$\\ ab1.\t", max_size=60), st.sampled_from([0, 1, 2, 3]))
def test_parts_lie_within_the_line(line: str, state: int) -> None:
    found, after = spans(line, state)
    assert all(0 <= start <= end <= len(line) for start, end, _ in found)
    assert after >= 0


@pytest.mark.parametrize(
    "piece",
    ["`", "[", "[[a", "*a ", "*a*", "<a ", "$a ", "[a](", "`a``", "|--", "> ", "[^", "[x](\\"],
)
def test_hostile_lines_take_no_longer_than_others(piece: str) -> None:
    before = perf_counter()
    spans(piece * 1_000_000, PLAIN)
    assert perf_counter() - before < 0.5
