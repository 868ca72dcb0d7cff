"""The map through time: where pins stood at every commit of the vault's history."""
