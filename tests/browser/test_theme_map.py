"""The map of notes in a real browser: dots are picked by pointing, by dragging, by a finger, and
by keyboard in the list below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page, Position, expect

from models import ProposedPlace, ProposedTheme, ThemeNote, ThemeRun, now
from models.database import Database
from sessions.accounts import introduce
from sessions.recording import open_store
from sessions.remembering import remember
from sessions.settings import Settings
from sessions.stepping import begin_neighbourhood
from sessions.theme_deciding import make_theme
from tests.browser.conftest import RunningApp, open_page
from tests.conftest import TODAY
from tests.sessions.neighbourhood_talks import hold_talks, said

#: Notes on the map, in rows of six.
NOTES = 30


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """A neighbourhood that was read, with a theme of the team that is still empty."""
    settings = Settings(home=tmp_path_factory.mktemp("map") / "home")
    engine = open_store(settings)
    with Database(engine) as db:
        member = introduce(db, "Sam")
        round_ = begin_neighbourhood(db, name="Zonnehoek", by=member, today=TODAY)
        notes = hold_talks(db, round_, said(NOTES))
        run = ThemeRun(round_id=round_.id, state="done", reader="lexical", finished_at=now())
        db.add(run)
        db.flush()
        proposal = ProposedTheme(id=uuid4(), run_id=run.id, number=1, label="Grofvuil")
        db.add(proposal)
        db.flush()
        db.add_all(
            ProposedPlace(
                run_id=run.id,
                note_id=note.id,
                proposal_id=proposal.id if place < NOTES // 2 else None,
                certainty="good" if place < NOTES // 2 else "none",
                reason="alike" if place < NOTES // 2 else "unlike_any",
                x=place % 6,
                y=place // 6,
            )
            for place, note in enumerate(notes)
        )
        make_theme(db, round_, "Avonden", by=member)
        remember(settings, member=str(member.id), round=str(round_.id), language="nl")
    engine.dispose()
    return settings


@pytest.fixture(scope="module")
def app(settings: Settings) -> Iterator[RunningApp]:
    env = {"SAMENLEVEN_HOME": str(settings.home), "SAMENLEVEN_READS_AHEAD": "false"}
    with RunningApp.running(env=env) as app:
        yield app


@pytest.fixture
def page(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = chromium.new_context(
        viewport={"width": 820, "height": 1600},
        locale="nl-NL",
        has_touch=getattr(request, "param", "") == "touch",
    )
    context.set_default_timeout(15_000)
    yield context.new_page()
    context.close()


#: Where the middle of each dot in the last column is, from the top of the drawing.
ROWS = """(canvas) => {
    const scale = canvas.width / canvas.clientWidth;
    const x = Math.round((canvas.clientWidth - %d) * scale);
    const seen = canvas.getContext("2d").getImageData(x, 0, 1, canvas.height).data;
    const runs = [];
    for (let y = 0; y < canvas.height; y++) {
        const paper = [0, 1, 2].every((c) => Math.abs(seen[4 * y + c] - seen[c]) < 8);
        const last = runs.at(-1);
        if (!paper && last && y - last[1] < 3) last[1] = y;
        else if (!paper) runs.push([y, y]);
    }
    return runs.map(([from, to]) => (from + to) / 2 / scale);
}"""
#: From the edge of the drawing to the first and the last column.
EDGE = 14


class Map:
    """The map as drawn, with where its dots are."""

    def __init__(self, page: Page) -> None:
        canvas = page.locator("[data-testid=stVegaLiteChart] canvas")
        canvas.wait_for()
        self.rows: list[float] = []
        for _ in range(50):  # drawn, and drawn at the same place as a moment ago
            page.wait_for_timeout(300)
            self.rows, seen = canvas.evaluate(ROWS % EDGE), self.rows
            if len(self.rows) == 5 and self.rows == seen:
                break
        assert len(self.rows) == 5
        self.canvas = canvas
        box = canvas.bounding_box()
        assert box
        self.step = (box["width"] - 2 * EDGE) / 5

    def dot(self, column: int, row: int) -> Position:
        """The place of a dot within the drawing; row 0 is the upper one."""
        return {"x": EDGE + column * self.step, "y": self.rows[row]}


def _map(page: Page, app: RunningApp) -> Map:
    open_page(page, f"{app.url}/themas")
    page.get_by_role("tab", name="In beeld").click()
    return Map(page)


def _still(page: Page) -> None:
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()


def _placed(settings: Settings) -> int:
    engine = open_store(settings)
    with Database(engine) as db:
        number = db.number_of(ThemeNote, ended_at=None)
    engine.dispose()
    return number


def test_each_click_adds_a_dot_or_takes_it_away(page: Page, app: RunningApp):
    drawn = _map(page, app)
    drawn.canvas.click(position=drawn.dot(0, 0))
    expect(page.get_by_role("heading", name="1 regel gekozen")).to_be_visible()
    _still(page)
    drawn.canvas.click(position=drawn.dot(3, 2))
    expect(page.get_by_role("heading", name="2 regels gekozen")).to_be_visible()
    _still(page)
    drawn.canvas.click(position=drawn.dot(3, 2))
    expect(page.get_by_role("heading", name="1 regel gekozen")).to_be_visible()


@pytest.mark.parametrize("page", ["touch"], indirect=True)
def test_a_finger_picks_a_dot(page: Page, app: RunningApp):
    drawn = _map(page, app)
    drawn.canvas.tap(position=drawn.dot(4, 1))
    expect(page.get_by_role("heading", name="1 regel gekozen")).to_be_visible()
    _still(page)
    drawn.canvas.tap(position=drawn.dot(2, 3))
    expect(page.get_by_role("heading", name="2 regels gekozen")).to_be_visible()


def test_a_frame_picks_what_is_in_it_and_one_tap_puts_it_in_a_theme(
    page: Page, app: RunningApp, settings: Settings
):
    before = _placed(settings)
    drawn = _map(page, app)
    drawn.canvas.scroll_into_view_if_needed()
    box = drawn.canvas.bounding_box()
    assert box
    first, last = drawn.dot(0, 0), drawn.dot(1, 1)
    page.mouse.move(box["x"] + first["x"] - 10, box["y"] + first["y"] - 10)
    page.mouse.down()
    page.mouse.move(box["x"] + last["x"] + 10, box["y"] + last["y"] + 10, steps=8)
    page.mouse.up()
    expect(page.get_by_role("heading", name="4 regels gekozen")).to_be_visible()
    _still(page)
    field = page.get_by_role("combobox", name="Naar welk thema?")
    found = page.get_by_role("option", name="Avonden")
    field.click()
    page.wait_for_timeout(500)  # the page that grows takes the list along
    if not found.is_visible():
        field.click()
    found.click()
    field.press("Tab")
    _still(page)
    page.get_by_role("button", name="Zet deze 4 regels bij “Avonden”").click()
    expect(page.get_by_text("De 4 regels staan nu bij “Avonden”")).to_be_visible()
    expect(page.get_by_role("heading", name=re.compile("gekozen"))).to_have_count(0)
    assert _placed(settings) == before + 4


def test_without_a_mouse_the_list_picks_notes(page: Page, app: RunningApp):
    _map(page, app)
    page.locator("summary", has_text="Liever een lijst?").focus()
    page.keyboard.press("Enter")
    box = page.get_by_role("checkbox").first
    expect(box).to_be_attached()
    _still(page)
    box.focus()
    page.keyboard.press("Space")
    expect(page.get_by_role("heading", name="1 regel gekozen")).to_be_visible()
    expect(box).to_be_checked()
