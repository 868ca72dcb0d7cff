"""The problems view: what the checks found, and the way to each place."""
