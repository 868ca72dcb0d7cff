"""The map as it was at any time of the vault's history in git."""
