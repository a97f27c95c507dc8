# Step four: the assignment.
assignments-tab-list = Opdrachten
assignments-tab-new = Nieuwe opdracht
assignments-tab-text = De opdracht
assignments-tab-evidence = Kies waar hij op steunt
assignments-tab-change = Tekst wijzigen
assignments-none = Nog geen opdracht. Een opdracht zegt hoe het nu is en hoe jullie willen dat het wordt. Begin bij “Nieuwe opdracht”.
assignments-no-themes = Er zijn nog geen thema's om uit te kiezen. Maak samen eerst een thema. Een titel en tekst bewaren kan al wel.
assignments-to-themes = Naar de thema's
assignments-pick-themes = Kies een of meer thema's
assignments-keep = Opdracht bewaren
assignments-kept = De opdracht staat erin, als concept. Kies nu waar de tekst op steunt.
assignments-open = Bekijk deze opdracht
assignments-to-options = Bekijk wat er kan
assignment-concept = concept
assignment-final = vastgesteld
assignments-rests-on = { $count ->
    [0] steunt nog nergens op
    [one] steunt op 1 opgeschreven regel
   *[other] steunt op { $count } opgeschreven regels
}
assignments-part-present = Zo is het nu
assignments-part-wanted = Zo willen we dat het wordt
assignments-part-empty = Nog niet opgeschreven.
assignments-what-it-rests-on = { $count ->
    [0] Waar dit op steunt: nog niets
    [one] Waar dit op steunt: 1 opgeschreven regel
   *[other] Waar dit op steunt: { $count } opgeschreven regels
}
assignments-rests-on-nothing = Kies bij “Kies waar hij op steunt” woorden van mensen die dit laten zien.
assignments-literal = letterlijk
assignments-summary = samengevat
assignments-take-away = Haal weg
assignments-taken-away = Dit staat er niet meer bij. We bewaren wel dat het er stond.
assignments-dissents = Niet iedereen ziet het zo
assignments-dissents-what = Dit zeiden mensen die er anders over denken. Het blijft bij de opdracht staan.
assignments-dissent-about = bij het thema { $theme }
assignments-weight = Waar dit op steunt
assignments-weight-talks = { $notes ->
    [0] Nog geen regels gekozen.
   *[other] { $talks ->
        [one] Uit 1 gesprek
       *[other] Uit { $talks } gesprekken
    }, { $notes ->
        [one] 1 keer gekozen
       *[other] { $notes } keer gekozen
    }.
}
assignments-said-resident = { $count } van inwoners
assignments-said-volunteer = { $count } van vrijwilligers
assignments-said-professional = { $count } van professionals
assignments-residents-minority = Minder dan de helft komt van inwoners. Hun behoefte gaat voor. Zoek nog woorden van inwoners, of vraag het hun.
assignments-missing-part_present = Nog niets waar “Zo is het nu” op steunt.
assignments-missing-part_wanted = Nog niets waar “Zo willen we dat het wordt” op steunt.
assignments-missing-voice_resident = Wie wij nog niet horen: inwoners.
assignments-missing-voice_volunteer = Wie wij nog niet horen: vrijwilligers.
assignments-missing-voice_professional = Wie wij nog niet horen: professionals.
assignments-missing-literal = Nog geen letterlijke woorden. Met een citaat hoort iedereen wie er spreekt.
assignments-link-themes-first = Koppel eerst een thema aan deze opdracht, bij “Tekst wijzigen”. Daarna kies je hier uit wat mensen erover zeiden.
assignments-from-theme = Uit welk thema?
assignments-from-voice = Wie zei het?
assignments-notes-found = { $count ->
    [0] Hier is niets van opgeschreven. Kies een ander thema of een andere stem.
    [one] 1 regel
   *[other] { $count } regels, letterlijke woorden eerst
}
assignments-rest-present = Zet bij “Zo is het nu”
assignments-rest-wanted = Zet bij “Zo willen we dat het wordt”
assignments-rested-present = “Zo is het nu” steunt nu ook hierop.
assignments-rested-wanted = “Zo willen we dat het wordt” steunt nu ook hierop.
assignments-carries-present = Staat bij “Zo is het nu”
assignments-carries-wanted = Staat bij “Zo willen we dat het wordt”
assignments-signals = Signalen waar dit op steunt
assignments-no-signals = Er zijn geen andere signalen in deze ronde.
assignments-pick-signal = Kies een signaal
assignments-rest-signal = Zet dit signaal erbij
assignments-rested-signal = Het signaal staat bij de opdracht.
assignments-settle = Opdracht vaststellen
assignments-settled = De opdracht is vastgesteld. Kijk nu samen wat er kan.
assignments-reopen = Terug naar concept
assignments-reopened = De opdracht is weer een concept. Jullie kunnen de tekst opnieuw bespreken.
assignments-change-what = De oude tekst blijft bewaard. De thema's en regels die erbij horen, blijven ook staan.
assignments-change-keep = Nieuwe tekst bewaren
refused-theme_missing = Deze opdracht hoort nog bij geen enkel thema. Kies er minstens één bij “Tekst wijzigen” en bewaar opnieuw.
refused-theme_not_accepted = Een van deze thema's ligt opzij, is samengevoegd of hoort bij een andere ronde. Kies een ander thema.
field-assignment_title = Hoe heet de opdracht?
field-assignment_title-help = Kort, zoals je het tegen een inwoner zou zeggen.
field-assignment_themes = Welke thema's pakken jullie op?
field-assignment_signal = Steunt de opdracht ook op een signaal?
field-present_situation = Hoe is het nu?
field-present_situation-help = In de woorden van inwoners. Wat zie en hoor je?
field-wanted_situation = Hoe willen jullie dat het wordt?
field-wanted_situation-help = Schrijf op waaraan inwoners het straks merken.
field-for_whom = Voor wie?
field-assignment_question = Op welke vraag zoeken jullie een antwoord?
field-limits = Wat zijn de grenzen?
field-limits-help = Tijd, geld, en wat jullie niet doen.
field-part = Deel van de tekst
