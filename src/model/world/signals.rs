//! Named signals: what one topic writes for others to read within a month. Each has one owner, a unit and a
//! range; the list [`WIRING`] is the model's wiring diagram. Sums over ties are in [`super::tie_sums`].

use super::households::Households;

/// A signal as it is declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signal {
    /// The column.
    pub name: &'static str,
    /// Its unit.
    pub unit: &'static str,
    /// Between what it lies.
    pub range: &'static str,
    /// The topic that writes it.
    pub written_by: &'static str,
    /// The topics that read it.
    pub read_by: &'static str,
    /// What it is.
    pub what: &'static str,
}

/// All signals.
#[rustfmt::skip]
pub const WIRING: &[Signal] = &[
    Signal { name: "turnout", unit: "share", range: "0–1", written_by: "mutual_work", read_by: "trust, training, works, commons, partners, board, mutual_work", what: "weekly works attended: last month's until this month's have taken place" },
    Signal { name: "reprimanded", unit: "0/1", range: "0–1", written_by: "mutual_work", read_by: "measures", what: "reprimanded this month" },
    Signal { name: "expected", unit: "share", range: "0–1", written_by: "trust", read_by: "mutual_work", what: "turnout expected of others" },
    Signal { name: "heard", unit: "share", range: "0–1", written_by: "trust", read_by: "news", what: "salience of others heard along ties, weighted by strength and trust" },
    Signal { name: "closeness", unit: "ties", range: "0–64", written_by: "trust", read_by: "news", what: "sum of the strengths of a household's ties when it observes others" },
    Signal { name: "closed", unit: "0/1", range: "0–1", written_by: "news", read_by: "choices", what: "whether a household is closed to outreach; empty if none is" },
    Signal { name: "objections", unit: "share", range: "0–1", written_by: "news", read_by: "training, choices", what: "part of what a household hears that is against the programme; empty if nobody was ever against it" },
    Signal { name: "work_pay", unit: "Rp 100", range: "≥ 0", written_by: "works", read_by: "livelihoods", what: "wages from works this month" },
    Signal { name: "board_time", unit: "share", range: "0–1", written_by: "board", read_by: "trust, board", what: "share of a neighbourhood's work days at which a board member is present" },
    Signal { name: "linking", unit: "strength", range: "0–1", written_by: "board", read_by: "measures", what: "linking capital" },
    Signal { name: "in_kind", unit: "Rp 100", range: "≥ 0", written_by: "mutual_work, commons", read_by: "commons", what: "received in kind this month; empty if nobody received anything" },
    Signal { name: "usual", unit: "Rp 100", range: "> 0", written_by: "livelihoods", read_by: "credit", what: "income of a usual month; loan payments due are subtracted by `credit`" },
    Signal { name: "income", unit: "Rp 100", range: "≥ 0", written_by: "livelihoods", read_by: "credit, measures", what: "income this month; activities add their earnings" },
    Signal { name: "idle", unit: "0/1", range: "0–1", written_by: "livelihoods", read_by: "welfare", what: "whether there was too little work this month; not if an activity paid" },
];

/// The signals' columns, by household unless said otherwise.
#[derive(Clone, Debug, Default)]
pub struct Signals {
    /// Turnout last month; from `participation` on, of this month.
    pub turnout: Vec<f32>,
    /// Reprimanded this month (0/1).
    pub reprimanded: Vec<f32>,
    /// Expected turnout of others (E).
    pub expected: Vec<f32>,
    /// Salience heard of along ties, weighted by strength and trust.
    pub heard: Vec<f32>,
    /// Sum of the strengths of ties.
    pub closeness: Vec<f32>,
    /// 1 for closed households, 0 for others; may be empty where there are none.
    pub closed: Vec<f32>,
    /// Part of what one hears that is against; empty where nobody ever was.
    pub objections: Vec<f32>,
    /// Wages from works this month, units of Rp 100.
    pub work_pay: Vec<i32>,
    /// Share of work days at which a board member is there, by neighbourhood.
    pub board_time: Vec<f32>,
    /// Linking capital.
    pub linking: Vec<f32>,
    /// Received in kind this month.
    pub in_kind: InKind,
    /// Income of a usual month, units of Rp 100.
    pub usual: Vec<f32>,
    /// Income this month, units of Rp 100.
    pub income: Vec<i32>,
    /// Too little work this month (0/1).
    pub idle: Vec<f32>,
}

impl Signals {
    /// Makes these the columns of a community's households: nothing of another one is left.
    pub fn prepare(&mut self, h: &Households) {
        let n = h.len();
        for column in [
            &mut self.reprimanded,
            &mut self.expected,
            &mut self.heard,
            &mut self.closeness,
            &mut self.linking,
            &mut self.usual,
            &mut self.idle,
        ] {
            column.clear();
            column.resize(n, 0.0);
        }
        for column in [&mut self.work_pay, &mut self.income] {
            column.clear();
            column.resize(n, 0);
        }
        self.turnout.clear();
        self.turnout.extend((0..n).map(|i| h.turnout(i)));
        self.closed.clear();
        self.objections.clear();
        self.board_time.clear();
    }
}

/// Received in kind this month, units of Rp 100; empty where nobody received anything.
#[derive(Clone, Debug, Default)]
pub struct InKind(Vec<i32>);

impl InKind {
    /// Nothing yet.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Household `i` of `n` received something.
    pub fn receive(&mut self, n: usize, i: usize, worth: i32) {
        if self.0.is_empty() {
            self.0.resize(n, 0);
        }
        self.0[i] += worth;
    }

    /// By household; empty where nobody received anything.
    pub fn column(&self) -> &[i32] {
        &self.0
    }
}

/// How ready household `i` is to take something up, after what it hears against it.
pub fn ear(objections: &[f32], speaks: f32, i: usize) -> f32 {
    objections.get(i).map_or(1.0, |n| 1.0 - speaks * n)
}
