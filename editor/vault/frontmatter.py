"""The frontmatter of an entry: its fields as values, and edits that touch only their own bytes."""

from editor.vault.checked import EditRefused
from editor.vault.edits import (
    add_block,
    remove_field,
    rename_field,
    reorder_fields,
    set_block,
    set_body,
    set_field,
    set_fields,
)
from editor.vault.fields import Field, Frontmatter, parse
from editor.vault.nested_edits import remove_nested, set_nested
from editor.vault.source_edits import set_source

__all__ = [
    "EditRefused",
    "Field",
    "Frontmatter",
    "add_block",
    "parse",
    "remove_field",
    "remove_nested",
    "rename_field",
    "reorder_fields",
    "set_block",
    "set_body",
    "set_field",
    "set_fields",
    "set_nested",
    "set_source",
]
