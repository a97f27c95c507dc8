"""A safe text is never lost, never put back unasked, and whole when a button is pressed."""

from __future__ import annotations

import json
import random
import string
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect
from streamlit.testing.v1 import AppTest

from tests.screens.typing_in_tests import safe_text_facts, set_safe_text

SCRIPT = Path(__file__).parent / "safe_text_page.py"
KEPT = "Veilig op dit apparaat"
OFFER = "typte je hier iets dat nog niet bewaard is"
MANY_TONGUES = "Komşular çöpü İstiklâl'e koyuyor. الجيران طيبون 👩‍👩‍👧‍👦🏳️‍🌈 «é» e\u0301"


class Screen:
    """The test page in a browser, and the file in which its server stores."""

    def __init__(self, page: Page, app, store: Path) -> None:
        self.page, self.app, self._store = page, app, store

    def open(self, **ask: str) -> Screen:
        self.page.goto(f"{self.app.url}/?{urlencode(ask)}")
        expect(self.box).to_be_visible(timeout=30_000)
        return self

    @property
    def box(self) -> Locator:
        return self.page.get_by_label("Wat zag je?")

    @property
    def offers(self) -> Locator:
        return self.page.locator(".safe-text-found li")

    def type(self, text: str) -> None:
        self.box.focus()
        self.page.keyboard.type(text)

    def kept(self) -> None:
        expect(self.page.get_by_text(KEPT).first).to_be_visible(timeout=2_000)

    def drafts(self) -> list[str]:
        """The texts on the device, read past our own code."""
        return self.page.evaluate(
            """() => new Promise((done) => {
                indexedDB.open("samenleven").onsuccess = ({target}) => {
                    const db = target.result;
                    const all = db.transaction("drafts").objectStore("drafts").getAll();
                    all.onsuccess = () => { db.close(); done(all.result.map((d) => d.text)); };
                };
            })"""
        )

    def press(self, name: str) -> None:
        """Press at once, as a finger does: no waiting until the page is still."""
        button = self.page.get_by_role("button", name=name, exact=True)
        button.evaluate("(button) => button.scrollIntoView({block: 'nearest'})")
        where = button.bounding_box()
        assert where
        self.page.mouse.click(where["x"] + where["width"] / 2, where["y"] + where["height"] / 2)

    def stored(self, count: int = 1) -> list[str]:
        until = time.monotonic() + 10
        while time.monotonic() < until:
            lines = self._store.read_text(encoding="utf-8").splitlines()
            if len(lines) >= count:
                return [json.loads(line) for line in lines]
            time.sleep(0.05)
        pytest.fail(f"fewer than {count} texts stored")


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context(locale="nl-NL", viewport={"width": 900, "height": 1000})
    yield context
    context.close()


@pytest.fixture
def screen(context: BrowserContext, start_app, tmp_path: Path) -> Iterator[Screen]:
    store = tmp_path / "stored.jsonl"
    store.touch()
    with start_app(SCRIPT, {"STORE": str(store)}) as app:
        yield Screen(context.new_page(), app, store)


def test_a_reload_offers_the_text_and_does_not_put_it_back_itself(screen: Screen):
    screen.open().type("De lantaarn bij nummer 3 is stuk")
    time.sleep(0.9)
    screen.open()
    expect(screen.offers).to_have_count(1)
    expect(screen.offers).to_contain_text(OFFER)
    expect(screen.offers).to_contain_text("Vandaag")
    expect(screen.box).to_have_value("")
    screen.page.get_by_role("button", name="Terugzetten").click()
    expect(screen.box).to_have_value("De lantaarn bij nummer 3 is stuk")
    expect(screen.box).to_be_focused()
    expect(screen.offers).to_have_count(0)
    screen.press("Bewaren")
    assert screen.stored() == ["De lantaarn bij nummer 3 is stuk"]
    expect(screen.box).to_have_value("")
    assert screen.drafts() == []


def test_every_keystroke_is_on_the_device_within_a_second_of_steady_typing(screen: Screen):
    screen.open()
    screen.box.focus()
    typed = ""
    for letter in "zonder pauze getypt, langer dan een seconde achter elkaar":
        screen.page.keyboard.type(letter)
        typed += letter
        time.sleep(0.04)
    assert len(screen.drafts()[0]) > len(typed) * 0.6
    time.sleep(0.5)
    assert screen.drafts() == [typed]


def test_leaving_the_page_right_after_the_last_key_loses_nothing(screen: Screen):
    screen.open()
    screen.type("net op tijd")
    screen.page.goto("about:blank")
    screen.open()
    expect(screen.offers).to_contain_text("net op tijd")


def test_a_killed_server_leaves_the_field_writable_and_the_text_is_offered_back(screen: Screen):
    screen.open()
    screen.type("voor de storing")
    screen.app.kill()
    screen.page.get_by_role("dialog").wait_for(timeout=15_000)
    screen.page.keyboard.press("Escape")
    screen.page.get_by_role("dialog").wait_for(state="detached")
    expect(screen.box).to_be_editable()
    screen.box.focus()
    screen.page.keyboard.press("End")
    screen.page.keyboard.type(", tijdens de storing")
    screen.kept()
    whole = "voor de storing, tijdens de storing"
    time.sleep(0.8)
    assert screen.drafts() == [whole]
    screen.app.start()
    screen.open()
    expect(screen.offers).to_have_count(1)
    screen.page.get_by_role("button", name="Terugzetten").click()
    screen.press("Bewaren")
    assert screen.stored() == [whole]


def test_typing_on_while_the_server_dies_loses_no_letter(screen: Screen):
    screen.open()
    screen.type("start ")
    screen.app.kill()
    typed = "start "
    for letter in string.ascii_letters + string.digits:
        screen.page.keyboard.type(letter)
        typed += letter
        time.sleep(0.1)
    expect(screen.page.get_by_role("dialog")).to_have_count(0)
    expect(screen.box).to_have_value(typed)
    expect(screen.box).to_be_focused()
    screen.kept()
    assert screen.drafts() == [typed]


def test_a_dialog_that_nobody_types_over_stays(screen: Screen):
    screen.open()
    screen.type("even stil")
    screen.app.kill()
    dialog = screen.page.get_by_role("dialog")
    dialog.wait_for(timeout=15_000)
    screen.page.keyboard.press("Tab")
    screen.page.keyboard.type("x")
    expect(dialog).to_be_visible()
    expect(screen.box).to_have_value("even stil")


def test_a_restarted_server_hears_the_whole_text_without_a_reload(screen: Screen):
    screen.open()
    screen.type("eerste tekst")
    screen.press("Bewaren")
    screen.stored()
    expect(screen.box).to_have_value("")
    screen.type("voor de storing")
    time.sleep(1)
    screen.app.kill()
    screen.page.get_by_role("dialog").wait_for(timeout=15_000)
    screen.page.keyboard.press("Escape")
    screen.page.get_by_role("dialog").wait_for(state="detached")
    screen.box.focus()
    screen.page.keyboard.press("End")
    screen.page.keyboard.type(" en erna")
    screen.app.start()
    whole = "voor de storing en erna"
    button = screen.page.get_by_role("button", name="Bewaren", exact=True)
    expect(button).to_be_enabled(timeout=20_000)
    expect(screen.box).to_have_value(whole)
    assert screen.drafts() == [whole]
    button.click()
    assert screen.stored(2)[1] == whole


def test_a_restarted_server_does_not_get_a_stored_text_again(screen: Screen):
    screen.open()
    screen.type("al bewaard")
    screen.press("Bewaren")
    screen.stored()
    expect(screen.box).to_have_value("")
    screen.app.kill()
    screen.page.get_by_role("dialog").wait_for(timeout=15_000)
    screen.page.keyboard.press("Escape")
    screen.app.start()
    button = screen.page.get_by_role("button", name="Bewaren", exact=True)
    expect(button).to_be_enabled(timeout=20_000)
    button.click()
    assert screen.stored(2) == ["al bewaard", ""]


def test_two_unsaved_texts_stay_apart_and_the_newest_comes_first(screen: Screen):
    screen.open().type("oudste tekst")
    screen.kept()
    screen.open().type("nieuwste tekst")
    screen.kept()
    screen.open()
    expect(screen.offers).to_have_count(2)
    expect(screen.offers.nth(0)).to_contain_text("nieuwste tekst")
    expect(screen.offers.nth(1)).to_contain_text("oudste tekst")
    screen.open(place="ander")
    expect(screen.box).to_have_value("")
    time.sleep(0.5)
    expect(screen.offers).to_have_count(0)
    screen.open()
    screen.offers.nth(0).get_by_role("button", name="Weggooien").click()
    expect(screen.offers).to_have_count(1)
    expect(screen.offers).to_contain_text("oudste tekst")
    assert screen.drafts() == ["oudste tekst"]


def test_putting_back_keeps_what_stood_in_the_field(screen: Screen):
    screen.open().type("eerste")
    screen.kept()
    screen.open().type("tweede")
    screen.page.get_by_role("button", name="Terugzetten").click()
    expect(screen.box).to_have_value("eerste")
    expect(screen.offers).to_have_count(1)
    expect(screen.offers).to_contain_text("tweede")
    assert sorted(screen.drafts()) == ["eerste", "tweede"]


def test_putting_back_keeps_the_stored_text_as_well(screen: Screen):
    screen.open(value="wat er stond").box.fill("iets nieuws")
    screen.kept()
    screen.open(value="wat er stond")
    screen.page.get_by_role("button", name="Terugzetten").click()
    expect(screen.box).to_have_value("iets nieuws")
    expect(screen.offers).to_contain_text("wat er stond")


def test_type_and_press_at_once_gives_python_the_whole_text(screen: Screen):
    screen.open()
    chance = random.Random(3)
    texts = ["".join(chance.choices(string.ascii_letters + " rc", k=399)) + "." for _ in range(20)]
    for count, text in enumerate(texts, start=1):
        screen.type(text)
        screen.press("Bewaren")
        assert screen.stored(count)[-1] == text
        expect(screen.box).to_have_value("")
    assert screen.stored(20) == texts
    assert screen.drafts() == []


def test_what_is_typed_after_pressing_stays(screen: Screen):
    screen.open()
    screen.type("bewaar dit")
    screen.press("Bewaren")
    screen.type(" en dit nog niet")
    assert screen.stored()[0] == "bewaar dit"
    expect(screen.page.get_by_text("python: 16")).to_be_visible(timeout=10_000)
    expect(screen.box).to_have_value(" en dit nog niet")
    assert screen.drafts() == [" en dit nog niet"]


def test_the_keyboard_alone_is_enough(screen: Screen):
    screen.open()
    screen.type("met toetsen")
    for expected in ("Titel", "Bewaren"):
        screen.page.keyboard.press("Tab")
        focused = screen.page.evaluate(
            "() => (document.activeElement.labels?.[0] ?? document.activeElement).textContent"
        )
        assert expected in focused
    screen.page.keyboard.press("Enter")
    assert screen.stored() == ["met toetsen"]


def test_control_enter_sends_at_once(screen: Screen):
    screen.open()
    screen.type("abc")
    screen.page.keyboard.press("Control+Enter")
    expect(screen.page.get_by_text("python: 3")).to_be_visible(timeout=450)


def test_reruns_leave_the_text_and_the_caret_alone(screen: Screen):
    screen.open(ticking="yes")
    screen.box.fill("begin einde")
    screen.box.evaluate("(box) => box.setSelectionRange(5, 5)")
    rounds = screen.page.get_by_text("ronde ")
    before = rounds.text_content()
    typed = " en dan komt in het midden steeds meer tekst bij,"
    for letter in typed:
        screen.page.keyboard.type(letter)
        time.sleep(0.06)
    time.sleep(1.5)
    assert rounds.text_content() != before
    expect(screen.box).to_have_value(f"begin{typed} einde")
    assert screen.box.evaluate("(box) => box.selectionStart") == 5 + len(typed)
    expect(screen.box).to_be_focused()


@pytest.mark.parametrize("text", [MANY_TONGUES, "regel een\n\n  regel drie \\ \"'<b>&amp;"])
def test_every_script_and_sign_comes_through_unchanged(screen: Screen, text: str):
    screen.open()
    screen.page.keyboard.press("Tab")
    screen.box.focus()
    screen.page.keyboard.insert_text(text)
    screen.kept()
    assert screen.drafts() == [text]
    screen.open()
    screen.page.get_by_role("button", name="Terugzetten").click()
    screen.press("Bewaren")
    assert screen.stored() == [text]


def test_twenty_thousand_characters_are_kept_whole_and_called_too_long(screen: Screen):
    text = "".join(random.Random(5).choices(string.ascii_lowercase + " \n", k=19_999)) + "."
    screen.open()
    screen.box.fill(text)
    expect(screen.page.get_by_text("20.000 van 2.000 tekens")).to_be_visible()
    expect(screen.box).to_have_attribute("aria-invalid", "true")
    screen.kept()
    assert screen.drafts() == [text]
    screen.press("Bewaren")
    assert screen.stored() == [text]


def test_the_counter_appears_at_four_fifths(screen: Screen):
    screen.open(max="10")
    screen.type("1234567")
    expect(screen.page.get_by_text("7 / 10")).to_have_count(0)
    screen.page.keyboard.type("8")
    expect(screen.page.get_by_text("8 / 10")).to_be_visible()


def test_a_required_text_is_asked_for_only_after_it_was_left_empty(screen: Screen):
    screen.open()
    expect(screen.page.get_by_text("Vul dit in.")).to_have_count(0)
    screen.box.focus()
    screen.page.keyboard.press("Tab")
    expect(screen.page.get_by_text("Vul dit in.")).to_be_visible()
    expect(screen.box).to_have_accessible_description(
        "Schrijf op wat je zag, niet wie het deed. Vul dit in."
    )


def test_another_record_under_the_same_key_starts_from_its_own_text(screen: Screen):
    screen.open()
    screen.type("bij het eerste verslag")
    screen.press("Ander verslag")
    expect(screen.box).to_have_value("tweede")
    expect(screen.page.get_by_text("python: 6")).to_be_visible()
    assert screen.drafts() == ["bij het eerste verslag"]


def test_a_screen_that_closes_on_saving_leaves_no_draft(screen: Screen):
    screen.open()
    screen.type("bewaard en dicht")
    screen.press("Bewaren en sluiten")
    expect(screen.page.get_by_text("Dicht")).to_be_visible()
    screen.page.get_by_role("button", name="Open").click()
    expect(screen.box).to_have_value("")
    assert screen.drafts() == []
    expect(screen.offers).to_have_count(0)


def test_a_single_line_sends_on_enter(screen: Screen):
    screen.open()
    screen.page.get_by_label("Titel").focus()
    screen.page.keyboard.type("Kapotte lantaarn")
    screen.page.keyboard.press("Enter")
    expect(screen.page.get_by_text("python: 0 Kapotte lantaarn")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_in_the_field_shuts_people_out(screen: Screen, scheme: str):
    screen.page.emulate_media(color_scheme=scheme)
    screen.open(max="10")
    screen.type("hier staat te veel")
    screen.kept()
    screen.open(max="10")
    expect(screen.offers).to_have_count(1)
    screen.type("en hier weer te veel")
    screen.kept()
    found = Axe().run(screen.page, context=".safe-text").response["violations"]
    assert [(v["id"], [n["html"] for n in v["nodes"]]) for v in found] == []
    for element in (screen.box, screen.page.get_by_role("button", name="Terugzetten")):
        assert element.bounding_box()["height"] >= 44
    assert float(screen.box.evaluate("(e) => parseFloat(getComputedStyle(e).fontSize)")) >= 17


def test_without_a_browser_the_page_runs_and_returns_the_given_value(tmp_path: Path, monkeypatch):
    store = tmp_path / "stored.jsonl"
    monkeypatch.setenv("STORE", str(store))
    at = AppTest.from_file(str(SCRIPT))
    at.query_params["value"] = "wat er stond"
    at.run()
    assert not at.exception
    assert at.text[-1].value == "python: 12"
    set_safe_text(at, "seen", "nieuw").run()
    assert at.text[-1].value == "python: 5"
    set_safe_text(at, "seen", "nog nieuwer")
    at.button[1].click().run()
    assert not at.exception
    assert json.loads(store.read_text()) == "nog nieuwer"
    assert safe_text_facts(at, "seen")["text"] == "wat er stond"
