# The frame around every screen: menu, round in view, language, messages of the frame.
app-name = Samenleven
round-in-view = Round in view
round-name = { $place } · round { $number }
language = Language
language-nl = Nederlands
language-en = English
name-why = What is your name? It stands beside what you write down, so that a colleague knows who you are. We ask once.
name-keep = Keep name
example-notice = This is an example. Wilgenrade does not exist and a language model wrote the texts. Done looking? Take it away under Administration.
footer = You work as { $name }, on this computer only. Nothing you write goes to the internet.

section-round = The round
section-signal = 1 · Signal
section-research = 2 · Research
section-share = 3 · Share and interpret
section-develop = 4 · Develop
section-tackle = 5 · Tackle
section-celebrate = 6 · Celebrate and improve
section-more = More

page-home = Overview
page-signals = Signals
page-conversations = Conversations
page-network = Network
page-sharing_sessions = Reading together
page-themes = Themes
page-assignments = Assignment
page-interventions = What we will do
page-calendar = Special days
page-retrospectives = Looking back
page-red_thread = Red thread
page-imports = Read in a file
page-administration = Administration

step-of-six = Step { $number } of 6 · { $name }
step-questions = Questions for you and your team
back-to-list = ← Back to the list
all = All
not-said = Not filled in
written-down = Written down by { $name } on { $moment }
correct-title = Correct the text
correct-which = Which text?
correct-forget = It held a name, or something that points to a person: remove the old text completely
correct-keep = Keep the correction
corrected = The new text is in place. The thread to other steps has stayed.

perspective-resident = resident
perspective-volunteer = volunteer
perspective-professional = professional
scope-buurt = A small area (buurt)
scope-wijk = A neighbourhood (wijk)
scope-city = The whole city
scope-group = A group that organises itself

text-draft-found = { $time } you typed something here that has not been kept yet:
text-restore = Put it back
text-discard = Throw it away
text-kept = Safe on this device, not kept yet
text-too-long = This text is too long: { $count } characters, { $max } fit. Take something out or make it two.
text-required = Fill this in.
