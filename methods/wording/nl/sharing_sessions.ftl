# Step three: reading together.
sharing-no-notes = Hier lees je straks samen. Er is nog niets om te lezen: schrijf eerst op wat mensen in gesprekken zeiden.
sharing-none = Lees als team eerst samen dezelfde regels en noem wat je ziet. Zo staan jullie eigen woorden er vóór het voorstel van de computer.
sharing-how = De computer kiest { $count } regels uit verschillende gesprekken, van inwoners, vrijwilligers en professionals. Iedereen leest dezelfde.
sharing-begin = Samen beginnen
sharing-new = Opnieuw samen lezen
sharing-open = Bekijk deze bijeenkomst
sharing-one = Samen lezen · { $day }
sharing-read = Lees de regels rustig, hardop of voor jezelf. Zeg daarna om de beurt wat je ziet. Jullie hoeven het niet eens te zijn.
sharing-what-do-you-see = Wat zie je?
sharing-name-keep = Zet op de lijst
sharing-name-kept = Het staat op de lijst. Wie volgt?
sharing-names = { $count ->
    [0] Nog niets genoemd
    [one] 1 ding genoemd
   *[other] { $count } dingen genoemd
}
sharing-is-theme = is een thema geworden
sharing-on = Leg het voorstel ernaast
field-team_name = Wat ziet iemand?
field-team_name-help = Eén ding per keer, in eigen woorden.
field-sharing_held_on = Wanneer lezen jullie samen?
field-residents_there = Inwoners
field-volunteers_there = Vrijwilligers
field-professionals_there = Professionals
