"""Loaded by Python itself in the server of tests/test_front_door.py, before anything else.

Refuses every connection that leaves this machine and writes it down in GUARD_LOG; looking a
name up counts as leaving. When the server opens its door, the settings it runs with are written
down beside it.
"""

import ipaddress
import os
import sys
from pathlib import Path

LOG = Path(os.environ["GUARD_LOG"])
WATCHED = ("server.address", "browser.gatherUsageStats", "runner.postScriptGC")


def _is_here(host: object) -> bool:
    if host in (None, "", "localhost", b"localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def _watch(event: str, arguments: tuple) -> None:
    host: object = None
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
    elif event == "socket.bind" and "streamlit.config" in sys.modules:
        option = sys.modules["streamlit.config"].get_option
        LOG.with_suffix(".settings").write_text(" ".join(str(option(name)) for name in WATCHED))
    if not _is_here(host):
        with LOG.open("a", encoding="utf-8") as log:
            log.write(f"{event} {host}\n")
        raise OSError(f"the guard of the tests refuses {event} to {host}")


sys.addaudithook(_watch)
