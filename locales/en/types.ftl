### What keys take, and values in words.

## What a key takes
text = text in quotes
words = text in quotes, or {"{"} en = "…", id = "…" {"}"}
name = lower-case letters, digits, `-` and `_`, for example "late-funds"
flag = true or false
whole-from = a whole number from { $low }
whole = a whole number, { $low } – { $high }
number = a number, { $low } – { $high }
month = a month as text, "YYYY-MM", for example "2017-04"
start = a month "YYYY-MM" or {"{"} stage = "…" {"}"}
every = "year" or a whole number of months, 1 – 1200
choice = one of { $words }
texts = a list of texts, ["…", "…"]
numbers = a list of numbers, { $low } – { $high }
wholes = a list of whole numbers, { $low } – { $high }
value = a number, { $low } – { $high }, a schedule [["YYYY-MM", number], …] or a distribution
values = a number, { $low } – { $high }, a list of such numbers, a schedule [["YYYY-MM", number], …] or a distribution
uncertain = a number, { $low } – { $high }, or a distribution
changes = a table {"{"} "intervention.ID.KEY" = value, … {"}"}

## Values in words
from = { $value } from { $month }
dist-mean = mean { $value }
dist-sd = sd { $value }
dist-low = low { $value }
dist-high = high { $value }
