"""Joins the parts of the window to one another: actions to what they do, wishes to who grants them.

What the window itself answers, because it holds the vault, it connects itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from editor.ui.outside import open_outside
from editor.ui.view_tools import connect_view_tools

if TYPE_CHECKING:
    from editor.ui.preferences import Preferences
    from editor.ui.window import MainWindow


def connect_parts(window: MainWindow) -> None:
    """Connect, once, the parts of a window that were just made."""
    _connect_actions(window)
    _connect_ways(window)
    _connect_telling(window)


def _connect_actions(window: MainWindow) -> None:
    action = window.actions_by_name
    for name, slot in (
        ("open", window.opening.choose),
        ("save", window.saving.start),
        ("search", window.entries.focus_search),
        ("find-in-vault", window.texts.find),
        ("next", lambda: window.entries.step(1)),
        ("previous", lambda: window.entries.step(-1)),
        ("next-problem", lambda: window.views.problems.step(1)),
        ("previous-problem", lambda: window.views.problems.step(-1)),
        ("print", lambda: _print_page(window)),
        ("next-pane", lambda: window.showing.step(1)),
        ("previous-pane", lambda: window.showing.step(-1)),
        ("help", window.help.show_topic),
        ("first-steps", lambda: window.first_steps.start()),  # noqa: PLW0108 - made late
        ("news", lambda: window.help.show("news")),
        ("details", window.help.copy_details),
        ("log-folder", window.help.open_log_folder),
        ("messages", lambda: _show_messages(window)),
        ("about", lambda: _tell_about(window)),
        ("removed", window.recovery.show_removed),
        ("versions", lambda: window.show_versions(window.selection.path)),
    ):
        action[name].triggered.connect(lambda _=False, slot=slot: slot())
    connect_view_tools(window)
    action["panel"].setChecked(True)


def _tell_about(window: MainWindow) -> None:
    from editor.ui.about import tell_about

    tell_about(window)


def _print_page(window: MainWindow) -> None:
    """Print the entry's page, which is put beside its text for that."""
    window.show_view("article")
    beside = window.actions_by_name["preview"]
    if not beside.isChecked():
        beside.trigger()
    window.article.preview.print_page()


def _connect_ways(window: MainWindow) -> None:
    """From one part to a vault, a view, an entry or a place in it."""
    selection, guide = window.selection, window.guide
    window.entries.list.pin = window.actions_by_name["pin"]
    window.entries.list.renaming = window.actions_by_name["rename"]
    pinned = window.pinned
    pinned.changed.connect(lambda: window.entries.list.show_pinned(pinned.pinned))
    go, steps = window.menus.go, window.actions_by_name["next"]
    for menu in window.pinned.make_menus(go):
        go.insertMenu(steps, menu)
    go.insertSeparator(steps)
    window.top_bar.offer_ways(window.visited.back_menu, window.visited.forward_menu)
    for wanted in (window.menus.recent_chosen, window.recovery.vault_wanted):
        wanted.connect(window.open_vault)
    for part in (window.entries, window.views):
        part.opened.connect(lambda _path: window.show_view("article"))
    window.sharing.changes_wanted.connect(lambda: window.show_view("changes"))
    for wanted in (
        window.form.entry_wanted,
        window.article.entry_wanted,
        window.article.preview.entry_activated,
        window.recovery.left.shown,
        window.commands.made,
        window.saving.entry_wanted,
    ):
        wanted.connect(selection.select)
    window.top_bar.tabs.entered.connect(window.showing.enter)
    window.entries.found_chosen.connect(guide.show_found)
    window.commands.begun.connect(guide.show_begun)
    window.form.show_on_map.connect(guide.show_on_map)
    window.texts.place_wanted.connect(guide.show_place)
    window.texts.field_wanted.connect(guide.show_field)
    window.entries.versions_wanted.connect(window.show_versions)
    window.entries.choice_wanted.connect(window.others.choosing.choose)
    for source in (window.form, window.article.preview):
        source.link_activated.connect(open_outside)


def _connect_telling(window: MainWindow) -> None:
    """What one part tells, the others show."""
    entries, views = window.entries, window.views
    entries.shown_changed.connect(lambda: views.show_only(entries.shown_paths()))
    window.form.found.follow(entries.reviewing)
    window.others.choosing.decided.connect(entries.show_again)
    window.article.preview.link_hovered.connect(window.status.show_hint)
    window.article.preview.unseen.connect(
        lambda told, well: window.notices.tell(told, topic="printing", news=well)
    )
    window.commands.exported.connect(window.status.tell_exported)
    for part in (
        window.form,
        views,
        window.commands,
        window.texts,
        window.others.choosing,
        window.steps,
    ):
        part.refused.connect(lambda why: window.notices.tell(why, topic="refused"))
    window.commands.done.connect(lambda told: window.notices.tell(told, topic="trash", news=True))
    window.status.noted.connect(window.notices.history.keep)
    window.status.bell.follow(window.notices.history, lambda: _show_messages(window))
    window.notices.history_wanted.connect(lambda: _show_messages(window))
    window.sharing.trusted.connect(window.others.git_merge.offer)
    window.saving.took.connect(lambda taken: window.outside.tell(taken))  # noqa: PLW0108 - made late
    window.opening.waits.connect(window.frame.show_status)
    window.opening.waits.connect(window.start.show_waiting)
    window.opening.stopped.connect(views.show_read)


def join_view(window: MainWindow, name: str, preferences: Preferences) -> None:
    """Join a view that was just made to the rest of the window."""
    if name == "map":
        from editor.ui.map_joining import join_map

        window.map.wanted.connect(lambda: window.show_view("map"))
        window.map.history_wanted.connect(window.show_versions)
        actions, entries = window.actions_by_name, window.entries
        export = join_map(window.map, window, actions, entries, preferences)
        export.exported.connect(window.status.tell_exported)
    elif name == "changes":
        window.changes.join(window.views.changes)
        window.sharing.join(window.views.changes)
    elif name == "problems":
        from editor.ui.problems.joining import join_problems

        join_problems(window.views.problems, window, preferences)


def _show_messages(window: MainWindow) -> None:
    """Show what was told before."""
    from editor.ui.messages_window import MessagesWindow

    shown = window.findChild(MessagesWindow, "messagesWindow")
    if shown is None:
        shown = MessagesWindow(window, window.notices.history)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown.show()
    shown.raise_()
    shown.activateWindow()
