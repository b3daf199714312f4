//! What is done to people: one file a kind of intervention, one visible `match`.
//!
//! `programme` writes only what was *delivered* (and the board's books); what people make of it is in
//! `dynamics`. An intervention at zero dose delivers nothing, to the byte. Inside a year a community
//! needs nothing of any other: what is regional was fixed at the year end before.

pub mod audit;
pub mod commons;
pub mod capability;
pub mod choice;
pub mod coordination;
pub mod delineation;
pub mod entry;
pub mod facilitator;
pub mod fund;
pub mod group_loan;
pub mod handover;
pub mod incentive;
pub mod meeting;
pub mod microfinance;
pub mod model_village;
pub mod norm;
pub mod opposition;
pub mod outlet;
pub mod partner;
pub mod shock;
pub mod socialisation;
pub mod stages;
pub mod training;

use crate::population::Community;
use crate::population::board::Board;
use crate::population::delivered::Delivered;
use crate::population::now::Now;
use crate::scenario::{Intervention, Kind, Stage, Start, Value};

/// What an intervention needs to know of where and when it is.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The month, luck, parameters.
    pub now: Now<'a>,
    /// The whole programme, to find the stage machine.
    pub programme: &'a [Intervention],
    /// Communities in the region's run.
    pub communities: usize,
    /// Index of this community in the scenario.
    pub index: usize,
}

impl Setting<'_> {
    /// The stage of the programme here in a month (offset from now in months), if there is a stage
    /// machine.
    pub fn stage(&self, shift: i32) -> Option<Stage> {
        let month = self.now.month.plus(shift);
        self.programme.iter().find_map(|i| match &i.kind {
            Kind::Stages(spec) if self.reaches(i) => stages::stage(spec, i, month, self),
            _ => None,
        })
    }

    /// Is this community one of those that the intervention reaches?
    pub fn reaches(&self, i: &Intervention) -> bool {
        i.communities.as_ref().is_none_or(|list| list.contains(&self.index))
    }

    /// Communities that an intervention serves.
    pub fn served(&self, i: &Intervention) -> usize {
        i.communities.as_ref().map_or(self.communities, Vec::len).max(1)
    }

    /// Is it between `at` and `until`?
    pub fn lasts(&self, i: &Intervention) -> bool {
        let begun = match i.at {
            Start::Month(at) => at <= self.now.month,
            Start::Stage(stage) => self.stage(0).is_some_and(|now| now >= stage),
        };
        begun && i.until.is_none_or(|until| self.now.month < until)
    }

    /// Does it happen in this month, and for which time (0, 1, …)?
    pub fn occurs(&self, i: &Intervention) -> Option<u32> {
        if i.until.is_some_and(|until| self.now.month >= until) {
            return None;
        }
        match i.at {
            Start::Month(at) => {
                let since = u32::try_from(self.now.month.since(at)).ok()?;
                match i.every {
                    None => (since == 0).then_some(0),
                    Some(every) => (since % every == 0).then(|| since / every),
                }
            }
            Start::Stage(stage) => {
                let enters = self.stage(0) == Some(stage) && self.stage(-1) != Some(stage);
                // Numbered by the year, so that a shifted date keeps its luck.
                enters.then(|| self.now.month.since(self.first_month()).max(0) as u32 / 12)
            }
        }
    }

    /// The value of a parameter of an intervention in this month.
    pub fn value(
        &self,
        board: &mut Board,
        i: &Intervention,
        value: &Value,
        occurrence: u32,
        slot: u32,
    ) -> f64 {
        let draw = || value.at(self.now.month, self.now.luck, &i.id, occurrence, slot);
        if !matches!(value, Value::Drawn(_)) {
            return draw();
        }
        let position = self.programme.iter().position(|other| other.id == i.id).unwrap_or(0);
        let key = (position as u16, occurrence as u16, slot as u16);
        if let Some(known) = board.drawn.iter().find(|d| (d.0, d.1, d.2) == key) {
            return known.3;
        }
        let drawn = draw();
        board.drawn.push((key.0, key.1, key.2, drawn));
        drawn
    }

    fn first_month(&self) -> crate::units::Month {
        self.now.month.plus(-self.now.offset)
    }
}

/// Imposes the month's shocks, before anything else happens. Everything delivered starts from nothing.
pub fn impose(s: &Setting<'_>, c: &mut Community) {
    c.delivered = Delivered::none();
    // How many of the weekly works are called is a custom of the place, programme or not.
    c.delivered.gatherings = s.now.par.works_called;
    if s.now.offset < 0 {
        return; // the burn-in knows no shocks but the weather's
    }
    for i in s.programme.iter().filter(|i| s.reaches(i)) {
        if let Kind::Shock(spec) = &i.kind {
            shock::deliver(spec, i, s, c);
        }
    }
}

/// Delivers the month's programme to a community. The order of kinds is fixed, so that the order in
/// a file does not matter; within a kind it is the file's.
pub fn deliver(s: &Setting<'_>, c: &mut Community) {
    if s.now.offset < 0 {
        return; // the burn-in knows no programme
    }
    let mut decree = false;
    for pass in 0..3 {
        for i in s.programme.iter().filter(|i| s.reaches(i)) {
            match (pass, &i.kind) {
                // The stage machine delivers nothing itself: others ask it. Shocks were imposed, and
                // model villages are visited at the year end.
                (_, Kind::Stages(_) | Kind::Shock(_) | Kind::ModelVillage(_)) => {}
                (0, Kind::Delineation(spec)) => decree |= delineation::deliver(spec, i, s, c),
                (0, Kind::Facilitator(spec)) => facilitator::deliver(spec, i, s, c),
                (0, Kind::Socialisation(spec)) => socialisation::deliver(spec, i, s, c),
                (0, Kind::Coordination(spec)) => coordination::deliver(spec, i, s, c),
                (0, Kind::Partner(spec)) => partner::deliver(spec, i, s, c),
                (0, Kind::Audit(spec)) => audit::deliver(spec, i, s, c),
                (0, Kind::Norm(spec)) => norm::deliver(spec, i, s, c),
                (0, Kind::Microfinance(spec)) => microfinance::deliver(spec, i, s, c),
                (0, Kind::GroupLoan(spec)) => group_loan::deliver(spec, i, s, c),
                (0, Kind::Meeting(spec)) => meeting::deliver(spec, i, s, c),
                (0, Kind::Outlet(spec)) => outlet::deliver(spec, i, s, c),
                (0, Kind::Commons(spec)) => commons::deliver(spec, i, s, c),
                (0, Kind::Incentive(spec)) => incentive::deliver(spec, i, s, c),
                (0, Kind::Opposition(spec)) => opposition::deliver(spec, i, s, c),
                (0, Kind::Entry(spec)) => entry::deliver(spec, i, s, c),
                (0, Kind::Choice(spec)) => choice::deliver(spec, i, s, c),
                (1, Kind::Handover(spec)) => handover::deliver(spec, i, s, c),
                (1, Kind::Training(spec)) => training::deliver(spec, i, s, c),
                (2, Kind::Fund(spec)) => fund::deliver(spec, i, s, c),
                (
                    _,
                    Kind::Delineation(_)
                    | Kind::Facilitator(_)
                    | Kind::Socialisation(_)
                    | Kind::Norm(_)
                    | Kind::Coordination(_)
                    | Kind::Partner(_)
                    | Kind::Audit(_)
                    | Kind::Handover(_)
                    | Kind::Training(_)
                    | Kind::Fund(_)
                    | Kind::Microfinance(_)
                    | Kind::GroupLoan(_)
                    | Kind::Meeting(_)
                    | Kind::Outlet(_)
                    | Kind::Commons(_)
                    | Kind::Incentive(_)
                    | Kind::Opposition(_)
                    | Kind::Entry(_)
                    | Kind::Choice(_),
                ) => {}
            }
        }
        if pass == 0 {
            model_village::apply(c);
            capability::lead(s.now.par, c);
        }
        if pass == 1 {
            capability::carry(s.now.par, c);
        }
        if pass == 0 && !decree {
            c.neighbourhoods.iter_mut().for_each(|p| p.delineated = false);
        }
    }
    c.delivered.planning = s.stage(0).is_some_and(|stage| stage < Stage::Implementation);
    // Somebody must be there of whom delivery is asked.
    c.delivered.promise = !c.board.plans.is_empty() && c.delivered.lead() > 0.0;
}

/// What the fiscal year's end does to the programme in a community, before communities exchange.
pub fn close_year(s: &Setting<'_>, c: &mut Community) {
    for i in s.programme.iter().filter(|i| s.reaches(i)) {
        match &i.kind {
            Kind::Fund(spec) => fund::close_year(spec, i, s, c),
            Kind::Audit(spec) => audit::close_year(spec, i, s, c),
            _ => {}
        }
    }
    c.board.missing_year = [0; 2];
}
