//! The numbers that the equations name: parameters by their key, and the numbers that docs/model.md
//! states in the text, by a name of their own.

use std::collections::BTreeMap;

use berdaya::model::setup::{Forms, PARAMETERS, Parameters};

/// Numbers of the text, with the section of docs/model.md that states each.
const STATED: &[(&str, f64)] = &[
    ("sight when one did not come", 0.5),    // 7.3
    ("most chance of coming", 0.97),         // 7.5
    ("most confidence", 1.5),                // 7.5
    ("monitoring when nobody came", 0.3),    // 7.5
    ("completed from", 0.98),                // 7.6
    ("functions from", 0.60),                // 7.6
    ("mended by a package", 0.5),            // 7.6
    ("one point from", 0.25),                // 7.6
    ("three points above", 0.505),           // 7.6
    ("five points above", 0.755),            // 7.6
    ("slum from", 16.0),                     // 7.6
    ("reviewed at once", 0.4),               // 7.7
    ("most classes", 12.0),                  // 7.7
    ("turns while settling", 12.0),          // 5
    ("strength of a new tie", 0.2),          // 7.7
    ("vanished below", 0.02),                // 7.7
    ("rapport when one did not come", 0.5),  // 7.7
    ("least consumption", 0.3),              // 7.9
    ("most consumption", 6.0),               // 7.9
    ("food share at the line", 0.60),        // 7.9
    ("fall of the food share", 0.10),        // 7.9
    ("worst food share", 0.80),              // 7.9
    ("span of the food share", 0.50),        // 7.9
    ("worst slum score", 80.0),              // 7.9
    ("rainy months", 7.0),                   // 7.1
    ("working days", 25.0),                  // 7.5
    ("litter when founded", 0.5),            // 7.6
    ("given", 0.8),                          // 7.4.1
    ("meetings of full contact", 4.0),       // 7.7
    ("least of a factor", 0.02),             // 7.8.1
    ("newest month", 0.2),                   // 7.8.1
    ("quality without skill", 0.4),          // 7.8.1
    ("half of quality", 0.5),                // 7.8.1
    ("reach of neighbours", 0.4),            // 7.8.1
    ("reach of the community", 0.3),         // 7.8.1
    ("reach of it all", 0.7),                // 7.8.1
    ("reach of strangers", 0.6),             // 7.8.1
    ("ties that open reach", 4.0),           // 7.8.1
    ("neighbours hoped for", 0.6),           // 7.8.2
    ("community hoped for", 0.3),            // 7.8.2
    ("strangers hoped for", 0.1),            // 7.8.2
    ("first reach", 0.05),                   // 7.8.2
    ("staked", 0.8),                         // 7.8.2
    ("worst ratio", -1.0),                   // 7.8.2
    ("best ratio", 3.0),                     // 7.8.2
    ("most taken by debts", 0.7),            // 7.8
    ("least loan", 500.0),                   // 7.8.3, in units of Rp 100
    ("months that count", 12.0),             // 7.8.3
    ("short of capital", 0.8),               // 7.8.3
    ("fewest members", 3.0),                 // 7.8.4
    ("wish of those in no need", 0.3),       // 7.8.4
    ("trust in a stranger", 0.4),            // 7.8.4
    ("debts that are bearable", 0.3),        // 7.8.4
    ("patience of a group", 12.0),           // 7.8.4
    ("weight of a facilitator's word", 0.5), // 7.8.4
];

/// Numbers by name, and the forms in which they are used.
#[derive(Clone, Debug)]
pub struct Numbers {
    numbers: BTreeMap<&'static str, f64>,
    pub forms: Forms,
}

impl Numbers {
    /// The parameters with these values (as the program holds them, in 32 bits) and what is stated.
    pub fn new(values: &[f64], forms: Forms) -> Self {
        let given = PARAMETERS.iter().zip(values).map(|(p, &v)| (p.key, f64::from(v as f32)));
        Numbers { numbers: given.chain(STATED.iter().copied()).collect(), forms }
    }

    /// The parameters as the program has them.
    pub fn program(values: &[f64], forms: Forms) -> Parameters {
        Parameters { forms, ..Parameters::from_values(values) }
    }

    /// A number by its name.
    pub fn of(&self, name: &str) -> f64 {
        *self.numbers.get(name).unwrap_or_else(|| panic!("no number is called {name}"))
    }

    /// All names.
    pub fn names() -> Vec<&'static str> {
        PARAMETERS.iter().map(|p| p.key).chain(STATED.iter().map(|s| s.0)).collect()
    }

    /// The same with one number changed: by a twentieth, by .05 where it is 0, by a quarter where it is
    /// compared with whole points.
    pub fn with_a_defect(&self, name: &'static str) -> Self {
        let mut other = self.clone();
        let new = match (name, self.of(name)) {
            ("slum from", old) => old * 1.25,
            (_, 0.0) => 0.05,
            (_, old) => old * 1.05,
        };
        other.numbers.insert(name, new);
        other
    }
}
