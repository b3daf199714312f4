//! Working columns of a month, for the steps of all topics.
//!
//! Inside a step anything about another household or tie is read from what stood when the step began. A
//! step knows nothing of interventions: it reads what was delivered.

use crate::model::board::step::Meetings;
use crate::model::community::Community;
use crate::model::livelihoods::enterprises::Living;
use crate::model::news::stance::Talk;
use crate::model::world::founding_ties::TrustLuck;
use crate::model::world::households::flag;
use crate::model::world::lookup::Lookup;
use crate::model::world::once::Once;
use crate::model::world::ties::{LANES, Workbench, kind};
use crate::scenario::Parameters;

/// Working columns of one community, reused from month to month; nothing in it outlives a year.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    /// Two values by household, for passes over ties.
    pub table: Lookup,
    /// For ties that come and go.
    pub bench: Workbench,
    /// Where baseline trust of new ties comes from.
    pub trust_luck: Option<TrustLuck>,
    /// Who makes a tie with whom this month: the other end, or nobody.
    pub chosen: Vec<u16>,
    /// New ties of the month, by household.
    pub coming: Vec<u8>,
    /// Meetings of actors.
    pub meetings: Meetings,
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
    /// To which cell of the tables each household belongs; fixed.
    pub cells: Vec<CellMarks>,
    /// People; fixed.
    pub size: Vec<f32>,
    /// Turnout last month; from `participation` on, of this month.
    pub turnout: Vec<f32>,
    /// Expected turnout of others (E).
    pub expected: Vec<f32>,
    /// Salience heard of along ties, weighted by strength and trust.
    pub heard: Vec<f32>,
    /// Sum of the strengths of ties.
    pub closeness: Vec<f32>,
    /// Number of standing ties.
    pub standing: Vec<f32>,
    /// Sum of trust over standing ties, after learning and turnover.
    pub trust_sum: Vec<f32>,
    /// Sum of trust over the ties that stood at the start.
    pub fixed_trust: Vec<f32>,
    /// Sum of strength over ties, after learning and turnover.
    pub strength_sum: Vec<f32>,
    /// Number of ties that stood at the start.
    pub fixed: Vec<f32>,
    /// Standing ties across neighbourhoods.
    pub bridging: Vec<f32>,
    /// A reprimand remembered.
    pub remembered: Vec<f32>,
    /// Probability of coming to one work.
    pub chance: Vec<f32>,
    /// Whom the process at hand is about (0: not this one).
    pub marked: Vec<u8>,
    /// Reprimanded this month (0/1).
    pub reprimanded: Vec<f32>,
    /// Wages from works this month, units of Rp 100.
    pub work_pay: Vec<i32>,
    /// Income of a usual month, units of Rp 100.
    pub usual: Vec<f32>,
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
    /// Consumption on its goalposts.
    pub level: Vec<f32>,
    /// Food share of consumption.
    pub food: Vec<f32>,
    /// Linking capital.
    pub linking: Vec<f32>,
    /// Luck that a household has once for all.
    pub once: Once,
    /// Of livelihoods beside wages.
    pub living: Living,
    /// Own reasons with what one can hope for this month; empty where there is nothing to hope for.
    pub lured: Vec<f32>,
    /// Received in kind this month, units of Rp 100; empty where nobody received anything.
    pub in_kind: Vec<i32>,
    /// Of it, shares of a harvest, of those who live by a garden; empty where there was none.
    pub shares: Vec<f32>,
    /// The harvest of the month, a household that lives by a garden.
    pub harvest_each: f32,
    /// What the sharing did to trust in the board; empty where there was none.
    pub treasurer: Vec<f32>,
    /// What is said about a programme, and done together.
    pub talk: Talk,
}

/// Of eight households beside each other: 1 in the cell that one belongs to, else 0. Cells are (inside
/// the control arm's decree or not) × (poor at the start or not).
pub type CellMarks = [[f32; 8]; 4];

impl Scratch {
    /// Columns for a community, with what is fixed filled in.
    pub fn for_community(c: &mut Community, par: &Parameters) -> Self {
        let mut scratch = Scratch::default();
        scratch.prepare(c, par);
        scratch
    }

    /// Ends a community's year: its ties are laid out anew, so that what is kept till its next one, and
    /// the lanes of that, are full.
    pub fn put_away(&mut self, c: &mut Community) {
        c.ties.compact(&mut self.bench);
    }

    /// Makes these the columns of a community: everything of another one before is gone.
    pub fn prepare(&mut self, c: &mut Community, par: &Parameters) {
        self.bench.clear();
        self.trust_luck = None;
        c.households.reprimand_kept = 1.0 - par.reprimand_fade;
        let n = c.len();
        let h = &c.households;
        for column in [
            &mut self.expected,
            &mut self.heard,
            &mut self.closeness,
            &mut self.standing,
            &mut self.trust_sum,
            &mut self.fixed_trust,
            &mut self.strength_sum,
            &mut self.fixed,
            &mut self.bridging,
            &mut self.chance,
            &mut self.reprimanded,
            &mut self.usual,
            &mut self.idle,
            &mut self.complaint,
            &mut self.real,
            &mut self.welfare,
            &mut self.level,
            &mut self.food,
            &mut self.linking,
        ] {
            column.clear();
            column.resize(n, 0.0);
        }
        for column in [&mut self.work_pay, &mut self.income] {
            column.clear();
            column.resize(n, 0);
        }
        self.words.resize(n, 0);
        self.marked.resize(n, 0);
        let by = |column: &mut Vec<f32>, altruist: f32, conditional: f32, free_rider: f32| {
            let table = [altruist, conditional, free_rider];
            column.clear();
            column.extend((0..n).map(|i| table[h.disposition(i)]));
        };
        by(&mut self.matching, par.matching_altruist, par.matching_conditional, 0.0);
        by(&mut self.private, 1.0, 1.0, par.free_rider_private);
        by(&mut self.sanction, 1.0, 1.0, par.free_rider_sanction);
        by(&mut self.own, par.own_altruist, par.own_others, par.own_others);
        for (i, own) in self.own.iter_mut().enumerate() {
            *own += par.private_worth - h.cost(i);
        }
        fn fill(column: &mut Vec<f32>, n: usize, value: impl Fn(usize) -> f32) {
            column.clear();
            column.extend((0..n).map(value));
        }
        fill(&mut self.poor, n, |i| f32::from(u8::from(h.has(i, flag::POOR))));
        self.cells.clear();
        self.cells.resize(n.div_ceil(8), CellMarks::default());
        for place in &c.neighbourhoods {
            for i in place.range() {
                let cell =
                    usize::from(place.in_control_decree) * 2 + usize::from(h.has(i, flag::POOR));
                self.cells[i / 8][cell][i % 8] = 1.0;
            }
        }
        fill(&mut self.size, n, |i| f32::from(h.size[i]));
        fill(&mut self.turnout, n, |i| h.turnout(i));
        fill(&mut self.remembered, n, |i| h.reprimand(i));
        self.living.service.clear();
        self.talk.clear();
        self.once.clear();
        self.count_ties(c);
        self.meetings.name(c);
    }

    /// Somebody new lives in place `i`, of neighbourhood `r`: what is fixed for it, as [`Self::prepare`] fills
    /// it in; nobody saw it come to anything yet.
    pub fn arrive(&mut self, c: &Community, par: &Parameters, (r, i): (usize, usize)) {
        self.once.clear();
        let h = &c.households;
        let of = |altruist: f32, conditional: f32, free_rider: f32| {
            [altruist, conditional, free_rider][h.disposition(i)]
        };
        self.matching[i] = of(par.matching_altruist, par.matching_conditional, 0.0);
        self.private[i] = of(1.0, 1.0, par.free_rider_private);
        self.sanction[i] = of(1.0, 1.0, par.free_rider_sanction);
        let own = of(par.own_altruist, par.own_others, par.own_others);
        self.own[i] = own + (par.private_worth - h.cost(i));
        let poor = h.has(i, flag::POOR);
        self.poor[i] = f32::from(u8::from(poor));
        self.size[i] = f32::from(h.size[i]);
        self.turnout[i] = h.turnout(i);
        self.remembered[i] = h.reprimand(i);
        let own = usize::from(c.neighbourhoods[r].in_control_decree) * 2 + usize::from(poor);
        for (cell, marks) in self.cells[i / 8].iter_mut().enumerate() {
            marks[i % 8] = f32::from(u8::from(cell == own));
        }
    }

    /// Counts each household's ties: standing, across neighbourhoods, and those that stood at the start.
    /// Done at the start of a year; `turnover` keeps the counts when ties come and go.
    fn count_ties(&mut self, c: &Community) {
        let rows = c.ties.rows();
        for slice in &c.ties.slices {
            let mut counts = [[0_u8; LANES]; 3];
            for mark in &rows.kind[slice.rows()] {
                for l in 0..LANES {
                    let stands = mark[l] & kind::CUT == 0;
                    let crosses = mark[l] & kind::BRIDGING != 0;
                    counts[0][l] += u8::from(stands);
                    counts[1][l] += u8::from(stands & crosses);
                    counts[2][l] += u8::from(mark[l] & kind::FIXED != 0);
                }
            }
            for (l, i) in slice.lanes() {
                let [standing, bridging, fixed] = counts.map(|lanes| f32::from(lanes[l]));
                let i = usize::from(i);
                (self.standing[i], self.bridging[i], self.fixed[i]) = (standing, bridging, fixed);
            }
        }
    }

    /// Household `i` of `n` received something in kind.
    pub fn receive(&mut self, n: usize, i: usize, worth: i32) {
        if self.in_kind.is_empty() {
            self.in_kind.resize(n, 0);
        }
        self.in_kind[i] += worth;
    }

    /// A tie of household `i`, with so much trust and strength, came (+1) or went (−1).
    pub fn tie_changed(&mut self, i: usize, mark: u8, (trust, strength): (f32, f32), by: f32) {
        self.standing[i] += by;
        self.trust_sum[i] += by * trust;
        self.strength_sum[i] += by * strength;
        if mark & kind::BRIDGING != 0 {
            self.bridging[i] += by;
        }
    }
}
