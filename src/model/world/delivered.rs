//! What the programme delivers to a community in a month: the only meeting place of `programme`,
//! which writes it, and the steps of the topics, which read it. Without a programme it is [`Delivered::none`].

use std::sync::Arc;

use crate::core::units::Money;
use crate::model::world::offers::{
    Activity, Admission, Aid, Allocation, Gift, Sharing, Through, Whom,
};
use crate::model::world::presence::Presence;
use crate::model::world::schemes::Scheme;

/// Delivered in one month.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivered {
    /// Who is there, and how much of them.
    pub presence: Presence,
    /// Chance to hear of the programme this month (outreach), inside and outside the decree.
    pub hear: [f32; 2],
    /// Salience gained by one who hears.
    pub push: f32,
    /// Planning meetings are held this month.
    pub planning: bool,
    /// How far agencies, firms and community mind their own sector, 0–1.
    pub ego: f32,
    /// Chance that what is missing of wages and of materials is found by those who look.
    pub audit: [f32; 2],
    /// Partners that are asked, or that watch.
    pub partners: Vec<PartnerOffer>,
    /// Share of what is to be done that the facilitator does itself, instead of the community.
    pub done_for: f32,
    /// Share of households that are against the programme from this month on; 0 in every other month.
    pub against: f32,
    /// Visits of this month, before anybody else is told.
    pub visits: Vec<Visits>,
    /// What the community is to choose, or has chosen, together.
    pub choices: Vec<Choosing>,
    /// Norm agreed on, by neighbourhood; empty = the usual one everywhere.
    pub norm: Vec<f32>,
    /// Monitoring against the usual, by neighbourhood; empty = 1 everywhere.
    pub monitoring: Vec<f32>,
    /// Courses offered this month.
    pub training: Vec<TrainingOffer>,
    /// Microfinance bodies that lend this month.
    pub lenders: Vec<Lender>,
    /// Schemes of group loans that are open this month.
    pub group_loans: Vec<Scheme>,
    /// Meetings this month.
    pub meetings: Meetings,
    /// An outlet for what enterprises make.
    pub outlet: Option<Outlet>,
    /// Gardens in common to which people are called.
    pub garden: Option<Garden>,
    /// Gifts to those who come.
    pub gifts: Vec<GiftOffer>,
    /// Share of gatherings that can take place.
    pub gatherings: f32,
    /// Income against the usual.
    pub income: f32,
    /// Prices against those of March 2021.
    pub prices: f32,
    /// Share of works and savings that an imposed flood destroys this month.
    pub flood: f32,
}

/// A course offered in a month.
#[derive(Clone, Debug, PartialEq)]
pub struct TrainingOffer {
    /// Places.
    pub seats: u32,
    /// Share of what could be learned that is taught, times the trainer's f(competence).
    pub gain: f32,
    /// Rule.
    pub allocation: Allocation,
    /// Chance that a household which knows of it applies.
    pub uptake: f32,
    /// Share of trained who become cadres.
    pub cadre_share: f32,
    /// Only these households.
    pub households: Option<Vec<u32>>,
}

/// What a partner would give in a month, and what it expects.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnerOffer {
    /// Which of the programme's interventions it is (position).
    pub partner: u16,
    /// What it gives or spends.
    pub aid: Money,
    /// In which form.
    pub form: Aid,
    /// It comes when it sees enough, instead of being asked.
    pub by_itself: bool,
    /// Visibility less stigma at which it comes by itself.
    pub sees: f32,
    /// Months from then, or from being asked, to its coming.
    pub lag: f32,
    /// What it expects in return.
    pub expects: f32,
    /// Months of too little after which it leaves.
    pub patience: u32,
}

/// Households that are told first, in the month in which a programme enters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Visits {
    /// Share of households.
    pub share: f32,
    /// Which.
    pub through: Through,
    /// Salience gained by those visited.
    pub push: f32,
}

/// Where an activity that is to be chosen has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// People say what they need.
    Assess,
    /// People propose.
    Weigh,
    /// It is decided, and begins.
    Decide,
    /// It goes on.
    Run,
}

/// An activity that is to be chosen, or was, in a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Choosing {
    /// Which of the programme's interventions it is (position).
    pub choice: u16,
    /// Where it has come to.
    pub step: Step,
    /// Meetings of the month, while there is something to talk about.
    pub meetings: f32,
    /// The activity that somebody else has decided on (its place in the menu).
    pub imposed: Option<u8>,
    /// Households that it has room for, as a share.
    pub room: f32,
    /// Chance a month that a household whose needs it meets in full takes it up.
    pub uptake: f32,
    /// Chance a month that a member whose needs it does not meet at all leaves.
    pub leaves: f32,
    /// What there is to choose from.
    pub menu: Arc<[Activity]>,
}

/// Meetings called in a month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Meetings {
    /// Of each loan group.
    pub groups: f32,
    /// Of owners of enterprises.
    pub owners: f32,
}

/// An outlet that is open in a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outlet {
    /// How far it opens the community and strangers to a member's products.
    pub share: f32,
    /// Share of owners who deliver to it.
    pub members: f32,
    /// Part of what is sold through it that it keeps.
    pub commission: f32,
}

/// Gardens in common in a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Garden {
    /// In the first so many neighbourhoods, at least one.
    pub gardens: usize,
    /// Worth of a full month's harvest a household, units of Rp 100.
    pub harvest: f32,
    /// Household work days a household and month that keep one in full condition.
    pub days: f32,
    /// Who gets what is shared in kind.
    pub sharing: Sharing,
    /// How open the treasurer's books are.
    pub books: f32,
    /// Part of the harvest spent on upkeep.
    pub upkeep: f64,
    /// Part put into the pooled savings of those who came.
    pub saved: f64,
}

/// A gift to those who come, in a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GiftOffer {
    /// Which of the programme's interventions it is (position).
    pub incentive: u16,
    /// Its worth, units of Rp 100.
    pub value: i32,
    /// What it is: given at each work, or once.
    pub form: Gift,
    /// For whom.
    pub whom: Whom,
}

/// A microfinance body that lends to individuals in a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lender {
    /// Share of those admitted who can get a loan.
    pub share: f32,
    /// Whom it admits.
    pub admission: Admission,
    /// Interest a month.
    pub rate: f64,
    /// Interest on the whole principal every month.
    pub flat: bool,
    /// Most that it lends, units of Rp 100.
    pub ceiling: i32,
    /// Instalments.
    pub months: u8,
}

impl Delivered {
    /// Nothing.
    pub fn none() -> Self {
        Delivered {
            presence: Presence::default(),
            hear: [0.0; 2],
            push: 0.0,
            planning: false,
            ego: 0.0,
            audit: [0.0; 2],
            partners: Vec::new(),
            done_for: 0.0,
            against: 0.0,
            visits: Vec::new(),
            choices: Vec::new(),
            norm: Vec::new(),
            monitoring: Vec::new(),
            training: Vec::new(),
            lenders: Vec::new(),
            group_loans: Vec::new(),
            meetings: Meetings::default(),
            outlet: None,
            garden: None,
            gifts: Vec::new(),
            gatherings: 1.0,
            income: 1.0,
            prices: 1.0,
            flood: 0.0,
        }
    }

    /// How far each minds its own sector: what is usual here and what the scenario adds.
    pub fn sectoral(&self, usual: f32) -> f32 {
        1.0 - (1.0 - usual) * (1.0 - self.ego)
    }

    /// Monitoring in a neighbourhood, against the usual.
    pub fn effort(&self, neighbourhood: usize) -> f32 {
        self.monitoring.get(neighbourhood).copied().unwrap_or(1.0)
    }

    /// Bytes beside the struct itself.
    pub fn bytes(&self) -> usize {
        (self.norm.len() + self.monitoring.len()) * 4
            + self.training.len() * size_of::<TrainingOffer>()
            + self.partners.len() * size_of::<PartnerOffer>()
            + self.lenders.len() * size_of::<Lender>()
            + self.gifts.len() * size_of::<GiftOffer>()
            + self.group_loans.len() * size_of::<Scheme>()
            + self.visits.len() * size_of::<Visits>()
            + self.choices.len() * size_of::<Choosing>()
    }
}
