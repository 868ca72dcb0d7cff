"""The sample vault's site in the real engine, opened from its files as readers may."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QUrl
from pytestqt.qtbot import QtBot

from editor.publish.site.build import Built, build_site
from editor.resources import resource
from editor.ui.drawn.scaling import QtScaler
from tests.publish.site.sites import snapshot
from tests.ui.map_page.conftest import ENGINE_MS, Reader

SIZES = {"phone": (390, 844), "tablet": (820, 1180), "desktop": (1440, 900)}


# Whether an element has been in its place for some frames: what follows a map moves with it.
_RESTS = """(element) => {
  const now = JSON.stringify(element.getBoundingClientRect());
  const seen = (window.restsHere ||= { box: "", frames: 0 });
  if (seen.box !== now) {
    seen.box = now;
    seen.frames = 0;
    const count = () => requestAnimationFrame(() => (seen.frames += 1) < 5 && count());
    count();
  }
  return seen.frames >= 5;
}"""


class SiteReader(Reader):
    """Goes from page to page."""

    def go(self, file: Path, size: str, anchor: str = "") -> None:
        """Open a page, also one without a script."""
        self.view.resize(*SIZES[size])
        self.view.show()
        self._qtbot.waitExposed(self.view)
        address = QUrl.fromLocalFile(str(file))
        address.setFragment(anchor or None, QUrl.ParsingMode.StrictMode)
        self.visit(address)

    def visit(self, address: QUrl) -> None:
        """Load a page and wait until it can be used."""
        # That a page which a click led to has loaded must not be taken for this one.
        self._qtbot.waitUntil(lambda: not self._page.isLoading(), timeout=ENGINE_MS)
        with self._qtbot.waitSignal(self._page.loadFinished, timeout=ENGINE_MS):
            self._page.load(address)
        self.until("document.readyState === 'complete'")
        self.until_seen()
        self._window().setFocus()
        self._qtbot.waitUntil(lambda: bool(self.value("document.hasFocus()")), timeout=ENGINE_MS)

    def click(self, spot: QPoint | str) -> None:
        """Click an element, which is brought into view first, once it has come to rest."""
        self.until_seen()  # a click may have led here
        if isinstance(spot, str):
            into_view = "scrollIntoView({block: 'center', behavior: 'instant'})"
            self.value(f"document.querySelector({json.dumps(spot)}).{into_view} || 1")
            self.until(f"({_RESTS})(document.querySelector({json.dumps(spot)}))")
        super().click(spot)

    def over_wide(self) -> int:
        """By how many pixels the page is wider than the view."""
        script = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        return int(str(self.value(script)))

    def entries(self) -> list[str]:
        """The titles in the directory."""
        found = self.value("[...document.querySelectorAll('.entry h2')].map(e => e.innerText)")
        assert isinstance(found, list)
        return found


@pytest.fixture
def reader(qtbot: QtBot) -> Iterator[SiteReader]:
    made = SiteReader(qtbot)
    yield made
    # Nothing left this machine, and nothing was refused.
    here = ("file:", "data:", "http://127.0.0.1:")
    assert [one for one in made.asked.addresses if not one.startswith(here)] == []
    # That a size changed while sizes were told of is no error.
    assert [said for said in made.said if "ResizeObserver loop" not in said] == []
    made.shut()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Built:
    folder = tmp_path_factory.mktemp("a site, & more #1")
    return build_site(snapshot(resource("sample-vault")), folder, QtScaler())
