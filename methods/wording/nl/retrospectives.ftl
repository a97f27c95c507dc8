# Step six: looking back, going on, telling people back.
retrospectives-tab-held = Vieren
retrospectives-tab-new = Terugblik houden
retrospectives-tab-next = Volgende ronde
retrospectives-nothing-done = Er is nog niets om op terug te kijken. Besluit eerst samen wat jullie gaan doen.
retrospectives-to-interventions = Naar wat we gaan doen
retrospectives-none = Er is nog geen terugblik. Kom bij elkaar en laat iedereen eerst voor zichzelf iets opschrijven. Begin bij “Terugblik houden”.
retrospectives-before = Om te vieren uit ronde { $number }
retrospectives-open = Bekijk deze terugblik
retrospectives-new-what = Kijk terug met de mensen die meededen. Eerst wat goed ging, dan pas wat beter kan. Iedereen deed wat op dat moment kon.
retrospectives-not-yet = { $title } (nog niet teruggekeken)
retrospectives-number-resident = Inwoners
retrospectives-number-volunteer = Vrijwilligers
retrospectives-number-professional = Professionals
retrospectives-keep = Terugblik beginnen
retrospectives-kept = De terugblik staat erin. Schrijf nu op wat jullie zeggen.
retrospectives-one = Terugblik: { $title }
retrospectives-back = ← Terug naar de terugblik
retrospectives-tab-lines = Vier en verbeter
retrospectives-tab-actions = Acties
retrospectives-tab-told = Terugvertellen
retrospectives-went_well = Dit ging goed
retrospectives-changed = Dit merken inwoners ervan
retrospectives-improve = Dit kan beter
retrospectives-add-went_well = Zet dit bij wat goed ging
retrospectives-add-changed = Zet dit bij wat inwoners merken
retrospectives-add-improve = Zet dit bij wat beter kan
retrospectives-line-kept = Het staat erbij.
field-looked_back_at = Waar kijken jullie op terug?
field-looked_back_on = Wanneer keken jullie terug?
field-line_kind = Soort
field-went_well = Wat lukte er, en door wie?
field-went_well-help = Rollen en groepen, geen namen.
field-changed = Wat is er anders geworden, en waaraan zie je dat?
field-changed-help = Wat mensen zelf merken. Zet erbij hoe je het weet.
field-improve = Wat doen we de volgende keer anders?
field-improve-help = Over het werk, niet over wie het deed.
field-retrospective_line = Deze tekst

actions-first = Eerst: de acties van vorige keer
actions-first-what = { $count ->
    [one] Er staat nog 1 actie open. Is die klaar? Zo niet, wat is er nodig?
   *[other] Er staan nog { $count } acties open. Wat is klaar? En wat is er nog nodig?
}
actions-more = { $count ->
    [one] Nog 1 actie
   *[other] Nog { $count } acties
}
actions-agreed = Afgesproken op { $day }
actions-open = Bekijk deze actie
actions-is-done = klaar sinds { $day }
actions-late = de datum was { $day }
actions-due = klaar op { $day }
actions-done = Deze actie is klaar
actions-not-done = Toch nog niet klaar
actions-marked = Mooi, deze actie is klaar.
actions-reopened = De actie staat weer open.
actions-signal = Maak er een signaal van
actions-signalled = De actie staat nu ook bij de signalen van deze ronde. De draad loopt door.
actions-to-signal = Dit werd een signaal: bekijk het
actions-none = Nog geen acties. Wat doen jullie de volgende keer anders, en wie pakt dat op?
actions-too-many = Er staan meer dan { $most } acties open. Zo veel onthoudt een team niet. Kies samen wat echt moet, en laat de rest los.
actions-new = Nieuwe actie
actions-keep = Actie bewaren
actions-kept = De actie staat erin. Bij de volgende terugblik komt hij als eerste terug.
actions-one = Actie
field-action = Wat gaan we doen?
field-action_owner = Wie pakt het op?
field-action_owner-help = Een rol of organisatie, geen naam.
field-action_due_on = Wanneer is het klaar?
field-carry = Acties die meegaan

told-no-talks = Deze aanpak steunt nog niet op gesprekken. Koppel in stap 4 thema's of letterlijke woorden aan de opdracht. Dan zie je hier wie er nog iets moet horen.
told-waiting = **Nog niet teruggekoppeld: { $count } van { $of } gesprekken.** De mensen die daar spraken, hoorden nog niets.
told-all = { $count ->
    [one] De mensen van het ene gesprek hoorden wat er met hun woorden is gedaan.
   *[other] De mensen van alle { $count } gesprekken hoorden wat er met hun woorden is gedaan.
}
told-whom = Aan wie vertel je het?
told-everybody = Iedereen die sprak
told-not-yet = nog niet teruggekoppeld
told-new = Opschrijven wat je terugvertelde
told-no-signal = Geen signaal
told-example = Bijvoorbeeld: “U zei dat er geen bank meer staat. Voor de bakker staat nu weer een bank. Een tweede kwam er niet, omdat de gemeente eerst wil zien hoe het gaat.”
told-keep = Terugkoppeling bewaren
told-kept = De terugkoppeling staat erin. De draad is rond.
told-before = { $count ->
    [one] Al verteld: 1 keer
   *[other] Al verteld: { $count } keer
}
told-open = Bekijk deze terugkoppeling
told-one = Terugkoppeling
told-to-talk = Naar het gesprek
told-to-signal = Naar het signaal
field-told_signal = Hoort er een signaal bij?
field-told_how = Hoe vertelde je het?
field-told_how-help = Een kaart, aan de deur, op een bijeenkomst.
field-told_on = Wanneer?
field-told_text = Wat vertelde je?
field-told_text-help = Dit zei u. Dit deden we. Dit niet, omdat …
refused-told_nobody = Kies eerst aan wie je het vertelde: een gesprek, een signaal of allebei. Je tekst staat er nog.
refused-looked_back_too_early = Deze aanpak begon op { $first }. Kies een dag vanaf dan.

card-said = Dit zei u
card-about = Het ging over: { $themes }
card-done = Dit deden we
card-not-done = Dit niet, omdat …
card-to-come = Dit komt nog
card-by = { $owner }, klaar op { $day }
card-nothing-yet = Hierover is nog niets opgeschreven.
card-unquoted-not_allowed = Voor jou: er staan geen letterlijke woorden op de kaart, want dat was zo afgesproken.
card-unquoted-too_few = Voor jou: er staan geen letterlijke woorden op de kaart. Er waren zo weinig mensen bij dat anderen kunnen raden wie het zei.
card-unquoted-none = Voor jou: er zijn geen letterlijke woorden opgeschreven waar deze aanpak op steunt.

next-what = Een nieuwe ronde begint weer bij signalen, met wat overbleef van deze ronde. Deze ronde sluit dan. Alles blijft te lezen.
next-title = { $place }, ronde { $number }
next-carry = Deze acties staan nog open. Wat neem je mee?
next-as-signals = Zet ze meteen bij de signalen van de nieuwe ronde
next-begin = Volgende ronde beginnen
next-begun = Ronde { $number } is begonnen en staat nu in beeld.
next-there = De volgende ronde is er al: { $title }. Kies die links bij “Ronde in beeld”.
