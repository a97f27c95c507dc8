"""Streamlit's own words are said in the language on screen; people's words never change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit
from playwright.sync_api import Browser, BrowserContext, Page, expect

from methods.wording import LANGUAGES, load_wording
from sessions.screens.built_in_words import IN_CALENDARS, PLACES, replacements
from tests.browser.conftest import RunningApp, open_page

SCRIPT = Path(__file__).parent / "built_in_words_page.py"
STREAMLIT = Path(streamlit.__file__).parent / "static" / "static" / "js"
SAFE = "Wat je typte, staat veilig op dit apparaat. Sluit dit venster en typ gerust door."


@pytest.fixture(scope="module")
def app() -> Iterator[RunningApp]:
    with RunningApp.running(SCRIPT) as app:
        yield app


@pytest.fixture(params=["nl-NL", "en-US"])
def context(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    context = chromium.new_context(locale=request.param, viewport={"width": 1280, "height": 2600})
    context.set_default_timeout(10_000)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, app: RunningApp) -> Page:
    page = context.new_page()
    open_page(page, app.url)
    return page


def test_fields_speak_dutch(page: Page):
    expect(page.get_by_placeholder("Maak een keuze")).to_be_visible()
    expect(page.get_by_text("Hoogstens 60MB per bestand")).to_be_visible()
    expect(page.get_by_role("button", name="Bestand kiezen", exact=True)).to_be_visible()
    expect(page.get_by_label("Eén meer")).to_be_visible()
    expect(page.get_by_label("Volgende bladzijde")).to_be_visible()
    expect(page.get_by_text("jjjj")).to_be_visible()
    expect(page.get_by_label("Downloaden als CSV").first).to_be_attached()
    page.get_by_label("Een tekst", exact=True).fill("ja")
    expect(page.get_by_text("Druk op Enter om dit te gebruiken")).to_be_visible()
    page.get_by_label("Een keuze", exact=True).fill("zzz")
    expect(page.get_by_text("Niets gevonden")).to_be_visible()


def test_the_calendar_speaks_dutch_in_an_english_browser_too(page: Page):
    page.get_by_role("button", name="Dag kiezen").first.click()
    calendar = page.get_by_test_id("stDateInputCalendar").first
    expect(calendar.get_by_label("Volgende maand")).to_be_visible()
    expect(calendar.get_by_text("maart", exact=True).first).to_be_attached()
    said = calendar.evaluate(
        "(e) => e.innerText + Array.from(e.querySelectorAll('[aria-label]'), (x) => x.ariaLabel)"
    )
    assert "dinsdag" in said
    for word in ("March", "Tuesday", "Choose", "Next", "month", "Today", "selected", "navigate"):
        assert word not in said


def test_peoples_words_stay_as_they_are(page: Page):
    main = page.get_by_role("main")
    expect(main.get_by_text("Upload", exact=True).first).to_be_visible()
    expect(main.get_by_text("Choose an option", exact=True)).to_be_visible()
    expect(main.get_by_role("button", name="Search", exact=True).first).to_be_visible()
    expect(main.get_by_label("Open", exact=True)).to_be_attached()
    expect(main.get_by_text("Stop", exact=True).first).to_be_visible()
    page.get_by_label("Een keuze", exact=True).click()
    for option in ("Close", "Search", "Open"):
        expect(page.get_by_role("option", name=option, exact=True)).to_be_visible()
    page.keyboard.press("Escape")
    for label in ("Een tekst", "Een lange tekst"):
        field = page.get_by_label(label, exact=True)
        field.press_sequentially("Press Enter to apply")
        expect(field).to_have_value("Press Enter to apply")
        expect(field).to_be_focused()


def test_our_own_window_keeps_its_text_and_closes_in_dutch(page: Page):
    page.get_by_role("button", name="Venster").click()
    window = page.get_by_role("dialog")
    expect(window.get_by_text("Connection error")).to_be_visible()
    window.locator("> button").click()
    expect(window).to_have_count(0)


def test_english_has_streamlits_words_and_dutch_comes_back(page: Page):
    choice = page.get_by_label("Een keuze", exact=True)
    expect(choice).to_have_attribute("placeholder", "Maak een keuze")
    page.get_by_text("in English").click()
    expect(choice).to_have_attribute("placeholder", "Choose an option")
    expect(page.get_by_text("60MB per file")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.get_by_text("in English").click()
    expect(choice).to_have_attribute("placeholder", "Maak een keuze")
    expect(page.get_by_text("Hoogstens 60MB per bestand")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "nl")


def test_a_second_run_changes_nothing_and_the_component_takes_no_room(page: Page):
    expect(page.get_by_placeholder("Maak een keuze")).to_be_visible()
    page.evaluate(
        """() => {
            window.changes = 0;
            new MutationObserver((all) => { window.changes += all.length; }).observe(
                document.querySelector("[data-testid=stSelectbox]"),
                {subtree: true, childList: true, characterData: true, attributes: true},
            );
        }"""
    )
    page.get_by_role("button", name="Nog een keer").click()
    expect(page.get_by_text("nog een keer getekend")).to_be_visible()
    assert page.evaluate("window.changes") == 0
    room = page.locator(".st-key-built_in_words").evaluate(
        "(e) => e.getBoundingClientRect().height"
    )
    assert room == 0


def test_a_server_that_is_away_is_told_in_dutch(context: BrowserContext):
    with RunningApp.running(SCRIPT) as app:
        page = context.new_page()
        open_page(page, app.url)
        app.kill()
        window = page.get_by_role("dialog")
        expect(window.get_by_role("heading", name="De verbinding is even weg")).to_be_visible()
        expect(window.get_by_text(SAFE)).to_be_visible()
        assert "Streamlit" not in window.inner_text()


#: Sentences that Streamlit puts together from parts, so that they stand nowhere as they are.
PUT_TOGETHER = (
    *("Press ", "1 ", "You ", "The page that ", "This app ", "Choose date", "File type must be"),
    *("year, ", "month, ", "hour, ", "minute, ", "add icon", "In progress", "Your message"),
    *("Download as SVG", "{number} options"),
)


def test_every_word_in_the_list_is_still_one_of_streamlits():
    """After an update of Streamlit this names the words that it changed."""
    script = "".join(f.read_text(encoding="utf-8") for f in STREAMLIT.glob("*.js"))
    theirs = [word for word, _, _ in replacements(load_wording("nl"))["words"]]
    whole = [t for t in theirs if not t.startswith(PUT_TOGETHER)]
    assert len(whole) > 100
    assert [t for t in whole if max(re.split(r"\{\w+\}", t), key=len) not in script] == []


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_no_word_of_ours_is_taken_for_one_of_streamlits(language: str):
    words = replacements(load_wording(language))["words"]
    theirs = {word for word, _, _ in words}
    assert len(theirs) == len(words) > 100
    assert {ours for _, ours, _ in words} & theirs == set()


def test_in_english_nothing_is_replaced():
    assert replacements(load_wording("en")) == {"words": [], "calendar": []}


def test_every_place_and_calendar_list_belongs_to_a_word():
    for name in (*PLACES, *IN_CALENDARS):
        assert load_wording("en").knows(f"builtin-{name}"), name
