"""The changes view: what differs from what was there before."""
