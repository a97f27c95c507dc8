# Step three: what the machine proposes, what the team decides.
themes-tab-proposal = Proposal
themes-tab-own = Our themes
themes-tab-unplaced = Not placed yet
themes-tab-pictures = In pictures
themes-team-saw = What the team saw
themes-make = Make a theme
themes-made = “{ $name }” is now a theme of the team. Add notes to it.
themes-proposed = What the computer proposes
themes-start = Ask for proposed themes
themes-again = Ask for a new proposal
themes-no-notes = There are no notes yet. First write down what people said in conversations. Then the computer proposes themes here.
themes-few-notes = There { $have ->
    [one] is only 1 note
   *[other] are only { $have } notes
}. With fewer than { $few } notes, clusters become very small. Better read them yourselves, or go on anyway.
themes-read-first = Read together first
themes-read-first-why = As a team, first read the same notes and name what you see. Then the computer lays its proposal beside your own words, and not the other way round.
themes-read-together = Go to Reading together
themes-propose-anyway = Ask for a proposal first anyway
themes-stage-load = Getting ready to read
themes-stage-learn = Learning the codebook, once on this computer: { $done } of { $total }
themes-stage-encode = Reading notes: { $done } of { $total }
themes-stage-group = Looking for notes that belong together
themes-stage-explain = Writing down why
themes-stage-store = Keeping the proposal
themes-seconds-left = { $count ->
    [one] about 1 second left
   *[other] about { $count } seconds left
}
themes-busy = You can go on working meanwhile. The proposal appears here as soon as it is ready.
themes-stop = Stop reading
themes-stopped = The reading was stopped. Nothing has changed. Start again whenever you like.
themes-worker-died = The reading broke off, perhaps because the computer was switched off or ran out of memory. Nothing has changed. Feel free to start again.
themes-run-failed = The reading did not work ({ $fault }). Nothing has changed. Try once more. If it fails again, pass this message on to the administrator.
themes-reader-words = Read by: comparison of words (no language model on this computer) · { $moment }
themes-reader-model = Read by: language model { $reader } on this computer · { $moment }
themes-would-move = { $count ->
    [one] For 1 note the computer would choose differently. What you decided stands.
   *[other] For { $count } notes the computer would choose differently. What you decided stands.
}
themes-unread = { $count ->
    [one] 1 note came in since this proposal. Ask for a new proposal to include it.
   *[other] { $count } notes came in since this proposal. Ask for a new proposal to include them.
}
themes-nothing-found = The computer found no notes that are enough alike. Read them together and name what you see, or ask again when there are more notes.
themes-all-decided = Every proposal has been decided on. Look at “Our themes”, or ask again when notes come in.
themes-heard = In { $heard } of { $of } conversations
themes-notes = { $count ->
    [0] no notes yet
    [one] 1 note
   *[other] { $count } notes
}
themes-not-heard = not heard yet
themes-not-to-quote = not to be quoted
themes-phrases = Words that stand out: { $words }
themes-all-lines = { $count ->
    [one] Look at the note, with the reason
   *[other] Look at all { $count } notes, with the reason
}
themes-whose = Who said it?
themes-why = Why is this here?
themes-fits-good = fits well
themes-fits-doubt = in doubt
themes-shared = Shared words: { $words }
themes-resembles = { $count ->
    [one] Resembles this note:
   *[other] Resembles these notes:
}
themes-also-fits = May also fit: { $label }
themes-advice-one_conversation_only = This comes from one conversation. One table is not yet a neighbourhood: ask others too.{ $other }
themes-advice-one_voice_only = Only one kind of voice speaks here. Ask the others too.{ $other }
themes-advice-two_alike = This is much like “{ $other }”. Do they belong together?
themes-advice-too_broad = A large share of all notes is in here. Perhaps it is more than one theme.{ $other }
themes-joins = New notes for “{ $name }”
themes-no-label = Cluster { $number }
themes-join = { $count ->
    [one] Add this note
   *[other] Add these { $count } notes
}
themes-joined = The notes now stand with “{ $name }”.
themes-decide = Another name, or with another theme
themes-accept = Accept as a theme
themes-accepted = It is now a theme of the team. You find it under “Our themes”.
themes-lay-aside = Set aside
themes-laid-aside = The proposal is set aside. You can bring it back at the bottom.
themes-is-decided = This was decided on. The notes now stand with this theme:
themes-aside = Set aside ({ $count })
themes-bring-back = Bring back
themes-brought-back = The proposal is back.
themes-theme-back = “{ $name }” is a theme again.
themes-target = To which theme?
themes-target-none = Choose a theme
themes-put-in = Add to “{ $name }”
themes-put-in-done = The note now stands with “{ $name }”.
themes-none = No themes yet. A theme says in your own words what a number of notes are about. Read together first, or look at “Proposal”.
themes-by-team = named by the team
themes-by-machine = proposed by the computer
themes-open = Look at this theme
themes-new = Make a theme yourselves
themes-new-keep = Keep theme
themes-new-kept = The theme is in. Open it to write more about it.
themes-unplaced-before = Notes that fit no theme will stand here. Ask for proposed themes first.
themes-unplaced-none = Every note has a place. Nothing is left lying.
themes-unplaced-what = { $count ->
    [one] 1 note has no place yet. It may hold something that nobody saw.
   *[other] { $count } notes have no place yet. They may hold something that nobody saw.
}
themes-unplaced-why = Why not?
themes-reason-carries_nothing = says too little to be placed
themes-reason-unlike_any = resembles no cluster
themes-reason-too_few_notes = there are too few notes yet
themes-reason-taken_out = you took this note out of a theme
themes-came-team = The team named this itself. Written down by { $name } on { $moment }
themes-came-machine = The computer proposed this. { $name } accepted it on { $moment }
themes-missing = Not heard in this theme yet: { $who }. Whom will you still talk to?
themes-empty = There are no notes in this theme yet. Add them from “Proposal” or “Not placed yet”.
themes-is-merged = This theme was merged. Its notes are now here:
themes-is-aside = This theme is set aside. It does not count until somebody brings it back.
themes-dissents = Not everyone sees it this way
themes-dissent-new = Somebody sees it differently
themes-dissent-keep = Keep the other view
themes-dissent-kept = The other view is in and stays with the theme.
themes-order = Move notes
themes-order-what = First choose which theme the notes go to. A note may stand in two themes.
themes-take-out = Take out
themes-taken-out = The note no longer stands in this theme. The computer will not put it back.
themes-move-to = Move to “{ $name }”
themes-moved = The note now stands with “{ $name }”.
themes-also-in = Also add to “{ $name }”
themes-rename = Improve the name or explanation
themes-rename-keep = Keep name and explanation
themes-renamed = The new name is in. The old one is kept.
themes-merge = Merge or set aside
themes-merge-what = When themes are merged, the notes, the other views and the link with the assignment go along to the other theme.
themes-merge-keep = Merge with “{ $name }”
themes-merged = The themes were merged into “{ $name }”.
themes-set-aside = Set this theme aside
themes-set-aside-done = The theme is set aside. Bring it back under “Our themes”.
themes-map = Map of all notes
themes-map-before = The map appears once the computer has read the notes. Ask for proposed themes first.
themes-map-what = { $count ->
    [one] The dot is a note.
   *[other] Each of the { $count } dots is a note. What lies close together is alike. Move the mouse over a dot to read the note.
}
themes-map-other = other themes
themes-map-unplaced = not placed yet
themes-map-note = Note
themes-map-theme = Theme
themes-map-who = Who
themes-map-alt = Map with { $count } notes as dots, coloured by theme. Most dots: { $largest }.
themes-who-speaks = Who says what?
themes-bars-axis = number of notes
themes-bars-alt = Bars per theme with the number of notes of residents, volunteers and professionals. { $numbers }
themes-as-table = See the same numbers as a table
themes-table-talks = conversations
themes-from-codebook = From the codebook
themes-own-words = in the words of the notes: { $label }
themes-take-over = Accept
themes-accepted-as = “{ $name }” is now a theme of the team. You find it under “Our themes”.
themes-later = Look at it later
themes-parts = In here: { $parts }
themes-per-part = Accept part by part
themes-per-part-what = Each part becomes a theme of its own. The rest of the proposal stays.
themes-split = Split
themes-split-what = The computer recognises these parts. The notes of a part move to a new theme together.
themes-split-off = Make this a theme of its own
themes-split-done = “{ $name }” is now a theme of its own.
themes-split-ticked-done = The notes now have a theme of their own. You find it under “Our themes”.
themes-ticked = { $count ->
    [one] 1 note ticked
   *[other] { $count } notes ticked
}
themes-ticked-move = Move together to “{ $name }”
themes-ticked-moved = The ticked notes now stand with “{ $name }”.
themes-why-short = Why here?
themes-why-by-hand = { $name } decided this on { $day }.
themes-why-came-along = The computer proposed this. { $name } accepted it on { $day }.
themes-why-people = The team decided that this note belongs here.
themes-why-between = Lies between “{ $one }” and “{ $other }”.
themes-why-loosely = Resembles it a little, not much.
themes-why-nothing = Of all clusters it fits here best. The computer cannot say more about it.
themes-resembles-examples = { $count ->
    [one] Resembles this example of the codebook:
   *[other] Resembles these examples of the codebook:
}
themes-invented = invented example
themes-keys = Keys: { $accept } = accept the first proposal, { $aside } = set aside, { $later } = look at it later, { $undo } = undo the last decision.
themes-keys-work = Keys on
themes-decided = What was decided ({ $count })
themes-undo = Undo
themes-undone = The decision was undone. Everything is as it was before.
themes-is-undone = undone
themes-is-taken-back = Somebody undid this theme. It does not count any more, and its notes are back where they were.
themes-did-accept = Accepted as a theme: “{ $name }” ({ $notes })
themes-did-accept_part = Part accepted as a theme: “{ $name }” ({ $notes })
themes-did-join = Proposal added to “{ $name }” ({ $notes })
themes-did-aside = Proposal set aside: “{ $name }”
themes-did-back = Proposal brought back: “{ $name }”
themes-did-make = Theme made by the team: “{ $name }”
themes-did-rename = Name or explanation improved: “{ $name }”
themes-did-add = Added to “{ $name }”: { $notes }
themes-did-take_out = Taken out of “{ $name }”: { $notes }
themes-did-move = Moved to “{ $name }”: { $notes }
themes-did-merge = Merged into “{ $name }”
themes-did-split = Split off as a theme of its own: “{ $name }” ({ $notes })
themes-did-theme_aside = Theme set aside: “{ $name }”
themes-did-theme_back = Theme brought back: “{ $name }”
themes-did-other_side = Other side heard in a note of “{ $name }”
themes-did-same_side = No other side after all in a note of “{ $name }”
themes-both-sides = Hear the other side too: { $count } of the { $of } notes
themes-most-say = What most say
themes-other-side = The other side
themes-hear-other-side = Put on the other side
themes-is-other-side = ⇄ other side
themes-not-other-side = Not the other side after all
themes-other-side-on = The note now stands on the other side of this theme.
themes-other-side-off = The note is back with what most say.
field-theme_name = What do you call this?
field-theme_name-help = In plain words, as people say it themselves.
field-theme_description = What do you mean by it?
field-dissent = How does that person or group see it?
field-dissent-help = Write down what was said, without a name.
field-dissent_perspective = Who sees it differently?
refused-run_busy = The computer is already reading these notes. Wait until that is done, or stop it first.
refused-no_notes = There are no notes in this round yet. First write down what people said in conversations.
refused-model_missing = The language model is not at { $path }. Put the folder there, or remove the setting. Then the computer reads by comparing words.
refused-model_unreadable = The folder { $path } holds no language model that this computer can open. Put the model in again, or remove the folder.
refused-same_theme = This is the same theme. Choose another theme.
refused-theme_is_merged = This theme was already merged. Choose the theme it now belongs to.
refused-theme_lies_aside = The theme “{ $name }” was set aside. Bring it back first, or choose another theme.
refused-theme_elsewhere = This theme belongs to another round. Choose a theme of this round.
refused-file_missing = The file { $file } is not there or cannot be opened. Check the name and the folder.
refused-file_not_writable = The file { $file } cannot be kept. Close it if it is open, or choose another folder.
refused-column_missing = { $file } has no column “{ $column }”. Put that word above the column with the notes and try again.
refused-cell_faults = { $file }: row { $row } cannot be read well{ $count ->
    [one] {""}
   *[other] {" "}({ $count } rows in all)
}. Correct this in the file. Nothing was kept.
refused-id_twice = { $file }: the number “{ $id }” occurs more than once. Give every note its own number, or remove the column “id”.
refused-theme_name_taken = There is already a theme “{ $name }”. Choose another name, or add the notes to that theme.
refused-undo_later_change = Something was decided about this later, and that would be lost. Undo the later decision first, or change the theme itself.
refused-undo_forgotten = The old text was taken out for good and cannot come back. Write a better name or explanation yourself.
refused-theme_undone = Somebody undid the theme “{ $name }”. Choose another theme.
refused-proposal_decided = A colleague just decided on this. The notes stand with “{ $name }”.
refused-part_decided = The notes of “{ $name }” already stand in a theme. Look under “Our themes”.
refused-nothing_ticked = No note is ticked yet. First tick the notes that move.
refused-note_moved = A colleague just moved this. The note now stands with “{ $name }”.
refused-note_taken_out = This note no longer stands in this theme. A colleague just took it out.
