### How well a number is known.

data = computed from data
verified = read in the publication named
study = read in field study { $number }
recalled = recalled, not verified
assumption = an assumption
design = a choice of whoever writes the scenario
with-remark = { $grade } ({ $remark })
