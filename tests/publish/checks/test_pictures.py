"""Pictures that are missing, unreadable or far too large."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from editor.publish.checks.picture_files import PictureFiles, look_at
from editor.publish.checks.pictures import MOST_BYTES
from editor.workspace.looking import Wanted, look
from editor.workspace.outside import take_outside
from tests.publish.checks.pictures import (
    POINTER,
    SVG,
    avif,
    bmp,
    gif,
    ico,
    jpeg,
    png,
    webp,
)
from tests.publish.checks.vaults import found, reviewed, told, vault

SETTINGS = "assets: content/assets\n"
ENTRY = "---\ntitle: It\nimage: {image}\n---\nWords.\n{body}\n"
OTHER = "---\ntitle: Other\nimage: /assets/there.png\n---\nWords.\n"


def of(tmp_path: Path, image: str, content: bytes | None, body: str = "") -> list[str]:
    files: dict[str, str | bytes] = {
        ".territory/vault.yaml": SETTINGS,
        "content/assets/there.png": png(),
        "content/other.md": OTHER,
        "content/it.md": ENTRY.format(image=image, body=body),
    }
    if content is not None:
        files["content/assets/it.png"] = content
    return [check for path, check in found(tmp_path, files) if path == "content/it.md"]


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (png(640, 480), (640, 480)),
        (gif(640, 480), (640, 480)),
        (bmp(640, 480), (640, 480)),
        (ico(), (16, 16)),
        (jpeg(640, 480), (640, 480)),
        (jpeg(640, 480, metadata=60_000), (640, 480)),
        (webp(b"VP8X", 640, 480), (640, 480)),
        (webp(b"VP8L", 640, 480), (640, 480)),
        (webp(b"VP8 ", 640, 480), (640, 480)),
        (avif(640, 480), (640, 480)),
        (SVG, (None, None)),
    ],
)
def test_what_a_file_is(
    tmp_path: Path, content: bytes, size: tuple[int | None, int | None]
) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    seen = look_at(file)
    assert (seen.width, seen.height) == size
    assert (seen.size, seen.fault) == (len(content), None)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "empty"),
        (POINTER, "pointer"),
        (b"<!DOCTYPE html><html>", "none"),
        (png()[:15], "broken"),
        (png(0, 4), "broken"),
        (jpeg()[:6], "broken"),
        (webp()[:20], "broken"),
        (b"RIFF\0\0\0\0WEBPVP8L", "broken"),
        (b"GIF89a", "broken"),
    ],
)
def test_what_is_wrong_with_a_file(tmp_path: Path, content: bytes, fault: str) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    assert look_at(file).fault == fault


def test_a_file_that_is_not_there_or_a_folder(tmp_path: Path) -> None:
    files = PictureFiles()
    assert files.of(tmp_path / "none").fault == "unread"
    assert files.of(tmp_path).fault == "unread"


@pytest.mark.parametrize("cut", range(0, 120, 7))
def test_cut_pictures_never_raise(tmp_path: Path, cut: int) -> None:
    for number, content in enumerate((png(), jpeg(), webp(), avif(), bmp(), gif(), ico())):
        file = tmp_path / str(number)
        file.write_bytes(content[:cut])
        look_at(file)


@pytest.mark.parametrize(
    ("image", "content", "checks"),
    [
        ("/assets/it.png", png(), []),
        ('"[[../../assets/it.png|300]]"', png(), []),
        ("/assets/it.png", None, ["image-missing"]),
        ("not-found", None, []),
        ("broken link", None, []),
        ('""', None, []),
        ("https://it.example/it.png", None, []),
        ("/assets/it.png", b"", ["image-unreadable"]),
        ("/assets/it.png", b"<html>", ["image-unreadable"]),
        ("/assets/it.png", POINTER, ["image-pointer"]),
        ("/assets/it.png", png(9000, 9000), ["image-large"]),
        ("/assets/it.png", png() + bytes(MOST_BYTES), ["image-large"]),
        ("/assets/it.png", png(1200, 12000), []),  # a long page
    ],
)
def test_pictures_of_fields(
    tmp_path: Path, image: str, content: bytes | None, checks: list[str]
) -> None:
    assert of(tmp_path, image, content) == checks


@pytest.mark.parametrize(
    ("body", "checks"),
    [
        ("![x](assets/there.png)", []),
        ("![[there.png|60]]", []),
        ("![x](gone.png)", ["image-missing"]),
        ("![[gone.png]]", ["image-missing"]),
        ('<img src="gone.png">', ["image-missing"]),
        ("[![x](gone.png)](https://x.example)", ["image-missing"]),
        ("`![x](gone.png)`", []),
        ("```\n![x](gone.png)\n```", []),
        ("![x](https://x.example/gone.png)", []),
        ("![x](data:image/png;base64,AA)", []),
    ],
)
def test_pictures_of_articles(tmp_path: Path, body: str, checks: list[str]) -> None:
    assert of(tmp_path, "/assets/there.png", None, body) == checks


def test_a_nested_picture_says_its_part(tmp_path: Path) -> None:
    logo = "logo:\n  url: https://x.example/{0}.png\n  cached: /assets/{0}.png\n"
    block = f"---\ntitle: {{0}}\n{logo}---\nWords.\n"
    files: dict[str, str | bytes] = {f"{name}.md": block.format(name) for name in "abc"}
    files |= {"content/assets/a.png": png(), "content/assets/b.png": png()}
    (finding,) = reviewed(vault(tmp_path, files)).findings()
    assert (finding.path, finding.field, finding.line) == ("c.md", "logo", 3)
    assert finding.message.args["part"] == "cached"


def test_a_picture_that_changes_is_looked_at_again(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "a.md": "---\ntitle: A\nimage: /assets/it.png\n---\nWords.\n",
        "b.md": "---\ntitle: B\n---\nWords.\n",
    }
    workspace = vault(tmp_path, files)
    review = reviewed(workspace)
    workspace.subscribe(review.take_notice)
    assert told(review.findings()) == [("a.md", "image-missing")]

    file = tmp_path / "content/assets/it.png"
    steps: list[tuple[bytes | None, list[str]]] = [
        (png(), []),
        (b"", ["image-unreadable"]),
        (POINTER, ["image-pointer"]),
        (None, ["image-missing"]),
    ]
    for content, checks in steps:
        if content is None:
            file.unlink()
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
            os.utime(file, ns=(1, len(content)))
        wanted = Wanted(frozenset([str(file)]), False, None, workspace.document.known)
        looked = look(workspace, wanted, threading.Event())
        assert looked.files == {"content/assets/it.png"}
        take_outside(workspace, looked.held, looked.files)
        review.work()
        assert [check for _, check in told(review.findings())] == checks
