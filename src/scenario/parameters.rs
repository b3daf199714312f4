//! How a parameter of the model is declared, in one line: key, default, range, unit, source. What it means
//! stands in the catalogue of texts (`parameters.ftl`), by its key.
//!
//! Parameters that are assumed, or recalled and not verified, may be given as distributions; they are
//! then drawn once a replicate and shared by all arms.

use super::Dist;
use super::keys::Type;
use super::sources::Source;
use crate::core::text::Language;
use crate::core::text::catalogue::Text;
use crate::core::units::Unit;

/// What is known about one parameter.
#[derive(Clone, Copy, Debug)]
pub struct ParameterSpec {
    /// The key in a scenario file, under `[parameters]`.
    pub key: &'static str,
    /// The default value.
    pub default: f64,
    /// The lowest value allowed.
    pub low: f64,
    /// The highest value allowed.
    pub high: f64,
    /// The unit.
    pub unit: Unit,
    /// Where the number comes from.
    pub source: Source,
}

impl ParameterSpec {
    /// What its key takes.
    pub fn takes(&self) -> Type {
        let uncertain = self.source.is_assumed();
        Type::Parameter { low: self.low, high: self.high, uncertain }
    }

    /// Why its plausible range is this one; empty where nothing is assumed.
    pub fn why_in(&self, language: Language) -> &'static str {
        Text::attribute("parameters", self.key, "why").map_or("", |text| text.of(language))
    }

    /// What it means.
    pub fn meaning_in(&self, language: Language) -> &'static str {
        Text::named("parameters", self.key).map_or("", |text| text.of(language))
    }
}

/// A number of the model's parameters: fixed, or drawn once a replicate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ParameterValue {
    /// A number.
    Fixed(f64),
    /// Drawn once a replicate, shared by all arms, kept within the parameter's range.
    Drawn(Dist),
}

/// Declares the parameters of a topic: the struct of their numbers, and what is known about each.
macro_rules! parameters {
    ($($field:ident: $key:literal = $default:literal, $low:literal ..= $high:literal, $unit:ident, $source:tt;)*) => {
        /// The parameters of this topic in one replicate and arm, resolved to numbers.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Parameters {
            $(#[doc = concat!("`", $key, "`, ", stringify!($unit), "; default ", stringify!($default))] pub $field: f32,)*
        }

        /// What is known about each, in the order of the fields of [`Parameters`].
        pub const PARAMETERS: &[$crate::scenario::parameters::ParameterSpec] = &[
            $($crate::scenario::parameters::ParameterSpec {
                key: $key, default: $default, low: $low, high: $high,
                unit: $crate::core::units::Unit::$unit, source: $crate::scenario::sources::source!($source),
            },)*
        ];

        impl Parameters {
            /// The next values, in the order of [`PARAMETERS`].
            pub fn next_of(values: &mut impl Iterator<Item = f64>) -> Self {
                let mut next = || values.next().unwrap_or(f64::NAN) as f32;
                Parameters { $($field: next(),)* }
            }
        }
    };
}
pub(crate) use parameters;
