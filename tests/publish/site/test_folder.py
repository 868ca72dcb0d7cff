from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from editor.messages import EditorError, english
from editor.publish.site import folder as site_folder
from editor.publish.site.build import SiteCancelledError, build_site
from editor.publish.site.folder import MANIFEST, SiteFolder
from tests.publish.atlas import entry, make_atlas
from tests.publish.site.sites import build, files, snapshot


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return make_atlas(
        tmp_path / "vault",
        Bean=entry(20, 80, "Keeps beans.", title="Bean"),
        Loom=entry(60, 20, "Weaves with [[Bean]].", title="Loom"),
    )


def change(vault: Path, stem: str, body: str) -> None:
    file = vault / "content" / "atlas" / f"{stem}.md"
    file.write_text(file.read_text("utf-8") + body, "utf-8")


def test_only_what_differs_is_written_again(vault: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = build(vault, out)
    assert first.outcome.unchanged == 0
    before = {path: (out / path).stat().st_mtime_ns for path in files(out)}
    again = build(vault, out)
    assert again.outcome.written == 0
    assert again.outcome.unchanged == first.outcome.written
    assert {path: (out / path).stat().st_mtime_ns for path in files(out)} == before
    change(vault, "Loom", "\n- spins\n")  # no part of what lists say of it
    assert build(vault, out).outcome.written == 1
    changed = {p for p in files(out) if (out / p).stat().st_mtime_ns != before[p]}
    assert changed == {"atlas/Loom.html", MANIFEST}


def test_pages_of_entries_that_are_gone_go(vault: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(vault, out)
    (vault / "content" / "atlas" / "Bean.md").unlink()
    built = build(vault, out)
    assert built.outcome.removed == 1
    assert "atlas/Bean.html" not in files(out)
    assert "atlas/Loom.html" in files(out)


def test_a_page_that_somebody_changed_is_kept_when_its_entry_goes(
    vault: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    build(vault, out)
    (out / "atlas" / "Bean.html").write_text("by hand")
    (vault / "content" / "atlas" / "Bean.md").unlink()
    built = build(vault, out)
    assert (out / "atlas" / "Bean.html").read_text() == "by hand"
    assert built.outcome.kept == ("atlas/Bean.html",)
    assert "publish.site-kept" in [note.code for note in built.notes]


def test_files_of_others_are_neither_written_over_nor_removed(vault: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "thesis.odt").write_text("mine")
    with pytest.raises(EditorError, match=r"thesis\.odt"):
        build(vault, out)
    assert files(out) == {"thesis.odt": b"mine"}


def test_a_folder_of_a_repository_and_its_host_may_hold_the_site(
    vault: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    (out / ".git").mkdir(parents=True)
    (out / ".git" / "HEAD").write_text("ref")
    (out / "CNAME").write_text("site.example")
    build(vault, out)
    (out / "robots.txt").write_text("later")
    build(vault, out)
    held = files(out)
    assert held[".git/HEAD"] == b"ref"
    assert held["CNAME"] == b"site.example"
    assert held["robots.txt"] == b"later"


def test_a_name_that_another_file_has_by_now_is_told(vault: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(vault, out)
    (vault / "content" / "atlas" / "New.md").write_text(entry(1, 1))
    (out / "atlas" / "New.html").write_text("not the site's")
    before = files(out)
    with pytest.raises(EditorError, match=r"atlas/New\.html"):
        build(vault, out)
    assert files(out) == before


@pytest.mark.parametrize("place", ["", "..", ".territory", ".territory/site"])
def test_the_vault_and_its_settings_are_no_place_for_a_site(vault: Path, place: str) -> None:
    before = files(vault)
    with pytest.raises(EditorError, match="another folder"):
        build(vault, vault / place)
    assert files(vault) == before


def test_a_site_within_the_vault_adds_no_entries_and_no_pictures(
    vault: Path, tmp_path: Path
) -> None:
    (vault / "content" / "assets").mkdir()
    (vault / "content" / "assets" / "p.png").write_bytes(b"png")
    change(vault, "Loom", "![[p.png]]")
    build(vault, vault / "public")
    (vault / "content" / "assets" / "p.png").unlink()
    built = build(vault, tmp_path / "out")
    assert [m.code for m in built.left_out] == ["publish.site-picture"]
    assert set(built.pages) == {"content/atlas/Bean.md", "content/atlas/Loom.md"}


def test_a_list_that_cannot_be_understood_stops_it(vault: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(vault, out)
    (out / MANIFEST).write_text("{")
    before = files(out)
    with pytest.raises(EditorError, match="cannot be understood"):
        build(vault, out)
    assert files(out) == before


@pytest.mark.parametrize("name", ["../outside.html", "/outside.html"])
def test_a_list_cannot_have_files_outside_removed(vault: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    build(vault, out)
    outside = tmp_path / "outside.html"
    outside.write_text("")
    told = json.loads((out / MANIFEST).read_text())
    told["files"][name if name.startswith("..") else str(outside)] = "of 0 0"
    (out / MANIFEST).write_text(json.dumps(told))
    build(vault, out)
    assert outside.exists()


def test_called_off_it_leaves_all_as_it_was(vault: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(vault, out)
    before = files(out)
    change(vault, "Bean", "More.")
    asked: list[int] = []
    with pytest.raises(SiteCancelledError):
        build_site(
            snapshot(vault), out, told=lambda done, _of: asked.append(done),
            stopped=lambda: len(asked) == 2,
        )  # fmt: skip
    assert asked == [1, 2]
    assert files(out) == before
    with pytest.raises(SiteCancelledError):
        build_site(snapshot(vault), tmp_path / "new", stopped=lambda: True)
    assert not (tmp_path / "new").exists()


def test_progress_ends_at_all_pages(vault: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    build_site(snapshot(vault), tmp_path / "out", told=lambda *n: told.append(n))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_full_disk_leaves_the_old_site_whole(
    vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    build(vault, out)
    before = files(out)
    change(vault, "Bean", "More.")
    change(vault, "Loom", "More.")
    real = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if path.name == "Loom.html":
            raise OSError(28, "No space left on device")
        return real(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(EditorError, match="No space left"):
        build(vault, out)
    assert files(out) == before


def test_what_fails_while_files_take_their_places_says_how_far_it_came(
    vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    build(vault, out)
    change(vault, "Bean", "More.")
    change(vault, "Loom", "More.")
    real = SiteFolder._place

    def stuck(self: SiteFolder, path: str) -> None:
        if path.endswith("Loom.html"):
            raise PermissionError(13, "Permission denied")
        real(self, path)

    with monkeypatch.context() as patched:
        patched.setattr(site_folder.SiteFolder, "_place", stuck)
        with pytest.raises(EditorError) as failed:
            build(vault, out)
    said = english(failed.value.message)
    assert "1 of " in said
    assert "atlas/Loom.html" in said
    assert "More." in (out / "atlas" / "Bean.html").read_text()
    assert "More." not in (out / "atlas" / "Loom.html").read_text()
    assert [file.name for file in out.glob(".territory-site-*")] == []
    build(vault, out)
    assert "More." in (out / "atlas" / "Loom.html").read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_in_the_folder_leads_nothing_out_of_it(vault: Path, tmp_path: Path) -> None:
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    elsewhere.mkdir()
    build(vault, out)
    (vault / "content" / "other").mkdir()
    (out / "assets").symlink_to(elsewhere)
    (vault / "content" / "assets").mkdir()
    (vault / "content" / "assets" / "p.png").write_bytes(b"png")
    change(vault, "Loom", "![[p.png]]")
    with pytest.raises(EditorError, match="link to another place"):
        build(vault, out)
    assert list(elsewhere.iterdir()) == []


def test_letter_case_may_change(vault: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(vault, out)
    folder = vault / "content" / "atlas"
    (folder / "Bean.md").rename(folder / "bean.md")
    build(vault, out)
    names = {path for path in files(out) if path.lower() == "atlas/bean.html"}
    assert names == {"atlas/bean.html"}
