//! Neighbourhoods and households, kept month by month and packed year by year where a run wants them.

use super::World;
use crate::dynamics::Scratch;
use crate::observation::fine;
use crate::population::{Breach, Community};
use crate::results::fine::Fine;

/// What is kept below the communities of one arm: packed, by community.
pub(super) struct Keep<'a> {
    fine: &'a Fine,
    arm: usize,
    blocks: Vec<Vec<Vec<u8>>>,
}

impl<'a> Keep<'a> {
    /// Begins with where the neighbourhoods of each community end.
    pub(super) fn new(fine: &'a Fine, arm: usize, world: &World) -> Result<Self, Breach> {
        let mut blocks = Vec::with_capacity(world.communities.len());
        for (k, c) in world.communities.iter().enumerate() {
            let shape = fine.shape(arm, k);
            let households = if fine.of_households() { c.len() } else { 0 };
            if (c.neighbourhoods.len(), households) != (shape.neighbourhoods, shape.households) {
                return Err(Breach(format!("community {k} has another size than the scenario's")));
            }
            blocks.push(vec![c.neighbourhoods.iter().flat_map(|p| p.to.to_le_bytes()).collect()]);
        }
        Ok(Keep { fine, arm, blocks })
    }

    /// Adds a year of a community.
    pub(super) fn add(&mut self, community: usize, year: Vec<Vec<u8>>) {
        self.blocks[community].extend(year);
    }

    /// What is kept, and of which arm.
    pub(super) fn what(&self) -> (&'a Fine, usize) {
        (self.fine, self.arm)
    }

    /// All of it, in the order of a part.
    pub(super) fn into_blocks(self) -> Vec<Vec<u8>> {
        self.blocks.into_iter().flatten().collect()
    }
}

/// What is looked at in a year.
#[derive(Clone, Copy)]
pub(super) struct Observe<'a> {
    /// The sums of each month.
    pub(super) tallies: bool,
    /// What is kept below the community, and of which arm.
    pub(super) kept: Option<(&'a Fine, usize)>,
}

impl Observe<'_> {
    /// Nothing is looked at.
    pub(super) const NOTHING: Observe<'static> = Observe { tallies: false, kept: None };

    /// Adds what is kept of the month that was lived.
    pub(super) fn see(&self, c: &Community, scratch: &Scratch, months: &mut Vec<f64>) {
        let Some((kept, _)) = self.kept else { return };
        fine::neighbourhoods(c, scratch, months);
        if kept.of_households() {
            fine::households(c, scratch, months);
        }
    }

    /// A community's months, packed.
    pub(super) fn packed(&self, community: usize, months: &[f64]) -> Result<Vec<Vec<u8>>, Breach> {
        let Some((kept, arm)) = self.kept else { return Ok(Vec::new()) };
        kept.pack(kept.shape(arm, community), months).map_err(|e| Breach(e.to_string()))
    }
}
