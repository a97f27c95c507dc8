"""Nothing on any page shuts people out: contrast, labels, touch targets, the keyboard.

axe-core finds what a machine can find; what it calls serious or critical fails, the rest is
printed. It is no screen reader: somebody who uses one has to try the app as well.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from sessions.example_writing import example_id
from sessions.screens.pages import PAGES
from tests.browser.conftest import RunningApp
from tests.browser.conftest import open_page as open_running_page
from tests.browser.homes import empty_home, home_with_example

LAPTOP = {"width": 1280, "height": 800}
TABLET = {"width": 820, "height": 1180}
PRESENT = [p for p in PAGES if importlib.util.find_spec(f"sessions.screens.{p.module}")]
#: The page that opens by itself has no address of its own.
ADDRESSES = ["" if p.module == "home" else p.address for p in PRESENT]
#: One record of each kind that has a view of its own.
RECORDS = {
    "signalen": "s-glasbak-matras",
    "gesprekken": "c1-koffieochtend",
    "themas": "r1-groet",
    "samen-lezen": "sharing-round-1",
    "opdracht": "opdracht-achterkant",
    "aanpak": "klusdagen-achterkant",
    "terugblik": "terugblik-klusdagen",
}
VIEWS = [f"{address}?record={example_id(key)}" for address, key in RECORDS.items()]
VIEWS += [f"aanpak?record={example_id(key)}" for key in ("opdracht-achterkant", "optie-stadsiftar")]
#: Smaller than this and a finger misses.
TOUCH = 44
AIMS = (
    "button, [role=tab], a[data-testid], summary, .react-aria-ComboBox, "
    "label:has(input[type=checkbox]), label:has(input[type=radio])"
)
#: The arrow in a field, the tools at a picture: what they stand in is large enough, or they
#: have another way.
WITHIN_SOMETHING_LARGER = (
    "[aria-hidden=true], .react-aria-ComboBox button, [data-testid=stDateInput] button, "
    "[data-testid=stNumberInput] button, [data-testid=stMultiSelect] button, "
    "[data-testid=stElementToolbar], [data-testid=stHeaderActionElements]"
)


@pytest.fixture(scope="module")
def example_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    home = home_with_example(tmp_path_factory.mktemp("example"))
    with RunningApp.running(env=home) as app:
        yield app


@pytest.fixture
def page(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    size, scheme = getattr(request, "param", (LAPTOP, "light"))
    context = chromium.new_context(viewport=size, color_scheme=scheme, locale="nl-NL")
    yield context.new_page()
    context.close()


def open_page(page: Page, url: str) -> None:
    """Go there, and wait until our look is on."""
    open_running_page(page, url)
    page.wait_for_function(
        "() => getComputedStyle(document.documentElement).getPropertyValue('--touch')"
    )


def _violations(page: Page) -> list[str]:
    """What axe finds, as lines; only the serious kind, the rest is printed."""
    serious = []
    for found in Axe().run(page).response["violations"]:
        line = f"{found['impact']}: {found['id']}: {[n['html'][:160] for n in found['nodes'][:3]]}"
        if found["impact"] in {"serious", "critical"}:
            serious.append(line)
        else:
            print(line)
    return serious


SCHEMES = [(LAPTOP, "light"), (LAPTOP, "dark"), (TABLET, "light")]
SCHEME_NAMES = ["laptop-light", "laptop-dark", "tablet-light"]


def test_every_page_of_the_menu_is_there():
    assert {p.module for p in PAGES} - {p.module for p in PRESENT} == set()


@pytest.mark.parametrize("page", SCHEMES, indirect=True, ids=SCHEME_NAMES)
@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_shuts_nobody_out(example_app: RunningApp, page: Page, address: str):
    open_page(page, f"{example_app.url}/{address}")
    assert _violations(page) == []


@pytest.mark.parametrize("page", SCHEMES[1:], indirect=True, ids=SCHEME_NAMES[1:])
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.split("?")[0])
def test_a_single_record_shuts_nobody_out(example_app: RunningApp, page: Page, view: str):
    open_page(page, f"{example_app.url}/{view}")
    expect(page.get_by_text("Rode draad", exact=True).last).to_be_visible()
    assert _violations(page) == []


@pytest.mark.parametrize("page", SCHEMES, indirect=True, ids=SCHEME_NAMES)
@pytest.mark.parametrize("named", [None, "nobody"], ids=["welcome", "name"])
def test_who_comes_in_for_the_first_time_is_not_shut_out(
    page: Page, tmp_path: Path, named: str | None
):
    home = empty_home(tmp_path) if named is None else home_with_example(tmp_path, member=None)
    with RunningApp.running(env=home) as app:
        open_page(page, app.url)
        assert _violations(page) == []


@pytest.mark.parametrize("page", [(TABLET, "light")], indirect=True, ids=["tablet"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_a_finger_hits_what_it_aims_at(example_app: RunningApp, page: Page, address: str):
    open_page(page, f"{example_app.url}/{address}")
    heights = page.evaluate(
        """([aims, within]) => Array.from(document.querySelectorAll(aims))
            .filter((e) => e.checkVisibility() && !e.closest(within))
            .map((e) => [e.getBoundingClientRect().height, e.outerHTML.slice(0, 160)])""",
        [AIMS, WITHIN_SOMETHING_LARGER],
    )
    assert len(heights) > 10
    assert [found for found in heights if 1 < found[0] < TOUCH - 0.5] == []


def _focused_text(page: Page) -> str:
    return str(
        page.evaluate(
            "() => { const e = document.activeElement;"
            " return (e.labels?.[0] ?? e).textContent || e.ariaLabel || '' }"
        )
    )


def test_a_signal_is_written_with_the_keyboard_alone(example_app: RunningApp, page: Page):
    open_page(page, f"{example_app.url}/signalen")
    page.get_by_label("Wat zag of hoorde je?").wait_for()
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Direct naar de inhoud")
    expect(skip.or_(page.get_by_text("Direct naar de inhoud"))).to_be_focused()
    page.keyboard.press("Enter")
    reached = []
    for _ in range(30):
        page.keyboard.press("Tab")
        reached.append(_focused_text(page))
        if "Signaal bewaren" in reached[-1]:
            break
    assert any("Wat zag of hoorde je?" in text for text in reached), reached
    assert "Signaal bewaren" in reached[-1], reached
    outline = page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"


def test_the_page_keeps_room_for_the_work_on_a_tablet(example_app: RunningApp, chromium: Browser):
    page = chromium.new_context(viewport=TABLET, locale="nl-NL").new_page()
    open_page(page, f"{example_app.url}/signalen")
    box = page.get_by_label("Wat zag of hoorde je?").bounding_box()
    page.context.close()
    assert box is not None
    assert box["width"] >= 500
