"""What a note may keep and what it may not, in the words of people who write notes."""

import time

import phonenumbers
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from stdnum import iban

from toolkit.masking import REPLACEMENTS, Finding, mask
from toolkit.masking_numbers import _LENGTHS

BSN, PHONE, EMAIL = "[burgerservicenummer]", "[telefoonnummer]", "[e-mailadres]"
ADDRESS, IBAN, POSTCODE = "[adres]", "[rekeningnummer]", "[postcode]"


def masked_as(line: str, detail: str, word: str) -> None:
    assert mask(line).text == line.replace(detail, word)


@pytest.mark.parametrize(
    "number",
    ["123456782", "123.456.782", "1234 56 782", "123-456-782", "12 34 56 782", "1 2 3 4 5 6 7 8 2"],
)
def test_a_citizen_number_is_masked_however_she_spaces_it(number: str) -> None:
    masked_as(f"Ze las het voor: {number}, zei ze.", number, BSN)


@pytest.mark.parametrize(
    ("line", "detail"),
    [
        ("Haar bsn is 123456789, geloof ik", "123456789"),
        ("123456789 is mijn BSN", "123456789"),
        ("bsn: 12345678", "12345678"),
        ("sofinummer 1234.56.78", "1234.56.78"),
        ("Burgerservicenummer:\n111 222 334", "111 222 334"),
    ],
)
def test_beside_the_word_bsn_a_number_that_fails_the_test_is_masked_too(
    line: str, detail: str
) -> None:
    masked_as(line, detail, BSN)


def test_nine_digits_that_fail_the_test_stay_when_nobody_says_bsn() -> None:
    line = "Op de pas van de bieb staat 123456789."
    assert mask(line).text == line


@pytest.mark.parametrize(
    "number",
    [
        "06-12345678", "06 12 34 56 78", "0612345678", "06.12.34.56.78", "06 - 123 456 78",
        "+31 6 12345678", "+31612345678", "+31 (0)6 12 34 56 78", "0031612345678",
        "(040) 123 45 67", "040-1234567", "0497-123456", "088 123 45 67",
        "+48 512 345 678", "+90 532 123 45 67", "+49 151 12345678", "0090 532 1234567",
        "06-1234567", "06\u00a012\u00a034\u00a056\u00a078", "06\u201112345678", "٠٦١٢٣٤٥٦٧٨",
        "０６１２３４５６７８", "06\u200b12345678",
    ],
)  # fmt: skip
def test_the_phone_number_of_a_neighbour_is_masked(number: str) -> None:
    masked_as(f"Bereikbaar op {number}, liefst na het eten.", number, PHONE)


def test_a_phone_number_from_any_country_is_masked() -> None:
    kept = []
    for region in phonenumbers.SUPPORTED_REGIONS:
        number = phonenumbers.example_number(region)
        if number is None or len(str(number.national_number)) < 6:
            continue
        written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
        if any(character.isdigit() for character in mask(f"Bereikbaar op {written}.").text):
            kept.append(written)
    assert kept == []


def test_a_local_number_after_the_word_tel_is_masked() -> None:
    assert mask("tel: 243 45 67, bel 3 keer").text == f"tel: {PHONE}, bel 3 keer"


@pytest.mark.parametrize(
    "line",
    [
        "Bel bij gevaar 112, anders Veilig Thuis op 0800-2000, dag en nacht.",
        "Bel 0800 2000 of de gemeente op 14 040 of 0900-8844.",
        "Op 12-03-2026 om 14:30, en weer op 2026-03-12.",
        "Op 03-12-2026 20 mensen, op 4-12-2026 15.",
        "Open van 09.30-11.00 12.30 uur en 20.00-22.00 uur.",
        "Het kostte € 1.250, later 1.250.000 euro en € 12,50.",
        "Lijn 12 en bus 401 rijden niet meer; er komen 150 woningen.",
        "Uitslagen: 0-1 2-1 3-2 1-1 0-2 en 3-1.",
        "In 2019 is het begonnen, tussen 2019-2020 en 2024 en 2025.",
        "Buurt BU07721234 in GM0772 heeft 1250 of 1300 inwoners.",
        "Van 1000 km ver, 1500 kg afval, 30% van de 12 portieken.",
        "18+ en 65+ samen, cijfer 7,5, tafel 3, groep 8.",
    ],
)
def test_dates_amounts_scores_and_public_numbers_stay(line: str) -> None:
    assert mask(line).text == line


@pytest.mark.parametrize(
    "account",
    [
        "NL91 ABNA 0417 1643 00", "nl91abna0417164300", "NL91ABNA0417164300", "NL00INGB0001234567",
        "BE68 5390 0754 7034", "DE89 3704 0044 0532 0130 00", "TR330006100519786457841326",
        "de89 3704 0044 0532 0130 00", "NO93 8601 1117 947", "DE00 3704 0044 0532 0130 00",
        "NL91.ABNA.0417.1643.00",
    ],
)  # fmt: skip
def test_the_account_a_resident_wants_the_money_on_is_masked(account: str) -> None:
    masked_as(f"Stort maar op {account} van mij.", account, IBAN)


def test_account_lengths_are_those_of_the_library() -> None:
    known = {prefix for _, prefix, _, about, _ in iban._ibandb.prefixes if "bban" in about}
    assert known == set(_LENGTHS)


@pytest.mark.parametrize(
    "address",
    [
        "jan.jansen@wijk.nl", "JAN@WIJK.NL", "a+b@mail.co.uk", "özlem@buurt.nl", "jan@gmail",
        "naam at domein punt nl", "jan punt jansen apenstaartje gmail punt com",
        "naam(at)domein.nl",
        "naam [at] domein [punt] nl", "naam @ domein.nl", "jan\uff20wijk.nl",
    ],
)  # fmt: skip
def test_an_email_address_is_masked_also_when_spelled_out(address: str) -> None:
    masked_as(f"Mailen kan: {address}. Morgen weer.", address, EMAIL)
    masked_as(f"'{address}'", address, EMAIL)


@pytest.mark.parametrize(
    "line",
    ["Hij at soep. Punt uit.", "Zij at brood punt uit", "@buurthuis deelt het", "2 @ 3 euro"],
)
def test_a_meal_or_a_handle_is_no_email_address(line: str) -> None:
    assert mask(line).text == line


@pytest.mark.parametrize(
    "address",
    [
        "Kerkstraat 12", "Kerkstraat 12b", "Kerkstraat 12 b", "Kerkstraat 12 hs",
        "Kerkstraat 12-III",
        "Kerkstraat 12 bis", "Kerkstraat 14/2", "Kerkstraat nummer 12", "kerkstraat nr. 12",
        "Kerkstraat, nr 12", "Kerkstraat op nummer 12", "Kerkstr. 12", "kerkstraat 12b",
        "KERKSTRAAT 12",
        "Jan van Galenstraat 12b", "Burgemeester de Vlugtlaan 125-2", "Laan van Meerdervoort 12",
        "laan van meerdervoort 12", "Plein 1944 nr 3", "Plein '40-'45 12", "Grote Markt 5",
        "Oude Gracht 8-bis", "Prins-Hendrikkade 4", "'s-Gravenzandseweg 3", "Markt 10",
        "Noordring 7",
        "Vredenburg 40", "Nieuwezijds Voorburgwal 147 hs", "Wilhelminaplantsoen 3",
        "Kerkstraat 12, 14 en 16", "Kerkstraat 12 t/m 18", "Kerkstraat 12 2 hoog",
        "Kerkstraat\u00a012",
        "Kerkstraat ١٢", "Kerk\u00adstraat 12", "Curac\u0327aostraat 3", "Dr. Schaepmanlaan 9",
        "Laan van Nieuw Oost-Indië 200",
    ],
)  # fmt: skip
def test_a_front_door_is_masked(address: str) -> None:
    masked_as(f"Ze kwam net van {address}.", address, ADDRESS)
    masked_as(f"“{address}”", address, ADDRESS)
    masked_as(f"Overlast:\n{address}\nVolgende punt", address, ADDRESS)


def test_a_street_without_a_known_ending_is_masked_when_somebody_lives_there() -> None:
    assert mask("Hij woont op Spui 70 sinds mei").text == f"Hij woont op {ADDRESS} sinds mei"
    assert mask("Spui 70, 2511 BT Den Haag").text == f"{ADDRESS}, {POSTCODE} Den Haag"


def test_a_number_named_before_the_street_is_masked() -> None:
    assert mask("Die van nummer 12 in de Kerkstraat").text == f"Die van {ADDRESS}"


@pytest.mark.parametrize(
    "line",
    [
        "In de Kerkstraat is het donker.",
        "De straat 3 keer geveegd, Kerkstraat 3x, Kerkstraat 2de keer.",
        "In 2 straten, in het park 2 auto's, op de markt 10 mensen.",
        "Op het plein 200 mensen; de parkweg 2 dagen dicht.",
        "In de Kerkstraat 3 auto's in brand en 10 nieuwe woningen erbij.",
        "In de Kerkstraat 10 nieuwe woningen, in de Dorpsstraat 12-14 jongeren.",
        "In de Dorpsstraat 10 à 15 mensen, op de Lindelaan 10 tot 15 kinderen.",
        "Kerkstraat 12 maart, Kerkstraat 12-03-2026, Kerkstraat 14.30 uur, Kerkstraat 14:30.",
        "In de Kerkstraat 2019 was het stil, op Plein 1944 ook.",
        "Op de Kerkstraat 50% minder licht.",
        "Vergadering 2, ervaring 3, Verandering 4 en viering 5.",
        "Tilburg 3-1, Middelburg 2, snelweg 2, schoolplein 12, rommelmarkt 3.",
        "Fietspad 2 en voetbalveld 3 zijn stuk, de iPad 2 ook.",
        "Bus nr 12 in de Kerkstraat rijdt te hard.",
    ],
)
def test_a_street_as_a_rough_place_stays(line: str) -> None:
    assert mask(line).text == line


@pytest.mark.parametrize("postcode", ["5611 AB", "5611AB", "5611ab", "5611 ab", "5611\u00a0AB"])
def test_a_postcode_is_masked_with_or_without_its_town(postcode: str) -> None:
    masked_as(f"Ze woont in {postcode} Eindhoven", postcode, POSTCODE)
    masked_as(f"Daar, in {postcode}", postcode, POSTCODE)


def test_a_postcode_takes_its_house_number_along() -> None:
    assert mask("5611 AB 12, links").text == f"{POSTCODE}, links"


def test_one_line_with_everything_keeps_only_the_story() -> None:
    line = (
        "Fatma (bsn 123456782) van Kerkstraat 12b, 5611 AB Eindhoven, bel 06-12345678 of "
        "mail fatma@huis.nl; geld op NL91 ABNA 0417 1643 00."
    )
    masked = mask(line)
    assert masked.text == (
        f"Fatma (bsn {BSN}) van {ADDRESS}, {POSTCODE} Eindhoven, bel {PHONE} of "
        f"mail {EMAIL}; geld op {IBAN}."
    )
    assert [finding.kind for finding in masked.findings] == [
        "bsn", "address", "postcode", "phone", "email", "iban",
    ]  # fmt: skip


def test_a_finding_tells_where_but_never_what() -> None:
    masked = mask("x 06\u200b12345678")
    assert masked.findings == (Finding("phone", 2, 13),)
    assert "1234" not in repr(masked)


def test_a_masked_word_does_not_hide_the_number_behind_it() -> None:
    assert mask("bsn 123456782 06-12345678").text == f"bsn {BSN} {PHONE}"
    assert mask(f"{PHONE}0612345678{ADDRESS}").text == f"{PHONE}{PHONE}{ADDRESS}"


PIECES = st.sampled_from(
    [
        "06", "12", "1234", "123456782", "5611 AB", "Kerkstraat", "kerkstraat ", "Laan van ",
        "bsn ",
        "nr ", "@", " at ", "punt", ".nl", "jan", "+31", "NL91", "ABNA", "0417164300", " ", "-",
        ".",
        ",", "\n", "€", "€ 1.250", "12-03-2026", "keer", " mensen", "[adres]", "[", "]", "tel ",
        "en ",
        "\u200b", "\u00a0", "\x00", "\ud800", "İ", "'", "(", ")", "/", "hs", "III", "uur", "De ",
    ]
)  # fmt: skip
ANY_TEXT = st.one_of(
    st.text(st.characters(exclude_categories=())), st.lists(PIECES, max_size=40).map("".join)
)


@settings(max_examples=1500, deadline=None)
@given(ANY_TEXT)
@example("")
@example("\ud800\x00\udfff")
def test_masking_what_is_masked_changes_nothing(text: str) -> None:
    once = mask(text)
    assert mask(once.text).text == once.text
    assert mask(once.text).findings == ()


@settings(max_examples=500, deadline=None)
@given(ANY_TEXT)
def test_everything_outside_the_findings_is_kept_as_it_was_typed(text: str) -> None:
    masked, rebuilt, here = mask(text), "", 0
    for finding in masked.findings:
        assert here <= finding.start < finding.end <= len(text)
        rebuilt += text[here : finding.start] + REPLACEMENTS[finding.kind]
        here = finding.end
    assert rebuilt + text[here:] == masked.text


@settings(max_examples=300, deadline=None)
@given(st.integers(10_000_000, 99_999_999), st.lists(st.sampled_from(["", " ", "-"]), min_size=8))
def test_no_mobile_number_slips_through_by_its_spacing(digits: int, gaps: list[str]) -> None:
    written = "06" + "".join(gap + digit for gap, digit in zip(gaps, str(digits), strict=False))
    assert not any(character.isdigit() for character in mask(f"zijn nummer: {written}").text)


@pytest.mark.parametrize(
    "piece",
    [
        "a", "1", "1 ", "1.", "a.", "a@", "a punt ", "Aa ", "aa11 ", "de12 ", "no15 1111 1111 ",
        "06 ",
        "+1", "(", "A.", "Van de ", "straat", "kerkstraat 1 ", "Laan van ", "nr 1 in de ",
        "bsn ", "é",
        "nl91abna0417164300 ", "kerkstraat 1 en ", "[adres]", "\u200b1", "'", "06 12 34 56 789 ",
    ],
)  # fmt: skip
def test_a_hundred_thousand_characters_meant_to_stall_it_take_seconds_at_most(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    started = time.perf_counter()
    mask(text)
    assert time.perf_counter() - started < 3
