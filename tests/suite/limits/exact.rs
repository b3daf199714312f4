//! Limits with a known answer, through the model itself: to the unit, or to 1e-6.

use crate::make::settled_worlds::*;
use berdaya::evidence::canonical::Graph;
use berdaya::model::community::Community;
use berdaya::model::credit::loans;
use berdaya::model::credit::parts::Books;
use berdaya::model::credit::state_debts::{Loan, Source};
use berdaya::model::credit::state_groups::Stage;
use berdaya::model::engine;
use berdaya::model::forms::Participation;
use berdaya::model::wiring::{look, participate};
use berdaya::model::working::Working;
use berdaya::model::world::households::flag;
use berdaya::model::world::schemes::Terms;

fn logit(x: f64) -> f64 {
    (x / (1.0 - x)).ln()
}

/// Conditional co-operators alone, alike to the last, half of whose works were attended last month, who hold
/// each other for what they are, and whose own reasons are such that a half is the root of the response.
fn at_the_root(model: &str, form: Participation) {
    let text = format!(
        "{}{}[population]\nisolate_share = 0\nmean_degree = 12\n\n{model}[parameters]\n\
         participation.altruist_share = 0\nparticipation.free_rider_share = 0\n\
         participation.cost_sd = 0\nparticipation.august = 0\n\
         participation.expected_reprimand = 0\nparticipation.additive_worth = 0\n\
         participation.private_worth = 0\n\n{ONE_ARM}",
        head(12),
        community("A", "here", 240)
    );
    let mut settled = settled(&text);
    // What is expected is a half, whatever is seen: g + (1 − g)·m/2 = ½ with the noisy-or, and
    // logistic(own + θ·m/2 + habit) = ½ on one logit.
    let willing = 0.8;
    let par = &settled.par;
    let own = match form {
        Participation::NoisyOr => {
            let others = 0.5 * willing;
            logit((0.5 - others) / (1.0 - others))
        }
        Participation::AdditiveLogit => {
            -f64::from(par.mutual_work.additive_expected) * 0.5 * willing
                - f64::from(par.mutual_work.habit) * 0.5
        }
    };
    settled.par.mutual_work.own_others = own as f32;
    let par = &settled.par;
    let mut c: Community = settled.world.communities[0].clone();
    c.ties.trust.fill(0.5);
    let h = &mut c.households;
    h.attended.fill(2);
    h.reprimand.fill(0);
    h.habit.fill(0.5);
    h.willingness.fill(willing as f32);
    for column in [&mut h.salience, &mut h.facilitator_tie] {
        column.fill(0.0);
    }
    for (trust, &own) in h.trust_board.iter_mut().zip(&h.own_trust) {
        *trust = f32::from(own) * (1.0 / 255.0);
    }
    let mut s = Working::for_community(&mut c, par);
    let rules = settled.rules(settled.arm("planned"));
    let now = engine::setting(&rules, &c, 0, 1, 0).now;
    look(&now, &mut c, &mut s);
    assert_eq!(form, par.forms.participation);
    participate(&now, &mut c, &mut s);
    let tied = |i: &usize| c.ties.standing(*i) > 0;
    let off = |i: usize| (f64::from(s.mutual_work.chance[i]) - 0.5).abs();
    let worst = (0..c.len()).filter(tied).map(off).fold(0.0, f64::max);
    println!("the response at its root: farthest off {worst:.2e}");
    assert!((0..c.len()).filter(tied).count() > 200);
    assert!(worst < 1e-6, "{worst}");
}

#[test]
fn the_response_answers_its_mean_field_root_with_itself() {
    at_the_root("", Participation::NoisyOr);
    let rival = "[model]\nparticipation = \"additive-logit\"\n\n";
    at_the_root(rival, Participation::AdditiveLogit);
}

/// A loan of the model in a village without shocks, month by month: balance, interest so far.
fn lived_loan(terms: Terms, source: Source, principal: i32) -> Vec<(i32, i64)> {
    let text = format!(
        "{}{}[parameters]\nlivelihood.income_sd = 0\nlivelihood.savings_months = 6\n\
         moneylender.share = 0\nbank.share = 0\n\n{ONE_ARM}",
        head(60),
        community("A", "here", 60)
    );
    let settled = settled(&text);
    let mut world = settled.world.clone();
    let c = &mut world.communities[0];
    let rich = (0..c.len()).max_by_key(|&i| c.households.savings[i]).expect("somebody");
    let (households, accounts, debts) = (&mut c.households, &mut c.accounts, &mut c.debts);
    let books = &mut Books { households, accounts, debts };
    loans::lend(books, Loan::new(rich as u32, source, terms, principal));
    assert_eq!(c.check(), Ok(()));
    let rules = settled.rules(settled.arm("planned"));
    let mut seen = Vec::new();
    // The first month is that of the loan.
    for _ in 0..=u32::from(terms.months) {
        world.live(&rules, 1, None, None).expect("a month, with closed books");
        let debts = &world.communities[0].debts;
        let balance = debts.of(rich).first().map_or(0, |l| l.balance);
        seen.push((balance, debts.books[source as usize].interest));
    }
    let book = world.communities[0].debts.books[source as usize];
    assert_eq!((book.lent, book.repaid, book.written_off), (principal.into(), principal.into(), 0));
    assert_eq!(book.ended, [1, 0]);
    seen
}

#[test]
fn a_loan_lived_without_shocks_repays_by_the_annuity_formula_to_the_unit() {
    for (rate, months, principal) in [(0.015, 12_u8, 20_000), (0.005, 24, 30_000), (0.0, 10, 9_999)]
    {
        let terms = Terms { rate, months, flat: false, rollovers: 0, most: 0.0 };
        let (p, n) = (f64::from(principal), i32::from(months));
        let growth = |k: i32| (1.0 + rate).powi(k);
        let level = if rate > 0.0 { p * rate / (1.0 - growth(-n)) } else { p / f64::from(n) };
        let seen = lived_loan(terms, Source::Bank, principal);
        assert_eq!(seen[0], (principal, 0), "nothing falls due in its own month");
        for k in 1..n {
            let paid =
                if rate > 0.0 { level * (growth(k) - 1.0) / rate } else { level * f64::from(k) };
            let left = p * growth(k) - paid;
            // Interest and instalment are rounded each month, by half a unit or one, and carried on.
            let slack = 1.5 * f64::from(k) * growth(k);
            let off = (f64::from(seen[k as usize].0) - left).abs();
            assert!(off <= slack, "{rate}, month {k}: {seen:?} against {left}");
        }
        let (left, interest) = seen[n as usize];
        assert_eq!(left, 0, "the last instalment takes what is left");
        let wanted = level * f64::from(n) - p;
        assert!((interest as f64 - wanted).abs() <= f64::from(n), "{interest} against {wanted}");
    }
}

#[test]
fn a_flat_loan_lived_without_shocks_costs_its_rate_on_the_principal_to_the_unit() {
    let terms = Terms { rate: 0.02, months: 10, flat: true, rollovers: 0, most: 0.0 };
    let seen = lived_loan(terms, Source::Microfinance, 10_003);
    // 2 % of 10,003 units are 200.06: 200 in each of ten months; 1,000 of principal, and the rest.
    for (k, &(balance, interest)) in seen.iter().enumerate() {
        let months = k as i32;
        let left = if months < 10 { 10_003 - 1_000 * months } else { 0 };
        assert_eq!((balance, interest), (left, i64::from(200 * months)), "month {k}");
    }
}

#[test]
fn news_that_is_always_passed_on_reaches_everybody_in_as_many_months_as_ties_are_between() {
    // An independent cascade with chance 1 on ties that stand is a search by breadth.
    let text = format!(
        "{}{}[population]\nisolate_share = 0.05\nmean_degree = 4\n\n[parameters]\n\
         information.pass_knowing = 1\ninformation.word_of_mouth = 0\nties.review = 0\n\
         ties.seek = 0\n\n{ONE_ARM}",
        head(36),
        community("A", "here", 480)
    );
    let settled = settled(&text);
    let mut world = settled.world.clone();
    let c = &mut world.communities[0];
    let n = c.len();
    let graph = Graph::of(&c.ties, n);
    let first = (0..n).max_by_key(|&i| graph.degree(i)).expect("somebody");
    assert!((0..n).all(|i| !c.households.has(i, flag::KNOWS)), "nobody knows of anything");
    c.households.flags[first] |= flag::KNOWS;
    let mut steps = vec![u32::MAX; n];
    steps[first] = 0;
    let mut queue = vec![first];
    let mut at = 0;
    while let Some(&i) = queue.get(at) {
        at += 1;
        for &j in graph.neighbours(i) {
            if steps[j as usize] == u32::MAX {
                steps[j as usize] = steps[i] + 1;
                queue.push(j as usize);
            }
        }
    }
    let farthest = steps.iter().copied().filter(|&d| d < u32::MAX).max().expect("somebody");
    println!("news reached {} of {n}, the farthest in {farthest} months", queue.len());
    assert!(queue.len() > n / 2 && farthest >= 4, "{} reached, {farthest}", queue.len());
    let rules = settled.rules(settled.arm("planned"));
    for month in 1..=farthest + 2 {
        world.live(&rules, 1, None, None).expect("a month");
        for (i, &away) in steps.iter().enumerate() {
            let knows = world.communities[0].households.has(i, flag::KNOWS);
            assert_eq!(knows, away <= month, "household {i}, {away} away, in month {month}");
        }
    }
}

#[test]
fn a_jointly_liable_group_of_the_willing_repays_exactly_when_enough_are_solvent() {
    // #insolvent ≤ ⌊m·#solvent⌋, in every month of every group: what the binomial counts.
    for (p, covers) in [(0.2, 1.0), (0.35, 0.5), (0.5, 2.0), (0.15, 0.25)] {
        let text = format!(
            "{}{}[population]\ntrust_mean = 0.99\ntrust_concentration = 1000\n\n[parameters]\n\
             livelihood.income_sd = 0\nlivelihood.savings_months = 6\ngroup.contagion = 0\n\
             group.trouble = 1\ncredit.default_after = 24\ncredit.write_off = 60\n\
             group.trust_slope = 40\ntrust.gain = 0\ntrust.loss = 0\ngroup.trust_loss = 0\n\
             meeting.trust = 0\nparticipation.free_rider_share = 0\n\
             group.insolvency = {p}\ngroup.covers = {covers}\n\n\
             [[intervention]]\nid = \"groups\"\nkind = \"group_loan\"\nat = \"2016-01\"\n\
             groups = 60\nsize = 5\nprincipal = 100000\nmonths = 20\npreparing = 1\nuptake = 1\n\
             screening = \"none\"\nrate = 0.014\njoint = true\n\n\
             [[intervention]]\nid = \"meetings\"\nkind = \"meeting\"\nat = \"2016-01\"\noften = 4\n\n\
             {ONE_ARM}",
            head(24),
            community("A", "here", 600)
        );
        let settled = settled(&text);
        let mut world = settled.world.clone();
        let rules = settled.rules(settled.arm("planned"));
        let mut seen = [0, 0];
        for _ in 0..16 {
            let before = world.communities[0].clone();
            world.live(&rules, 1, None, None).expect("a month");
            let now = &world.communities[0];
            for (old, new) in before.groups.list.iter().zip(&now.groups.list) {
                // Equal instalments: all five owe, and nobody was late before.
                let owes = |m: &berdaya::model::credit::state_groups::Member| {
                    let k = before.debts.place(m.household as usize, Source::Group);
                    m.late == 0 && k.is_ok()
                };
                let all = old.members.len() == 5 && old.members.iter().all(owes);
                if old.stage != Stage::Repaying || new.stage != Stage::Repaying || !all {
                    continue;
                }
                let insolvent = new.members.iter().filter(|m| m.troubled).count();
                let can = (covers * (5 - insolvent) as f64).floor() as usize;
                let repaid = new.members.iter().all(|m| m.late & 1 == 0);
                assert_eq!(repaid, insolvent <= can, "{insolvent} of five at {covers}");
                seen[usize::from(repaid)] += 1;
            }
        }
        println!("p {p}, m {covers}: {} group-months repaid, {} not", seen[1], seen[0]);
        assert!(seen[0] > 5 && seen[1] > 20, "{seen:?}");
    }
}
