"""Running the app as a program of its own, on this machine only."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
import webbrowser
from pathlib import Path
from types import FrameType

from methods.refusal import Refused
from sessions.command_help import tell

#: The folder of the front door, where its settings stand too.
FOLDER = Path(__file__).parent.parent
#: Nobody but this machine itself can reach the app.
ADDRESS = "127.0.0.1"
#: How long the first page may take before the browser is not opened by itself any more.
PATIENCE_SECONDS = 60


def run_app(port: int, *, opens_browser: bool) -> int:
    """Run the app until somebody stops it, and return its exit code.

    Raises Refused("port_busy", port, other).
    """
    if is_answering(port):
        raise Refused("port_busy", port=str(port), other=str(port + 1))
    address = f"http://localhost:{port}"
    tell("cli-starting", address=address)
    running = subprocess.Popen(command(port), cwd=FOLDER, stdout=subprocess.DEVNULL)  # noqa: S603

    def pass_on(number: int, _: FrameType | None) -> None:
        running.send_signal(number)

    signal.signal(signal.SIGTERM, pass_on)
    if opens_browser and _has_a_screen():
        arguments = (port, address, running)
        threading.Thread(target=_open_when_ready, args=arguments, daemon=True).start()
    try:
        code = running.wait()
    except KeyboardInterrupt:
        # Ctrl-C reaches the app as well; it is given the time to close its database.
        running.wait()
        code = 0
    tell("cli-stopped")
    return 0 if code in (0, -signal.SIGTERM) else code


def command(port: int) -> list[str]:
    """What is run: the front door, on this machine only, with nothing sent to anyone."""
    return [
        sys.executable,
        "-m",
        "streamlit",
        "run",
        str(FOLDER / "app.py"),
        f"--server.address={ADDRESS}",
        f"--server.port={port}",
        "--server.headless=true",
        "--browser.gatherUsageStats=false",
    ]


def is_answering(port: int) -> bool:
    """Whether something on this machine is using the port."""
    with socket.socket() as knock:
        knock.settimeout(1)
        return knock.connect_ex((ADDRESS, port)) == 0


def _has_a_screen() -> bool:
    """Without a screen a browser would open in the terminal, in the way of everything."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open_when_ready(port: int, address: str, running: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until and running.poll() is None:
        if is_answering(port):
            webbrowser.open(address)
            return
        time.sleep(0.2)
