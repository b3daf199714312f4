//! The measures of households: what is summed over them, which measure is which of these sums, and what it
//! is for one household. A new mean over households is a line among the sums (unless one serves already) and a line
//! in `MEANS`; and one in `OWN` where it is judged by its spread and its sum is no column as it stands.

use crate::core::units::UNIT_RUPIAH;
use crate::measures::{COUNT, Id, Smallest};
use crate::model::community::Community;
use crate::model::welfare::step::FOOD_GOALPOSTS;
use crate::model::working::Working;
use crate::model::world::households::flag;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::sums::mean;
use crate::model::world::ties::{LANES, Ties, across};

/// Weight of the neighbourhood's turnout in generalised trust, in ties (assumption).
pub const PRIOR_TIES: f32 = 5.0;

macro_rules! sums {
    (
        [$c:ident, $s:ident, $h:ident, $room:ident, $place:ident]
        columns { $($plain:ident => $column:expr;)* }
        derived { { $($before:tt)* } $($derived:ident => $fill:expr;)* }
        places { $($by_place:ident => $same:expr;)* }
    ) => {
        /// Sums over households, by cell.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(usize)]
        #[allow(clippy::enum_variant_names)] // a sum of trust, beside others of trust
        pub(super) enum Sum { $($plain,)* $($derived,)* $($by_place,)* }

        /// Number of sums.
        pub(super) const SUMS: usize = [$(Sum::$plain,)* $(Sum::$derived,)* $(Sum::$by_place,)*].len();

        /// What is added up as it stands.
        const PLAIN: &[Sum] = &[$(Sum::$plain),*];

        /// What is worked out by household first, in the order of [`derive`].
        pub(super) const DERIVED: &[Sum] = &[$(Sum::$derived),*];

        /// The columns of [`PLAIN`].
        #[inline(always)]
        pub(super) fn columns<'a>(
            $c: &'a Community,
            $s: &'a Working,
        ) -> [(Sum, &'a [f32]); PLAIN.len()] {
            let $h = &$c.households;
            [$((Sum::$plain, $column)),*]
        }

        /// The column of one of [`PLAIN`].
        fn column<'a>(sum: Sum, $c: &'a Community, $s: &'a Working) -> Option<&'a [f32]> {
            let $h = &$c.households;
            match sum {
                $(Sum::$plain => Some($column),)*
                _ => None,
            }
        }

        /// Puts the columns of [`DERIVED`] into `room`, one after the other.
        #[inline(always)]
        pub(super) fn derive($c: &Community, $s: &Working, $room: &mut Vec<f32>) {
            let $h = &$c.households;
            $($before)*
            $($fill;)*
        }

        /// What is the same for all households of a neighbourhood.
        #[inline(always)]
        pub(super) fn of_place($place: &Neighbourhood) -> [(Sum, f64); [$(Sum::$by_place),*].len()] {
            [$((Sum::$by_place, $same)),*]
        }
    };
}

sums! {
    [c, s, h, room, place]
    columns {
        People => &s.welfare.size;
        Turnout => &s.signals.turnout;
        Willingness => &h.willingness;
        Habit => &h.habit;
        Reprimands => &s.signals.reprimanded;
        TrustSum => &s.sums.trust;
        Standing => &s.sums.standing;
        Bridging => &s.sums.bridging;
        FixedTrust => &s.sums.fixed_trust;
        Strength => &s.sums.strength;
        Fixed => &s.sums.fixed;
        Board => &h.trust_board;
        Facilitator => &h.trust_facilitator;
        Government => &h.trust_government;
        BoardTie => &h.board_tie;
        FacilitatorTie => &h.facilitator_tie;
        Salience => &h.salience;
        Skill => &h.skill;
        Food => &s.welfare.food;
        Idle => &s.signals.idle;
        Complaint => &s.welfare.complaint;
        Welfare => &s.welfare.welfare;
        Level => &s.welfare.level;
        Linking => &s.signals.linking;
    }
    derived {
        {
            let has = |flag: u8| h.flags.iter().map(move |f| if f & flag != 0 { 1.0 } else { 0.0 });
            let real = 1.0 / c.delivered.prices;
            let gap = |r: f32| if r < 1.0 { 1.0 - r } else { 0.0 };
            let people = || s.welfare.real.iter().copied().zip(&s.welfare.size);
        }
        Households => room.extend(s.welfare.size.iter().map(|_| 1.0));
        Ever => room.extend(s.signals.turnout.iter().map(|&x| if x > 0.0 { 1.0 } else { 0.0 }));
        Knows => room.extend(has(flag::KNOWS));
        Cadres => room.extend(has(flag::CADRE));
        Consumption => room.extend(h.consumption.iter().map(|&x| x as f32 * real));
        Income => room.extend(s.signals.income.iter().map(|&x| x as f32));
        WorkPay => room.extend(s.signals.work_pay.iter().map(|&x| x as f32));
        Savings => room.extend(h.savings.iter().map(|&x| x as f32));
        General => for place in &c.neighbourhoods {
            let run = place.range();
            let prior = PRIOR_TIES * mean(&s.signals.turnout[run.clone()]);
            let ties = s.sums.trust[run.clone()].iter().zip(&s.sums.standing[run]);
            room.extend(ties.map(|(trust, ties)| (trust + prior) / (ties + PRIOR_TIES)));
        };
        Bonding => within(&c.ties, c.len(), room);
        Poor => room.extend(people().map(|(r, size)| if r < 1.0 { *size } else { 0.0 }));
        Gap => room.extend(people().map(|(r, size)| size * gap(r)));
        Severity => room.extend(people().map(|(r, size)| size * (gap(r) * gap(r))));
    }
    places {
        Norm => f64::from(place.norm);
        Environment => f64::from(1.0 - place.slum_score / 80.0);
    }
}

/// Means over households, as they stand.
const MEANS: &[(Id, Sum)] = &[
    (Id::Turnout, Sum::Turnout),
    (Id::EverAttended, Sum::Ever),
    (Id::Willingness, Sum::Willingness),
    (Id::Habit, Sum::Habit),
    (Id::Norm, Sum::Norm),
    (Id::Reprimands, Sum::Reprimands),
    (Id::TrustGeneral, Sum::General),
    (Id::TrustBoard, Sum::Board),
    (Id::TrustFacilitator, Sum::Facilitator),
    (Id::TrustGovernment, Sum::Government),
    (Id::BoardTie, Sum::BoardTie),
    (Id::FacilitatorTie, Sum::FacilitatorTie),
    (Id::Ties, Sum::Standing),
    (Id::Knows, Sum::Knows),
    (Id::Salience, Sum::Salience),
    (Id::Skill, Sum::Skill),
    (Id::Cadres, Sum::Cadres),
    (Id::Linking, Sum::Linking),
    (Id::FoodShare, Sum::Food),
    (Id::Underemployment, Sum::Idle),
    (Id::Complaint, Sum::Complaint),
    (Id::Environment, Sum::Environment),
    (Id::Welfare, Sum::Welfare),
];

/// One sum over households in relation to another.
const RATIOS: &[(Id, Sum, Sum)] = &[
    (Id::Trust, Sum::FixedTrust, Sum::Fixed),
    (Id::TrustPresent, Sum::TrustSum, Sum::Standing),
    (Id::TieStrength, Sum::Strength, Sum::Standing),
    (Id::Bridging, Sum::Bridging, Sum::Standing),
    (Id::Bonding, Sum::Bonding, Sum::Standing),
];

/// Appends the strength that each household holds in ties within its own neighbourhood.
#[inline(always)]
fn within(ties: &Ties, households: usize, room: &mut Vec<f32>) {
    let first = room.len();
    room.resize(first + households, 0.0);
    let rows = ties.rows();
    for slice in &ties.slices {
        let mut strength = [0.0_f32; LANES];
        // A tie that was cut has strength 0.
        for (mark, width) in rows.kind[slice.rows()].iter().zip(&rows.strength[slice.rows()]) {
            for l in 0..LANES {
                strength[l] += (1.0 - across(mark[l])) * width[l];
            }
        }
        for (l, i) in slice.lanes() {
            room[first + usize::from(i)] = strength[l];
        }
    }
}

/// Writes the measures of a group, from the sums over its households.
pub(super) fn values(total: impl Fn(Sum) -> f64, out: &mut [f64; COUNT]) {
    let ratio = |a: f64, b: f64| if b > 0.0 { a / b } else { f64::NAN };
    let (n, people) = (total(Sum::Households), total(Sum::People));
    let mean = |sum: Sum| ratio(total(sum), n);
    let mut set = |id: Id, value: f64| out[id as usize] = value;
    for &(id, sum) in MEANS {
        set(id, mean(sum));
    }
    for &(id, part, whole) in RATIOS {
        set(id, ratio(total(part), total(whole)));
    }
    set(Id::Hours, mean(Sum::Turnout) * 4.0 * 3.0);
    set(Id::Consumption, ratio(total(Sum::Consumption), people) * UNIT_RUPIAH);
    set(Id::Income, mean(Sum::Income) * UNIT_RUPIAH);
    set(Id::WorkPay, mean(Sum::WorkPay) * UNIT_RUPIAH);
    set(Id::Savings, mean(Sum::Savings) * UNIT_RUPIAH);
    let food = FOOD_GOALPOSTS;
    let pattern = (f64::from(food.1) - mean(Sum::Food)) / f64::from(food.1 - food.0);
    let product = mean(Sum::Level)
        * pattern.clamp(0.0, 1.0)
        * (1.0 - mean(Sum::Idle))
        * (1.0 - mean(Sum::Complaint))
        * mean(Sum::Environment);
    set(Id::WelfareGeometric, crate::core::maths::pow(product, 0.2));
    set(Id::Poverty, ratio(total(Sum::Poor), people));
    set(Id::PovertyGap, ratio(total(Sum::Gap), people));
    set(Id::PovertySeverity, ratio(total(Sum::Severity), people));
}

/// What a measure is for household `i`.
type Own = fn(&Community, &Working, usize) -> f64;

/// What a measure is for one household, where its sum is worked out first or is no column.
const OWN: &[(Id, Own)] = &[
    (Id::EverAttended, |_, s, i| bit(s.signals.turnout[i] > 0.0)),
    (Id::TrustGeneral, |c, s, i| {
        let prior = PRIOR_TIES * mean(&s.signals.turnout[place(c, i).range()]);
        f64::from((s.sums.trust[i] + prior) / (s.sums.standing[i] + PRIOR_TIES))
    }),
    (Id::Knows, |c, _, i| bit(c.households.has(i, flag::KNOWS))),
    (Id::Consumption, |c, _, i| {
        let h = &c.households;
        f64::from(h.consumption[i]) / f64::from(h.size[i]) * UNIT_RUPIAH
            / f64::from(c.delivered.prices)
    }),
    (Id::Income, |_, s, i| f64::from(s.signals.income[i]) * UNIT_RUPIAH),
    (Id::Savings, |c, _, i| f64::from(c.households.savings[i]) * UNIT_RUPIAH),
    (Id::Environment, |c, _, i| f64::from(1.0 - place(c, i).slum_score / 80.0)),
];

fn bit(b: bool) -> f64 {
    f64::from(u8::from(b))
}

/// The neighbourhood of household `i`.
fn place(c: &Community, i: usize) -> &Neighbourhood {
    let r = c.neighbourhoods.partition_point(|p| (p.to as usize) <= i);
    &c.neighbourhoods[r]
}

/// What a measure of this file is for one household: NaN where it is not judged by its spread over
/// households.
pub(super) fn value(id: Id, c: &Community, s: &Working, i: usize) -> f64 {
    if !matches!(id.measure().smallest, Smallest::Sd(_)) {
        return f64::NAN;
    }
    match OWN.iter().find(|row| row.0 == id) {
        Some((_, own)) => own(c, s, i),
        None => listed(id, c, s, i).unwrap_or(f64::NAN),
    }
}

/// The same, of a measure in [`MEANS`] or [`RATIOS`].
fn listed(id: Id, c: &Community, s: &Working, i: usize) -> Option<f64> {
    let of = |sum: Sum| column(sum, c, s).map(|column| column[i]);
    if let Some(&(_, sum)) = MEANS.iter().find(|row| row.0 == id) {
        return of(sum).map(f64::from);
    }
    let &(_, part, whole) = RATIOS.iter().find(|row| row.0 == id)?;
    let (part, whole) = (of(part)?, of(whole)?);
    (whole > 0.0).then(|| f64::from(part / whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_judged_by_its_spread_is_known_for_one_household() {
        let judged = |id: &Id| matches!(id.measure().smallest, Smallest::Sd(_));
        let known = |id: Id, sums: &[Sum]| {
            OWN.iter().any(|row| row.0 == id) || sums.iter().all(|sum| PLAIN.contains(sum))
        };
        for &(id, sum) in MEANS.iter().filter(|row| judged(&row.0)) {
            assert!(known(id, &[sum]), "{id:?}");
        }
        for &(id, part, whole) in RATIOS.iter().filter(|row| judged(&row.0)) {
            assert!(known(id, &[part, whole]), "{id:?}");
        }
    }
}
