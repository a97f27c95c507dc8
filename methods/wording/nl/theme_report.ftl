# The page of `samenleven themes --report`, and how people's own coding compares.
theme_report-title = Voorstel voor thema's
theme_report-made = gemaakt op { $day }
theme_report-counts = { $notes ->
    [one] 1 regel
   *[other] { $notes } regels
}, { $themes ->
    [0] nog geen voorstel voor een thema.
    [one] 1 voorstel voor een thema.
   *[other] { $themes } voorstellen voor een thema.
}
theme_report-days = { $count ->
    [one] Gezegd op 1 dag: { $first }.
   *[other] Gezegd op { $count } dagen, van { $first } tot en met { $last }.
}
theme_report-doubt_count = { $count ->
    [0] Bij geen enkele regel is er twijfel.
    [one] Bij 1 regel is er twijfel.
   *[other] Bij { $count } regels is er twijfel.
}
theme_report-unplaced_count = { $count ->
    [0] Elke regel heeft een plek.
    [one] 1 regel is nog niet geplaatst.
   *[other] { $count } regels zijn nog niet geplaatst.
}
theme_report-people_decide = De computer stelt voor, mensen besluiten. Lees de regels zelf en noem wat je ziet. Een thema is pas een thema als het team dat zegt.
theme_report-literal = Op deze pagina staan letterlijke woorden van mensen. Houd de pagina binnen het team.
theme_report-overview = In één oogopslag
theme_report-theme = Thema
theme_report-notes = Regels
theme_report-doubt_short = Twijfel
theme_report-themes = De voorstellen
theme_report-note_count = { $count ->
    [one] 1 regel
   *[other] { $count } regels
}
theme_report-on_days = op { $count } van { $of ->
    [one] 1 dag
   *[other] { $of } dagen
}
theme_report-of_which_doubt = { $count ->
    [one] bij 1 regel twijfel
   *[other] bij { $count } regels twijfel
}
theme_report-new = Dit thema staat niet in het codeboek. De naam komt uit de regels zelf.
theme_report-voices = Wie zei het?
theme_report-parts = Waar het over gaat
theme_report-words = Woorden die opvallen
theme_report-typical = { $count ->
    [one] Een regel die hier goed bij past
   *[other] Regels die hier goed bij passen
}
theme_report-note_id = regel { $id }
theme_report-doubt = Waar de computer twijfelt
theme_report-doubt_what = Deze regels hebben een plek, maar niet zeker. Kijk hier als eerste.
theme_report-between = { $count ->
    [one] 1 regel staat tussen “{ $one }” en “{ $other }”.
   *[other] { $count } regels staan tussen “{ $one }” en “{ $other }”.
}
theme_report-between_more = { $count ->
    [one] Nog 1 regel staat tussen twee andere thema's.
   *[other] Nog { $count } regels staan tussen twee andere thema's.
}
theme_report-loosely = { $count ->
    [one] 1 regel lijkt maar een beetje op de rest van het thema.
   *[other] { $count } regels lijken maar een beetje op de rest van hun thema.
}
theme_report-unplaced = Nog niet geplaatst
theme_report-unplaced_what = Juist hier kan iets bij zitten dat nog niemand zag.
theme_report-unplaced_none = Elke regel heeft een plek.
theme_report-because = { $count ->
    [one] 1 regel:
   *[other] { $count } regels:
}
theme_report-more = { $count ->
    [one] En nog 1 regel. Die staat in het bestand met het resultaat.
   *[other] En nog { $count } regels. Die staan in het bestand met het resultaat.
}
theme_report-origin = Hoe dit gelezen is
theme_report-origin_what = De regels zijn op deze computer gelezen. Er is niets naar iemand anders gestuurd. Dezelfde regels geven met dezelfde lezer en hetzelfde codeboek weer hetzelfde voorstel.
theme_report-codebook_written = In het codeboek staan verzonnen voorbeelden. Een taalmodel schreef ze; niemand zei ze echt. Of ze passen bij wat mensen bij jullie zeggen, weet je pas als jullie zelf regels lezen en vergelijken.
theme_report-reader = Gelezen door
theme_report-reader_words = woordvergelijking, zonder taalmodel
theme_report-fingerprint = Code van het taalmodel
theme_report-codebook = Codeboek
theme_report-codebook_none = geen: de thema's komen alleen uit de regels
theme_report-input = Code van de regels
theme_report-version = Samenleven, versie
theme_report-marks = De tekens:
theme_report-compare = Vergeleken met wat mensen zelf zagen
theme_report-compare-where = Waar het uiteenloopt
theme_report-compare-notes = { $count ->
    [one] We vergeleken 1 regel die mensen een thema gaven.
   *[other] We vergeleken { $count } regels die mensen een thema gaven.
}
theme_report-compare-not_here = { $count ->
    [one] 1 andere regel staat niet in het bestand met regels en telt niet mee.
   *[other] { $count } andere regels staan niet in het bestand met regels en tellen niet mee.
}
theme_report-compare-few = Dat zijn er minder dan { $count }. Daarom geven we alleen aantallen, geen score.
theme_report-compare-pairs = { $count ->
    [0] Mensen zetten geen twee regels bij elkaar.
    [one] Mensen zetten 1 paar regels bij elkaar. { $kept ->
        [0] De computer niet.
       *[other] De computer ook.
    }
   *[other] Mensen zetten { $count } keer twee regels bij elkaar. De computer deed dat bij { $kept } daarvan ook.
}
theme_report-compare-grouping = Zet de computer bij elkaar wat mensen bij elkaar zetten? { $score } (0 is toeval, 1 is helemaal gelijk).
theme_report-compare-own_words = Jullie thema's heten anders dan die van de computer. De namen kunnen we dus niet vergelijken, de groepjes wel.
theme_report-compare-same_count = { $count ->
    [one] Bij 1 regel kunnen we de naam van het thema vergelijken.
   *[other] Bij { $count } regels kunnen we de naam van het thema vergelijken.
} { $same ->
    [0] De computer koos nergens dezelfde naam.
    [one] Bij 1 daarvan koos de computer dezelfde naam.
   *[other] Bij { $same } daarvan koos de computer dezelfde naam.
}
theme_report-compare-same = Dezelfde naam: bij { $same } van { $count } regels ({ $share }%). Gaven jullie een regel meer namen, dan telt elke naam.
theme_report-compare-kappa = Hoeveel meer is dat dan toeval? Kappa { $score } (0 is toeval, 1 is helemaal gelijk). Dit telt alleen jullie eerste naam.
theme_report-compare-own_some = { $count ->
    [one] 1 regel kreeg een eigen naam van jullie. Die telt hier niet mee, bij de groepjes wel.
   *[other] { $count } regels kregen een eigen naam van jullie. Die tellen hier niet mee, bij de groepjes wel.
}
theme_report-compare-people = Ook twee mensen die dezelfde regels lezen, kiezen zelden overal hetzelfde. Dit zegt niet wie gelijk heeft.
theme_report-compare-apart = { $count ->
    [one] 1 regel: mensen “{ $people }”, computer “{ $machine }”
   *[other] { $count } regels: mensen “{ $people }”, computer “{ $machine }”
}
theme_report-compare-no_theme = geen thema
theme_report-compare-no_place = nog niet geplaatst
refused-codebook_missing = We vinden de map { $path } niet. Kijk of de naam klopt. Een codeboek is een map met CSV-bestanden.
refused-codebook_empty = In de map { $path } staan geen voorbeelden. Zet er een CSV-bestand in met de kolommen id, themes en text.
refused-codebook_needs_model = Een codeboek werkt alleen met een taalmodel, en op deze computer vergelijkt Samenleven nu woorden. Laat --codebook weg, of zet een taalmodel in de map voor modellen. De map { $path } is niet gebruikt.
refused-codebook_fault = Codeboek, bestand { $file }, rij { $row }: { $what ->
    [columns] dit is geen tabel met de kolommen id, themes en text. Zet die namen op de eerste rij.
    [no_id] hier ontbreekt het id. Geef elk voorbeeld een eigen id.
    [no_text] hier ontbreekt de tekst. Schrijf het voorbeeld op, of haal de rij weg.
    [id_twice] dit id staat er al eerder. Geef elk voorbeeld een eigen id.
    [theme_code] in de kolom themes staat geen code. Schrijf thema's in kleine letters, met _ in plaats van een spatie, zoals waste_and_upkeep.
    [not_utf8] we kunnen de letters niet lezen. Bewaar het bestand als “CSV UTF-8”.
   *[other] we kunnen het bestand niet openen. Sluit het als het ergens open staat.
}
refused-codebook_theme_fault = Codeboek, bestand { $file }, thema “{ $entry }”: { $what ->
    [missing] het veld “{ $place }” ontbreekt. Vul het in.
    [unknown] het veld “{ $place }” kennen we niet. Is het een typefout?
    [twice] dit thema staat er twee keer. Haal er één weg.
    [not_yaml] we kunnen dit bestand niet lezen (regel { $place }). Kijk naar streepjes, dubbele punten en aanhalingstekens, en bewaar het als UTF-8.
    [no_list] dit is geen lijst. Elk thema begint met een streepje.
    [no_block] hier hoort een blok met regels “sleutel: waarde”.
   *[other] wat bij “{ $place }” staat, past daar niet.
}
refused-compare_column_missing = { $file } heeft geen kolom “{ $column }”. Om te vergelijken zijn de kolommen id en theme nodig.
refused-compare_no_themes = In { $file } kreeg geen enkele regel een thema. Vul de kolom theme in en probeer opnieuw.
refused-compare_nothing = Geen enkel id uit { $file } staat in het bestand met regels. Gebruik in beide bestanden dezelfde id's.
