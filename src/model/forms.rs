//! Rival forms of what is uncertain in kind, not in number: how reasons and expectation make a decision,
//! and how trust learns. A claim of the model should not hang on one of them: rows are compared under
//! all ([`crate::evidence::forms`]), and a sign counts where it agrees.

use crate::scenario::document::Table;
use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{Type::Choice, keys};

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

keys! {
    /// Keys of `[model]`: rival forms of the social core, the same in every arm.
    MODEL "model" {
        "participation" Choice(Participation::WORDS), Or("\"noisy-or\""), None, [Design];
        "trust" Choice(Trust::WORDS), Or("\"baseline\""), None, [Design];
    }
}

/// The forms that a canonical document names.
pub(in crate::model) fn forms(tree: &Table) -> Result<Forms, Broken> {
    let empty = Table::default();
    let table = tree.table("model").unwrap_or(&empty);
    let keys = Keys::of(table);
    let (how, learnt): (String, String) = (keys.read("participation")?, keys.read("trust")?);
    let of_participation = Participation::ALL.into_iter().find(|f| f.word() == how);
    let of_trust = Trust::ALL.into_iter().find(|f| f.word() == learnt);
    Ok(Forms {
        participation: keys.must("participation", of_participation)?,
        trust: keys.must("trust", of_trust)?,
    })
}
