"""First page after start, a rerun of every screen with 10,000 notes, memory of the web process."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import psutil
from playwright.sync_api import sync_playwright
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

from methods.content import load_content
from models import (
    Assignment,
    Conversation,
    Intervention,
    Retrospective,
    Round,
    Signal,
    Theme,
)
from models.database import Database
from sessions.recording import open_store
from sessions.remembering import remember, remembered
from sessions.screens.pages import PAGES
from sessions.settings import Settings
from tests.benchmarks.district import fill

ROOT = Path(__file__).parents[2]
PORT = 8790
RERUNS = 30


def main() -> None:
    """Print the three measurements and what was aimed for."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["SAMENLEVEN_HOME"] = home
        settings = Settings()
        engine = open_store(settings)
        started = time.perf_counter()
        with Database(engine) as db:
            round_ = fill(db, load_content())
            member = str(round_.recorded_by_id)
            views = _views(db, round_)
        engine.dispose()
        print(f"filled with 10,000 notes in {time.perf_counter() - started:.1f} s")
        remember(settings, member=member, round=str(round_.id))
        assert remembered(settings)["round"] == str(round_.id)
        started = time.perf_counter()
        server = _start()
        try:
            _first_page(started)
            print(f"memory after the first page: {_memory(server):.0f} MB")
            _reruns([(entry.module, entry.address, "") for entry in PAGES])
            _reruns(views)
            print(f"memory after all screens: {_memory(server):.0f} MB (aim: under 250)")
        finally:
            server.terminate()
            server.wait()


def _start() -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(PORT)]
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    while True:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{PORT}/_stcore/health").read()
        except OSError:
            time.sleep(0.02)
        else:
            return server


def _first_page(started: float) -> None:
    healthy = time.perf_counter() - started
    chromium = shutil.which("chromium")
    if not chromium:
        print("no chromium on this machine: the first page was not measured")
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page()
        opened = time.perf_counter()
        page.goto(f"http://127.0.0.1:{PORT}/")
        page.get_by_role("heading", level=1).wait_for()
        first = time.perf_counter() - opened
        browser.close()
    print(
        f"server answers {healthy:.2f} s after start; first page {first:.2f} s later "
        f"(aim: together under 2.5)"
    )


def _views(db: Database, round_: Round) -> list[tuple[str, str, str]]:
    """One record of each kind on its own page; name, address and query."""
    assignment = db.every(Assignment, round_id=round_.id)[0]
    carried = db.every(Intervention, assignment_id=assignment.id)[0]
    records = {
        "a conversation": ("gesprekken", db.every(Conversation, round_id=round_.id)[0]),
        "a signal": ("signalen", db.every(Signal, round_id=round_.id)[0]),
        "a theme": ("themas", db.every(Theme, round_id=round_.id)[0]),
        "an assignment": ("opdracht", assignment),
        "its options": ("aanpak", assignment),
        "an intervention": ("aanpak", carried),
        "a retrospective": ("terugblik", db.every(Retrospective, intervention_id=carried.id)[0]),
    }
    return [(n, address, f"record={record.id}") for n, (address, record) in records.items()]


def _reruns(pages: list[tuple[str, str, str]]) -> None:
    print(f"{'screen':<18} {'p50 ms':>7} {'p95 ms':>7}   (aim: p95 under 150)")
    for name, address, query in pages:
        with connect(
            f"ws://127.0.0.1:{PORT}/_stcore/stream",
            origin=f"http://127.0.0.1:{PORT}",
            subprotocols=["streamlit"],
            max_size=None,
        ) as socket:
            hash_ = _run(socket, address, query)[1]
            taken = [_run(socket, address, query, hash_)[0] for _ in range(RERUNS)]
        p95 = statistics.quantiles(taken, n=20)[-1]
        print(f"{name:<18} {statistics.median(taken):>7.0f} {p95:>7.0f}")


def _run(socket, address: str, query: str, page_hash: str = "") -> tuple[float, str]:
    """One rerun; milliseconds, and the page's hash as the server gave it."""
    message = BackMsg()
    message.rerun_script.page_script_hash = page_hash
    message.rerun_script.query_string = query
    message.rerun_script.page_name = "" if page_hash else address
    started = time.perf_counter()
    socket.send(message.SerializeToString())
    while True:
        answer = ForwardMsg()
        answer.ParseFromString(socket.recv())
        kind = answer.WhichOneof("type")
        if kind == "navigation" and answer.navigation.page_script_hash:
            page_hash = answer.navigation.page_script_hash
        if kind == "script_finished":
            return (time.perf_counter() - started) * 1000, page_hash


def _memory(server: subprocess.Popen[bytes]) -> float:
    return psutil.Process(server.pid).memory_info().rss / 1e6


if __name__ == "__main__":
    main()
