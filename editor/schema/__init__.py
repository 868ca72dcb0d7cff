"""What the fields of an entry mean: kinds and how each is read, written, checked and edited."""
