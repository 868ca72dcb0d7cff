"""What the room `article` tells: links, pictures and pages."""

from __future__ import annotations

from collections.abc import Mapping

from editor.messages.forms import Sentence

SENTENCES: Mapping[str, Sentence] = {
    "article.cut": (
        "The article is too long for the preview, which shows its first {n} characters. "
        "The file itself is whole."
    ),
    "article.too_deep": (
        "Quotes or lists are nested more than {n} deep; what is deeper is shown as plain text."
    ),
    "article.plain_parts": (
        "Paragraphs longer than {n} characters, or with too many brackets, "
        "are shown as plain text. Blank lines divide paragraphs."
    ),
    "article.plain": (
        "The article has too many brackets or levels to be laid out, and is shown as plain text."
    ),
    "article.embed_circle": (
        "{file} embeds itself, directly or through another entry. "
        "It is shown as a link where it would come again."
    ),
    "article.embed_deep": (
        "Embedded entries embed others more than {n} deep; what is deeper is shown as a link."
    ),
    "article.embed_much": (
        "The page embeds more than {n} characters; what else it embeds is shown as a link."
    ),
    "article.template": (
        "The vault's own page cannot be used: {file}, line {line}: {reason} "
        "The preview shows the built-in page instead."
    ),
    "article.template_file": (
        "The vault's own page cannot be used: {file} cannot be read ({reason}). "
        "The preview shows the built-in page instead."
    ),
}
