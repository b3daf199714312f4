//! Why a quantity differs between two arms: back from input to input until a public fact.
//!
//! Of the inputs that differ, the cause is the one that alone, put into the first arm's formula, moves
//! the result most. What changes slowly (habit, trust, a norm) is followed to the month in which its
//! difference grew most, since there something new came in. Both arms have common random numbers, so a chain
//! always ends at what the programme did, or at numbers that an arm changed.

use super::life::{Moment, Seen};
use super::quantity::{Input, Quantity, Source, tied};
use super::steps::{Next, Pair, Step, Two, Why};
use super::{facts, formulas, likely};
use crate::model::world::Breach;

/// Steps after which a chain is given up; with time running backwards it ends long before.
const MOST_STEPS: usize = 40;

impl Two<'_> {
    /// The chain back from a quantity in a month.
    pub fn why(&self, q: Quantity, t: i32) -> Result<Vec<Step>, Breach> {
        self.follow(Next::At(q, t), Vec::new())
    }

    /// Goes on with a chain to its root.
    pub fn follow(&self, mut next: Next, mut steps: Vec<Step>) -> Result<Vec<Step>, Breach> {
        let mut seen = Vec::new();
        while let Next::At(q, t) = next {
            if steps.len() >= MOST_STEPS || seen.contains(&(q, t)) {
                break;
            }
            seen.push((q, t));
            let moments = self.month(t)?;
            next = match facts::of_tie(self, &moments, q, &mut steps)? {
                Some(next) => next,
                None => match likely::step(self, &moments, q, &mut steps)? {
                    Some(next) => next,
                    None => self.step(&moments, q, &mut steps)?,
                },
            };
        }
        Ok(steps)
    }

    /// One step: the formula's input that matters most.
    fn step(
        &self,
        moments: &[Seen; 2],
        q: Quantity,
        steps: &mut Vec<Step>,
    ) -> Result<Next, Breach> {
        let [ma, mb] = moments;
        let t = ma.offset;
        let ends = ends(ma, mb, q);
        let (fa, fb) = (formulas::of(self.a, ma, q, &ends), formulas::of(self.b, mb, q, &ends));
        let (va, vb) = (fa.values(), fb.values());
        let values = [fa.value(), fb.value()];
        let mut say = |why: Why| {
            let what = Some(Pair { quantity: q, values });
            steps.push(Step { month: ma.month, what, why });
        };
        let mut most: Option<(usize, f32)> = None;
        for k in (0..va.len().min(vb.len())).filter(|&k| va[k].to_bits() != vb[k].to_bits()) {
            // What the quantity was before is no cause while something new came in this month.
            let own = fa.inputs[k].source == Source::Before(q);
            let mut mixed = va.clone();
            mixed[k] = vb[k];
            for other in together(&fa.inputs, &va, &vb, k) {
                mixed[other] = vb[other];
            }
            let effect = if own { 0.0 } else { (fa.result)(&mixed) - values[0] };
            if most.is_none_or(|(_, known)| effect.abs() > known.abs()) {
                most = Some((k, effect));
            }
        }
        let numbers = (fb.result)(&va) - values[0];
        let Some((k, effect)) = most.filter(|(_, e)| e.abs() >= numbers.abs()) else {
            say(if numbers == 0.0 { Why::NoInput } else { Why::Parameters });
            return Ok(Next::Root);
        };
        let input = &fa.inputs[k];
        let quantity = match input.source {
            Source::Now(other) | Source::Before(other) => Some(other),
            _ => None,
        };
        // Whether one comes is drawn, with the same number in both arms.
        let alone = (!matches!(q, Quantity::Turnout(_))).then_some(effect);
        say(Why::Input { name: input.name, quantity, values: [va[k], vb[k]], alone });
        match input.source {
            Source::Fixed => Ok(Next::Root),
            Source::Public(fact) => facts::public(self, moments, fact, q, steps),
            Source::Now(other) => Ok(Next::At(other, t)),
            // When the run begins the arms are the same.
            Source::Before(_) if t == 0 => Ok(Next::Root),
            Source::Before(other) => Ok(Next::At(other, self.origin(other, t - 1)?)),
        }
    }
}

/// The households to whom a formula's household is tied in either arm.
fn ends(a: &Moment, b: &Moment, q: Quantity) -> Vec<usize> {
    match q {
        Quantity::Expected(i) | Quantity::Heard(i) | Quantity::Willingness(i) => {
            let mut all = tied(&a.given, i);
            all.extend(tied(&b.given, i));
            all
        }
        _ => Vec::new(),
    }
}

/// Inputs that go with input `k`: of a tie that stands in one arm only, trust and strength.
fn together(inputs: &[Input], a: &[f32], b: &[f32], k: usize) -> Vec<usize> {
    let Source::Before(Quantity::Strength(i, j)) = inputs[k].source else { return Vec::new() };
    if a[k] > 0.0 && b[k] > 0.0 {
        return Vec::new();
    }
    let trust = Source::Before(Quantity::Trust(i, j));
    inputs.iter().position(|input| input.source == trust).into_iter().collect()
}
