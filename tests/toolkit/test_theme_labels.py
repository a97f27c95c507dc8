"""A working title speaks the notes' own words."""

from toolkit.theme_labels import phrases_per_group, stem

LAMPS = [
    "De kapotte lantaarnpaal bij het park",
    "Weer een kapotte lantaarnpaal",
    "Kapotte lantaarnpalen",
]
RENT = ["De huur stijgt", "Huur en servicekosten", "Wie kan die servicekosten betalen"]


def dutch(texts: list[str]) -> list[tuple[str, str]]:
    return [(text, "nl") for text in texts]


def test_words_that_stand_together_become_one_phrase() -> None:
    lamps, _ = phrases_per_group([dutch(LAMPS), dutch(RENT)])
    assert lamps.phrases[0] == "kapotte lantaarnpaal"


def test_words_that_hardly_ever_meet_do_not_become_a_phrase() -> None:
    texts = ["Huur omhoog", "Huur omhoog", *[f"Huur straat{n}" for n in "abcdefgh"], "omhoog plein"]
    texts += [f"omhoog kade{n}" for n in "abcdefgh"]
    (group,) = phrases_per_group([dutch(texts)])
    assert "huur omhoog" not in group.phrases


def test_inflections_count_as_one_word_and_the_usual_form_is_shown() -> None:
    (group,) = phrases_per_group([dutch(["Veel bomen", "Oude bomen gekapt", "Een boom"])])
    assert group.phrases[0] == "bomen"
    assert stem("boom", "nl") in group.stems


def test_a_word_names_the_group_where_it_is_most_at_home() -> None:
    rent, lamps = phrases_per_group([dutch([*RENT, "lantaarnpaal en huur"]), dutch(LAMPS)])
    assert "lantaarnpaal" in lamps.label
    assert "lantaarnpaal" not in rent.label


def test_a_title_has_at_most_three_parts_without_repeats() -> None:
    for group in phrases_per_group([dutch(LAMPS), dutch(RENT)]):
        words = group.label.replace(" · ", " ").split()
        assert len(group.label.split(" · ")) <= 3
        assert len(words) == len(set(words))


def test_english_turkish_and_polish_notes_keep_their_own_words() -> None:
    groups = phrases_per_group([
        [("The rent is too high", "en"), ("High rents again", "en")],
        [("Kiralar çok yüksek", "tr"), ("Kira ödeyemiyorum", "tr")],
        [("Czynsz jest za wysoki", "pl"), ("Wysoki czynsz", "pl")],
    ])  # fmt: skip
    assert [group.phrases[0] for group in groups] == ["rent", "kira", "czynsz"]


def test_no_groups_give_no_titles() -> None:
    assert phrases_per_group([]) == []
    assert phrases_per_group([[]])[0].label == ""
