"""The Markdown dialects that vaults are published with."""

# As `vault.yaml` calls them.
DIALECTS = ("obsidian", "github", "python-markdown")
