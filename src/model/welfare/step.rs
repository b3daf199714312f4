//! Welfare: the indicators that something moves, on fixed goalposts.
//!
//! Consumption: (ln y − ln min)/(ln max − ln min), y real and per head. Food share: Engel's law, .60 at
//! the poverty line, −.10 a log unit ([V]: food is 73.96 % of the *line*; levels are assumptions).
//! Employment: a month with enough work. Health: no complaint; a complaint comes with a chance between
//! `complaint` (worst environment) and `complaint_clean` (best). Housing and environment: 1 − slum
//! score/80. Education is constant here: weight 0, and flagged. Composite: the mean of the five.
//! Source: BPS's fields, goalposts as the Human Development Index; see docs/measures.md.

use multiversion::multiversion;

use crate::core::maths::ln32;
use crate::core::random::{Event, bernoulli};
use crate::model::world::delivered::Delivered;
use crate::model::world::households::Households;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;

/// Goalposts of real consumption per head and month, against the poverty line (assumption).
pub const GOALPOSTS: (f32, f32) = (0.3, 6.0);
/// Food share at the poverty line, and its fall a log unit of consumption (assumption).
pub const FOOD: (f32, f32) = (0.60, 0.10);
/// Goalposts of the food share: best, worst (assumption).
pub const FOOD_GOALPOSTS: (f32, f32) = (0.30, 0.80);

/// What measuring welfare reads and writes. `line` is the poverty line, units of Rp 100.
#[allow(missing_docs)]
pub struct Measure<'a> {
    pub households: &'a Households,
    pub neighbourhoods: &'a [Neighbourhood],
    pub delivered: &'a Delivered,
    pub litter: &'a [f32],
    pub idle: &'a [f32],
    pub line: f32,
    pub own: &'a mut Work,
    pub words: &'a mut [u32],
}

/// Welfare of each household, as it was last measured.
#[derive(Clone, Debug, Default)]
pub struct Work {
    /// People; fixed.
    pub size: Vec<f32>,
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
}

impl Work {
    /// Makes these the columns of a community's households.
    pub fn prepare(&mut self, h: &Households) {
        for column in [
            &mut self.complaint,
            &mut self.real,
            &mut self.welfare,
            &mut self.level,
            &mut self.food,
        ] {
            column.clear();
            column.resize(h.len(), 0.0);
        }
        self.size.clear();
        self.size.extend(h.size.iter().map(|&size| f32::from(size)));
    }

    /// Somebody new lives in place `i`.
    pub fn arrive(&mut self, h: &Households, i: usize) {
        self.size[i] = f32::from(h.size[i]);
    }
}

/// Measures the month's welfare of each household.
#[multiversion(targets("x86_64+avx2"))]
pub fn measure(now: &Now<'_>, c: &mut Measure<'_>) {
    now.luck.fill(Event::Health, now.offset, c.words);
    let par = now.par;
    let (low, high) = (ln32(GOALPOSTS.0), ln32(GOALPOSTS.1));
    let span = 1.0 / (high - low);
    let food_span = 1.0 / (FOOD_GOALPOSTS.1 - FOOD_GOALPOSTS.0);
    let deflate = 1.0 / (c.line * c.delivered.prices);
    for (r, place) in c.neighbourhoods.iter().enumerate() {
        let range = place.range();
        let litter = c.litter.get(r).copied().unwrap_or(0.0);
        let clean = 1.0 - place.slum_score * (1.0 / 80.0);
        let sick =
            par.welfare.complaint + (par.welfare.complaint_clean - par.welfare.complaint) * clean;
        let sick = sick + par.welfare.litter_health * litter;
        let consumption = &c.households.consumption[range.clone()];
        let size = &c.own.size[range.clone()];
        let words = &c.words[range.clone()];
        let idle = &c.idle[range.clone()];
        let complaint = &mut c.own.complaint[range.clone()];
        let ratio = &mut c.own.real[range.clone()];
        let food = &mut c.own.food[range.clone()];
        let levels = &mut c.own.level[range.clone()];
        let welfare = &mut c.own.welfare[range];
        for i in 0..consumption.len() {
            let real = (consumption[i] as f32 / size[i] * deflate).max(1e-6);
            let l = ln32(real);
            let ill = if bernoulli(words[i], sick) { 1.0 } else { 0.0 };
            let share = (FOOD.0 - FOOD.1 * l).clamp(0.05, 0.95);
            let level = ((l - low) * span).clamp(0.0, 1.0);
            let pattern = ((FOOD_GOALPOSTS.1 - share) * food_span).clamp(0.0, 1.0);
            ratio[i] = real;
            food[i] = share;
            levels[i] = level;
            complaint[i] = ill;
            welfare[i] = 0.2 * (level + pattern + (1.0 - idle[i]) + (1.0 - ill) + clean);
        }
    }
}
