"""Placing entries on the map by hand: what is done with those that are picked, and what floats."""
