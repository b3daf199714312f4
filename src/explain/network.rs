//! The ties of communities at the end of a month.

use crate::core::units::Month;
use crate::measures::Group;
use crate::model::community::Community;
use crate::model::engine::{World, watch_year};
use crate::model::month::MONTH;
use crate::model::world::Breach;
use crate::model::world::ties::kind;
use crate::study::version::Version;

/// The ties of a world at the end of a month.
#[derive(Clone, Debug)]
pub struct Network {
    /// What it is, in a line.
    pub title: String,
    /// Communities, in the order of the scenario.
    pub wards: Vec<Ward>,
}

/// A community at the end of a month.
#[derive(Clone, Debug)]
pub struct Ward {
    /// Its name.
    pub name: String,
    /// Its state.
    pub community: Community,
    /// Welfare of each household in that month.
    pub welfare: Vec<f32>,
}

/// A household in a network.
#[derive(Clone, Copy, Debug)]
pub struct Node<'a> {
    /// Where it lives.
    pub ward: &'a Ward,
    /// Its number.
    pub number: usize,
    /// The number of its neighbourhood.
    pub neighbourhood: usize,
}

/// A standing tie, from the household with the lower number.
#[derive(Clone, Copy, Debug)]
pub struct Edge<'a> {
    /// Where it is.
    pub ward: &'a Ward,
    /// The lower household.
    pub from: usize,
    /// The higher one.
    pub to: usize,
    /// The place of `from`'s side in the columns of ties.
    pub place: usize,
    /// The place of the other side.
    pub back: usize,
}

/// Lives a version of the world to the end of a month (within the run), and keeps what is tied there:
/// everywhere, or in one community.
pub fn at(version: &Version<'_>, month: Month, only: Option<usize>) -> Result<Network, Breach> {
    let scenario = version.scenario;
    let rules = version.rules();
    let last = month.since(scenario.start);
    // The month's fiscal year is lived community by community, to see its last month's welfare.
    let first = (last - (month.number() as i32 - 1)).max(0);
    let mut world: World = version.settled()?;
    world.live(&rules, first as u32, None, None)?;
    let total = world.communities.len();
    let mut wards = Vec::new();
    for (k, mut c) in world.communities.into_iter().enumerate() {
        if only.is_some_and(|one| one != k) {
            continue;
        }
        let mut ward = None;
        let name = &version.arm.communities[k].name;
        watch_year(&rules, &mut c, (k, total), first..last + 1, |phase, step| {
            if phase == MONTH.len() && step.setting.now.offset == last {
                ward = Some(Ward {
                    name: name.clone(),
                    community: step.community.clone(),
                    welfare: step.scratch.welfare.clone(),
                });
            }
        })?;
        wards.extend(ward);
    }
    let title = format!("{}, arm {}, end of {month}", scenario.name, version.arm.name);
    Ok(Network { title, wards })
}

impl Network {
    /// Every household, community by community.
    pub fn nodes(&self) -> impl Iterator<Item = Node<'_>> {
        self.wards.iter().flat_map(|ward| {
            let places = ward.community.neighbourhoods.iter().enumerate();
            places.flat_map(move |(neighbourhood, place)| {
                place.range().map(move |number| Node { ward, number, neighbourhood })
            })
        })
    }

    /// Every standing tie once.
    pub fn edges(&self) -> impl Iterator<Item = Edge<'_>> {
        self.wards.iter().flat_map(|ward| {
            let ties = &ward.community.ties;
            (0..ward.community.len()).flat_map(move |from| {
                ties.places(from).filter_map(move |place| {
                    let to = usize::from(ties.to[place]);
                    let stands = ties.kind[place] & kind::CUT == 0;
                    let back = (from < to && stands).then(|| ties.find(to, from as u16))??;
                    Some(Edge { ward, from, to, place, back })
                })
            })
        })
    }
}

impl Node<'_> {
    /// Community and number, as `--household` takes them.
    pub fn id(&self) -> String {
        id(self.ward, self.number)
    }

    /// Does it belong to those inside the decree of the control arm?
    pub fn group(&self) -> Group {
        let place = &self.ward.community.neighbourhoods[self.neighbourhood];
        if place.in_control_decree { Group::Delineated } else { Group::Other }
    }
}

/// Community and number of a household.
pub fn id(ward: &Ward, number: usize) -> String {
    format!("{}:{number}", ward.name)
}
