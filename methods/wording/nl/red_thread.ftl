# The red thread, on its own page and under every record.
thread-title = Rode draad
thread-came-from = Hier komt het vandaan
thread-led-to = Dit kwam ervan
thread-begins-here = De draad begint hier.
thread-ends-here = Er is nog niets van gekomen, of het is nog niet opgeschreven.
thread-loose = Dit is nog nergens aan gekoppeld. Koppel het aan een gesprek, een thema of een opdracht. Dan zie je hier de draad.
thread-all = Bekijk ze alle { $count }
thread-follows = Ga naar wat je volgt:
thread-other = Volg iets anders
thread-whole = ← Terug naar de hele draad
thread-gone = Dit staat er niet meer. Kies hieronder iets anders.
thread-signal = { $count ->
    [one] 1 signaal
   *[other] { $count } signalen
}
thread-conversation = { $count ->
    [one] 1 gesprek
   *[other] { $count } gesprekken
}
thread-note = { $count ->
    [one] 1 opgeschreven regel
   *[other] { $count } opgeschreven regels
}
thread-sharing_session = { $count ->
    [one] 1 keer samen gelezen
   *[other] { $count } keer samen gelezen
}
thread-theme = { $count ->
    [one] 1 thema
   *[other] { $count } thema's
}
thread-assignment = { $count ->
    [one] 1 opdracht
   *[other] { $count } opdrachten
}
thread-option = { $count ->
    [one] 1 mogelijkheid
   *[other] { $count } mogelijkheden
}
thread-choice = { $count ->
    [one] 1 besluit
   *[other] { $count } besluiten
}
thread-intervention = { $count ->
    [one] 1 aanpak
   *[other] { $count } aanpakken
}
thread-retrospective = { $count ->
    [one] 1 terugblik
   *[other] { $count } terugblikken
}
thread-report_back = { $count ->
    [one] 1 keer teruggekoppeld
   *[other] { $count } keer teruggekoppeld
}
thread-action = { $count ->
    [one] 1 actie
   *[other] { $count } acties
}
thread-round = { $count ->
    [one] 1 ronde
   *[other] { $count } rondes
}
thread-page-what = Kies iets en volg het van signaal tot terugkoppeling, en terug.
thread-kind = Waar begin je?
thread-pick = Kies
thread-nothing-yet = Hier is nog niets van. Begin met een signaal: daar start elke draad.
kind-signal = Een signaal
kind-conversation = Een gesprek
kind-theme = Een thema
kind-assignment = Een opdracht
kind-intervention = Wat we gaan doen
kind-report_back = Wat we terugvertelden
