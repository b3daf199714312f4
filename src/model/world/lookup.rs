//! What passes over ties look up of the other end.

/// Two values by household; where there is nobody, 0. Two columns, because pairs take longer to spread
/// over lanes.
#[derive(Clone, Debug)]
pub struct Table {
    first: [f32; TABLE],
    second: [f32; TABLE],
}

/// Longer than the largest community (10,000 households), and a power of two.
const TABLE: usize = 1 << 14;

impl Table {
    /// The first value of a household, or 0 for [`NOBODY`].
    ///
    /// [`NOBODY`]: crate::model::world::ties::NOBODY
    #[inline(always)]
    pub fn first(&self, i: u16) -> f32 {
        self.first[usize::from(i) % TABLE]
    }

    /// The second value of a household, or 0 for [`NOBODY`].
    ///
    /// [`NOBODY`]: crate::model::world::ties::NOBODY
    #[inline(always)]
    pub fn second(&self, i: u16) -> f32 {
        self.second[usize::from(i) % TABLE]
    }
}

/// A [`Table`] on the heap.
#[derive(Clone, Debug)]
pub struct Lookup(Box<Table>);

impl Default for Lookup {
    fn default() -> Self {
        Lookup(Box::new(Table { first: [0.0; TABLE], second: [0.0; TABLE] }))
    }
}

impl Lookup {
    /// The table of two values by household.
    pub fn fill(&mut self, first: &[f32], second: &[f32]) -> &Table {
        self.0.first[..first.len()].copy_from_slice(first);
        self.0.second[..second.len()].copy_from_slice(second);
        &self.0
    }
}
