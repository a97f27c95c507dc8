# Step five: options, decisions and carrying out.
interventions-none = Hier kies je straks wat jullie gaan doen. Schrijf eerst een opdracht: dan weet je waarvoor.
interventions-to-assignments = Naar de opdracht
interventions-ours = Dit gaan we doen
interventions-nothing-chosen = Nog niets gekozen. Kies hieronder een opdracht en kijk wat er kan.
interventions-per-assignment = Wat er kan, per opdracht
interventions-open = Bekijk taken en logboek
interventions-options-count = { $count ->
    [0] Nog niets op tafel
    [one] 1 mogelijkheid op tafel
   *[other] { $count } mogelijkheden op tafel
}, { $decided ->
    [0] nog niets besloten.
   *[other] over { $decided } besloten.
}
interventions-see-options = Bekijk wat er kan
interventions-progress = { $planned ->
    [0] Nog geen taken gepland
    [one] { $done } van 1 taak klaar
   *[other] { $done } van { $planned } taken klaar
}
interventions-late = { $count ->
    [one] Bij 1 taak is de datum voorbij
   *[other] Bij { $count } taken is de datum voorbij
}
interventions-done-later = { $count ->
    [one] 1 taak kwam later klaar dan gepland
   *[other] { $count } taken kwamen later klaar dan gepland
}
interventions-next = Volgende taak, voor { $day }:
interventions-from-to = van { $first } tot en met { $last }
interventions-from = vanaf { $first }
interventions-no-date = nog geen datum
intervention-planned = gepland
intervention-running = bezig
intervention-done = klaar

interventions-options-title = Wat kan er?
interventions-whole-assignment = Bekijk de hele opdracht
interventions-still-concept = Deze opdracht is nog een concept. Kijken mag al. Stel hem vast voordat jullie kiezen.
interventions-tab-here = 1 · Wat gebeurt hier al?
interventions-tab-proposed = 2 · Voorstellen
interventions-tab-table = 3 · Op tafel
interventions-here-what = Begin bij wat er is. Wat doen inwoners en organisaties hier al aan? Misschien is meehelpen genoeg.
interventions-here-residents = Inwoners of een losse groep
interventions-here-keep = Dit erbij zetten
interventions-here-kept = Het staat erbij. Kijk bij “Voorstellen” wat er verder kan.
interventions-here-first = Kijk eerst samen wat hier al gebeurt en zet dat bij “Wat gebeurt hier al?”. Dan kies je niet iets wat er al is.
interventions-here-nothing = We vroegen rond: hier gebeurt nog niets aan

interventions-proposed-what = Hieronder staat alles uit de lijst naast jullie opdracht, met wat ervoor en ertegen spreekt. Zes dingen tellen even zwaar: woorden, sfeer, struikelblokken, goed contact, moeite en onderzoek. Jullie besluiten.
interventions-team-says = Vertel iets over jullie situatie (mag)
interventions-says-danger = Er is nu gevaar voor mensen
interventions-says-harmed = Iemand is geraakt of heeft schade
interventions-says-apart = Met iedereen die geraakt is, is apart gepraat
interventions-danger = Bel 112 als er nu gevaar is. Volg daarna de afspraken over veiligheid in jullie gemeente. Houd nu geen groepsgesprek. Kom hier terug als het weer veilig is.
interventions-missing-words = De opdracht heeft nog geen tekst. De woorden tellen daarom niet mee.
interventions-missing-phase = Er is geen geldige inschatting van de sfeer. De sfeer telt daarom niet mee. Een inschatting maak je bij Signalen.
interventions-missing-stumbling_blocks = Bij de regels en signalen staat geen struikelblok. De struikelblokken tellen daarom niet mee.
interventions-missing-effort = Hoeveel jullie erin kunnen steken, is niet ingevuld. De moeite telt daarom niet mee.
interventions-place = Plaats { $place }
interventions-place-shared = Plaats { $place }, samen met { $count ->
    [one] 1 andere
   *[other] { $count } andere
}
interventions-speaks-for = Wat ervoor spreekt
interventions-speaks-against = Wat ertegen spreekt
interventions-for-words = Deze woorden staan ook in jullie opdracht: { $words }.
interventions-for-phase = Past bij de sfeer die jullie zien: { $phase }.
interventions-for-stumbling_blocks = Helpt bij wat mensen noemden: { $blocks }.
interventions-for-contact = Geeft wat goed contact nodig heeft: { $conditions }.
interventions-for-effort = Vraagt niet meer dan jullie hebben ({ $effort }).
interventions-for-evidence = Er is over geschreven. Lees hieronder wat.
interventions-against-words_none = Deelt geen woorden met jullie opdracht.
interventions-against-phase_other = Bedoeld voor een andere sfeer ({ $phases }); jullie zien nu { $phase }.
interventions-against-stumbling_blocks_none = Richt zich niet op wat mensen noemden: { $blocks }.
interventions-against-contact_lacking = Geeft niet vanzelf: { $conditions }.
interventions-against-effort_more = Vraagt meer dan jullie hebben: { $effort }, en jullie hebben { $have }.
interventions-against-evidence_none = We vonden niets over of het werkt.
interventions-against-large_dialogue = Een groot gesprek zetten we niet vanzelf op plaats 1, want er past vaak iets anders beter. Willen jullie dit toch? Leg het op tafel.
interventions-against-nothing = Niets gevonden. Wat weten jullie zelf?
contact-equal_status = iedereen is gelijk
contact-common_goal = een doel dat je samen hebt
contact-cooperation = samen iets doen
contact-support = steun van wie iets te zeggen heeft
effort-S = weinig tijd en mensen
effort-M = een paar maanden, met een kleine groep
effort-L = een jaar of langer, met meer organisaties
need-trained_facilitator = een getrainde gespreksleider
need-place = een plek
need-partner = een partner
need-budget = geld
need-volunteers = vrijwilligers
interventions-facts = Voor wie, wat het vraagt en wat erover bekend is
interventions-audience = Voor wie
interventions-asks = Wat het vraagt
interventions-published = Gepubliceerd
interventions-no-evidence = niets gevonden
interventions-source = Bron
interventions-unverified = nog niet nagekeken
interventions-estimates = Wat iets vraagt en bij welke sfeer het past, is onze eigen inschatting.
interventions-put-on-table = Leg dit op tafel
interventions-is-on-table = Ligt al op tafel
interventions-on-table-now = Het ligt op tafel. Besluit er samen over bij “Op tafel”.
interventions-not-now = Nu niet
interventions-stop-one_to_one_first = Praat eerst apart met iedereen die geraakt is. Breng mensen daarna pas bij elkaar. Daarom hebben deze nu geen plaats:
interventions-stop-acute_danger = Eerst moet het veilig zijn. Daarom hebben deze nu geen plaats:

interventions-table-empty = Er ligt nog niets op tafel. Kies iets bij “Voorstellen”, of schrijf op wat jullie zelf bedachten.
interventions-list-open = { $count ->
    [one] Nog niet besloten (1)
   *[other] Nog niet besloten ({ $count })
}
interventions-list-chosen = { $count ->
    [one] Gekozen (1)
   *[other] Gekozen ({ $count })
}
interventions-list-refused = { $count ->
    [one] Niet gekozen (1)
   *[other] Niet gekozen ({ $count })
}
interventions-because = Omdat:
interventions-decided-chosen = Gekozen op { $day }
interventions-decided-refused = Niet gekozen op { $day }
interventions-see-decided = Bekijk dit besluit
interventions-decide = Besluit hierover
interventions-own-option = Zelf iets bedacht
interventions-own-keep = Eigen idee op tafel leggen
option-open = nog niet besloten
option-chosen = gekozen
option-refused = niet gekozen
interventions-back-to-options = ← Terug naar wat er kan
interventions-look-again = Kijk er weer naar op { $day }
interventions-to-started = Bekijk taken en logboek
interventions-decide-title = Besluit
interventions-decide-again = Opnieuw besluiten
interventions-decide-again-what = Een nieuw besluit komt boven het oude te staan. Het oude blijft zichtbaar.
decision-chosen = Dit gaan we doen
decision-refused = Dit doen we niet
interventions-decision-keep = Besluit bewaren
interventions-decision-kept = Het besluit staat erin, met de reden.
interventions-start-title = Aan de slag
interventions-start = Aanpak beginnen
interventions-started = De aanpak staat erin. Verdeel nu de taken.

interventions-tab-tasks = Taken
interventions-tab-log = Wat er gebeurde
interventions-tab-plan = Planning
interventions-no-tasks = Nog geen taken. Schrijf op wie wat doet, en voor wanneer. Een taak van iedereen doet vaak niemand.
interventions-new-task = Nieuwe taak
interventions-task-keep = Taak bewaren
interventions-task-kept = De taak staat erin.
interventions-task-changed = De taak is bijgewerkt.
interventions-due = klaar voor { $day }
interventions-done-on = gedaan op { $day }
interventions-mark-done = Dit is klaar
interventions-not-done = Toch niet klaar
interventions-log-keep = In het logboek zetten
interventions-log-kept = Het staat in het logboek.
interventions-plan-keep = Planning bewaren
interventions-plan-kept = De planning is bijgewerkt. Wat er stond, blijft bewaard.
interventions-retrospective = Terugblik van { $day }
interventions-to-retrospective = Kijk samen terug
refused-not_chosen = Jullie kozen dit niet, of kwamen er later op terug. Besluit eerst opnieuw als jullie dit willen doen.
refused-already_started = Deze aanpak is al begonnen. Je vindt hem bij “Wat we gaan doen”.

field-already_here = Wat gebeurt er al?
field-already_here_party = Wie doet dat?
field-team_effort = Hoeveel kunnen jullie erin steken?
field-option_title = Wat is het idee?
field-option_description = Hoe gaat het in zijn werk?
field-decision = Wat besluiten jullie?
field-choice_reason = Waarom?
field-choice_reason-help = Ook bij nee. Inwoners horen later waarom iets wel of niet gebeurde.
field-choice_present = Wie waren erbij?
field-choice_present-help = Rollen en aantallen, geen namen. Bijvoorbeeld: 4 inwoners, 1 opbouwwerker.
field-choice_decided_on = Wanneer besloten jullie dit?
field-look_again_on = Wanneer kijken jullie er weer naar?
field-intervention_title = Hoe noemen jullie dit?
field-intervention_starts_on = Begint op
field-intervention_ends_on = Duurt tot en met
field-intervention_state = Hoe staat het ervoor?
field-task = Wat moet er gebeuren?
field-task_owner = Wie doet het?
field-task_owner-help = Een rol of organisatie, geen naam.
field-task_due_on = Klaar voor
field-task_done_on = Klaar op
field-log_line = Wat gebeurde er?
field-log_line-help = Kort. Wat zag je, wie waren er (aantallen), wat viel op?
field-log_happened_on = Wanneer gebeurde dit?
