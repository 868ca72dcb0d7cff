"""The context menu of the map: for a pin, for several, for the ground."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from editor.territory.coordinates import snap
from editor.ui.map.placing.actions import ARRANGING
from editor.ui.map.placing.placer import Placer
from editor.ui.plain import without_shortcut
from editor.ui.territory.content import Pin
from editor.ui.territory.view import TerritoryView

_CLOSER = 2.0


def context_menu(view: TerritoryView, placer: Placer, pin: Pin | None, at: QPointF) -> QMenu:
    """The menu for a pin, or for the ground at a pixel of the view."""
    menu = QMenu(view)
    menu.setObjectName("mapMenu")
    placer.enable()
    if pin is not None:
        _for_pins(menu, view, placer, pin)
    else:
        _for_ground(menu, view, placer, at)
    return menu


def _for_pins(menu: QMenu, view: TerritoryView, placer: Placer, pin: Pin) -> None:
    act = placer.actions
    if not view.picks.several:
        article = menu.addAction(QCoreApplication.translate("MapMenu", "Open the article"))
        article.triggered.connect(lambda: view.opened.emit(pin.path))
        menu.addSeparator()
        region = view.region_at(pin.x, pin.y)
        if region is not None and region.name.casefold() != pin.territory.casefold():
            text = QCoreApplication.translate("MapMenu", "Set territory to {territory}")
            row = menu.addAction(text.format(territory=without_shortcut(region.name)))
            row.triggered.connect(placer.set_territory)
        menu.addAction(act["map-type"])
    else:
        menu.addAction(act["map-territory"])
        arranging = menu.addMenu(QCoreApplication.translate("MapMenu", "Arrange"))
        for name in ARRANGING:
            if name is None:
                arranging.addSeparator()
            else:
                arranging.addAction(act[name])
    menu.addAction(act["map-copy"])
    if act["map-inside"].isEnabled():
        menu.addAction(act["map-inside"])
    menu.addSeparator()
    if pin.territory:
        text = QCoreApplication.translate("MapMenu", "Select all in {territory}")
        row = menu.addAction(text.format(territory=without_shortcut(pin.territory)))
        row.triggered.connect(placer.pick_territory)
    menu.addAction(act["map-select-all"])
    menu.addSeparator()
    menu.addAction(act["map-take-off"])


def _for_ground(menu: QMenu, view: TerritoryView, placer: Placer, at: QPointF) -> None:
    act = placer.actions
    titles = placer.unplaced_titles()
    if titles:
        text = QCoreApplication.translate("MapMenu", "Place {title} here")
        if len(titles) > 1:
            text = QCoreApplication.translate("MapMenu", "Place {n} entries here")
        quoted = QCoreApplication.translate("messages", "“{text}”").format(text=titles[0])
        title = without_shortcut(quoted)
        row = menu.addAction(text.format(title=title, n=len(titles)))
        row.setObjectName("placeHere")
        row.triggered.connect(lambda: placer.place_at(at))
        menu.addSeparator()
    closer = menu.addAction(QCoreApplication.translate("MapMenu", "Zoom in here"))
    closer.triggered.connect(lambda: view.zoom(_CLOSER, at))
    content = view.content
    if content is not None:
        x, y = snap(*view.camera.to_map(at), content.bounds, content.step)
        text = QCoreApplication.translate("MapMenu", "Copy {coordinates}")
        row = menu.addAction(text.format(coordinates=f"{x:g}, {y:g}"))
        row.triggered.connect(lambda: QGuiApplication.clipboard().setText(f"{x:g}, {y:g}"))
    menu.addSeparator()
    menu.addAction(act["map-select-all"])
    menu.addAction(act["map-band"])
