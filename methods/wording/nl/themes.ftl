# Step three: what the machine proposes, what the team decides.
themes-tab-proposal = Voorstel
themes-tab-own = Onze thema's
themes-tab-unplaced = Nog niet geplaatst
themes-tab-pictures = In beeld
themes-team-saw = Wat het team zag
themes-make = Thema maken
themes-made = “{ $name }” is nu een thema van het team. Zet er regels bij.
themes-proposed = Wat de computer voorstelt
themes-start = Thema's laten voorstellen
themes-again = Opnieuw laten voorstellen
themes-no-notes = Er zijn nog geen opgeschreven regels. Schrijf eerst op wat mensen in gesprekken zeiden. Daarna stelt de computer hier thema's voor.
themes-few-notes = Er { $have ->
    [one] is nog 1 regel
   *[other] zijn nog { $have } regels
}. Met minder dan { $few } regels worden groepjes erg klein. Lees ze liever zelf, of ga toch door.
themes-read-first = Lees eerst samen
themes-read-first-why = Lees als team eerst dezelfde regels en noem zelf wat je ziet. Dan legt de computer zijn voorstel naast jullie eigen woorden, en niet andersom.
themes-read-together = Naar Samen lezen
themes-propose-anyway = Toch eerst laten voorstellen
themes-stage-load = Klaarmaken om te lezen
themes-stage-learn = Het codeboek leren, één keer op deze computer: { $done } van { $total }
themes-stage-encode = Regels lezen: { $done } van { $total }
themes-stage-group = Zoeken welke regels bij elkaar horen
themes-stage-explain = Opschrijven waarom
themes-stage-store = Voorstel bewaren
themes-seconds-left = { $count ->
    [one] nog ongeveer 1 seconde
   *[other] nog ongeveer { $count } seconden
}
themes-busy = Je kunt intussen gewoon verder werken. Het voorstel staat hier zodra het klaar is.
themes-stop = Stoppen met lezen
themes-stopped = Het lezen is gestopt. Er is niets veranderd. Begin opnieuw wanneer je wilt.
themes-worker-died = Het lezen is onverwacht afgebroken, misschien omdat de computer uitging of te weinig geheugen had. Er is niets veranderd. Begin gerust opnieuw.
themes-run-failed = Het lezen is niet gelukt ({ $fault }). Er is niets veranderd. Probeer het nog een keer. Lukt het weer niet? Geef deze melding door aan de beheerder.
themes-reader-words = Gelezen door: woordvergelijking (geen taalmodel op deze computer) · { $moment }
themes-reader-model = Gelezen door: taalmodel { $reader } op deze computer · { $moment }
themes-would-move = { $count ->
    [one] Bij 1 regel zou de computer iets anders kiezen dan jullie. Jullie besluit blijft staan.
   *[other] Bij { $count } regels zou de computer iets anders kiezen dan jullie. Jullie besluit blijft staan.
}
themes-unread = { $count ->
    [one] Sinds dit voorstel kwam er 1 regel bij. Laat opnieuw voorstellen om die mee te nemen.
   *[other] Sinds dit voorstel kwamen er { $count } regels bij. Laat opnieuw voorstellen om die mee te nemen.
}
themes-nothing-found = De computer vond geen regels die genoeg op elkaar lijken. Lees ze samen en noem zelf wat je ziet. Of laat opnieuw voorstellen als er meer regels zijn.
themes-all-decided = Over elk voorstel is besloten. Kijk bij “Onze thema's”, of laat opnieuw voorstellen als er regels bij komen.
themes-heard = In { $heard } van { $of } gesprekken
themes-notes = { $count ->
    [0] nog geen regels
    [one] 1 regel
   *[other] { $count } regels
}
themes-not-heard = nog niet gehoord
themes-not-to-quote = niet letterlijk aanhalen
themes-phrases = Woorden die opvallen: { $words }
themes-all-lines = { $count ->
    [one] Bekijk de regel, met de reden
   *[other] Bekijk alle { $count } regels, met de reden
}
themes-whose = Wie zei het?
themes-why = Waarom staat dit hier?
themes-fits-good = past goed
themes-fits-doubt = twijfel
themes-shared = Gedeelde woorden: { $words }
themes-resembles = { $count ->
    [one] Lijkt op deze regel:
   *[other] Lijkt op deze regels:
}
themes-also-fits = Past misschien ook bij: { $label }
themes-advice-one_conversation_only = Dit komt uit één gesprek. Eén tafel is nog geen wijk: vraag ook anderen.{ $other }
themes-advice-one_voice_only = Hier klinkt maar één soort stem. Vraag ook de anderen.{ $other }
themes-advice-two_alike = Dit lijkt sterk op “{ $other }”. Hoort het bij elkaar?
themes-advice-too_broad = Hier zit een groot deel van alle regels in. Misschien is het meer dan één thema.{ $other }
themes-joins = Nieuwe regels voor “{ $name }”
themes-no-label = Groepje { $number }
themes-join = { $count ->
    [one] Zet deze regel erbij
   *[other] Zet deze { $count } regels erbij
}
themes-joined = De regels staan nu bij “{ $name }”.
themes-decide = Andere naam, of bij een ander thema
themes-accept = Overnemen als thema
themes-accepted = Het is nu een thema van het team. Het staat bij “Onze thema's”.
themes-lay-aside = Opzij leggen
themes-laid-aside = Het voorstel ligt opzij. Onderaan kun je het terughalen.
themes-is-decided = Hierover is besloten. De regels staan nu bij dit thema:
themes-aside = Opzij gelegd ({ $count })
themes-bring-back = Terughalen
themes-brought-back = Het voorstel staat er weer.
themes-theme-back = “{ $name }” staat weer bij de thema's.
themes-target = Naar welk thema?
themes-target-none = Kies een thema
themes-put-in = Zet bij “{ $name }”
themes-put-in-done = De regel staat nu bij “{ $name }”.
themes-none = Nog geen thema's. Een thema zegt in jullie eigen woorden waar een aantal regels over gaat. Lees eerst samen, of kijk bij “Voorstel”.
themes-by-team = door het team benoemd
themes-by-machine = voorgesteld door de computer
themes-open = Bekijk dit thema
themes-new = Zelf een thema maken
themes-new-keep = Thema bewaren
themes-new-kept = Het thema staat erin. Open het om er meer over te schrijven.
themes-unplaced-before = Hier komen regels te staan die bij geen thema passen. Laat eerst thema's voorstellen.
themes-unplaced-none = Elke regel heeft een plek. Niets blijft liggen.
themes-unplaced-what = { $count ->
    [one] Voor 1 regel is nog geen plek. Juist daar kan iets bij zitten dat nog niemand zag.
   *[other] Voor { $count } regels is nog geen plek. Juist daar kan iets bij zitten dat nog niemand zag.
}
themes-unplaced-why = Waarom niet?
themes-reason-carries_nothing = zegt te weinig om te plaatsen
themes-reason-unlike_any = lijkt op geen enkel groepje
themes-reason-too_few_notes = er zijn nog te weinig regels
themes-reason-taken_out = jullie haalden deze regel uit een thema
themes-came-team = Het team noemde dit zelf. Opgeschreven door { $name } op { $moment }
themes-came-machine = De computer stelde dit voor. { $name } nam het over op { $moment }
themes-missing = Nog niet gehoord in dit thema: { $who }. Met wie spreken jullie nog?
themes-empty = Er staan nog geen regels in dit thema. Zet ze erbij vanuit “Voorstel” of “Nog niet geplaatst”.
themes-is-merged = Dit thema is samengevoegd. De regels staan nu hier:
themes-is-aside = Dit thema ligt opzij. Het telt niet mee tot iemand het terughaalt.
themes-dissents = Niet iedereen ziet het zo
themes-dissent-new = Iemand ziet het anders
themes-dissent-keep = Andere kijk bewaren
themes-dissent-kept = De andere kijk staat erbij en blijft bij het thema.
themes-order = Regels verplaatsen
themes-order-what = Kies eerst naar welk thema de regels gaan. Een regel mag ook in twee thema's staan.
themes-take-out = Haal eruit
themes-taken-out = De regel staat niet meer in dit thema. De computer zet hem hier niet terug.
themes-move-to = Verplaats naar “{ $name }”
themes-moved = De regel staat nu bij “{ $name }”.
themes-also-in = Zet ook bij “{ $name }”
themes-rename = Naam of uitleg verbeteren
themes-rename-keep = Naam en uitleg bewaren
themes-renamed = De nieuwe naam staat er. De oude blijft bewaard.
themes-merge = Samenvoegen of opzij leggen
themes-merge-what = Bij samenvoegen gaan de regels, de andere kijk en de band met de opdracht mee naar het andere thema.
themes-merge-keep = Voeg samen met “{ $name }”
themes-merged = De thema's zijn samengevoegd tot “{ $name }”.
themes-set-aside = Dit thema opzij leggen
themes-set-aside-done = Het thema ligt opzij. Je haalt het terug bij “Onze thema's”.
themes-map = Kaart van alle regels
themes-map-before = De kaart komt er zodra de computer de regels heeft gelezen. Laat eerst thema's voorstellen.
themes-map-what = { $count ->
    [one] Het punt is een regel.
   *[other] Elk van de { $count } punten is een regel. Wat dicht bij elkaar ligt, lijkt op elkaar. Ga met de muis over een punt om de regel te lezen.
}
themes-map-other = overige thema's
themes-map-unplaced = nog niet geplaatst
themes-map-note = Regel
themes-map-theme = Thema
themes-map-who = Wie
themes-map-alt = Kaart met { $count } regels als punten, gekleurd naar thema. De meeste punten: { $largest }.
themes-who-speaks = Wie zegt wat?
themes-bars-axis = aantal regels
themes-bars-alt = Balken per thema met het aantal regels van inwoners, vrijwilligers en professionals. { $numbers }
themes-as-table = Bekijk dezelfde cijfers als tabel
themes-table-talks = gesprekken
themes-from-codebook = Uit het codeboek
themes-own-words = in de woorden van de regels: { $label }
themes-take-over = Overnemen
themes-accepted-as = “{ $name }” is nu een thema van het team. Het staat bij “Onze thema's”.
themes-later = Later bekijken
themes-parts = Hierin: { $parts }
themes-per-part = Per onderdeel overnemen
themes-per-part-what = Elk onderdeel wordt een eigen thema. De rest van het voorstel blijft staan.
themes-split = Splitsen
themes-split-what = De computer herkent deze onderdelen. De regels van een onderdeel verhuizen samen naar een nieuw thema.
themes-split-off = Maak hiervan een eigen thema
themes-split-done = “{ $name }” is nu een eigen thema.
themes-split-ticked-done = De regels staan nu in een eigen thema. Je vindt het bij “Onze thema's”.
themes-ticked = { $count ->
    [one] 1 regel aangevinkt
   *[other] { $count } regels aangevinkt
}
themes-ticked-move = Verplaats samen naar “{ $name }”
themes-ticked-moved = De aangevinkte regels staan nu bij “{ $name }”.
themes-why-short = Waarom hier?
themes-why-by-hand = Dit besloot { $name } op { $day }.
themes-why-came-along = De computer stelde dit voor. { $name } nam het over op { $day }.
themes-why-people = Het team besloot dat deze regel hier hoort.
themes-why-between = Ligt tussen “{ $one }” en “{ $other }”.
themes-why-loosely = Lijkt er een beetje op, maar niet veel.
themes-why-nothing = Past hier van alle groepjes het best. Meer kan de computer er niet over zeggen.
themes-resembles-examples = { $count ->
    [one] Lijkt op dit voorbeeld uit het codeboek:
   *[other] Lijkt op deze voorbeelden uit het codeboek:
}
themes-invented = verzonnen voorbeeld
themes-keys = Toetsen: { $accept } = bovenste voorstel overnemen, { $aside } = opzij leggen, { $later } = later bekijken, { $undo } = laatste besluit ongedaan maken.
themes-keys-work = Toetsen aan
themes-decided = Wat er is besloten ({ $count })
themes-undo = Ongedaan maken
themes-undone = Het besluit is ongedaan gemaakt. Alles staat weer zoals het daarvoor stond.
themes-is-undone = ongedaan gemaakt
themes-is-taken-back = Iemand maakte dit thema ongedaan. Het telt niet meer mee, en de regels staan weer waar ze stonden.
themes-did-accept = Overgenomen als thema: “{ $name }” ({ $notes })
themes-did-accept_part = Onderdeel overgenomen als thema: “{ $name }” ({ $notes })
themes-did-join = Voorstel gezet bij “{ $name }” ({ $notes })
themes-did-aside = Voorstel opzij gelegd: “{ $name }”
themes-did-back = Voorstel teruggehaald: “{ $name }”
themes-did-make = Zelf een thema gemaakt: “{ $name }”
themes-did-rename = Naam of uitleg verbeterd: “{ $name }”
themes-did-add = Gezet bij “{ $name }”: { $notes }
themes-did-take_out = Gehaald uit “{ $name }”: { $notes }
themes-did-move = Verplaatst naar “{ $name }”: { $notes }
themes-did-merge = Samengevoegd tot “{ $name }”
themes-did-split = Afgesplitst als eigen thema: “{ $name }” ({ $notes })
themes-did-theme_aside = Thema opzij gelegd: “{ $name }”
themes-did-theme_back = Thema teruggehaald: “{ $name }”
themes-did-other_side = Andere kant gehoord in een regel van “{ $name }”
themes-did-same_side = Toch geen andere kant in een regel van “{ $name }”
themes-both-sides = Hoor ook de andere kant: { $count } van de { $of } regels
themes-most-say = Wat de meesten zeggen
themes-other-side = De andere kant
themes-hear-other-side = Zet bij de andere kant
themes-is-other-side = ⇄ andere kant
themes-not-other-side = Toch niet de andere kant
themes-other-side-on = De regel staat nu bij de andere kant van dit thema.
themes-other-side-off = De regel staat weer bij wat de meesten zeggen.
field-theme_name = Hoe noemen jullie dit?
field-theme_name-help = In gewone woorden, zoals mensen het zelf zeggen.
field-theme_description = Wat bedoelen jullie ermee?
field-dissent = Hoe ziet die persoon of groep het?
field-dissent-help = Schrijf op wat er gezegd is, zonder naam.
field-dissent_perspective = Wie ziet het anders?
refused-run_busy = De computer leest deze regels al. Wacht tot dat klaar is, of stop het eerst.
refused-no_notes = Er zijn nog geen opgeschreven regels in deze ronde. Schrijf eerst op wat mensen in gesprekken zeiden.
refused-model_missing = Het taalmodel staat niet op de plek { $path }. Zet de map daar neer, of haal de instelling weg. Dan leest de computer door woorden te vergelijken.
refused-model_unreadable = In de map { $path } zit geen taalmodel dat de computer kan openen. Zet het model er opnieuw in, of haal de map weg.
refused-same_theme = Dit is hetzelfde thema. Kies een ander thema.
refused-theme_is_merged = Dit thema is al samengevoegd. Kies het thema waar het nu bij hoort.
refused-theme_lies_aside = Het thema “{ $name }” ligt opzij. Haal het eerst terug, of kies een ander thema.
refused-theme_elsewhere = Dit thema hoort bij een andere ronde. Kies een thema van deze ronde.
refused-file_missing = We vinden het bestand { $file } niet, of kunnen het niet openen. Kijk of de naam en de map kloppen.
refused-file_not_writable = We kunnen het bestand { $file } niet bewaren. Sluit het als het open staat, of kies een andere map.
refused-column_missing = { $file } heeft geen kolom “{ $column }”. Zet dat woord boven de kolom met de regels en probeer opnieuw.
refused-cell_faults = { $file }: rij { $row } kunnen we niet goed lezen{ $count ->
    [one] {""}
   *[other] {" "}(in totaal { $count } rijen)
}. Verbeter dat in het bestand. Er is niets bewaard.
refused-id_twice = { $file }: het nummer “{ $id }” komt meer dan één keer voor. Geef elke regel een eigen nummer, of haal de kolom “id” weg.
refused-theme_name_taken = Er is al een thema “{ $name }”. Kies een andere naam, of zet de regels bij dat thema.
refused-undo_later_change = Hier is later nog iets over besloten. Dat zou verloren gaan. Maak eerst het latere besluit ongedaan, of pas het thema zelf aan.
refused-undo_forgotten = De oude tekst is voorgoed weggehaald en kan niet terugkomen. Schrijf zelf een betere naam of uitleg.
refused-theme_undone = Iemand maakte het thema “{ $name }” ongedaan. Kies een ander thema.
refused-proposal_decided = Een collega besloot hier net over. De regels staan bij “{ $name }”.
refused-part_decided = De regels van “{ $name }” staan al in een thema. Kijk bij “Onze thema's”.
refused-nothing_ticked = Er is nog geen regel aangevinkt. Vink eerst aan welke regels verhuizen.
refused-note_moved = Een collega verplaatste dit net. De regel staat nu bij “{ $name }”.
refused-note_taken_out = Deze regel staat niet meer in dit thema. Een collega haalde hem er net uit.
