# Step three: reading together.
sharing-no-notes = This is where you will read together. There is nothing to read yet: first write down what people said in conversations.
sharing-none = As a team, first read the same notes together and name what you see. That way your own words stand before the computer's proposal.
sharing-how = The computer picks { $count } notes from different conversations, of residents, volunteers and professionals. Everybody reads the same ones.
sharing-begin = Begin together
sharing-new = Read together again
sharing-open = Look at this meeting
sharing-one = Reading together · { $day }
sharing-read = Take your time to read the notes, aloud or to yourself. Then say in turn what you see. You need not agree.
sharing-what-do-you-see = What do you see?
sharing-name-keep = Put on the list
sharing-name-kept = It is on the list. Who is next?
sharing-names = { $count ->
    [0] Nothing named yet
    [one] 1 thing named
   *[other] { $count } things named
}
sharing-is-theme = became a theme
sharing-on = Lay the proposal beside it
field-team_name = What does somebody see?
field-team_name-help = One thing at a time, in your own words.
field-sharing_held_on = When do you read together?
field-residents_there = Residents
field-volunteers_there = Volunteers
field-professionals_there = Professionals
