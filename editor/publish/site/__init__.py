"""The whole site in a folder: the map, the directory and every article, for any reader."""
