# Reading notes in from a file: the file, its columns, what would come in, the result.
imports-what = Staan er al gesprekken in Excel, in een ander programma of in Polis? Lees ze hier in. Je ziet eerst wat erin komt. Daarna beslis je.
imports-step-file = 1 · Kies een bestand
imports-file = Bestand met regels: CSV, Excel (.xlsx) of een Polis-export (.zip)
imports-limits = Eén regel per rij, met kopjes erboven. Hoogstens { $megabytes } MB en { $rows } rijen. Het bestand blijft op deze computer. We bewaren alleen de regels.
imports-read-as-text = Gelezen als tekst ({ $encoding }), { $delimiter ->
    [one] één kolom
    [comma] met een komma tussen de kolommen
    [semicolon] met een puntkomma tussen de kolommen
    [tab] met een tab tussen de kolommen
   *[bar] met een streepje tussen de kolommen
}: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} onder de kopjes.
imports-read-as-sheet = Gelezen van werkblad “{ $sheet }”: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} onder de kopjes.
imports-sheet = Werkblad
imports-step-columns = 2 · Wat staat in welke kolom?
imports-remembered = Dit koos je eerder voor een bestand met dezelfde kopjes. Klopt het nog?
imports-guessed = Dit maken we op uit de kopjes. Klopt het?
imports-column-text = Tekst
imports-column-id = Nummer
imports-column-perspective = Wie (rol)
imports-column-date = Dag
imports-column-language = Taal
imports-column-conversation = Gesprek
imports-column-kind = Soort regel
imports-column-none = Geen kolom
imports-no-text = Kies de kolom waarin staat wat er gezegd is. Dan laten we zien wat erin komt.
imports-for-all = Staat het niet bij een rij? Dan geldt:
imports-quotes = Iedereen vond het goed dat we letterlijke woorden gebruiken
imports-quotes-why = Zonder dit vinkje komen alle regels erin als samenvatting, nooit als citaat.
imports-counts = Hoeveel mensen waren erbij? Weet je het niet? Laat dan 0 staan. Dan staat er: niet geteld.
imports-counts-later = Dit bestand wordt { $count } gesprekken. Hoeveel mensen erbij waren, zet je daarna bij elk gesprek.
imports-number-resident = Inwoners
imports-number-volunteer = Vrijwilligers
imports-number-professional = Professionals
field-import_perspective = Wie zei het
field-import_kind = Hoe is het opgeschreven
field-import_language = In welke taal
field-import_held_on = Dag van het gesprek
imports-kind-quote = letterlijke woorden
imports-kind-summary = samenvatting
imports-step-polis = 2 · Polis-gesprek
imports-polis-topic = Onderwerp: { $topic }
imports-polis-found = De moderators lieten { $accepted } uitspraken toe. { $voters ->
    [0] Hoeveel mensen stemden, staat er niet bij.
    [one] 1 persoon stemde.
   *[other] { $voters } mensen stemden.
}
imports-polis-rejected = Neem ook de { $count } uitspraken mee die moderators afwezen
imports-polis-rejected-why = Moderators wijzen vaak dubbele of kwetsende uitspraken af. Lees ze eerst.
imports-polis-unmoderated = Neem ook de { $count } uitspraken mee die niemand bekeek
imports-polis-attribution = Open gegevens van Polis vallen onder CC BY 4.0. Gebruik je ze ergens? Noem dan de bron: “Data was gathered using the Polis software (compdemocracy.org/polis)”, The Computational Democracy Project, { $url }.
imports-step-preview = 3 · Wat erin komt
imports-will-come = { $count ->
    [0] Er komt niets nieuws in.
    [one] Er komt 1 regel in.
   *[other] Er komen { $count } regels in.
}
imports-in-one = Alles komt in het gesprek “{ $name }” van { $day }.
imports-in-conversations = Alles komt in { $count } gesprekken te staan.
imports-masked = Telefoonnummers, adressen en andere gegevens van personen zijn er al uit. Namen herkennen we nog niet. Lees de regels daarom eerst na.
imports-first-rows = De eerste { $count } regels, zoals ze bewaard worden
imports-head-row = Rij
imports-head-column = Kolom
imports-head-text = Tekst
imports-head-who = Wie
imports-head-conversation = Gesprek
imports-head-kind = Soort
imports-head-what = Wat er is en wat je doet
imports-skipped = { $count ->
    [one] 1 rij slaan we over
   *[other] { $count } rijen slaan we over
}
imports-skip-no_text = { $count ->
    [one] 1 rij zonder tekst
   *[other] { $count } rijen zonder tekst
}
imports-skip-twice_in_file = { $count ->
    [one] 1 rij die twee keer in het bestand staat
   *[other] { $count } rijen die twee keer in het bestand staan
}
imports-skip-already_here = { $count ->
    [one] 1 rij die je al eerder inlas
   *[other] { $count } rijen die je al eerder inlas
}
imports-skip-rows = { $reason } (rij { $rows })
imports-and-more = en nog { $count }
imports-faults = { $count ->
    [one] 1 rij kunnen we zo niet lezen. Daarom komt er nog niets in. Verbeter de rij in je bestand en kies het opnieuw.
   *[other] Op { $count } plekken kunnen we het bestand zo niet lezen. Daarom komt er nog niets in. Verbeter ze in je bestand en kies het opnieuw.
}
imports-faults-more = En nog { $count }. Verbeter eerst deze. Vaak is het steeds hetzelfde.
imports-fault-cell_too_long = Dit vak heeft { $have } tekens; er passen er { $most }. Maak het korter of verdeel het over meer rijen.
imports-fault-formula_without_value = Hier staat een formule zonder uitkomst. Open het bestand in Excel, bewaar het en kies het opnieuw.
imports-fault-cell_error = Hier staat een foutmelding van Excel. Zet er neer wat er hoort te staan.
imports-fault-cells_shifted = Deze rij past niet bij de kopjes. Staat er een los aanhalingsteken of scheidingsteken in een tekst? Haal dat weg, of zet de hele tekst tussen aanhalingstekens.
imports-fault-character_lost = Een letter is hier onleesbaar. Bewaar het bestand opnieuw als “CSV UTF-8” of als Excel-bestand.
imports-fault-text_too_long = Deze tekst heeft { $have } tekens; er passen er { $most }. Verdeel hem over meer rijen: één rij per ding dat iemand zei.
imports-fault-day_unreadable = “{ $given }” lezen we niet als een dag. Schrijf de dag zo: 3-3-2026.
imports-fault-day_in_future = “{ $given }” is nog niet geweest. Verbeter de dag.
imports-fault-perspective_unknown = “{ $given }” kennen we niet. Schrijf inwoner, vrijwilliger of professional, of laat het vak leeg.
imports-fault-kind_unknown = “{ $given }” kennen we niet. Schrijf citaat of samenvatting, of laat het vak leeg.
imports-fault-language_unknown = “{ $given }” kennen we niet als taal. Schrijf bijvoorbeeld Nederlands, Turks of nl.
imports-fault-conversation_too_long = De naam van dit gesprek heeft { $have } tekens; er passen er { $most }. Is dit wel de goede kolom?
imports-fault-id_too_long = Dit nummer heeft { $have } tekens; er passen er { $most }. Is dit wel de goede kolom?
imports-fault-id_twice = “{ $given }” staat ook in rij { $other }, met een andere tekst. Kies bij “Nummer” een kolom die in elke rij anders is, of kies geen kolom.
imports-fault-id_other_text = Nummer “{ $given }” staat er al met een andere tekst. Is dit een nieuwe regel? Geef hem een ander nummer, of geef het bestand een andere naam. Is de tekst verbeterd? Pas dan de regel in het gesprek aan en zet hier de oude tekst terug.
imports-busy-reading = We lezen de rijen …
imports-busy-storing = We bewaren de regels …
imports-keep = { $count ->
    [one] 1 regel inlezen
   *[other] { $count } regels inlezen
}
imports-kept = { $count ->
    [one] 1 regel staat erin.
   *[other] { $count } regels staan erin.
} Bekijk ze hieronder. Lees je hetzelfde bestand nog eens in, dan komt er niets dubbel.
imports-go-to = Hier staan de regels die je net inlas:
imports-unnamed = Ingelezen gesprek
imports-go-to-all = Alle gesprekken bekijken

refused-import_too_big = Dit bestand is { $have } MB; we lezen er hoogstens { $most }. Haal kolommen of rijen weg die je niet nodig hebt, of splits het bestand.
refused-import_empty = Dit bestand is leeg. Er komt dus niets in. Kies een bestand met kopjes en rijen.
refused-import_only_headings = In dit bestand staan alleen kopjes. Zet er rijen onder en kies het opnieuw.
refused-import_not_a_table = Dit is geen tabel die we kunnen lezen. Open het in Excel of LibreOffice, bewaar het als .xlsx of .csv en kies het opnieuw.
refused-import_old_excel = Dit is een oud Excel-bestand (.xls). Open het in Excel of LibreOffice, bewaar het als .xlsx en kies het opnieuw.
refused-import_password = Op dit bestand zit een wachtwoord. Bewaar het zonder wachtwoord en kies het opnieuw.
refused-import_workbook_damaged = Dit Excel-bestand is beschadigd. Open het in Excel of LibreOffice, bewaar het opnieuw en kies het nog eens.
refused-import_no_such_sheet = Er is geen werkblad “{ $sheet }” in dit bestand. Kies een ander werkblad.
refused-import_too_many_rows = In dit bestand staan meer dan { $most } rijen. Is het wel het goede bestand? Zo ja, splits het dan in stukken.
refused-import_too_many_columns = In dit bestand staan meer dan { $most } kolommen. Een lijst met regels heeft er maar een paar. Haal de andere weg.
refused-import_heading_twice = Het kopje “{ $heading }” staat er twee keer. Geef een van de twee een andere naam en kies het bestand opnieuw.
refused-import_quote_open = In rij { $row } begint een aanhalingsteken dat nergens eindigt. Alles daarna zou één tekst worden. Haal dat teken weg en kies het bestand opnieuw.
refused-import_zip_damaged = Dit zipbestand is beschadigd. Haal het opnieuw op en probeer het nog eens.
refused-import_zip_locked = Op dit zipbestand zit een wachtwoord. Pak het uit, maak een zip zonder wachtwoord en kies die.
refused-import_zip_path = In dit zipbestand zit een bestand dat buiten de map terechtkomt. Dat lezen we niet. Vraag de maker om een gewone zip.
refused-import_unpacks_too_big = Uitgepakt is dit bestand groter dan { $most } MB. Dat lezen we niet. Haal weg wat je niet nodig hebt.
refused-import_zip_not_polis = In dit zipbestand zit geen Polis-export: comments.csv ontbreekt. Heb je een tabel? Pak de zip uit en kies het bestand zelf.
refused-import_zip_two_exports = In dit zipbestand zitten { $count } Polis-gesprekken. Kies een zip met één gesprek.
refused-import_not_polis = Dit is geen Polis-export. In comments.csv horen de kolommen comment-id, comment-body en moderated. Haal de export opnieuw op.
refused-import_rows_unreadable = In comments.csv kunnen we rij { $row } niet lezen. { $count ->
    [one] Dat is de enige.
   *[other] Er zijn { $count } van zulke rijen.
} Haal de export opnieuw op.
refused-import_no_file = We vinden “{ $file }” niet, of mogen het niet lezen. Kijk of de naam en de map kloppen.
refused-import_no_text_column = We weten niet in welke kolom de tekst staat. De kopjes zijn: { $headings }. Geef de kolom met de tekst het kopje “tekst”, of kies hem op het scherm Inlezen.
refused-import_has_faults = { $count ->
    [one] 1 plek
   *[other] { $count } plekken
} in het bestand kunnen we niet lezen. Daarom kwam er niets in. Verbeter het bestand en kies het opnieuw.
refused-import_nothing_new = Er staat niets nieuws in dit bestand. Er kwam dus niets bij.
