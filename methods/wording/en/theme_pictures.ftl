# Step three in pictures: the map, who says what, themes through time.
pictures-which = What would you like to see?
pictures-map = Map of the notes
pictures-voices = Who says what?
pictures-time = Themes through time
pictures-sample = This round has { $count } notes. The map shows { $shown } of them, always the same ones, drawn by lot. The list below has them all.
pictures-how-to-pick = Tap dots to pick them, or drag a frame around a few. You read what you pick below the map, and put it in a theme there in one go.
pictures-list = Rather a list? Pick notes without the map
pictures-list-from = Where do the notes stand now?
pictures-list-proposal = Proposal: { $label }
pictures-picked = { $count ->
    [one] 1 note picked
   *[other] { $count } notes picked
}
pictures-picked-first = These are the first { $shown }. What you do above goes for all picked notes.
pictures-elsewhere = { $count ->
    [one] 1 of these notes already stands in another theme of yours.
   *[other] { $count } of these notes already stand in another theme of yours.
}
pictures-put = { $count ->
    [one] Put this note in “{ $name }”
   *[other] Put these { $count } notes in “{ $name }”
}
pictures-move = { $count ->
    [one] Move this note to “{ $name }”
   *[other] Move these { $count } notes to “{ $name }”
}
pictures-also = { $count ->
    [one] Put it in “{ $name }” as well
   *[other] Put them in “{ $name }” as well
}
pictures-put-done = { $count ->
    [one] The note now stands in “{ $name }”.
   *[other] The { $count } notes now stand in “{ $name }”.
}
pictures-new-theme = Make a new theme of them
pictures-new-theme-keep = { $count ->
    [one] Make a theme with this note
   *[other] Make a theme with these { $count } notes
}
pictures-new-theme-kept = { $count ->
    [one] The theme is there, with the note you picked.
   *[other] The theme is there, with the { $count } notes you picked.
}
pictures-clear = Clear what I picked
pictures-first-themes = These are the { $shown } themes heard in most conversations. The table has all { $count }.
pictures-of = { $heard } of { $of }
pictures-time-before = Here you will see whether a theme is heard more often or less. That takes conversations in two months, or four conversations in one month.
pictures-time-what-month = Each bar is a month. The bar is higher when the theme was heard in more of that month's conversations.
pictures-time-what-week = Each bar is a week, with its Monday below. The bar is higher when the theme was heard in more of that week's conversations.
pictures-time-what-day = Each bar is a day. The bar is higher when the theme was heard in more of that day's conversations.
pictures-time-what-conversation = Each bar is a conversation. A full bar means that the theme was heard there.
pictures-time-latest = These are the last { $count }.
pictures-time-alt = { $name }, through time: { $numbers }.
pictures-heard = yes
pictures-not-heard = no
pictures-week-of = week of { $day }
pictures-heard-first = Heard in { $heard } of { $of } { $of ->
    [one] conversation
   *[other] conversations
} in { $when }
pictures-heard-then = in { $heard } of { $of } in { $when }
pictures-heard-halves = First heard in { $early } of { $early_of } { $early_of ->
    [one] conversation
   *[other] conversations
}, then in { $late } of { $late_of }.
refused-nothing_picked = No note is picked yet. First tap notes, on the map or in the list.
