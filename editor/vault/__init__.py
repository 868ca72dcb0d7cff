"""Entries as files, byte for byte: frontmatter, scalars, store, merge."""
