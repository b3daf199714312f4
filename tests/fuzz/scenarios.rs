//! Scenario files, values of `--set`, months: whatever is typed, an answer or an exact refusal.

use berdaya::core::text::Language;
use berdaya::core::units::Month;
use berdaya::import::{load, load_bytes};
use berdaya::model::setup::{DECLARED, Loaded};
use berdaya::scenario::Problems;
use berdaya::scenario::bundled::BUNDLED;
use berdaya::scenario::catalogue::Entry;
use berdaya::scenario::keys::Type;
use berdaya::study::layout::Layout;
use berdaya::study::replicate;

use super::luck::{Luck, spoil};
use super::{Seen, Target};

pub const SMALL: &str = "[scenario]\nname = \"small\"\nstart = \"2016-01\"\nend = \"2018-12\"\n\
    months = 13\nburn_in = 12\nseed = 5\nreplicates = 2\n\n\
    [[community]]\nname = \"A\"\nhouseholds = 60\nneighbourhoods = 5\nhectares = 12\n\n\
    [[intervention]]\nid = \"teams\"\nkind = \"facilitator\"\nat = \"2016-06\"\n\n\
    [[arm]]\nname = \"planned\"\ncontrol = true\n\n[[arm]]\nname = \"without\"\ndrop = [\"teams\"]\n";

/// One of every kind of value that one may type.
const VALUES: &[&str] = &[
    "0",
    "-0",
    "1",
    "-1",
    "2",
    "0.5",
    "-0.5",
    "1.0",
    "1e0",
    "1e300",
    "-1e300",
    "1e-300",
    "1e999",
    "nan",
    "-nan",
    "inf",
    "-inf",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "99999999999999999999999",
    "4294967296",
    "65536",
    "255",
    "256",
    "10000",
    "10001",
    "0x7f",
    "0o17",
    "0b1",
    "1_000",
    "1__0",
    "01",
    "+1",
    "true",
    "false",
    "\"\"",
    "\"a\"",
    "\"2016-01\"",
    "\"2018-12\"",
    "\"2017-13\"",
    "\"2017-00\"",
    "\"0000-01\"",
    "\"9999-12\"",
    "\"-001-01\"",
    "\"2017-1\"",
    "2017-04-01",
    "2017-02-30",
    "1979-05-27T07:32:00Z",
    "07:32:00",
    "\"year\"",
    "\"month\"",
    "\"region\"",
    "\"household\"",
    "[]",
    "[[]]",
    "{}",
    "[1, 2]",
    "[\"A\"]",
    "[\"A\", \"A\"]",
    "[\"nobody\"]",
    "[0.4, 0.6]",
    "[0.4, 0.4, 0.4]",
    "{ dist = \"normal\", mean = 0.5, sd = 0.1 }",
    "{ dist = \"uniform\", low = 0, high = 1 }",
    "{ dist = \"uniform\", low = 1, high = 0 }",
    "{ dist = \"beta\", mean = 0.5, sd = 9 }",
    "{ dist = \"lognormal\", mean = 10, sd = 5 }",
    "{ dist = \"triangular\", low = 0, mode = 1, high = 2 }",
    "{ dist = \"gamma\", mean = 2, sd = 1 }",
    "{ dist = \"normal\", mean = 0, sd = -1 }",
    "[[\"2016-06\", 1], [\"2017-01\", 0.5]]",
    "[[\"2017-01\", 1], [\"2016-01\", 2]]",
    "[[\"2016-01\"]]",
    "{ \"2016-06\" = 1, \"2017-01\" = 0.5 }",
    "{ \"2017-01\" = 1, \"2016-01\" = 2 }",
    "{ a = { b = { c = 1 } } }",
    "\"\\u0000\"",
    "\"\\uD800\"",
    "'it''s'",
    "\"\"\"\n\n\"\"\"",
    "\"end\"",
    "\"after_12\"",
    "\"last_12\"",
    "{ stage = \"works\" }",
    "\"stage:works\"",
    "\"works\"",
    "\"..\"",
    "\"a/b\"",
    "\"con\"",
    "\" \"",
];

const WORDS: &[&str] = &[
    "[scenario]",
    "[population]",
    "[[community]]",
    "[[trade]]",
    "[model]",
    "[parameters]",
    "[[intervention]]",
    "[[arm]]",
    "[output]",
    "[arm.set]",
    "[[arm.set]]",
    "[community]",
    "[scenario.x]",
    "[x]",
    "[[x]]",
    "[]",
    "[[]]",
    "[parameters.trust]",
    "[\"a b\"]",
    "= 1",
    "a",
    "a =",
    "a.b.c.d = 1",
    "\"\" = 1",
];

pub struct Scenarios {
    bases: Vec<String>,
    keys: Vec<Entry>,
    small: Vec<usize>,
    life: std::path::PathBuf,
}

/// A value that the key would take, or nearly.
fn fitting(takes: Type, luck: &mut Luck) -> String {
    let within = |low: f64, high: f64, luck: &mut Luck| {
        let share = [0.0, 1.0, 0.5, 0.25, 0.1, -0.01, 1.01][luck.below(7)];
        let (low, high) = (low.max(-1e9), high.min(1e9));
        format!("{:?}", low + (high - low) * share)
    };
    let whole = |low: i64, high: i64, luck: &mut Luck| {
        let (low, high) = (low.max(-1_000_000), high.min(1_000_000));
        let near = low + luck.below(20) as i64;
        [low - 1, low, low + 1, near, near, (low + high) / 2, high, high + 1][luck.below(8)]
            .to_string()
    };
    let month = |luck: &mut Luck| format!("{}-{:02}", 2014 + luck.below(7), 1 + luck.below(12));
    match takes {
        _ if luck.once_in(8) => luck.pick(VALUES).to_string(),
        Type::Text => "\"a text\"".into(),
        Type::Words => {
            let both = "{ en = \"a text\", id = \"teks\" }";
            luck.pick(&["\"a text\"", both, "{ en = 1 }", "{ fr = \"un texte\" }", "{}"]).into()
        }
        Type::Name => {
            luck.pick(&["\"a-name\"", "\"A\"", "\"a b\"", "\"teams\"", "\"planned\""]).into()
        }
        Type::Flag => luck.pick(&["true", "false"]).into(),
        Type::Whole(low, high) => whole(low, high, luck),
        Type::Number(low, high) => within(low, high, luck),
        Type::Month => format!("\"{}\"", month(luck)),
        Type::Start if luck.once_in(2) => format!("\"{}\"", month(luck)),
        Type::Start => {
            let stage = ["preparation", "planning", "works", "upkeep", "nobody"][luck.below(5)];
            format!("{{ stage = \"{stage}\" }}")
        }
        Type::Every => luck.pick(&["\"year\"", "12", "1", "0", "1200", "1201"]).into(),
        Type::Choice(words) => format!("\"{}\"", luck.pick(words)),
        Type::Texts => luck.pick(&["[\"A\"]", "[\"teams\"]", "[]", "[\"A\", \"B\"]", "[1]"]).into(),
        Type::Numbers(low, high) => {
            let many = luck.below(4);
            let numbers: Vec<String> = (0..many).map(|_| within(low, high, luck)).collect();
            format!("[{}]", numbers.join(", "))
        }
        Type::Wholes(low, high) => {
            let many = luck.below(4);
            let numbers: Vec<String> = (0..many).map(|_| whole(low, high, luck)).collect();
            format!("[{}]", numbers.join(", "))
        }
        Type::Value(low, high) | Type::Values(low, high) | Type::Parameter { low, high, .. } => {
            match luck.below(4) {
                0 => {
                    let steps: Vec<String> = (0..luck.below(4))
                        .map(|_| format!("[\"{}\", {}]", month(luck), within(low, high, luck)))
                        .collect();
                    format!("[{}]", steps.join(", "))
                }
                1 => {
                    let (a, b) = (within(low, high, luck), within(low, high, luck));
                    let shape = ["normal", "beta", "lognormal", "gamma", "uniform"][luck.below(5)];
                    match luck.below(2) {
                        0 => format!("{{ dist = \"{shape}\", mean = {a}, sd = {b} }}"),
                        _ => format!("{{ dist = \"{shape}\", low = {a}, high = {b} }}"),
                    }
                }
                _ => within(low, high, luck),
            }
        }
        Type::Changes => {
            let keys = [
                "intervention.teams.at",
                "scenario.seed",
                "parameters.trust.gain",
                "community.A.households",
            ];
            format!("{{ \"{}\" = {} }}", luck.pick(&keys), luck.pick(VALUES))
        }
    }
}

impl Scenarios {
    pub fn new(corpus: &[Vec<u8>], scratch: &std::path::Path) -> Self {
        let kept = corpus.iter().filter_map(|bytes| String::from_utf8(bytes.clone()).ok());
        let bases: Vec<String> = [SMALL.to_string()]
            .into_iter()
            .chain(BUNDLED.iter().map(|b| b.text.to_string()))
            .chain(kept)
            .collect();
        let small = (0..bases.len()).filter(|&i| bases[i].len() < 3_000).collect();
        Scenarios { bases, keys: DECLARED.all(), small, life: scratch.join("life.toml") }
    }

    fn base(&self, luck: &mut Luck) -> &str {
        // the large ones take longer, and hold what the small ones do not
        let at =
            if luck.once_in(6) { luck.below(self.bases.len()) } else { *luck.one(&self.small) };
        &self.bases[at]
    }

    fn line(&self, luck: &mut Luck) -> String {
        let entry = luck.one(&self.keys);
        let name = match luck.below(20) {
            0 => entry.name.to_uppercase(),
            1 => format!("\"{}\"", entry.name),
            2 => entry.path(),
            3 => entry.name.chars().skip(1).collect(),
            _ => entry.name.to_string(),
        };
        let value = if luck.once_in(2) {
            fitting(entry.takes, luck)
        } else {
            luck.pick(VALUES).to_string()
        };
        format!("{name} = {value}")
    }

    fn text(&self, luck: &mut Luck) -> Vec<u8> {
        let base = self.base(luck);
        let mut lines: Vec<String> = base.lines().map(String::from).collect();
        for _ in 0..=luck.below(4) {
            let at = luck.below(lines.len() + 1);
            let there = at < lines.len();
            match luck.below(14) {
                0 | 1 if there => {
                    // another value
                    if let Some((key, _)) = lines[at].split_once('=') {
                        lines[at] = format!("{key}= {}", luck.pick(VALUES));
                    }
                }
                2 | 3 => lines.insert(at, self.line(luck)),
                4 => {
                    // a key that belongs where it stands: the table's own, with a fitting value
                    let header = lines[..at].iter().rposition(|l| l.trim_start().starts_with('['));
                    let table: String = header
                        .map(|h| lines[h].trim_matches(|c: char| !c.is_alphabetic()).into())
                        .unwrap_or_default();
                    let own: Vec<&Entry> = self.keys.iter().filter(|e| e.table == table).collect();
                    if !own.is_empty() {
                        let entry = own[luck.below(own.len())];
                        lines
                            .insert(at, format!("{} = {}", entry.name, fitting(entry.takes, luck)));
                    }
                }
                5 if there => {
                    lines.remove(at);
                }
                6 if there => {
                    let again = lines[at].clone();
                    lines.insert(luck.below(lines.len() + 1), again);
                }
                7 if there => {
                    let other = luck.below(lines.len());
                    lines.swap(at, other);
                }
                8 => {
                    // a piece of another scenario
                    let donor: Vec<&str> = self.base(luck).lines().collect();
                    let from = luck.below(donor.len());
                    let many = 1 + luck.below(12);
                    let piece: Vec<String> =
                        donor[from..].iter().take(many).map(|l| l.to_string()).collect();
                    lines.splice(at..at, piece);
                }
                9 => lines.insert(at, luck.pick(WORDS).to_string()),
                10 if there => {
                    // a number moved a little, or a digit lost
                    let digits: Vec<usize> = lines[at]
                        .char_indices()
                        .filter(|(_, c)| c.is_ascii_digit())
                        .map(|(i, _)| i)
                        .collect();
                    if !digits.is_empty() {
                        let d = *luck.one(&digits);
                        let digit = ["", "0", "9", "1", "00", "-", ".5"][luck.below(7)];
                        lines[at].replace_range(d..d + 1, digit);
                    }
                }
                11 if luck.once_in(8) => {
                    let depth = [10, 100, 1_000, 20_000][luck.below(4)];
                    let (open, close) =
                        luck.one(&[("[", "]"), ("{a=", "}"), ("[[", "]]"), ("(", ")")]);
                    let closes = if luck.once_in(2) { close.repeat(depth) } else { String::new() };
                    lines.insert(at, format!("x = {}1{closes}", open.repeat(depth)));
                }
                12 if luck.once_in(8) => {
                    let long = ["a", "é", "\u{1f3da}", "9", "a."][luck.below(5)].repeat(5_000);
                    lines.insert(
                        at,
                        luck.one(&[
                            format!("{long} = 1"),
                            format!("name = \"{long}\""),
                            format!("seed = {long}"),
                        ])
                        .clone(),
                    );
                }
                13 if there => {
                    // a word of one line in place of another's
                    let from = lines[luck.below(lines.len())].clone();
                    if let (Some((key, _)), Some((_, value))) =
                        (lines[at].split_once('='), from.split_once('='))
                    {
                        lines[at] = format!("{key}={value}");
                    }
                }
                _ => {}
            }
        }
        let end = if luck.once_in(30) { "\r\n" } else { "\n" };
        let mut bytes = lines.join(end).into_bytes();
        if luck.once_in(5) {
            (0..=luck.below(3)).for_each(|_| spoil(&mut bytes, luck));
        }
        bytes
    }

    /// What must hold of a scenario that was taken.
    fn accepted(&self, loaded: &Loaded, luck: &mut Luck) {
        if !luck.once_in(4) {
            return;
        }
        let again = load(&loaded.resolved, "resolved.toml", &[]);
        let again = again.unwrap_or_else(|p| panic!("the resolved scenario is refused:\n{p}"));
        assert_eq!(again.resolved, loaded.resolved, "resolved twice, it reads otherwise");
        assert_eq!(again.identity(), loaded.identity(), "resolved twice, it is another question");
        if luck.once_in(50) {
            self.explained(loaded);
        }
        if luck.once_in(25) {
            lived(loaded);
        }
    }

    /// The program itself explains it, in a process of its own.
    fn explained(&self, loaded: &Loaded) {
        std::fs::write(&self.life, &loaded.resolved).expect("scratch");
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_berdaya"))
            .arg("explain")
            .arg(&self.life)
            .output()
            .expect("it runs");
        let why = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(0) && why.is_empty(), "explain: {why}");
    }
}

/// Some months of a small one are lived: no panic, and what must hold, holds.
fn lived(loaded: &Loaded) {
    let mut scenario = loaded.scenario.clone();
    let people = |s: &[berdaya::model::setup::CommunitySpec]| {
        s.iter().map(|c| u64::from(c.households)).sum::<u64>()
    };
    let most = scenario.arms.iter().map(|arm| people(&arm.communities)).max().unwrap_or(0);
    if most > 400 || scenario.arms.len() > 3 {
        return;
    }
    scenario.months = scenario.months.min(6);
    scenario.burn_in = scenario.burn_in.min(3);
    let layout = Layout::new(&scenario, replicate::programme_end(&scenario));
    let part = replicate::replicate(&scenario, &layout, 0, scenario.assumption_draws > 0);
    assert_eq!(part.failure, None, "a replicate failed");
}

/// What must hold of a refusal.
pub fn refused(problems: &Problems, text: Option<&str>) -> String {
    assert!(!problems.is_empty(), "refused without a reason");
    let lines = text.map_or(usize::MAX, |t| t.lines().count() + 1);
    let mut kinds = String::new();
    for p in problems.iter() {
        assert!(!p.message.name().is_empty() && !p.file.is_empty(), "{p:?}");
        if p.file == "fuzz.toml" {
            assert!(p.line <= lines, "{p:?}");
            assert!(p.line > 0 || text.is_none(), "no place: {p:?}");
        }
        kinds.push_str(&super::kind_of(&p.message.to_string()));
    }
    // drawing them takes longer than finding them
    if problems.len() % 4 == 1 {
        let (language, styled) =
            (Language::ALL[kinds.len() / 2 % 2], kinds.len().is_multiple_of(2));
        assert!(!problems.render(language, styled).is_empty());
    }
    // the first says enough to tell kinds apart
    super::kind_of(&problems.iter().next().expect("one").message.to_string())
}

impl Target for Scenarios {
    fn name(&self) -> &'static str {
        "scenario"
    }

    fn input(&self, luck: &mut Luck) -> Vec<u8> {
        self.text(luck)
    }

    fn try_one(&self, bytes: &[u8], luck: &mut Luck) -> Seen {
        match load_bytes(bytes, "fuzz.toml", &[]) {
            Ok(loaded) => {
                self.accepted(&loaded, luck);
                Seen::Taken
            }
            Err(problems) => Seen::Refused(refused(&problems, std::str::from_utf8(bytes).ok())),
        }
    }
}

/// `--set KEY=VALUE`.
pub struct Overrides {
    keys: Vec<Entry>,
}

impl Overrides {
    pub fn new() -> Self {
        Overrides { keys: DECLARED.all() }
    }
}

impl Target for Overrides {
    fn name(&self) -> &'static str {
        "set"
    }

    fn input(&self, luck: &mut Luck) -> Vec<u8> {
        let mut lines = Vec::new();
        for _ in 0..=luck.below(3) {
            let entry = luck.one(&self.keys);
            let id =
                luck.pick(&["A", "teams", "planned", "without", "nobody", "", "a.b", "0", "é"]);
            let mut path = entry.path().replace("ID", id).replace("NAME", id);
            if luck.once_in(6) {
                path.push_str(luck.pick(&[".mean", ".low", ".2016-06", ".", "..", ".sd", ".dist"]));
            }
            let value = if luck.once_in(2) {
                fitting(entry.takes, luck)
            } else {
                luck.pick(VALUES).to_string()
            };
            lines.push(format!("{path}={value}"));
        }
        let mut bytes = lines.join("\u{1}").into_bytes();
        if luck.once_in(4) {
            spoil(&mut bytes, luck);
        }
        bytes
    }

    fn try_one(&self, bytes: &[u8], luck: &mut Luck) -> Seen {
        let Ok(text) = std::str::from_utf8(bytes) else { return Seen::Refused("no text".into()) };
        let sets: Vec<(String, String)> = text
            .split('\u{1}')
            .filter_map(|one| one.split_once('='))
            .map(|(key, value)| (key.to_string(), value.to_string()))
            .collect();
        match load(SMALL, "fuzz.toml", &sets) {
            Ok(loaded) => {
                if luck.once_in(8) {
                    let again = load(&loaded.resolved, "resolved.toml", &[]);
                    let again =
                        again.unwrap_or_else(|p| panic!("the resolved one is refused:\n{p}"));
                    assert_eq!(again.resolved, loaded.resolved);
                }
                if luck.once_in(200) {
                    lived(&loaded);
                }
                Seen::Taken
            }
            Err(problems) => Seen::Refused(refused(&problems, Some(SMALL))),
        }
    }
}

/// Months as one types them.
pub struct Months;

impl Target for Months {
    fn name(&self) -> &'static str {
        "month"
    }

    fn input(&self, luck: &mut Luck) -> Vec<u8> {
        let mut bytes =
            format!("{:04}-{:02}", luck.below(2300) as i64 - luck.below(50) as i64, luck.below(15))
                .into_bytes();
        (0..luck.below(3)).for_each(|_| spoil(&mut bytes, luck));
        bytes
    }

    fn try_one(&self, bytes: &[u8], _: &mut Luck) -> Seen {
        let text = String::from_utf8_lossy(bytes);
        match text.parse::<Month>() {
            Ok(month) => {
                let shown = month.to_string();
                assert_eq!(shown.parse::<Month>(), Ok(month));
                assert_eq!(month.plus(7).since(month), 7);
                month.epoch_days();
                Seen::Taken
            }
            Err(why) => {
                assert!(why.contains("YYYY-MM"), "{why}");
                Seen::Refused("not a month".into())
            }
        }
    }
}
