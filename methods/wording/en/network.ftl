# Step two: parties of the neighbourhood and the five stumbling blocks.
network-tab-list = Who is active here?
network-tab-new = New party
network-tab-blocks = Stumbling blocks
network-none = Nobody in the network yet. Put groups and organisations here that do something in the neighbourhood. Start under “New party” with a group of residents that you know.
network-count = { $count ->
    [one] 1 party
   *[other] { $count } parties
}
network-filter = Kind
network-choose = Choose a kind
network-new-what = A party is a group or organisation, never a person.
network-reach = Whom they reach
network-keep = Keep party
network-kept = The party is in the network.
network-correct = Correct the facts of this party
network-corrected = The new facts are in.
network-blocks-what = A stumbling block makes living together hard. This shows how often you yourselves put it beside a note or a signal.
network-block-conversations = In { $count } of { $of } conversations
network-block-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
network-block-signals = { $count ->
    [one] 1 signal
   *[other] { $count } signals
}
network-block-nobody = Not named with any note or signal yet.
network-signs = How do you notice it?
network-signs-care = One such sign proves nothing. It is a reason to ask how things are.
network-block-latest = What was said about it last?
network-a-signal = signal
party-kind-resident_group = Residents' group
party-kind-welfare = Welfare
party-kind-school = School
party-kind-housing = Housing
party-kind-care = Care and shelter
party-kind-faith_or_culture = Faith or culture
party-kind-business = Shops and companies
party-kind-municipality = Municipality
party-kind-sports = Sports
field-party_name = What is the party called?
field-party_kind = Kind
field-party_about = What do they do in the neighbourhood?
field-party_reach = Whom do they reach, and whom not?
refused-party_there = “{ $name }” is in the network already. Open that party to correct something.
refused-no_police = Police and enforcement have no access. We promised residents this, so that they can speak freely. Is there danger? Call 112.
