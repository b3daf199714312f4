//! The kinds of intervention: one file a kind, with its keys and how it is read; what it is stands in the
//! catalogue of texts (`kinds.ftl`), by name.
//! Adding one is a file and a line here, a file in `programme`, and the arms of `match` that the
//! compiler then asks for.

use super::extract::{Broken, Keys};
use super::keys::KeySpec;

macro_rules! kinds {
    ($($variant:ident($type:ident) $name:literal in $file:ident;)*) => {
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
    Delineation(Delineation) "delineation" in delineation;
    Socialisation(Socialisation) "socialisation" in socialisation;
    Facilitator(Facilitator) "facilitator" in facilitator;
    Fund(Fund) "fund" in fund;
    Training(Training) "training" in training;
    Norm(NormAgreement) "norm" in norm;
    Shock(Shock) "shock" in shock;
    Handover(Handover) "handover" in handover;
    Coordination(Coordination) "coordination" in coordination;
    Partner(Partner) "partner" in partner;
    Audit(Audit) "audit" in audit;
    ModelVillage(ModelVillage) "model_village" in model_village;
    GroupLoan(GroupLoan) "group_loan" in group_loan;
    Meeting(Meeting) "meeting" in meeting;
    Outlet(Outlet) "outlet" in outlet;
    Microfinance(Microfinance) "microfinance" in microfinance;
    Commons(Commons) "commons" in commons;
    Incentive(Incentive) "incentive" in incentive;
    Opposition(Opposition) "opposition" in opposition;
    Entry(Entry) "entry" in entry;
    Choice(Choice) "choice" in choice;
}
