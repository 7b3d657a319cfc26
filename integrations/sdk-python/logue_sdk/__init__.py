"""Bots for Logue, with nothing but Python's own library."""

from .api import Api, LogueRefusal
from .bot import Bot
from .cursors import FileCursors, MemoryCursors
from .operations import Message, Room, User
from .standing import ReactionChange

__all__ = ["Api", "Bot", "FileCursors", "LogueRefusal", "MemoryCursors", "Message", "ReactionChange", "Room", "User"]
