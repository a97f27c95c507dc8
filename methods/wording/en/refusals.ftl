# What a person reads when something is not accepted: what happened, what it means, what to do.
refused-not_there = This is no longer here. Go back to the list and choose again.
refused-name_missing = We do not know your name yet. Fill it in to go on.
refused-name_too_long = This name is longer than { $most } characters. Fill in a shorter one.
refused-text_missing = “{ $field }” is still empty. Write something and keep it again.
refused-text_too_long = “{ $field }” has { $have } characters; { $most } fit. Take something out or make it two. Your text is still there.
refused-not_one_of = Choose something at “{ $field }” and keep it again.
refused-day_missing = Choose a day at “{ $field }”.
refused-day_in_future = “{ $field }” is { $day }. That day is still to come. Choose today or an earlier day.
refused-day_too_early = At “{ $field }”, choose a day from { $first } on.
refused-nobody_there = Fill in how many people were there: at least one.
refused-count_negative = The number of people cannot be below zero. Fill in zero or more.
refused-reason_missing = A step back asks for a reason. Write in short why.
refused-cbs_code = “{ $given }” is not a CBS code. A code is for instance GM0637, WK063712 or BU06371203.
refused-cbs_year = Fill in the year of the CBS code too: boundaries change.
refused-round_has_next = A new round has already begun after this one. Choose it on the left at “Round in view”.
