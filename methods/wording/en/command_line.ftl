# The command line `samenleven`: its manual and what it says.
cli-usage = Usage:
cli-arguments = What you add:
cli-options = Options:
cli-commands = Commands:
cli-required = [required]
cli-default = default:
cli-help-option = Show this manual.
cli-command-metavar = COMMAND ...
cli-options-metavar = [OPTIONS]
cli-missing = Something is missing: { $name }. Type { $command } --help for the manual and examples.
cli-no-option = There is no option { $name } here. Type { $command } --help to see what there is.
cli-bad-value = What stands at { $name } does not fit there. Type { $command } --help for an example.
cli-no-command = There is no command “{ $name }”. Type samenleven --help to see what there is.
cli-no-command-but = There is no command “{ $name }”. Do you mean { $near }? Type samenleven --help to see what there is.
cli-wrong-use = This does not work: { $what } Type { $command } --help for the manual and examples.

cli-manual = Samenleven: with your team from signal to agreement, in six steps. These commands do what needs no screen. Everything stays on this computer.
cli-manual-more =
    Begin like this:
      samenleven start              open Samenleven in your browser
      samenleven example            put an example in to look around
      samenleven backup             make a copy of everything
      samenleven start --help       read more about one command

    Where is everything? Ask: samenleven version
    Choose another folder with the environment variable SAMENLEVEN_HOME.

cli-start = Starts Samenleven on this computer and opens it in your browser. Only this computer can reach it. Stop with Ctrl+C; what was kept stays kept.
cli-start-examples =
    Examples:
      samenleven start
      samenleven start --port 8502 --no-open
cli-example = Puts an invented neighbourhood in to look around. Wilgenrade has two rounds. Your own neighbourhoods stay as they are.
cli-example-examples =
    Examples:
      samenleven example
      samenleven example --remove   takes the whole example out again
cli-import = Reads notes in from a file or from Polis. It is a CSV or Excel file, or a folder or zip of Polis. All of it comes in, or nothing. Names of columns are recognised; what you chose on the screen “Read in a file” is remembered.
cli-import-examples =
    Examples:
      samenleven import notes.csv
      samenleven import notes.xlsx --sheet Sheet2 --dry-run
      samenleven import bowling-green --neighbourhood "Bowling Green"
cli-themes = Proposes themes for the notes in a file. Nothing is kept in Samenleven. The file has a column text; id, perspective, date and lang may be added.
cli-themes-examples =
    Example:
      samenleven themes notes.csv --output themes.csv

    In themes.csv each note has: id, theme, theme_label, second_theme,
    certainty and reason. It is a proposal: people decide what a theme is.
cli-backup = Makes a copy of everything Samenleven keeps. People may go on working. Without a file the copy goes to the folder for copies.
cli-backup-examples =
    Examples:
      samenleven backup
      samenleven backup /media/usb/samenleven.sqlite
cli-restore = Puts a copy back. First Samenleven looks whether the copy is whole. What is there now goes to the folder for copies. Stop Samenleven first.
cli-restore-examples =
    Example:
      samenleven restore /media/usb/samenleven.sqlite
cli-version = Says which version this is and where everything is. Also who reads the notes.
cli-version-examples =
    Example:
      samenleven version

cli-metavar-port = NUMBER
cli-metavar-neighbourhood = NAME
cli-metavar-round = NAME
cli-metavar-sheet = SHEET
cli-metavar-name = NAME
cli-metavar-output = FILE
cli-metavar-import = FILE-OR-FOLDER
cli-metavar-themes = FILE
cli-metavar-backup = FILE
cli-metavar-restore = FILE
cli-argument-import = CSV, XLSX, a zip, or a folder of Polis.
cli-argument-themes = The file with notes: CSV or XLSX.
cli-argument-backup = Where the copy goes. Leave out for the folder for copies.
cli-argument-restore = The copy that you want to put back.
cli-option-port = Port that Samenleven listens on.
cli-option-open = Open the browser by itself, or do not.
cli-option-remove = Take the example out.
cli-option-neighbourhood = Read in as a new neighbourhood with this name.
cli-option-round = Read in at this round: the round's name. Without it: the newest round of your own neighbourhood.
cli-option-rejected = Include what the moderators of Polis rejected.
cli-option-sheet = The sheet of an Excel file.
cli-option-name = Your name, if you have not given it on this computer yet.
cli-option-dry-run = Only show what would come in.
cli-option-output = Where the result goes. Without it: themes.csv.
cli-option-force = Replace the file that is there.

cli-starting = Samenleven is starting. Open { $address } in your browser. To stop: Ctrl+C.
cli-stopped = Samenleven has stopped. What was kept stays kept.
cli-example-added = The example is there. Choose Wilgenrade under “Round in view”.
cli-example-removed = The example is gone.
cli-backup-made = The copy is in { $path }
cli-restored = Put back: { $path }
cli-restore-kept = What was there is kept in { $path }
cli-import-into = Into: { $place }, round { $number }
cli-import-found = { $notes ->
    [one] 1 note
   *[other] { $notes } notes
} in { $conversations ->
    [one] 1 conversation
   *[other] { $conversations } conversations
}
cli-import-skipped = Skipped: { $what }
cli-import-fault = Row { $row }: { $what }
cli-import-fault-in = Row { $row }, column “{ $heading }”: { $what }
cli-themes-reading = Reading the notes in { $file }. This may take a while.
cli-themes-done = { $notes ->
    [one] 1 note
   *[other] { $notes } notes
}, { $themes ->
    [one] 1 proposal for a theme
   *[other] { $themes } proposals for a theme
}, { $unplaced ->
    [one] 1 note not placed yet.
   *[other] { $unplaced } notes not placed yet.
} The result is in { $path }
cli-themes-lexical = The notes were compared by their words, without a language model. Put a model in the folder for models and their meaning counts too.
cli-import-more = { $count ->
    [one]   and 1 more row
   *[other]   and { $count } more rows
}
cli-import-faults = { $count ->
    [one] Nothing has been read in: 1 row must be put right first. Correct it in the file and try again.
   *[other] Nothing has been read in: { $count } rows must be put right first. Correct them in the file and try again.
}
cli-import-dry-run = Nothing was kept: this was to look.
cli-import-stored = { $notes ->
    [one] Read in: 1 note
   *[other] Read in: { $notes } notes
} in { $conversations ->
    [one] 1 conversation.
   *[other] { $conversations } conversations.
}
refused-port_busy = Port { $port } is taken. Samenleven may be running already: look at http://localhost:{ $port }. Otherwise choose another port: samenleven start --port { $other }
refused-command_both_places = Choose one place: a new neighbourhood (--neighbourhood) or a round that is there (--round).
refused-command_same_file = The result would go over your file with notes. Choose another name at --output.
refused-command_no_round = You have no round of your own yet, so the notes have nowhere to go. Name a new neighbourhood: --neighbourhood "Name of the neighbourhood".
refused-command_round_unknown = There is no round called “{ $asked }”. The name is at the top of the overview in Samenleven.
refused-command_no_name = Samenleven does not know your name yet. Add it: --name "Your name".
refused-copy_not_sqlite = This Samenleven uses a database server (PostgreSQL). Make a copy there with pg_dump and put it back with pg_restore.
refused-copy_nothing_yet = There is nothing to copy yet: { $path } does not exist.
refused-copy_there = There is a file at { $path } already. Choose another name, or replace it with --force.
refused-copy_no_place = No copy can be put at { $path }. Choose a file in a folder that you may write in, and look whether there is room.
refused-restore_no_file = { $path } is not there. Check the name. Nothing has changed.
refused-restore_not_sqlite = { $path } is no copy of Samenleven: it is not a database. Choose another file. Nothing has changed.
refused-restore_damaged = { $path } is damaged or not complete. Take another copy. Nothing has changed.
refused-restore_not_ours = { $path } is a database of another program. Choose a copy of Samenleven. Nothing has changed.
refused-restore_newer = { $path } comes from a newer Samenleven (version { $version } of the database). Bring the program up to date first. Nothing has changed.
refused-restore_in_use = Samenleven is still running. Stop it first with Ctrl+C, then put the copy back. Nothing has changed.
