//! The parameters of all topics, joined. Each topic declares its own in `parameters.rs` of its folder, a file
//! that imports nothing of the model, so that the month of every topic can be handed all of them.

use crate::core::random::{CommunityLuck, Event};
use crate::model::forms::Forms;
use crate::scenario::Dist;
use crate::scenario::parameters::{ParameterSpec, ParameterValue};

macro_rules! join {
    ($($topic:ident)*) => {
        /// The parameters of one replicate and arm, resolved to numbers.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Parameters {
            $(#[allow(missing_docs)] pub $topic: crate::model::$topic::parameters::Parameters,)*
            /// The forms in which they are used.
            pub forms: Forms,
        }

        const BY_TOPIC: &[&[ParameterSpec]] = &[$(crate::model::$topic::parameters::PARAMETERS,)*];

        impl Parameters {
            /// The parameters with the given values, in the order of [`PARAMETERS`].
            pub fn from_values(values: &[f64]) -> Self {
                assert_eq!(values.len(), PARAMETERS.len(), "one value a parameter");
                let mut rest = values.iter().copied();
                Parameters {
                    $($topic: crate::model::$topic::parameters::Parameters::next_of(&mut rest),)*
                    forms: Forms::default(),
                }
            }
        }
    };
}

join! {
    mutual_work
    trust
    news
    board
    works
    training
    livelihoods
    credit
    commons
    choices
    partners
    moving
    shocks
    welfare
}

/// Every parameter of the model, topic after topic.
pub const PARAMETERS: &[ParameterSpec] = &ALL;

const ALL: [ParameterSpec; COUNT] = {
    let mut all = [BY_TOPIC[0][0]; COUNT];
    let (mut topic, mut row, mut at) = (0, 0, 0);
    while topic < BY_TOPIC.len() {
        if row == BY_TOPIC[topic].len() {
            (topic, row) = (topic + 1, 0);
        } else {
            all[at] = BY_TOPIC[topic][row];
            (row, at) = (row + 1, at + 1);
        }
    }
    all
};

const COUNT: usize = {
    let (mut topic, mut count) = (0, 0);
    while topic < BY_TOPIC.len() {
        count += BY_TOPIC[topic].len();
        topic += 1;
    }
    count
};

impl Default for Parameters {
    fn default() -> Self {
        Self::from_values(&PARAMETERS.iter().map(|p| p.default).collect::<Vec<_>>())
    }
}

/// The parameters as given, in the order of [`PARAMETERS`], and the forms in which they are used.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterSet(pub Vec<ParameterValue>, pub Forms);

impl Default for ParameterSet {
    fn default() -> Self {
        let values = PARAMETERS.iter().map(|p| ParameterValue::Fixed(p.default)).collect();
        ParameterSet(values, Forms::default())
    }
}

impl ParameterSet {
    /// Every parameter at its central value (the mean of its distribution).
    pub fn central(&self) -> Parameters {
        self.resolve(|_, dist| dist.mean())
    }

    /// Every distribution drawn, by the region's luck of one replicate.
    pub fn drawn(&self, luck: CommunityLuck) -> Parameters {
        self.resolve(|key, dist| dist.quantile(luck.named(Event::Assumption, key)))
    }

    /// Is any parameter a distribution?
    pub fn has_distributions(&self) -> bool {
        self.0.iter().any(|v| matches!(v, ParameterValue::Drawn(_)))
    }

    fn resolve(&self, draw: impl Fn(&str, Dist) -> f64) -> Parameters {
        let values: Vec<f64> = self
            .0
            .iter()
            .zip(PARAMETERS)
            .map(|(value, spec)| match *value {
                ParameterValue::Fixed(x) => x,
                ParameterValue::Drawn(dist) => draw(spec.key, dist).clamp(spec.low, spec.high),
            })
            .collect();
        Parameters { forms: self.1, ..Parameters::from_values(&values) }
    }
}
