"""What the methods of Qt's models, views and delegates get as an index; for annotations only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
