# Step two: conversations, their lines, and who was not heard yet.
conversations-tab-list = All conversations
conversations-tab-new = New conversation
conversations-tab-missing = Whom we have not spoken to yet
conversations-one = Conversation
conversations-none = No conversations yet. A conversation is anything in which people tell how they live here, from a chat to an evening. Did you have one? Add it under “New conversation”.
conversations-search = Search for a place or question
conversations-search-for = for instance De Kom
conversations-found = { $count ->
    [0] No conversations found. Search for another word.
    [one] 1 conversation
   *[other] { $count } conversations
}
conversations-notes = { $count ->
    [0] no notes yet
    [one] 1 note
   *[other] { $count } notes
}
people-resident = { $count ->
    [one] 1 resident
   *[other] { $count } residents
}
people-volunteer = { $count ->
    [one] 1 volunteer
   *[other] { $count } volunteers
}
people-professional = { $count ->
    [one] 1 professional
   *[other] { $count } professionals
}
people-many-resident = residents
people-many-volunteer = volunteers
people-many-professional = professionals
people-not-counted = Number of people not counted
conversations-who = Who was there? Numbers only, no names.
conversations-number-resident = Residents
conversations-number-volunteer = Volunteers
conversations-number-professional = Professionals
conversations-format-more = Add the form of the conversation (may be later)
conversations-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
conversations-minutes-all = About { $count } minutes in all
conversations-trained = This form needs a trained facilitator.
conversations-signals-more = Did a signal lead to this conversation? (may be later)
conversations-choose = Choose a signal
conversations-keep = Keep conversation
conversations-kept = The conversation is in. Now write down what was said, one note at a time.
conversations-imported = read in from { $file }
conversations-quotes-yes = Literal words may be used.
conversations-quotes-no = Literal words may not be used. Write down in your own words what was said.
conversations-children = Children under 16 were there, so write nothing down literally. Worried about safety at home? Call Veilig Thuis: 0800-2000. In danger: 112.
conversations-quotes-end = { $count ->
    [one] There is 1 quote now. Once kept, it is a quote no more. Rewrite the note in your own words afterwards.
   *[other] There are { $count } quotes now. Once kept, they are quotes no more. Rewrite the notes in your own words afterwards.
}
conversations-rewrite = { $count ->
    [one] 1 note still holds literal words. We may not keep those. Open the note and write it in your own words. We then remove the old text.
   *[other] { $count } notes still hold literal words. We may not keep those. Open each note and write it in your own words. We then remove the old text.
}
conversations-rewrite-one = Write note { $number } in your own words
conversations-summary = What did it come down to?
conversations-summary-write = Write a summary and round off the conversation
conversations-summary-correct = Correct the summary
conversations-summary-keep = Keep summary
conversations-summary-kept = The summary has been added. New notes are still welcome.
conversations-signals = { $count ->
    [0] No signal linked yet
    [one] 1 signal led to this conversation
   *[other] { $count } signals led to this conversation
}
conversations-link = Link signal
conversations-linked = The signal now belongs to this conversation. You see it in the red thread.
conversations-unlink = Unlink this signal
conversations-unlinked = The signal no longer belongs to this conversation. The signal itself is still there.
conversations-correct = Correct the facts of this conversation
conversations-corrected = The new facts are in. What stood there has been kept.
conversations-visits = { $count ->
    [0] never at the table yet
    [one] once at the table
   *[other] { $count } times at the table
}
conversations-missing-later = This will show whom you have not spoken to yet. First add a conversation under “New conversation”.
conversations-missing-nothing = Residents, volunteers and professionals have been written down, and every stumbling block has been named.
conversations-missing-limits = This only counts what you wrote down. Whoever never sat at a table is in no number. So ask each other as well: whom do we not know, and who can introduce us?
missing-not_there = No { $who } were at a conversation yet, and there is no note of theirs.
missing-not_written_down = { $visits ->
    [one] Once one of the { $who } sat at the table, but there is no note of theirs yet.
   *[other] One of the { $who } sat at the table { $visits } times, but there is no note of theirs yet.
}
missing-written_down_less = { $notes } of the { $of } notes come from { $who }. They sat at the table { $visits } of the { $of_visits } times. Let them speak first next time.
missing-only_professionals = { $count ->
    [one] In 1 of the { $of } conversations there were professionals only.
   *[other] In { $count } of the { $of } conversations there were professionals only.
} What do residents think themselves?
missing-without_notes = { $count ->
    [one] With 1 of the { $of } conversations there is no note at all yet.
   *[other] With { $count } of the { $of } conversations there is no note at all yet.
} Write down what you remember.
missing-block_not_named = No note at all names “{ $block }”. That may be right. You can also ask about it.
missing-kinds_not_mapped = { $count ->
    [one] Of one kind nobody is in the network yet: { $kinds }.
   *[other] Of { $count } kinds nobody is in the network yet: { $kinds }.
} Do you know somebody there?
notes-new = Write down what was said
notes-keep = Keep note
notes-kept = Note { $number } is in. Go on with the next one.
notes-title = { $count ->
    [0] Notes
    [one] 1 note
   *[other] { $count } notes
}
notes-none = No notes yet. One thing that somebody said is one note.
notes-order = Order of the notes
notes-newest-true = Newest first
notes-newest-false = From the beginning
notes-kind-summary = summarised
notes-kind-quote = quote
notes-more = Add a language or stumbling block (may be later)
notes-open = Open note { $number }
notes-this = This is note { $number }
notes-whole = ← Back to the whole conversation
notes-correct = Correct this note
notes-advice = You wrote “{ $word }”. Rather: { $prefer }. { $reason }
notes-advice-yours = This is a tip. Your text stands as you wrote it. You can always correct it.
notes-or = or
field-conversation_held_on = When?
field-conversation_place = Where?
field-conversation_place-help = A building, a square or “at somebody's home”. No address.
field-conversation_question = Which question was it about?
field-quotes_allowed = Everybody agrees that we use literal words
field-quotes_allowed-help = Ask this at the beginning. If one person says no, leave it off.
field-children_present = Children under 16 were there
field-children_present-help = Then we write nothing down literally.
field-dialogue_format = Form of the conversation
field-led_by = Signal that led to this conversation
field-conversation_summary = Summary
field-conversation_summary-help = Two or three sentences: what came back often, and where did people differ?
field-note_line = What did somebody say?
field-note_line-help = One thing per note. No names.
field-note_perspective = Who said it?
field-note_kind = How do you write it down?
field-note_kind-help = Quote: the literal words. Summarised: your words.
field-note_language = Language of the note
refused-quote_not_allowed = In this conversation not everybody agreed to literal words. Your text is still there: choose “summarised” and write it in your own words.
refused-quote_with_children = Children under 16 were there, so we keep nothing literal. Your text is still there: choose “summarised” and write it in your own words.
