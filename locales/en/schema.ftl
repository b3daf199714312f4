### The JSON Schema of scenario files, as editors show it.

title = A scenario of berdaya
description = Who lives there, what is done, which arms are compared. `berdaya check FILE` also checks what must fit together.
month = a month, YYYY-MM
source = source: { $source }
