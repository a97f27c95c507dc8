"""The front door, as it opens on somebody's machine: the real server, over HTTP.

That no page reaches beyond this machine, in the browser and in the server, is tested in
tests/browser/test_nothing_leaves.py.
"""

from __future__ import annotations

import ast
import ipaddress
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import pytest

from sessions.remembering import remember
from sessions.settings import Settings
from tests.browser.conftest import APP, REPOSITORY, RunningApp
from tests.browser.homes import GUARD, guard_log, guarded, home_with_example

#: A browser asks for the page as a page.
AS_BROWSER = {"accept": "text/html,application/xhtml+xml"}


class Door:
    """The running app, the home it works in and what the guard wrote down."""

    def __init__(self, app: RunningApp, folder: Path) -> None:
        self.app, self.folder = app, folder
        self.guard_log = guard_log(folder)

    def get(self, path: str) -> httpx.Response:
        return httpx.get(f"{self.app.url}{path}", headers=AS_BROWSER, timeout=20)


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    """The app with the example, started with nothing but the project's own configuration."""
    folder = tmp_path_factory.mktemp("front-door")
    env = guarded(home_with_example(folder), folder)
    with RunningApp.running(env=env, as_configured=True) as app:
        yield Door(app, folder)


def test_the_page_says_that_it_is_dutch(door: Door):
    answer = door.get("/")
    assert answer.status_code == 200
    assert '<html lang="nl"' in answer.text


def test_the_page_says_that_it_is_english_when_english_was_chosen(door: Door):
    settings = Settings(home=door.folder / "home")
    remember(settings, language="en")
    try:
        assert '<html lang="en"' in door.get("/").text
    finally:
        remember(settings, language="nl")
    assert '<html lang="nl"' in door.get("/").text


def test_an_address_within_the_app_opens_as_well(door: Door):
    answer = door.get("/signalen")
    assert answer.status_code == 200
    assert '<html lang="nl"' in answer.text
    assert int(answer.headers["content-length"]) == len(answer.content)


def test_the_letters_come_from_this_machine(door: Door):
    fonts = _configuration()["theme"]["fontFaces"]
    assert fonts
    for font in fonts:
        assert font["url"].startswith("/letters/")
        answer = door.get(font["url"])
        assert answer.status_code == 200
        assert answer.content[:4] == b"wOF2"


def _configuration() -> dict:
    return tomllib.loads((REPOSITORY / ".streamlit" / "config.toml").read_text(encoding="utf-8"))


def test_the_configuration_keeps_everything_on_this_machine():
    configuration = _configuration()
    assert configuration["server"]["address"] == "127.0.0.1"
    assert configuration["browser"]["gatherUsageStats"] is False
    assert configuration["runner"]["postScriptGC"] is False


def test_the_server_listens_on_this_machine_only(door: Door):
    server = psutil.Process(door.app.pid)
    listening = [
        c.laddr
        for process in (server, *server.children(recursive=True))
        for c in process.net_connections(kind="inet")
        if c.status == psutil.CONN_LISTEN
    ]
    assert [at.port for at in listening] == [door.app.port]
    assert all(ipaddress.ip_address(at.ip).is_loopback for at in listening)


def test_the_running_server_took_the_configuration_over(door: Door):
    # The guard sits in the server's process and wrote the settings down when the door opened.
    seen = door.guard_log.with_suffix(".settings").read_text(encoding="utf-8").split()
    assert seen == ["127.0.0.1", "False", "False"]


def test_the_guard_stops_what_leaves_the_machine(tmp_path: Path):
    log = tmp_path / "log"
    attempt = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)"
    result = subprocess.run(
        [sys.executable, "-c", attempt],
        env={"PYTHONPATH": str(GUARD), "GUARD_LOG": str(log)},
        capture_output=True,
        text=True,
    )
    assert result.returncode != 0
    assert "192.0.2.1" in log.read_text(encoding="utf-8")


def test_the_front_door_only_puts_parts_together():
    allowed = {"pathlib", "streamlit", "starlette", "sessions.screens", "sessions.field"}
    names = set()
    for node in ast.walk(ast.parse(APP.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or ".")
    assert names
    assert {n for n in names if not any(f"{n}.".startswith(f"{a}.") for a in allowed)} == set()
