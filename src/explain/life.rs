//! One community in one arm and replicate, month by month, to be looked at as often as one likes.
//!
//! The world is simulated once, as in a run; the community is kept as it was at the start of each fiscal
//! year. Inside a fiscal year communities share nothing, so any of its months can be simulated again from
//! there, alone, and read between phases.

use std::cell::RefCell;
use std::rc::Rc;

use crate::core::units::Month;
use crate::model::community::Community;
use crate::model::engine::{setting, watch_year};
use crate::model::wiring;
use crate::model::working::Working;
use crate::model::world::Breach;
use crate::model::world::now::Now;
use crate::study::version::Version;

/// The phases after which a month is read (numbers of `model::month::MONTH`, from 1).
mod after {
    /// The programme has delivered; nobody has done anything yet.
    pub const PROGRAMME: usize = 2;
    /// Everybody has looked around and was told, or not.
    pub const INFORMATION: usize = 3;
    /// People have come, works are built; nothing is learnt yet.
    pub const WORKS: usize = 6;
    /// Ties and institutions have learnt; nobody has earned anything yet.
    pub const LEARNING: usize = 7;
    /// The month is over.
    pub const WELFARE: usize = 9;
}

/// A month, read between phases.
#[derive(Clone, Debug)]
pub struct Moment {
    /// Months since the start.
    pub offset: i32,
    /// The month.
    pub month: Month,
    /// The community when the programme has delivered.
    pub given: Community,
    /// The community when works are over and nothing is learnt yet.
    pub done: Community,
    /// The community when trust and ties have learnt, before anybody earns anything.
    pub learnt: Community,
    /// The same with what enterprises produced and sold, and the month's market; none without trades.
    pub market: Option<Box<(Community, Working)>>,
    /// The community at the month's end.
    pub end: Community,
    /// What each household expected of others.
    pub expected: Vec<f32>,
    /// What each heard along its ties.
    pub heard: Vec<f32>,
    /// The chance with which each came to one work.
    pub chance: Vec<f32>,
    /// What gifts and shares added to own reasons; empty where there were none.
    pub gift: Vec<f32>,
    /// What the sharing of a harvest did to trust in the board; empty where there was none.
    pub treasurer: Vec<f32>,
    /// Where each stood after the month's persuasion; empty where nobody took sides.
    pub sides: Vec<u8>,
    /// Part of what each heard that was against the programme; empty where nobody took sides.
    pub against: Vec<f32>,
    /// Part of what each heard that was for it; of meaning where somebody took sides.
    pub favour: Vec<f32>,
    /// Who lives closed to outreach (1); may be empty where nobody does.
    pub closed: Vec<f32>,
    /// Share of a harvest of each who lives by a garden, units of Rp 100; empty where there was none.
    pub shares: Vec<f32>,
    /// Profit taken home, units of Rp 100; empty where nobody earns anything beside wages.
    pub gain: Vec<i32>,
    /// Interest and principal paid, units of Rp 100; empty where nobody owes anything.
    pub service: Vec<i32>,
    /// Who was reprimanded (0/1).
    pub reprimanded: Vec<f32>,
    /// Wages from works, units of Rp 100.
    pub work_pay: Vec<i32>,
    /// Income with them, units of Rp 100.
    pub income: Vec<i32>,
    /// Welfare composite.
    pub welfare: Vec<f32>,
}

impl Moment {
    /// Is a household one of those whom nobody from outside reaches?
    pub fn is_closed(&self, i: usize) -> bool {
        self.closed.get(i).is_some_and(|&closed| closed > 0.0)
    }
}

/// A community's life.
pub struct Life<'a> {
    /// The arm and replicate.
    pub version: &'a Version<'a>,
    /// Which community it is.
    pub index: usize,
    communities: usize,
    /// The community before the first month of each fiscal year, and that month.
    years: Vec<(i32, Community)>,
    months: i32,
    /// The fiscal year that was read last.
    recent: RefCell<Option<(usize, Rc<Vec<Moment>>)>>,
}

impl<'a> Life<'a> {
    /// Simulates a version's world for so many months and keeps what is needed of one community.
    pub fn of(version: &'a Version<'a>, index: usize, months: u32) -> Result<Self, Breach> {
        let rules = version.rules();
        let mut world = version.settled()?;
        let mut years = Vec::new();
        let months = months as i32;
        while world.offset < months {
            years.push((world.offset, world.communities[index].clone()));
            let left_of_year = 13 - rules.start.plus(world.offset).number() as i32;
            world.live(&rules, left_of_year.min(months - world.offset) as u32, None, None)?;
        }
        let communities = world.communities.len();
        let recent = RefCell::new(None);
        Ok(Life { version, index, communities, years, months, recent })
    }

    /// Number of months that were simulated.
    pub fn months(&self) -> i32 {
        self.months
    }

    /// Number of households.
    pub fn households(&self) -> usize {
        self.years.first().map_or(0, |(_, c)| c.len())
    }

    /// Name of the community.
    pub fn name(&self) -> &str {
        &self.version.arm.communities[self.index].name
    }

    /// The fiscal year of a month, read between phases.
    fn year_of(&self, offset: i32) -> Result<(i32, Rc<Vec<Moment>>), Breach> {
        let k = self.years.partition_point(|(first, _)| *first <= offset).saturating_sub(1);
        let Some((first, community)) = self.years.get(k) else {
            return Err(Breach(format!("month {offset} was not simulated")));
        };
        if let Some((year, moments)) = &*self.recent.borrow()
            && *year == k
        {
            return Ok((*first, Rc::clone(moments)));
        }
        let to = self.years.get(k + 1).map_or(self.months, |(next, _)| *next);
        let moments = Rc::new(self.read(community.clone(), *first..to)?);
        *self.recent.borrow_mut() = Some((k, Rc::clone(&moments)));
        Ok((*first, moments))
    }

    /// A month, read between phases.
    pub fn month(&self, offset: i32) -> Result<Seen, Breach> {
        let (first, year) = self.year_of(offset)?;
        let at = usize::try_from(offset - first).unwrap_or(usize::MAX);
        if at >= year.len() {
            return Err(Breach(format!("month {offset} was not simulated")));
        }
        Ok(Seen { year, at })
    }

    fn read(&self, mut c: Community, months: std::ops::Range<i32>) -> Result<Vec<Moment>, Breach> {
        let rules = self.version.rules();
        let mut moments: Vec<Moment> = Vec::new();
        watch_year(&rules, &mut c, (self.index, self.communities), months, |phase, step| {
            let (c, s) = (&*step.community, &*step.working);
            if phase == after::PROGRAMME {
                moments.push(Moment {
                    offset: step.setting.now.offset,
                    month: step.setting.now.month,
                    given: c.clone(),
                    done: c.clone(),
                    learnt: c.clone(),
                    market: None,
                    end: c.clone(),
                    expected: Vec::new(),
                    heard: Vec::new(),
                    chance: Vec::new(),
                    gift: Vec::new(),
                    treasurer: Vec::new(),
                    sides: Vec::new(),
                    against: Vec::new(),
                    favour: Vec::new(),
                    closed: Vec::new(),
                    shares: Vec::new(),
                    gain: Vec::new(),
                    service: Vec::new(),
                    reprimanded: Vec::new(),
                    work_pay: Vec::new(),
                    income: Vec::new(),
                    welfare: Vec::new(),
                });
            }
            let Some(m) = moments.last_mut() else { return };
            match phase {
                after::INFORMATION => {
                    m.expected.clone_from(&s.signals.expected);
                    m.heard.clone_from(&s.signals.heard);
                    m.against.clone_from(&s.signals.objections);
                    m.favour.clone_from(&s.news.favour);
                    m.closed.clone_from(&s.signals.closed);
                    m.sides.clone_from(&c.civic.sides);
                }
                after::WORKS => {
                    m.done.clone_from(c);
                    m.chance.clone_from(&s.mutual_work.chance);
                    m.gift = s
                        .mutual_work
                        .lured
                        .iter()
                        .zip(&s.mutual_work.own)
                        .map(|(with, own)| with - own)
                        .collect();
                    m.reprimanded.clone_from(&s.signals.reprimanded);
                    m.work_pay.clone_from(&s.signals.work_pay);
                    m.shares.clone_from(&s.commons.shares);
                }
                after::LEARNING => {
                    m.learnt.clone_from(c);
                    m.market = c.enterprises.any().then(|| {
                        // The month's trade a second time, on copies: what starts and closes hang on.
                        let (mut c, mut s) = (c.clone(), s.clone());
                        wiring::work_again(&step.setting.now, &mut c, &mut s);
                        Box::new((c, s))
                    });
                }
                after::WELFARE => {
                    m.end.clone_from(c);
                    m.income.clone_from(&s.signals.income);
                    m.treasurer.clone_from(&s.commons.treasurer);
                    m.gain.clone_from(&s.livelihoods.gain);
                    m.service.clone_from(&s.credit.service);
                    m.welfare.clone_from(&s.welfare.welfare);
                }
                _ => {}
            }
        })?;
        Ok(moments)
    }

    /// Where and when a month is, as the processes know it.
    pub fn now(&self, m: &Moment) -> Now<'_> {
        setting(&self.version.rules(), &m.given, self.index, self.communities, m.offset).now
    }
}

/// A month of a life.
#[derive(Clone, Debug)]
pub struct Seen {
    year: Rc<Vec<Moment>>,
    at: usize,
}

impl std::ops::Deref for Seen {
    type Target = Moment;

    fn deref(&self) -> &Moment {
        &self.year[self.at]
    }
}
