"""The site as its readers use it, at three sizes, from its files, without a server."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import Qt, QUrl

from editor.publish.site.build import Built
from tests.ui.site.conftest import SIZES, SiteReader

at_each_size = pytest.mark.parametrize("size", SIZES)


@at_each_size
def test_the_map_finds_an_entry_and_leads_to_its_page(
    reader: SiteReader, site: Built, size: str
) -> None:
    reader.go(site.start, size)
    reader.until("document.documentElement.dataset.ready === 'yes'")
    assert reader.over_wide() == 0
    reader.press("/")
    reader.press("night train")
    reader.until("document.querySelector('#count')?.innerText.includes(' of ')")
    reader.press(Qt.Key.Key_Return)
    reader.until("!document.querySelector('#popup').hidden")
    assert reader.text("#popup h2") == "Night Train Cooperative"
    reader.click("#popup .profile")
    reader.until("location.pathname.endsWith('Night_Train_Cooperative.html')")
    reader.until("document.querySelector('h1')?.innerText === 'Night Train Cooperative'")


@at_each_size
def test_the_directory_is_searched_and_narrowed_down(
    reader: SiteReader, site: Built, size: str
) -> None:
    directory = site.folder / "directory.html"
    reader.go(directory, size)
    reader.until("document.documentElement.dataset.ready === 'yes'")
    assert reader.over_wide() == 0
    all_of_them = len(reader.entries())
    if size != "desktop":
        reader.click("#filters > summary")
    reader.until("document.querySelector('#filters').open")
    reader.click("[data-facet='sectors'] label:first-child .value")
    reader.until(f"document.querySelectorAll('.entry').length < {all_of_them}")
    narrowed = reader.entries()
    counted = int(reader.text("[data-facet='sectors'] label:first-child .number"))
    assert len(narrowed) == counted
    address = str(reader.value("location.hash"))
    assert address.startswith("#sectors=")
    # The address brings the same back.
    reader.go(site.start, size)
    reader.go(directory, size, address[1:])
    reader.until(f"document.querySelectorAll('.entry').length === {len(narrowed)}")
    assert reader.entries() == narrowed
    reader.click("#chosen button")
    reader.until(f"document.querySelectorAll('.entry').length === {all_of_them}")
    assert reader.value("location.hash") == ""


@at_each_size
def test_articles_show_their_pictures_and_fit(reader: SiteReader, site: Built, size: str) -> None:
    for stem in ("Night_Train_Cooperative", "Siga_Siga", "Lighthouse_Letters"):
        reader.go(site.folder / site.pages[f"content/atlas/profiles/{stem}.md"], size)
        shown = "[...document.images].every(i => i.complete && i.naturalWidth > 0)"
        reader.until(shown)
        assert reader.value("document.images.length > 1")
        assert reader.over_wide() == 0
    # The theme's style came with it, from a file of its own.
    font = str(reader.value("getComputedStyle(document.querySelector('h1')).fontFamily"))
    assert "Garamond" in font


@at_each_size
def test_what_is_told_of_an_entry_begins_at_one_edge(
    reader: SiteReader, site: Built, size: str
) -> None:
    """Whether it has a picture or not."""
    reader.go(site.folder / "directory.html", size)
    reader.until("document.querySelectorAll('.entry').length > 30")
    lefts = reader.value(
        "[...new Set([...document.querySelectorAll('.entry > :not(.picture)')]"
        ".map(e => Math.round(e.getBoundingClientRect().left)))]"
    )
    assert isinstance(lefts, list)
    assert len(lefts) == 1


def test_all_of_the_directory_by_keyboard(reader: SiteReader, site: Built) -> None:
    reader.go(site.folder / "directory.html", "desktop")
    reader.until("document.documentElement.dataset.ready === 'yes'")
    reader.press("/")
    reader.press("kettle")
    reader.until("document.querySelectorAll('.entry').length === 1")
    reader.press(Qt.Key.Key_Escape)
    reader.until("document.querySelectorAll('.entry').length > 30")
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Down)
    second = reader.entries()[1]
    reader.until(f"document.activeElement?.innerText === {second!r}")
    reader.press(Qt.Key.Key_Up)
    reader.press(Qt.Key.Key_Up)
    reader.until("document.activeElement.id === 'search'")
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    reader.until("document.querySelector('main.page') !== null")
    assert reader.text("h1") == "99 Kinds of Bean"


def test_from_an_article_to_the_map_and_to_others(reader: SiteReader, site: Built) -> None:
    stem = "content/atlas/profiles/Night_Train_Cooperative.md"
    reader.go(site.folder / site.pages[stem], "desktop")
    reader.click(".site-bar nav a:first-child")
    reader.until("document.querySelector('#popup') && !document.querySelector('#popup').hidden")
    assert reader.text("#popup h2") == "Night Train Cooperative"
    reader.go(site.folder / site.pages[stem], "desktop")
    reader.click(".site-up")
    reader.until("document.querySelectorAll('#chosen .chip').length === 1")
    assert reader.text("#chosen .chip") == "Journeys & Arrivals"


def test_the_directory_of_many_entries_grows_as_it_is_read(reader: SiteReader, site: Built) -> None:
    reader.go(site.folder / "directory.html", "phone")
    reader.until("document.documentElement.dataset.ready === 'yes'")
    assert len(reader.entries()) < len(site.pages)
    reader.until("scrollTo(0, 1e6) || document.querySelectorAll('.entry').length > 50")
    reader.until("history.state.shown > 50")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def host(site: Built) -> Iterator[str]:
    """The address of a static host that serves the site as it is."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=site.folder)) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def test_any_host_serves_it_as_it_is(reader: SiteReader, site: Built, host: str) -> None:
    reader.view.resize(*SIZES["desktop"])
    reader.view.show()
    reader.visit(QUrl(host))
    reader.until("document.documentElement.dataset.ready === 'yes'")
    reader.visit(QUrl(host + "directory.html#q=night+train"))
    reader.until("document.querySelectorAll('.entry').length > 0")
    reader.click(".entry:first-child h2 a")
    reader.until("document.querySelector('main.page') !== null")
    reader.until("[...document.images].every(i => i.complete && i.naturalWidth > 0)")
    assert reader.text("h1") == "Night Train Cooperative"
    assert "Garamond" in str(
        reader.value("getComputedStyle(document.querySelector('h1')).fontFamily")
    )


@pytest.mark.parametrize("page", ["index.html", "directory.html", "article"])
def test_pages_have_the_tones_of_dark_and_light(reader: SiteReader, site: Built, page: str) -> None:
    article = site.pages["content/atlas/profiles/Night_Train_Cooperative.md"]
    reader.go(site.folder / (article if page == "article" else page), "desktop")
    bar = "getComputedStyle(document.querySelector('.site-bar'))"
    for scheme, paper, ink in (
        ("light", "rgb(252, 250, 246)", "rgb(43, 39, 35)"),
        ("dark", "rgb(41, 38, 35)", "rgb(234, 228, 218)"),
    ):
        reader.value(f"document.documentElement.dataset.scheme = '{scheme}'")
        reader.until(f"{bar}.backgroundColor === '{paper}'")
        assert reader.value(f"{bar}.color") == ink
