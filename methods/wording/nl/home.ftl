# The home page.
home-round = { $place } · ronde { $number }
home-new-signal = Nieuw signaal opschrijven
home-stands-here = hier staat de ronde
home-count-signals = { $count ->
    [0] nog geen signalen
    [one] 1 signaal
   *[other] { $count } signalen
}
home-count-conversations = { $count ->
    [0] nog geen gesprekken
    [one] 1 gesprek
   *[other] { $count } gesprekken
}
home-count-themes_accepted = { $count ->
    [0] nog geen thema's
    [one] 1 thema
   *[other] { $count } thema's
}
home-count-assignments = { $count ->
    [0] nog geen opdracht
    [one] 1 opdracht
   *[other] { $count } opdrachten
}
home-count-interventions = { $count ->
    [0] nog geen aanpak
    [one] 1 aanpak
   *[other] { $count } aanpakken
}
home-count-retrospectives = { $count ->
    [0] nog geen terugblik
    [one] 1 terugblik
   *[other] { $count } terugblikken
}
home-moving = Kan de ronde verder? { $met } van { $of } punten zijn klaar
home-have = { $have } van { $need }
home-go-to = Naar welke stap?
home-move = Ronde naar deze stap brengen
home-moved = De ronde staat nu bij stap { $step }.
home-due = Aan de beurt
home-due-none = Deze week hoeft er niets af.
home-late = de datum is voorbij
home-waits = Wacht op iemand
home-waits-none = Elk signaal is opgevolgd of nog vers.
home-stories = Om te vieren
home-stories-none = Nog niets opgeschreven. Goed nieuws mag ook klein zijn: schrijf het op als signaal.
home-new = Nieuw
home-new-none = Hier verschijnt wat het team opschrijft. Begin met een eerste signaal.
home-due-more = { $count ->
    [one] En nog 1 ding dat af moet.
   *[other] En nog { $count } dingen die af moeten.
}
