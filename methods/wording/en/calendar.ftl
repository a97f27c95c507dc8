# Important days of the coming months.
calendar-what = Special days of the coming six months, with your own plans in between. So you start in time. And you do not plan something by accident on a day that is hard or busy for others.
calendar-until = Until { $day }
calendar-no-plans = Nothing of your own stands in these months yet. As soon as an intervention has a date, you see it here among the days.
calendar-to-interventions = To what we will do
calendar-from-to = { $first } to { $last }
calendar-no-date = is announced each year
calendar-confirm = check the date
calendar-lunar = may fall a day earlier or later; check the date
calendar-unverified = not checked yet
calendar-tension = This day can be hard for some people. Be near and ask how they are.
calendar-lead-partners = ask partners
calendar-lead-invite = invite people
calendar-lead-brief = brief the team
calendar-lead-now = Now is the time: { $what }
calendar-lead = { $count ->
    [one] In 1 week: { $what } ({ $day })
   *[other] In { $count } weeks: { $what } ({ $day })
}
calendar-our-intervention = What we will do
calendar-our-task = Task
calendar-announced = No date yet
calendar-announced-what = The organiser announces this date each year. Look it up and put it in your planning.
calendar-near-on = This falls on { $day }. Is that what you want?
calendar-near-after = { $count ->
    [one] A day later it is { $day }.
   *[other] { $count } days later it is { $day }.
} Take that into account.
calendar-near-before = { $count ->
    [one] A day earlier it is { $day }.
   *[other] { $count } days earlier it is { $day }.
} Take that into account.
calendar-near-lunar = It may differ by a day.
