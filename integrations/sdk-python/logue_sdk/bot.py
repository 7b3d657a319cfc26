"""A bot: it is told what happens in its rooms, and posts."""

from __future__ import annotations

import threading
from datetime import datetime, timezone
from typing import Any, Callable

from .api import Api, LogueRefusal
from .cursors import Cursors, MemoryCursors
from .once import handling_once, next_command_id
from .operations import Message, MyEvent, Room, User
from .standing import MessageChange, Standing

Listener = Callable[[Any], None]

#: The other events, by their type in the API, and what of them the listener gets.
OTHER_EVENTS: dict[str, tuple[str, str | None]] = {
    "RoomJoined": ("join", "room"),
    "RoomLeft": ("leave", None),
    "RoomMemberChanged": ("member", None),
    "RoomFactsChanged": ("room", "room"),
    "Resync": ("resync", None),
}


class Bot:
    """
    Listens to `message`, `edit`, `delete`, `reaction`, `join`, `leave`, `member`, `room`, `ready` and
    `resync`. What the bot does itself is not told to it.
    """

    def __init__(self, url: str, token: str, cursors: Cursors | None = None, every_seconds: float = 1.0) -> None:
        self.api = Api(url, token)
        self._cursors = cursors or MemoryCursors()
        self._every_seconds = every_seconds
        self._listeners: dict[str, list[Listener]] = {}
        self._stopping = threading.Event()
        self.me: User

    def on(self, name: str) -> Callable[[Listener], Listener]:
        """
        Calls the function for each such event, one after the other. An event whose listener fails ends
        `start`, and is told again at the next start; so is one during which the process ended.
        """

        def add(listener: Listener) -> Listener:
            self._listeners.setdefault(name, []).append(listener)
            return listener

        return add

    def start(self) -> None:
        """Listens until `stop` is called, or a listener fails."""
        viewer = self.api.run("Me")["viewer"]
        if viewer is None:
            raise LogueRefusal("UNAUTHENTICATED", "This access token is wrong, revoked or expired.")
        self.me = viewer["user"]
        begun_at = datetime.fromtimestamp(self.api.server_time, timezone.utc)
        standing = Standing(begun_at.strftime("%Y-%m-%dT%H:%M:%S.000Z"), self._cursors.load())
        is_ready = False
        while not self._stopping.is_set():
            page = self.api.run("MyChanges", {"after": standing.cursor, "first": 50})["myChanges"]
            self._tell_page(page, standing)
            if page["hasMore"]:
                continue
            if not is_ready:
                is_ready = True
                self._emit("ready", {"cursor": standing.cursor}, str(standing.cursor))
            self._stopping.wait(self._every_seconds)

    def stop(self) -> None:
        self._stopping.set()

    def post(self, room_id: str, text: str, **options: Any) -> str:
        """
        Posts to a room; options are fields of `PostMessageInput`, such as `threadRootId`. In a listener,
        what is posted for an event is posted once, also when it is told again.
        """
        given = {**options, "roomId": room_id, "text": text, "commandId": next_command_id()}
        return self.api.run("PostMessage", {"input": given})["postMessage"]["result"]["messageId"]

    def reply(self, message: Message, text: str, **options: Any) -> str:
        """Posts where the message stands: in its thread, or in the room."""
        return self.post(message["roomId"], text, **{"threadRootId": message["threadRootId"], **options})

    def edit(self, message_id: str, text: str) -> None:
        self._command("EditMessage", messageId=message_id, text=text)

    def delete(self, message_id: str) -> None:
        self._command("DeleteMessage", messageId=message_id)

    def react(self, message_id: str, emoji: str) -> None:
        self._command("AddReaction", messageId=message_id, emoji=emoji)

    def unreact(self, message_id: str, emoji: str) -> None:
        self._command("RemoveReaction", messageId=message_id, emoji=emoji)

    def join(self, room_id: str) -> None:
        self._command("JoinRoom", roomId=room_id)

    def leave(self, room_id: str) -> None:
        self._command("LeaveRoom", roomId=room_id)

    def room(self, name: str) -> Room | None:
        """A channel that the bot may read, by its name."""
        return self.api.run("RoomByName", {"name": name.removeprefix("#")})["roomByName"]

    def user(self, name: str) -> User | None:
        return self.api.run("UserByName", {"name": name.removeprefix("@")})["user"]

    def _command(self, operation: str, **fields: Any) -> None:
        self.api.run(operation, {"input": {**fields, "commandId": next_command_id()}})

    def _tell_page(self, page: dict[str, Any], standing: Standing) -> None:
        for event in page["events"]:
            self._tell(event, standing)
            standing.cursor = event["cursor"]
            self._cursors.save(standing.save())
        if standing.cursor != page["cursor"]:
            standing.cursor = page["cursor"]
            self._cursors.save(standing.save())

    def _tell(self, event: MyEvent, standing: Standing) -> None:
        if event["__typename"] == "MessageChanged":
            for change in standing.take(event["message"]):
                self._tell_change(change)
        elif event["__typename"] in OTHER_EVENTS:
            name, part = OTHER_EVENTS[event["__typename"]]
            self._emit(name, event[part] if part else event, event["cursor"])

    def _tell_change(self, change: MessageChange) -> None:
        message, reaction = change.message, change.reaction
        if reaction is not None:
            if reaction.user_id != self.me["id"]:
                key = f"{message['changeCursor']} {reaction.emoji} {reaction.user_id}"
                self._emit("reaction", reaction, key, message["sentAt"])
        elif message["sender"]["id"] != self.me["id"]:
            key = message["id"] if change.kind == "message" else f"{message['id']} {message['changeCursor']}"
            self._emit(change.kind, message, key, message["sentAt"])

    def _emit(self, name: str, event: Any, key: str, at: str | None = None) -> None:
        at_ms = int(datetime.fromisoformat(at).timestamp() * 1000) if at else 0
        for index, listener in enumerate(self._listeners.get(name, [])):
            with handling_once(f"{self.me['id']}/{name}/{key}/{index}", at_ms):
                listener(event)
