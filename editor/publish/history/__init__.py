"""What became of one entry: the commits of git and the saves of this computer, in one line."""
