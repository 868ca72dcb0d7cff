"""Small pictures on the site, made several at once."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from editor.messages import EditorError
from editor.publish.embedding import Picture
from editor.publish.site.build import SiteCancelledError, build_site
from tests.publish.atlas import entry, make_atlas
from tests.publish.site.sites import dangling, files, snapshot

LARGE = b"large " * 20_000
BROKEN = b"broken" * 20_000
COUNT = 40


class Scaler:
    """Tells what it was asked for, and on which threads; of each file gives its name."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.threads: set[int] = set()

    def whole(self, content: bytes, name: str) -> Picture:
        return Picture(content, "image/png", 1, 1)

    def small(
        self, content: bytes, name: str, width: int, height: int, *, quick: bool = False
    ) -> Picture:
        self.asked.append(name)
        self.threads.add(threading.get_ident())
        if content == BROKEN:
            raise EditorError("publish.picture-unusable", file=name)
        return Picture(name.encode(), "image/jpeg", width, height)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """Each entry with a picture of its own but the last two, which share one."""
    entries = {f"E{n}": entry(3, 4, "Words.", image=f"p{min(n, 38)}.png") for n in range(COUNT)}
    made = make_atlas(tmp_path / "vault", **entries)
    assets = made / "content" / "assets"
    assets.mkdir(exist_ok=True)
    for n in range(COUNT - 1):
        (assets / f"p{n}.png").write_bytes(BROKEN if n == 7 else LARGE)
    return made


def test_each_is_made_once_and_not_again(vault: Path, tmp_path: Path) -> None:
    scaler, folder = Scaler(), tmp_path / "site"
    build_site(snapshot(vault), folder, scaler)
    small = {name: held for name, held in files(folder).items() if name.startswith("site/small/")}
    whole = [n for n in range(COUNT - 1) if n != 7]
    assert small == {f"site/small/assets/p{n}.png-480.jpg": f"p{n}.png".encode() for n in whole}
    assert (folder / "assets/p7.png").read_bytes() == BROKEN  # shown as it is
    assert list(dangling(folder)) == []
    assert sorted(scaler.asked) == sorted(f"p{n}.png" for n in range(COUNT - 1))
    assert threading.get_ident() not in scaler.threads
    again = Scaler()
    assert build_site(snapshot(vault), folder, again).outcome.written == 0
    assert set(again.asked) <= {"p7.png"}


def test_the_site_is_the_same_whatever_is_made_first(vault: Path, tmp_path: Path) -> None:
    class Slow(Scaler):
        def small(
            self, content: bytes, name: str, width: int, height: int, *, quick: bool = False
        ) -> Picture:
            if int(name[1:-4]) % 3 == 0:
                threading.Event().wait(0.002)
            return super().small(content, name, width, height, quick=quick)

    build_site(snapshot(vault), tmp_path / "one", Scaler())
    build_site(snapshot(vault), tmp_path / "two", Slow())
    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_a_build_that_is_called_off_leaves_nothing_at_work(vault: Path, tmp_path: Path) -> None:
    scaler = Scaler()
    with pytest.raises(SiteCancelledError):
        build_site(snapshot(vault), tmp_path / "site", scaler, stopped=lambda: True)
    asked = len(scaler.asked)
    assert asked < COUNT // 2
    assert not [one for one in threading.enumerate() if one.name.startswith("pictures")]
    assert not (tmp_path / "site").exists()
