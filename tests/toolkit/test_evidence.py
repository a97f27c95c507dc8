"""What an assignment rests on: whose words, and what is missing."""

from toolkit.evidence import EvidenceLine, weigh


def _lines(residents, professionals=0, volunteers=0, part="present"):
    voices = ["resident"] * residents + ["professional"] * professionals
    voices += ["volunteer"] * volunteers
    return [EvidenceLine(part, voice, True, conversation=n) for n, voice in enumerate(voices)]


def test_exactly_half_residents_is_no_minority_and_one_less_is():
    assert not weigh(_lines(residents=2, professionals=2)).residents_are_minority
    assert weigh(_lines(residents=2, professionals=2, volunteers=1)).residents_are_minority


def test_without_evidence_nobody_is_a_minority_but_both_parts_are_missing():
    weight = weigh([])
    assert not weight.residents_are_minority
    assert weight.missing == ("part_present", "part_wanted")


def test_a_voice_that_is_nowhere_in_the_evidence_is_named():
    weight = weigh(_lines(residents=1, professionals=1) + _lines(residents=1, part="wanted"))
    assert weight.missing == ("voice_volunteer",)


def test_summaries_alone_leave_literal_words_missing():
    lines = [EvidenceLine("present", "resident", is_literal=False)]
    assert "literal" in weigh(lines).missing
    assert "literal" not in weigh([*lines, *_lines(residents=1)]).missing


def test_ten_lines_from_one_conversation_are_one_conversation():
    lines = [EvidenceLine("present", "resident", True, conversation="a")] * 10
    assert (weigh(lines).lines, weigh(lines).conversations) == (10, 1)
    assert weigh(lines).by_part == {"present": 10, "wanted": 0}
