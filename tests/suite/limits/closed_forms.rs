//! Limits that must hold exactly, against forms computed here on their own; and the laboratory.

use crate::make::settled_worlds::*;
use berdaya::core::maths::logistic32;
use berdaya::core::random::{CommunityLuck, Event, Luck, bernoulli};
use berdaya::evidence::canonical::Graph;
use berdaya::model::community::Community;
use berdaya::model::engine::{self, Watcher};
use berdaya::model::forms::Trust;
use berdaya::model::mutual_work::participation::chance;
use berdaya::model::setup::Parameters;
use berdaya::model::trust::learning::{support, willing, willingness};
use berdaya::model::wiring::{learn, look};
use berdaya::model::working::Working;

/// Conditional co-operators alone, alike to the last, with no reason but the agreed ones, and ties
/// that nothing moves.
const ALIKE: &str = "norm.between_communities = 0\nnorm.between_neighbourhoods = 0\nparticipation.altruist_share = 0\nparticipation.free_rider_share = 0\n\
    participation.cost_sd = 0\nparticipation.habit = 0\nparticipation.reprimand_memory = 0\n\
    participation.august = 0\nties.gain = 0\nties.fade = 0\nties.review = 0\nties.seek = 0\n\
    trust.gain = 0\ntrust.loss = 0\ntrust.return = 0\nnorm.spite = 0\n";

fn alike(population: &str, parameters: &str) -> Settled {
    settled_alike("", population, parameters)
}

fn settled_alike(model: &str, population: &str, parameters: &str) -> Settled {
    let places = community("A", "here", 4800).replace("= 400", "= 48");
    assert!(places.contains("neighbourhoods = 48"));
    let (population, parameters) =
        (format!("[population]\n{population}\n"), format!("[parameters]\n{ALIKE}{parameters}\n"));
    settled(
        &format!("{}{places}{population}{model}{parameters}{ONE_ARM}", head(120))
            .replace("burn_in = 24", "burn_in = 60"),
    )
}

/// Mean turnout over ten settled years.
fn turnout(settled: &Settled) -> f64 {
    let mut world = settled.world.clone();
    let (mut sum, mut months) = (0.0, 0);
    let mut watch = |_: i32, _: usize, tally: &berdaya::model::observe::tally::Tally| {
        sum += tally.turnout();
        months += 1;
    };
    let watch: &mut Watcher<'_> = &mut watch;
    world.live(&settled.rules(settled.arm("planned")), 120, Some(watch), None).expect("ten years");
    sum / f64::from(months)
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// The root of f(x) = x, where f crosses from above.
fn rest(f: impl Fn(f64) -> f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..60 {
        let mid = 0.5 * (low + high);
        if f(mid) > mid { low = mid } else { high = mid }
    }
    0.5 * (low + high)
}

#[test]
fn without_ties_and_norm_turnout_is_the_logistic_of_the_reasons() {
    for own in [-1.5, 0.3] {
        let settled = alike(
            "isolate_share = 1",
            &format!("participation.own_others = {own}\nparticipation.expected_reprimand = 0"),
        );
        let wanted = logistic(own + f64::from(settled.par.mutual_work.private_worth));
        let found = turnout(&settled);
        assert!((found - wanted).abs() < 0.002, "{found} against {wanted}");
    }
}

#[test]
fn without_ties_turnout_rests_where_reasons_norm_and_monitoring_agree() {
    let settled = alike("isolate_share = 1", "");
    let p = &settled.par;
    let [own, weight, agreed, b, d] = [
        p.mutual_work.own_others + p.mutual_work.private_worth,
        p.mutual_work.expected_reprimand,
        p.trust.norm_agreed,
        p.trust.norm_behaviour,
        p.mutual_work.detection,
    ]
    .map(f64::from);
    // x = logistic(own + θ·n(x)·(1 − (1 − d)⁴)(.3 + .7x)), n(x) = (1 − b)·agreed + b·x.
    let noticed = 1.0 - (1.0 - d).powi(4);
    let response = |x: f64| {
        let norm = (1.0 - b) * agreed + b * x;
        logistic(own + weight * norm * (noticed * (0.3 + 0.7 * x)).min(1.0))
    };
    let (wanted, found) = (rest(response), turnout(&settled));
    assert!((found - wanted).abs() < 0.005, "{found} against {wanted}");
    // The norm matters here: without it turnout would be far away.
    assert!((logistic(own) - wanted).abs() > 0.1);
}

/// Sight √s(½ + ½x) averages k(½ + ½x) over strengths: k = mean over households of Σ s√s / Σ s; trust τ
/// likewise, and what of it sight replaces.
fn mixed(settled: &Settled) -> (f64, f64, f64) {
    let c = &settled.world.communities[0];
    assert!((0..c.len()).all(|i| c.ties.count(i) > 0), "everybody is tied");
    let (mut k, mut t, mut kt) = (0.0, 0.0, 0.0);
    for i in 0..c.len() {
        let ties = || {
            c.ties.places(i).map(|e| (f64::from(c.ties.strength[e]), f64::from(c.ties.trust[e])))
        };
        let sum: f64 = ties().map(|(s, _)| s).sum();
        k += ties().map(|(s, _)| s * s.sqrt()).sum::<f64>() / sum / c.len() as f64;
        t += ties().map(|(s, tau)| s * tau).sum::<f64>() / sum / c.len() as f64;
        kt += ties().map(|(s, tau)| s * s.sqrt() * tau).sum::<f64>() / sum / c.len() as f64;
    }
    (k, t, kt)
}

#[test]
fn well_mixed_alike_households_rest_at_the_root_of_a_quadratic() {
    for own in [-3.0, -1.0] {
        let settled = alike(
            "isolate_share = 0\nmean_degree = 24\nsociability_sd = 0\nleader_degree = 1\nkin_share = 0\n\
             bridging_share = 1\ntrust_concentration = 1000",
            &format!(
                "participation.own_others = {own}\nparticipation.expected_reprimand = 0\n\
                 willingness.wear = 0\nwillingness.mend = 1\nties.baseline_work = 0.5\n\
                 trust.sight_across = 1"
            ),
        );
        let (k, t, kt) = mixed(&settled);
        // x = g + (1 − g)·E, E = τ + (½ + ½x)(k·x − kτ): with h = (1 − g)/2,
        // h·k·x² + (h·(k − kτ) − 1)·x + g + (1 − g)·τ − h·kτ = 0; the smaller root.
        let g = logistic(own + f64::from(settled.par.mutual_work.private_worth));
        let h = 0.5 * (1.0 - g);
        let (a, b, free) = (h * k, h * (k - kt) - 1.0, g + (1.0 - g) * t - h * kt);
        let wanted = (-b - (b * b - 4.0 * a * free).sqrt()) / (2.0 * a);
        let found = turnout(&settled);
        assert!((0.2..0.96).contains(&wanted), "{wanted}");
        assert!((found - wanted).abs() < 0.005, "{found} against {wanted}");
    }
}

#[test]
fn every_tie_between_constant_neighbours_rests_at_its_closed_form() {
    ties_at_rest("");
}

#[test]
fn a_reputation_of_constant_neighbours_rests_where_its_counts_would() {
    ties_at_rest("[model]\ntrust = \"reputation\"\n\n");
}

fn ties_at_rest(model: &str) {
    let text = format!("{}{}{model}{ONE_ARM}", head(24), community("A", "here", 240));
    let settled = settled(&text);
    let reputation = settled.par.forms.trust == Trust::Reputation;
    let p = &settled.par;
    let mut c: Community = settled.world.communities[0].clone();
    let mut working = Working::for_community(&mut c, p);
    let constant: Vec<f32> = (0..c.len()).map(|i| (i % 5) as f32 * 0.25).collect();
    let rules = settled.rules(settled.arm("planned"));
    let now = engine::setting(&rules, &c, 0, 1, 0).now;
    for _ in 0..600 {
        working.signals.turnout.copy_from_slice(&constant);
        learn(&now, &mut c, &mut working);
    }
    let [gain, loss, back, floor, grow, fade] = [
        p.trust.trust_gain,
        p.trust.trust_loss,
        p.trust.trust_return,
        p.trust.sight_floor,
        p.trust.tie_gain,
        p.trust.tie_fade,
    ]
    .map(f64::from);
    let (mut seen, mut worst) = ([0, 0], 0.0_f64);
    for i in 0..c.len() {
        for k in c.ties.places(i) {
            let j = usize::from(c.ties.to[k]);
            if c.ties.strength[k] == 0.0 {
                continue; // cut
            }
            let (x, y) = (f64::from(constant[i]), f64::from(constant[j]));
            let (tau, s) =
                (f64::from(c.ties.own_trust[k]) / 255.0, f64::from(c.ties.own_strength[k]) / 255.0);
            // s* = (γ·c·x·y + δ·s⁰) / (γ·c·x·y + δ), τ* = (v·α·y + ρ·τ⁰) / (v·α + ρ).
            let crosses = c.ties.kind[k] & berdaya::model::world::ties::kind::BRIDGING != 0;
            let near = if crosses { f64::from(p.trust.sight_across) } else { 1.0 };
            let grow = grow * near;
            let strength = (grow * x * y + fade * s) / (grow * x * y + fade);
            let sight = near * strength * (floor + (1.0 - floor) * x);
            let rate = sight * if y > tau { gain } else { loss };
            let trust = if reputation {
                // Good and bad counts at their balance, the baseline as prior.
                let (prior, n) = (f64::from(p.trust.prior_weight), sight / back);
                let good = n * y;
                (prior * tau + good) / (prior + n)
            } else {
                (rate * y + back * tau) / (rate + back)
            };
            worst = worst.max((f64::from(c.ties.strength[k]) - strength).abs());
            worst = worst.max((f64::from(c.ties.trust[k]) - trust).abs());
            seen[usize::from(y > tau)] += 1;
        }
    }
    assert!(seen[0] > 100 && seen[1] > 100, "gains and losses: {seen:?}");
    assert!(worst < 1e-5, "{worst}");
}

#[test]
fn on_one_logit_alike_households_rest_at_the_root_of_its_response() {
    let settled = settled_alike(
        "[model]\nparticipation = \"additive-logit\"\n\n",
        "isolate_share = 0\nmean_degree = 24\nsociability_sd = 0\nleader_degree = 1\nkin_share = 0\n\
         bridging_share = 1\ntrust_concentration = 1000",
        "participation.own_others = -2\nparticipation.expected_reprimand = 0\n\
         participation.additive_expected = 3\nwillingness.wear = 0\nwillingness.mend = 1\n\
         ties.baseline_work = 0.5\ntrust.sight_across = 1",
    );
    let (k, t, kt) = mixed(&settled);
    let p = &settled.par;
    let [own, slope] =
        [p.mutual_work.own_others + p.mutual_work.additive_worth, p.mutual_work.additive_expected]
            .map(f64::from);
    let expected = |x: f64| t + (0.5 + 0.5 * x) * (k * x - kt);
    let wanted = rest(|x| logistic(own + slope * expected(x)));
    let found = turnout(&settled);
    println!("on one logit: {found:.4}, root {wanted:.4}");
    assert!((0.1..0.9).contains(&wanted), "{wanted}");
    assert!((found - wanted).abs() < 0.01, "{found} against {wanted}");
}

#[test]
fn word_of_mouth_alone_ends_at_degroots_consensus() {
    let places = community("A", "here", 240);
    let population = "[population]\nisolate_share = 0\nmean_degree = 12\n\n";
    let settled = settled(&format!("{}{places}{population}{ONE_ARM}", head(24)));
    let mut c: Community = settled.world.communities[0].clone();
    let n = c.len();
    // Trusted wholly, what is heard is the mean of neighbours by strength: a row-stochastic matrix.
    c.ties.trust.fill(1.0);
    for (i, salience) in c.households.salience.iter_mut().enumerate() {
        *salience = (i * i % 31) as f32 / 31.0;
    }
    let mut working = Working::for_community(&mut c, &settled.par);
    let rules = settled.rules(settled.arm("planned"));
    let now = engine::setting(&rules, &c, 0, 1, 0).now;
    // Symmetric strengths: the stationary weight of a household is the sum of its ties' strengths.
    let weight =
        |i: usize| -> f64 { c.ties.places(i).map(|k| f64::from(c.ties.strength[k])).sum() };
    let graph = Graph::of(&c.ties, n);
    let start = (0..n).max_by_key(|&i| graph.degree(i)).unwrap_or(0);
    let mut reached = vec![start];
    let mut at = 0;
    while at < reached.len() {
        for &j in graph.neighbours(reached[at]) {
            if !reached.contains(&(j as usize)) {
                reached.push(j as usize);
            }
        }
        at += 1;
    }
    assert!(reached.len() > 9 * n / 10, "{} of {n} are connected", reached.len());
    let total: f64 = reached.iter().map(|&i| weight(i)).sum();
    let first = c.households.salience.clone();
    let sum: f64 = reached.iter().map(|&i| weight(i) * f64::from(first[i])).sum();
    let wanted = sum / total;
    for _ in 0..4000 {
        look(&now, &mut c, &mut working);
        for (own, heard) in c.households.salience.iter_mut().zip(&working.signals.heard) {
            *own = 0.5 * *own + 0.5 * heard; // one's own counts for half: no oscillation
        }
    }
    let worst = reached
        .iter()
        .map(|&i| (f64::from(c.households.salience[i]) - wanted).abs())
        .fold(0.0, f64::max);
    println!("word of mouth: consensus {wanted:.6}, farthest off {worst:.2e}");
    assert!(worst < 1e-5, "{worst}");
}

#[test]
fn conditional_cooperators_among_free_riders_decay_geometrically() {
    // Without reasons of their own the next turnout is (1 − f)·ω·m times the last.
    for (free_riders, willing) in [(0.3_f32, 1.0), (0.1, 0.9), (0.5, 1.0)] {
        let mut x = 0.8_f32;
        for round in 1..=20 {
            x = (1.0 - free_riders) * chance(0.0, 1.0, willing, x);
            let wanted = 0.8 * f64::from((1.0 - free_riders) * willing).powi(round);
            assert!((f64::from(x) - wanted).abs() < 1e-6, "{x} against {wanted}");
        }
    }
}

#[test]
fn without_shocks_savings_stay_at_the_buffer_to_the_rounding_unit() {
    for (speed, slack) in [(1.0, 2.0), (0.25, 6.0)] {
        let text = format!(
            "{}{}[parameters]\nlivelihood.income_sd = 0\nlivelihood.savings_speed = {speed}\n\
             livelihood.savings_months = 2\n\n{ONE_ARM}",
            head(24),
            community("A", "here", 240)
        );
        let settled = settled(&text);
        let mut world = settled.world.clone();
        let held = world.communities[0].households.savings.clone();
        for month in 0..24 {
            world.live(&settled.rules(settled.arm("planned")), 1, None, None).expect("a month");
            let h = &world.communities[0].households;
            assert_eq!(h.savings, held, "month {month}");
            for i in 0..h.len() {
                let usual = f64::from(h.wage[i])
                    * (1.0
                        + f64::from(settled.par.livelihoods.skill_return) * f64::from(h.skill[i]));
                let off = f64::from(h.savings[i]) - 2.0 * usual;
                assert!(off.abs() <= slack, "household {i} is {off} units off its buffer");
                assert!((f64::from(h.consumption[i]) - usual).abs() <= 1.0, "all is spent");
            }
        }
    }
}

/// Ten rounds of the public goods game: 92 players in groups of four that stay together, no ties, no norm,
/// no village. Beliefs start at .75 and move by .3 of the surprise; everybody is willing at first.
fn session(par: &Parameters, luck: CommunityLuck) -> [f64; 10] {
    const PLAYERS: usize = 92;
    let shares = [
        par.mutual_work.altruist_share,
        par.mutual_work.altruist_share + par.mutual_work.free_rider_share,
    ];
    let mut who = [0; PLAYERS];
    luck.fill(Event::FoundHousehold, 0, &mut who);
    let kind = who.map(|word| shares.iter().position(|&s| bernoulli(word, s)));
    let reasons = kind.map(|k| {
        logistic32(if k == Some(0) {
            par.mutual_work.own_altruist
        } else {
            par.mutual_work.own_others
        })
    });
    let matching = kind.map(|k| match k {
        Some(0) => par.mutual_work.matching_altruist,
        Some(_) => 0.0,
        None => par.mutual_work.matching_conditional,
    });
    let (mut belief, mut willing) = ([0.75_f32; PLAYERS], [1.0_f32; PLAYERS]);
    std::array::from_fn(|round| {
        let mut words = [0; PLAYERS];
        luck.fill(Event::Attend, round as i32, &mut words);
        let gives: Vec<f32> = (0..PLAYERS)
            .map(|i| {
                let p = chance(reasons[i], matching[i], willing[i], belief[i]);
                f32::from(u8::from(bernoulli(words[i], p)))
            })
            .collect();
        for group in 0..PLAYERS / 4 {
            let all: f32 = gives[4 * group..4 * group + 4].iter().sum();
            for i in 4 * group..4 * group + 4 {
                let others = (all - gives[i]) / 3.0;
                belief[i] += 0.3 * (others - belief[i]);
                willing[i] = willingness(par, willing[i], others, 0.0, 0.0);
            }
        }
        f64::from(gives.iter().sum::<f32>()) / PLAYERS as f64
    })
}

#[test]
fn anonymous_groups_of_four_decay_as_in_the_laboratory() {
    const MEASURED: [f64; 10] =
        [0.534, 0.487, 0.441, 0.418, 0.377, 0.300, 0.240, 0.214, 0.165, 0.115];
    const SESSIONS: u32 = 600;
    let par = Parameters::default();
    let mut mean = [0.0; 10];
    for number in 0..SESSIONS {
        let rounds = session(&par, Luck::new(1, number).community(0));
        mean.iter_mut().zip(rounds).for_each(|(sum, x)| *sum += x / f64::from(SESSIONS));
    }
    let square: f64 = mean.iter().zip(MEASURED).map(|(x, y)| (x - y) * (x - y)).sum();
    let rmse = (square / 10.0).sqrt();
    println!("the laboratory: {mean:.3?}, rmse {rmse:.4}");
    assert!(rmse < 0.05, "{rmse}: {mean:?}");
    assert!(mean.windows(2).all(|m| m[1] < m[0]), "it decays: {mean:?}");
}

#[test]
fn one_more_tie_of_any_strength_never_lowers_what_willingness_rests_at() {
    let par = Parameters::default();
    let rest = |strength: f32, came: f32, reproved: f32| {
        let mend = par.trust.mend * support(&par, strength);
        let wear = par.trust.wear * (1.0 - came) * (1.0 - reproved);
        mend / (mend + wear)
    };
    for k in 0..4000_u32 {
        let u = |a: u32| f32::from((k.wrapping_mul(2_654_435_761) >> (a % 16)) as u16) / 65_535.0;
        let (sum, more, came, reproved) = (30.0 * u(1), u(5), 0.99 * u(9), 0.99 * u(13));
        let (before, after) = (rest(sum, came, reproved), rest(sum + more, came, reproved));
        assert!(after >= before, "{sum} + {more}: {before} to {after}");
        let near = willing(&par, before, came, reproved, support(&par, sum)).after;
        assert!((near - before).abs() < 1e-5, "it rests: {before} to {near}");
    }
    let zero = willing(&par, 0.5, 0.5, 0.0, 0.0);
    assert_eq!(zero.mend, 0.0, "nobody is mended in the anonymous laboratory");
}
