//! Sums over the ties of actors, partners and leakage, apart from the sums over households' columns: a few numbers a
//! community, and one column.

use crate::core::units::to_rupiah;
use crate::measures::{COUNT, Group, Id};
use crate::model::board::state::{OFFICES, Office};
use crate::model::community::Community;

/// What is summed; each with the number, or money, that it is a mean or share of.
#[derive(Clone, Copy, Debug)]
#[repr(usize)]
enum Tie {
    BoardHeads,
    BoardFacilitator,
    HeadsFacilitator,
    Outside,
    Inside,
    BoardWard,
    FacilitatorWard,
    WardAgency,
    BoardAgency,
    BoardWasteBank,
    BoardInside,
    BoardOutside,
    Contact,
    Visibility,
    Stigma,
    Partners,
    Given,
    Own,
    Learned,
    MissingWages,
    MissingMaterials,
}
const TIES: usize = Tie::MissingMaterials as usize + 1;

/// The measures of these sums, in their order.
const MEASURED: [Id; TIES] = [
    Id::LkmRt,
    Id::LkmFacilitator,
    Id::RtFacilitator,
    Id::OutsideActors,
    Id::InsideActors,
    Id::LkmLurah,
    Id::FacilitatorLurah,
    Id::LurahSatker,
    Id::LkmSatker,
    Id::LkmWastebank,
    Id::LkmInside,
    Id::LkmOutside,
    Id::ActorContact,
    Id::Visibility,
    Id::Stigma,
    Id::Partners,
    Id::PartnerGiven,
    Id::OwnFunds,
    Id::BoardLearned,
    Id::MissingWages,
    Id::MissingMaterials,
];

/// The sums of one month.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActorSums {
    ties: [[f64; 2]; TIES],
}

impl ActorSums {
    /// The sums of a community.
    pub fn of(c: &Community) -> Self {
        let mut t = ActorSums::default();
        let a = &c.actors;
        let mut put = |tie: Tie, value: f64| {
            let at = &mut t.ties[tie as usize];
            *at = [at[0] + value, at[1] + 1.0];
        };
        for (tie, one, other) in [
            (Tie::BoardFacilitator, Office::Board, Office::Facilitator),
            (Tie::BoardWard, Office::Board, Office::Ward),
            (Tie::FacilitatorWard, Office::Facilitator, Office::Ward),
            (Tie::WardAgency, Office::Ward, Office::Agency),
            (Tie::BoardAgency, Office::Board, Office::Agency),
            (Tie::BoardWasteBank, Office::Board, Office::WasteBank),
        ] {
            put(tie, f64::from(a.strength(one, other)));
        }
        for (tie, value) in [
            (Tie::Visibility, f64::from(c.standing.visibility)),
            (Tie::Stigma, f64::from(c.standing.stigma)),
            (Tie::Partners, c.standing.present() as f64),
            (Tie::Given, to_rupiah(c.standing.given())),
            (Tie::Own, to_rupiah(c.board.own)),
            (Tie::Learned, f64::from(c.board.learned)),
        ] {
            put(tie, value);
        }
        put(Tie::Contact, f64::from(a.contact));
        let of = |row: &[f32; OFFICES], office: Office| f64::from(row[office as usize]);
        for (r, place) in c.neighbourhoods.iter().enumerate() {
            let (heads, residents) = (&a.heads[r], &a.residents[r]);
            let board = of(residents, Office::Board);
            let facilitator = of(residents, Office::Facilitator);
            put(Tie::BoardHeads, of(heads, Office::Board));
            put(Tie::HeadsFacilitator, of(heads, Office::Facilitator));
            if place.in_control_decree {
                let groups = of(residents, Office::Builders) + of(residents, Office::Keepers);
                let own = f64::from(a.homes[r]);
                put(Tie::Inside, (own + board + groups + facilitator) / 5.0);
                put(Tie::BoardInside, board);
            } else {
                put(Tie::Outside, (board + facilitator) / 2.0);
                put(Tie::BoardOutside, board);
            }
        }
        // Shares of what was booked, so money over money.
        for (k, tie) in [Tie::MissingWages, Tie::MissingMaterials].into_iter().enumerate() {
            t.ties[tie as usize] = [to_rupiah(c.board.missing[k]), to_rupiah(c.board.booked[k])];
        }
        t
    }

    /// Adds the sums of another place.
    pub fn merge(&mut self, other: &ActorSums) {
        for (a, b) in self.ties.iter_mut().zip(&other.ties) {
            *a = [a[0] + b[0], a[1] + b[1]];
        }
    }

    /// Puts the measures of a group in their places.
    pub fn values(&self, group: Group, out: &mut [f64; COUNT]) {
        let ratio = |[a, n]: [f64; 2]| if n > 0.0 { a / n } else { f64::NAN };
        if group == Group::All {
            for (id, tie) in MEASURED.into_iter().zip(self.ties) {
                out[id as usize] = ratio(tie);
            }
        }
    }
}
