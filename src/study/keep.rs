//! Neighbourhoods and households, kept month by month and packed year by year where a run wants them.

use crate::model::community::Community;
use crate::model::engine::{Keep, World};
use crate::model::observe::fine;
use crate::model::working::Scratch;
use crate::model::world::Breach;
use crate::study::fine::Fine;

/// What is kept below the communities of one arm: packed, by community.
pub(super) struct Below<'a> {
    fine: &'a Fine,
    arm: usize,
    blocks: Vec<Vec<Vec<u8>>>,
}

impl<'a> Below<'a> {
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
        Ok(Below { fine, arm, blocks })
    }

    /// All of it, in the order of a part.
    pub(super) fn into_blocks(self) -> Vec<Vec<u8>> {
        self.blocks.into_iter().flatten().collect()
    }
}

impl Keep for Below<'_> {
    fn see(&self, c: &Community, scratch: &Scratch, months: &mut Vec<f64>) {
        fine::neighbourhoods(c, scratch, months);
        if self.fine.of_households() {
            fine::households(c, scratch, months);
        }
    }

    fn packed(&self, community: usize, months: &[f64]) -> Result<Vec<Vec<u8>>, Breach> {
        let shape = self.fine.shape(self.arm, community);
        self.fine.pack(shape, months).map_err(|e| Breach(e.to_string()))
    }

    fn add(&mut self, community: usize, year: Vec<Vec<u8>>) {
        self.blocks[community].extend(year);
    }
}
