# The command line `samenleven`: its manual and what it says.
cli-usage = Gebruik:
cli-arguments = Wat je erbij zet:
cli-options = Keuzes:
cli-commands = Opdrachten:
cli-required = [verplicht]
cli-default = standaard:
cli-help-option = Laat deze uitleg zien.
cli-command-metavar = OPDRACHT ...
cli-options-metavar = [KEUZES]
cli-missing = Er ontbreekt iets: { $name }. Typ { $command } --help voor uitleg en voorbeelden.
cli-no-option = De keuze { $name } bestaat hier niet. Typ { $command } --help om te zien wat wel kan.
cli-bad-value = Wat bij { $name } staat, past daar niet. Typ { $command } --help voor een voorbeeld.
cli-no-command = De opdracht “{ $name }” bestaat niet. Typ samenleven --help om te zien wat er is.
cli-no-command-but = De opdracht “{ $name }” bestaat niet. Bedoel je { $near }? Typ samenleven --help om te zien wat er is.
cli-wrong-use = Dit lukt zo niet: { $what } Typ { $command } --help voor uitleg en voorbeelden.

cli-manual = Samenleven: met je team van signaal naar afspraak, in zes stappen. Met deze opdrachten doe je wat zonder scherm kan. Alles blijft op deze computer.
cli-manual-more =
    Begin zo:
      samenleven start              open Samenleven in je browser
      samenleven example            zet een voorbeeldwijk klaar om in rond te kijken
      samenleven backup             maak een kopie van alles
      samenleven start --help       lees meer over één opdracht

    Waar staat alles? Dat zegt: samenleven version
    Een andere map kies je met de omgevingsvariabele SAMENLEVEN_HOME.

cli-start = Start Samenleven op deze computer en opent het in je browser. Alleen deze computer kan erbij. Stop met Ctrl+C; wat bewaard is, blijft bewaard.
cli-start-examples =
    Voorbeelden:
      samenleven start
      samenleven start --port 8502 --no-open
cli-example = Zet een verzonnen wijk klaar om in rond te kijken. Wilgenrade heeft twee rondes. Je eigen wijken blijven zoals ze zijn.
cli-example-examples =
    Voorbeelden:
      samenleven example
      samenleven example --remove   haalt het voorbeeld er weer helemaal uit
cli-import = Leest regels in uit een bestand of van Polis. Het is een CSV- of Excel-bestand, of een map of zip van Polis. Alles komt erin, of niets. Samenleven herkent de namen van kolommen en onthoudt wat je op het scherm bij “Inlezen” koos.
cli-import-examples =
    Voorbeelden:
      samenleven import regels.csv
      samenleven import regels.xlsx --sheet Blad2 --dry-run
      samenleven import bowling-green --neighbourhood "Bowling Green"
cli-themes = Stelt thema's voor bij de regels in een bestand. Dit bewaart niets in Samenleven. Het bestand heeft een kolom text; id, perspective, date en lang mogen erbij. Met --report komt er een pagina bij om samen te lezen, met --compare zie je waar het voorstel verschilt van wat jullie zelf lazen.
cli-themes-examples =
    Voorbeelden:
      samenleven themes regels.csv --output themas.csv
      samenleven themes regels.csv --report verslag.html
      samenleven themes regels.csv --codebook ons-codeboek
      samenleven themes regels.csv --compare zelf-gelezen.csv --report verslag.html

    In themas.csv staat per regel: id, theme, theme_label, second_theme,
    certainty, reason, sub_theme, codebook en resembles. In resembles staan
    de id's van regels waar deze regel op lijkt. Staat er “codebook:” voor,
    dan is het een voorbeeld uit het codeboek. Het is een voorstel: mensen
    besluiten wat een thema is.

    Een eigen codeboek is een map met CSV-bestanden: kolommen id, themes en
    text, één voorbeeld per rij. In themes staat een code, zoals
    waste_and_upkeep of waste_and_upkeep.rubbish; een nieuwe code wordt een
    nieuw thema. Met YAML-bestanden in die map geef je thema's een naam.
    De eerste keer leert de computer ervan; dat duurt een paar minuten.

    Om te vergelijken is een bestand nodig met de kolommen id en theme: wat
    mensen zelf bij die regels zetten. Meer thema's bij één regel: zet er een
    ; of een + tussen.
cli-model = Over het taalmodel dat met Samenleven meekomt en regels leest.
cli-model-examples =
    Voorbeeld:
      samenleven model check
cli-model-check = Laat zien wat we van het taalmodel weten en of het heel is. Je ziet waarvan het leerde, hoe goed het leest, waar het moeite mee heeft en hoe snel het is op deze computer.
cli-model-check-examples =
    Voorbeeld:
      samenleven model check
cli-backup = Maakt een kopie van alles wat Samenleven bewaart. Dat kan ook terwijl mensen ermee werken. Noem je geen bestand, dan komt de kopie in de map voor kopieën.
cli-backup-examples =
    Voorbeelden:
      samenleven backup
      samenleven backup /media/usb/samenleven.sqlite
cli-restore = Zet een kopie terug. Eerst kijkt Samenleven of de kopie heel is. Wat er nu staat, gaat als kopie naar de map voor kopieën. Stop Samenleven eerst.
cli-restore-examples =
    Voorbeeld:
      samenleven restore /media/usb/samenleven.sqlite
cli-version = Zegt welke versie dit is en waar alles staat. Ook wie de regels leest.
cli-version-examples =
    Voorbeeld:
      samenleven version

cli-metavar-port = GETAL
cli-metavar-neighbourhood = NAAM
cli-metavar-round = NAAM
cli-metavar-sheet = BLAD
cli-metavar-name = NAAM
cli-metavar-output = BESTAND
cli-metavar-report = BESTAND
cli-metavar-codebook = MAP
cli-metavar-compare = BESTAND
cli-metavar-import = BESTAND-OF-MAP
cli-metavar-themes = BESTAND
cli-metavar-backup = BESTAND
cli-metavar-restore = BESTAND
cli-argument-import = CSV, XLSX, een zip, of een map van Polis.
cli-argument-themes = Het bestand met regels: CSV of XLSX.
cli-argument-backup = Waar de kopie komt. Laat weg voor de map voor kopieën.
cli-argument-restore = De kopie die je wilt terugzetten.
cli-option-port = Poort waarop Samenleven luistert.
cli-option-open = Open de browser vanzelf, of juist niet.
cli-option-remove = Haal het voorbeeld weg.
cli-option-neighbourhood = Lees in als een nieuwe wijk met deze naam.
cli-option-round = Lees in bij deze ronde: de naam van de ronde. Zonder deze keuze: de nieuwste ronde van je eigen wijk.
cli-option-rejected = Neem ook mee wat de moderators van Polis afwezen.
cli-option-sheet = Het blad van een Excel-bestand.
cli-option-name = Je naam, als je op deze computer nog niet zei hoe je heet.
cli-option-dry-run = Laat alleen zien wat erin zou komen.
cli-option-output = Waar het resultaat komt. Zonder deze keuze: themes.csv.
cli-option-report = Maak ook een pagina om samen te lezen. Het is één los bestand: je kunt het bewaren en afdrukken.
cli-option-codebook = Een map met een eigen codeboek. Het komt bij het codeboek dat er al is.
cli-option-compare = Vergelijk met wat mensen zelf bij de regels zetten: een bestand met id en theme.
cli-option-force = Vervang het bestand dat daar al staat.

cli-starting = Samenleven start. Open { $address } in je browser. Stoppen: Ctrl+C.
cli-stopped = Samenleven is gestopt. Wat bewaard is, blijft bewaard.
cli-example-added = Het voorbeeld staat erin. Kies Wilgenrade bij “Ronde in beeld”.
cli-example-removed = Het voorbeeld is weg.
cli-backup-made = De kopie staat in { $path }
cli-restored = Teruggezet: { $path }
cli-restore-kept = Wat er stond, is bewaard in { $path }
cli-import-into = Naar: { $place }, ronde { $number }
cli-import-found = { $notes ->
    [one] 1 regel
   *[other] { $notes } regels
} in { $conversations ->
    [one] 1 gesprek
   *[other] { $conversations } gesprekken
}
cli-import-skipped = Overgeslagen: { $what }
cli-import-fault = Rij { $row }: { $what }
cli-import-fault-in = Rij { $row }, kolom “{ $heading }”: { $what }
cli-themes-reading = We lezen de regels in { $file }. Dat kan even duren.
cli-themes-done = { $notes ->
    [one] 1 regel
   *[other] { $notes } regels
}, { $themes ->
    [one] 1 voorstel voor een thema
   *[other] { $themes } voorstellen voor een thema
}, { $unplaced ->
    [one] 1 regel nog niet geplaatst.
   *[other] { $unplaced } regels nog niet geplaatst.
} Het resultaat staat in { $path }
cli-themes-lexical = We vergeleken de regels op hun woorden, zonder taalmodel. Zet een model in de map voor modellen, dan telt ook de betekenis.
cli-themes-report = De pagina staat in { $path }
cli-progress-learn = Leren van het codeboek: { $done } van { $total }
cli-progress-encode = Regels lezen: { $done } van { $total }
cli-progress-group = Zoeken welke regels bij elkaar horen …
cli-progress-explain = Opschrijven waarom …
cli-model-none = Bij deze Samenleven zit geen taalmodel. De computer vergelijkt regels op hun woorden. Dat werkt, maar zo ziet hij minder. Installeer Samenleven opnieuw, met het taalmodel erbij.
cli-model-card = Taalmodel { $name }, { $size } MB
cli-model-claim = Het leerde van voorbeelden die een taalmodel schreef. Deze cijfers gaan dus over verzonnen regels. Hoe goed het jullie regels leest, weet je pas als jullie die zelf lezen en daarna vergelijken: samenleven themes --compare.
cli-model-code = Code van de gewichten: { $code }
cli-model-no_code = Op de modelkaart staat niet welke code het moet zijn. We kunnen dus niet nagaan of dit dezelfde gewichten zijn.
cli-model-speed = Leest hier { $count ->
    [one] 1 regel
   *[other] { $count } regels
} per seconde.
cli-model-words = Let op: op deze computer is ingesteld dat regels alleen op hun woorden worden vergeleken. Dit taalmodel leest nu niet mee.
cli-model-other = Let op: op deze computer leest nu een ander taalmodel: { $reader }.
cli-model-well = Alles is in orde: het taalmodel is heel en leest.
cli-model-fault-same = De gewichten zijn niet die van de modelkaart: het bestand is veranderd of beschadigd.
cli-model-fault-reads = Het taalmodel gaat niet open, of leest niet.
cli-model-fault-apart = Het taalmodel herkent niet dat twee zinnen hetzelfde zeggen.
cli-model-fault-codebook = Het codeboek dat erbij hoort, gaat niet open.
cli-model-unwell = Er is iets mis met het taalmodel. Installeer Samenleven opnieuw. Tot die tijd kun je op woorden vergelijken: zet SAMENLEVEN_MODEL op lexical.
model-card-weights = Code van de gewichten
model-card-examples = Voorbeelden
model-card-languages = Talen
model-card-pieces = Woorddelen
model-card-epochs = Keer alles gelezen
model-card-steps = Stappen
model-card-seed = Beginpunt
model-card-seconds = Seconden leren
model-card-device = Geleerd op
model-card-rate = Leersnelheid
model-card-keep = Gewicht van gewoon Nederlands
model-card-training = Hoe het leerde
model-card-start_model = Voor het leren
model-card-tuned = Na het leren
model-card-stsb_nl_dev = Zinnen die op elkaar lijken (STSb-nl)
model-card-sick_nl_test = Zinnen die op elkaar lijken (SICK-NL)
model-card-flores_nl_en = Nederlands bij Engels (FLORES)
model-card-validation = Schrijvers om op af te stellen
model-card-natural = Gewone regels
model-card-keyword_poor = Regels zonder duidelijk woord
model-card-notes = Regels
model-card-ari = Gelijke groepjes (ARI, 1 is helemaal gelijk)
model-card-ami = Gelijke groepjes (AMI, 1 is helemaal gelijk)
model-card-kappa = Gelijke namen (kappa, 1 is helemaal gelijk)
model-card-calibration_error = Hoe ver zekerheid ernaast zit
model-card-codebook = Het codeboek
model-card-shares = Hoe zwaar elke lezer telt
model-card-held_back = Regels van schrijvers die het nooit zag
model-card-by_examples = Met minder voorbeelden
model-card-alone = Elke lezer apart
model-card-without_tuning = Zonder leren van de voorbeelden
model-card-embeddings_only = Alleen het taalmodel
model-card-words_only = Alleen woorden
model-card-nearest_examples_only = Alleen de naaste voorbeelden
model-card-same = Deel met het goede thema
model-card-left_unsure = Deel nog niet geplaatst
model-card-fits_well = Deel dat goed past
model-card-right_when_fits_well = Daarvan het goede thema
model-card-good_from = Past goed vanaf een kans van
model-card-unplaced_below = Geen plek onder een kans van
model-card-notes_an_epoch = Regels per keer
model-card-back = Deel terug naar het begin
cli-import-more = { $count ->
    [one]   en nog 1 rij
   *[other]   en nog { $count } rijen
}
cli-import-faults = { $count ->
    [one] Er is nog niets ingelezen: 1 rij moet eerst beter. Verbeter die in het bestand en probeer het opnieuw.
   *[other] Er is nog niets ingelezen: { $count } rijen moeten eerst beter. Verbeter ze in het bestand en probeer het opnieuw.
}
cli-import-dry-run = Er is niets bewaard: dit was om te kijken.
cli-import-stored = { $notes ->
    [one] Ingelezen: 1 regel
   *[other] Ingelezen: { $notes } regels
} in { $conversations ->
    [one] 1 gesprek.
   *[other] { $conversations } gesprekken.
}
refused-port_busy = Poort { $port } is bezet. Misschien draait Samenleven al: kijk op http://localhost:{ $port }. Zo niet, kies dan een andere poort: samenleven start --port { $other }
refused-command_both_places = Kies één plek: een nieuwe wijk (--neighbourhood) of een ronde die er al is (--round).
refused-command_same_file = Het resultaat zou over je bestand met regels heen gaan. Kies een andere naam bij --output.
refused-command_same_place = Bij { $option } staat een bestand dat je hier al voor iets anders gebruikt: { $path }. Kies een andere naam.
refused-command_no_round = Je hebt nog geen eigen ronde. De regels kunnen dus nergens heen. Noem een nieuwe wijk: --neighbourhood "Naam van de wijk".
refused-command_round_unknown = Er is geen ronde die “{ $asked }” heet. De naam staat in Samenleven bovenaan het overzicht.
refused-command_no_name = Samenleven weet nog niet hoe je heet. Zet je naam erbij: --name "Je naam".
refused-copy_not_sqlite = Deze Samenleven gebruikt een databaseserver (PostgreSQL). Maak daar een kopie met pg_dump en zet die terug met pg_restore.
refused-copy_nothing_yet = Er is nog niets om te kopiëren: { $path } bestaat niet.
refused-copy_there = Op { $path } staat al een bestand. Kies een andere naam, of vervang het met --force.
refused-copy_no_place = Op { $path } kan geen kopie komen. Kies een bestand in een map waarin je mag schrijven, en kijk of er ruimte is.
refused-restore_no_file = { $path } is er niet. Kijk of de naam klopt. Er is niets veranderd.
refused-restore_not_sqlite = { $path } is geen kopie van Samenleven: het is geen database. Kies een ander bestand. Er is niets veranderd.
refused-restore_damaged = { $path } is beschadigd of niet af. Neem een andere kopie. Er is niets veranderd.
refused-restore_not_ours = { $path } is een database van een ander programma. Kies een kopie van Samenleven. Er is niets veranderd.
refused-restore_newer = { $path } komt uit een nieuwere Samenleven (versie { $version } van de database). Werk eerst het programma bij. Er is niets veranderd.
refused-restore_in_use = Samenleven draait nog. Stop het eerst met Ctrl+C en zet dan de kopie terug. Er is niets veranderd.
