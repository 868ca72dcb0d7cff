import time

import pytest

from editor.ui.article.pasted_html import markdown_of

DOCS = (
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-x">'
    '<p><span style="font-weight:700">Bold</span><span style="font-weight:400"> and </span>'
    '<span style="font-style:italic">it</span></p><ul><li><p>one</p></li>'
    "<li><p>two</p><ul><li>in</li></ul></li></ul></b>"
)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (DOCS, "**Bold** and *it*\n\n- one\n- two\n  - in"),
        (
            "<h2>A</h2><p>b <a href='https://a.org/x_y'>c</a></p>",
            "## A\n\nb [c](https://a.org/x_y)",
        ),
        (
            "<html><body><!--StartFragment--><i>a</i><!--EndFragment--><b>x</b></body></html>",
            "*a*",
        ),
        ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        (
            "<table><tr><th>A</th></tr><tr><td>1|2</td></tr></table>",
            "| A |\n| --- |\n| 1\\|2 |",
        ),
        ('<pre><code class="language-py">x\n  y</code></pre>', "```py\nx\n  y\n```"),
        ("<a href='javascript:alert(1)'>a</a> <b>b</b><script>c</script>", "a **b**"),
        ("<b>snake_case</b> [a]", "**snake_case** [a]"),
    ],
)
def test_html_is_markdown(html: str, expected: str) -> None:
    assert markdown_of(html) == expected


@pytest.mark.parametrize(
    "html",
    [
        "<p>plain</p>",
        "<div><span style='color:red'>plain</span></div>",
        "",
        "<b>" * 2_000 + "x",
        "<blockquote>" * 100_000 + "x",
        "<p>a <b>b</b></p>" * 100_000,
    ],
)
def test_where_plain_text_does_better(html: str) -> None:
    assert markdown_of(html) is None


@pytest.mark.parametrize(
    "piece",
    ["<b style='font-weight:normal'>", '<span style="', '<span style="a" style="', "<span a=b "],
)
def test_hostile_html_is_read_in_time_that_grows_with_its_length(piece: str) -> None:
    def seconds(times: int) -> float:
        begun = time.perf_counter()
        markdown_of(piece * times)
        return time.perf_counter() - begun

    seconds(10)
    # Ten times the length took a hundred times as long; a slow machine still is far from that.
    assert seconds(20_000) < max(0.5, 40 * seconds(2_000))
