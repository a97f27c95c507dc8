"""What the themes of the codebook are called, and what is wrong with an own codebook."""

import pytest

from methods.refusal import Refused
from methods.wording import load_wording
from sessions.codebook_names import codebook_names

OWN_THEME = """- slug: food_forest
  source: own
  name: {nl: "Voedselbos", en: "Food forest"}
  definition: {nl: "Samen telen en plukken.", en: "Growing and picking together."}
  belongs: "Zaaien, oogsten, delen"
  not_here: []
  dimension: social_contact
  sub_themes: []
"""


@pytest.fixture
def own(tmp_path):
    folder = tmp_path / "ons-codeboek"
    folder.mkdir()
    rows = "id,themes,text\nk1,food_forest,Wij plukken samen kruiden\n"
    (folder / "kim.csv").write_text(rows, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("waste_and_upkeep", "waste_and_upkeep"),
        ("waste_and_upkeep.rubbish", "waste_and_upkeep"),
        ("afval,  onderhoud en SCHOON", "waste_and_upkeep"),
        ("Waste, upkeep and cleanliness", "waste_and_upkeep"),
        ("De stoep voor de deur", None),
    ],
)
def test_people_may_call_a_theme_by_its_code_or_by_either_name(settings, words, slug):
    assert codebook_names(settings).slug_of(words) == slug


def test_a_new_code_is_a_theme_by_itself_called_by_that_code(settings, own):
    assert codebook_names(settings, own).name("food_forest") == "Food forest"


def test_a_yaml_file_beside_the_examples_gives_a_new_theme_its_name(settings, own):
    (own / "food_forest.yaml").write_text(OWN_THEME, encoding="utf-8")
    names = codebook_names(settings, own)
    assert names.name("food_forest") == "Voedselbos"
    assert names.slug_of("voedselbos") == "food_forest"
    assert names.name("loneliness") == codebook_names(settings).name("loneliness")


@pytest.mark.parametrize(
    ("content", "row", "what"),
    [
        (b"id,thema,tekst\nk1,food_forest,Plukken\n", 1, "columns"),
        (b"", 1, "columns"),
        (b"id,themes,text\nz1,food_forest,Plukken\n,food_forest,Zaaien\n", 3, "no_id"),
        (b"id,themes,text\nz1,food_forest,\n", 2, "no_text"),
        (b"id,themes,text\nz1,food_forest,Een\nz1,food_forest,Twee\n", 3, "id_twice"),
        (b"id,themes,text\nz1,Samen telen,Plukken\n", 2, "theme_code"),
        ("id,themes,text\nz1,a,Een\nz2,a,Één\n".encode("cp1252"), 3, "not_utf8"),
    ],
)
def test_a_bad_file_is_named_with_its_row(settings, own, content, row, what):
    (own / "lou.csv").write_bytes(content)
    with pytest.raises(Refused) as refused:
        codebook_names(settings, own)
    facts = refused.value.facts
    assert (refused.value.code, facts["file"], facts["what"]) == ("codebook_fault", "lou.csv", what)
    assert facts["row"] == row
    said = load_wording("nl").say("refused-codebook_fault", facts)
    assert f"bestand lou.csv, rij {row}:" in said


def test_every_fault_has_a_sentence_of_its_own(settings):
    words = load_wording("nl")
    codes = ("columns", "no_id", "no_text", "id_twice", "theme_code", "not_utf8", "unreadable")
    facts = [{"file": "f", "row": 2, "what": code} for code in codes]
    assert len({words.say("refused-codebook_fault", fact) for fact in facts}) == len(codes)


def test_a_file_out_of_dutch_excel_with_semicolons_is_read(settings, own):
    content = "\ufeffid;themes;text\r\nk2;food_forest;Zaaien, oogsten\r\n"
    (own / "lou.csv").write_bytes(content.encode())
    assert codebook_names(settings, own)


def test_a_folder_that_is_not_there_or_holds_nothing_is_refused(settings, tmp_path):
    with pytest.raises(Refused) as refused:
        codebook_names(settings, tmp_path / "weg")
    assert refused.value.code == "codebook_missing"
    with pytest.raises(Refused) as refused:
        codebook_names(settings, tmp_path)
    assert refused.value.code == "codebook_empty"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (OWN_THEME.replace("  source: own\n", ""), "het veld “source” ontbreekt"),
        (OWN_THEME + "  kleur: groen\n", "het veld “kleur” kennen we niet"),
        ("food_forest: Voedselbos\n", "dit is geen lijst"),
        ("- slug: [\n", "we kunnen dit bestand niet lezen"),
    ],
)
def test_a_bad_theme_is_named_with_its_file_and_field(settings, own, text, said):
    (own / "bos.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(Refused) as refused:
        codebook_names(settings, own)
    told = load_wording("nl").say(f"refused-{refused.value.code}", refused.value.facts)
    assert "bestand bos.yaml" in told
    assert said in told
