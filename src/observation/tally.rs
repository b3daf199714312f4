//! Sums of a month over a community, from which every measure is computed; the sums of a region are
//! the sums of its communities, added in order.
//!
//! Households are counted in four cells, (inside the control arm's decree or not) × (poor at the
//! start or not), so that each group is a sum of cells. Sums over households run in eight lanes in a
//! fixed order. Money is in units of Rp 100 here and becomes rupiah in `values`.

use super::actors::ActorSums;
use super::civic::CivicSums;
use super::ledger::Ledger;
use crate::dynamics::Scratch;
use crate::measures::{COUNT, Group, Id};
use crate::population::Community;
use crate::population::households::flag;
use crate::population::neighbourhoods::SLUM_FROM;
use crate::units::{UNIT_RUPIAH, to_rupiah};

/// Sums over households, by cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
#[allow(clippy::enum_variant_names)] // a sum of trust, beside others of trust
enum Sum {
    Households,
    People,
    Turnout,
    Ever,
    Willingness,
    Habit,
    Norm,
    Reprimands,
    TrustSum,
    Standing,
    Bridging,
    FixedTrust,
    Strength,
    Fixed,
    General,
    Board,
    Facilitator,
    Government,
    BoardTie,
    FacilitatorTie,
    Knows,
    Salience,
    Skill,
    Cadres,
    Consumption,
    Income,
    WorkPay,
    Savings,
    Food,
    Idle,
    Complaint,
    Environment,
    Welfare,
    Level,
    Poor,
    Gap,
    Severity,
}
const SUMS: usize = Sum::Severity as usize + 1;

/// Sums over places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
enum Place {
    Communities,
    Neighbourhoods,
    Score,
    SlumHectares,
    Planned,
    Released,
    Spent,
    Overdue,
    Lapsed,
    Wait,
    Waits,
    Packages,
    Completed,
    Functioning,
    Built,
    Cost,
    Stalled,
    SelfHelp,
    Asked,
    Filled,
}
const PLACES: usize = Place::Filled as usize + 1;

/// Bins of real consumption per head: 16 an octave from 1/64 to 128 times the poverty line.
const BINS: usize = 13 * 16;
const FIRST_BIN: i32 = 121 << 4;
/// Weight of the neighbourhood's turnout in generalised trust, in ties (assumption).
pub const PRIOR_TIES: f32 = 5.0;
/// A package in which nothing was built for so many months is stalled.
const STALLED: u32 = 6;

/// The sums of one month.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    cells: [[f64; SUMS]; 4],
    places: [f64; PLACES],
    people: Vec<[f32; 2]>,
    actors: ActorSums,
    ledger: Ledger,
    civic: CivicSums,
}

/// The sums of a column over households: all of them, and the poor ones; in eight lanes, in a fixed
/// order. Two plain loops, because the two together do not vectorise.
#[inline(never)]
pub(super) fn sums(values: &[f32], poor: &[f32]) -> (f64, f64) {
    let (blocks, rest) = values.as_chunks::<LANES>();
    let (marks, rest_marks) = poor.as_chunks::<LANES>();
    let mut all = [0.0_f32; LANES];
    for v in blocks {
        for k in 0..LANES {
            all[k] += v[k];
        }
    }
    let mut some = [0.0_f32; LANES];
    for (v, p) in blocks.iter().zip(marks) {
        for k in 0..LANES {
            some[k] += v[k] * p[k];
        }
    }
    let (mut v, mut p) = ([0.0_f32; LANES], [0.0_f32; LANES]);
    v[..rest.len()].copy_from_slice(rest);
    p[..rest_marks.len()].copy_from_slice(rest_marks);
    for k in 0..LANES {
        all[k] += v[k];
        some[k] += v[k] * p[k];
    }
    (total(all), total(some))
}

const LANES: usize = 8;

fn total(lanes: [f32; LANES]) -> f64 {
    let l = lanes.map(f64::from);
    ((l[0] + l[4]) + (l[1] + l[5])) + ((l[2] + l[6]) + (l[3] + l[7]))
}

/// Fills `out` with a function of a column.
#[inline(always)]
fn fill<'a, T: Copy>(out: &'a mut Vec<f32>, from: &[T], f: impl Fn(T) -> f32) -> &'a [f32] {
    out.clear();
    out.extend(from.iter().map(|&v| f(v)));
    out
}

impl Tally {
    /// The sums of a community at the end of a month.
    pub fn of(c: &Community, s: &Scratch, offset: i32) -> Self {
        let mut t = Tally {
            cells: [[0.0; SUMS]; 4],
            places: [0.0; PLACES],
            people: vec![[0.0; 2]; 4 * BINS],
            actors: ActorSums::of(c, s),
            ledger: Ledger::of(c, s, offset),
            civic: CivicSums::of(c, s),
        };
        // Runs of neighbourhoods of the same group are summed at once.
        let mut from = 0;
        while from < c.neighbourhoods.len() {
            let inside = c.neighbourhoods[from].in_control_decree;
            let mut to = from + 1;
            while to < c.neighbourhoods.len() && c.neighbourhoods[to].in_control_decree == inside {
                to += 1;
            }
            t.add_run(c, s, from, to, usize::from(inside) * 2);
            from = to;
        }
        t.add_places(c, offset);
        t
    }

    fn add_run(&mut self, c: &Community, s: &Scratch, first: usize, last: usize, cell: usize) {
        let h = &c.households;
        let from = c.neighbourhoods[first].from as usize;
        let run = from..c.neighbourhoods[last - 1].to as usize;
        let poor = &s.poor[run.clone()];
        let cells = &mut self.cells;
        let mut put = |sum: Sum, (all, some): (f64, f64)| {
            cells[cell][sum as usize] += all - some;
            cells[cell + 1][sum as usize] += some;
        };
        let columns: [(Sum, &[f32]); 23] = [
            (Sum::People, &s.size),
            (Sum::Turnout, &s.turnout),
            (Sum::Willingness, &h.willingness),
            (Sum::Habit, &h.habit),
            (Sum::Reprimands, &s.reprimanded),
            (Sum::TrustSum, &s.trust_sum),
            (Sum::Standing, &s.standing),
            (Sum::Bridging, &s.bridging),
            (Sum::FixedTrust, &s.fixed_trust),
            (Sum::Strength, &s.strength_sum),
            (Sum::Fixed, &s.fixed),
            (Sum::Board, &h.trust_board),
            (Sum::Facilitator, &h.trust_facilitator),
            (Sum::Government, &h.trust_government),
            (Sum::BoardTie, &h.board_tie),
            (Sum::FacilitatorTie, &h.facilitator_tie),
            (Sum::Salience, &h.salience),
            (Sum::Skill, &h.skill),
            (Sum::Food, &s.food),
            (Sum::Idle, &s.idle),
            (Sum::Complaint, &s.complaint),
            (Sum::Welfare, &s.welfare),
            (Sum::Level, &s.level),
        ];
        for (sum, column) in columns {
            put(sum, sums(&column[run.clone()], poor));
        }
        let mut room = Vec::with_capacity(run.len());
        macro_rules! derived {
            ($sum:ident, $column:expr, $f:expr) => {
                put(Sum::$sum, sums(fill(&mut room, &$column[run.clone()], $f), poor))
            };
        }
        derived!(Households, s.size, |_: f32| 1.0);
        derived!(Ever, s.turnout, |x: f32| if x > 0.0 { 1.0 } else { 0.0 });
        derived!(Knows, h.flags, |f: u8| if f & flag::KNOWS != 0 { 1.0 } else { 0.0 });
        derived!(Cadres, h.flags, |f: u8| if f & flag::CADRE != 0 { 1.0 } else { 0.0 });
        let real = 1.0 / c.delivered.prices;
        derived!(Consumption, h.consumption, |x: i32| x as f32 * real);
        derived!(Income, s.income, |x: i32| x as f32);
        derived!(WorkPay, s.work_pay, |x: i32| x as f32);
        derived!(Savings, h.savings, |x: i32| x as f32);
        room.clear();
        for place in &c.neighbourhoods[first..last] {
            let run = place.range();
            let prior = PRIOR_TIES * crate::dynamics::mean(&s.turnout[run.clone()]);
            let ties = s.trust_sum[run.clone()].iter().zip(&s.standing[run]);
            room.extend(ties.map(|(trust, ties)| (trust + prior) / (ties + PRIOR_TIES)));
        }
        put(Sum::General, sums(&room, poor));
        let (ratio, size) = (&s.real[run.clone()], &s.size[run.clone()]);
        let gap = |r: f32| if r < 1.0 { 1.0 - r } else { 0.0 };
        for (sum, power) in [(Sum::Poor, 0), (Sum::Gap, 1), (Sum::Severity, 2)] {
            room.clear();
            room.extend(ratio.iter().zip(size).map(|(&r, size)| {
                let poor = if r < 1.0 { 1.0 } else { 0.0 };
                size * [poor, gap(r), gap(r) * gap(r)][power]
            }));
            put(sum, sums(&room, poor));
        }
        for place in &c.neighbourhoods[first..last] {
            let poor: f32 = s.poor[place.range()].iter().sum();
            let (n, poor) = (place.len() as f64, f64::from(poor));
            let clean = f64::from(1.0 - place.slum_score / 80.0);
            put(Sum::Norm, (f64::from(place.norm) * n, f64::from(place.norm) * poor));
            put(Sum::Environment, (clean * n, clean * poor));
        }
        for ((r, size), poor) in ratio.iter().zip(size).zip(poor) {
            let bin = (r.to_bits() >> 19) as i32 - FIRST_BIN;
            let bin = bin.clamp(0, BINS as i32 - 1) as usize;
            let at = &mut self.people[(cell + usize::from(*poor > 0.0)) * BINS + bin];
            at[0] += size;
            at[1] += size * r;
        }
    }

    fn add_places(&mut self, c: &Community, offset: i32) {
        let b = &c.board;
        let mut put = |place: Place, value: f64| self.places[place as usize] += value;
        put(Place::Communities, 1.0);
        put(Place::Neighbourhoods, c.neighbourhoods.len() as f64);
        for place in &c.neighbourhoods {
            put(Place::Score, f64::from(place.slum_score));
            if place.slum_score >= SLUM_FROM {
                put(Place::SlumHectares, f64::from(place.hectares));
            }
        }
        for p in &b.plans {
            put(Place::Planned, to_rupiah(p.planned));
            put(Place::Released, to_rupiah(p.paid));
            let due = (offset - p.made) as f32 >= p.promised_within;
            if due && !p.closed {
                put(Place::Overdue, to_rupiah(p.planned - p.paid));
            }
        }
        put(Place::Lapsed, to_rupiah(b.lapsed));
        put(Place::Wait, b.waits.0);
        put(Place::Waits, f64::from(b.waits.1));
        for p in &b.packages {
            put(Place::Packages, 1.0);
            put(Place::Completed, f64::from(u8::from(p.completed)));
            put(Place::Functioning, f64::from(u8::from(p.functions())));
            put(Place::Built, to_rupiah(p.built()));
            put(Place::Cost, to_rupiah(p.cost));
            let stalled = !p.completed && p.spent > 0 && p.idle >= STALLED;
            put(Place::Stalled, f64::from(u8::from(stalled)));
            put(Place::SelfHelp, to_rupiah(p.self_help));
            put(Place::Spent, to_rupiah(p.spent));
        }
        put(Place::Asked, b.seats.0 as f64);
        put(Place::Filled, b.seats.1 as f64);
    }

    /// Adds the sums of another place.
    pub fn merge(&mut self, other: &Tally) {
        for (a, b) in self.cells.iter_mut().flatten().zip(other.cells.iter().flatten()) {
            *a += b;
        }
        for (a, b) in self.places.iter_mut().zip(&other.places) {
            *a += b;
        }
        for (a, b) in self.people.iter_mut().zip(&other.people) {
            a[0] += b[0];
            a[1] += b[1];
        }
        self.actors.merge(&other.actors);
        self.ledger.merge(&other.ledger);
        self.civic.merge(&other.civic);
    }

    /// An empty tally to merge into.
    pub fn empty() -> Self {
        Tally {
            cells: [[0.0; SUMS]; 4],
            places: [0.0; PLACES],
            people: vec![[0.0; 2]; 4 * BINS],
            actors: ActorSums::default(),
            ledger: Ledger::default(),
            civic: CivicSums::default(),
        }
    }

    /// Mean turnout of everybody.
    pub fn turnout(&self) -> f64 {
        let total = |sum: Sum| self.cells.iter().map(|c| c[sum as usize]).sum::<f64>();
        total(Sum::Turnout) / total(Sum::Households)
    }

    /// The measures of one group, in the order of `MEASURES`; NaN = not defined.
    pub fn values(&self, group: Group) -> [f64; COUNT] {
        let cells: &[usize] = match group {
            Group::All => &[0, 1, 2, 3],
            Group::Delineated => &[2, 3],
            Group::Other => &[0, 1],
            Group::Poor => &[1, 3],
            Group::NonPoor => &[0, 2],
        };
        let total = |sum: Sum| cells.iter().map(|&k| self.cells[k][sum as usize]).sum::<f64>();
        let ratio = |a: f64, b: f64| if b > 0.0 { a / b } else { f64::NAN };
        let (n, people) = (total(Sum::Households), total(Sum::People));
        let mean = |sum: Sum| ratio(total(sum), n);
        let mut out = [f64::NAN; COUNT];
        let mut set = |id: Id, value: f64| out[id as usize] = value;
        set(Id::Turnout, mean(Sum::Turnout));
        set(Id::EverAttended, mean(Sum::Ever));
        set(Id::Hours, mean(Sum::Turnout) * 4.0 * 3.0);
        set(Id::Willingness, mean(Sum::Willingness));
        set(Id::Habit, mean(Sum::Habit));
        set(Id::Norm, mean(Sum::Norm));
        set(Id::Reprimands, mean(Sum::Reprimands));
        set(Id::Trust, ratio(total(Sum::FixedTrust), total(Sum::Fixed)));
        set(Id::TrustPresent, ratio(total(Sum::TrustSum), total(Sum::Standing)));
        set(Id::TrustGeneral, mean(Sum::General));
        set(Id::TrustBoard, mean(Sum::Board));
        set(Id::TrustFacilitator, mean(Sum::Facilitator));
        set(Id::TrustGovernment, mean(Sum::Government));
        set(Id::BoardTie, mean(Sum::BoardTie));
        set(Id::FacilitatorTie, mean(Sum::FacilitatorTie));
        set(Id::Ties, mean(Sum::Standing));
        set(Id::TieStrength, ratio(total(Sum::Strength), total(Sum::Standing)));
        set(Id::Bridging, ratio(total(Sum::Bridging), total(Sum::Standing)));
        set(Id::Knows, mean(Sum::Knows));
        set(Id::Salience, mean(Sum::Salience));
        set(Id::Skill, mean(Sum::Skill));
        set(Id::Cadres, mean(Sum::Cadres));
        set(Id::Consumption, ratio(total(Sum::Consumption), people) * UNIT_RUPIAH);
        set(Id::Income, mean(Sum::Income) * UNIT_RUPIAH);
        set(Id::WorkPay, mean(Sum::WorkPay) * UNIT_RUPIAH);
        set(Id::Savings, mean(Sum::Savings) * UNIT_RUPIAH);
        set(Id::FoodShare, mean(Sum::Food));
        set(Id::Underemployment, mean(Sum::Idle));
        set(Id::Complaint, mean(Sum::Complaint));
        set(Id::Environment, mean(Sum::Environment));
        set(Id::Welfare, mean(Sum::Welfare));
        let food = crate::dynamics::welfare::FOOD_GOALPOSTS;
        let pattern = (f64::from(food.1) - mean(Sum::Food)) / f64::from(food.1 - food.0);
        let product = mean(Sum::Level)
            * pattern.clamp(0.0, 1.0)
            * (1.0 - mean(Sum::Idle))
            * (1.0 - mean(Sum::Complaint))
            * mean(Sum::Environment);
        set(Id::WelfareGeometric, crate::maths::pow(product, 0.2));
        set(Id::Poverty, ratio(total(Sum::Poor), people));
        set(Id::PovertyGap, ratio(total(Sum::Gap), people));
        set(Id::PovertySeverity, ratio(total(Sum::Severity), people));
        let (gini, bottom) = self.inequality(cells);
        set(Id::Gini, gini);
        set(Id::Bottom40, bottom);
        self.actors.values(group, cells, &mut out);
        let mut set = |id: Id, value: f64| out[id as usize] = value;
        if group == Group::All {
            let place = |p: Place| self.places[p as usize];
            let each = |p: Place| ratio(place(p), place(Place::Communities));
            let planned = |p: Place| ratio(place(p), place(Place::Packages));
            set(Id::SlumScore, ratio(place(Place::Score), place(Place::Neighbourhoods)));
            set(Id::SlumHectares, each(Place::SlumHectares));
            set(Id::FundPlanned, each(Place::Planned));
            set(Id::FundReleased, each(Place::Released));
            set(Id::FundSpent, each(Place::Spent));
            set(Id::FundOverdue, each(Place::Overdue));
            set(Id::FundLapsed, each(Place::Lapsed));
            set(Id::TrancheWait, ratio(place(Place::Wait), place(Place::Waits)));
            set(Id::WorksPlanned, each(Place::Packages));
            set(Id::WorksCompleted, each(Place::Completed));
            set(Id::WorksFinished, planned(Place::Functioning));
            set(Id::WorksProgress, ratio(place(Place::Built), place(Place::Cost)));
            set(Id::WorksStalled, planned(Place::Stalled));
            set(Id::SelfHelp, each(Place::SelfHelp));
            set(Id::SeatsAsked, each(Place::Asked));
            set(Id::SeatsFilled, each(Place::Filled));
        }
        let income = total(Sum::Income);
        self.ledger.values(group, cells, (n, income), &mut out);
        self.civic.values(group, cells, n, &mut out);
        out
    }

    /// Gini coefficient and the share of the poorest 40 % of people, from the bins: people within a
    /// bin (4 % wide) count as equal.
    fn inequality(&self, cells: &[usize]) -> (f64, f64) {
        let bins: Vec<[f64; 2]> = (0..BINS)
            .map(|b| {
                cells.iter().fold([0.0; 2], |sum, &k| {
                    let at = self.people[k * BINS + b];
                    [sum[0] + f64::from(at[0]), sum[1] + f64::from(at[1])]
                })
            })
            .collect();
        let people: f64 = bins.iter().map(|b| b[0]).sum();
        let wealth: f64 = bins.iter().map(|b| b[1]).sum();
        if people <= 0.0 || wealth <= 0.0 {
            return (f64::NAN, f64::NAN);
        }
        // Area under the Lorenz curve by trapezoids; the curve at 40 % by interpolation.
        let (mut x, mut y, mut area, mut bottom) = (0.0, 0.0, 0.0, f64::NAN);
        for b in bins.iter().filter(|b| b[0] > 0.0) {
            let (nx, ny) = (x + b[0] / people, y + b[1] / wealth);
            area += (nx - x) * (y + ny) * 0.5;
            if bottom.is_nan() && nx >= 0.4 {
                bottom = y + (ny - y) * (0.4 - x) / (nx - x);
            }
            (x, y) = (nx, ny);
        }
        (1.0 - 2.0 * area, bottom)
    }
}
