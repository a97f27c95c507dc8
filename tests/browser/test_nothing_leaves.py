"""No page reaches beyond this machine: not the browser, and not the server behind it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser

from sessions.screens.pages import PAGES
from tests.browser.conftest import RunningApp, open_page
from tests.browser.homes import guard_log, guarded, home_with_example


def test_no_page_reaches_beyond_this_machine(chromium: Browser, tmp_path: Path):
    env = guarded(home_with_example(tmp_path), tmp_path)
    context = chromium.new_context(locale="nl-NL")
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda socket: asked.append(socket.url))
    with RunningApp.running(env=env, as_configured=True) as app:
        for entry in PAGES:
            open_page(page, f"{app.url}/{'' if entry.module == 'home' else entry.address}")
        own = {urlsplit(app.url).netloc, ""}  # blob: and data: have no host
    context.close()
    assert len(asked) > len(PAGES)
    assert {url for url in asked if urlsplit(url).netloc not in own} == set()
    assert guard_log(tmp_path).with_suffix(".settings").exists(), "the guard was not there"
    assert not guard_log(tmp_path).exists(), guard_log(tmp_path).read_text(encoding="utf-8")
