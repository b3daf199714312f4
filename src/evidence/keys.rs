//! Every key of a file of rows, declared once: the reader refuses any other, and `docs/patterns.md`
//! shows this list.

/// What is known about one key.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// The table that it stands in.
    pub table: &'static str,
    /// The key.
    pub name: &'static str,
    /// What it takes.
    pub takes: &'static str,
    /// Must it be given?
    pub needed: bool,
    /// What it means.
    pub meaning: &'static str,
}

/// Tables of a file, as they are written.
pub const TABLES: &[(&str, &str)] =
    &[("study", "[study]"), ("world", "[[world]]"), ("arm", "[[arm]]"), ("row", "[[row]]")];

macro_rules! keys {
    ($($table:literal { $($name:literal $takes:literal $needed:literal $meaning:literal;)* })*) => {
        /// All keys, table by table.
        pub const KEYS: &[Key] = &[
            $($(Key { table: $table, name: $name, takes: $takes, needed: $needed, meaning: $meaning },)*)*
        ];
    };
}

keys! {
    "study" {
        "name" "text" true "its name on the command line";
        "source" "text" true "the study's file, or what was published";
        "title" "text" true "a line for humans";
    }
    "world" {
        "name" "text" true "its name in this file";
        "scenario" "text" true "a bundled scenario, a small one of `scenarios/patterns`, or a file (with a `/` or ending in .toml), from this file's folder";
        "set" "a table { \"KEY\" = value, … }" false "keys of the base scenario that are changed in every arm";
        "reference" "text" false "the arm whose standard deviation across households in the last month is one sd; without it, the control";
        "size_of" "households or communities" false "what a size is: households and neighbourhoods of each community (without it), or communities alike (`count`)";
        "sizes" "a list of numbers" false "times the base scenario, for `--full`; the first is run always; without it, [1]";
        "seeds" "a list of whole numbers" false "seeds for `--full`; the first is run always; without it, the scenario's own";
    }
    "arm" {
        "name" "text" true "its name in this file; the base scenario's arms are there too";
        "world" "text" false "the world that it is added to; needed where there are several";
        "from" "text" false "the arm that it changes; without it, the base scenario as it stands";
        "set" "a table { \"KEY\" = value, … }" false "keys that it changes";
        "drop" "a list of texts" false "interventions that it does without";
    }
    "row" {
        "id" "text" true "its name in tables";
        "claim" "text" true "the claim, in a short paraphrase of your own";
        "needs" "text" true "what the model must have for it";
        "grade" "measured, contrast seen, process told, or author's reading" true "what the source saw";
        "world" "text" false "the world that it is run in; needed where there are several";
        "arms" "[\"A\"], [\"A\", \"B\"] or { A = weight, … }" true "the effect is A, A less B, or the weighted sum over arms";
        "less_arms" "[\"C\", \"D\"]" false "for an interaction: (A less B) less (C less D)";
        "measure" "the id of a measure" true "what is measured";
        "group" "the id of a group" false "of whom; without it, all";
        "less_group" "the id of a group" false "less the same of this group";
        "at" "\"YYYY-MM\", \"YYYY-MM..YYYY-MM\" or \"end\"" false "when; not with `take = \"cv\"` or `\"spread\"`, which are of the last month";
        "since" "as `at`" false "less the same at this earlier time";
        "take" "mean, slope, highest, lowest, when_highest, first_at_least, spread or cv" false "of the months of `at`: the mean (without it), the slope a month, the highest or lowest value, the months until the highest or until `level` is reached; of households in the last month: the standard deviation, or that to the mean";
        "level" "a number" false "for `first_at_least`";
        "scale" "level, log or logit" false "taken of each month's value before anything else; an interaction must name it";
        "expect" "\"+\", \"-\" or \"null\"" false "the sign claimed, or that there is no difference of interest; this or `between`";
        "between" "[amount, amount]" false "the range claimed";
        "smallest" "a number in the measure's unit, or \"0.1 sd\"" true "the smallest effect of interest";
        "fixed_by" "text" false "what of the code fixes the sign: the row is then listed as so by construction";
        "sharper" "a list of ids" false "rows that test the claim where the code does not fix it; needed with `fixed_by`, may be empty";
        "off" "a table { \"KEY\" = value, … }" false "changes of the base scenario under which the row should turn null";
    }
}

/// The keys of one table.
pub fn of(table: &str) -> impl Iterator<Item = &'static Key> {
    KEYS.iter().filter(move |key| key.table == table)
}
