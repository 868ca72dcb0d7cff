"""Measurements: how long things take, next to a baseline measured in the same run."""
