//! What must hold in every month of every world, whatever the scenario: money has two sides, shares
//! are shares, works stand for what was put into them, ties have two equal sides. And the check that
//! holds it sees a single unit.

use std::fmt::Write as _;

use crate::make::settled_worlds::*;
use berdaya::core::random::Luck;
use berdaya::measures::{Group, MEASURES};
use berdaya::model::community::Community;
use berdaya::model::engine;
use berdaya::model::observe::tally::Tally;
use berdaya::model::setup::{DECLARED, KINDS, PARAMETERS, Scenario};
use berdaya::model::world::accounts::Account;
use berdaya::scenario::keys::{Presence, Type};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// Scenarios tried.
const CASES: u32 = 1000;
/// Means are sums of f32 over their number: a mean of ones may be a little more than one.
const ROUNDING: f64 = 1e-5;

/// Positions 0–1, read one after the other.
struct Dice<'a>(std::slice::Iter<'a, f64>);

impl Dice<'_> {
    fn roll(&mut self) -> f64 {
        self.0.next().copied().expect("dice enough")
    }

    fn below(&mut self, n: usize) -> usize {
        ((self.roll() * n as f64) as usize).min(n - 1)
    }

    /// In a range; one in six at either end. Wide ranges by their logarithm.
    fn within(&mut self, low: f64, high: f64) -> f64 {
        let (end, u) = (self.roll(), self.roll());
        if end < 1.0 / 6.0 {
            low
        } else if end < 1.0 / 3.0 {
            high
        } else if low >= 0.0 && high > 1e4 {
            low + ((high - low + 1.0).ln() * u).exp() - 1.0
        } else {
            low + u * (high - low)
        }
        .clamp(low, high)
    }

    fn month(&mut self, months: u32) -> String {
        let at = self.below(months as usize);
        format!("{}-{:02}", 2016 + at / 12, at % 12 + 1)
    }

    /// A number, a schedule or a distribution within a range.
    fn value(&mut self, low: f64, high: f64, months: u32) -> String {
        match self.below(4) {
            0 => {
                let steps: Vec<String> = ["2016-01", &self.month(months)]
                    .iter()
                    .zip([self.within(low, high), self.within(low, high)])
                    .map(|(month, x)| format!("[\"{month}\", {x:?}]"))
                    .collect();
                if steps[0][..12] == steps[1][..12] {
                    format!("[{}]", steps[0])
                } else {
                    format!("[{}]", steps.join(", "))
                }
            }
            1 => {
                let (a, b) = (self.within(low, high), self.within(low, high));
                format!("{{ dist = \"uniform\", low = {:?}, high = {:?} }}", a.min(b), a.max(b))
            }
            _ => format!("{:?}", self.within(low, high)),
        }
    }

    /// What a key of this type may take; none where it is better left out.
    fn typed(&mut self, name: &str, kind: Type, months: u32) -> Option<String> {
        Some(match kind {
            Type::Number(low, high) => format!("{:?}", self.within(low, high)),
            Type::Whole(low, high) => {
                let x = self.within(low as f64, (high as f64).min(1e4));
                format!("{}", x.round() as i64)
            }
            Type::Value(low, high) | Type::Values(low, high) => self.value(low, high, months),
            Type::Choice(words) => format!("\"{}\"", words[self.below(words.len())]),
            Type::Flag => (self.roll() < 0.5).to_string(),
            Type::Numbers(..) if name == "tranches" => {
                let most = if self.roll() < 0.2 { 20 } else { 4 };
                let n = 1 + self.below(most);
                let parts: Vec<f64> = (0..n).map(|_| self.within(0.0, 1.0) + 1e-3).collect();
                let sum: f64 = parts.iter().sum();
                let parts: Vec<String> = parts.iter().map(|x| format!("{:?}", x / sum)).collect();
                format!("[{}]", parts.join(", "))
            }
            // A menu of three; its lists have one number for each.
            Type::Texts if name == "activities" => "[\"a\", \"b\", \"c\"]".into(),
            Type::Numbers(low, high) => {
                let numbers: Vec<String> =
                    (0..3).map(|_| format!("{:?}", self.within(low, high))).collect();
                format!("[{}]", numbers.join(", "))
            }
            _ => return None,
        })
    }
}

/// A scenario over the whole of what may be typed.
fn text_of(dice: &[f64]) -> String {
    let d = &mut Dice(dice.iter());
    let months = 14 + d.below(13) as u32;
    let (start, burn_in) = (1 + d.below(12), 12);
    let mut text = format!(
        "[scenario]\nname = \"any\"\nstart = \"2015-{start:02}\"\nend = \"2018-12\"\n\
         months = {}\nburn_in = {burn_in}\nseed = {}\nreplicates = 1\n\n",
        months + 13 - start as u32,
        d.below(1_000_000)
    );
    let size: Vec<usize> = (0..1 + d.below(2)).map(|_| 20 + d.below(61)).collect();
    let smallest = *size.iter().min().expect("a community") as f64;
    for (k, n) in size.iter().enumerate() {
        let places = 1 + d.below(n / 4);
        let (area, slum) = (d.within(0.01, 1e6), d.within(0.0, 1.0));
        let _ = write!(
            text,
            "[[community]]\nname = \"C{k}\"\nhouseholds = {n}\nneighbourhoods = {places}\n\
             hectares = {area:?}\nslum_hectares = {:?}\n\n",
            area * slum
        );
    }
    // Trades, in half of the worlds.
    for k in 0..d.below(2) * (1 + d.below(3)) {
        let _ = writeln!(text, "[[trade]]\nname = \"T{k}\"");
        for key in DECLARED.trade.iter().filter(|k| k.name != "name") {
            let kind = match (key.name, key.kind) {
                ("owners" | "spending", _) => Type::Number(0.0, 0.3),
                (_, kind) => kind,
            };
            if d.roll() < 0.6 {
                let value = d.typed(key.name, kind, months).expect("it");
                let _ = writeln!(text, "{} = {value}", key.name);
            }
        }
        text += "\n";
    }
    text += "[population]\n";
    let given = ["bridging_share", "households", "ties", "digest"];
    for key in DECLARED.population.iter().filter(|k| !given.contains(&k.name)) {
        if d.roll() < 0.5 {
            let kind = match (key.name, key.kind) {
                ("mean_degree", _) => Type::Number(0.0, smallest - 1.0),
                ("board_members", _) => Type::Whole(1, smallest as i64),
                ("kin_share", _) => Type::Number(0.0, 0.8),
                (_, kind) => kind,
            };
            let _ =
                writeln!(text, "{} = {}", key.name, d.typed(key.name, kind, months).expect("it"));
        }
    }
    text += "\n[parameters]\n";
    // Shares that must stay below one together, and the order of what is deserved.
    let split = d.within(0.0, 1.0);
    let of_two = [split * d.roll(), split];
    for p in PARAMETERS {
        let (low, high) = match p.key {
            "participation.altruist_share" => (0.0, of_two[0]),
            "participation.free_rider_share" => (0.0, 1.0 - of_two[1]),
            "ties.by_friends" => (0.0, of_two[0]),
            "ties.by_neighbours" => (0.0, 1.0 - of_two[1]),
            "institutions.deserved_low" => (0.0, split),
            "institutions.deserved_high" => (split, 1.0),
            _ => (p.low, p.high),
        };
        let kept = ["er_share", "st_share"].iter().any(|end| p.key.ends_with(end))
            || p.key.starts_with("ties.by_");
        if d.roll() < 0.5 || kept || p.key.contains("deserved") {
            let _ = writeln!(text, "{} = {:?}", p.key, d.within(low, high));
        }
    }
    text += "\n";
    for round in 0..KINDS.len() + 3 {
        let any = |d: &mut Dice| KINDS[d.below(KINDS.len())];
        let (kind, keys) = KINDS.get(round).copied().unwrap_or_else(|| any(d));
        if (d.roll() < 0.15 && kind != "delineation") || (round >= KINDS.len() && kind == "stages")
        {
            continue;
        }
        let at = d.month(months);
        let _ =
            writeln!(text, "[[intervention]]\nid = \"i{round}\"\nkind = \"{kind}\"\nat = \"{at}\"");
        if d.roll() < 0.3 {
            text += "until = \"2018-03\"\n";
        }
        if kind != "stages" && d.roll() < 0.4 {
            let _ = writeln!(text, "every = {}", 1 + d.below(14));
        }
        for key in keys {
            let needed = key.presence == Presence::Required;
            let yearly = kind == "stages" && !["engagement", "intensity"].contains(&key.name);
            if !yearly
                && (needed || d.roll() < 0.6)
                && let Some(value) = d.typed(key.name, key.kind, months)
            {
                let _ = writeln!(text, "{} = {value}", key.name);
            }
        }
        text += "\n";
    }
    text + ONE_ARM
}

/// Lives a scenario; every month's check, every month's shares, the structure of ties at the end.
fn lives_soundly(scenario: &Scenario) -> Result<usize, String> {
    let arm = scenario.control();
    let par = arm.parameters.central();
    let luck = Luck::new(scenario.seed, 0);
    let (world, _) = engine::settle(scenario, arm, &par, luck).map_err(|b| b.0)?;
    let settled = Settled { scenario: scenario.clone(), luck, par, world };
    let mut world = settled.world.clone();
    let mut wrong = None;
    let mut watch = |month: i32, place: usize, tally: &Tally| {
        for group in Group::ALL {
            for (m, value) in MEASURES.iter().zip(tally.values(group)) {
                let share = m.unit.is_share();
                // A profit may be a loss.
                let profit = ["enterprise_profit", "beside_outlet"].contains(&m.id);
                let money = m.unit.is_money() && !profit;
                if (share && !(value.is_nan() || (-ROUNDING..=1.0 + ROUNDING).contains(&value)))
                    || (money && !(value.is_nan() || value >= 0.0))
                    || value.is_infinite()
                {
                    let what = format!("{} is {value} in month {month} of {place}", m.id);
                    wrong.get_or_insert(what);
                }
            }
        }
    };
    let rules = settled.rules(arm);
    world.live(&rules, scenario.months, Some(&mut watch), None).map_err(|b| b.0)?;
    if let Some(wrong) = wrong {
        return Err(wrong);
    }
    for c in &world.communities {
        c.check().map_err(|b| b.0)?;
        c.ties.check_structure().map_err(|b| b.0)?;
    }
    Ok(world.communities.iter().map(|c| c.board.packages.len()).sum())
}

#[test]
fn every_month_of_any_scenario_keeps_money_shares_works_and_ties_sound() {
    let config = Config { cases: CASES, failure_persistence: None, ..Config::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[42; 32]);
    let built = std::cell::Cell::new((0, 0));
    let outcome = TestRunner::new_with_rng(config, rng).run(&vec(0.0..1.0_f64, 2200), |dice| {
        let text = text_of(&dice);
        let packages = lives_soundly(&scenario(&text))
            .map_err(|why| TestCaseError::fail(format!("{why}\n{text}")))?;
        let (n, with) = built.get();
        built.set((n + 1, with + u32::from(packages > 0)));
        Ok(())
    });
    let (cases, with) = built.get();
    println!("{cases} scenarios, {with} with works");
    if let Err(error) = outcome {
        panic!("{error}");
    }
    assert!(cases >= CASES && with >= CASES / 8, "{with} of {cases} scenarios have works");
}

/// A community in the midst of its works.
fn at_work() -> Community {
    let text =
        format!("{}{}{}{ONE_ARM}", head(24), community("A", "here", 60) + TRADES, programme());
    let settled = settled(&text);
    let mut world = settled.world.clone();
    world.live(&settled.rules(settled.arm("planned")), 20, None, None).expect("twenty months");
    let c = world.communities.remove(0);
    assert_eq!(c.check(), Ok(()));
    assert!(c.board.packages.iter().any(|p| p.spent > 0), "something is built");
    c
}

#[test]
fn a_planted_defect_of_one_unit_is_found() {
    let sound = at_work();
    let planted = |what: &str, word: &str, defect: &dyn Fn(&mut Community)| {
        let mut c = sound.clone();
        defect(&mut c);
        let found = c.check().expect_err(what).0;
        assert!(found.contains(word), "{what}: {found}");
    };
    planted("savings out of nothing", "households hold", &|c| c.households.savings[3] += 1);
    planted("savings lost", "households hold", &|c| c.households.savings[3] -= 1);
    planted("cash out of nothing", "the board holds", &|c| c.board.packages[0].cash += 1);
    planted("a payment nobody got", "the board holds", &|c| {
        c.accounts.book(Account::Treasury, Account::Board, 1);
    });
    planted("a gift nobody gave", "partners gave", &|c| {
        c.accounts.book(Account::Partners, Account::Suppliers, 1);
    });
    planted("something missing that nobody took", "are missing", &|c| c.board.missing[1] += 1);
    planted("a pot out of nothing", "the board holds", &|c| c.board.pot += 1);
    planted("a tranche nobody got", "tranches paid", &|c| c.board.plans[0].paid += 1);
    planted("works for nothing", "tranches paid", &|c| c.board.packages[0].spent += 1);
    planted("works above their cost", "a package", &|c| {
        let p = &mut c.board.packages[0];
        p.self_help += p.cost - p.built() + 1;
    });
    planted("works below nothing", "a package", &|c| {
        let p = &mut c.board.packages[0];
        p.lost += p.built() + 1;
    });
    planted("stock out of nothing", "enterprises hold", &|c| {
        let i = c.enterprises.owners().next().expect("an owner");
        c.enterprises.capital[i] += 1;
    });
    planted("a debt forgotten", "the books say", &|c| {
        c.debts.loans[0].balance -= 1;
        c.debts.loans[0].behind = 0;
    });
    planted("a debt of nothing", "the books say", &|c| {
        c.debts.loans[0].balance += 1;
        c.debts.loans[0].principal += 1;
    });
    planted("interest unbooked", "the books hold", &|c| c.debts.books[0].interest += 1);
    planted("arrears above the debt", "unsound", &|c| {
        let loan = &mut c.debts.loans[0];
        loan.behind = loan.balance + 1;
    });
    planted("five works in a month", "four works", &|c| c.households.attended[0] = 5);
    for bad in [1.0001, -0.0001, f32::NAN, f32::INFINITY] {
        for column in 0..9 {
            let name = sound.households.shares()[column].0;
            planted(name, name, &|c| {
                let h = &mut c.households;
                let columns = [
                    &mut h.habit,
                    &mut h.willingness,
                    &mut h.salience,
                    &mut h.trust_board,
                    &mut h.trust_facilitator,
                    &mut h.trust_government,
                    &mut h.board_tie,
                    &mut h.facilitator_tie,
                    &mut h.skill,
                ];
                columns.into_iter().nth(column).expect("a column")[5] = bad;
            });
        }
        planted("trust", "trust on a tie", &|c| c.ties.trust[9] = bad);
        planted("strength", "strength of a tie", &|c| c.ties.strength[9] = bad);
    }
}

#[test]
fn a_defect_of_the_structure_of_ties_is_found() {
    let sound = at_work().ties;
    assert_eq!(sound.check_structure(), Ok(()));
    let strong = |i: usize| sound.count(i) > 1 && sound.strength[sound.place(i, 0)] > 0.0;
    let somebody = (0..).find(|&i| strong(i)).expect("somebody has two ties");
    let (first, second) = (sound.place(somebody, 0), sound.place(somebody, 1));
    let mut one_sided = sound.clone();
    one_sided.strength[first] *= 0.5;
    assert!(one_sided.check_structure().is_err());
    let mut marked = sound.clone();
    marked.kind[first] ^= berdaya::model::world::ties::kind::CUT;
    assert!(marked.check_structure().is_err());
    let mut stray = sound.clone();
    let unused = stray.to.iter().position(|&j| j == berdaya::model::world::ties::NOBODY);
    stray.trust[unused.expect("some place is unused")] = 0.5;
    assert!(stray.check_structure().is_err());
    let mut swapped = sound;
    swapped.to.swap(first, second);
    assert!(swapped.check_structure().is_err());
}

#[test]
fn all_of_many_tranches_are_paid_whatever_else_is_drawn() {
    let fund = "[[intervention]]\nid = \"bdi\"\nkind = \"fund\"\nat = \"2016-04\"\nuntil = \"2016-06\"\n\
                amount = { dist = \"uniform\", low = 3e8, high = 5e8 }\npaper_rate = 10\nlapse = 0\n\
                lag = { dist = \"gamma\", mean = 1, sd = 0.2 }\nreturned = 0\n\
                gap = { dist = \"gamma\", mean = 1, sd = 0.2 }\n";
    let shares = vec!["0.0625"; 16].join(", ");
    let others = PROGRAMME[1].table("team", "1").replace("2018-04", "2025-01")
        + &PROGRAMME[3].table("decree", "1");
    let places = community("A", "here", 60);
    let text = format!("{}{places}{others}{fund}tranches = [{shares}]\n\n{ONE_ARM}", head(84));
    let settled = settled(&text);
    let mut world = settled.world.clone();
    world.live(&settled.rules(settled.arm("planned")), 84, None, None).expect("seven years");
    let plan = &world.communities[0].board.plans[0];
    assert_eq!((plan.tranches_done, plan.paid), (16, plan.planned));
}
