"""Ids of posts that follow from the event that a bot handles, so that a repetition posts nothing twice."""

from __future__ import annotations

import hashlib
import secrets
import time
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Iterator

_handling: ContextVar[list | None] = ContextVar("handling", default=None)


@contextmanager
def handling_once(key: str, at_ms: int) -> Iterator[None]:
    """What is posted in this block has ids of the key and of its place here."""
    token = _handling.set([key, at_ms, 0])
    try:
        yield
    finally:
        _handling.reset(token)


def next_command_id() -> str:
    """The id of the next post: of the event that is being handled; new outside of a listener."""
    handling = _handling.get()
    if handling is None:
        return _uuid_of(int(time.time() * 1000), secrets.token_hex(16))
    handling[2] += 1
    digits = hashlib.sha256(f"{handling[0]}/{handling[2]}".encode()).hexdigest()
    return _uuid_of(handling[1], digits)


def _uuid_of(at_ms: int, digits: str) -> str:
    at = f"{max(0, at_ms):012x}"
    variant = f"{(int(digits[15], 16) & 0x3) | 0x8:x}"
    return f"{at[:8]}-{at[8:]}-7{digits[:3]}-{variant}{digits[3:6]}-{digits[16:28]}"
