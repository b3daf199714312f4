//! The month as a list that is run, printed and compared with the documentation.

use crate::model::board::{self, capability};
use crate::model::choices::{activities, assembly};
use crate::model::community::Community;
use crate::model::credit::pooling;
use crate::model::mutual_work::{additive_logit, incentives, participation, reprimands};
use crate::model::news::{self, information, stance};
use crate::model::observe::tally::Tally;
use crate::model::training::self_teaching;
use crate::model::trust::{institutions, learning, looking, turnover};
use crate::model::working::Scratch;
use crate::model::works::{self, litter};
use crate::model::world::Breach;
use crate::model::world::setting::Setting;
use crate::model::{commons, livelihoods, moving, partners, programme, shocks, training, welfare};
use crate::scenario::forms::Participation::{AdditiveLogit, NoisyOr};

/// What a phase works on.
pub struct Step<'a> {
    /// Where and when.
    pub setting: Setting<'a>,
    /// The community.
    pub community: &'a mut Community,
    /// Its working columns.
    pub scratch: &'a mut Scratch,
    /// Poverty line, units of Rp 100.
    pub line: f32,
    /// Is the month observed (not in the burn-in)?
    pub observe: bool,
    /// The month's sums, when observed.
    pub tally: Option<Tally>,
}

/// A phase of the month.
pub struct Phase {
    /// Its name.
    pub name: &'static str,
    /// What it does, in a line.
    pub what: &'static str,
    /// The function.
    pub run: fn(&mut Step<'_>) -> Result<(), Breach>,
}

/// The ten phases, in their order.
pub const MONTH: &[Phase] = &[
    Phase {
        name: "shocks",
        what: "households move away, newcomers take their places; floods, pandemics and prices, imposed or by chance, destroy assets and cut incomes",
        run: |s| {
            moving::step::move_away(&s.setting.now, s.community, s.scratch);
            programme::impose(&s.setting, s.community);
            shocks::step::strike(&s.setting.now, s.community, s.scratch);
            Ok(())
        },
    },
    Phase {
        name: "programme",
        what: "the stage machine and every scheduled intervention; plans, papers, tranches",
        run: |s| {
            programme::deliver(&s.setting, s.community);
            Ok(())
        },
    },
    Phase {
        name: "information",
        what: "looking around: what is expected of others; knowing and salience spread; sides are taken and changed",
        run: |s| {
            looking::look(&s.setting.now, s.community, s.scratch);
            news::step::remember(&s.setting.now, s.community, s.scratch);
            information::spread(&s.setting.now, s.community, s.scratch);
            news::step::shut(&s.setting.now, s.community, s.scratch);
            commons::step::remind(&s.setting.now, s.community, s.scratch);
            stance::take_sides(&s.setting.now, s.community, s.scratch);
            news::step::visit(&s.setting.now, s.community, s.scratch);
            news::step::pass_on(&s.setting.now, s.community, s.scratch);
            stance::sway(&s.setting.now, s.community, s.scratch);
            Ok(())
        },
    },
    Phase {
        name: "training",
        what: "applications, limited places, skill, cadres; self-teaching; assemblies choose, activities are taken up",
        run: |s| {
            training::step::train(&s.setting.now, s.community, s.scratch);
            self_teaching::learn(&s.setting.now, s.community, s.scratch);
            assembly::assemble(&s.setting.now, s.community, s.scratch);
            activities::go_on(&s.setting.now, s.community, s.scratch);
            Ok(())
        },
    },
    Phase {
        name: "participation",
        what: "who comes to the four weekly works, and what is given to those who come; absences are reprimanded along ties",
        run: |s| {
            incentives::entice(&s.setting.now, s.community, s.scratch);
            match s.setting.now.par.forms.participation {
                NoisyOr => participation::participate(&s.setting.now, s.community, s.scratch),
                AdditiveLogit => {
                    additive_logit::participate(&s.setting.now, s.community, s.scratch);
                }
            }
            incentives::give(s.community, s.scratch);
            reprimands::reprove(&s.setting.now, s.community, s.scratch);
            Ok(())
        },
    },
    Phase {
        name: "works",
        what: "pools, partners and dues; packages are built with money and labour, decay, are kept up; gardens and litter; the environment",
        run: |s| {
            pooling::save(&s.setting.now, s.community, s.scratch);
            partners::step::support(&s.setting.now, s.community, s.scratch);
            works::step::build(&s.setting.now, s.community, s.scratch);
            commons::step::tend(&s.setting.now, s.community, s.scratch);
            litter::gather(&s.setting.now, s.community, s.scratch);
            partners::step::renown(&s.setting.now, s.community);
            capability::grow(&s.setting.now, s.community, s.scratch);
            Ok(())
        },
    },
    Phase {
        name: "social learning",
        what: "trust, strength, willingness, habit, norm; ties offered and cut; institutions judged; actors meet",
        run: |s| {
            learning::learn(&s.setting.now, s.community, s.scratch);
            turnover::review(&s.setting.now, s.community, s.scratch);
            institutions::judge(&s.setting.now, s.community, s.scratch);
            commons::step::judge(&s.setting.now, s.community, s.scratch);
            board::step::meet(&s.setting.now, s.community, s.scratch);
            Ok(())
        },
    },
    Phase {
        name: "livelihoods",
        what: "wages, enterprises, loans, consumption, savings; every rupiah on two sides",
        run: |s| {
            livelihoods::step::earn(&s.setting.now, s.community, s.scratch);
            commons::step::consume(s.community, s.scratch);
            activities::count(s.scratch);
            Ok(())
        },
    },
    Phase {
        name: "welfare",
        what: "the welfare indicators of each household",
        run: |s| {
            welfare::step::measure(&s.setting.now, s.community, s.scratch, s.line);
            Ok(())
        },
    },
    Phase {
        name: "observe",
        what: "what must hold is checked; sums for the tables",
        run: |s| {
            s.community.check()?;
            if s.observe {
                s.tally = Some(Tally::of(s.community, s.scratch, s.setting.now.offset));
            }
            Ok(())
        },
    },
];

/// Runs the month.
pub fn live(step: &mut Step<'_>) -> Result<(), Breach> {
    live_seen(step, &mut |_, _| {})
}

/// Runs the month and shows it before the first phase (0) and after each (1 – 10). Who looks on changes
/// nothing.
pub fn live_seen(
    step: &mut Step<'_>,
    see: &mut impl FnMut(usize, &Step<'_>),
) -> Result<(), Breach> {
    see(0, step);
    for (k, phase) in MONTH.iter().enumerate() {
        (phase.run)(step).map_err(|b| Breach(format!("{}: {}", step.setting.now.month, b.0)))?;
        see(k + 1, step);
    }
    Ok(())
}
