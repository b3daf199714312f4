//! The engine: worlds are founded, settled and lived, twelve months of a community at a time.
//!
//! Communities share nothing inside a programme year, so they are lived in parallel, in batches of a
//! fixed size, and their sums are added in order: the same bytes for any number of threads.

use crate::core::cores;
use crate::core::random::Luck;
use crate::core::units::{Money, Month, from_rupiah};
use crate::model::community::Community;
use crate::model::founding::Foundry;
use crate::model::kinds::{Intervention, Kind};
use crate::model::month::{self, Month as Lived};
use crate::model::observe::spread::Spread;
use crate::model::observe::tally::Tally;
use crate::model::parameters::Parameters;
use crate::model::setup::{Arm, Scenario};
use crate::model::trust::institutions;
use crate::model::working::Working;
use crate::model::world::Breach;
use crate::model::world::now::Now;
use crate::model::world::setting::Setting;
use crate::model::world::stages::Machine;
use crate::model::{board, programme, training, year_end};
use crate::scenario::Start;

/// Communities lived at a time; bounds the memory for a year's sums. It must not depend on the
/// number of threads.
const BATCH: usize = 64;

/// A world at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct World {
    /// Communities in founding order.
    pub communities: Vec<Community>,
    /// Months since the start of the run; negative in the burn-in.
    pub offset: i32,
}

/// What the world is lived with.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// First month of the run.
    pub start: Month,
    /// Luck of the replicate.
    pub luck: Luck,
    /// Parameters.
    pub par: &'a Parameters,
    /// The programme.
    pub programme: &'a [Intervention],
    /// Poverty line, units of Rp 100.
    pub line: Money,
    /// Month before which ties turn over several times a month (half of the burn-in).
    pub settled_by: i32,
}

/// Turnovers of ties a month in the first half of the burn-in, where who is tied to whom would take decades to
/// settle (assumption: enough for a control without a slope).
const TURNOVERS: u32 = 12;

/// What is kept of a month that was observed: one tally a region, and one a community.
pub type Watcher<'w> = dyn FnMut(i32, usize, &Tally) + 'w;

/// Founds a world: every community by its own luck.
pub fn found(arm: &Arm, par: &Parameters, luck: Luck) -> World {
    let foundry = Foundry::new(&arm.population, par).with_trades(&arm.trades);
    let mut communities: Vec<Community> = cores::map(&arm.communities, |k, spec| {
        foundry.found(k as u32, spec, luck.community(k as u32))
    });
    let needs = year_end::needs(&communities);
    for (c, need) in communities.iter_mut().zip(&needs) {
        c.board.budget_weight = *need;
    }
    World { communities, offset: 0 }
}

impl World {
    /// Lives `months` months from the present offset on. When `watch` is given, each observed month
    /// of each community is handed over, communities in order within a year.
    pub fn live(
        &mut self,
        rules: &Rules<'_>,
        months: u32,
        watch: Option<&mut Watcher<'_>>,
        spread: Option<&mut Spread>,
    ) -> Result<u64, Breach> {
        self.live_kept(rules, months, watch, spread, None)
    }

    /// The same, keeping what is wanted below the communities.
    pub fn live_kept(
        &mut self,
        rules: &Rules<'_>,
        months: u32,
        mut watch: Option<&mut Watcher<'_>>,
        mut spread: Option<&mut Spread>,
        mut keep: Option<&mut dyn Keep>,
    ) -> Result<u64, Breach> {
        let mut attended = 0;
        let end = self.offset + months as i32;
        let needs = year_end::needs(&self.communities);
        while self.offset < end {
            let month = rules.start.plus(self.offset);
            let year = (12 - month.number() as i32 + 1).min(end - self.offset);
            let to = self.offset + year;
            let last = to == end;
            let total = self.communities.len();
            for (b, batch) in self.communities.chunks_mut(BATCH).enumerate() {
                let (tallies, measured) = (watch.is_some(), last && spread.is_some());
                let kept = keep.as_deref();
                let observe = Observe { tallies, kept };
                let from = self.offset;
                let lived = cores::map_mut(batch, Working::default, |working, k, c| {
                    let place = (b * BATCH + k, total);
                    let year =
                        year_of(rules, c, working, place, from..to, observe, &mut |_, _| {})?;
                    let spread = measured.then(|| {
                        let mut spread = Spread::default();
                        spread.add(c, working);
                        spread
                    });
                    Ok((year, spread))
                });
                for (k, result) in lived.into_iter().enumerate() {
                    let index = b * BATCH + k;
                    let (year, own) = result
                        .map_err(|e: Breach| Breach(format!("community {index}, {}", e.0)))?;
                    attended += year.attended;
                    if let Some(keep) = keep.as_deref_mut() {
                        keep.add(index, year.kept);
                    }
                    if let Some(watch) = watch.as_deref_mut() {
                        for (m, tally) in year.tallies.iter().enumerate() {
                            watch(from + m as i32, index, tally);
                        }
                    }
                    if let (Some(sum), Some(own)) = (spread.as_deref_mut(), own) {
                        sum.merge(&own);
                    }
                }
            }
            self.offset = to;
            if rules.start.plus(to - 1).is_december() && to > 0 {
                self.visit_models(rules, to - 1);
                year_end::allocate(&mut self.communities, &needs, rules.par);
            }
        }
        Ok(attended)
    }

    /// Visits to model villages, at the end of the year whose last month is `offset`.
    fn visit_models(&mut self, rules: &Rules<'_>, offset: i32) {
        let visits: Vec<_> = rules
            .programme
            .iter()
            .filter_map(|i| match &i.kind {
                Kind::ModelVillage(spec) => Some((spec, i)),
                _ => None,
            })
            .collect();
        if !visits.is_empty() {
            let total = self.communities.len();
            let at = |(k, c)| setting(rules, c, k, total, offset);
            let settings: Vec<Setting<'_>> = self.communities.iter().enumerate().map(at).collect();
            training::model_village::visit(
                &settings,
                &visits,
                &mut self
                    .communities
                    .iter_mut()
                    .map(|c| (c.region, &mut c.board))
                    .collect::<Vec<_>>(),
            );
        }
    }
}

/// What is kept of each month below the communities.
pub trait Keep: Sync {
    /// Adds what is kept of the month that a community lived to its months so far.
    fn see(&self, c: &Community, working: &Working, months: &mut Vec<f64>);

    /// A community's months, packed.
    fn packed(&self, community: usize, months: &[f64]) -> Result<Vec<Vec<u8>>, Breach>;

    /// Adds a packed year of a community.
    fn add(&mut self, community: usize, year: Vec<Vec<u8>>);
}

/// What is looked at in a year.
#[derive(Clone, Copy)]
struct Observe<'a> {
    /// The sums of each month.
    tallies: bool,
    /// What is kept below the community.
    kept: Option<&'a dyn Keep>,
}

impl Observe<'_> {
    /// Nothing is looked at.
    const NOTHING: Observe<'static> = Observe { tallies: false, kept: None };
}

/// What is left of a community's year.
struct Year {
    tallies: Vec<Tally>,
    /// Neighbourhoods and households, packed.
    kept: Vec<Vec<u8>>,
    /// Works attended, by all households in all months.
    attended: u64,
}

/// Up to twelve months of one community, up to and with its own closing of the fiscal year.
fn year_of(
    rules: &Rules<'_>,
    c: &mut Community,
    working: &mut Working,
    (index, communities): (usize, usize),
    months: std::ops::Range<i32>,
    observe: Observe<'_>,
    see: &mut impl FnMut(usize, &Lived<'_>),
) -> Result<Year, Breach> {
    let mut attended = 0;
    working.prepare(c, rules.par);
    let mut tallies = Vec::with_capacity(if observe.tallies { months.len() } else { 0 });
    let mut finer = Vec::new();
    for offset in months {
        let setting = setting(rules, c, index, communities, offset);
        let mut lived = Lived {
            setting,
            programme: rules.programme,
            community: c,
            working: &mut *working,
            line: rules.line as f32,
            observe: observe.tallies,
            tally: None,
        };
        month::live_seen(&mut lived, see)?;
        tallies.extend(lived.tally);
        if let Some(keep) = observe.kept {
            keep.see(c, working, &mut finer);
        }
        attended += c.households.attended.iter().map(|&a| u64::from(a)).sum::<u64>();
        if setting.now.month.is_december() && offset >= 0 {
            programme::close_year(&setting, rules.programme, c);
        }
    }
    working.put_away(c);
    let kept = match observe.kept {
        Some(keep) => keep.packed(index, &finer)?,
        None => Vec::new(),
    };
    Ok(Year { tallies, kept, attended })
}

/// Lives up to twelve months of one community, within a fiscal year, and shows every month before its
/// first phase and after each.
pub fn watch_year(
    rules: &Rules<'_>,
    c: &mut Community,
    place: (usize, usize),
    months: std::ops::Range<i32>,
    mut see: impl FnMut(usize, &Lived<'_>),
) -> Result<(), Breach> {
    let working = &mut Working::default();
    year_of(rules, c, working, place, months, Observe::NOTHING, &mut see).map(|_| ())
}

/// Where and when a community's month is.
pub fn setting<'a>(
    rules: &Rules<'a>,
    c: &Community,
    index: usize,
    communities: usize,
    offset: i32,
) -> Setting<'a> {
    Setting {
        now: Now {
            offset,
            month: rules.start.plus(offset),
            luck: rules.luck.community(c.number),
            par: rules.par,
            turnovers: match offset {
                // Ties that were read are the world that was asked for: none comes or goes before the start.
                ..0 if c.ties_given => 0,
                _ if offset < rules.settled_by => TURNOVERS,
                _ => 1,
            },
        },
        machine: rules.programme.iter().find_map(|i| match &i.kind {
            Kind::Stages(spec) if i.reaches(index) => Some(Machine::new(spec, i)),
            _ => None,
        }),
        communities,
        index,
    }
}

/// A settled world: founded, lived without programme for the burn-in, its ties marked as those that
/// stood at the start. Returns the drift too: the change of mean turnout from the last year but one
/// to the last year of the burn-in.
pub fn settle(
    scenario: &Scenario,
    arm: &Arm,
    par: &Parameters,
    luck: Luck,
) -> Result<(World, f64), Breach> {
    let mut world = found(arm, par, luck);
    world.offset = -(scenario.burn_in as i32);
    let rules = Rules {
        start: scenario.start,
        luck,
        par,
        programme: &[],
        line: from_rupiah(arm.population.poverty_line),
        settled_by: -(scenario.burn_in as i32) / 2,
    };
    let people: u64 = world.communities.iter().map(|c| c.len() as u64).sum();
    let mut years = Vec::new();
    let mut placed = false;
    while world.offset < 0 {
        if !placed && world.offset >= rules.settled_by / 2 {
            for c in &mut world.communities {
                let mut time = Vec::new();
                board::presence::shares(par, &c.board, &c.neighbourhoods, &mut time);
                institutions::rest(par, &mut c.households, &c.neighbourhoods, &time);
            }
            placed = true;
        }
        let months = (-world.offset).min(12) as u32;
        let attended = world.live(&rules, months, None, None)?;
        years.push(attended as f64 / (4 * people * u64::from(months)) as f64);
    }
    let drift = match years[..] {
        [.., before, last] => last - before,
        _ => f64::NAN,
    };
    world.offset = 0;
    for c in &mut world.communities {
        c.ties.fix();
        c.enterprises.mark_start();
    }
    mark_decree(scenario, luck, &mut world);
    Ok((world, drift))
}

/// Fixes the groups of observation by the control arm's decree (or, where the control has none, by
/// the first arm's that has one), never by what an arm itself does.
fn mark_decree(scenario: &Scenario, luck: Luck, world: &mut World) {
    let decree = std::iter::once(scenario.control())
        .chain(&scenario.arms)
        .flat_map(|a| &a.interventions)
        .find_map(|i| match &i.kind {
            Kind::Delineation(spec) => Some((spec, i)),
            _ => None,
        });
    let Some((spec, i)) = decree else { return };
    let when = match i.at {
        Start::Month(at) => at,
        Start::Stage(_) => scenario.start,
    };
    for (k, c) in world.communities.iter_mut().enumerate() {
        if i.reaches(k) {
            let luck = luck.community(c.number);
            let share = spec.share.at(when, luck, &i.id, 0, 0);
            let slum = (c.slum_hectares, c.hectares);
            for r in board::delineation::chosen(&c.neighbourhoods, slum, share) {
                c.neighbourhoods[r].in_control_decree = true;
            }
        }
    }
}
