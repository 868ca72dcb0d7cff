"""One open vault in memory: settings, document, history, entries."""
