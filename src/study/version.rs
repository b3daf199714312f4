//! An arm in one replicate: the same for a run and for whoever looks at a single life of it.

use std::sync::Arc;

use crate::core::random::{Luck, REGION};
use crate::core::units::from_rupiah;
use crate::model::engine::{Rules, World, settle};
use crate::model::setup::{Arm, Parameters, Scenario, Trade};
use crate::model::world::Breach;

/// An arm in one replicate: what it is lived with, and from which world.
#[derive(Clone, Debug)]
pub struct Version<'a> {
    /// Its scenario.
    pub scenario: &'a Scenario,
    /// The arm.
    pub arm: &'a Arm,
    /// The random numbers of the replicate.
    pub numbers: Luck,
    /// Its parameters in this replicate.
    pub par: Parameters,
    replicate: u32,
    drawn: bool,
}

impl<'a> Version<'a> {
    /// An arm in a replicate at central values, or with assumptions drawn.
    pub fn new(scenario: &'a Scenario, arm: &'a Arm, replicate: u32, drawn: bool) -> Self {
        let numbers = Luck::new(scenario.seed, replicate);
        let set = &arm.parameters;
        let par = if drawn { set.drawn(numbers.community(REGION)) } else { set.central() };
        Version { scenario, arm, numbers, par, replicate, drawn }
    }

    /// The settled world that it starts from: the control's, unless other people live here.
    pub fn settled(&self) -> Result<World, Breach> {
        let control = self.scenario.control();
        let mut world = if self.arm.same_people(control) {
            let control = Version::new(self.scenario, control, self.replicate, self.drawn);
            settle(self.scenario, control.arm, &control.par, self.numbers)?.0
        } else {
            settle(self.scenario, self.arm, &self.par, self.numbers)?.0
        };
        self.begin(&mut world);
        Ok(world)
    }

    /// Puts the arm's trades in force in a world that was settled under the control's.
    pub fn begin(&self, world: &mut World) {
        let trades: Arc<[Trade]> = Arc::from(self.arm.trades.as_slice());
        for c in &mut world.communities {
            c.enterprises.trades = Arc::clone(&trades);
        }
    }

    /// What it is lived with from the start on.
    pub fn rules(&self) -> Rules<'_> {
        Rules {
            start: self.scenario.start,
            luck: self.numbers,
            par: &self.par,
            programme: &self.arm.interventions,
            line: from_rupiah(self.arm.population.poverty_line),
            settled_by: i32::MIN,
        }
    }
}
