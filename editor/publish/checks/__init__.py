"""Checks over the whole vault: what readers of the published site would stumble over."""
