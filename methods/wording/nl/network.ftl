# Step two: parties of the neighbourhood and the five stumbling blocks.
network-tab-list = Wie zijn hier actief?
network-tab-new = Nieuwe partij
network-tab-blocks = Struikelblokken
network-none = Nog niemand in het netwerk. Zet hier groepen en organisaties die in de wijk iets doen. Begin bij “Nieuwe partij” met een groep inwoners die je kent.
network-count = { $count ->
    [one] 1 partij
   *[other] { $count } partijen
}
network-filter = Soort
network-choose = Kies een soort
network-new-what = Een partij is een groep of organisatie, nooit een persoon.
network-reach = Wie ze bereiken
network-keep = Partij bewaren
network-kept = De partij staat in het netwerk.
network-correct = Gegevens van deze partij verbeteren
network-corrected = De nieuwe gegevens staan er.
network-blocks-what = Een struikelblok maakt samenleven moeilijk. Je ziet hier hoe vaak jullie het zelf bij een regel of signaal hebben gezet.
network-block-conversations = In { $count } van { $of } gesprekken
network-block-notes = { $count ->
    [one] 1 regel
   *[other] { $count } regels
}
network-block-signals = { $count ->
    [one] 1 signaal
   *[other] { $count } signalen
}
network-block-nobody = Nog bij geen enkele regel of signaal genoemd.
network-signs = Waar merk je het aan?
network-signs-care = Eén zo'n teken bewijst niets. Het is een reden om te vragen hoe het zit.
network-block-latest = Wat werd er het laatst over gezegd?
network-a-signal = signaal
party-kind-resident_group = Bewonersgroep
party-kind-welfare = Welzijn
party-kind-school = School
party-kind-housing = Wonen
party-kind-care = Zorg en opvang
party-kind-faith_or_culture = Geloof of cultuur
party-kind-business = Winkels en bedrijven
party-kind-municipality = Gemeente
party-kind-sports = Sport
field-party_name = Hoe heet de partij?
field-party_kind = Soort
field-party_about = Wat doen ze in de wijk?
field-party_reach = Wie bereiken ze, en wie niet?
refused-party_there = “{ $name }” staat al in het netwerk. Open die partij om iets te verbeteren.
refused-no_police = Politie en handhaving komen hier niet in. Dat hebben we inwoners beloofd, zodat zij vrij kunnen praten. Is er gevaar? Bel 112.
