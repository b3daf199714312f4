//! Why a quantity differs between two arms: back from input to input until a public fact.
//!
//! Of the inputs that differ, the cause is the one that alone, put into the first arm's formula, moves
//! the result most. What changes slowly (habit, trust, a norm) is followed to the month in which its
//! difference grew most, since there something new came in. Both arms have the same luck, so a chain
//! always ends at what the programme did, or at numbers that an arm changed.

use super::life::{Life, Moment};
use super::quantity::{Quantity, Source, tied, value};
use super::words::{Pair, because, signed, told, whose};
use super::{facts, formulas, likely};
use crate::core::text::Language;
use crate::core::units::Month;
use crate::model::world::Breach;

/// A step back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// When.
    pub month: Month,
    /// What differed, and most of all why.
    pub words: String,
}

/// Where a chain goes on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Next {
    /// At a quantity's value in a month.
    At(Quantity, i32),
    /// Nowhere: this is the root.
    Root,
}

/// Two arms of one community.
pub struct Two<'a> {
    /// The first arm's life.
    pub a: &'a Life<'a>,
    /// The other's.
    pub b: &'a Life<'a>,
    /// In which it is told.
    pub language: Language,
}

/// Steps after which a chain is given up; with time running backwards it ends long before.
const MOST_STEPS: usize = 40;

impl Two<'_> {
    /// A month in both arms.
    pub fn month(&self, t: i32) -> Result<[super::life::Seen; 2], Breach> {
        Ok([self.a.month(t)?, self.b.month(t)?])
    }

    /// The arms' names.
    pub fn names(&self) -> [&str; 2] {
        [&self.a.version.arm.name, &self.b.version.arm.name]
    }

    /// What is so in either arm. Names stand as they were given.
    pub fn in_each(&self, [x, y]: [String; 2]) -> String {
        let [a, b] = self.names();
        self.language.pick(
            format!("{x} in {a}, {y} in {b}"),
            format!("{x} di varian {a}; {y} di varian {b}"),
        )
    }

    /// The values of a quantity in a month.
    pub fn values(&self, q: Quantity, t: i32) -> Result<[f32; 2], Breach> {
        let [a, b] = self.month(t)?;
        Ok([value(self.a, &a, q), value(self.b, &b, q)])
    }

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
        [ma, mb]: &[super::life::Seen; 2],
        q: Quantity,
        steps: &mut Vec<Step>,
    ) -> Result<Next, Breach> {
        let (t, l) = (ma.offset, self.language);
        let ends = ends(ma, mb, q);
        let (fa, fb) = (formulas::of(self.a, ma, q, &ends), formulas::of(self.b, mb, q, &ends));
        let (va, vb) = (fa.values(), fb.values());
        let before = (fa.value(), fb.value());
        let say = |why: String, steps: &mut Vec<Step>| {
            let what = told(l, q, Pair(before.0, before.1));
            steps.push(Step { month: ma.month, words: because(l, &what, &why) });
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
            let effect = if own { 0.0 } else { (fa.result)(&mixed) - before.0 };
            if most.is_none_or(|(_, known)| effect.abs() > known.abs()) {
                most = Some((k, effect));
            }
        }
        let numbers = (fb.result)(&va) - before.0;
        let Some((k, effect)) = most.filter(|(_, e)| e.abs() >= numbers.abs()) else {
            let why = if numbers == 0.0 {
                l.pick("nothing that goes into it differs", "tidak ada masukannya yang berbeda")
            } else {
                l.pick(
                    "the arms have other numbers",
                    "kedua varian memakai angka parameter yang berbeda",
                )
            };
            say(why.into(), steps);
            return Ok(Next::Root);
        };
        let input = &fa.inputs[k];
        let pair = match input.source {
            Source::Now(q) | Source::Before(q) => Pair(va[k], vb[k]).of(l, q),
            _ => Pair(va[k], vb[k]).plain(l),
        };
        let whose = match input.source {
            Source::Now(other) | Source::Before(other) => whose(l, other, q),
            _ => String::new(),
        };
        let alone = signed(l, effect);
        let name = input.name.of(l, &whose);
        let why = match q {
            Quantity::Turnout(_) => l.pick(
                format!("the same luck, but {name} {pair}"),
                format!("kebetulannya sama, tetapi {name} {pair}"),
            ),
            _ => l.pick(
                format!("most of all {name}: {pair} (alone {alone})"),
                format!("terutama oleh {name}: {pair} (pengaruhnya sendiri {alone})"),
            ),
        };
        say(why, steps);
        match input.source {
            Source::Fixed => Ok(Next::Root),
            Source::Public(fact) => facts::public(self, [ma, mb], fact, q, steps),
            Source::Now(other) => Ok(Next::At(other, t)),
            // When the run begins the arms are the same.
            Source::Before(_) if t == 0 => Ok(Next::Root),
            Source::Before(other) => Ok(Next::At(other, self.origin(other, t - 1)?)),
        }
    }

    /// The month, up to `t`, in which the present difference of a slow quantity grew most; `t` itself
    /// for what is decided anew each month.
    pub fn origin(&self, q: Quantity, t: i32) -> Result<i32, Breach> {
        if matches!(q, Quantity::Turnout(_) | Quantity::MeanTurnout(_) | Quantity::MeanHabit(_)) {
            return Ok(t);
        }
        let gap = |t: i32| -> Result<f32, Breach> {
            let [a, b] = self.values(q, t)?;
            Ok(if a.to_bits() == b.to_bits() { 0.0 } else { (a - b).abs() })
        };
        let (mut at, mut best, mut most) = (t, t, f32::NEG_INFINITY);
        let mut here = gap(t)?;
        while here > 0.0 && at >= 0 {
            let before = if at > 0 { gap(at - 1)? } else { 0.0 };
            if here - before > most {
                (best, most) = (at, here - before);
            }
            (at, here) = (at - 1, before);
        }
        Ok(best)
    }
}

/// The households to whom a formula's household is tied in either arm.
fn ends(a: &Moment, b: &Moment, q: Quantity) -> Vec<usize> {
    match q {
        Quantity::Expected(i)
        | Quantity::Heard(i)
        | Quantity::Seen(i)
        | Quantity::Willingness(i) => {
            let mut all = tied(&a.given, i);
            all.extend(tied(&b.given, i));
            all
        }
        _ => Vec::new(),
    }
}

/// Inputs that go with input `k`: of a tie that stands in one arm only, trust and strength.
fn together(inputs: &[super::quantity::Input], a: &[f32], b: &[f32], k: usize) -> Vec<usize> {
    let Source::Before(Quantity::Strength(i, j)) = inputs[k].source else { return Vec::new() };
    if a[k] > 0.0 && b[k] > 0.0 {
        return Vec::new();
    }
    let trust = Source::Before(Quantity::Trust(i, j));
    inputs.iter().position(|input| input.source == trust).into_iter().collect()
}
