"""Help within the program: pages in `resources/help/`, searched and shown in a window."""
