# Step one: signals and the tension phase.
signals-tab-new = New signal
signals-tab-list = All signals
signals-tab-tension = How is the mood?
signals-more = Add more (may be later)
signals-keep = Keep signal
signals-kept = Your signal is in. Complete it later under “All signals”.
signals-none = No signals yet. Did you see or hear something, big or small, good or difficult? Write it down under “New signal”.
signals-state = Where does it stand?
signals-kind = Kind
signals-positive-true = Good news
signals-positive-false = Worry or question
signals-search = Search for a word
signals-search-for = for instance bottle bank
signals-found = { $count ->
    [0] No signals found. Choose fewer filters.
    [one] 1 signal
   *[other] { $count } signals
}
signals-open = Look at this signal
signals-one = Signal
signal-open = not followed up yet
signal-followed_up = followed up
signal-closed = closed
signal-positive = good news
signals-follow-up = What was done with it?
signals-closes = This closes the signal
signals-follow-up-keep = Keep follow-up
signals-follow-up-kept = The follow-up has been added.
signals-details-keep = Keep addition
signals-details-kept = The addition is in.
source-resident = Resident
source-volunteer = Volunteer
source-professional = Professional
source-media = Media
source-figure = Figures
field-observation = What did you see or hear?
field-observation-help = Write what happened, not who people are. No names.
field-place = Roughly where?
field-place-help = A square, a shop, a stairwell. No house number.
field-observed_on = When?
field-interpretation = What do you think it means?
field-interpretation-help = That is your own interpretation. It stays apart from what you saw.
field-source_kind = Whom did it come from?
field-is_positive = This is good news
field-stumbling_block = Stumbling block
field-follow_up_on = When will you look at it again?
field-follow_up = What did you do or agree?
field-phase = How is the mood now?
field-present = Who estimate this together?
field-present-help = Roles and numbers, no names. For instance: 4 residents, 2 youth workers.
field-tension_reason = What do you see that by?
tension-what = You estimate together how the mood is. The estimate has a date and expires. It is no mark and no comparison with other neighbourhoods.
tension-none = There is no valid estimate now. Make one together in the signal meeting (signaleringsoverleg): there you lay signals side by side.
tension-dated = Estimated on { $day }, valid until { $until }
tension-set = Estimate again together
tension-keep = Keep estimate
tension-kept = The estimate is in.
signals-pairs = { $count ->
    [one] Two signals seem to be about the same event
   *[other] In { $count } cases two signals seem to be about the same event
}
signals-pairs-what = The computer sees the same words, day and place. You decide. Both signals stay.
signals-pairs-only-here = Only here: { $words }
signals-pairs-same = Yes, the same event
signals-pairs-linked = The two signals now belong together. Each one shows the other.
signals-pairs-two = No, two events
signals-pairs-apart = They stay two events. We will not ask again.
signals-same-event = { $count ->
    [one] There is another signal about the same event
   *[other] There are { $count } other signals about the same event
}
refused-same_signal = This is the same signal. Choose two different ones.
refused-signal_elsewhere = These two signals belong to different rounds. Choose two from one round.
