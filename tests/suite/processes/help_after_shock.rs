//! Help between households after a flood: from those who were spared to those who were struck, along ties.

use crate::make::settled_worlds::*;
use berdaya::model::community::Community;
use berdaya::model::engine::setting;
use berdaya::model::shocks::step::{Help, Strike, help, strike};
use berdaya::model::world::ties::Ties;

/// Savings after the floods of the first rainy month that brings some, and after help at each of these rates;
/// with the community that was struck.
fn helped(rates: &[f64], change: impl Fn(&mut Community)) -> (Community, Vec<Vec<i32>>) {
    let parameters = "[parameters]\nflood.yearly_slum = 1\nflood.savings_lost = 0.9\n\n";
    let text = format!("{}{}{parameters}{ONE_ARM}", head(12), community("A", "here", 240));
    let mut settled = settled(&text);
    change(&mut settled.world.communities[0]);
    let mut par = settled.par.clone();
    for offset in 0..12 {
        let rules = settled.rules(settled.arm("planned"));
        let mut c = settled.world.communities[0].clone();
        let before = c.households.savings.clone();
        let now = setting(&rules, &c, 0, 1, offset).now;
        strike(
            &now,
            &mut Strike {
                households: &mut c.households,
                neighbourhoods: &c.neighbourhoods,
                accounts: &mut c.accounts,
                board: &mut c.board,
                delivered: &c.delivered,
                gardens: &mut c.commons.condition,
                stock: &mut c.enterprises.capital,
            },
        );
        if c.households.savings == before {
            continue;
        }
        let mut after = vec![];
        for rate in rates {
            par.shocks.help = *rate as f32;
            let mut h = c.households.clone();
            let now = berdaya::model::world::now::Now { par: &par, ..now };
            let mut accounts = c.accounts.clone();
            help(
                &now,
                &mut Help {
                    households: &mut h,
                    ties: &c.ties,
                    neighbourhoods: &c.neighbourhoods,
                    delivered: &c.delivered,
                    accounts: &mut accounts,
                },
            );
            assert_eq!(
                accounts, c.accounts,
                "what households give each other stays with households"
            );
            after.push(h.savings);
        }
        return (c, after);
    }
    panic!("no flood in a year");
}

#[test]
fn help_goes_from_the_spared_to_the_struck_and_nobody_gives_more_than_it_can_spare() {
    let (c, after) = helped(&[0.0, 0.01, 0.5, 1.0], |_| {});
    let before = &c.households.savings;
    assert_eq!(&after[0], before);
    let total = |savings: &[i32]| savings.iter().map(|&s| i64::from(s)).sum::<i64>();
    let given: Vec<i64> = after
        .iter()
        .map(|after| after.iter().zip(before).map(|(a, b)| i64::from((a - b).max(0))).sum())
        .collect();
    assert!(given[1] > 0 && given[3] > 0, "{given:?}");
    // In proportion to the rate, but for the rupiah that rounding leaves.
    for (k, part) in [(1, 0.01), (2, 0.5)] {
        let ratio = given[k] as f64 / (part * given[3] as f64);
        assert!((0.9..=1.01).contains(&ratio), "{ratio} at {part}");
    }
    for after in &after {
        assert_eq!(total(after), total(before));
        for i in 0..before.len() {
            let wants = c.households.wage[i] as f32;
            let [was, is] = [before[i], after[i]].map(|s| s as f32);
            // Savings of one month's income are what is wanted.
            assert!(
                is <= was || is <= wants + 1.0,
                "{i} has more than it lacked: {was} {is} {wants}"
            );
            assert!(is >= was || is >= 0.5 * wants - 1.0, "{i} gave more than it can spare");
        }
    }
}

#[test]
fn nobody_is_helped_who_has_no_ties() {
    let (c, after) = helped(&[1.0], |c| c.ties = Ties::build(c.households.len(), &[]));
    assert_eq!(after[0], c.households.savings);
}
