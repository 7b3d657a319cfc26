"""Where a bot keeps where it stands: one text, which is the SDK's own."""

from __future__ import annotations

import os
from typing import Protocol


class Cursors(Protocol):
    """Keeps one text. `load` returns None where there is none yet."""

    def load(self) -> str | None: ...

    def save(self, text: str) -> None: ...


class FileCursors:
    """Keeps it in a file, which is replaced as a whole."""

    def __init__(self, path: str) -> None:
        self._path = path

    def load(self) -> str | None:
        try:
            with open(self._path, encoding="utf-8") as file:
                return file.read()
        except FileNotFoundError:
            return None

    def save(self, text: str) -> None:
        new = f"{self._path}.new"
        with open(new, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(new, self._path)


class MemoryCursors:
    """Forgets it with the process: each start begins with what happens from then on."""

    def __init__(self) -> None:
        self._text: str | None = None

    def load(self) -> str | None:
        return self._text

    def save(self, text: str) -> None:
        self._text = text
