# Important days of the coming months.
calendar-what = Bijzondere dagen van het komende half jaar, met jullie eigen plannen ertussen. Zo begin je op tijd. En je plant niet per ongeluk iets op een dag die voor anderen zwaar of druk is.
calendar-until = Tot en met { $day }
calendar-no-plans = Er staat nog niets van jullie zelf in deze maanden. Zodra een aanpak een datum heeft, zie je hem hier tussen de dagen.
calendar-to-interventions = Naar wat we gaan doen
calendar-from-to = { $first } tot en met { $last }
calendar-no-date = wordt elk jaar bekendgemaakt
calendar-confirm = vraag de datum na
calendar-lunar = kan een dag eerder of later zijn; vraag de datum na
calendar-unverified = nog niet nagekeken
calendar-tension = Deze dag kan voor sommige mensen zwaar zijn. Wees in de buurt en vraag hoe het gaat.
calendar-lead-partners = partners vragen
calendar-lead-invite = mensen uitnodigen
calendar-lead-brief = het team bijpraten
calendar-lead-now = Nu aan de beurt: { $what }
calendar-lead = { $count ->
    [one] Over 1 week: { $what } ({ $day })
   *[other] Over { $count } weken: { $what } ({ $day })
}
calendar-our-intervention = Wat we gaan doen
calendar-our-task = Taak
calendar-announced = Nog zonder datum
calendar-announced-what = De organisatie maakt deze datum elk jaar bekend. Zoek de datum op en zet hem in jullie planning.
calendar-near-on = Dit valt op { $day }. Is dat de bedoeling?
calendar-near-after = { $count ->
    [one] Een dag later is het { $day }.
   *[other] { $count } dagen later is het { $day }.
} Houd daar rekening mee.
calendar-near-before = { $count ->
    [one] Een dag eerder is het { $day }.
   *[other] { $count } dagen eerder is het { $day }.
} Houd daar rekening mee.
calendar-near-lunar = Het kan een dag schelen.
