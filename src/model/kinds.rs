//! The kinds of intervention, each in its topic: a file with its keys and what it delivers. What a kind is and
//! what its keys mean stands in the catalogue of texts (`kinds.ftl`), by name.
//!
//! A line of the list names the kind, where it is, the key that says how much of it there is, whether it is done
//! at once, and in which pass over the programme it is delivered, with which parts of a community beside its
//! site. Adding one is a file in its topic (with its `pub mod` line), a line here, and its words. The name of a kind
//! is that of its struct, and its dose is a `Value`. `tests/suite/make/every_intervention.rs` has one of each, for the
//! tests of doses. Report, figures and `explain` tell it by its words and its dose until somebody writes a better
//! sentence.

use crate::model::board::state::Actors;
use crate::model::choices::state::Undertaking;
use crate::model::credit::state_debts::Debts;
use crate::model::credit::state_groups::Groups;
use crate::model::livelihoods::state::Enterprises;
use crate::model::partners::state::Standing;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::model::{
    board, choices, commons, credit, livelihoods, mutual_work, news, partners, shocks, training,
    works, world,
};
use crate::scenario::Value;
use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::KeySpec;

/// An intervention of any kind.
pub type Intervention = world::intervention::Intervention<Kind>;

/// A community taken apart for those who deliver.
pub struct Parts<'a> {
    /// What every delivery may write.
    pub site: Site<'a>,
    /// The ties of the actors.
    pub actors: &'a Actors,
    /// How the place is seen by partners.
    pub standing: &'a Standing,
    /// Activities that were chosen.
    pub undertakings: &'a [Undertaking],
    /// Loan groups.
    pub groups: &'a mut Groups,
    /// Debts.
    pub debts: &'a mut Debts,
    /// Enterprises.
    pub enterprises: &'a mut Enterprises,
}

macro_rules! kinds {
    ($($kind:ident $name:literal in $topic:ident::$file:ident
        $(, dose $dose:ident)? $(, at $moment:ident)? $(=> $pass:ident $(with $($part:ident)+)?)?;)*) => {
        /// What is done.
        #[derive(Clone, Debug, PartialEq)]
        #[allow(missing_docs)]
        pub enum Kind {
            $($kind($topic::$file::$kind),)*
        }

        impl Kind {
            /// The name in scenario files.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Kind::$kind(_) => $name,)*
                }
            }

            /// How much of it there is: a key, and its value. None where no single number says it.
            pub fn dose(&self) -> Option<(&'static str, &Value)> {
                match self {
                    $(Kind::$kind(_spec) => {
                        None$(.or(Some((stringify!($dose), &_spec.$dose))))?
                    })*
                }
            }

            /// Is it done at once, as a decree is, and not for a time?
            pub fn is_moment(&self) -> bool {
                match self {
                    $(Kind::$kind(_) => false $(|| stringify!($moment) == "once")?,)*
                }
            }

            /// Reads a checked table.
            pub(in crate::model) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
                Ok(match keys.read::<String>("kind")?.as_str() {
                    $($name => Kind::$kind($topic::$file::$kind::read(keys)?),)*
                    other => return Err(format!("the kind `{other}` passed the checks and is not built")),
                })
            }
        }

        /// Delivers an intervention, if its kind is delivered in this pass over the programme.
        pub(in crate::model) fn deliver(i: &Intervention, pass: u8, s: &Setting<'_>, parts: &mut Parts<'_>) {
            match &i.kind {
                $(Kind::$kind(_spec) => {
                    $(if pass == $pass {
                        $topic::$file::deliver(_spec, i, s, &mut parts.site $($(, parts.$part)+)?);
                    })?
                })*
            }
        }

        /// The kinds of intervention that are built, with their own keys.
        pub const KINDS: &[(&str, &[KeySpec])] = &[$(($name, $topic::$file::$kind::KEYS),)*];
    };
}

/// Passes over a programme, in order: shocks, before anything else of the month.
pub(in crate::model) const SHOCKS: u8 = 0;
/// All kinds that need not wait for another.
pub(in crate::model) const FIRST: u8 = 1;
/// What is handed over or taught, after those who lead are known.
pub(in crate::model) const BY_THOSE_WHO_LEAD: u8 = 2;
/// Money last.
pub(in crate::model) const MONEY: u8 = 3;

kinds! {
    // The stage machine delivers nothing itself: others ask it. Model villages are visited at the year end.
    Stages "stages" in world::stages;
    Delineation "delineation" in board::delineation, dose share, at once => FIRST;
    Socialisation "socialisation" in news::socialisation, dose events => FIRST;
    Facilitator "facilitator" in board::facilitator, dose teams => FIRST;
    Fund "fund" in works::fund => MONEY with actors;
    Training "training" in training::course, dose seats, at once => BY_THOSE_WHO_LEAD;
    Norm "norm" in mutual_work::norm, dose share => FIRST;
    Shock "shock" in shocks::shock, dose severity => SHOCKS;
    Handover "handover" in board::handover, dose share, at once => BY_THOSE_WHO_LEAD;
    Coordination "coordination" in board::coordination, dose ego => FIRST;
    Partner "partner" in partners::partner, dose aid => FIRST with standing;
    Audit "audit" in board::audit, dose probability => FIRST;
    ModelVillage "model_village" in training::model_village, dose visits;
    GroupLoan "group_loan" in credit::group_loan, dose groups => FIRST with groups debts;
    Meeting "meeting" in credit::meeting, dose often => FIRST;
    Outlet "outlet" in livelihoods::outlet, dose share => FIRST;
    Microfinance "microfinance" in credit::microfinance, dose share => FIRST;
    Commons "commons" in commons::gardens, dose share => FIRST;
    Incentive "incentive" in mutual_work::incentive, dose value => FIRST;
    Opposition "opposition" in news::opposition, dose share, at once => FIRST;
    Entry "entry" in news::entry, dose share, at once => FIRST;
    Choice "choice" in choices::choice, dose room => FIRST with undertakings;
    Transfer "transfer" in livelihoods::transfer, dose amount, at once => FIRST with enterprises;
}
