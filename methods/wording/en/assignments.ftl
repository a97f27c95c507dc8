# Step four: the assignment.
assignments-tab-list = Assignments
assignments-tab-new = New assignment
assignments-tab-text = The assignment
assignments-tab-evidence = Choose what it rests on
assignments-tab-change = Change the text
assignments-none = No assignment yet. An assignment (opdracht) says how things are now and how you want them to become. Begin at “New assignment”.
assignments-no-themes = There are no themes to choose from yet. First make a theme together. You can already keep a title and a text.
assignments-to-themes = To the themes
assignments-pick-themes = Choose one or more themes
assignments-keep = Keep assignment
assignments-kept = The assignment is in, as a draft. Now choose what its text rests on.
assignments-open = Look at this assignment
assignments-to-options = Look at what could be done
assignment-concept = draft
assignment-final = settled
assignments-rests-on = { $count ->
    [0] rests on nothing yet
    [one] rests on 1 note
   *[other] rests on { $count } notes
}
assignments-part-present = How things are now
assignments-part-wanted = How we want things to become
assignments-part-empty = Not written yet.
assignments-what-it-rests-on = { $count ->
    [0] What this rests on: nothing yet
    [one] What this rests on: 1 note
   *[other] What this rests on: { $count } notes
}
assignments-rests-on-nothing = Under “Choose what it rests on”, pick people's words that show this.
assignments-literal = literal words
assignments-summary = summary
assignments-take-away = Take away
assignments-taken-away = It no longer stands here. We do keep that it did.
assignments-dissents = Not everyone sees it this way
assignments-dissents-what = This was said by people who think differently. It stays with the assignment.
assignments-dissent-about = about the theme { $theme }
assignments-weight = What this rests on
assignments-weight-talks = { $notes ->
    [0] No notes chosen yet.
   *[other] { $talks ->
        [one] From 1 conversation
       *[other] From { $talks } conversations
    }, { $notes ->
        [one] chosen once
       *[other] chosen { $notes } times
    }.
}
assignments-said-resident = { $count } from residents
assignments-said-volunteer = { $count } from volunteers
assignments-said-professional = { $count } from professionals
assignments-residents-minority = Less than half comes from residents. Their need comes first. Look for more of residents' words, or ask them.
assignments-missing-part_present = Nothing yet that “How things are now” rests on.
assignments-missing-part_wanted = Nothing yet that “How we want things to become” rests on.
assignments-missing-voice_resident = Whom we do not hear yet: residents.
assignments-missing-voice_volunteer = Whom we do not hear yet: volunteers.
assignments-missing-voice_professional = Whom we do not hear yet: professionals.
assignments-missing-literal = No literal words yet. A quote lets everyone hear who is speaking.
assignments-link-themes-first = First link a theme to this assignment, under “Change the text”. Then choose here from what people said about it.
assignments-from-theme = From which theme?
assignments-from-voice = Who said it?
assignments-notes-found = { $count ->
    [0] Nothing was written down about this. Choose another theme or another voice.
    [one] 1 note
   *[other] { $count } notes, literal words first
}
assignments-rest-present = Put with “How things are now”
assignments-rest-wanted = Put with “How we want things to become”
assignments-rested-present = “How things are now” now rests on this too.
assignments-rested-wanted = “How we want things to become” now rests on this too.
assignments-carries-present = Stands with “How things are now”
assignments-carries-wanted = Stands with “How we want things to become”
assignments-signals = Signals this rests on
assignments-no-signals = There are no other signals in this round.
assignments-pick-signal = Choose a signal
assignments-rest-signal = Add this signal
assignments-rested-signal = The signal now stands with the assignment.
assignments-settle = Settle assignment
assignments-settled = The assignment is settled. Now look together at what could be done.
assignments-reopen = Back to draft
assignments-reopened = The assignment is a draft again. You can discuss the text once more.
assignments-change-what = The old text is kept. The themes and notes that belong to it stay as well.
assignments-change-keep = Keep new text
refused-theme_missing = This assignment does not belong to any theme yet. Choose at least one under “Change the text” and try again.
refused-theme_not_accepted = One of these themes was set aside or merged, or belongs to another round. Choose another theme.
field-assignment_title = What is the assignment called?
field-assignment_title-help = Short, as you would say it to a resident.
field-assignment_themes = Which themes do you take up?
field-assignment_signal = Does the assignment rest on a signal too?
field-present_situation = How are things now?
field-present_situation-help = In residents' words. What do you see and hear?
field-wanted_situation = How do you want things to become?
field-wanted_situation-help = Write how residents will notice.
field-for_whom = For whom?
field-assignment_question = Which question do you want to answer?
field-limits = What are the limits?
field-limits-help = Time, money, and what you will not do.
field-part = Part of the text
