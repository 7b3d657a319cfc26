"""Operations of Logue's GraphQL API, over HTTP."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from email.utils import parsedate_to_datetime
from typing import Any

from .operations import DOCUMENTS

#: Between one attempt and the next, in seconds.
PAUSES = (0.25, 1.0, 2.0, 5.0, 10.0)
TOO_MUCH_NOW = (429, 502, 503, 504)


class LogueRefusal(Exception):
    """Logue refused what was asked. The meaning of a `code` never changes."""

    def __init__(self, code: str, meaning: str, remedy: str = "") -> None:
        super().__init__(meaning)
        self.code = code
        self.remedy = remedy


class Api:
    """Executes operations as the owner of an access token."""

    def __init__(self, url: str, token: str) -> None:
        self._address = url.rstrip("/") + "/graphql"
        self._headers = {"authorization": f"Bearer {token}", "content-type": "application/json"}
        #: Logue's time, from its last answer: seconds since 1970.
        self.server_time = time.time()

    def run(self, name: str, variables: dict[str, Any] | None = None) -> dict[str, Any]:
        """Executes one of the SDK's operations. Raises `LogueRefusal` when it is refused."""
        data = self.query(DOCUMENTS[name], variables)
        for payload in data.values():
            refusal = payload.get("refusal") if isinstance(payload, dict) else None
            if refusal:
                raise LogueRefusal(refusal["code"], refusal["meaning"], refusal["remedy"])
        return data

    def query(self, document: str, variables: dict[str, Any] | None = None) -> dict[str, Any]:
        """Executes a document of your own. Asks again while Logue is away or overloaded."""
        body = json.dumps({"query": document, "variables": variables or {}}).encode()
        for pause in (*PAUSES, None):
            status, headers, answer = self._send(body)
            if status is not None and status not in TOO_MUCH_NOW:
                return _data_in(answer)
            if pause is not None:
                time.sleep(max(pause, float((headers or {}).get("retry-after") or 0)))
        raise LogueRefusal("Unreachable", "Logue could not be reached, or is overloaded.", "Try again later.")

    def _send(self, body: bytes) -> tuple[int | None, Any, Any]:
        request = urllib.request.Request(self._address, data=body, headers=self._headers, method="POST")
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return self._read(response)
        except urllib.error.HTTPError as error:
            with error:
                return self._read(error)
        except (OSError, ValueError):
            return None, None, None

    def _read(self, response: Any) -> tuple[int, Any, Any]:
        if "date" in response.headers:
            self.server_time = parsedate_to_datetime(response.headers["date"]).timestamp()
        if response.status in TOO_MUCH_NOW:
            return response.status, response.headers, None
        return response.status, response.headers, json.loads(response.read())


def _data_in(answer: dict[str, Any]) -> dict[str, Any]:
    errors = answer.get("errors") or []
    if errors:
        raise LogueRefusal(errors[0].get("extensions", {}).get("code", "Unknown"), errors[0]["message"])
    return answer["data"]
