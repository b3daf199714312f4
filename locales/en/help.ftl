### by name: the command line – commands, `command-argument` or `any-argument`, `.value` the name of a value

## Commands
berdaya = Simulate community empowerment: households, trust, ties and participation under a programme
list = List the bundled scenarios
new = Write a commented scenario to start from
check = Check scenarios and report every problem with its place in the file
explain = Explain a scenario, a key, a kind of intervention or a measure in plain words
schema = Print the JSON Schema of scenario files, for completion in editors
run = Run all arms and replicates of a scenario
compare = Compare the arms of a finished run, or finished runs that share population and seed
figures = Draw the figures of a finished run again
report = Write the report of a finished run again
network = Write the ties at the end of a month, for Gephi, igraph or NetworkX, or as a picture
trace = Follow one household month by month: each decision with the terms that determined it
patterns = Run the rows of evidence: findings that the model must reproduce without being built in
completions = Print completions for a shell
man = Print the manual page, for man(1)
help = Print this help, or that of a command

## Arguments that several commands share
any-lang = Language of all texts: en or id [default: that of the locale]
    .value = LANG
any-help = Print help
any-version = Print version
any-quiet = Print nothing but errors
any-scenario = A file (with a `/` or ending in .toml) or the name of a bundled scenario
    .value = SCENARIO
any-set = Change a key, for example intervention.bdi.gap=18; in one arm alone arm.late.intervention.bdi.gap=18 (repeatable)
    .value = KEY=VALUE
any-threads = Number of threads; results do not depend on it [default: all cores]
    .value = N
any-arm = The arm [default: the control]
    .value = NAME
any-replicate = Number of the replicate, from 0
    .value = R
any-drawn = The replicate of that number with parameters drawn, instead of the one at central values
any-no-figures = Draw no figures
any-run = Folder of a finished run, as `berdaya run` prints it
    .value = RUN

## new
new-name = Name of the scenario, written to NAME.toml; or the file itself, with a `/` or ending in .toml
    .value = NAME
new-from = Start from this scenario: a file or the name of a bundled one
    .value = SCENARIO

## check
check-scenarios = Files, or names of bundled scenarios
    .value = SCENARIO

## explain
explain-what = A scenario (file or bundled name), a key such as trust.gain or fund.gap, a kind of intervention, or a measure
    .value = SCENARIO|KEY
explain-all = Also list every parameter that is at its default
explain-wiring = Instead, show the named signals of the model: what each topic writes for others to read within a month

## run
run-replicates = Replicates at central values, and as many with parameters drawn where any is a distribution
    .value = N
run-months = Run only the first N months
    .value = N
run-seed = Seed of all random numbers
    .value = N
run-out = Folder of all runs: this run is written to DIR/SCENARIO/RUN-ID [default: output]
    .value = DIR
run-arms = Only these arms (repeatable); the control always runs
    .value = NAME
run-level = Finest level of the monthly table
    .value = LEVEL
    .region = regions only
    .community = regions and communities
    .neighbourhood = also each neighbourhood (RT) by group: more rows in the monthly table, nothing else changes
    .household = also each household: a very large table; --dry-run says how large
run-format = Formats of the monthly table
    .value = FORMAT
run-verbose = Print the settings used and the time taken
run-dry-run = Print the size, the estimated time and the disk space, and start nothing
run-fresh = Discard what is kept of this run and run all of it again

## compare
compare-runs = One folder of a finished run: compares its arms. Several that share population and seed: compares each with the first, arm by arm
    .value = RUN
compare-arms = Only these arms (repeatable)
    .value = NAME
compare-against = Compare with this arm [default: the control; for several runs, the arm of the same name] or with this run's folder [default: the first]
    .value = NAME|RUN
compare-measures = These measures, or `all` (repeatable) [default: the scenario's headline measures]
    .value = ID
compare-window = The time: end, last_12, after_0 …, a December as 2019-12, or `all` [default: the scenario's verdict]
    .value = WINDOW
compare-place = The region or community [default: the first region]
    .value = NAME
compare-group = Whose results: all, delineated, other, poor or non_poor
    .value = GROUP
compare-format = Format of the output
    .value = FORMAT
    .table = a table for people
    .csv = CSV for programs, with the columns of effects.csv

## network
network-month = The month, as YYYY-MM
    .value = MONTH
network-format = Format of the output
    .value = FORMAT
    .graphml = XML that igraph, NetworkX and Gephi read
    .gexf = XML of Gephi, with tie strength as weight
    .csv = a table, see --table
    .svg = a picture for print; every household keeps its position in every month and arm
    .png = the same picture, for slides
network-table = Table of the CSV: one row per tie, or one per household [default: edges]
    .value = TABLE
    .edges = one row per tie
    .nodes = one row per household
network-community = Only this community
    .value = NAME
network-out = Write to a new file instead of stdout
    .value = FILE

## trace
trace-household = The household: its community and its number from 0; the number alone where there is one community
    .value = COMMUNITY:NUMBER
trace-against = A second arm: shows the first divergence between the two, and its cause
    .value = NAME
trace-months = Show these months [default: those with an event or a change; with --against one year from the first divergence]
    .value = FROM..TO
trace-all-months = Show every month
trace-format = Format of the output
    .value = FORMAT
    .table = a table for people
    .csv = CSV for programs, one row per term

## patterns
patterns-rows = Studies (kotaku, 001), rows (P10a, or P10 for all of its rows) or files of rows (.toml) [default: all bundled rows]
    .value = STUDY|ROW|FILE
patterns-list = List the rows and run nothing
patterns-replicates = Replicates per row; fewer than 30 are no evidence [default: 30]
    .value = N
patterns-draws = Replicates with parameters drawn, where any is a distribution [default: as many as replicates]
    .value = N
patterns-full = All sizes and seeds that the files of rows declare, not only the first
patterns-sizes = These sizes, as multiples of the base scenario
    .value = X,…
patterns-seeds = These seeds
    .value = N,…
patterns-bare = Without the null model and without switching off mechanisms
patterns-check = Run the contents of a table (CSV) again; exit code 1 where a row that was matched no longer is
    .value = FILE
patterns-robust = Instead of the table: other seeds, other sizes, every parameter 25 % up and down
patterns-forms = Instead of the table: rows under every combination of the rival forms of participation and trust [rows if none are named: P01, P04, P10, P17, P28, P30]
patterns-robust-replicates = Replicates of each variation under --robust
    .value = N
patterns-format = Format of the table on stdout
    .value = FORMAT
    .markdown = for reading
    .csv = for keeping and comparing
patterns-out = Folder of all runs: figure and finished runs go to DIR/patterns [default: output]
    .value = DIR

## completions
completions-shell = The shell
    .value = SHELL
