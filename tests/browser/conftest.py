"""A real browser and a real server, for what only shows itself there.

`chromium`    one browser for all tests; without one on this machine the tests are
              skipped, unless SAMENLEVEN_BROWSER_TESTS=required.
`start_app`   starts a Streamlit script on a free port and ends it afterwards:

    with start_app(script, {"NAME": "value"}) as app:
        page.goto(app.url)
        app.kill()      # kill -9, as a power cut does
        app.start()     # again, on the same address
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

REPOSITORY = Path(__file__).parents[2]
APP = REPOSITORY / "app.py"
CHROMIUM_OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One Chromium for every browser test."""
    found = os.environ.get("SAMENLEVEN_CHROMIUM") or shutil.which("chromium")
    if not found:
        reason = "no chromium on this machine: the browser tests were not run"
        if os.environ.get("SAMENLEVEN_BROWSER_TESTS") == "required":
            pytest.fail(reason)
        print(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=CHROMIUM_OPTIONS)
        yield browser
        browser.close()


class RunningApp:
    """A Streamlit server of our own, on a free port."""

    def __init__(
        self, script: Path, env: Mapping[str, str], *, as_configured: bool = False
    ) -> None:
        """`as_configured` leaves everything but the port to .streamlit/config.toml."""
        self._script = script
        self._as_configured = as_configured
        self._env = {**os.environ, "PYTHONPATH": str(REPOSITORY), **env}
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start, and wait until it answers."""
        command = [sys.executable, "-m", "streamlit", "run", str(self._script)]
        options: dict[str, object] = {"server.port": self.port}
        if not self._as_configured:
            options |= {
                "server.address": "127.0.0.1",
                "server.headless": "true",
                "server.fileWatcherType": "none",
                "browser.gatherUsageStats": "false",
            }
        command += [f"--{name}={value}" for name, value in options.items()]
        self._process = subprocess.Popen(
            command,
            cwd=REPOSITORY,
            env=self._env,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + 60
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > until:
                self.kill()
                raise RuntimeError(f"the server did not start: {' '.join(command)}")
            time.sleep(0.1)

    @classmethod
    @contextmanager
    def running(
        cls, script: Path = APP, env: Mapping[str, str] | None = None, **options: bool
    ) -> Iterator[RunningApp]:
        """A server for as long as the `with` lasts."""
        app = cls(script, env or {}, **options)
        app.start()
        try:
            yield app
        finally:
            app.kill()

    @property
    def pid(self) -> int:
        """The process of the server."""
        if self._process is None:
            raise RuntimeError("the server is not running")
        return self._process.pid

    def kill(self) -> None:
        """End it at once, with no time to tidy up."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait(timeout=10)
            self._process = None

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=2) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False


def open_page(page: Page, url: str) -> None:
    """Go there, and wait until the page stands still."""
    page.goto(url)
    page.locator("h1").first.wait_for(timeout=30_000)
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for(timeout=30_000)
    page.locator("[data-stale=true]").first.wait_for(state="detached")
    page.locator("html[data-spoken]").wait_for(state="attached")  # our words are in place


StartApp = Callable[..., AbstractContextManager[RunningApp]]


@pytest.fixture
def start_app() -> StartApp:
    """`with start_app(script, env) as app:` gives a running server at `app.url`."""
    return RunningApp.running
