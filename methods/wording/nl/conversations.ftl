# Step two: conversations, their lines, and who was not heard yet.
conversations-tab-list = Alle gesprekken
conversations-tab-new = Nieuw gesprek
conversations-tab-missing = Wie wij nog niet spraken
conversations-one = Gesprek
conversations-none = Nog geen gesprekken. Een gesprek is alles waarin mensen vertellen hoe zij hier leven, van een praatje tot een avond. Heb je er een gehad? Zet het erin bij “Nieuw gesprek”.
conversations-search = Zoek op plek of vraag
conversations-search-for = bijvoorbeeld De Kom
conversations-found = { $count ->
    [0] Geen gesprekken gevonden. Zoek op een ander woord.
    [one] 1 gesprek
   *[other] { $count } gesprekken
}
conversations-notes = { $count ->
    [0] nog geen regels
    [one] 1 regel
   *[other] { $count } regels
}
people-resident = { $count ->
    [one] 1 inwoner
   *[other] { $count } inwoners
}
people-volunteer = { $count ->
    [one] 1 vrijwilliger
   *[other] { $count } vrijwilligers
}
people-professional = { $count ->
    [one] 1 professional
   *[other] { $count } professionals
}
people-many-resident = inwoners
people-many-volunteer = vrijwilligers
people-many-professional = professionals
people-not-counted = Aantal mensen niet geteld
conversations-who = Wie waren erbij? Alleen aantallen, geen namen.
conversations-number-resident = Inwoners
conversations-number-volunteer = Vrijwilligers
conversations-number-professional = Professionals
conversations-format-more = Gespreksvorm erbij zetten (mag later)
conversations-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}
conversations-minutes-all = Samen ongeveer { $count } minuten
conversations-trained = Voor deze vorm is een getrainde gespreksleider nodig.
conversations-signals-more = Kwam dit gesprek door een signaal? (mag later)
conversations-choose = Kies een signaal
conversations-keep = Gesprek bewaren
conversations-kept = Het gesprek staat erin. Schrijf nu op wat er gezegd is, regel voor regel.
conversations-imported = ingelezen uit { $file }
conversations-quotes-yes = Letterlijke woorden mogen gebruikt worden.
conversations-quotes-no = Letterlijke woorden mogen niet. Schrijf in je eigen woorden op wat er gezegd is.
conversations-children = Er waren kinderen onder de 16 bij. Schrijf daarom niets letterlijk op. Zorgen over de veiligheid thuis? Bel Veilig Thuis: 0800-2000. Bij gevaar: 112.
conversations-quotes-end = { $count ->
    [one] Er staat nu 1 citaat. Na het bewaren is dat geen citaat meer. Schrijf de regel daarna in je eigen woorden.
   *[other] Er staan nu { $count } citaten. Na het bewaren zijn dat geen citaten meer. Schrijf de regels daarna in je eigen woorden.
}
conversations-rewrite = { $count ->
    [one] In 1 regel staan nog letterlijke woorden. Die mogen we niet bewaren. Open de regel en schrijf hem in je eigen woorden. De oude tekst halen we dan weg.
   *[other] In { $count } regels staan nog letterlijke woorden. Die mogen we niet bewaren. Open elke regel en schrijf hem in je eigen woorden. De oude tekst halen we dan weg.
}
conversations-rewrite-one = Regel { $number } in je eigen woorden schrijven
conversations-summary = Waar kwam het op neer?
conversations-summary-write = Samenvatting schrijven en het gesprek afronden
conversations-summary-correct = Samenvatting verbeteren
conversations-summary-keep = Samenvatting bewaren
conversations-summary-kept = De samenvatting staat erbij. Je kunt nog steeds regels toevoegen.
conversations-signals = { $count ->
    [0] Nog geen signaal gekoppeld
    [one] 1 signaal leidde tot dit gesprek
   *[other] { $count } signalen leidden tot dit gesprek
}
conversations-link = Signaal koppelen
conversations-linked = Het signaal hoort nu bij dit gesprek. Je ziet het in de rode draad.
conversations-unlink = Dit signaal loskoppelen
conversations-unlinked = Het signaal hoort niet meer bij dit gesprek. Het signaal zelf staat er nog.
conversations-correct = Gegevens van dit gesprek verbeteren
conversations-corrected = De nieuwe gegevens staan er. Wat er stond, is bewaard.
conversations-visits = { $count ->
    [0] nog nooit aan tafel
    [one] 1 keer aan tafel
   *[other] { $count } keer aan tafel
}
conversations-missing-later = Hier zie je straks wie je nog niet sprak. Zet eerst een gesprek erin bij “Nieuw gesprek”.
conversations-missing-nothing = Inwoners, vrijwilligers en professionals zijn opgeschreven, en elk struikelblok is genoemd.
conversations-missing-limits = Dit telt alleen wat jullie opschreven. Wie nooit aan tafel zat, staat in geen enkel getal. Vraag elkaar dus ook: wie kennen wij niet, en wie kan ons voorstellen?
missing-not_there = Er waren nog geen { $who } bij een gesprek, en er staat geen regel van hen.
missing-not_written_down = { $visits ->
    [one] 1 keer zat iemand van de { $who } aan tafel, maar er staat nog geen regel van hen.
   *[other] { $visits } keer zat iemand van de { $who } aan tafel, maar er staat nog geen regel van hen.
}
missing-written_down_less = { $notes } van de { $of } regels zijn van { $who }. Zij zaten { $visits } van de { $of_visits } keer aan tafel. Laat hen de volgende keer als eersten aan het woord.
missing-only_professionals = { $count ->
    [one] In 1 van de { $of } gesprekken zaten alleen professionals.
   *[other] In { $count } van de { $of } gesprekken zaten alleen professionals.
} Wat vinden inwoners zelf?
missing-without_notes = { $count ->
    [one] Bij 1 van de { $of } gesprekken staat nog geen enkele regel.
   *[other] Bij { $count } van de { $of } gesprekken staat nog geen enkele regel.
} Schrijf op wat je nog weet.
missing-block_not_named = Geen enkele regel noemt “{ $block }”. Dat kan kloppen. Je kunt er ook naar vragen.
missing-kinds_not_mapped = { $count ->
    [one] Van één soort staat nog niemand in het netwerk: { $kinds }.
   *[other] Van { $count } soorten staat nog niemand in het netwerk: { $kinds }.
} Kennen jullie daar iemand?
notes-new = Schrijf op wat er gezegd is
notes-keep = Regel bewaren
notes-kept = Regel { $number } staat erin. Typ gerust de volgende.
notes-title = { $count ->
    [0] Regels
    [one] 1 regel
   *[other] { $count } regels
}
notes-none = Nog geen regels. Eén ding dat iemand zei, is één regel.
notes-order = Volgorde van de regels
notes-newest-true = Nieuwste eerst
notes-newest-false = Vanaf het begin
notes-kind-summary = samengevat
notes-kind-quote = citaat
notes-more = Taal of struikelblok erbij zetten (mag later)
notes-open = Regel { $number } openen
notes-this = Dit is regel { $number }
notes-whole = ← Terug naar het hele gesprek
notes-correct = Deze regel verbeteren
notes-advice = Je schreef “{ $word }”. Liever: { $prefer }. { $reason }
notes-advice-yours = Dit is een tip. Je tekst staat er zoals jij hem schreef. Verbeteren kan altijd.
notes-or = of
field-conversation_held_on = Wanneer?
field-conversation_place = Waar?
field-conversation_place-help = Een gebouw, plein of “bij iemand thuis”. Geen adres.
field-conversation_question = Over welke vraag ging het?
field-quotes_allowed = Iedereen vindt het goed dat we letterlijke woorden gebruiken
field-quotes_allowed-help = Vraag dit aan het begin. Zegt iemand nee? Laat het dan uit.
field-children_present = Er waren kinderen onder de 16 bij
field-children_present-help = Dan schrijven we niets letterlijk op.
field-dialogue_format = Gespreksvorm
field-led_by = Signaal dat tot dit gesprek leidde
field-conversation_summary = Samenvatting
field-conversation_summary-help = Twee of drie zinnen: wat kwam vaak terug, en waar dachten mensen verschillend over?
field-note_line = Wat zei iemand?
field-note_line-help = Eén ding per regel. Geen namen.
field-note_perspective = Wie zei het?
field-note_kind = Hoe schrijf je het op?
field-note_kind-help = Citaat: de letterlijke woorden. Samengevat: jouw woorden.
field-note_language = Taal van de regel
refused-quote_not_allowed = In dit gesprek vond niet iedereen letterlijke woorden goed. Je tekst staat er nog: kies “samengevat” en schrijf hem in je eigen woorden.
refused-quote_with_children = Er waren kinderen onder de 16 bij, dus we bewaren niets letterlijk. Je tekst staat er nog: kies “samengevat” en schrijf hem in je eigen woorden.
