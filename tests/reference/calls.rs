//! Close calls: decisions that hang on less than what 32 bits can tell.
//!
//! The program computes in `f32`, the reference in `f64`. Where a uniform number lies so near its
//! threshold (or an amount so near a whole unit) that the two may fall on different sides, the reference
//! notes a *close call*. When the two then differ, the other answers are tried; the program must agree
//! with one of them in everything. No other difference is excused.

use std::collections::BTreeSet;

/// How near to its threshold a uniform number is a close call.
pub const CLOSE: f64 = 1e-6;
/// Rounding of an amount computed in a handful of `f32` operations, relative.
pub const SLACK: f64 = 5e-7;
/// Sets of answers that are tried, at most.
pub const TRIES: usize = 3000;

/// The close calls of one phase.
#[derive(Clone, Debug, Default)]
pub struct Calls {
    /// Whom each was about, and what: by its name and how many of that name were met before it.
    pub seen: Vec<(String, String)>,
    /// What each was in numbers.
    texts: Vec<String>,
    /// Those that are answered otherwise.
    flipped: BTreeSet<String>,
}

impl Calls {
    /// How many were answered otherwise: decisions, and amounts.
    pub fn otherwise(&self) -> (usize, usize) {
        let otherwise =
            self.seen.iter().zip(&self.texts).filter(|(s, _)| self.flipped.contains(&s.1));
        let (decisions, amounts): (Vec<_>, Vec<_>) = otherwise.partition(|(_, t)| t.contains('<'));
        (decisions.len(), amounts.len())
    }

    /// Is this close call answered otherwise? The same call, met again, is answered the same.
    fn close(&mut self, whom: String, name: String, numbers: String) -> bool {
        let text = format!("{name} {numbers}");
        let at = self.texts.iter().position(|t| *t == text).unwrap_or_else(|| {
            let before = self.texts.iter().filter(|t| t.starts_with(&format!("{name} "))).count();
            self.seen.push((whom, format!("{name} #{before}")));
            self.texts.push(text);
            self.texts.len() - 1
        });
        self.flipped.contains(&self.seen[at].1)
    }

    /// Is `a` below `b`, of which at least one was computed?
    pub fn below(&mut self, what: &str, i: usize, a: f64, b: f64) -> bool {
        let flip = (a - b).abs() < CLOSE
            && self.close(household(i), format!("{what} {i}:"), format!("{a} < {b}"));
        (a < b) != flip
    }

    /// The whole part of an amount that is known to `slack`.
    pub fn whole(&mut self, what: &str, i: usize, x: f64, slack: f64) -> i64 {
        // Amounts are held in 32 bits before they are cut off.
        let plain = f64::from(x as f32).trunc();
        // The whole number whose border is next to x.
        let other = if x - plain < 0.5 { plain - 1.0 } else { plain + 1.0 };
        let border = plain.max(other);
        let whom = if OF_PACKAGES.contains(&what) { package(i) } else { household(i) };
        let flip = border > 0.0
            && (x - border).abs() < slack
            && self.close(whom, format!("{what} {i}:"), x.to_string());
        (if flip { other } else { plain }) as i64
    }
}

/// Amounts that belong to a package of works.
const OF_PACKAGES: [&str; 4] = ["decay", "exposure", "missing wages", "missing materials"];

fn package(k: usize) -> String {
    format!(" package {k}:")
}

fn household(i: usize) -> String {
    format!(" household {i}:")
}

/// Tries `attempt` with its close calls as the reference answers them, then with those otherwise that
/// concern what differs first: one of them, two, three, then any. Where that moves the first difference
/// further back it goes on from there. The first that agrees, with its close calls; or why the first
/// attempt did not agree.
pub fn try_all<T>(
    tries: usize,
    mut attempt: impl FnMut(&mut Calls) -> Result<T, String>,
) -> Result<(T, Calls), String> {
    let mut first = Calls::default();
    let why = match attempt(&mut first) {
        Ok(agreed) => return Ok((agreed, first)),
        Err(why) => why,
    };
    let mut left = tries;
    let mut farthest = why.clone();
    search(&mut attempt, &first, &why, &mut left, &mut farthest).ok_or_else(|| {
        let about: Vec<&str> = concerned(&first, &why).map(|s| s.1.as_str()).collect();
        let seen = first.seen.len();
        format!("{why} (close calls: {seen}; {}; with other answers: {farthest})", about.join("; "))
    })
}

/// The close calls about whatever differs.
fn concerned<'a>(calls: &'a Calls, why: &str) -> impl Iterator<Item = &'a (String, String)> {
    let why = format!(" {why}");
    calls.seen.iter().filter(move |s| why.contains(&s.0) && !calls.flipped.contains(&s.1))
}

/// How far a comparison came: households by number, accounts, packages, the rest of what lasts, then what
/// was worked out for the month; and within one of them how near, where it is an amount.
fn reached(why: &str) -> (usize, i64) {
    let number = |why: &str, word: &str| {
        let rest = &why[why.find(word)? + word.len()..];
        rest.split(|c: char| !c.is_ascii_digit()).next()?.parse::<usize>().ok()
    };
    let amounts: Vec<i64> =
        why.split([' ', ':', ',']).filter_map(|word| word.parse().ok()).collect();
    let whole = why.starts_with("account ") || why.starts_with("savings of ");
    let off = match (amounts.as_slice(), whole) {
        ([_, a, b, ..], true) => -(a - b).abs(),
        _ => 0,
    };
    let whose = |why: &str| number(why, "household ").or(number(why, "tie "));
    let place = if let Some(why) = why.strip_prefix("worked out: ") {
        4_000_000 + whose(why).unwrap_or(0)
    } else if let Some(why) = why.strip_prefix("beside: ") {
        3_000_000 + whose(why).unwrap_or(900_000)
    } else if why.starts_with("account ") {
        1_000_000 + number(why, "account ").unwrap_or(0)
    } else if why.starts_with("package ") {
        2_000_000 + number(why, "package ").unwrap_or(0)
    } else {
        whose(why).unwrap_or(2_900_000)
    };
    (place, off)
}

fn search<T>(
    attempt: &mut impl FnMut(&mut Calls) -> Result<T, String>,
    base: &Calls,
    why: &str,
    left: &mut usize,
    farthest: &mut String,
) -> Option<(T, Calls)> {
    if reached(why) > reached(farthest) {
        *farthest = why.to_string();
    }
    let near: Vec<String> = concerned(base, why).map(|s| s.1.clone()).collect();
    let known = |s: &&(String, String)| !base.flipped.contains(&s.1) && !near.contains(&s.1);
    let rest: Vec<&(String, String)> = base.seen.iter().filter(known).collect();
    let mut ways: Vec<Vec<String>> = near.iter().map(|a| vec![a.clone()]).collect();
    for (k, a) in near.iter().enumerate() {
        ways.extend(near[k + 1..].iter().map(|b| vec![a.clone(), b.clone()]));
    }
    for (k, a) in near.iter().enumerate() {
        for (l, b) in near.iter().enumerate().skip(k + 1) {
            ways.extend(near[l + 1..].iter().map(|c| vec![a.clone(), b.clone(), c.clone()]));
        }
    }
    ways.extend(rest.iter().map(|s| vec![s.1.clone()]));
    // Two about one household may cancel in all that it has, and show in accounts alone.
    // So may any two, where there are few.
    let few = rest.len() <= 16;
    for (k, a) in rest.iter().enumerate() {
        let same = rest[k + 1..].iter().filter(|b| few || b.0 == a.0);
        ways.extend(same.map(|b| vec![a.1.clone(), b.1.clone()]));
    }
    for way in ways {
        *left = left.checked_sub(1)?;
        let flipped = base.flipped.iter().cloned().chain(way).collect();
        let mut calls = Calls { flipped, ..Calls::default() };
        match attempt(&mut calls) {
            Ok(agreed) => return Some((agreed, calls)),
            Err(other) if reached(&other) > reached(why) => {
                if let Some(found) = search(attempt, &calls, &other, left, farthest) {
                    return Some(found);
                }
            }
            Err(_) => {}
        }
    }
    None
}

#[test]
fn every_answer_to_a_close_call_is_tried_and_nothing_else() {
    let ask = |calls: &mut Calls| {
        let a = calls.below("a", 0, 0.5, 0.5 + 1e-9);
        let b = calls.below("b", 0, 0.4, 0.5);
        (a, b, calls.whole("c", 0, 4.99999, 1e-4), calls.whole("d", 0, 5.00001, 1e-4))
    };
    let want = |answer| {
        try_all(TRIES, |calls| {
            if ask(calls) == answer { Ok(()) } else { Err("no household 0: it differs".into()) }
        })
        .map(|(_, calls)| calls.otherwise())
        .map_err(|why| why.split(' ').next().unwrap_or_default().to_string())
    };
    assert_eq!(want((true, true, 4, 5)), Ok((0, 0)));
    assert_eq!(want((false, true, 5, 4)), Ok((1, 2)));
    assert_eq!(want((true, false, 4, 5)), Err("no".into()), "not a close call");
    assert_eq!(want((true, true, 6, 5)), Err("no".into()), "two units away");
    let mut none = Calls::default();
    assert_eq!((none.whole("e", 0, 0.00001, 1e-4), none.seen.len()), (0, 0), "0 either way");
}
