# The red thread, on its own page and under every record.
thread-title = Red thread
thread-came-from = What it came from
thread-led-to = What came of it
thread-begins-here = The thread begins here.
thread-ends-here = Nothing has come of it yet, or it has not been written down.
thread-loose = This is not linked to anything yet. Link it to a conversation, a theme or an assignment and the thread appears here.
thread-all = See all { $count }
thread-follows = Go to what you follow:
thread-other = Follow something else
thread-whole = ← Back to the whole thread
thread-gone = This is not here any more. Choose something else below.
thread-signal = { $count ->
    [one] 1 signal
   *[other] { $count } signals
}
thread-conversation = { $count ->
    [one] 1 conversation
   *[other] { $count } conversations
}
thread-note = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
thread-sharing_session = { $count ->
    [one] read together once
   *[other] read together { $count } times
}
thread-theme = { $count ->
    [one] 1 theme
   *[other] { $count } themes
}
thread-assignment = { $count ->
    [one] 1 assignment
   *[other] { $count } assignments
}
thread-option = { $count ->
    [one] 1 option
   *[other] { $count } options
}
thread-choice = { $count ->
    [one] 1 decision
   *[other] { $count } decisions
}
thread-intervention = { $count ->
    [one] 1 intervention
   *[other] { $count } interventions
}
thread-retrospective = { $count ->
    [one] 1 retrospective
   *[other] { $count } retrospectives
}
thread-report_back = { $count ->
    [one] reported back once
   *[other] reported back { $count } times
}
thread-action = { $count ->
    [one] 1 action
   *[other] { $count } actions
}
thread-round = { $count ->
    [one] 1 round
   *[other] { $count } rounds
}
thread-page-what = Pick something and follow it from signal to report-back, and back again.
thread-kind = Where do you start?
thread-pick = Pick
thread-nothing-yet = There is none of this yet. Start with a signal: every thread begins there.
kind-signal = A signal
kind-conversation = A conversation
kind-theme = A theme
kind-assignment = An assignment
kind-intervention = What we will do
kind-report_back = What we told people
