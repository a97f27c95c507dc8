# Step one: signals and the tension phase.
signals-tab-new = Nieuw signaal
signals-tab-list = Alle signalen
signals-tab-tension = Hoe is de sfeer?
signals-more = Meer erbij zetten (mag later)
signals-keep = Signaal bewaren
signals-kept = Je signaal staat erin. Bij “Alle signalen” vul je het later aan.
signals-none = Nog geen signalen. Zag of hoorde je iets in de wijk, groot of klein, goed of lastig? Schrijf het op bij “Nieuw signaal”.
signals-state = Hoe staat het ervoor?
signals-kind = Soort
signals-positive-true = Goed nieuws
signals-positive-false = Zorg of vraag
signals-search = Zoek op een woord
signals-search-for = bijvoorbeeld glasbak
signals-found = { $count ->
    [0] Geen signalen gevonden. Kies minder filters.
    [one] 1 signaal
   *[other] { $count } signalen
}
signals-open = Bekijk dit signaal
signals-one = Signaal
signal-open = nog niet opgevolgd
signal-followed_up = opgevolgd
signal-closed = afgerond
signal-positive = goed nieuws
signals-follow-up = Wat is ermee gedaan?
signals-closes = Dit signaal is hiermee afgerond
signals-follow-up-keep = Opvolging bewaren
signals-follow-up-kept = De opvolging staat erbij.
signals-details-keep = Aanvulling bewaren
signals-details-kept = De aanvulling staat erbij.
source-resident = Inwoner
source-volunteer = Vrijwilliger
source-professional = Professional
source-media = Media
source-figure = Cijfers
field-observation = Wat zag of hoorde je?
field-observation-help = Schrijf op wat er gebeurde, niet wie mensen zijn. Geen namen.
field-place = Waar ongeveer?
field-place-help = Een plein, winkel of portiek. Geen huisnummer.
field-observed_on = Wanneer?
field-interpretation = Wat betekent het, denk je?
field-interpretation-help = Dat is je eigen duiding. Die blijft los van wat je zag.
field-source_kind = Van wie kwam het?
field-is_positive = Dit is goed nieuws
field-stumbling_block = Struikelblok
field-follow_up_on = Wanneer kijk je er weer naar?
field-follow_up = Wat heb je gedaan of afgesproken?
field-phase = Hoe is de sfeer nu?
field-present = Wie schatten dit samen in?
field-present-help = Rollen en aantallen, geen namen. Bijvoorbeeld: 4 inwoners, 2 jongerenwerkers.
field-tension_reason = Waar zien jullie dat aan?
tension-what = Jullie schatten samen in hoe de sfeer is. Jullie inschatting heeft een datum en verloopt. Het is geen cijfer en geen vergelijking met andere wijken.
tension-none = Er is nu geen geldige inschatting. Maak er samen een in het signaleringsoverleg: daar leggen jullie signalen naast elkaar.
tension-dated = Ingeschat op { $day }, geldig tot en met { $until }
tension-set = Samen opnieuw inschatten
tension-keep = Inschatting bewaren
tension-kept = De inschatting staat erin.
signals-pairs = { $count ->
    [one] Twee signalen lijken over hetzelfde te gaan
   *[other] { $count } keer lijken twee signalen over hetzelfde te gaan
}
signals-pairs-what = De computer ziet dezelfde woorden, dag en plek. Jullie besluiten. Beide signalen blijven staan.
signals-pairs-only-here = Alleen hier staat: { $words }
signals-pairs-same = Ja, hetzelfde voorval
signals-pairs-linked = De twee signalen horen nu bij elkaar. Bij elk zie je het andere.
signals-pairs-two = Nee, twee voorvallen
signals-pairs-apart = Het blijven twee voorvallen. We vragen het niet nog een keer.
signals-same-event = { $count ->
    [one] Er is nog een signaal over hetzelfde voorval
   *[other] Er zijn nog { $count } signalen over hetzelfde voorval
}
refused-same_signal = Dit is hetzelfde signaal. Kies twee verschillende.
refused-signal_elsewhere = Deze twee signalen horen bij verschillende rondes. Kies twee uit één ronde.
