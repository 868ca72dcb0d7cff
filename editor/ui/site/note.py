"""How far the building of the site is, with what stops it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.ui.progress_note import ProgressNote


class SiteNote(ProgressNote):
    """One line, hidden while no site is built. stop_wanted: it is not wanted any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("site", parent)
        self.name_parts(
            self.tr("Pages of the site made"),
            self.tr("Stop"),
            self.tr("Leave the site as it was"),
        )

    def show_progress(self, done: int, total: int) -> None:
        """So many of all pages are made; none of none ends it."""
        n, of = self.locale().toString(done), self.locale().toString(total)
        self.show_share(self.tr("Building the site: {n} of {total} pages").format(n=n, total=of),
                        done, total)  # fmt: skip
