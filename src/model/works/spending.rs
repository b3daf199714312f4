//! The rule of spending: how a tranche is divided among the contracts of its plan.
//!
//! The part m = `in_order` of a tranche goes in order of need (the order of a plan's packages), up to what each
//! contract still needs; the rest goes in proportion to what contracts still need. m = 0 is KOTAKU's practice as it is
//! told: each group has its contract and 70 %, then 30 % [S:001]. Whether a group waits for its own progress only
//! is open, so the rule is a structural uncertainty, and questions of late money are asked under several.

use crate::core::units::Money;
use crate::model::world::board::Package;

/// What a contract still needs, with the cash that it has counted.
fn open_need(package: &Package) -> Money {
    (package.need() - package.cash).max(0)
}

/// The rule of spending: the part `in_order` of a tranche goes in order of need (the order of a plan's packages),
/// up to each contract; the rest in proportion to what contracts still need, or to their cost where none needs
/// any. What is paid beyond a need comes back when the package is done.
pub fn spend(own: &mut [&mut Package], amount: Money, in_order: f64) {
    let mut first = (amount as f64 * in_order) as Money;
    let mut left = amount;
    for package in own.iter_mut() {
        let share = open_need(package).min(first);
        package.cash += share;
        first -= share;
        left -= share;
    }
    let needs: Vec<Money> = own.iter().map(|package| open_need(package)).collect();
    let weights = match needs.iter().any(|&need| need > 0) {
        true => needs,
        false => own.iter().map(|package| package.cost).collect(),
    };
    let total: Money = weights.iter().sum();
    let rest = left;
    for (package, weight) in own.iter_mut().zip(&weights) {
        let share = (i128::from(rest) * i128::from(*weight) / i128::from(total.max(1))) as Money;
        package.cash += share;
        left -= share;
    }
    // What does not divide is the first's that gets any.
    let one = weights.iter().position(|&weight| weight > 0).unwrap_or(0);
    if let Some(package) = own.get_mut(one) {
        package.cash += left;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(cost: Money) -> Package {
        Package {
            neighbourhood: 0,
            criterion: 1,
            plan: 0,
            wage_share: 0.25,
            cost,
            cash: 0,
            spent: 0,
            self_help: 0,
            lost: 0,
            missing: 0,
            completed: false,
            idle: 0,
        }
    }

    fn after(tranches: &[Money], in_order: f64) -> Vec<Money> {
        let mut packages = [package(1000), package(1000), package(2001)];
        for &amount in tranches {
            spend(&mut packages.iter_mut().collect::<Vec<_>>(), amount, in_order);
        }
        packages.iter().map(|p| p.cash).collect()
    }

    #[test]
    fn a_tranche_goes_by_need_in_order_or_both_and_nothing_is_lost() {
        assert_eq!(after(&[2000], 1.0), [1000, 1000, 0]);
        assert_eq!(after(&[2500], 1.0), [1000, 1000, 500]);
        assert_eq!(after(&[2000], 0.0), [501, 499, 1000], "what does not divide is the first's");
        assert_eq!(after(&[2000], 0.5), [1000, 334, 666]);
        for in_order in [0.0, 0.3, 0.5, 1.0] {
            assert_eq!(
                after(&[2800, 1201], in_order),
                [1000, 1000, 2001],
                "paid in full in the end"
            );
            assert_eq!(after(&[777, 1], in_order).iter().sum::<Money>(), 778);
        }
    }

    #[test]
    fn a_tranche_fills_what_was_not_filled_yet() {
        let mut packages = [package(1000), package(1000)];
        packages[0].spent = 900;
        spend(&mut packages.iter_mut().collect::<Vec<_>>(), 550, 0.0);
        assert_eq!([packages[0].cash, packages[1].cash], [50, 500]);
    }
}
