"""Tells browsers and screen readers which language the page is in.

Streamlit's page says English, always. This middleware writes the language that was chosen into
the page as it leaves, so that a screen reader pronounces Dutch as Dutch from the first word.
"""

from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sessions.remembering import remembered_language
from sessions.settings import Settings


class PageLanguage:
    """Writes `<html lang>` into Streamlit's page."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on; rewrite what is asked for as a page."""
        wants_page = scope["type"] == "http" and "text/html" in Headers(scope=scope).get(
            "accept", ""
        )
        if not wants_page:
            await self._app(scope, receive, send)
            return
        # A zipped page cannot be rewritten, and the page is only a few kilobytes.
        scope = dict(scope)
        scope["headers"] = [h for h in scope["headers"] if h[0] != b"accept-encoding"]
        page = _Page(send, remembered_language(Settings()))
        await self._app(scope, receive, page.send)


class _Page:
    """Holds the page back until it is whole, then sends it rewritten."""

    def __init__(self, send: Send, language: str) -> None:
        self._send, self._language = send, language
        self._start: dict[str, Any] | None = None
        self._body = b""

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            if b"text/html" in Headers(raw=message["headers"]).get("content-type", "").encode():
                self._start = dict(message)
                return
        elif message["type"] == "http.response.body" and self._start is not None:
            self._body += message.get("body", b"")
            if message.get("more_body"):
                return
            body = self._body.replace(
                b'<html lang="en"', f'<html lang="{self._language}"'.encode(), 1
            )
            headers = MutableHeaders(raw=list(self._start["headers"]))
            headers["content-length"] = str(len(body))
            # Otherwise a browser keeps the page in the language of the day before.
            headers["cache-control"] = "no-store"
            if "etag" in headers:
                del headers["etag"]
            await self._send({**self._start, "headers": headers.raw})
            await self._send({"type": "http.response.body", "body": body})
            return
        await self._send(message)
