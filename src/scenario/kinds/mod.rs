//! The kinds of intervention: one file a kind, with its keys and how it is read; what it is and what its keys
//! mean stands in the catalogue of texts (`kinds.ftl`), by name.
//! A line of the list names the kind, its file, the key that says how much of it there is, and whether it is done
//! at once. Adding one is a file and a line here, what it delivers in its topic of the model, and the one arm of a
//! `match` that the compiler then asks for (`model::programme`). Report, figures and `explain` tell it by its
//! words and its dose until somebody writes a better sentence.

use super::Value;
use super::extract::{Broken, Keys};
use super::keys::KeySpec;

macro_rules! kinds {
    ($($variant:ident($type:ident) $name:literal in $file:ident $(, dose $dose:ident)? $(, a $moment:ident)?;)*) => {
        $(pub mod $file;)*
        $(pub use $file::$type;)*

        /// What is done.
        #[derive(Clone, Debug, PartialEq)]
        #[allow(missing_docs)]
        pub enum Kind {
            $($variant($type),)*
        }

        impl Kind {
            /// The name in scenario files.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Kind::$variant(_) => $name,)*
                }
            }

            /// How much of it there is: a key, and its value. None where no single number says it.
            pub fn dose(&self) -> Option<(&'static str, &Value)> {
                match self {
                    $(Kind::$variant(_spec) => {
                        None$(.or(Some((stringify!($dose), &_spec.$dose))))?
                    })*
                }
            }

            /// Is it done at once, as a decree is, and not for a time?
            pub fn is_moment(&self) -> bool {
                match self {
                    $(Kind::$variant(_) => false $(|| stringify!($moment) == "moment")?,)*
                }
            }

            /// Reads a checked table.
            pub(super) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
                Ok(match keys.text("kind")?.as_str() {
                    $($name => Kind::$variant($type::read(keys)?),)*
                    other => return Err(format!("the kind `{other}` passed the checks and is not built")),
                })
            }
        }

        /// The kinds of intervention that are built, with their own keys.
        pub const KINDS: &[(&str, &[KeySpec])] = &[$(($name, $file::KEYS),)*];
    };
}

pub use choice::{Activity, Rule};
pub use commons::Sharing;
pub use entry::Through;
pub use group_loan::{Formation, Screening};
pub use incentive::{Gift, Whom};
pub use meeting::Called;
pub use microfinance::Admission;
pub use partner::Aid;
pub use shock::ShockKind;
pub use stages::Stage;
pub use training::Allocation;

kinds! {
    Stages(Stages) "stages" in stages;
    Delineation(Delineation) "delineation" in delineation, dose share, a moment;
    Socialisation(Socialisation) "socialisation" in socialisation, dose events;
    Facilitator(Facilitator) "facilitator" in facilitator, dose teams;
    Fund(Fund) "fund" in fund;
    Training(Training) "training" in training, dose seats, a moment;
    Norm(NormAgreement) "norm" in norm, dose share;
    Shock(Shock) "shock" in shock, dose severity;
    Handover(Handover) "handover" in handover, dose share, a moment;
    Coordination(Coordination) "coordination" in coordination, dose ego;
    Partner(Partner) "partner" in partner, dose aid;
    Audit(Audit) "audit" in audit, dose probability;
    ModelVillage(ModelVillage) "model_village" in model_village, dose visits;
    GroupLoan(GroupLoan) "group_loan" in group_loan, dose groups;
    Meeting(Meeting) "meeting" in meeting, dose often;
    Outlet(Outlet) "outlet" in outlet, dose share;
    Microfinance(Microfinance) "microfinance" in microfinance, dose share;
    Commons(Commons) "commons" in commons, dose share;
    Incentive(Incentive) "incentive" in incentive, dose value;
    Opposition(Opposition) "opposition" in opposition, dose share, a moment;
    Entry(Entry) "entry" in entry, dose share, a moment;
    Choice(Choice) "choice" in choice, dose room;
}
