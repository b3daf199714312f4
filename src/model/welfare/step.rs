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
use crate::model::community::Community;
use crate::model::working::Scratch;
use crate::model::world::now::Now;

/// Goalposts of real consumption per head and month, against the poverty line (assumption).
pub const GOALPOSTS: (f32, f32) = (0.3, 6.0);
/// Food share at the poverty line, and its fall a log unit of consumption (assumption).
pub const FOOD: (f32, f32) = (0.60, 0.10);
/// Goalposts of the food share: best, worst (assumption).
pub const FOOD_GOALPOSTS: (f32, f32) = (0.30, 0.80);

/// Measures the month's welfare of each household. `line` is the poverty line, units of Rp 100.
#[multiversion(targets("x86_64+avx2"))]
pub fn measure(now: &Now<'_>, c: &mut Community, s: &mut Scratch, line: f32) {
    now.luck.fill(Event::Health, now.offset, &mut s.words);
    let par = now.par;
    let (low, high) = (ln32(GOALPOSTS.0), ln32(GOALPOSTS.1));
    let span = 1.0 / (high - low);
    let food_span = 1.0 / (FOOD_GOALPOSTS.1 - FOOD_GOALPOSTS.0);
    let deflate = 1.0 / (line * c.delivered.prices);
    for (r, place) in c.neighbourhoods.iter().enumerate() {
        let range = place.range();
        let litter = c.commons.litter.get(r).copied().unwrap_or(0.0);
        let clean = 1.0 - place.slum_score * (1.0 / 80.0);
        let sick = par.complaint + (par.complaint_clean - par.complaint) * clean;
        let sick = sick + par.litter_health * litter;
        let consumption = &c.households.consumption[range.clone()];
        let size = &s.size[range.clone()];
        let words = &s.words[range.clone()];
        let idle = &s.idle[range.clone()];
        let complaint = &mut s.complaint[range.clone()];
        let ratio = &mut s.real[range.clone()];
        let food = &mut s.food[range.clone()];
        let levels = &mut s.level[range.clone()];
        let welfare = &mut s.welfare[range];
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
