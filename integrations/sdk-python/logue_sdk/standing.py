"""Where a bot stands: the cursor of what it was told, and the latest messages that it knows."""

from __future__ import annotations

import json
from typing import Any, Literal, NamedTuple

from .operations import Message

KNOWN_MAX = 1_000


class ReactionChange(NamedTuple):
    """Someone reacted to a message, or took the reaction back."""

    message: Message
    emoji: str
    user_id: str
    is_added: bool


class MessageChange(NamedTuple):
    kind: Literal["message", "edit", "delete", "reaction"]
    message: Message
    reaction: ReactionChange | None = None


class Standing:
    """
    Logue sends a message as it is now, whatever changed; what that was follows from what was known
    before. A message that is not known and was sent after the oldest of them that was forgotten is new.
    """

    def __init__(self, begun_at: str, text: str | None) -> None:
        saved: dict[str, Any] = json.loads(text) if text else {}
        self.cursor: str | None = saved.get("cursor")
        self._forgotten_to: str = saved.get("forgottenTo", begun_at)
        self._known: dict[str, dict[str, Any]] = dict(saved.get("known", []))

    def take(self, message: Message) -> list[MessageChange]:
        """What changed of a message that was sent again."""
        before = self._known.get(message["id"])
        now = _known_of(message)
        self._remember(message["id"], now)
        if before is None and now["sentAt"] > self._forgotten_to:
            return [] if now["isDeleted"] else [MessageChange("message", message), *_reactions_since([], now, message)]
        before = before or self._as_forgotten(now)
        if now["isDeleted"]:
            return [] if before["isDeleted"] else [MessageChange("delete", message)]
        is_edited = now["editedAt"] != before["editedAt"] or before["isDeleted"]
        edits = [MessageChange("edit", message)] if is_edited else []
        return [*edits, *_reactions_since(before["reactions"], now, message)]

    def save(self) -> str:
        """For the cursor store."""
        known = list(self._known.items())
        return json.dumps({"cursor": self.cursor, "forgottenTo": self._forgotten_to, "known": known})

    def _as_forgotten(self, now: dict[str, Any]) -> dict[str, Any]:
        """Of an old message only an edit can be told by its time; its reactions count as known."""
        edited_at = now["editedAt"]
        is_edit_new = edited_at is not None and edited_at > self._forgotten_to
        return {**now, "isDeleted": False, "editedAt": None if is_edit_new else edited_at}

    def _remember(self, message_id: str, known: dict[str, Any]) -> None:
        self._known[message_id] = known
        if len(self._known) <= KNOWN_MAX:
            return
        oldest = min(self._known, key=lambda each: self._known[each]["sentAt"])
        self._forgotten_to = max(self._forgotten_to, self._known.pop(oldest)["sentAt"])


def _known_of(message: Message) -> dict[str, Any]:
    reactions = [f"{each['emoji']} {user_id}" for each in message["reactions"] for user_id in each["userIds"]]
    is_deleted = message["deletedAt"] is not None
    return {"sentAt": message["sentAt"], "editedAt": message["editedAt"], "isDeleted": is_deleted, "reactions": reactions}


def _reactions_since(before: list[str], now: dict[str, Any], message: Message) -> list[MessageChange]:
    def change(reaction: str, is_added: bool) -> MessageChange:
        emoji, user_id = reaction.split(" ")
        return MessageChange("reaction", message, ReactionChange(message, emoji, user_id, is_added))

    added = [change(each, True) for each in now["reactions"] if each not in before]
    return [*added, *(change(each, False) for each in before if each not in now["reactions"])]
