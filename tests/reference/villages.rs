//! Villages drawn for the comparison: 2 – 50 households, any part of the programme, parameters around
//! their defaults; and how the program lives them, phase by phase.

use berdaya::core::random::Luck;
use berdaya::core::units::{Month as Calendar, from_rupiah};
use berdaya::model::community::Community;
use berdaya::model::engine::{self, Rules, setting};
use berdaya::model::setup::{FOUNDING, Forms, PARAMETERS, Parameters, Scenario};
use berdaya::model::working::Working;
use berdaya::model::{month, programme};
use berdaya::scenario::ParameterValue;

use crate::coming::Month;
use crate::compare::Columns;
use crate::every_intervention::{self, PROGRAMME};
use crate::numbers::Numbers;

/// Kinds of intervention that came after the first villages were drawn.
const LATER_KINDS: [&str; 10] = [
    "partner",
    "group_loan",
    "meeting",
    "outlet",
    "microfinance",
    "commons",
    "incentive",
    "opposition",
    "entry",
    "choice",
];

/// Parameters of processes that came after the first villages were drawn, which are without them.
const LATER: [&str; 26] = [
    "enterprise.",
    "credit.",
    "moneylender.",
    "bank.",
    "group.",
    "meeting.",
    "weather.",
    "works.dues",
    "works.own_package",
    "visibility.",
    "stigma.",
    "works.called",
    "incentive.",
    "litter.",
    "commons.",
    "self_teaching.",
    "pool.",
    "stance.",
    "information.closed",
    "information.pass_",
    "assembly.",
    "needs.",
    "activity.",
    "capability.",
    "facilitator.own_hand",
    "moving.",
];

/// Is this a number of a process that the first villages do not live?
fn is_later(key: &str) -> bool {
    LATER.iter().any(|start| key.starts_with(start))
}

/// The order in which parameters are drawn, by key or by the start of it: villages stay the same when topics are put
/// into another order.
const ORDER: &[&str] = &[
    "participation.",
    "willingness.",
    "trust.",
    "ties.",
    "norm.agreed",
    "norm.return",
    "norm.behaviour",
    "norm.detection",
    "norm.spite",
    "norm.spite_trust",
    "norm.reprimand_fade",
    "information.salience_loss",
    "information.outreach",
    "information.word_of_mouth",
    "institutions.",
    "board.",
    "facilitator.rapport_gain",
    "facilitator.rapport_loss",
    "facilitator.contact_outside",
    "facilitator.competence_floor",
    "works.labour_days",
    "works.labour_offered",
    "works.rainy_labour",
    "works.self_help",
    "works.self_help_pace",
    "works.stalled_loss",
    "works.decay_unkept",
    "works.decay_kept",
    "works.upkeep_days",
    "skill.mean",
    "skill.return",
    "skill.fade",
    "livelihood.",
    "enterprise.",
    "credit.",
    "moneylender.",
    "bank.",
    "group.",
    "meeting.",
    "weather.",
    "health.",
    "flood.",
    "actors.favour",
    "actors.interest",
    "actors.ego",
    "actors.ego_delay",
    "works.dues",
    "works.own_package",
    "visibility.gain",
    "visibility.fade",
    "visibility.publicity",
    "stigma.",
    "leakage.",
    "works.called",
    "incentive.",
    "litter.",
    "commons.",
    "visibility.visitors",
    "self_teaching.",
    "pool.",
    "stance.",
    "information.closed",
    "information.pass_knowing",
    "information.pass_taking_part",
    "assembly.",
    "needs.",
    "activity.",
    "capability.",
    "facilitator.own_hand",
    "moving.",
    "region.",
];

/// Where in that order a key is drawn.
fn place_of(key: &str) -> usize {
    let fits = |start: &&str| key == *start || (start.ends_with('.') && key.starts_with(*start));
    let places = ORDER.iter().enumerate().filter(|(_, start)| fits(start));
    places.max_by_key(|(_, start)| start.len()).map_or(ORDER.len(), |(place, _)| place)
}

/// From this village on there are all processes, and most or all kinds of intervention.
pub const ALL_FROM: u64 = RIVALS_FROM + 30;

/// Trades that a village may live of, of every product.
const TRADES: &str = "[[trade]]\nname = \"chips\"\nowners = 0.3\nweather = 0.5\n\n\
    [[trade]]\nname = \"sewing\"\nproduct = \"goods\"\nowners = 0.2\nspending = 0.02\n\n\
    [[trade]]\nname = \"barber\"\nproduct = \"service\"\nowners = 0.1\ncapital = 1_000_000\n\n";

/// In half of the villages with everything, what would else be rare is common.
const COMMON: [(&str, f64); 16] = [
    ("moneylender.share", 0.9),
    ("bank.share", 0.6),
    ("bank.age", 3.0),
    ("credit.borrow", 0.95),
    ("livelihood.income_sd", 0.6),
    ("group.insolvency", 0.2),
    ("leakage.most", 0.3),
    ("litter.use", 0.3),
    ("pool.begin", 0.8),
    ("self_teaching.share", 0.4),
    ("self_teaching.from_others", 0.3),
    ("capability.gain", 0.1),
    ("information.closed", 0.2),
    ("information.pass_knowing", 0.1),
    ("enterprise.start_rate", 0.6),
    ("works.dues", 0.05),
];

/// What a piece of the programme may be like, beside its dose.
fn variety(kind: &str, dice: &mut Dice) -> String {
    let flag = |x: bool| if x { "true" } else { "false" };
    match kind {
        "group_loan" => format!(
            "joint = {}\nformation = \"{}\"\nscreening = \"{}\"\nsize = {}\nflat = {}\nprincipal = {}\n",
            flag(dice.chance(0.6)),
            dice.one_of(&["ties", "ties", "adhoc"]),
            dice.one_of(&["none", "board", "facilitator"]),
            dice.whole(3, 6),
            flag(dice.chance(0.5)),
            dice.whole(3, 20) * 100_000,
        ),
        "microfinance" => format!(
            "flat = {}\nrate = {:.3}\n",
            flag(dice.chance(0.5)),
            // Some ask more than a moneylender.
            if dice.chance(0.2) { 0.5 } else { 0.03 * dice.roll() },
        ),
        "incentive" => format!(
            "form = \"{}\"\nwhom = \"{}\"\n",
            dice.one_of(&["snack", "kit", "service"]),
            dice.one_of(&["all", "poor", "inside"]),
        ),
        "partner" => format!(
            "form = \"{}\"\nby_itself = {}\nsees = {:.3}\npatience = {}\n",
            dice.one_of(&["money", "materials", "market", "visibility"]),
            flag(dice.chance(0.4)),
            0.1 * dice.roll(),
            dice.whole(1, 6),
        ),
        "commons" => format!(
            "sharing = \"{}\"\nbooks = {:.2}\n",
            dice.one_of(&["attendance", "equal", "poor"]),
            dice.roll(),
        ),
        "entry" => format!(
            "through = \"{}\"\n",
            dice.one_of(&["figures", "degree", "eigenvector", "random"]),
        ),
        "choice" => {
            format!("rule = \"{}\"\n", dice.one_of(&["assembly", "assembly", "imposed"]))
        }
        "audit" => format!("by = \"{}\"\n", dice.one_of(&["auditors", "neighbours"])),
        "facilitator" => format!("does_for = {:.2}\n", 0.8 * dice.roll()),
        "meeting" => format!("called = \"{}\"\n", dice.one_of(&["groups", "owners"])),
        "outlet" => format!("members = {:.2}\n", 0.3 + 0.7 * dice.roll()),
        _ => String::new(),
    }
}

/// From this village on the forms are others than the usual ones.
pub const RIVALS_FROM: u64 = 120;

/// Numbers that only the rival forms have, and between what they are drawn.
const RIVALS: [(&str, f64, f64); 3] = [
    ("participation.additive_expected", 1.0, 8.0),
    ("participation.additive_worth", -1.5, 1.5),
    ("trust.prior_weight", 0.5, 8.0),
];

/// A drawn village.
pub struct Drawn {
    pub name: String,
    pub scenario: Scenario,
    pub values: Vec<f64>,
    pub forms: Forms,
}

/// Uniform numbers for what a village is like (SplitMix64).
struct Dice(u64);

/// Parameters that came after the villages were first drawn.
const LATE: &[&str] = &[
    "ties.by_friends",
    "ties.by_neighbours",
    "ties.enough",
    "help.after_shock",
    "willingness.support_neighbours",
    "willingness.support_half",
    "participation.stake_half",
    "participation.stake_stale",
    "institutions.promise_forgotten",
    "facilitator.contacts",
    "cadres.contacts",
    "cadres.competence",
    "board.leads_alone",
    "board.upkeep_alone",
];

impl Dice {
    fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn whole(&mut self, low: u32, high: u32) -> u32 {
        low + (self.roll() * f64::from(high - low + 1)) as u32
    }

    fn chance(&mut self, p: f64) -> bool {
        self.roll() < p
    }

    fn one_of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.whole(0, words.len() as u32 - 1) as usize]
    }
}

/// Months that a drawn village is settled for, and lived after that.
pub const SETTLING: u32 = 8;
pub const MONTHS: u32 = 32;

/// The village of a number.
pub fn draw(number: u64) -> Drawn {
    let mut dice = Dice(number * 7_919 + 1);
    let households = if number == 0 { 2 } else { dice.whole(2, 50) };
    let places = dice.whole(1, households.min(5));
    let degree = (1.0 + 10.0 * dice.roll()).min(0.9 * f64::from(households - 1));
    let mut text = format!(
        "[scenario]\nname = \"village\"\nstart = \"2016-01\"\nend = \"2025-12\"\nmonths = {MONTHS}\n\
         burn_in = {SETTLING}\nseed = {number}\nreplicates = 1\n\n\
         [[community]]\nname = \"V\"\nregion = \"R\"\nhouseholds = 50\n\
         neighbourhoods = 5\nhectares = 12\nslum_hectares = {:.1}\n\n\
         [population]\nboard_members = {}\nmean_degree = {degree:.3}\nisolate_share = {:.2}\n\n",
        2.0 + 10.0 * dice.roll(),
        dice.whole(1, 2),
        0.2 * dice.roll(),
    );
    // The last ones live under the rival forms, whose own numbers are drawn apart.
    let all = number >= ALL_FROM;
    let others = (RIVALS_FROM..ALL_FROM).contains(&number) || (all && number.is_multiple_of(5));
    let forms = Forms::all().nth(if others { 1 + (number % 3) as usize } else { 0 });
    let forms = forms.unwrap_or_default();
    if others {
        let (how, learnt) = (forms.participation.word(), forms.trust.word());
        text.push_str(&format!("[model]\nparticipation = \"{how}\"\ntrust = \"{learnt}\"\n\n"));
    }
    if all && !number.is_multiple_of(7) {
        text.push_str(TRADES);
    }
    text.push_str("[parameters]\n");
    let common = all && number.is_multiple_of(2);
    if common {
        COMMON.iter().for_each(|(key, value)| text.push_str(&format!("{key} = {value}\n")));
    }
    // In some, many ties are made at works and soon vanish, which is rare elsewhere.
    let fleeting = number % 4 == 3;
    if fleeting {
        let fade = 0.1 + 0.3 * dice.roll();
        text.push_str(&format!(
            "ties.form_at_works = 0.8\nties.gain = 0.01\nties.fade = {fade:.2}\n\
             ties.review = 0.4\nties.cut_after_absence = 0.01\nties.cut_after_presence = 0.01\n"
        ));
    }
    // In others floods come often, and only to slums.
    let floods = number % 4 == 1;
    if floods {
        text.push_str("flood.yearly_slum = 0.9\n");
    }
    if others {
        let mut apart = Dice(number * 104_729 + 3);
        for (key, low, high) in RIVALS {
            text.push_str(&format!("{key} = {}\n", low + (high - low) * apart.roll()));
        }
    }
    let of_rivals = |key: &str| RIVALS.iter().any(|r| r.0 == key);
    // Nobody moves in these villages: tests/suite/limits/moving.rs holds moving to its limits.
    // And what things cost moves nobody.
    let lived = |key: &str| {
        (all || !is_later(key)) && !key.starts_with("moving.") && !key.starts_with("costs.")
    };
    let mut late = Dice(number * 104_729 + 5);
    let mut sorted: Vec<_> = PARAMETERS.iter().collect();
    sorted.sort_by_key(|p| place_of(p.key));
    for p in sorted.into_iter().filter(|p| lived(p.key) && !of_rivals(p.key)) {
        // What came later is drawn apart.
        let dice = if LATE.contains(&p.key) { &mut late } else { &mut dice };
        let around = match p.default {
            0.0 if is_later(p.key) => p.high.min(0.6) * dice.roll(),
            0.0 => 0.6 * dice.roll(),
            d => (d * (0.5 + 1.2 * dice.roll())).clamp(p.low, p.high),
        };
        // Some far from what is usual, but not so that nothing delivered deserves most.
        let far = p.low + (p.high - p.low) * dice.roll();
        let value = match dice.roll() {
            x if x < 0.4 => around,
            x if x < 0.5 && !p.key.contains("deserved") => far,
            _ => continue,
        };
        // Ways to a new tie are shares of a whole.
        let value = match p.key {
            "ties.by_friends" => value.min(0.6),
            "ties.by_neighbours" => value.min(0.4),
            _ => value,
        };
        let taken = FOUNDING.contains(&p.key)
            || (fleeting && p.key.starts_with("ties."))
            || (floods && p.key.starts_with("flood."))
            || (common && COMMON.iter().any(|c| c.0 == p.key));
        if !taken {
            text.push_str(&format!("{} = {value}\n", p.key));
        }
    }
    text.push('\n');
    // Transfers change people when they are delivered: tests/suite/processes/transfers.rs holds them to what is due.
    let lived = |kind: &str| (all || !LATER_KINDS.contains(&kind)) && kind != "transfer";
    for piece in PROGRAMME.iter().filter(|p| lived(p.kind)) {
        // Without decree, people to lead and money little happens: these are in most villages. A fund
        // without a decree is refused.
        let often = match piece.kind {
            "delineation" => 1.0,
            _ if all && number.is_multiple_of(3) => 1.0,
            "facilitator" | "fund" => 0.9,
            _ if all => 0.8,
            _ => 0.6,
        };
        if dice.chance(often) {
            let table = piece.table(piece.id, piece.usual);
            let allocation = dice.one_of(&["first_come", "poorest_first", "boards_friends"]);
            let hits = dice.one_of(&["pandemic", "flood", "price"]);
            let extra = match piece.kind {
                _ if all && LATER_KINDS.contains(&piece.kind) => variety(piece.kind, &mut dice),
                "audit" | "facilitator" if all => variety(piece.kind, &mut dice),
                // Some promises are soon over, so that they are forgotten while somebody looks.
                "fund" if number.is_multiple_of(4) => "promised_within = 3\n".to_owned(),
                "training" => format!("allocation = \"{allocation}\"\n"),
                "handover" => {
                    format!("maintenance = {}\n", if dice.chance(0.7) { "0.7" } else { "0.0" })
                }
                _ => String::new(),
            };
            text.push_str(table.replace("pandemic\"\n", &format!("{hits}\"\n")).trim_end());
            text.push_str(&format!("\n{extra}\n"));
        }
    }
    text.push_str(every_intervention::ONE_ARM);
    let mut scenario = every_intervention::scenario(&text);
    // Smaller than a scenario file may have it: the smallest villages are where loops go wrong.
    for arm in &mut scenario.arms {
        arm.communities[0].households = households;
        arm.communities[0].neighbourhoods = places;
    }
    let values = scenario.control().parameters.0.iter().map(|v| match v {
        ParameterValue::Fixed(x) => *x,
        ParameterValue::Drawn(d) => d.mean(),
    });
    Drawn { name: format!("village {number}"), values: values.collect(), forms, scenario }
}

/// A month as the program lived it: the community before the first phase and after each.
pub struct Lived {
    pub month: Month,
    pub calendar: Calendar,
    pub states: Vec<Community>,
    pub columns: Vec<Columns>,
}

/// Lives a village from its founding on, handing over each month.
pub fn live(drawn: &Drawn, mut see: impl FnMut(&Lived)) {
    let Drawn { scenario, values, .. } = drawn;
    let par: Parameters = Numbers::program(values, drawn.forms);
    let luck = Luck::new(scenario.seed, 0);
    let arm = scenario.control();
    let mut c = engine::found(arm, &par, luck).communities.remove(0);
    let mut working = Working::default();
    let begin = -(scenario.burn_in as i32);
    for offset in begin..scenario.months as i32 {
        let settling = offset < 0;
        let rules = Rules {
            start: scenario.start,
            luck,
            par: &par,
            programme: if settling { &[] } else { &arm.interventions },
            line: from_rupiah(arm.population.poverty_line),
            settled_by: if settling { begin / 2 } else { i32::MIN },
        };
        if offset == 0 {
            c.ties.fix();
        }
        let setting = setting(&rules, &c, 0, 1, offset);
        // As the engine does: put away and prepared once a fiscal year, so that what is carried from month
        // to month is compared too.
        if offset == begin || offset == 0 || setting.now.month.number() == 1 {
            working.put_away(&mut c);
            working.prepare(&mut c, &par);
        }
        let (mut states, mut columns) = (vec![], vec![]);
        let mut step = month::Month {
            setting,
            programme: rules.programme,
            community: &mut c,
            working: &mut working,
            line: rules.line as f32,
            observe: !settling,
            tally: None,
        };
        let lived = month::live_seen(&mut step, &mut |phase, step| {
            states.push(step.community.clone());
            columns.push(if phase == 0 { Columns::default() } else { Columns::of(step.working) });
        });
        lived.unwrap_or_else(|b| panic!("{}: {}", drawn.name, b.0));
        let calendar = setting.now.month;
        let month = Month {
            offset,
            number: calendar.number(),
            settling: offset < rules.settled_by,
            line: rules.line as f64,
            luck: setting.now.luck,
        };
        see(&Lived { month, calendar, states, columns });
        if calendar.is_december() && !settling {
            programme::close_year(&setting, rules.programme, &mut c);
        }
    }
}
