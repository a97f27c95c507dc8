"""Whose voice is missing, at the edges of the counts."""

from toolkit.coverage import Heard, not_yet_heard

PERSPECTIVES = ("resident", "volunteer", "professional")


def _gaps(heard, *, blocks=(), kinds=()):
    return not_yet_heard(
        heard, perspectives=PERSPECTIVES, stumbling_blocks=blocks, party_kinds=kinds
    )


def _heard(visits, notes, **more):
    def by(counts):
        return dict(zip(PERSPECTIVES, counts, strict=True))

    return Heard(conversations=4, visits=by(visits), notes=by(notes), **more)


def _codes(gaps):
    return [(gap.code, gap.about) for gap in gaps]


def test_before_the_first_conversation_nobody_is_missing_yet():
    nothing = Heard(conversations=0, visits={}, notes={})
    assert _gaps(nothing, blocks=("money",), kinds=("school",)) == []


def test_volunteers_who_never_sat_at_a_table_differ_from_those_nobody_wrote_down():
    gaps = _gaps(_heard((6, 0, 2), (9, 0, 0)))
    assert _codes(gaps) == [("not_there", "volunteer"), ("not_written_down", "professional")]
    assert gaps[1].facts == {"visits": 2}


def test_imported_residents_without_a_count_of_who_was_there_are_heard():
    assert _gaps(_heard((0, 1, 1), (30, 5, 5))) == []


def test_residents_written_down_half_as_often_as_they_were_there_are_just_enough():
    # 16 of 20 people are residents: 80%. Half of that, 40% of 20 lines, is 8 lines.
    enough = _heard((16, 2, 2), (8, 6, 6))
    one_less = _heard((16, 2, 2), (7, 7, 6))
    assert _gaps(enough) == []
    gap = _gaps(one_less)[0]
    assert (gap.code, gap.about) == ("written_down_less", "resident")
    assert gap.facts == {"notes": 7, "of": 20, "visits": 16, "of_visits": 20}


def test_nineteen_lines_are_too_few_to_compare():
    assert _gaps(_heard((16, 2, 2), (7, 6, 6))) == []


def test_talks_of_professionals_alone_and_talks_without_a_line_are_counted_apart():
    gaps = _gaps(_heard((3, 1, 5), (5, 2, 2), only_professionals=1, without_notes=2))
    assert [(g.code, g.facts) for g in gaps] == [
        ("only_professionals", {"count": 1, "of": 4}),
        ("without_notes", {"count": 2, "of": 4}),
    ]


def test_a_stumbling_block_is_not_missed_before_there_is_a_line():
    silent = _heard((3, 1, 1), (0, 0, 0))
    assert "block_not_named" not in {g.code for g in _gaps(silent, blocks=("money",))}
    spoken = _heard((3, 1, 1), (2, 1, 1), stumbling_blocks={"language"})
    gaps = _gaps(spoken, blocks=("language", "money"))
    assert _codes(gaps) == [("block_not_named", "money")]


def test_kinds_without_a_party_are_named_together_in_their_order():
    heard = _heard((3, 1, 1), (2, 1, 1), party_kinds={"school"})
    gap = _gaps(heard, kinds=("resident_group", "school", "care"))[0]
    assert (gap.code, gap.kinds) == ("kinds_not_mapped", ("resident_group", "care"))
