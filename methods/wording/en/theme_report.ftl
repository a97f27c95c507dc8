# The page of `samenleven themes --report`, and how people's own coding compares.
theme_report-title = Proposal for themes
theme_report-made = made on { $day }
theme_report-counts = { $notes ->
    [one] 1 note
   *[other] { $notes } notes
}, { $themes ->
    [0] no proposal for a theme yet.
    [one] 1 proposal for a theme.
   *[other] { $themes } proposals for a theme.
}
theme_report-days = { $count ->
    [one] Said on 1 day: { $first }.
   *[other] Said on { $count } days, from { $first } to { $last }.
}
theme_report-doubt_count = { $count ->
    [0] There is no doubt about any note.
    [one] There is doubt about 1 note.
   *[other] There is doubt about { $count } notes.
}
theme_report-unplaced_count = { $count ->
    [0] Every note has a place.
    [one] 1 note is not placed yet.
   *[other] { $count } notes are not placed yet.
}
theme_report-people_decide = The computer proposes, people decide. Read the notes yourselves and name what you see. A theme is a theme only when the team says so.
theme_report-literal = This page holds people's literal words. Keep it within the team.
theme_report-overview = At a glance
theme_report-theme = Theme
theme_report-notes = Notes
theme_report-doubt_short = Doubt
theme_report-themes = The proposals
theme_report-note_count = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
theme_report-on_days = on { $count } of { $of ->
    [one] 1 day
   *[other] { $of } days
}
theme_report-of_which_doubt = { $count ->
    [one] doubt about 1 note
   *[other] doubt about { $count } notes
}
theme_report-new = This theme is not in the codebook. Its name comes from the notes themselves.
theme_report-voices = Who said it?
theme_report-parts = What it is about
theme_report-words = Words that stand out
theme_report-typical = { $count ->
    [one] A note that fits here well
   *[other] Notes that fit here well
}
theme_report-note_id = note { $id }
theme_report-doubt = Where the computer doubts
theme_report-doubt_what = These notes have a place, but not a certain one. Look here first.
theme_report-between = { $count ->
    [one] 1 note stands between “{ $one }” and “{ $other }”.
   *[other] { $count } notes stand between “{ $one }” and “{ $other }”.
}
theme_report-between_more = { $count ->
    [one] 1 more note stands between two other themes.
   *[other] { $count } more notes stand between two other themes.
}
theme_report-loosely = { $count ->
    [one] 1 note resembles the rest of its theme only a little.
   *[other] { $count } notes resemble the rest of their theme only a little.
}
theme_report-unplaced = Not placed yet
theme_report-unplaced_what = Here there may be something that nobody has seen yet.
theme_report-unplaced_none = Every note has a place.
theme_report-because = { $count ->
    [one] 1 note:
   *[other] { $count } notes:
}
theme_report-more = { $count ->
    [one] And 1 more note. It is in the file with the result.
   *[other] And { $count } more notes. They are in the file with the result.
}
theme_report-origin = How this was read
theme_report-origin_what = The notes were read on this computer. Nothing was sent to anyone. The same notes give the same proposal again with the same reader and the same codebook.
theme_report-codebook_written = The codebook learns from invented examples. A language model wrote them; nobody really said them. How well it fits what people say where you are, you know only once you have read notes yourselves and compared.
theme_report-reader = Read by
theme_report-reader_words = comparing words, without a language model
theme_report-fingerprint = Code of the language model
theme_report-codebook = Codebook
theme_report-codebook_none = none: the themes come from the notes alone
theme_report-input = Code of the notes
theme_report-version = Samenleven, version
theme_report-marks = The marks:
theme_report-compare = Beside what people made of it
theme_report-compare-where = Where it differs
theme_report-compare-notes = { $count ->
    [one] We compared 1 note that people gave a theme.
   *[other] We compared { $count } notes that people gave a theme.
}
theme_report-compare-not_here = { $count ->
    [one] 1 other note is not in the file with notes and does not count.
   *[other] { $count } other notes are not in the file with notes and do not count.
}
theme_report-compare-few = That is fewer than { $count }. So we give counts and no measure.
theme_report-compare-pairs = { $count ->
    [0] People put no two notes together.
    [one] People put 1 pair of notes together. { $kept ->
        [0] The computer did not.
       *[other] So did the computer.
    }
   *[other] People put two notes together { $count } times. The computer did so too with { $kept } of those.
}
theme_report-compare-grouping = Does the computer put together what people put together? { $score } (0 is chance, 1 is entirely alike).
theme_report-compare-own_words = Your themes have other names than the computer's. So we cannot compare the names; the groups we can.
theme_report-compare-same_count = { $count ->
    [one] For 1 note we can compare the name of the theme.
   *[other] For { $count } notes we can compare the name of the theme.
} { $same ->
    [0] The computer chose the same name nowhere.
    [one] For 1 of those the computer chose the same name.
   *[other] For { $same } of those the computer chose the same name.
}
theme_report-compare-same = The same name: for { $same } of { $count } notes ({ $share }%). If you gave a note more names, each counts.
theme_report-compare-kappa = How much more than chance is that? Kappa { $score } (0 is chance, 1 is entirely alike). This counts your first name only.
theme_report-compare-own_some = { $count ->
    [one] 1 note got a name of your own. It does not count here; with the groups it does.
   *[other] { $count } notes got a name of your own. They do not count here; with the groups they do.
}
theme_report-compare-people = Two people who read the same notes seldom choose the same everywhere either. This does not say who is right.
theme_report-compare-apart = { $count ->
    [one] 1 note: people “{ $people }”, computer “{ $machine }”
   *[other] { $count } notes: people “{ $people }”, computer “{ $machine }”
}
theme_report-compare-no_theme = no theme
theme_report-compare-no_place = not placed yet
refused-codebook_missing = We cannot find the folder { $path }. Check the name. A codebook is a folder with CSV files.
refused-codebook_empty = There are no examples in the folder { $path }. Put a CSV file in it with the columns id, themes and text.
refused-codebook_needs_model = A codebook works only with a language model, and on this computer Samenleven now compares words. Leave --codebook out, or put a language model in the folder for models. The folder { $path } was not used.
refused-codebook_fault = Codebook, file { $file }, row { $row }: { $what ->
    [columns] this is no table with the columns id, themes and text. Put those names on the first row.
    [no_id] the id is missing here. Give every example an id of its own.
    [no_text] the text is missing here. Write the example down, or take the row away.
    [id_twice] this id was there before. Give every example an id of its own.
    [theme_code] the column themes holds no code. Write themes in small letters, with _ instead of a space, such as waste_and_upkeep.
    [not_utf8] we cannot read the letters. Save the file as “CSV UTF-8”.
   *[other] we cannot open the file. Close it if it is open somewhere.
}
refused-codebook_theme_fault = Codebook, file { $file }, theme “{ $entry }”: { $what ->
    [missing] the field “{ $place }” is missing. Fill it in.
    [unknown] we do not know the field “{ $place }”. Is it a typing error?
    [twice] this theme is there twice. Take one away.
    [not_yaml] we cannot read this file (line { $place }). Look at dashes, colons and quotation marks, and save it as UTF-8.
    [no_list] this is no list. Every theme begins with a dash.
    [no_block] a block of lines “key: value” belongs here.
   *[other] what stands at “{ $place }” does not fit there.
}
refused-compare_column_missing = { $file } has no column “{ $column }”. Comparing needs the columns id and theme.
refused-compare_no_themes = Not a single note in { $file } was given a theme. Fill in the column theme and try again.
refused-compare_nothing = Not a single id from { $file } is in the file with notes. Use the same ids in both files.
