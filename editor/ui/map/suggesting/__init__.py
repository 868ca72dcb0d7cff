"""Suggested places on the map: learned aside, shown as a ghost pin, gone through one by one."""
