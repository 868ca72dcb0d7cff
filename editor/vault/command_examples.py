"""The examples in `--help`: what is typed, and what it does. A test runs them."""

from __future__ import annotations

from collections.abc import Mapping

from editor.language import QT_TRANSLATE_NOOP

# By command, "" for the window.
EXAMPLES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "": (
        ("territory-editor vault", QT_TRANSLATE_NOOP("Commands", "open a vault")),
        (
            "territory-editor vault/loom.md",
            QT_TRANSLATE_NOOP("Commands", "open the vault of a file, and show that entry"),
        ),
        (
            "territory-editor --sample",
            QT_TRANSLATE_NOOP("Commands", "try the program on a vault of its own"),
        ),
        (
            "territory-editor --screenshots pictures vault",
            QT_TRANSLATE_NOOP("Commands", "draw the views of a vault as pictures"),
        ),
    ),
    "get": (
        (
            "territory-editor get vault/*.md",
            QT_TRANSLATE_NOOP("Commands", "the fields of all entries, one entry a line"),
        ),
        ("territory-editor get vault/loom.md", QT_TRANSLATE_NOOP("Commands", "those of one entry")),
    ),
    "set": (
        (
            "territory-editor set --dry-run --set size=4-10 vault/*.md",
            QT_TRANSLATE_NOOP("Commands", "see what would change"),
        ),
        (
            "territory-editor set --rename sector=sectors vault/*.md",
            QT_TRANSLATE_NOOP("Commands", "call a field otherwise"),
        ),
        (
            "territory-editor set --add tags=weaving vault/loom.md",
            QT_TRANSLATE_NOOP("Commands", "add an item to a list"),
        ),
    ),
    "new": (
        (
            "territory-editor new vault 'The Long Table' 'Two Chairs, https://chairs.example'",
            QT_TRANSLATE_NOOP("Commands", "two entries, one with its homepage"),
        ),
        (
            "territory-editor new --dry-run --from names.txt vault",
            QT_TRANSLATE_NOOP("Commands", "see what a list would make"),
        ),
    ),
    "check": (
        (
            "territory-editor check vault",
            QT_TRANSLATE_NOOP("Commands", "what is wrong, a line for each"),
        ),
        (
            "territory-editor check --format sarif vault > found.sarif",
            QT_TRANSLATE_NOOP("Commands", "for code scanning"),
        ),
    ),
    "render": (
        (
            "territory-editor render vault/loom.md > loom.html",
            QT_TRANSLATE_NOOP("Commands", "the page of an entry"),
        ),
        (
            "territory-editor render --card vault/loom.md",
            QT_TRANSLATE_NOOP("Commands", "its card in the directory"),
        ),
    ),
    "export": (
        (
            "territory-editor export --to map.pdf --size A3 vault",
            QT_TRANSLATE_NOOP("Commands", "the map for print"),
        ),
        (
            "territory-editor export --to map.geojson vault",
            QT_TRANSLATE_NOOP("Commands", "the map for other programs"),
        ),
        (
            "territory-editor export --to public/ vault",
            QT_TRANSLATE_NOOP("Commands", "the whole site"),
        ),
    ),
    "merge-driver": (
        (
            "git config merge.territory-editor.driver 'territory-editor merge-driver %O %A %B "
            "--path %P --marker-size %L --labels %S %X %Y'",
            QT_TRANSLATE_NOOP(
                "Commands",
                "have git merge entries so, where .gitattributes says *.md merge=territory-editor",
            ),
        ),
    ),
}
