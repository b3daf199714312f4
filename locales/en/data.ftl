### What is wrong with files of households and ties that a scenario reads, and what their columns take.

## Columns of households: what they take (.takes) and what they mean
household-takes = a text that occurs in no other row
household-means = id of the household
community-takes = the name of a [[community]] of the scenario
community-means = community where it lives; may be missing if there is only one community
neighbourhood-takes = a text
neighbourhood-means = its neighbourhood (RT); without it, neighbourhoods are ranges of ids, sorted as text
flag-takes = 0, 1, no, yes, false or true
leader-means = whether it is a leader's household
board-means = whether a board member belongs to it; if none is marked, the board is drawn
people-takes = a whole number, 1 – 20
people-means = number of people in the household
consumption-takes = a number, 1,000 – 100,000,000
consumption-means = consumption in rupiah per head and month
savings-takes = a number, 0 – 100,000,000,000
savings-means = savings at the founding, in rupiah
share-takes = a number, 0 – 1
skill-means = skill in its trade
disposition-takes = altruist, conditional or free_rider
disposition-means = how it decides about mutual work
trust-takes = a number, 0.05 – 0.95
trust-means = its baseline of trust in institutions

## Columns of ties
end-takes = the id of a household
a-means = one end of the tie
b-means = the other end of the tie
kind-takes = kin, neighbour or work
kind-means = kind of tie; without it, neighbour within a neighbourhood, otherwise work
strength-means = baseline strength; without it, drawn by its kind
trust-ab-means = baseline trust of a in b; without it, drawn
trust-ba-means = baseline trust of b in a; without it, drawn

## What was read
imported = imported { $households } households and { $ties ->
    [0] no ties
    [one] { $ties } tie
   *[other] { $ties } ties
} in { $communities ->
    [one] { $communities } community
   *[other] { $communities } communities
}, sha256 { $digest }; drawn: { $drawn }
drawn-for-some = { $name } ({ $n })
drawn-nothing = nothing

## The file
cannot-be-opened = the file cannot be opened
cannot-be-read = the file cannot be read
file-empty = the file is empty
first-line = the first line names the columns
not-utf8 = this is not a text file in UTF-8
utf16 = it is UTF-16; save it as UTF-8
save-as-utf8 = save the file as UTF-8
fields = the line has { $n } fields
fields-wanted = the header has { $n }
line-without-end = a line that does not end
is-it-csv = is it a CSV file? a line has at most 1 MB
neither-format = neither CSV nor Parquet
extensions = the name of the file must end in .csv or .parquet
no-rows = there are no rows
rows-follow = the first line names the columns, each line after it is a row
parquet-schema = a Parquet file has at least its schema
parquet-unreadable = this Parquet file cannot be read
nested-column = the column `{ $name }` holds lists or tables
cell-takes = a cell holds a text, a number or a flag
compressed = it is compressed by { $codec }
compression-takes = must be uncompressed or zstd
in-pandas = in pandas: to_parquet(…, compression="zstd")
damaged = it is damaged
damaged-column = it is damaged: a column is longer than the file
damaged-dictionary = it is damaged: a dictionary is shorter than it says
damaged-values = it is damaged: a column has another number of values than there are rows

## Rows and cells
cannot-be = `{ $column }` cannot be "{ $text }"
must-be = must be { $takes }
decimal-point = decimals are written with a point
cell-empty = `{ $column }` is empty
column-twice = the column `{ $name }` appears twice
once-is-enough = once is enough
known-columns = known columns are { $names }
unknown-column = unknown column `{ $name }`
did-you-mean = did you mean `{ $name }`?
ignored-column = a column named `_{ $name }` is ignored
column-missing = the column `{ $name }` is missing
column-is = { $meaning }: { $takes }
two-households = two households have the id "{ $id }"
other-in-line = the other one is in line { $line }
not-filled = `{ $column }` is not filled in every row
all-or-none = must be filled in every row or in none
all-or-none-of-community = must be filled in every row of a community or in none
too-many-households = `{ $community }` has too many households
most-households = at most { $most } in a community
no-household = `{ $column }`: there is no household "{ $id }"
must-be-household = must be an id of the file of households
tie-across = a tie between two communities
lives-where = "{ $one }" lives in `{ $here }`, "{ $other }" in `{ $there }`
tied-to-itself = "{ $id }" is tied to itself
two-ends = a tie has two ends
tied-twice = "{ $one }" and "{ $other }" have two ties
tied-in-line = the other row is in line { $line }; a tie has no direction
too-many-ties = "{ $id }" has more than { $most } ties
most-ties = a household may have no more
