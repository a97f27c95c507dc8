# Step five: options, decisions and carrying out.
interventions-none = Here you will choose what you are going to do. First write an assignment: then you know what it is for.
interventions-to-assignments = To the assignment
interventions-ours = What we will do
interventions-nothing-chosen = Nothing chosen yet. Pick an assignment below and look at what could be done.
interventions-per-assignment = What could be done, per assignment
interventions-open = Look at tasks and log
interventions-options-count = { $count ->
    [0] Nothing on the table yet
    [one] 1 option on the table
   *[other] { $count } options on the table
}, { $decided ->
    [0] nothing decided yet.
   *[other] { $decided } decided.
}
interventions-see-options = Look at what could be done
interventions-progress = { $planned ->
    [0] No tasks planned yet
    [one] { $done } of 1 task done
   *[other] { $done } of { $planned } tasks done
}
interventions-late = { $count ->
    [one] The date of 1 task has passed
   *[other] The date of { $count } tasks has passed
}
interventions-done-later = { $count ->
    [one] 1 task was done later than planned
   *[other] { $count } tasks were done later than planned
}
interventions-next = Next task, by { $day }:
interventions-from-to = from { $first } to { $last }
interventions-from = from { $first }
interventions-no-date = no date yet
intervention-planned = planned
intervention-running = under way
intervention-done = done

interventions-options-title = What could be done?
interventions-whole-assignment = See the whole assignment
interventions-still-concept = This assignment is still a draft. You may look already. Settle it before you choose.
interventions-tab-here = 1 · What happens here already?
interventions-tab-proposed = 2 · Proposals
interventions-tab-table = 3 · On the table
interventions-here-what = Begin with what is there. What do residents and organisations already do about this? Perhaps helping them is enough.
interventions-here-residents = Residents or a loose group
interventions-here-keep = Add this
interventions-here-kept = It has been added. See under “Proposals” what else could be done.
interventions-here-first = First look together at what happens here already and add it under “What happens here already?”. Then you do not choose something that is there already.
interventions-here-nothing = We asked around: nothing happens here about this yet

interventions-proposed-what = Below, everything on the list is laid beside your assignment, with what speaks for and against it. Six things weigh the same: words, mood, stumbling blocks, good contact, effort and research. You decide.
interventions-team-says = Say something about your situation (optional)
interventions-says-danger = People are in danger now
interventions-says-harmed = Somebody was touched by it or suffered damage
interventions-says-apart = Everyone who was touched has been spoken to apart
interventions-danger = Call 112 if there is danger now. Then follow your municipality's safety arrangements. Hold no group talk now. Come back here when it is safe again.
interventions-missing-words = The assignment has no text yet. So its words do not count.
interventions-missing-phase = There is no valid estimate of the mood. So the mood does not count. You make one under Signals.
interventions-missing-stumbling_blocks = The notes and signals name no stumbling block. So stumbling blocks do not count.
interventions-missing-effort = It is not filled in how much you can put into it. So effort does not count.
interventions-place = Place { $place }
interventions-place-shared = Place { $place }, shared with { $count ->
    [one] 1 other
   *[other] { $count } others
}
interventions-speaks-for = What speaks for it
interventions-speaks-against = What speaks against it
interventions-for-words = These words are in your assignment too: { $words }.
interventions-for-phase = Fits the mood you see: { $phase }.
interventions-for-stumbling_blocks = Helps with what people named: { $blocks }.
interventions-for-contact = Offers what good contact needs: { $conditions }.
interventions-for-effort = Asks no more than you have ({ $effort }).
interventions-for-evidence = It has been written about. Read below what.
interventions-against-words_none = Shares no words with your assignment.
interventions-against-phase_other = Meant for another mood ({ $phases }); you now see { $phase }.
interventions-against-stumbling_blocks_none = Is not aimed at what people named: { $blocks }.
interventions-against-contact_lacking = Does not offer by itself: { $conditions }.
interventions-against-effort_more = Asks more than you have: { $effort }, and you have { $have }.
interventions-against-evidence_none = We found nothing on whether it works.
interventions-against-large_dialogue = A large dialogue does not come first by itself, because something else often fits better. Do you want it all the same? Put it on the table.
interventions-against-nothing = Nothing found. What do you know yourselves?
contact-equal_status = everyone is equal
contact-common_goal = a goal you share
contact-cooperation = doing something together
contact-support = backing from those who have a say
effort-S = little time and few people
effort-M = a few months, with a small group
effort-L = a year or more, with several organisations
need-trained_facilitator = a trained facilitator
need-place = a place
need-partner = a partner
need-budget = money
need-volunteers = volunteers
interventions-facts = For whom, what it asks and what is known about it
interventions-audience = For whom
interventions-asks = What it asks
interventions-published = Published
interventions-no-evidence = nothing found
interventions-source = Source
interventions-unverified = not checked yet
interventions-estimates = What something asks and which mood it fits is our own estimate.
interventions-put-on-table = Put this on the table
interventions-is-on-table = Is on the table already
interventions-on-table-now = It is on the table. Decide on it together under “On the table”.
interventions-not-now = Not now
interventions-stop-one_to_one_first = First talk apart with everyone who was touched. Only then bring people together. That is why these have no place now:
interventions-stop-acute_danger = First it must be safe. That is why these have no place now:

interventions-table-empty = Nothing is on the table yet. Choose something under “Proposals”, or write down what you thought up yourselves.
interventions-list-open = { $count ->
    [one] Not decided yet (1)
   *[other] Not decided yet ({ $count })
}
interventions-list-chosen = { $count ->
    [one] Chosen (1)
   *[other] Chosen ({ $count })
}
interventions-list-refused = { $count ->
    [one] Not chosen (1)
   *[other] Not chosen ({ $count })
}
interventions-because = Because:
interventions-decided-chosen = Chosen on { $day }
interventions-decided-refused = Not chosen on { $day }
interventions-see-decided = Look at this decision
interventions-decide = Decide on this
interventions-own-option = An idea of our own
interventions-own-keep = Put own idea on the table
option-open = not decided yet
option-chosen = chosen
option-refused = not chosen
interventions-back-to-options = ← Back to what could be done
interventions-look-again = Look at it again on { $day }
interventions-to-started = Look at tasks and log
interventions-decide-title = Decide
interventions-decide-again = Decide again
interventions-decide-again-what = A new decision stands above the old one. The old one stays visible.
decision-chosen = We will do this
decision-refused = We will not do this
interventions-decision-keep = Keep decision
interventions-decision-kept = The decision is in, with its reason.
interventions-start-title = Getting started
interventions-start = Start the intervention
interventions-started = The intervention is in. Now divide the tasks.

interventions-tab-tasks = Tasks
interventions-tab-log = What happened
interventions-tab-plan = Planning
interventions-no-tasks = No tasks yet. Write down who does what, and by when. A task that is everyone's is often done by no one.
interventions-new-task = New task
interventions-task-keep = Keep task
interventions-task-kept = The task is in.
interventions-task-changed = The task has been updated.
interventions-due = to be done by { $day }
interventions-done-on = done on { $day }
interventions-mark-done = This is done
interventions-not-done = Not done after all
interventions-log-keep = Put in the log
interventions-log-kept = It is in the log.
interventions-plan-keep = Keep planning
interventions-plan-kept = The planning has been updated. What stood there is kept.
interventions-retrospective = Retrospective of { $day }
interventions-to-retrospective = Look back together
refused-not_chosen = You did not choose this, or changed your decision later. Decide again first if you want to do this.
refused-already_started = This intervention has already been started. You find it under “What we will do”.

field-already_here = What happens already?
field-already_here_party = Who does that?
field-team_effort = How much can you put into it?
field-option_title = What is the idea?
field-option_description = How does it work?
field-decision = What do you decide?
field-choice_reason = Why?
field-choice_reason-help = Also for a no. Later residents hear why something was done or not.
field-choice_present = Who was there?
field-choice_present-help = Roles and numbers, no names. For instance: 4 residents, 1 community worker.
field-choice_decided_on = When did you decide this?
field-look_again_on = When will you look at it again?
field-intervention_title = What do you call this?
field-intervention_starts_on = Starts on
field-intervention_ends_on = Lasts until
field-intervention_state = Where does it stand?
field-task = What must be done?
field-task_owner = Who does it?
field-task_owner-help = A role or an organisation, no name.
field-task_due_on = Done by
field-task_done_on = Done on
field-log_line = What happened?
field-log_line-help = Briefly. What did you see, who was there (numbers), what stood out?
field-log_happened_on = When did this happen?
