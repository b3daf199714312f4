//! The month: one flat list of steps, in the order in which they are run, printed and compared with the
//! documentation.

mod words;

use crate::model::community::Community;
use crate::model::kinds::Intervention;
use crate::model::observe::tally::Tally;
use crate::model::shocks::step as shocks;
use crate::model::working::Working;
use crate::model::world::Breach;
use crate::model::world::now::Now;
use crate::model::world::setting::Setting;
use crate::model::{programme, wiring};
use Does::{Topic, Whole};

/// The month of a community.
pub struct Month<'a> {
    /// Where and when.
    pub setting: Setting<'a>,
    /// The programme.
    pub programme: &'a [Intervention],
    /// The community.
    pub community: &'a mut Community,
    /// Its working columns.
    pub working: &'a mut Working,
    /// Poverty line, units of Rp 100.
    pub line: f32,
    /// Is the month observed (not in the burn-in)?
    pub observe: bool,
    /// The month's sums, when observed.
    pub tally: Option<Tally>,
}

/// A phase of the month: steps that follow each other. What it does is said by the catalogue (`phases.ftl`).
pub struct Phase {
    /// Its name.
    pub name: &'static str,
}

/// The ten phases, in their order.
pub const MONTH: &[Phase] = &[
    Phase { name: "shocks" },
    Phase { name: "programme" },
    Phase { name: "information" },
    Phase { name: "training" },
    Phase { name: "participation" },
    Phase { name: "works" },
    Phase { name: "social learning" },
    Phase { name: "livelihoods" },
    Phase { name: "welfare" },
    Phase { name: "observe" },
];

/// What a step is.
#[derive(Clone, Copy)]
pub enum Does {
    /// A topic's step, which is handed what it names.
    Topic(fn(&Now<'_>, &mut Community, &mut Working)),
    /// Something above the topics: the programme, what is checked and observed.
    Whole(fn(&mut Month<'_>) -> Result<(), Breach>),
}

/// A step of the month.
pub struct Step {
    /// The place of its phase in [`MONTH`].
    pub phase: usize,
    /// Its name: topic, and what it does.
    pub name: &'static str,
    /// The function.
    pub does: Does,
}

const fn step(phase: usize, name: &'static str, does: Does) -> Step {
    Step { phase, name, does }
}

/// The steps, in their order.
#[rustfmt::skip]
pub const STEPS: &[Step] = &[
    step(0, "moving: households leave, newcomers come", Topic(wiring::move_away)),
    step(0, "programme: shocks are imposed", Whole(impose)),
    step(0, "shocks: floods", Topic(wiring::strike)),
    step(0, "shocks: help along ties", Topic(|now, c, _| {
        let Community { households, ties, neighbourhoods, delivered, accounts, .. } = c;
        shocks::help(now, &mut shocks::Help { households, ties, neighbourhoods, delivered, accounts });
    })),

    step(1, "programme: interventions are delivered", Whole(deliver)),

    step(2, "trust: looking around", Topic(wiring::look)),
    step(2, "news: who is closed to outreach", Topic(wiring::close)),
    step(2, "news: outreach and word of mouth", Topic(wiring::spread)),
    step(2, "commons: gardens remind", Topic(wiring::remind)),
    step(2, "news: opposition comes", Topic(wiring::take_sides)),
    step(2, "news: first visits", Topic(wiring::visit)),
    step(2, "news: from tie to tie", Topic(wiring::pass_on)),
    step(2, "news: persuasion", Topic(wiring::sway)),

    step(3, "training: courses", Topic(wiring::train)),
    step(3, "training: self-teaching", Topic(wiring::teach)),
    step(3, "choices: assemblies", Topic(wiring::assemble)),
    step(3, "choices: activities", Topic(wiring::go_on)),

    step(4, "mutual work: gifts and shares to hope for", Topic(wiring::entice)),
    step(4, "mutual work: participation", Topic(wiring::participate)),
    step(4, "mutual work: gifts", Topic(wiring::give)),
    step(4, "mutual work: reprimands", Topic(wiring::reprove)),

    step(5, "credit: pooled savings", Topic(wiring::save)),
    step(5, "partners: partners and dues", Topic(wiring::support)),
    step(5, "works: building and upkeep", Topic(wiring::build)),
    step(5, "commons: gardens", Topic(wiring::tend)),
    step(5, "commons: litter", Topic(wiring::gather)),
    step(5, "partners: renown", Topic(wiring::renown)),
    step(5, "board: learning by doing", Topic(wiring::grow)),

    step(6, "trust: social learning", Topic(wiring::learn)),
    step(6, "trust: turnover of ties", Topic(wiring::review)),
    step(6, "board: where its time goes", Topic(wiring::attend)),
    step(6, "trust: institutions", Topic(wiring::judge)),
    step(6, "commons: the treasurer is judged", Topic(wiring::judge_treasurer)),
    step(6, "board: actors meet", Topic(wiring::meet)),

    step(7, "credit: who lends", Topic(wiring::open)),
    step(7, "livelihoods: wages", Topic(wiring::earn)),
    step(7, "livelihoods: enterprises", Topic(wiring::work)),
    step(7, "credit: loans fall due", Topic(wiring::serve)),
    step(7, "credit: owners meet", Topic(wiring::meet_owners)),
    step(7, "credit: loan groups", Topic(wiring::meet_and_repay)),
    step(7, "credit: bad months", Topic(wiring::bridge)),
    step(7, "livelihoods: consumption and savings", Topic(wiring::spend)),
    step(7, "livelihoods: investment", Topic(wiring::invest)),
    step(7, "credit: working capital", Topic(wiring::fill_up)),
    step(7, "livelihoods: closing and starting", Topic(wiring::turn_over)),
    step(7, "credit: paying off", Topic(wiring::pay_off)),
    step(7, "credit: what ends", Topic(wiring::settle)),
    step(7, "commons: what was received in kind", Topic(wiring::consume)),
    step(7, "choices: what activities paid", Topic(wiring::count)),

    step(8, "welfare: indicators", Whole(measure)),

    step(9, "what must hold", Whole(|m| m.community.check())),
    step(9, "sums for the tables", Whole(observe)),
];

fn impose(m: &mut Month<'_>) -> Result<(), Breach> {
    programme::impose(&m.setting, m.programme, m.community);
    Ok(())
}

fn deliver(m: &mut Month<'_>) -> Result<(), Breach> {
    programme::deliver(&m.setting, m.programme, m.community);
    Ok(())
}

fn measure(m: &mut Month<'_>) -> Result<(), Breach> {
    wiring::measure(&m.setting.now, m.community, m.working, m.line);
    Ok(())
}

fn observe(m: &mut Month<'_>) -> Result<(), Breach> {
    if m.observe {
        m.tally = Some(Tally::of(m.community, m.working, m.setting.now.offset));
    }
    Ok(())
}

/// Runs the month.
pub fn live(month: &mut Month<'_>) -> Result<(), Breach> {
    live_seen(month, &mut |_, _| {})
}

/// Runs the month and shows it before the first phase (0) and after each (1 – 10). Who looks on changes
/// nothing.
pub fn live_seen(
    month: &mut Month<'_>,
    see: &mut impl FnMut(usize, &Month<'_>),
) -> Result<(), Breach> {
    see(0, month);
    for (k, step) in STEPS.iter().enumerate() {
        run(month, step)?;
        if STEPS.get(k + 1).is_none_or(|next| next.phase != step.phase) {
            see(step.phase + 1, month);
        }
    }
    Ok(())
}

/// Runs the month and adds to `spent` the time of each step of [`STEPS`], by the caller's clock and in
/// its unit: the model has none of its own.
pub fn live_timed(
    month: &mut Month<'_>,
    clock: impl Fn() -> u64,
    spent: &mut [u64],
) -> Result<(), Breach> {
    for (step, spent) in STEPS.iter().zip(spent) {
        let start = clock();
        run(month, step)?;
        *spent += clock() - start;
    }
    Ok(())
}

fn run(month: &mut Month<'_>, step: &Step) -> Result<(), Breach> {
    match step.does {
        Topic(does) => {
            does(&month.setting.now, month.community, month.working);
            Ok(())
        }
        Whole(does) => {
            does(month).map_err(|b| Breach(format!("{}: {}", month.setting.now.month, b.0)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_follow_the_phases_and_every_phase_has_one() {
        let mut phases: Vec<usize> = STEPS.iter().map(|step| step.phase).collect();
        assert!(phases.is_sorted());
        phases.dedup();
        assert_eq!(phases, (0..MONTH.len()).collect::<Vec<_>>());
    }
}
