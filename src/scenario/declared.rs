//! Which keys there are where a kind of intervention or the list of parameters decides.

use super::keys::{INTERVENTION, KeySpec, Type};
use super::kinds::KINDS;
use super::parameters::PARAMETERS;

/// The own keys of a kind of intervention.
pub fn of_kind(kind: &str) -> Option<&'static [KeySpec]> {
    KINDS.iter().find(|(name, _)| *name == kind).map(|(_, keys)| *keys)
}

/// Every key of an intervention of a kind, common keys first.
pub fn of_intervention(kind: &str) -> Vec<KeySpec> {
    INTERVENTION.iter().chain(of_kind(kind).unwrap_or(&[])).copied().collect()
}

/// What the parameter of the model with this key takes.
pub fn of_parameter(key: &str) -> Option<Type> {
    PARAMETERS.iter().find(|p| p.key == key).map(|p| Type::Parameter {
        low: p.low,
        high: p.high,
        uncertain: p.source.is_assumed(),
    })
}
