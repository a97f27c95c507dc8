# The home page.
home-round = { $place } · round { $number }
home-new-signal = Write down a new signal
home-stands-here = the round is here
home-count-signals = { $count ->
    [0] no signals yet
    [one] 1 signal
   *[other] { $count } signals
}
home-count-conversations = { $count ->
    [0] no conversations yet
    [one] 1 conversation
   *[other] { $count } conversations
}
home-count-themes_accepted = { $count ->
    [0] no themes yet
    [one] 1 theme
   *[other] { $count } themes
}
home-count-assignments = { $count ->
    [0] no assignment yet
    [one] 1 assignment
   *[other] { $count } assignments
}
home-count-interventions = { $count ->
    [0] no intervention yet
    [one] 1 intervention
   *[other] { $count } interventions
}
home-count-retrospectives = { $count ->
    [0] no retrospective yet
    [one] 1 retrospective
   *[other] { $count } retrospectives
}
home-moving = Can the round move on? { $met } of { $of } points are done
home-have = { $have } of { $need }
home-go-to = To which step?
home-move = Bring the round to this step
home-moved = The round now stands at step { $step }.
home-due = Due
home-due-none = Nothing has to be done this week.
home-late = the date has passed
home-waits = Waiting for somebody
home-waits-none = Every signal has been followed up or is still fresh.
home-stories = To celebrate
home-stories-none = Nothing written down yet. Good news may be small: write it down as a signal.
home-new = New
home-new-none = What the team writes down appears here. Start with a first signal.
home-due-more = { $count ->
    [one] And 1 more thing that is due.
   *[other] And { $count } more things that are due.
}
