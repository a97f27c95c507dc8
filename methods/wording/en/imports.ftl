# Reading notes in from a file: the file, its columns, what would come in, the result.
imports-what = Do you have conversations in Excel, in another program or in Polis? Read them in here. You see first what will come in. Then you decide.
imports-step-file = 1 · Choose a file
imports-file = File with notes: CSV, Excel (.xlsx) or a Polis export (.zip)
imports-limits = One note per row, under headings. At most { $megabytes } MB and { $rows } rows. The file stays on this computer. Only the notes are kept.
imports-read-as-text = Read as text ({ $encoding }), { $delimiter ->
    [one] one column
    [comma] with a comma between columns
    [semicolon] with a semicolon between columns
    [tab] with a tab between columns
   *[bar] with a bar between columns
}: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} under the headings.
imports-read-as-sheet = Read from sheet “{ $sheet }”: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} under the headings.
imports-sheet = Sheet
imports-step-columns = 2 · What is in which column?
imports-remembered = You chose this before for a file with the same headings. Is it still right?
imports-guessed = This is what the headings tell us. Is it right?
imports-column-text = Text
imports-column-id = Number
imports-column-perspective = Who (role)
imports-column-date = Day
imports-column-language = Language
imports-column-conversation = Conversation
imports-column-kind = Kind of note
imports-column-none = No column
imports-no-text = Choose the column that holds what was said. Then we show what will come in.
imports-for-all = Does a row not say so? Then this holds:
imports-quotes = Everybody agreed that we use literal words
imports-quotes-why = Without this tick every note comes in as a summary, never as a quote.
imports-counts = How many people were there? If you do not know, leave 0. It will then say: not counted.
imports-counts-later = This file becomes { $count } conversations. Afterwards, add to each how many people were there.
imports-number-resident = Residents
imports-number-volunteer = Volunteers
imports-number-professional = Professionals
field-import_perspective = Who said it
field-import_kind = How it was written down
field-import_language = In which language
field-import_held_on = Day of the conversation
imports-kind-quote = literal words
imports-kind-summary = summary
imports-step-polis = 2 · Polis conversation
imports-polis-topic = Topic: { $topic }
imports-polis-found = Moderators accepted { $accepted } statements. { $voters ->
    [0] How many people voted is not in the file.
    [one] 1 person voted.
   *[other] { $voters } people voted.
}
imports-polis-rejected = Also take the { $count } statements that moderators rejected
imports-polis-rejected-why = Moderators often reject statements that repeat or hurt. Read them first.
imports-polis-unmoderated = Also take the { $count } statements that nobody looked at
imports-polis-attribution = Open Polis data is shared under CC BY 4.0. Do you use it somewhere? Then name the source: “Data was gathered using the Polis software (compdemocracy.org/polis)”, by The Computational Democracy Project, { $url }.
imports-step-preview = 3 · What will come in
imports-will-come = { $count ->
    [0] Nothing new will come in.
    [one] 1 note will come in.
   *[other] { $count } notes will come in.
}
imports-in-one = All of it comes in the conversation “{ $name }” of { $day }.
imports-in-conversations = All of it comes in { $count } conversations.
imports-masked = Phone numbers, addresses and other personal details are already out. We do not recognise names yet. So read the notes over first.
imports-first-rows = The first { $count } notes, as they will be kept
imports-head-row = Row
imports-head-column = Column
imports-head-text = Text
imports-head-who = Who
imports-head-conversation = Conversation
imports-head-kind = Kind
imports-head-what = What it is and what to do
imports-skipped = { $count ->
    [one] We skip 1 row
   *[other] We skip { $count } rows
}
imports-skip-no_text = { $count ->
    [one] 1 row without text
   *[other] { $count } rows without text
}
imports-skip-twice_in_file = { $count ->
    [one] 1 row that is in the file twice
   *[other] { $count } rows that are in the file twice
}
imports-skip-already_here = { $count ->
    [one] 1 row that you read in before
   *[other] { $count } rows that you read in before
}
imports-skip-rows = { $reason } (row { $rows })
imports-and-more = and { $count } more
imports-faults = { $count ->
    [one] We cannot read 1 row as it is. So nothing comes in yet. Put the row right in your file and choose it again.
   *[other] We cannot read the file in { $count } places. So nothing comes in yet. Put them right in your file and choose it again.
}
imports-faults-more = And { $count } more. Put these right first. Often it is the same each time.
imports-fault-cell_too_long = This cell has { $have } characters; { $most } fit. Make it shorter or divide it over more rows.
imports-fault-formula_without_value = There is a formula without a result here. Open the file in Excel, save it and choose it again.
imports-fault-cell_error = There is an Excel error here. Write what should be there.
imports-fault-cells_shifted = This row does not fit the headings. Is there a loose quotation mark or separator in a text? Take it out, or put the whole text between quotation marks.
imports-fault-character_lost = A letter has become unreadable here. Save the file again as “CSV UTF-8” or as an Excel file.
imports-fault-text_too_long = This text has { $have } characters; { $most } fit. Divide it over more rows: one row for each thing somebody said.
imports-fault-day_unreadable = We cannot read “{ $given }” as a day. Write the day like this: 3-3-2026.
imports-fault-day_in_future = “{ $given }” is still to come. Put the day right.
imports-fault-perspective_unknown = We do not know “{ $given }”. Write resident, volunteer or professional, or leave the cell empty.
imports-fault-kind_unknown = We do not know “{ $given }”. Write quote or summary, or leave the cell empty.
imports-fault-language_unknown = We do not know “{ $given }” as a language. Write for instance Dutch, Turkish or nl.
imports-fault-conversation_too_long = The name of this conversation has { $have } characters; { $most } fit. Is this the right column?
imports-fault-id_too_long = This number has { $have } characters; { $most } fit. Is this the right column?
imports-fault-id_twice = “{ $given }” is also in row { $other }, with another text. At “Number”, choose a column that differs in every row, or choose no column.
imports-fault-id_other_text = Number “{ $given }” is here already with another text. Is this a new note? Give it another number, or give the file another name. Was the text improved? Then change the note in its conversation and put the old text back here.
imports-busy-reading = Reading the rows …
imports-busy-storing = Keeping the notes …
imports-keep = { $count ->
    [one] Read in 1 note
   *[other] Read in { $count } notes
}
imports-kept = { $count ->
    [one] 1 note is in.
   *[other] { $count } notes are in.
} See them below. If you read the same file in again, nothing comes in twice.
imports-go-to = Here are the notes you just read in:
imports-unnamed = Imported conversation
imports-go-to-all = See all conversations

refused-import_too_big = This file is { $have } MB; we read at most { $most }. Take out columns or rows that you do not need, or split the file.
refused-import_empty = This file is empty, so nothing comes in. Choose a file with headings and rows.
refused-import_only_headings = This file holds headings only. Put rows under them and choose it again.
refused-import_not_a_table = This is not a table that we can read. Open it in Excel or LibreOffice, save it as .xlsx or .csv and choose it again.
refused-import_old_excel = This is an old Excel file (.xls). Open it in Excel or LibreOffice, save it as .xlsx and choose it again.
refused-import_password = This file has a password. Save it without one and choose it again.
refused-import_workbook_damaged = This Excel file is damaged. Open it in Excel or LibreOffice, save it again and choose it once more.
refused-import_no_such_sheet = There is no sheet “{ $sheet }” in this file. Choose another sheet.
refused-import_too_many_rows = This file has more than { $most } rows. Is it the right file? If so, split it into parts.
refused-import_too_many_columns = This file has more than { $most } columns. A list of notes has only a few. Take the others out.
refused-import_heading_twice = The heading “{ $heading }” is there twice. Give one of them another name and choose the file again.
refused-import_quote_open = In row { $row } a quotation mark begins that never ends. Everything after it would become one text. Take that mark out and choose the file again.
refused-import_zip_damaged = This zip file is damaged. Download it again and try once more.
refused-import_zip_locked = This zip file has a password. Unpack it, make a zip without one and choose that.
refused-import_zip_path = This zip holds a file that ends up outside its folder. We do not read that. Ask the maker for an ordinary zip.
refused-import_unpacks_too_big = Unpacked, this file is larger than { $most } MB. We do not read that. Take out what you do not need.
refused-import_zip_not_polis = There is no Polis export in this zip: comments.csv is missing. Do you have a table? Unpack the zip and choose the file itself.
refused-import_zip_two_exports = There are { $count } Polis conversations in this zip. Choose a zip with one.
refused-import_not_polis = This is not a Polis export. In comments.csv there should be the columns comment-id, comment-body and moderated. Download the export again.
refused-import_rows_unreadable = We cannot read row { $row } of comments.csv. { $count ->
    [one] It is the only one.
   *[other] There are { $count } such rows.
} Download the export again.
refused-import_no_file = We do not find “{ $file }”, or may not read it. Check the name and the folder.
refused-import_no_text_column = We do not know which column holds the text. The headings are: { $headings }. Give the column with the text the heading “text”, or choose it on the screen “Read in a file”.
refused-import_has_faults = There { $count ->
    [one] is 1 place
   *[other] are { $count } places
} in the file that we cannot read. So nothing came in. Put the file right and choose it again.
refused-import_nothing_new = There is nothing new in this file. Nothing was added.
