"""What a map can be exported as: an exporter for each file ending.

GeoJSON, the site's script and the HTML page are made here. Those that need painting are handed in,
by ending, by whoever can paint; they are made on first use.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from editor.messages import EditorError
from editor.publish.exporting import Exported, Exporter, ExportOptions
from editor.vault import store

if TYPE_CHECKING:
    from editor.publish.embedding import Picture, Scaler
    from editor.publish.snapshot import MapSnapshot

# The endings whose exporters paint.
DRAWN = (".png", ".svg", ".pdf")


def _geojson() -> Exporter:
    from editor.publish.geojson import export_geojson

    return export_geojson


def _site_script() -> Exporter:
    from editor.publish.site_script import export_site_script

    return export_site_script


# What needs no painter, by ending: each gives its exporter when that is first asked for.
UNPAINTED: Mapping[str, Callable[[], Exporter]] = {
    ".geojson": _geojson,
    ".js": _site_script,
}


class UnknownEndingError(EditorError):
    """No exporter makes files of this ending."""


@dataclass(frozen=True)
class Painting:
    """What only a painter can do.

    exporters: by ending, for each of `DRAWN`. scaler: makes pictures small.
    """

    exporters: Mapping[str, Exporter]
    scaler: Scaler


class Exporters:
    """The exporters by file ending, in the order in which they are offered.

    painting: gives what only a painter can do; asked for once, when first needed. None where
    nothing can be painted: there are then only the endings that need no painter.
    """

    def __init__(self, painting: Callable[[], Painting] | None = None) -> None:
        self._painting = painting
        self._painter: Painting | None = None

    @property
    def endings(self) -> tuple[str, ...]:
        """All endings, each with its full stop."""
        return ((".html", *DRAWN) if self._painting else ()) + tuple(UNPAINTED)

    @property
    def scaler(self) -> Scaler | None:
        """What makes pictures small, asked for when it first has to; None where nothing can."""
        return _LateScaler(self._ask) if self._painting is not None else None

    def check(self, file: Path) -> str:
        """The ending of a file of this name. Raises UnknownEndingError."""
        ending = file.suffix.lower()
        if ending not in self.endings:
            known = ", ".join(self.endings)
            raise UnknownEndingError("publish.ending", file=file.name, known=known)
        return ending

    def exporter(self, file: Path) -> Exporter:
        """The one for a file of this name. Raises UnknownEndingError."""
        ending = self.check(file)
        if ending in UNPAINTED:
            return UNPAINTED[ending]()
        painter = self._ask()
        if ending == ".html":
            from editor.publish.page import PageExporter

            return PageExporter(painter.scaler)
        return painter.exporters[ending]

    def export(self, snapshot: MapSnapshot, file: Path, options: ExportOptions) -> Exported:
        """Make the file, or replace it, in one step; gives what it holds and what to tell.

        Raises EditorError; the file is then as it was.
        """
        made = self.exporter(file)(snapshot, options)
        store.write_over(file, made.content)
        return Exported(
            made.content,
            (*snapshot.left_out, *made.left_out),
            (*snapshot.notes, *made.notes),
        )

    def _ask(self) -> Painting:
        if self._painter is None:
            assert self._painting is not None  # else the ending would be unknown
            self._painter = self._painting()
        return self._painter


class _LateScaler:
    """The painter's scaler; the painter is asked for when the first picture is."""

    def __init__(self, ask: Callable[[], Painting]) -> None:
        self._ask = ask

    def whole(self, content: bytes, name: str) -> Picture:
        """As the painter's."""
        return self._ask().scaler.whole(content, name)

    def small(
        self, content: bytes, name: str, width: int, height: int, *, quick: bool = False
    ) -> Picture:
        """As the painter's."""
        return self._ask().scaler.small(content, name, width, height, quick=quick)
