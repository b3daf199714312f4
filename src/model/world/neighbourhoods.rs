//! Neighbourhoods (RT): a range of households, a norm, and the built environment by the sixteen
//! sub-criteria of Permen PUPR 14/2018.

use std::ops::Range;

/// The seven criteria, with the number of their sub-criteria (Permen PUPR 14/2018 [V]).
pub const CRITERIA: [(&str, usize); 7] = [
    ("buildings", 3),
    ("roads", 2),
    ("drainage", 3),
    ("water", 2),
    ("wastewater", 2),
    ("waste", 2),
    ("fire", 2),
];

/// Number of sub-criteria.
pub const SUB_CRITERIA: usize = 16;

/// The range of sub-criteria of a criterion.
pub fn sub_criteria(criterion: usize) -> Range<usize> {
    let from: usize = CRITERIA[..criterion].iter().map(|c| c.1).sum();
    from..from + CRITERIA[criterion].1
}

/// Criteria that works of the programme can change: all but buildings.
pub const INFRASTRUCTURE: Range<usize> = 1..7;

/// The criterion of waste.
pub const WASTE: usize = 5;

/// Share of a criterion's affected objects that one package, finished and standing, mends
/// (assumption: a package serves about half of a neighbourhood).
pub const PACKAGE_EFFECT: f32 = 0.5;

/// A neighbourhood.
#[derive(Clone, Debug, PartialEq)]
pub struct Neighbourhood {
    /// First household.
    pub from: u32,
    /// One past the last household.
    pub to: u32,
    /// Area, hectares.
    pub hectares: f32,
    /// Share affected by each sub-criterion before any works, × 255.
    pub affected: [u8; SUB_CRITERIA],
    /// Inside the slum decree, now.
    pub delineated: bool,
    /// Would be inside the decree of the control arm: fixes the groups of observation.
    pub in_control_decree: bool,
    /// Level of duty held (injunctive norm), share.
    pub norm: f32,
    /// Level of duty agreed on here without a programme, share; fixed.
    pub agreed: f32,
    /// Slum score now, 0–80.
    pub slum_score: f32,
}

impl Neighbourhood {
    /// Its households.
    pub fn range(&self) -> Range<usize> {
        self.from as usize..self.to as usize
    }

    /// Number of households.
    pub fn len(&self) -> usize {
        (self.to - self.from) as usize
    }

    /// True when nobody lives there (never after founding).
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Points of a share affected: < 25 % → 0, 25–50 % → 1, 51–75 % → 3, 76–100 % → 5 ([V], the
/// forms of East Java).
pub fn points(share: f32) -> f32 {
    if share < 0.25 {
        0.0
    } else if share <= 0.505 {
        1.0
    } else if share <= 0.755 {
        3.0
    } else {
        5.0
    }
}

/// The slum score (0–80) of the shares affected (× 255), each criterion mended by `mended` (0–1).
pub fn slum_score(affected: &[u8; SUB_CRITERIA], mended: &[f32; 7]) -> f32 {
    let mut score = 0.0;
    for (criterion, mend) in mended.iter().enumerate() {
        for k in sub_criteria(criterion) {
            score += points(f32::from(affected[k]) * (1.0 / 255.0) * (1.0 - mend));
        }
    }
    score
}

/// From this score on a neighbourhood is slum (< 16 not slum, 16–37 light, 38–59 moderate, 60–80
/// heavy [V]/[R]).
pub const SLUM_FROM: f32 = 16.0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sub_criteria_are_sixteen_and_the_worst_score_is_eighty() {
        assert_eq!(CRITERIA.iter().map(|c| c.1).sum::<usize>(), SUB_CRITERIA);
        assert_eq!(sub_criteria(6), 14..16);
        assert_eq!(slum_score(&[255; 16], &[0.0; 7]), 80.0);
        assert_eq!(slum_score(&[255; 16], &[1.0; 7]), 0.0);
    }

    #[test]
    fn points_are_those_of_the_published_forms() {
        let forms =
            [(0.156, 0.0), (0.226, 0.0), (0.258, 1.0), (0.444, 1.0), (0.546, 3.0), (0.776, 5.0)];
        for (share, want) in forms {
            assert_eq!(points(share), want, "{share}");
        }
    }
}
