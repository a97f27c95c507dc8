# Step three in pictures: the map, who says what, themes through time.
pictures-which = Wat wil je zien?
pictures-map = Kaart van de regels
pictures-voices = Wie zegt wat?
pictures-time = Thema's door de tijd
pictures-sample = Deze ronde heeft { $count } regels. De kaart toont er { $shown }. Ze zijn door het lot gekozen en blijven steeds dezelfde. In de lijst eronder staan alle regels.
pictures-how-to-pick = Tik op punten om ze te kiezen, of sleep een kader om een groepje. Wat je kiest, lees je onder de kaart. Je zet het daar in één keer bij een thema.
pictures-list = Liever een lijst? Kies regels zonder kaart
pictures-list-from = Waar staan de regels nu?
pictures-list-proposal = Voorstel: { $label }
pictures-picked = { $count ->
    [one] 1 regel gekozen
   *[other] { $count } regels gekozen
}
pictures-picked-first = Hier staan de eerste { $shown }. Wat je hierboven doet, geldt voor alle gekozen regels.
pictures-elsewhere = { $count ->
    [one] 1 van deze regels staat al bij een ander thema van jullie.
   *[other] { $count } van deze regels staan al bij een ander thema van jullie.
}
pictures-put = { $count ->
    [one] Zet deze regel bij “{ $name }”
   *[other] Zet deze { $count } regels bij “{ $name }”
}
pictures-move = { $count ->
    [one] Verplaats deze regel naar “{ $name }”
   *[other] Verplaats deze { $count } regels naar “{ $name }”
}
pictures-also = { $count ->
    [one] Zet hem ook bij “{ $name }”
   *[other] Zet ze ook bij “{ $name }”
}
pictures-put-done = { $count ->
    [one] De regel staat nu bij “{ $name }”.
   *[other] De { $count } regels staan nu bij “{ $name }”.
}
pictures-new-theme = Maak er een nieuw thema van
pictures-new-theme-keep = { $count ->
    [one] Thema maken met deze regel
   *[other] Thema maken met deze { $count } regels
}
pictures-new-theme-kept = { $count ->
    [one] Het thema staat erin, met de regel die je koos.
   *[other] Het thema staat erin, met de { $count } regels die je koos.
}
pictures-clear = Keuze wissen
pictures-first-themes = Je ziet de { $shown } thema's die in de meeste gesprekken klinken. In de tabel staan alle { $count }.
pictures-of = { $heard } van { $of }
pictures-time-before = Hier zie je straks of een thema vaker klinkt of juist minder. Daarvoor zijn gesprekken nodig in twee maanden, of vier gesprekken in één maand.
pictures-time-what-month = Elke balk is een maand. Hoe hoger de balk, hoe groter het deel van de gesprekken waarin je het thema hoorde.
pictures-time-what-week = Elke balk is een week, met de maandag eronder. Hoe hoger de balk, hoe groter het deel van de gesprekken waarin je het thema hoorde.
pictures-time-what-day = Elke balk is een dag. Hoe hoger de balk, hoe groter het deel van de gesprekken waarin je het thema hoorde.
pictures-time-what-conversation = Elke balk is een gesprek. Een volle balk betekent dat je het thema daar hoorde.
pictures-time-latest = Je ziet de laatste { $count }.
pictures-time-alt = { $name }, door de tijd: { $numbers }.
pictures-heard = wel
pictures-not-heard = niet
pictures-week-of = week van { $day }
pictures-heard-first = Gehoord in { $heard } van { $of } { $of ->
    [one] gesprek
   *[other] gesprekken
} in { $when }
pictures-heard-then = in { $heard } van { $of } in { $when }
pictures-heard-halves = Eerst gehoord in { $early } van { $early_of } { $early_of ->
    [one] gesprek
   *[other] gesprekken
}, daarna in { $late } van { $late_of }.
refused-nothing_picked = Er is nog geen regel gekozen. Tik eerst regels aan, op de kaart of in de lijst.
