//! The board (LKM): yearly plans with their tranches, and packages of works.

use super::Breach;
use super::neighbourhoods::{INFRASTRUCTURE, Neighbourhood, PACKAGE_EFFECT, sub_criteria};
use crate::core::units::Money;

/// A fiscal year's plan and how its money comes.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Which of the programme's interventions it belongs to (position).
    pub fund: u32,
    /// Occurrence: fiscal years since the fund's first.
    pub occurrence: u32,
    /// The month it was made, as an offset from the start.
    pub made: i32,
    /// Planned (and promised) money.
    pub planned: Money,
    /// What the year's budget pays of it.
    pub budget: Money,
    /// Paid so far.
    pub paid: Money,
    /// Tranches paid or lapsed.
    pub tranches_done: u32,
    /// Papers ready for the next tranche, in sets.
    pub papers: f32,
    /// How often the papers for the next tranche were sent back.
    pub sent_back: u32,
    /// Months since the papers were verified; negative while they are not.
    pub waited: f32,
    /// Month in which the paperwork for the next tranche began.
    pub since: i32,
    /// Year ends crossed by the next tranche.
    pub crossed: u32,
    /// Months within which works are promised.
    pub promised_within: f32,
    /// True when nothing more will be paid.
    pub closed: bool,
}

/// A package of works in one neighbourhood.
///
/// What stands is what was put in, less what was lost or is missing: `built = spent + self_help − lost −
/// missing`.
#[derive(Clone, Debug, PartialEq)]
pub struct Package {
    /// The neighbourhood that it serves.
    pub neighbourhood: u32,
    /// The slum criterion that it mends.
    pub criterion: u8,
    /// The plan it belongs to (position); [`OWN`] where partners and dues pay.
    pub plan: u32,
    /// Share of what is spent that is paid as wages to households who come.
    pub wage_share: f64,
    /// Cost.
    pub cost: Money,
    /// Money that has come for it and is not spent yet.
    pub cash: Money,
    /// Money spent.
    pub spent: Money,
    /// Value of unpaid labour.
    pub self_help: Money,
    /// Value lost to decay.
    pub lost: Money,
    /// Booked as spent, and missing: stands for nothing.
    pub missing: Money,
    /// Brought to 98 % at some time (handed over).
    pub completed: bool,
    /// Months since something was built.
    pub idle: u32,
}

/// The plan of packages that partners and dues pay for: none.
pub const OWN: u32 = u32::MAX;

/// From this share of the cost on a package counts as finished (PHO).
pub const FINISHED: f64 = 0.98;
/// A finished package that has decayed below this share no longer functions (assumption).
pub const FUNCTIONS: f64 = 0.60;

impl Package {
    /// Value that stands.
    pub fn built(&self) -> Money {
        self.spent + self.self_help - self.lost - self.missing
    }

    /// Share of the cost that stands.
    pub fn progress(&self) -> f64 {
        self.built() as f64 / self.cost as f64
    }

    /// What the books still ask for: what is missing counts there as built.
    pub fn need(&self) -> Money {
        self.cost - self.built() - self.missing
    }

    /// Share of the cost that stands according to the books.
    pub fn on_paper(&self) -> f64 {
        (self.built() + self.missing) as f64 / self.cost as f64
    }

    /// Finished, and still functioning.
    pub fn functions(&self) -> bool {
        self.completed && self.progress() >= FUNCTIONS
    }
}

/// The criterion of infrastructure in which a neighbourhood is worst off, with what its packages
/// are to mend already counted.
pub fn worst_criterion(place: &Neighbourhood, packages: &[Package], site: u32) -> u8 {
    let left = |criterion: usize| {
        let range = sub_criteria(criterion);
        let n = range.len() as f32;
        let sum: u32 = place.affected[range].iter().map(|&a| u32::from(a)).sum();
        let affected = sum as f32 / (255.0 * n);
        packages
            .iter()
            .filter(|p| p.neighbourhood == site && p.criterion as usize == criterion)
            .fold(affected, |left, _| left * (1.0 - PACKAGE_EFFECT))
    };
    INFRASTRUCTURE
        .max_by(|&a, &b| left(a).total_cmp(&left(b)).then(b.cmp(&a)))
        .unwrap_or(INFRASTRUCTURE.start) as u8
}

/// The board's books and the stage machine.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Board {
    /// Plans, by fiscal year.
    pub plans: Vec<Plan>,
    /// Packages, in the order of plans.
    pub packages: Vec<Package>,
    /// This community's part of the region's pot, as a ratio to the mean; fixed at each year end.
    pub budget_weight: f64,
    /// Which team serves here: years since the run's first in which it was last replaced.
    pub team: u32,
    /// What was drawn once for an intervention: its position, occurrence, slot, value. Only saves
    /// drawing it again each month; the draw's address fixes the value.
    pub drawn: Vec<(u16, u16, u16, f64)>,
    /// Sum and number of waits for tranches, months.
    pub waits: (f64, u32),
    /// Lost because a tranche lapsed or no budget was given.
    pub lapsed: Money,
    /// Given back to the treasury.
    pub returned: Money,
    /// Training places asked for and filled.
    pub seats: (u64, u64),
    /// Given for works by partners and paid in dues, so far.
    pub own: Money,
    /// Of it, not put into a package yet.
    pub pot: Money,
    /// Booked as spent on wages and on materials.
    pub booked: [Money; 2],
    /// Of it, missing.
    pub missing: [Money; 2],
    /// The same, of this fiscal year.
    pub missing_year: [Money; 2],
    /// Of what was missing, found and paid back.
    pub found: Money,
    /// How well it leads alone, 0–1; fixed.
    pub leads_alone: f32,
    /// What the board learned in model villages, 0–1.
    pub learned: f32,
    /// Part of the facilitator's attention that it gets more this year, because it lags.
    pub coached: f32,
    /// What the community learned to do by itself, by doing it, 0–1.
    pub capability: f32,
}

impl Board {
    /// Money held.
    pub fn cash(&self) -> Money {
        self.packages.iter().map(|p| p.cash).sum::<Money>() + self.pot
    }

    /// Value that the plans promise to stand by `month` (offset): each plan's promise rises evenly
    /// over the months within which it promised to build.
    pub fn promised(&self, month: i32) -> f64 {
        self.plans
            .iter()
            .map(|p| {
                let share = (month - p.made + 1) as f64 / f64::from(p.promised_within.max(1.0));
                p.planned as f64 * share.clamp(0.0, 1.0)
            })
            .sum()
    }

    /// Is there money for works in a neighbourhood?
    pub fn is_open(&self, neighbourhood: usize) -> bool {
        self.packages.iter().any(|p| p.neighbourhood as usize == neighbourhood && p.cash > 0)
    }

    /// Value that stands, of works that partners and dues paid for too: people judge what stands.
    pub fn built(&self) -> Money {
        self.packages.iter().map(Package::built).sum()
    }

    /// Value of works that stands, of the cost planned; none without works.
    pub fn success(&self) -> Option<f64> {
        let cost: Money = self.packages.iter().map(|p| p.cost).sum();
        (cost > 0).then(|| self.built() as f64 / cost as f64)
    }

    /// Money was paid for works as booked, nothing was spent that did not come, nothing stands for
    /// more than its cost.
    pub fn check(&self) -> Result<(), Breach> {
        let paid: Money = self.plans.iter().map(|p| p.paid).sum::<Money>() + self.own;
        let out: Money = self.packages.iter().map(|p| p.cash + p.spent).sum::<Money>()
            + self.returned
            + self.pot;
        if paid != out {
            return Err(Breach(format!(
                "tranches paid, partners and dues gave {paid}, but works hold, spent or gave back {out} (units of Rp 100)"
            )));
        }
        for p in &self.packages {
            if p.cash < 0 || p.built() < 0 || p.built() > p.cost {
                return Err(Breach(format!(
                    "a package of {} holds {} in cash and {} in works (units of Rp 100)",
                    p.cost,
                    p.cash,
                    p.built()
                )));
            }
        }
        Ok(())
    }

    /// Bytes.
    pub fn bytes(&self) -> usize {
        self.plans.len() * size_of::<Plan>()
            + self.packages.len() * size_of::<Package>()
            + self.drawn.len() * size_of::<(u16, u16, u16, f64)>()
    }
}
