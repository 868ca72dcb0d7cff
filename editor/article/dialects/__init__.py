"""The Markdown dialects that vaults are published with."""
