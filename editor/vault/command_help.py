"""What `--help` says beyond a parser's own words: examples, and each exit status on a line."""

from __future__ import annotations

import argparse
import re
import textwrap
from collections.abc import Mapping

# By command, "" for the window: what is typed, and what it does. A test runs them.
EXAMPLES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "": (
        ("territory-editor vault", "open a vault"),
        ("territory-editor vault/loom.md", "open the vault of a file, and show that entry"),
        ("territory-editor --sample", "try the program on a vault of its own"),
        ("territory-editor --screenshots pictures vault", "draw the views of a vault as pictures"),
    ),
    "get": (
        ("territory-editor get vault/*.md", "the fields of all entries, one entry a line"),
        ("territory-editor get vault/loom.md", "those of one entry"),
    ),
    "set": (
        ("territory-editor set --dry-run --set size=4-10 vault/*.md", "see what would change"),
        ("territory-editor set --rename sector=sectors vault/*.md", "call a field otherwise"),
        ("territory-editor set --add tags=weaving vault/loom.md", "add an item to a list"),
    ),
    "new": (
        (
            "territory-editor new vault 'The Long Table' 'Two Chairs, https://chairs.example'",
            "two entries, one with its homepage",
        ),
        ("territory-editor new --dry-run --from names.txt vault", "see what a list would make"),
    ),
    "check": (
        ("territory-editor check vault", "what is wrong, a line for each"),
        ("territory-editor check --format sarif vault > found.sarif", "for code scanning"),
    ),
    "render": (
        ("territory-editor render vault/loom.md > loom.html", "the page of an entry"),
        ("territory-editor render --card vault/loom.md", "its card in the directory"),
    ),
    "export": (
        ("territory-editor export --to map.pdf --size A3 vault", "the map for print"),
        ("territory-editor export --to map.geojson vault", "the map for other programs"),
        ("territory-editor export --to public/ vault", "the whole site"),
    ),
    "merge-driver": (
        (
            "git config merge.territory-editor.driver 'territory-editor merge-driver %O %A %B "
            "--path %P --marker-size %L --labels %S %X %Y'",
            "have git merge entries so, where .gitattributes says *.md merge=territory-editor",
        ),
    ),
}

_STATUS = re.compile(r"\s*Exit status: (.+)$", re.DOTALL)
_NEXT = re.compile(r", (?=[0-9]+ )")


class CommandHelp(argparse.HelpFormatter):
    """Sets the exit statuses of a description on lines of their own, and leaves examples alone."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        if text.startswith("examples:"):
            return text
        told = _STATUS.search(text)
        filled = super()._fill_text(_STATUS.sub("", text), width, indent)
        if told is None:
            return filled
        lines = [f"{indent}exit status:"]
        for one in _NEXT.split(told[1].rstrip(". ")):
            number, _, meaning = one.partition(" ")
            head = f"{indent}  {number:<4}"
            lines += textwrap.wrap(
                meaning, width, initial_indent=head, subsequent_indent=" " * len(head)
            )
        return "\n".join([filled, "", *lines])


def complete(parser: argparse.ArgumentParser, command: str) -> argparse.ArgumentParser:
    """Give the parser of a command its examples."""
    parser.formatter_class = CommandHelp
    lines = ["examples:"]
    for typed, does in EXAMPLES[command]:
        lines += [f"  {typed}", f"      {does}"]
    if parser.epilog:
        lines += ["", parser.epilog]
    parser.epilog = "\n".join(lines)
    return parser
