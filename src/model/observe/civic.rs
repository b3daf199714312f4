//! Sums of a month over sides taken and activities chosen. They stand beside the sums of `tally`, by the same
//! four cells, and cost nothing where nobody is against anything and nothing was chosen.

use crate::measures::{COUNT, Group, Id};
use crate::model::choices::state::part;
use crate::model::community::Community;
use crate::model::working::Working;
use crate::model::world::side;

/// Sums over households, by cell.
#[derive(Clone, Copy, Debug)]
#[repr(usize)]
enum Sum {
    For,
    Against,
    Active,
    Ever,
    Met,
    Asked,
}
const SUMS: usize = Sum::Asked as usize + 1;

/// The sums of one month.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CivicSums {
    cells: [[f64; SUMS]; 4],
    /// Attended, spoke, decided.
    funnel: [f64; 3],
    /// Capability, and communities.
    capability: [f64; 2],
}

impl CivicSums {
    /// The sums of a community.
    pub fn of(c: &Community, s: &Working) -> Self {
        let mut t =
            CivicSums { capability: [f64::from(c.board.capability), 1.0], ..Self::default() };
        if c.civic.sides.is_empty() && c.choices.undertakings.is_empty() {
            return t;
        }
        for r in 0..c.neighbourhoods.len() {
            t.add_households(c, s, r);
        }
        for u in &c.choices.undertakings {
            t.funnel.iter_mut().zip(u.funnel).for_each(|(sum, n)| *sum += n as f64);
        }
        t
    }

    /// The sums of the households of neighbourhood `r` alone.
    pub(super) fn of_neighbourhood(c: &Community, s: &Working, r: usize) -> Self {
        let mut t = Self::default();
        if !c.civic.sides.is_empty() || !c.choices.undertakings.is_empty() {
            t.add_households(c, s, r);
        }
        t
    }

    fn add_households(&mut self, c: &Community, s: &Working, r: usize) {
        let place = &c.neighbourhoods[r];
        let inside = usize::from(place.in_control_decree) * 2;
        let decided = || c.choices.undertakings.iter().filter(|u| !u.met.is_empty());
        for i in place.range() {
            let own = &mut self.cells[inside + usize::from(s.strata.poor[i] > 0.0)];
            let mut add = |sum: Sum, value: f64| own[sum as usize] += value;
            match c.civic.sides.get(i) {
                Some(&side::FOR) => add(Sum::For, 1.0),
                Some(&side::AGAINST) => add(Sum::Against, 1.0),
                _ => {}
            }
            let (mut active, mut ever) = (false, false);
            for u in decided() {
                active |= u.parts[i] == part::IN;
                ever |= u.parts[i] != part::NONE;
                add(Sum::Met, f64::from(u.met[i]));
                add(Sum::Asked, 1.0);
            }
            add(Sum::Active, f64::from(u8::from(active)));
            add(Sum::Ever, f64::from(u8::from(ever)));
        }
    }

    /// Adds the sums of another place.
    pub fn merge(&mut self, other: &CivicSums) {
        for (a, b) in self.cells.iter_mut().flatten().zip(other.cells.iter().flatten()) {
            *a += b;
        }
        let numbers = self.funnel.iter_mut().chain(&mut self.capability);
        numbers.zip(other.funnel.iter().chain(&other.capability)).for_each(|(a, b)| *a += b);
    }

    /// Writes the measures of one group, of so many households.
    pub fn values(&self, group: Group, cells: &[usize], households: f64, out: &mut [f64; COUNT]) {
        let total = |sum: Sum| cells.iter().map(|&k| self.cells[k][sum as usize]).sum::<f64>();
        let ratio = |a: f64, b: f64| if b > 0.0 { a / b } else { f64::NAN };
        let mut set = |id: Id, value: f64| out[id as usize] = value;
        set(Id::Supporters, ratio(total(Sum::For), households));
        set(Id::Opponents, ratio(total(Sum::Against), households));
        set(Id::Active, ratio(total(Sum::Active), households));
        set(Id::ActiveEver, ratio(total(Sum::Ever), households));
        set(Id::ActiveStayed, ratio(total(Sum::Active), total(Sum::Ever)));
        set(Id::NeedsMet, ratio(total(Sum::Met), total(Sum::Asked)));
        if group == Group::All {
            let [attended, spoke, decided] = self.funnel;
            set(Id::AssemblyAttended, ratio(attended, households));
            set(Id::AssemblySpoke, ratio(spoke, households));
            set(Id::AssemblyDecided, ratio(decided, households));
            set(Id::Capability, ratio(self.capability[0], self.capability[1]));
        }
    }
}

/// What a measure of this file is for one household: NaN elsewhere.
pub fn value(id: Id, c: &Community, i: usize) -> f64 {
    let list = &c.choices.undertakings;
    let bit = |b: bool| f64::from(u8::from(b));
    let stands = |at: u8| bit(c.civic.sides.get(i) == Some(&at));
    match id {
        Id::Supporters => stands(side::FOR),
        Id::Opponents => stands(side::AGAINST),
        Id::Active => bit(c.choices.takes_part(i)),
        Id::ActiveEver => {
            bit(list.iter().any(|u| u.parts.get(i).is_some_and(|&p| p != part::NONE)))
        }
        Id::ActiveStayed if value(Id::ActiveEver, c, i) > 0.0 => value(Id::Active, c, i),
        Id::NeedsMet => {
            let met: Vec<f32> = list.iter().filter_map(|u| u.met.get(i).copied()).collect();
            f64::from(met.iter().sum::<f32>()) / met.len() as f64
        }
        _ => f64::NAN,
    }
}
