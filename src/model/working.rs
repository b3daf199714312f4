//! The working columns of a month: shared signals, sums over ties, room that every step may use, and each
//! topic's own. Inside a step anything about another household or tie is read from what stood when the step
//! began.

use crate::core::random::Event;
use crate::model::board::step::Meetings;
use crate::model::community::Community;
use crate::model::livelihoods::living::Living;
use crate::model::parameters::Parameters;
use crate::model::trust::turnover::Seeking;
use crate::model::world::households::{Households, flag};
use crate::model::world::lookup::Lookup;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::once::Words;
use crate::model::world::signals::Signals;
use crate::model::world::tie_sums::TieSums;
use crate::model::world::ties::Workbench;
use crate::model::{choices, commons, credit, mutual_work, news, welfare};

/// Working columns of one community, reused from month to month; nothing in them outlives a year.
#[derive(Clone, Debug)]
pub struct Working {
    /// What topics write for others to read.
    pub signals: Signals,
    /// Sums over each household's ties.
    pub sums: TieSums,
    /// Two values by household, for passes over ties; empty of meaning between steps.
    pub table: Lookup,
    /// For ties that come and go.
    pub bench: Workbench,
    /// Words of luck of the process at hand; empty of meaning between steps.
    pub words: Vec<u32>,
    /// To which cells of the tables households belong.
    pub strata: Strata,
    /// Of mutual work.
    pub mutual_work: mutual_work::state::Work,
    /// Of the turnover of ties.
    pub trust: Seeking,
    /// Of news and sides.
    pub news: news::state::Work,
    /// Of meetings between actors.
    pub board: Meetings,
    /// Of enterprises.
    pub livelihoods: Living,
    /// Of lending.
    pub credit: credit::parts::Work,
    /// Of a harvest.
    pub commons: commons::step::Work,
    /// Of assemblies and activities.
    pub choices: choices::state::Work,
    /// Of welfare.
    pub welfare: welfare::step::Work,
    /// Who is proactive, by luck that is drawn once.
    pub proactive: Words,
}

impl Default for Working {
    fn default() -> Self {
        Working {
            signals: Signals::default(),
            sums: TieSums::default(),
            table: Lookup::default(),
            bench: Workbench::default(),
            words: Vec::new(),
            strata: Strata::default(),
            mutual_work: mutual_work::state::Work::default(),
            trust: Seeking::default(),
            news: news::state::Work::default(),
            board: Meetings::default(),
            livelihoods: Living::default(),
            credit: credit::parts::Work::default(),
            commons: commons::step::Work::default(),
            choices: choices::state::Work::default(),
            welfare: welfare::step::Work::default(),
            proactive: Words::of_event(Event::Proactive),
        }
    }
}

/// Of eight households beside each other: 1 in the cell that one belongs to, else 0. Cells are (inside
/// the control arm's decree or not) × (poor at the start or not).
pub type CellMarks = [[f32; 8]; 4];

/// To which cells of the tables households belong; fixed.
#[derive(Clone, Debug, Default)]
pub struct Strata {
    /// 1 for households poor at the start, else 0.
    pub poor: Vec<f32>,
    /// Cells, eight households at a time.
    pub cells: Vec<CellMarks>,
}

impl Strata {
    fn prepare(&mut self, h: &Households, neighbourhoods: &[Neighbourhood]) {
        let n = h.len();
        self.poor.clear();
        self.poor.extend((0..n).map(|i| f32::from(u8::from(h.has(i, flag::POOR)))));
        self.cells.clear();
        self.cells.resize(n.div_ceil(8), CellMarks::default());
        for place in neighbourhoods {
            for i in place.range() {
                let cell =
                    usize::from(place.in_control_decree) * 2 + usize::from(h.has(i, flag::POOR));
                self.cells[i / 8][cell][i % 8] = 1.0;
            }
        }
    }

    fn arrive(&mut self, h: &Households, place: &Neighbourhood, i: usize) {
        let poor = h.has(i, flag::POOR);
        self.poor[i] = f32::from(u8::from(poor));
        let own = usize::from(place.in_control_decree) * 2 + usize::from(poor);
        for (cell, marks) in self.cells[i / 8].iter_mut().enumerate() {
            marks[i % 8] = f32::from(u8::from(cell == own));
        }
    }
}

impl Working {
    /// Columns for a community, with what is fixed filled in.
    pub fn for_community(c: &mut Community, par: &Parameters) -> Self {
        let mut working = Working::default();
        working.prepare(c, par);
        working
    }

    /// Ends a community's year: its ties are laid out anew, so that what is kept till its next one, and
    /// the lanes of that, are full.
    pub fn put_away(&mut self, c: &mut Community) {
        c.ties.compact(&mut self.bench);
    }

    /// Makes these the columns of a community: everything of another one before is gone.
    pub fn prepare(&mut self, c: &mut Community, par: &Parameters) {
        c.households.reprimand_kept = 1.0 - par.mutual_work.reprimand_fade;
        let n = c.len();
        let h = &c.households;
        self.bench.clear();
        self.words.resize(n, 0);
        self.signals.prepare(h);
        self.sums.prepare(&c.ties, n);
        self.strata.prepare(h, &c.neighbourhoods);
        self.mutual_work.prepare(h, par);
        self.trust.prepare(n);
        self.board.name(&c.neighbourhoods, h);
        self.credit.service.clear();
        self.choices.pay.clear();
        self.welfare.prepare(h);
        self.forget_luck();
    }

    /// Somebody new lives in place `i`, of neighbourhood `r`: what is fixed for it, as [`Self::prepare`] fills
    /// it in; nobody saw it come to anything yet.
    pub fn arrive(&mut self, c: &Community, par: &Parameters, (r, i): (usize, usize)) {
        let h = &c.households;
        self.forget_luck();
        self.signals.turnout[i] = h.turnout(i);
        self.strata.arrive(h, &c.neighbourhoods[r], i);
        self.mutual_work.arrive(h, par, i);
        self.welfare.arrive(h, i);
    }

    /// Luck that a household has once for all is drawn again when it is next asked for.
    fn forget_luck(&mut self) {
        self.news.closed.clear();
        self.livelihoods.drive.clear();
        self.livelihoods.outlet.clear();
        self.proactive.clear();
    }
}
