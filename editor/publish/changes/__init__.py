"""What differs from the last commit, or since opening: in words, as lines, and taken back."""
