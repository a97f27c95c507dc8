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
cli-themes = Proposes themes for the notes in a file. Nothing is kept in Samenleven. The file has a column text; id, perspective, date and lang may be added. With --report you also get a page to read together; with --compare you see how the proposal lies beside your own reading.
cli-themes-examples =
    Examples:
      samenleven themes notes.csv --output themes.csv
      samenleven themes notes.csv --report report.html
      samenleven themes notes.csv --codebook our-codebook
      samenleven themes notes.csv --compare read-ourselves.csv --report report.html

    In themes.csv each note has: id, theme, theme_label, second_theme,
    certainty, reason, sub_theme, codebook and resembles. In resembles are
    the ids of notes that this note resembles; “codebook:” points to an
    example of the codebook. It is a proposal: people decide what a theme is.

    A codebook of your own is a folder with CSV files: columns id, themes and
    text, one example per row. In themes stands a code, such as
    waste_and_upkeep or waste_and_upkeep.rubbish; a new code becomes a new
    theme. YAML files in that folder give themes a name. The first time the
    computer learns from it; that takes a few minutes.

    Comparing needs a file with the columns id and theme: what people
    themselves put with those notes. More themes with one note: put a ; or a +
    between them.
cli-model = About the language model that comes with Samenleven and reads notes.
cli-model-examples =
    Example:
      samenleven model check
cli-model-check = Shows what we know of the language model and whether it is whole. You see what it learned from, how well it reads and where it does not, and how fast it reads on this computer.
cli-model-check-examples =
    Example:
      samenleven model check
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
cli-metavar-report = FILE
cli-metavar-codebook = FOLDER
cli-metavar-compare = FILE
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
cli-option-report = Make a page to read together too. It stands by itself: you can keep it and print it.
cli-option-codebook = A folder with a codebook of your own. It is added to the codebook that is there.
cli-option-compare = Compare with what people themselves put with the notes: a file with id and theme.
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
cli-themes-report = The page is in { $path }
cli-progress-learn = Learning from the codebook: { $done } of { $total }
cli-progress-encode = Reading notes: { $done } of { $total }
cli-progress-group = Looking for notes that belong together …
cli-progress-explain = Writing down why …
cli-model-none = No language model came with this Samenleven. The computer compares notes by their words; that works, but sees less. Install Samenleven again with the language model.
cli-model-card = Language model { $name }, { $size } MB
cli-model-claim = It learned from examples that a language model wrote. So these figures are about invented notes. How well it reads yours you know only once people have read notes of yours: samenleven themes --compare.
cli-model-code = Code of the weights: { $code }
cli-model-no_code = It does not say which code it must be. So we cannot check whether these are the same weights.
cli-model-speed = Reads { $count ->
    [one] 1 note
   *[other] { $count } notes
} a second here.
cli-model-words = Mind: this computer is set to compare notes by their words only. This language model does not read along now.
cli-model-other = Mind: another language model reads on this computer now: { $reader }.
cli-model-well = All is well: the language model is whole and reads.
cli-model-fault-same = The weights are not those of the model card: the file was changed or damaged.
cli-model-fault-reads = The language model does not open, or does not read.
cli-model-fault-apart = The language model does not recognise that two sentences say the same.
cli-model-fault-codebook = The codebook that belongs to it does not open.
cli-model-unwell = Something is wrong with the language model. Install Samenleven again. Until then you can compare by words: set SAMENLEVEN_MODEL to lexical.
model-card-weights = Code of the weights
model-card-examples = Examples
model-card-languages = Languages
model-card-pieces = Word pieces
model-card-epochs = Times all was read
model-card-steps = Steps
model-card-seed = Seed
model-card-seconds = Seconds of learning
model-card-device = Learned on
model-card-rate = Learning rate
model-card-keep = Weight of ordinary Dutch
model-card-training = How it learned
model-card-start_model = Before learning
model-card-tuned = After learning
model-card-stsb_nl_dev = Sentences that are alike (STSb-nl)
model-card-sick_nl_test = Sentences that are alike (SICK-NL)
model-card-flores_nl_en = Dutch with English (FLORES)
model-card-validation = Writers to adjust it on
model-card-natural = Ordinary notes
model-card-keyword_poor = Notes without an obvious word
model-card-notes = Notes
model-card-ari = Same groups (ARI, 1 is entirely alike)
model-card-ami = Same groups (AMI, 1 is entirely alike)
model-card-kappa = Same names (kappa, 1 is entirely alike)
model-card-calibration_error = How far certainty is off
model-card-codebook = The codebook
model-card-shares = How much each reader counts
model-card-held_back = Notes by writers it never saw
model-card-by_examples = With fewer examples
model-card-alone = Each reader by itself
model-card-without_tuning = Without learning from the examples
model-card-embeddings_only = The language model only
model-card-words_only = Words only
model-card-nearest_examples_only = The nearest examples only
model-card-same = Share with the right theme
model-card-left_unsure = Share without a place yet
model-card-fits_well = Share that fits well
model-card-right_when_fits_well = Of those, the right theme
model-card-good_from = Fits well from a chance of
model-card-unplaced_below = No place under a chance of
model-card-notes_an_epoch = Notes each time
model-card-back = Share of the way back
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
refused-command_same_place = At { $option } stands a file that you already use for something else here: { $path }. Choose another name.
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
