# Step six: looking back, going on, telling people back.
retrospectives-tab-held = Celebrate
retrospectives-tab-new = Look back
retrospectives-tab-next = Next round
retrospectives-nothing-done = There is nothing to look back on yet. First decide together what you will do.
retrospectives-to-interventions = To what we will do
retrospectives-none = There is no retrospective yet. Come together and let everyone first write something down for themselves. Start at “Look back”.
retrospectives-before = To celebrate from round { $number }
retrospectives-open = See this retrospective
retrospectives-new-what = Look back with the people who took part. First what went well, only then what can be better. Everyone did what they could at the time.
retrospectives-not-yet = { $title } (not looked back on yet)
retrospectives-number-resident = Residents
retrospectives-number-volunteer = Volunteers
retrospectives-number-professional = Professionals
retrospectives-keep = Start looking back
retrospectives-kept = The retrospective is in. Now write down what you all say.
retrospectives-one = Looking back: { $title }
retrospectives-back = ← Back to the retrospective
retrospectives-tab-lines = Celebrate and improve
retrospectives-tab-actions = Actions
retrospectives-tab-told = Tell people
retrospectives-went_well = This went well
retrospectives-changed = What residents notice of it
retrospectives-improve = This can be better
retrospectives-add-went_well = Add to what went well
retrospectives-add-changed = Add to what residents notice
retrospectives-add-improve = Add to what can be better
retrospectives-line-kept = It is there.
field-looked_back_at = What are you looking back on?
field-looked_back_on = When did you look back?
field-line_kind = Kind
field-went_well = What worked, and thanks to whom?
field-went_well-help = Roles and groups, no names.
field-changed = What is different now, and how can you tell?
field-changed-help = What people notice themselves. Say how you know.
field-improve = What will we do differently next time?
field-improve-help = About the work, not about who did it.
field-retrospective_line = This text

actions-first = First: last time's actions
actions-first-what = { $count ->
    [one] 1 action is still open. Is it done? If not, what does it need?
   *[other] { $count } actions are still open. Which are done? And what do the others need?
}
actions-more = { $count ->
    [one] 1 more action
   *[other] { $count } more actions
}
actions-agreed = Agreed on { $day }
actions-open = See this action
actions-is-done = done since { $day }
actions-late = the date was { $day }
actions-due = due on { $day }
actions-done = This action is done
actions-not-done = Not done after all
actions-marked = Well done, this action is finished.
actions-reopened = The action is open again.
actions-signal = Make it a signal
actions-signalled = The action is now among the signals of this round too. The thread goes on.
actions-to-signal = This became a signal: see it
actions-none = No actions yet. What will you do differently next time, and who takes that on?
actions-too-many = More than { $most } actions are open. A team cannot remember that many. Choose together what really matters and let the rest go.
actions-new = New action
actions-keep = Keep action
actions-kept = The action is in. It comes back first the next time you look back.
actions-one = Action
field-action = What will we do?
field-action_owner = Who takes it on?
field-action_owner-help = A role or an organisation, no name.
field-action_due_on = When will it be done?
field-carry = Actions that go along

told-no-talks = This intervention does not rest on conversations yet. In step 4, link themes or literal words to the assignment. Then you will see here who still has to hear something.
told-waiting = **Not told yet: { $count } of { $of } conversations.** The people who spoke there have heard nothing so far.
told-all = { $count ->
    [one] The people of the one conversation heard what was done with their words.
   *[other] The people of all { $count } conversations heard what was done with their words.
}
told-whom = Whom do you tell?
told-everybody = Everyone who spoke
told-not-yet = not told yet
told-new = Write down what you told people
told-no-signal = No signal
told-example = For example: “You said that the bench is gone. There is a bench again in front of the baker's. A second one did not come, because the municipality first wants to see how it goes.”
told-keep = Keep what was told
told-kept = What you told is in. The thread has come full circle.
told-before = { $count ->
    [one] Told so far: once
   *[other] Told so far: { $count } times
}
told-open = See what was told
told-one = What was told
told-to-talk = To the conversation
told-to-signal = To the signal
field-told_signal = Does a signal belong to it?
field-told_how = How did you tell it?
field-told_how-help = A card, at the door, at a meeting.
field-told_on = When?
field-told_text = What did you tell?
field-told_text-help = This you said. This we did. This we did not, because …
refused-told_nobody = First choose whom you told: a conversation, a signal or both. Your text is still there.
refused-looked_back_too_early = This intervention began on { $first }. Choose a day from then on.

card-said = This you said
card-about = It was about: { $themes }
card-done = This we did
card-not-done = This we did not, because …
card-to-come = This is still to come
card-by = { $owner }, due on { $day }
card-nothing-yet = Nothing has been written down about this yet.
card-unquoted-not_allowed = For you: there are no literal words on the card, because that was agreed.
card-unquoted-too_few = For you: there are no literal words on the card. So few people were there that others could guess who said it.
card-unquoted-none = For you: no literal words were written down that this intervention rests on.

next-what = A new round begins with signals again, and with what is left over from this one. This round then closes. Everything stays readable.
next-title = { $place }, round { $number }
next-carry = These actions are still open. Which do you take along?
next-as-signals = Put them among the signals of the new round right away
next-begin = Begin the next round
next-begun = Round { $number } has begun and is now in view.
next-there = The next round is there already: { $title }. Choose it on the left under “Round in view”.
