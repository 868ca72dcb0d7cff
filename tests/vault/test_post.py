"""Scripts written for python-frontmatter work on, and files stay intact."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import frontmatter as library
import pytest

from editor.vault import post as frontmatter
from editor.vault.frontmatter import EditRefused
from editor.vault.store import ChangedOnDisk, UnreadableFile

TEXT = (
    "\ufeff---\r\n# note\r\ntitle: 'A: b'\r\nyear: \"2018\"\r\ntags:\r\n- x  # one\r\n"
    "day: 2024-01-02\r\nanswer: no\r\n---\r\n\r\nBody\r\nmore\r\n\r\n"
)


def test_values_and_content_as_scripts_expect_them() -> None:
    post = frontmatter.loads(TEXT)
    assert isinstance(post, library.Post)
    assert post.metadata == {
        "title": "A: b",
        "year": "2018",
        "tags": ["x"],
        "day": date(2024, 1, 2),
        "answer": "no",
    }
    assert post.content == "Body\nmore"
    assert frontmatter.loads(TEXT.encode()).metadata == post.metadata
    assert frontmatter.loads("---\na: 1\n---\n", b=2).metadata == {"a": 1, "b": 2}


def test_without_a_change_every_byte_stays() -> None:
    assert frontmatter.dumps(frontmatter.loads(TEXT)) == TEXT
    # the library's own function, too, asks the post's handler
    assert library.dumps(frontmatter.loads(TEXT)) == TEXT


def test_changes_touch_their_own_bytes_only() -> None:
    post = frontmatter.loads(TEXT)
    post["title"] = "C"
    post["tags"].append("y")
    del post["answer"]
    post["new"] = 1
    post.content = "Other\nbody"
    expected = (
        TEXT.replace("'A: b'", "'C'")
        .replace("- x  # one\r\n", "- x  # one\r\n- y\r\n")
        .replace("answer: no\r\n", "new: 1\r\n")
        .replace("Body\r\nmore", "Other\r\nbody")
    )
    assert frontmatter.dumps(post) == expected


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(TEXT.encode())
    post = frontmatter.load(path)
    frontmatter.dump(post, path)
    assert path.read_bytes() == TEXT.encode()
    post["year"] = "2019"
    frontmatter.dump(post, str(path))
    post["year"] = "2020"
    frontmatter.dump(post, path)
    assert path.read_bytes() == TEXT.replace("2018", "2020").encode()
    copy = tmp_path / "b.md"
    frontmatter.dump(post, copy)
    assert copy.read_bytes() == path.read_bytes()
    with path.open("rb") as file:
        assert frontmatter.load(file)["year"] == "2020"
    out, raw = io.StringIO(), io.BytesIO()
    frontmatter.dump(post, out)
    frontmatter.dump(post, raw)
    assert out.getvalue().encode() == raw.getvalue() == path.read_bytes()


def test_another_program_s_work_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\na: 1\n---\n")
    post = frontmatter.load(path)
    path.write_text("---\na: 2\n---\n")
    post["a"] = 3
    with pytest.raises(ChangedOnDisk):
        frontmatter.dump(post, path)
    assert path.read_text() == "---\na: 2\n---\n"


def test_other_encodings(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes("---\na: é\n---\nü\n".encode("latin-1"))
    with pytest.raises(UnreadableFile):
        frontmatter.load(path)
    post = frontmatter.load(path, encoding="latin-1")
    post["a"] = "è"
    frontmatter.dump(post, path, encoding="latin-1")
    assert path.read_bytes() == "---\na: è\n---\nü\n".encode("latin-1")


def test_a_post_made_by_hand() -> None:
    post = library.Post("Body", title="x", tags=["no"])
    text = frontmatter.dumps(post)
    assert text == '---\ntitle: x\ntags:\n  - "no"\n---\n\nBody'
    assert library.loads(text).metadata == post.metadata
    assert frontmatter.dumps(library.Post("")) == "---\n---\n"


def test_other_formats_are_the_library_s_affair() -> None:
    text = '{\n"a": 1\n}\n\nBody'
    assert library.checks(text)
    post = frontmatter.loads(text)
    assert (post["a"], post.content) == (1, "Body")
    assert frontmatter.dumps(post) == library.dumps(library.loads(text))


def test_no_frontmatter_and_broken_frontmatter() -> None:
    post = frontmatter.loads("Just text\n")
    assert (post.metadata, post.content) == ({}, "Just text")
    assert frontmatter.dumps(post) == "Just text\n"
    with pytest.raises(ValueError, match="not closed"):
        frontmatter.loads("---\na: [\n---\n")


def test_a_change_that_is_not_safe_is_refused() -> None:
    post = frontmatter.loads("---\na: &n x\nb: *n\n---\n")
    post["a"] = "y"
    with pytest.raises(EditRefused):
        frontmatter.dumps(post)
