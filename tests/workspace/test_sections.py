from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.workspace.sections import expected_sections, insertion, missing_sections
from tests.conftest import SAMPLE
from tests.workspace.vaults import make_vault, opened

ORDER = ("## About", "## Key people", "## Connections")


def test_the_template_tells(tmp_path: Path) -> None:
    workspace = opened(SAMPLE)
    entry = next(e for e in workspace.entries() if e.path.endswith("Bureau_of_Ordinary_Weather.md"))
    expected = expected_sections(workspace, entry.collection)
    assert expected[0] == "## About"
    assert missing_sections(expected, entry) == (
        "## Key People",
        "## Theory of Change",
        "## Learning Resources",
    )


def test_without_a_template_what_is_usual_tells(tmp_path: Path) -> None:
    text = "---\ntitle: A\n---\n## About\n\n## **Links:**\n"
    files = {"a": text, "b": text, "c": text.replace("## About", "```\n## About\n```")}
    workspace = opened(make_vault(tmp_path, **files))
    entry = workspace.entry("c.md")
    expected = expected_sections(workspace, entry.collection)
    assert expected == ("## About", "## **Links:**")
    assert missing_sections(("## About", "# links"), entry) == ("## About",)


def test_a_few_articles_tell_nothing(tmp_path: Path) -> None:
    workspace = opened(make_vault(tmp_path, a="---\ntitle: A\n---\n## About\n"))
    assert expected_sections(workspace, workspace.entry("a.md").collection) == ()


@pytest.mark.parametrize(
    ("body", "heading", "after"),
    [
        ("", "## About", "## About\n\n|\n"),
        ("Text\n", "## About", "Text\n\n## About\n\n|\n"),
        ("Text", "## About", "Text\n\n## About\n\n|\n"),
        ("Hi\n\n## Connections\n", "## About", "Hi\n\n## About\n\n|\n## Connections\n"),
        ("Hi\n## Connections\n", "## About", "Hi\n\n## About\n\n|\n## Connections\n"),
        (
            "## About\r\n\r\na\r\n",
            "## Connections",
            "## About\r\n\r\na\r\n\r\n## Connections\r\n\r\n|\r\n",
        ),
    ],
)
def test_a_section_goes_where_it_belongs(body: str, heading: str, after: str) -> None:
    made = insertion(ORDER, heading, body)
    done = body[: made.position] + made.text + body[made.position :]
    assert done[: made.cursor] + "|" + done[made.cursor :] == after


@given(st.text(alphabet="a#\r\n ", max_size=30), st.sampled_from(ORDER))
def test_nothing_else_is_touched(body: str, heading: str) -> None:
    made = insertion(ORDER, heading, body)
    assert 0 <= made.position <= len(body)
    assert made.text.strip() == heading
    assert made.position <= made.cursor <= made.position + len(made.text)
