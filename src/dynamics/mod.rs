//! What people do in a month: one file a process, its equation and source on top, one function.
//!
//! Inside a process anything about another household or tie is read from what stood when the
//! process began. `dynamics` knows nothing of interventions: it reads what was delivered.

pub mod information;
pub mod institutions;
pub mod learning;
pub mod livelihoods;
pub mod looking;
pub mod meanfield;
pub mod participation;
pub mod reprimands;
pub mod shocks;
pub mod training;
pub mod turnover;
pub mod welfare;
pub mod works;

use crate::population::Community;
use crate::population::households::{Disposition, flag};
use crate::population::ties::kind;
use crate::scenario::Parameters;

/// Working columns of one community, reused from month to month; nothing in it outlives a year.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    /// The households by number of ties (as at the start of the year). Loops over ties go in this order
    /// because loops of equal length follow each other then, which the processor foresees; what they
    /// compute for a household does not depend on it.
    pub order: Vec<u16>,
    /// Columns over ties.
    pub ties: TieColumns,
    /// Words of luck of the process at hand.
    pub words: Vec<u32>,
    /// Own reasons where nothing is at stake, less the cost of coming (logit); fixed.
    pub own: Vec<f32>,
    /// Weight of expected turnout in the decision; fixed.
    pub matching: Vec<f32>,
    /// Weight of private reasons; fixed.
    pub private: Vec<f32>,
    /// Weight of the expected reprimand; fixed.
    pub sanction: Vec<f32>,
    /// 1 for households poor at the start, else 0; fixed.
    pub poor: Vec<f32>,
    /// People; fixed.
    pub size: Vec<f32>,
    /// Turnout last month; from `participation` on, of this month.
    pub turnout: Vec<f32>,
    /// Expected turnout of others (E).
    pub expected: Vec<f32>,
    /// Salience heard of along ties, weighted by strength and trust.
    pub heard: Vec<f32>,
    /// Mean strength of standing ties.
    pub closeness: Vec<f32>,
    /// Number of standing ties.
    pub standing: Vec<f32>,
    /// Sum of trust over standing ties, after learning and turnover.
    pub trust_sum: Vec<f32>,
    /// Sum of trust over the ties that stood at the start.
    pub fixed_trust: Vec<f32>,
    /// Sum of strength over the ties that stood at the start.
    pub fixed_strength: Vec<f32>,
    /// Number of ties that stood at the start.
    pub fixed: Vec<f32>,
    /// Standing ties across neighbourhoods.
    pub bridging: Vec<f32>,
    /// Probability of coming to one work.
    pub chance: Vec<f32>,
    /// Reprimanded this month (0/1).
    pub reprimanded: Vec<f32>,
    /// Wages from works this month, units of Rp 100.
    pub work_pay: Vec<i32>,
    /// Income this month, units of Rp 100.
    pub income: Vec<i32>,
    /// Too little work this month (0/1).
    pub idle: Vec<f32>,
    /// Health complaint this month (0/1).
    pub complaint: Vec<f32>,
    /// Real consumption per head, against the poverty line.
    pub real: Vec<f32>,
    /// Welfare composite.
    pub welfare: Vec<f32>,
    /// Food share of consumption.
    pub food: Vec<f32>,
}

impl Scratch {
    /// Columns for a community, with what is fixed filled in.
    pub fn for_community(c: &Community, par: &Parameters) -> Self {
        let n = c.len();
        let h = &c.households;
        let by = |altruist: f32, conditional: f32, free_rider: f32| -> Vec<f32> {
            let table = [altruist, conditional, free_rider];
            h.disposition.iter().map(|&d| table[d as usize]).collect()
        };
        let own = h
            .disposition
            .iter()
            .zip(&h.cost)
            .map(|(&d, cost)| {
                let own = if d == Disposition::Altruist as u8 {
                    par.own_altruist
                } else {
                    par.own_others
                };
                own + par.private_worth - cost
            })
            .collect();
        let zero = || vec![0.0_f32; n];
        let mut order: Vec<u16> = (0..n).map(|i| i as u16).collect();
        order.sort_by_key(|&i| (c.ties.segment(usize::from(i)).len(), i));
        let mut scratch = Scratch {
            order,
            ties: TieColumns::default(),
            words: vec![0; n],
            own,
            matching: by(par.matching_altruist, par.matching_conditional, 0.0),
            private: by(1.0, 1.0, par.free_rider_private),
            sanction: by(1.0, 1.0, par.free_rider_sanction),
            poor: (0..n).map(|i| f32::from(u8::from(h.has(i, flag::POOR)))).collect(),
            size: h.size.iter().map(|&s| f32::from(s)).collect(),
            turnout: (0..n).map(|i| h.turnout(i)).collect(),
            expected: zero(),
            heard: zero(),
            closeness: zero(),
            standing: zero(),
            trust_sum: zero(),
            fixed_trust: zero(),
            fixed_strength: zero(),
            fixed: zero(),
            bridging: zero(),
            chance: zero(),
            reprimanded: zero(),
            work_pay: vec![0; n],
            income: vec![0; n],
            idle: zero(),
            complaint: zero(),
            real: zero(),
            welfare: zero(),
            food: zero(),
        };
        scratch.count_ties(c);
        scratch
    }

    /// Counts each household's ties: standing, across neighbourhoods, and those that stood at the start.
    /// Done at the start of a year; `turnover` keeps the counts when ties come and go.
    fn count_ties(&mut self, c: &Community) {
        for i in 0..c.len() {
            let kinds = &c.ties.kind[c.ties.segment(i)];
            let count =
                |test: &dyn Fn(u8) -> bool| kinds.iter().filter(|&&k| test(k)).count() as f32;
            self.standing[i] = count(&|k| k & kind::CUT == 0);
            self.bridging[i] = count(&|k| k & (kind::CUT | kind::BRIDGING) == kind::BRIDGING);
            self.fixed[i] = count(&|k| k & kind::FIXED != 0);
        }
    }

    /// A tie of household `i`, with so much trust, came (+1) or went (−1).
    pub fn tie_changed(&mut self, i: usize, mark: u8, trust: f32, by: f32) {
        self.standing[i] += by;
        self.trust_sum[i] += by * trust;
        if mark & kind::BRIDGING != 0 {
            self.bridging[i] += by;
        }
    }
}

/// Working columns as long as the ties of a community.
#[derive(Clone, Debug, Default)]
pub struct TieColumns {
    /// A value of the household whose tie it is.
    pub own: Vec<f32>,
    /// A value of the other end.
    pub other: Vec<f32>,
    /// A result to be summed by household.
    pub a: Vec<f32>,
    /// Another.
    pub b: Vec<f32>,
    /// Another.
    pub c: Vec<f32>,
    /// Another.
    pub d: Vec<f32>,
    /// Another.
    pub e: Vec<f32>,
}

impl TieColumns {
    /// Room for `m` ties.
    pub fn fit(&mut self, m: usize) {
        let TieColumns { own, other, a, b, c, d, e } = self;
        for column in [own, other, a, b, c, d, e] {
            column.resize(m, 0.0);
        }
    }

    /// Puts each household's value beside its ties.
    pub fn spread(&mut self, first: &[u32], order: &[u16], values: &[f32]) {
        for &i in order {
            let i = usize::from(i);
            let v = values[i];
            for own in &mut self.own[first[i] as usize..first[i + 1] as usize] {
                *own = v;
            }
        }
    }

    /// Puts the other end's value beside each tie.
    pub fn gather(&mut self, to: &[u16], values: &[f32]) {
        for (out, &j) in self.other.iter_mut().zip(to) {
            *out = values[j as usize];
        }
    }
}

/// Sums over one household's ties of N columns at once, each in four lanes in a fixed order.
#[inline(always)]
pub fn segment_sums<const N: usize>(
    columns: [&[f32]; N],
    segment: std::ops::Range<usize>,
) -> [f32; N] {
    let mut lanes = [[0.0_f32; 4]; N];
    let mut rest = [0.0_f32; N];
    let columns = columns.map(|c| &c[segment.clone()]);
    let n = segment.len();
    let mut k = 0;
    while k + 4 <= n {
        for (lane, column) in lanes.iter_mut().zip(&columns) {
            for (sum, v) in lane.iter_mut().zip(&column[k..k + 4]) {
                *sum += v;
            }
        }
        k += 4;
    }
    while k < n {
        for (sum, column) in rest.iter_mut().zip(&columns) {
            *sum += column[k];
        }
        k += 1;
    }
    std::array::from_fn(|c| {
        let l = lanes[c];
        ((l[0] + l[2]) + (l[1] + l[3])) + rest[c]
    })
}

/// The mean of a slice, summed in eight lanes in a fixed order: the same bits on every build.
pub fn mean(values: &[f32]) -> f32 {
    if values.is_empty() { 0.0 } else { sum(values) / values.len() as f32 }
}

/// The sum of a slice in eight lanes, in a fixed order.
pub fn sum(values: &[f32]) -> f32 {
    let mut lanes = [0.0_f32; 8];
    let chunks = values.chunks_exact(8);
    let rest = chunks.remainder();
    for chunk in chunks {
        for (lane, v) in lanes.iter_mut().zip(chunk) {
            *lane += v;
        }
    }
    for (lane, v) in lanes.iter_mut().zip(rest) {
        *lane += v;
    }
    ((lanes[0] + lanes[4]) + (lanes[1] + lanes[5]))
        + ((lanes[2] + lanes[6]) + (lanes[3] + lanes[7]))
}
