"""What one view is for, done from anywhere: its actions go to the view first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from editor.messages import QT_TRANSLATE_NOOP
from editor.ui.action_row import Row

if TYPE_CHECKING:
    from editor.ui.views import Views
    from editor.ui.window import MainWindow

VIEW_TOOLS = (
    Row("find-in-article", QT_TRANSLATE_NOOP("Actions", "Find in the articl&e"), None, "search"),
    Row("add-field", QT_TRANSLATE_NOOP("Actions", "&Add a field…"), None, "plus"),
    Row("set-field", QT_TRANSLATE_NOOP("Actions", "Set a field of &many…"), None, "square-pen"),
    Row("columns", QT_TRANSLATE_NOOP("Actions", "Columns of the ta&ble…"), None, "columns-3"),
    Row("checks", QT_TRANSLATE_NOOP("Actions", "Chec&ks…"), None, "list-checks"),
)
TOOLS_FOR_A_VAULT = ("set-field", "columns", "checks")
TOOLS_FOR_AN_ENTRY = ("find-in-article", "add-field")


def connect_view_tools(window: MainWindow) -> None:
    """Connect, once, the actions of `VIEW_TOOLS`."""
    action = window.actions_by_name

    def use(name: str, view: str, do: Callable[[Views], object]) -> None:
        def go(_checked: bool = False) -> None:
            window.show_view(view)
            do(window.views)

        action[name].triggered.connect(go)

    use("find-in-article", "article", lambda views: views.article.tools.find_bar.open_find())
    use("set-field", "table", lambda views: views.table.set_a_field())
    use("columns", "table", lambda views: views.table.open_columns())
    use("checks", "problems", lambda views: views.problems.tools.checks_wanted.emit())
    action["add-field"].triggered.connect(lambda _=False: _add_field(window))


def _add_field(window: MainWindow) -> None:
    if not window.form.isVisible():
        window.show_view("article")
    if not window.form.offer_to_add():
        told = QCoreApplication.translate(
            "ViewTools", "This entry's fields cannot be read: correct them before you add one."
        )
        window.notices.tell(told, topic="refused")
