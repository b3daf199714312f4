//! Livelihoods at their limits: joint liability against the binomial, groups without a rule of drifting
//! apart, and the village of enterprises looked at as somebody would who knows some.

use crate::make::settled_worlds::*;
use berdaya::measures::{Group, Id};
use berdaya::model::community::Community;
use berdaya::model::credit::state_debts::Source;
use berdaya::model::credit::state_groups::Stage;
use berdaya::model::engine;
use berdaya::model::livelihoods::market;
use berdaya::model::working::Scratch;
use berdaya::scenario::bundled::BUNDLED;

/// Loan groups in a village where everybody is well off, and nothing but the month's luck keeps
/// anybody from paying.
fn scheme(more: &str, parameters: &str) -> Settled {
    let places = community("A", "here", 2400).replace("= 200", "= 100");
    let text = format!(
        "{}{places}[parameters]\nlivelihood.income_sd = 0\ngroup.contagion = 0\n\
         group.trouble = 1\ncredit.default_after = 24\ncredit.write_off = 60\n{parameters}\n\
         [[intervention]]\nid = \"groups\"\nkind = \"group_loan\"\nat = \"2016-01\"\n\
         groups = 200\nsize = 5\nprincipal = 100000\nmonths = 20\npreparing = 1\nuptake = 1\n\
         screening = \"none\"\nrate = 0.014\n{more}\n\n\
         [[intervention]]\nid = \"meetings\"\nkind = \"meeting\"\nat = \"2016-01\"\noften = 4\n\n\
         [population]\ntrust_mean = 0.99\ntrust_concentration = 1000\n\n{ONE_ARM}",
        head(24)
    );
    settled(&text)
}

/// The share of group-months in which everything was paid.
fn repaid(settled: &Settled, months: u32) -> (f64, u32) {
    let mut world = settled.world.clone();
    let rules = settled.rules(settled.arm("planned"));
    let (mut whole, mut all) = (0, 0);
    let behind = |c: &Community, i: u32| {
        c.debts.place(i as usize, Source::Group).map_or(0, |k| c.debts.loans[k].fallen)
    };
    for _ in 0..months {
        let before = world.communities[0].clone();
        world.live(&rules, 1, None, None).expect("a month");
        let now = &world.communities[0];
        for (old, new) in before.groups.list.iter().zip(&now.groups.list) {
            let owing: Vec<u32> = old
                .members
                .iter()
                .map(|m| m.household)
                .filter(|&i| {
                    let old = before.debts.place(i as usize, Source::Group);
                    old.is_ok() && behind(now, i) > behind(&before, i)
                })
                .collect();
            // Only groups of five of whom nobody was late before: equal instalments.
            let fresh = old.members.iter().all(|m| m.late == 0);
            if new.stage == Stage::Repaying && owing.len() == 5 && fresh {
                all += 1;
                whole += u32::from(new.members.iter().all(|m| m.late & 1 == 0));
            }
        }
    }
    (f64::from(whole) / f64::from(all), all)
}

/// P(#insolvent ≤ ⌊m·#solvent⌋) of n members, each insolvent with chance p.
fn binomial(n: u32, p: f64, m: f64) -> f64 {
    let choose = |k: u32| (0..k).fold(1.0, |c, j| c * f64::from(n - j) / f64::from(j + 1));
    (0..=n)
        .filter(|&k| f64::from(k) <= (m * f64::from(n - k)).floor())
        .map(|k| choose(k) * p.powi(k as i32) * (1.0 - p).powi((n - k) as i32))
        .sum()
}

#[test]
fn a_jointly_liable_group_of_the_willing_repays_as_often_as_the_binomial_says() {
    // Everybody trusts everybody wholly, and keeps meeting.
    let settled_trust = "group.trust_slope = 40\ntrust.gain = 0\ntrust.loss = 0\n\
         group.trust_loss = 0\nmeeting.trust = 0\n";
    for (p, covers) in [(0.2, 1.0), (0.35, 0.5), (0.5, 2.0), (0.1, 0.25), (0.1, 0.0)] {
        let own = format!("group.insolvency = {p}\ngroup.covers = {covers}\n");
        let willing = scheme("joint = true", &(own + settled_trust));
        let (found, months) = repaid(&willing, 14);
        let wanted = binomial(5, p, covers);
        let noise = (wanted * (1.0 - wanted) / f64::from(months)).sqrt();
        println!("p {p}, m {covers}: {found:.4} of {months}, binomial {wanted:.4} ± {noise:.4}");
        assert!(months >= 80, "only {months} group-months");
        assert!((found - wanted).abs() <= 4.0 * noise, "{found} against {wanted}");
    }
}

#[test]
fn a_loan_group_pays_back_what_it_got_and_the_fund_keeps_the_interest() {
    let settled = scheme("joint = false", "group.insolvency = 0\ngroup.covers = 0\n");
    let mut world = settled.world.clone();
    world.live(&settled.rules(settled.arm("planned")), 24, None, None).expect("two years");
    let c = &world.communities[0];
    let book = &c.debts.books[Source::Group as usize];
    assert!(book.loans >= 100, "{} loans", book.loans);
    assert_eq!((book.written_off, book.defaulted), (0, [0, 0]));
    // Twenty instalments of a flat 1.4 % on 1,000 units: 14 units each.
    let first = book.ended[0];
    assert!(first > 0 && book.interest >= (first * 280) as i64, "{book:?}");
    assert_eq!(c.check(), Ok(()));
}

#[test]
fn the_enterprises_of_telang_are_such_as_one_meets() {
    let bundled = BUNDLED.iter().find(|b| b.name == "telang").expect("telang");
    let scenario = scenario(bundled.text);
    let layout = layout(&scenario);
    let place = layout.places.len() - 1;
    let (mut exits, mut alive, mut profit, mut n) = (0.0, [0.0; 2], 0.0, 0.0);
    for number in 0..6 {
        let part = replicate(&scenario, number, false);
        let at = |month: usize, id: Id| {
            let k = layout.monthly_at(place, Group::All as usize, month) + id as usize;
            part.arms[0].monthly[k]
        };
        n += 1.0;
        exits += at(71, Id::EnterpriseExits);
        alive[0] += at(0, Id::Enterprises);
        alive[1] += at(71, Id::Enterprises);
        profit += at(71, Id::EnterpriseProfit);
        assert!(at(71, Id::DebtService) < 0.3);
    }
    let (exits, profit) = (exits / n, profit / n);
    println!("exits {exits:.3} a year, profit {profit:.0}, alive {:?}", alive.map(|a| a / n));
    assert!((0.05..0.20).contains(&exits), "{exits} of a hundred close a year");
    assert!((2e5..3e6).contains(&profit), "Rp {profit} a month");
    assert!(
        (alive[1] / alive[0] - 1.0).abs() < 0.4,
        "the number of enterprises is settled: {alive:?}"
    );
}

/// Mean strength over all pairs within groups, by month.
fn closeness(settled: &Settled, months: u32) -> Vec<f64> {
    let mut world = settled.world.clone();
    let rules = settled.rules(settled.arm("planned"));
    let mut out = Vec::new();
    let mut watch = |_: i32, _: usize, tally: &berdaya::model::observe::tally::Tally| {
        out.push(tally.values(Group::All)[Id::GroupStrength as usize]);
    };
    world.live(&rules, months, Some(&mut watch), None).expect("two years");
    out
}

#[test]
fn members_of_whom_all_pay_drift_apart_only_where_they_do_not_meet() {
    let first = "groups = 200";
    let text = |often: &str| {
        let places = community("A", "here", 600).replace("= 50", "= 25");
        format!(
            "{}{places}[parameters]\ngroup.insolvency = 0\nlivelihood.income_sd = 0\n\n\
             [[intervention]]\nid = \"groups\"\nkind = \"group_loan\"\nat = \"2016-01\"\n{first}\n\
             uptake = 1\npreparing = 2\nmonths = 24\nscreening = \"none\"\nformation = \"adhoc\"\n\n\
             [[intervention]]\nid = \"m\"\nkind = \"meeting\"\nat = \"2016-01\"\noften = {often}\n\n\
             {ONE_ARM}",
            head(24)
        )
    };
    let [none, weekly] = ["0", "4"].map(|often| closeness(&settled(&text(often)), 24));
    let peak = none.iter().copied().fold(0.0, f64::max);
    println!("none {:?}\nweekly {:?}", &none[..24], &weekly[..24]);
    assert!(none[23] < 0.5 * peak, "without meetings: {} after {peak}", none[23]);
    assert!(weekly[23] > 0.9 * weekly[3], "with them: {} after {}", weekly[23], weekly[3]);
}

#[test]
fn custom_is_bounded_and_what_an_outlet_brings_its_members_others_lose() {
    let shop = "[[intervention]]\nid = \"shop\"\nkind = \"outlet\"\nat = \"2016-01\"\n\
                share = 0.8\nmembers = 0.5\n\n";
    let places = community("A", "here", 240);
    let settled = settled(&format!("{}{places}{TRADES}{shop}{ONE_ARM}", head(12)));
    let mut world = settled.world.clone();
    let rules = settled.rules(settled.arm("planned"));
    world.live(&rules, 2, None, None).expect("two months");
    let mut c = world.communities.remove(0);
    assert!(c.delivered.outlet.is_some());
    let now = engine::setting(&rules, &c, 0, 1, 2).now;
    let mut s = Scratch::for_community(&mut c, &settled.par);
    s.living.prepare(&c);
    let mut share = |c: &Community| {
        market::share(&now, c, &mut s);
        for (k, trade) in c.enterprises.trades.iter().enumerate() {
            let of = |&i: &usize| usize::from(c.enterprises.trade[i]) == k;
            let drawn: f64 =
                c.enterprises.owners().filter(of).map(|i| f64::from(s.living.demand[i])).sum();
            let spent: i64 = c.households.consumption.iter().map(|&x| i64::from(x)).sum();
            let most = trade.spending * spent as f64 + trade.outside / 100.0;
            assert!(drawn > 0.0 && drawn <= most * 1.000_001, "{drawn} of {most}");
        }
        s.living.demand.clone()
    };
    let with = share(&c);
    c.delivered.outlet = None;
    let without = share(&c);
    let owners = || c.enterprises.owners();
    let gain = owners().filter(|&i| with[i] > without[i]).count();
    let loss = owners().filter(|&i| with[i] < without[i]).count();
    assert!(gain > 0 && loss > 0, "{gain} gain, {loss} lose");
}
