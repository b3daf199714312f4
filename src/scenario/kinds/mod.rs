//! The kinds of intervention: one file a kind, with its meaning, its keys and how it is read.
//! Adding one is a file and a line here, a file in `programme`, and the arms of `match` that the
//! compiler then asks for.

use super::extract::{Broken, Keys};
use super::keys::KeySpec;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $variant:ident($type:ident) $name:literal in $file:ident;)*) => {
        $(pub mod $file;)*
        $(pub use $file::$type;)*

        /// What is done.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Kind {
            $($(#[doc = $doc])* $variant($type),)*
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

        /// What each kind is, in a few words: the comment beside its line here.
        pub const KIND_WORDS: &[(&str, &str)] = &[$(($name, concat!($($doc),*)),)*];
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

/// What each kind is, in Indonesian.
pub const KIND_MAKNA: &[(&str, &str)] = &[
    ("stages", "siklus tahapan program"),
    ("delineation", "RT yang masuk SK Kumuh"),
    ("socialisation", "kegiatan sosialisasi dan media massa"),
    ("facilitator", "fasilitator"),
    ("fund", "bantuan dana investasi (BDI)"),
    ("training", "pelatihan"),
    ("norm", "aturan yang disepakati warga"),
    ("shock", "guncangan yang ditetapkan"),
    ("handover", "serah terima pada akhir program"),
    ("coordination", "ego sektoral antara dinas, perusahaan, dan masyarakat"),
    ("partner", "mitra"),
    ("audit", "pemeriksaan belanja LKM"),
    ("model_village", "kunjungan ke kampung teladan"),
    ("group_loan", "pinjaman bergulir untuk kelompok"),
    ("meeting", "pertemuan kelompok pinjaman atau pemilik usaha"),
    ("outlet", "gerai bersama"),
    ("microfinance", "lembaga keuangan mikro"),
    ("commons", "kebun bersama"),
    ("incentive", "pemberian kepada yang datang"),
    ("opposition", "rumah tangga yang menentang program"),
    ("entry", "siapa yang dikunjungi program lebih dulu"),
    ("choice", "kegiatan yang dipilih bersama atau ditetapkan dari atas"),
];

kinds! {
    /// The stage machine.
    Stages(Stages) "stages" in stages;
    /// Which neighbourhoods enter the slum decree.
    Delineation(Delineation) "delineation" in delineation;
    /// Outreach events and mass media.
    Socialisation(Socialisation) "socialisation" in socialisation;
    /// Facilitators.
    Facilitator(Facilitator) "facilitator" in facilitator;
    /// The investment fund (BDI).
    Fund(Fund) "fund" in fund;
    /// Training.
    Training(Training) "training" in training;
    /// A rule agreed.
    Norm(NormAgreement) "norm" in norm;
    /// An imposed shock.
    Shock(Shock) "shock" in shock;
    /// Hand-over at the end.
    Handover(Handover) "handover" in handover;
    /// Sectoral ego between agencies, firms and community.
    Coordination(Coordination) "coordination" in coordination;
    /// A partner.
    Partner(Partner) "partner" in partner;
    /// Audits of the board's spending.
    Audit(Audit) "audit" in audit;
    /// Visits to model villages.
    ModelVillage(ModelVillage) "model_village" in model_village;
    /// Revolving loans to groups.
    GroupLoan(GroupLoan) "group_loan" in group_loan;
    /// Meetings of loan groups or owners.
    Meeting(Meeting) "meeting" in meeting;
    /// A collective outlet.
    Outlet(Outlet) "outlet" in outlet;
    /// A microfinance body.
    Microfinance(Microfinance) "microfinance" in microfinance;
    /// Gardens in common.
    Commons(Commons) "commons" in commons;
    /// Gifts to those who come.
    Incentive(Incentive) "incentive" in incentive;
    /// Households against the programme.
    Opposition(Opposition) "opposition" in opposition;
    /// Whom the programme visits first.
    Entry(Entry) "entry" in entry;
    /// An activity chosen together, or imposed.
    Choice(Choice) "choice" in choice;
}
