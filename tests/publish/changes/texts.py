"""Versions of entries that hypothesis makes up: each is the other with some edits."""

from __future__ import annotations

from hypothesis import strategies as st

WORDS = ("farm", "school", "people", "Anna", "12", "river", "opens", "every", "spring", "art")
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(
    lambda words: " ".join(words).capitalize() + "."
)
PASSAGES = st.one_of(
    st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join),
    SENTENCES.map(lambda text: f"## {text.rstrip('.')}"),
    SENTENCES.map(lambda text: f"- {text}"),
    st.sampled_from(["![[picture.png]]", "| a | b |", "```\ncode\n\nmore\n```", "> said"]),
)
GAPS = st.sampled_from(["\n\n", "\n\n", "\n", "\n\n\n", "\n \n"])
ENDS = st.sampled_from(["", "\n", "\n\n"])

KEYS = ("title", "size", "url", "sectors", "x", "y", "territory", "start", "note")
SCALARS = st.sampled_from(
    ["4-10", "11-20", "2015", '"2015"', "", "''", "a long text # with a comment", "null", "12.5"]
)
LISTS = st.lists(st.sampled_from(["Media", "Health", "Arts & Culture"]), max_size=3).map(
    lambda items: "".join(f"\n  - {item}" for item in items) if items else " []"
)
VALUES = st.one_of(SCALARS.map(lambda text: f" {text}".rstrip(" ")), LISTS)
BETWEEN = st.sampled_from(["", "", "", "", "\n", "# a comment\n", "\n# apart\n\n"])


@st.composite
def blocks(draw: st.DrawFn) -> str:
    """The lines of a frontmatter."""
    keys = draw(st.lists(st.sampled_from(KEYS), unique=True, max_size=7))
    lines = [f"{draw(BETWEEN)}{key}:{draw(VALUES)}\n" for key in keys]
    return "".join(lines) + draw(BETWEEN)


@st.composite
def articles(draw: st.DrawFn) -> str:
    """Markdown of a few passages."""
    passages = draw(st.lists(PASSAGES, max_size=6))
    text = "".join(passage + draw(GAPS) for passage in passages)
    return draw(ENDS) + text.rstrip("\n") + draw(ENDS)


@st.composite
def edited(draw: st.DrawFn, article: str) -> str:
    """The article with some of its lines gone, changed, moved and added."""
    lines = article.split("\n")
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(lines)))
        what = draw(st.sampled_from(["add", "remove", "change", "move"]))
        if what == "add":
            lines[at:at] = draw(PASSAGES).split("\n")
        elif lines and at < len(lines):
            if what == "remove":
                del lines[at]
            elif what == "change":
                lines[at] = lines[at].replace("farm", "barn") + draw(st.sampled_from(["", " So."]))
            else:
                line = lines.pop(at)
                lines.insert(draw(st.integers(0, len(lines))), line)
    return "\n".join(lines)


@st.composite
def versions(draw: st.DrawFn) -> tuple[str, str]:
    """Two texts of one entry."""
    article = draw(articles())
    texts = [
        f"---\n{draw(blocks())}---\n{article}",
        f"---\n{draw(blocks())}---\n{draw(edited(article))}",
    ]
    if draw(st.booleans()):
        texts = [text.replace("\n", "\r\n") for text in texts]
    if draw(st.booleans()):
        texts[1] = texts[1].replace("\r\n", "\n")
    return texts[0], texts[1]


_ODD = [
    *("---\n", "---", "a: 1\n", "b: [1, 2]\n", "c:\n  - x\n  - y\n", "- z\n", "# c\n", "\n"),
    *("d: |\n  text\n\n  more\n", "e: &x 1\nf: *x\n", "<<: *x\n", "{a: 1, b: 2}\n", "\ufeff"),
    *("? k\n: v\n", "g: 'it''s'\n", "text\n", "## H\n", "- i\n", "```\n", "\r\n", "\r", "a: 2\n"),
    *("x: 10\n", "y: 20\n", "x: '10'\n", "\t\n", "...\n", "%%c%%", "| a |\n", "\u2028", "a: 1"),
]
ODD_TEXTS = st.builds(
    lambda opening, pieces: opening + "".join(pieces),
    st.sampled_from(["", "---\n"]),
    st.lists(st.sampled_from(_ODD), max_size=14),
)
