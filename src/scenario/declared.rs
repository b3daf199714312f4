//! What a model declares to the reader of scenario files. The reader itself knows no topic of it.

use super::keys::{ARM, INTERVENTION, KeySpec, OUTPUT, SCENARIO, Type};
use super::parameters::ParameterSpec;

/// Tables, kinds of intervention and parameters of a model.
#[derive(Clone, Copy, Debug)]
pub struct Declarations {
    /// Keys of `[model]`.
    pub model: &'static [KeySpec],
    /// Keys of `[population]`.
    pub population: &'static [KeySpec],
    /// Keys of `[[community]]`.
    pub community: &'static [KeySpec],
    /// Keys of `[[trade]]`.
    pub trade: &'static [KeySpec],
    /// Kinds of intervention, with their own keys.
    pub kinds: &'static [(&'static str, &'static [KeySpec])],
    /// Keys of `[parameters]`.
    pub parameters: &'static [ParameterSpec],
}

impl Declarations {
    /// The keys of every table but `[parameters]` and those of single kinds of intervention.
    pub fn tables(&self) -> [(&'static str, &'static [KeySpec]); 8] {
        [
            ("scenario", SCENARIO),
            ("model", self.model),
            ("population", self.population),
            ("community", self.community),
            ("trade", self.trade),
            ("intervention", INTERVENTION),
            ("arm", ARM),
            ("output", OUTPUT),
        ]
    }

    /// The keys of a table of [`Declarations::tables`]; none of another.
    pub fn of_table(&self, name: &str) -> &'static [KeySpec] {
        self.tables().into_iter().find(|(table, _)| *table == name).map_or(&[], |(_, keys)| keys)
    }

    /// The own keys of a kind of intervention.
    pub fn of_kind(&self, kind: &str) -> Option<&'static [KeySpec]> {
        self.kinds.iter().find(|(name, _)| *name == kind).map(|(_, keys)| *keys)
    }

    /// Every key of an intervention of a kind, common keys first.
    pub fn of_intervention(&self, kind: &str) -> Vec<KeySpec> {
        INTERVENTION.iter().chain(self.of_kind(kind).unwrap_or(&[])).copied().collect()
    }

    /// The parameter of the model with this key.
    pub fn parameter(&self, key: &str) -> Option<&'static ParameterSpec> {
        self.parameters.iter().find(|p| p.key == key)
    }

    /// What the parameter of the model with this key takes.
    pub fn of_parameter(&self, key: &str) -> Option<Type> {
        self.parameter(key).map(ParameterSpec::takes)
    }
}
