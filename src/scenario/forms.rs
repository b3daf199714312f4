//! Rival forms of what is uncertain in kind, not in number: how reasons and expectation make a decision,
//! and how trust learns. A claim of the model should not hang on one of them: rows are compared under
//! all ([`crate::evidence::forms`]), and a sign counts where it agrees.

/// How own reasons and expected others make the chance of coming.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Participation {
    /// One comes for own reasons, or because others are expected: 1 − (1 − g)(1 − ω·m·E).
    #[default]
    NoisyOr,
    /// Everything on one logit, expected turnout and own habit among it.
    AdditiveLogit,
}

/// How trust in another learns from what is seen of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Trust {
    /// From surprise, losses above gains, with return to the pair's own baseline.
    #[default]
    Baseline,
    /// As a reputation: what was seen is counted and forgotten, the baseline is the prior.
    Reputation,
}

/// The forms in force; the same in every arm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Forms {
    /// Of participation.
    pub participation: Participation,
    /// Of trust.
    pub trust: Trust,
}

impl Participation {
    /// All of them, the default first.
    pub const ALL: [Self; 2] = [Self::NoisyOr, Self::AdditiveLogit];
    /// Their words in files.
    pub const WORDS: &[&str] = &["noisy-or", "additive-logit"];

    /// Its word in files.
    pub fn word(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

impl Trust {
    /// All of them, the default first.
    pub const ALL: [Self; 2] = [Self::Baseline, Self::Reputation];
    /// Their words in files.
    pub const WORDS: &[&str] = &["baseline", "reputation"];

    /// Its word in files.
    pub fn word(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

impl Forms {
    /// Every combination, the default first.
    pub fn all() -> impl Iterator<Item = Forms> {
        Participation::ALL.into_iter().flat_map(|participation| {
            Trust::ALL.into_iter().map(move |trust| Forms { participation, trust })
        })
    }

    /// In words, for tables.
    pub fn words(self) -> String {
        format!("{} + {}", self.participation.word(), self.trust.word())
    }
}
