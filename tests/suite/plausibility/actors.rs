//! The network of actors beside the ten relations of the field study, from equal ties at the start.
//!
//! What counts as strong, vertical and kin, which world and which months are read, stands in
//! `docs/actors.md` and was fixed before the first run. `BERDAYA_WRITE_DOCS=1 cargo test --test suite actors`
//! writes the tables there again.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use berdaya::core::random::Luck;
use berdaya::core::units::{Month, from_rupiah};
use berdaya::model::board::state::{Actors, Office};
use berdaya::model::community::Community;
use berdaya::model::engine::{self, Rules, World};
use berdaya::model::setup::{Loaded, Parameters, Scenario, load};

const KOTAKU: &str = include_str!("../../../scenarios/kotaku.toml");
const REPLICATES: u32 = 20;
/// Equal start, and from here on a tie is strong.
const STRONG: f64 = 0.30;
/// From here on a relation is vertical.
const VERTICAL: f64 = 0.5;

// The twelve actors: nine offices, heads of neighbourhoods, residents inside and outside the decree.
const ACTORS: usize = 12;
const BOARD: usize = Office::Board as usize;
const FACILITATOR: usize = Office::Facilitator as usize;
const WARD: usize = Office::Ward as usize;
const AGENCY: usize = Office::Agency as usize;
const WASTE_BANK: usize = Office::WasteBank as usize;
const BUILDERS: usize = Office::Builders as usize;
const KEEPERS: usize = Office::Keepers as usize;
const HEADS: usize = 9;
const INSIDE: usize = 10;
const OUTSIDE: usize = 11;

/// What the study found: between whom, kin?, strong?, vertical?
struct Row {
    name: &'static str,
    one: usize,
    others: &'static [usize],
    kin: bool,
    strong: bool,
    vertical: bool,
}

const fn row(
    name: &'static str,
    one: usize,
    others: &'static [usize],
    [kin, strong, vertical]: [bool; 3],
) -> Row {
    Row { name, one, others, kin, strong, vertical }
}

const ROWS: [Row; 10] = [
    row("board (LKM) – heads of neighbourhoods (RT)", BOARD, &[HEADS], [true, true, false]),
    row("board – facilitator", BOARD, &[FACILITATOR], [false, true, false]),
    row("heads of neighbourhoods – facilitator", HEADS, &[FACILITATOR], [false, false, false]),
    row(
        "residents outside – board, facilitator",
        OUTSIDE,
        &[BOARD, FACILITATOR],
        [true, false, false],
    ),
    row(
        "residents inside – head, board, builders (KSM), keepers (KPP), facilitator",
        INSIDE,
        &[HEADS, BOARD, BUILDERS, KEEPERS, FACILITATOR],
        [true, true, false],
    ),
    row("head of the ward (Lurah) – board", WARD, &[BOARD], [true, false, true]),
    row("facilitator – head of the ward", FACILITATOR, &[WARD], [false, false, false]),
    row("head of the ward – agency (Satker)", WARD, &[AGENCY], [false, false, false]),
    row("agency – board", AGENCY, &[BOARD], [true, false, true]),
    row("board – waste bank", BOARD, &[WASTE_BANK], [false, false, false]),
];

/// Strength and dominance between any two actors.
#[derive(Clone)]
struct Network {
    strength: [[f64; ACTORS]; ACTORS],
    dominance: [[f64; ACTORS]; ACTORS],
}

impl Network {
    fn empty() -> Self {
        Network { strength: [[0.0; ACTORS]; ACTORS], dominance: [[0.0; ACTORS]; ACTORS] }
    }

    /// The network of a community in its present month.
    fn of(c: &Community) -> Self {
        let mut n = Network::empty();
        let mut both = |a: usize, b: usize, strength: f64, dominance: f64| {
            (n.strength[a][b], n.strength[b][a]) = (strength, strength);
            (n.dominance[a][b], n.dominance[b][a]) = (dominance, -dominance);
        };
        for a in Office::ALL {
            for b in Office::ALL.into_iter().filter(|&b| b > a) {
                let s = f64::from(c.actors.strength(a, b));
                both(a as usize, b as usize, s, f64::from(c.actors.dominance(a, b)));
            }
        }
        let inside = |r: usize| c.neighbourhoods[r].in_control_decree;
        let mean = |of: &dyn Fn(usize) -> Option<f32>| {
            let values: Vec<f64> =
                (0..c.neighbourhoods.len()).filter_map(of).map(f64::from).collect();
            values.iter().sum::<f64>() / values.len() as f64
        };
        for k in 0..Office::ALL.len() {
            both(HEADS, k, mean(&|r| Some(c.actors.heads[r][k])), 0.0);
            both(INSIDE, k, mean(&|r| inside(r).then_some(c.actors.residents[r][k])), 0.0);
            both(OUTSIDE, k, mean(&|r| (!inside(r)).then_some(c.actors.residents[r][k])), 0.0);
        }
        both(HEADS, INSIDE, mean(&|r| inside(r).then_some(c.actors.homes[r])), 0.0);
        both(HEADS, OUTSIDE, mean(&|r| (!inside(r)).then_some(c.actors.homes[r])), 0.0);
        n
    }

    fn add(&mut self, other: &Network, weight: f64) {
        for a in 0..ACTORS {
            for b in 0..ACTORS {
                self.strength[a][b] += weight * other.strength[a][b];
                self.dominance[a][b] += weight * other.dominance[a][b];
            }
        }
    }

    /// The same ties under other names: actor `a` is called `labels[a]`.
    fn relabelled(&self, labels: &[usize; ACTORS]) -> Self {
        let mut n = Network::empty();
        for a in 0..ACTORS {
            for b in 0..ACTORS {
                n.strength[labels[a]][labels[b]] = self.strength[a][b];
                n.dominance[labels[a]][labels[b]] = self.dominance[a][b];
            }
        }
        n
    }

    fn read(&self, row: &Row) -> (f64, f64) {
        let n = row.others.len() as f64;
        let strength = row.others.iter().map(|&b| self.strength[row.one][b]).sum::<f64>() / n;
        let dominance = row.others.iter().map(|&b| self.dominance[row.one][b]).sum::<f64>() / n;
        (strength, dominance)
    }

    /// Cells that agree with the study: strength and direction of each of the ten rows.
    fn agreeing(&self) -> usize {
        let cells = ROWS.iter().map(|row| {
            let (strength, dominance) = self.read(row);
            usize::from((strength >= STRONG) == row.strong)
                + usize::from((dominance.abs() >= VERTICAL) == row.vertical)
        });
        cells.sum()
    }
}

fn resides(actor: usize) -> bool {
    actor >= HEADS || Office::ALL[actor].resides()
}

fn kin(row: &Row) -> bool {
    let both = row.others.iter().filter(|&&b| resides(row.one) && resides(b)).count();
    2 * both >= row.others.len()
}

/// Changes of the scenario's text.
type Edits<'a> = &'a [(&'a str, &'a str)];

/// `kotaku`, and arms in which the same budget flows at other times of the year.
fn kotaku(edits: Edits<'_>) -> Loaded {
    let mut text = KOTAKU.to_string();
    for (from, to) in edits {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    for (name, lag) in [("at-once", "0"), ("half-a-year", "6")] {
        write!(
            text,
            "\n[[arm]]\nname = \"{name}\"\nset = {{ \"intervention.bdi.paper_rate\" = 10, \
             \"intervention.bdi.returned\" = 0, \"intervention.bdi.lapse\" = 0, \
             \"intervention.bdi.lag\" = {lag}, \"intervention.bdi.gap\" = 1 }}\n"
        )
        .expect("a string");
    }
    load(&text, "kotaku.toml", &[]).unwrap_or_else(|p| panic!("{p}"))
}

/// Settled worlds of `kotaku` with equal ties, one a replicate; all arms live from them.
struct Base {
    scenario: Scenario,
    par: Parameters,
    worlds: Vec<(Luck, World)>,
}

impl Base {
    fn new(edits: Edits<'_>, replicates: u32) -> Self {
        let scenario = kotaku(edits).scenario;
        let control = scenario.control();
        let par = control.parameters.central();
        let settled = |replicate: u32| {
            let luck = Luck::new(scenario.seed, replicate);
            let settled = engine::settle(&scenario, control, &par, luck);
            let (mut world, _) = settled.expect("a settled world");
            for c in &mut world.communities {
                c.actors = Actors::equal(c.neighbourhoods.len(), STRONG as f32);
            }
            (luck, world)
        };
        let worlds = (0..replicates).map(settled).collect();
        Base { worlds, par, scenario }
    }

    /// Lives an arm; every community is shown after every month.
    fn live(
        &self,
        arm: &str,
        months: i32,
        replicates: usize,
        mut see: impl FnMut(i32, &str, &Community),
    ) {
        let arm = self.scenario.arms.iter().find(|a| a.name == arm).expect("an arm");
        for (luck, world) in &self.worlds[..replicates] {
            let mut world = world.clone();
            let rules = Rules {
                start: self.scenario.start,
                luck: *luck,
                par: &self.par,
                programme: &arm.interventions,
                line: from_rupiah(arm.population.poverty_line),
                settled_by: i32::MIN,
            };
            for month in 0..months {
                world.live(&rules, 1, None, None).expect("a month");
                for (c, spec) in world.communities.iter().zip(&arm.communities) {
                    see(month, &spec.name, c);
                }
            }
        }
    }

    /// The network in the year of the fieldwork, in the mean over replicates: of one ward, or of all.
    fn network(&self, arm: &str, ward: Option<&str>) -> Network {
        let (months, replicates) = (fieldwork(), self.worlds.len());
        let mut sum = Network::empty();
        let wards = if ward.is_some() { 1 } else { 11 };
        let weight = 1.0 / (replicates * months.len() * wards) as f64;
        self.live(arm, months.end, replicates, |month, name, c| {
            if months.contains(&month) && ward.is_none_or(|ward| ward == name) {
                sum.add(&Network::of(c), weight);
            }
        });
        sum
    }
}

/// A month's place in 2016-01, 2016-02, …
fn offset(month: &str) -> i32 {
    let start: Month = "2016-01".parse().expect("a month");
    month.parse::<Month>().expect("a month").since(start)
}

/// Mean contact of the offices by the study's four stages, over the fund's years 2017 to 2020 (the
/// preparation is 2016, what follows the programme 2022), all wards, 4 replicates.
fn contact_by_stage(base: &Base, arm: &str) -> [f64; 5] {
    let mut sums = [[0.0_f64; 2]; 5];
    base.live(arm, offset("2023-01"), 4, |month, _, c| {
        let stage = match (month / 12, month % 12) {
            (0, _) => 0,
            (1..=4, 0..=4) => 1,
            (1..=4, 5..=10) => 2,
            (1..=4, _) => 3,
            (6, _) => 4,
            _ => return,
        };
        sums[stage][0] += f64::from(c.actors.contact);
        sums[stage][1] += 1.0;
    });
    sums.map(|[sum, n]| sum / n)
}

/// Ties of the board to the head of the ward and to the agency: at the end of 2019, at the programme's
/// end, a year later; all wards, 4 replicates.
fn after_the_end(base: &Base, arm: &str) -> [[f64; 2]; 3] {
    let times = ["2019-12", "2021-12", "2022-12"].map(offset);
    let mut sums = [[0.0; 2]; 3];
    base.live(arm, times[2] + 1, 4, |month, _, c| {
        if let Some(k) = times.iter().position(|&t| t == month) {
            for (sum, other) in sums[k].iter_mut().zip([Office::Ward, Office::Agency]) {
                *sum += f64::from(c.actors.strength(Office::Board, other)) / 44.0;
            }
        }
    });
    sums
}

/// The months of 2018, from the start of `kotaku`.
fn fieldwork() -> std::ops::Range<i32> {
    offset("2018-01")..offset("2019-01")
}

/// The share of random exchanges of labels after which at least as many cells agree, and the mean
/// number of cells.
fn permuted(network: &Network) -> (f64, f64) {
    let agreeing = network.agreeing();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let (mut as_good, mut total, tries) = (0, 0, 10_000);
    for _ in 0..tries {
        let mut labels: [usize; ACTORS] = std::array::from_fn(|a| a);
        for k in (1..ACTORS).rev() {
            state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
            labels.swap(k, ((state >> 33) % (k as u64 + 1)) as usize);
        }
        let cells = network.relabelled(&labels).agreeing();
        total += cells;
        as_good += usize::from(cells >= agreeing);
    }
    (as_good as f64 / f64::from(tries), total as f64 / f64::from(tries))
}

/// The first table at neighbouring values, other luck and other sizes: what is below `STRONG` and should
/// not be, and the reverse.
fn elsewhere() -> String {
    let fade = "ties.fade = { dist = \"gamma\", mean = 0.09";
    let gain = "trust.gain = {";
    let (households, places) = ("households = 420 ", "neighbourhoods = 12 ");
    let cases: [(&str, Vec<(&str, &str)>); 8] = [
        ("`ties.gain` .045 instead of .06", vec![(gain, "ties.gain = 0.045\ntrust.gain = {")]),
        ("`ties.gain` .075", vec![(gain, "ties.gain = 0.075\ntrust.gain = {")]),
        (
            "`ties.fade` .07 instead of .09",
            vec![(fade, "ties.fade = { dist = \"gamma\", mean = 0.07")],
        ),
        ("`ties.fade` .11", vec![(fade, "ties.fade = { dist = \"gamma\", mean = 0.11")]),
        ("seed 7", vec![("seed = 2018", "seed = 7")]),
        ("seed 42", vec![("seed = 2018", "seed = 42")]),
        (
            "210 households a ward",
            vec![(households, "households = 210 "), (places, "neighbourhoods = 6 ")],
        ),
        (
            "840 households a ward",
            vec![(households, "households = 840 "), (places, "neighbourhoods = 24 ")],
        ),
    ];
    let mut out = String::from(
        "\nThe same table elsewhere (5 replicates each):\n\n\
         | | cells that agree | weakest of the strong | strongest of the weak | what does not agree |\n\
         | --- | --- | --- | --- | --- |\n",
    );
    for (name, edits) in cases {
        let n = Base::new(&edits, 5).network("no-fund-2018", Some("Pasar II"));
        let (mut low, mut high, mut wrong) = (1.0_f64, 0.0_f64, Vec::new());
        for (k, row) in ROWS.iter().enumerate() {
            let (strength, dominance) = n.read(row);
            if row.strong {
                low = low.min(strength);
            } else {
                high = high.max(strength);
            }
            if (strength >= STRONG) != row.strong {
                wrong.push(format!("tie of {} ({strength:.2})", k + 1));
            }
            if (dominance.abs() >= VERTICAL) != row.vertical {
                wrong.push(format!("direction of {} ({dominance:+.2})", k + 1));
            }
        }
        let wrong = wrong.join(", ");
        writeln!(out, "| {name} | {} of 20 | {low:.2} | {high:.2} | {wrong} |", n.agreeing())
            .expect("a string");
    }
    out
}

/// The tables of the document.
struct Tables {
    text: String,
    network: Network,
    /// Contact by stage: as planned, paid at once, paid half a year later, no fund in 2018.
    stages: [[f64; 5]; 4],
    /// Ties of the board to head of the ward and agency above those without a programme.
    after: [[f64; 2]; 3],
}

fn tables() -> Tables {
    let base = Base::new(&[], REPLICATES);
    let [one, all, on_time] = [
        base.network("no-fund-2018", Some("Pasar II")),
        base.network("no-fund-2018", None),
        base.network("on-time", Some("Pasar II")),
    ];
    let mut out = String::from(
        "| # | relation | study: form, direction, tie | model: form, direction (dominance), tie (strength) | agree | all eleven wards | funds on time |\n\
         | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    let words = |kin: bool, direction: &str, tie: &str| {
        format!("{}, {direction}, {tie}", if kin { "kin" } else { "work" })
    };
    let direction = |vertical: bool| if vertical { "vertical" } else { "level" };
    let tie = |strong: bool| if strong { "**strong**" } else { "weak" };
    let mut forms = 0;
    for (k, row) in ROWS.iter().enumerate() {
        let (strength, dominance) = one.read(row);
        let (strong, vertical) = (strength >= STRONG, dominance.abs() >= VERTICAL);
        let agree = [
            ("form", kin(row) == row.kin),
            ("direction", vertical == row.vertical),
            ("tie", strong == row.strong),
        ];
        forms += usize::from(agree[0].1);
        let agree: Vec<&str> = agree.iter().filter(|a| !a.1).map(|a| a.0).collect();
        writeln!(
            out,
            "| {} | {} | {} | {} | {} | {:.2} | {:.2} |",
            k + 1,
            row.name,
            words(row.kin, direction(row.vertical), tie(row.strong)),
            words(
                kin(row),
                &format!("{} ({dominance:+.2})", direction(vertical)),
                &format!("{} ({strength:.2})", tie(strong)),
            ),
            if agree.is_empty() { "yes".into() } else { format!("not: {}", agree.join(", ")) },
            all.read(row).0,
            on_time.read(row).0,
        )
        .expect("a string");
    }
    let (share, mean) = permuted(&one);
    writeln!(
        out,
        "\nOf 20 cells of tie and direction {} agree, of 10 forms {forms}. With labels exchanged at random \
         {mean:.1} of the 20 agree in the mean, and as many as with the true labels in {:.2} % of 10,000 \
         exchanges.",
        one.agreeing(),
        share * 100.0
    )
    .expect("a string");
    out.push_str("\nThe single ties of relations 4 and 5, and what the table leaves out:\n\n| tie | strength |\n| --- | --- |\n");
    let single = [
        ("residents outside – board", OUTSIDE, BOARD),
        ("residents outside – facilitator", OUTSIDE, FACILITATOR),
        ("residents outside – head of their neighbourhood", OUTSIDE, HEADS),
        ("residents inside – board", INSIDE, BOARD),
        ("residents inside – facilitator", INSIDE, FACILITATOR),
        ("residents inside – head of their neighbourhood", INSIDE, HEADS),
        ("residents inside – builders (KSM)", INSIDE, BUILDERS),
        ("residents inside – keepers (KPP)", INSIDE, KEEPERS),
        ("board – builders", BOARD, BUILDERS),
        ("board – keepers", BOARD, KEEPERS),
        ("facilitator – agency", FACILITATOR, AGENCY),
        ("heads – head of the ward", HEADS, WARD),
    ];
    for (name, a, b) in single {
        writeln!(out, "| {name} | {:.2} |", one.strength[a][b]).expect("a string");
    }
    out.push_str(&elsewhere());
    out.push_str(
        "\nContact of the nine offices by stage (share of weekly meeting, mean over pairs; all wards, the fund's \
         years), and where the same budget is paid at another time of the year:\n\n\
         | the fund | preparation | planning | implementation | evaluation | after the programme |\n\
         | --- | --- | --- | --- | --- | --- |\n",
    );
    let mut stages = [[0.0; 5]; 4];
    for ((name, arm), stages) in [
        ("as planned", "on-time"),
        ("paid at once, in implementation", "at-once"),
        ("paid half a year later, in planning", "half-a-year"),
        ("no fund in 2018", "no-fund-2018"),
    ]
    .into_iter()
    .zip(&mut stages)
    {
        *stages = contact_by_stage(&base, arm);
        let cells: Vec<String> = stages.iter().map(|x| format!("{x:.3}")).collect();
        writeln!(out, "| {name} | {} |", cells.join(" | ")).expect("a string");
    }
    out.push_str(
        "\nTies of the board in the control arm less those without a programme:\n\n\
         | | end of the fund, 2019-12 | end of the programme, 2021-12 | a year later, 2022-12 |\n\
         | --- | --- | --- | --- |\n",
    );
    let (with, without) = (after_the_end(&base, "on-time"), after_the_end(&base, "no-programme"));
    let after: [[f64; 2]; 3] =
        std::array::from_fn(|t| std::array::from_fn(|k| with[t][k] - without[t][k]));
    for (k, name) in ["head of the ward (Lurah)", "agency (Satker)"].into_iter().enumerate() {
        let [fund, end, later] = after.map(|row| row[k]);
        writeln!(out, "| {name} | {fund:+.3} | {end:+.3} | {later:+.3} |").expect("a string");
    }
    Tables { text: out, network: one, stages, after }
}

#[test]
fn the_ten_relations_stand_beside_the_study_and_fall_apart_with_labels_exchanged() {
    let Tables { text: fresh, network, stages, after } = tables();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/actors.md");
    let text = fs::read_to_string(&path).expect("docs/actors.md").replace("\r\n", "\n");
    let (begin, end) = ("<!-- generated: actors -->\n", "<!-- end: actors -->");
    let from = text.find(begin).expect("the mark") + begin.len();
    let to = from + text[from..].find(end).expect("its end");
    let fresh = format!("\n{fresh}\n");
    println!("{fresh}");
    if text[from..to] != fresh {
        let write = std::env::var_os("BERDAYA_WRITE_DOCS").is_some_and(|v| v == "1");
        assert!(write, "out of date: BERDAYA_WRITE_DOCS=1 cargo test --test suite actors");
        fs::write(&path, format!("{}{fresh}{}", &text[..from], &text[to..])).expect("written");
    }
    let (share, _) = permuted(&network);
    assert!(share < 0.01, "with labels exchanged as many cells agree in {share} of cases");
    // Contact follows the money: the same budget moves its peak, and after the programme there is little.
    let [_, at_once, later, _] = stages;
    let [preparation, planning, implementation, _, over] = at_once;
    assert!(implementation > planning && implementation > preparation, "{at_once:?}");
    assert!(later[1] > later[2], "paid in planning: {later:?}");
    assert!(over < 0.25 * implementation, "{at_once:?}");
    // A year after the end less than half is left of what the programme made of ties to the state.
    for k in 0..2 {
        assert!(after[0][k] > 0.02 && after[2][k] < 0.5 * after[1][k], "{after:?}");
    }
}
