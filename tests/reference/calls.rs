//! Close calls: decisions that hang on less than what 32 bits can tell.
//!
//! The program computes in `f32`, the reference in `f64`. Where a uniform number lies so near its
//! threshold (or an amount so near a whole unit) that the two may fall on different sides, the reference
//! notes a *close call*. When the two then differ, the other answers are tried; the program must agree
//! with one of them in everything. No other difference is excused.

use std::collections::VecDeque;

/// How near to its threshold a uniform number is a close call.
pub const CLOSE: f64 = 1e-6;
/// Rounding of an amount computed in a handful of `f32` operations, relative.
pub const SLACK: f64 = 5e-7;
/// Sets of answers that are tried, at most.
const TRIES: usize = 1500;

/// The close calls of one phase.
#[derive(Clone, Debug, Default)]
pub struct Calls {
    /// Whom each was about, and what.
    pub seen: Vec<(String, String)>,
    /// Those that are answered otherwise, by their number.
    flipped: Vec<usize>,
}

impl Calls {
    /// How many were answered otherwise: decisions, and amounts.
    pub fn otherwise(&self) -> (usize, usize) {
        let decisions = self.flipped.iter().filter(|&&k| self.seen[k].1.contains('<')).count();
        (decisions, self.flipped.len() - decisions)
    }

    /// Is this close call answered otherwise? The same call, met again, is answered the same.
    fn close(&mut self, whom: String, what: String) -> bool {
        let known = self.seen.iter().position(|s| s.1 == what);
        let number = known.unwrap_or_else(|| {
            self.seen.push((whom, what));
            self.seen.len() - 1
        });
        self.flipped.contains(&number)
    }

    /// Is `a` below `b`, of which at least one was computed?
    pub fn below(&mut self, what: &str, i: usize, a: f64, b: f64) -> bool {
        let flip =
            (a - b).abs() < CLOSE && self.close(household(i), format!("{what} {i}: {a} < {b}"));
        (a < b) != flip
    }

    /// The whole part of an amount that is known to `slack`.
    pub fn whole(&mut self, what: &str, i: usize, x: f64, slack: f64) -> i64 {
        let plain = x.trunc();
        // The whole number whose border is next to x.
        let other = if x - plain < 0.5 { plain - 1.0 } else { plain + 1.0 };
        let border = plain.max(other);
        let flip = border > 0.0
            && (x - border).abs() < slack
            && self.close(household(i), format!("{what}: {x}"));
        (if flip { other } else { plain }) as i64
    }
}

fn household(i: usize) -> String {
    format!(" household {i}:")
}

/// Tries `attempt` with its close calls as the reference answers them, then with one of them answered
/// otherwise, then two, and so on. The first that agrees, with the number of other answers; or why the
/// first attempt did not agree.
pub fn try_all<T>(
    mut attempt: impl FnMut(&mut Calls) -> Result<T, String>,
) -> Result<(T, Calls), String> {
    let mut ways = VecDeque::from([vec![]]);
    let mut first = None;
    let mut tried = 0;
    while let Some(way) = ways.pop_front().filter(|_| tried < TRIES) {
        let mut calls = Calls { seen: Vec::new(), flipped: way };
        let why = match attempt(&mut calls) {
            Ok(agreed) => return Ok((agreed, calls)),
            Err(why) => why,
        };
        tried += 1;
        let next = calls.flipped.last().map_or(0, |last| last + 1);
        for k in next..calls.seen.len() {
            let mut more = calls.flipped.clone();
            more.push(k);
            // What concerns the household in which the difference showed is tried first.
            if why.contains(&calls.seen[k].0) {
                ways.push_front(more);
            } else {
                ways.push_back(more);
            }
        }
        first.get_or_insert(why);
    }
    Err(first.unwrap_or_default())
}

#[test]
fn every_answer_to_a_close_call_is_tried_and_nothing_else() {
    let ask = |calls: &mut Calls| {
        let a = calls.below("a", 0, 0.5, 0.5 + 1e-9);
        let b = calls.below("b", 0, 0.4, 0.5);
        (a, b, calls.whole("c", 0, 4.99999, 1e-4), calls.whole("d", 0, 5.00001, 1e-4))
    };
    let want = |answer| {
        try_all(|calls| if ask(calls) == answer { Ok(()) } else { Err("no".into()) })
            .map(|(_, calls)| calls.otherwise())
    };
    assert_eq!(want((true, true, 4, 5)), Ok((0, 0)));
    assert_eq!(want((false, true, 5, 4)), Ok((1, 2)));
    assert_eq!(want((true, false, 4, 5)), Err("no".into()), "not a close call");
    assert_eq!(want((true, true, 6, 5)), Err("no".into()), "two units away");
    let mut none = Calls::default();
    assert_eq!((none.whole("e", 0, 0.00001, 1e-4), none.seen.len()), (0, 0), "0 either way");
}
