//! What is told of each household and each tie in a network: one list, for every format and for the
//! documents.

use super::network::{Edge, Node, TieKind};
use crate::core::units::to_rupiah;
use crate::model::world::households::{Households, flag};
use crate::model::world::ties::kind;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text.
    Text(String),
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Whole(i64),
    /// A share, or another number.
    Number(f32),
}

impl Value {
    /// As it is written in every format.
    pub fn text(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Flag(yes) => yes.to_string(),
            Value::Whole(n) => n.to_string(),
            Value::Number(x) => x.to_string(),
        }
    }
}

/// The type of an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Text.
    Text,
    /// Yes or no.
    Flag,
    /// A whole number.
    Whole,
    /// A number.
    Number,
}

impl Type {
    /// Its name in GraphML and in GEXF.
    pub fn xml(self) -> &'static str {
        ["string", "boolean", "long", "double"][self as usize]
    }
}

/// An attribute of a household ([`OfNode`]) or of a tie ([`OfEdge`]).
pub struct Attribute<F> {
    /// Its name.
    pub name: &'static str,
    /// Its type.
    pub kind: Type,
    /// What it means.
    pub meaning: &'static str,
    /// Its value.
    pub of: F,
}

/// What reads a household.
pub type OfNode = fn(&Node<'_>) -> Value;
/// What reads a tie.
pub type OfEdge = fn(&Edge<'_>) -> Value;

macro_rules! attributes {
    ($it:ident; $($name:literal $kind:ident $meaning:literal, $of:expr;)*) => {
        &[$(Attribute { name: $name, kind: Type::$kind, meaning: $meaning, of: |$it| Value::$kind($of) },)*]
    };
}

/// Of a household.
pub const NODE: &[Attribute<OfNode>] = attributes! { n;
    "community" Text "name of its community", n.ward.name.clone();
    "household" Whole "founding number, from 0", n.number as i64;
    "neighbourhood" Whole "number of its neighbourhood, from 0", n.neighbourhood as i64;
    "delineated" Flag "inside the slum decree now", n.ward.community.neighbourhoods[n.neighbourhood].delineated;
    "group" Text "`delineated` or `other`: whether the control arm's decree takes it in, as in the tables", n.group().id().to_string();
    "leader" Flag "has a leader", n.has(flag::LEADER);
    "board_member" Flag "has a member of the board (LKM)", n.has(flag::BOARD);
    "head" Flag "has the head of the neighbourhood (RT)", n.has(flag::HEAD);
    "cadre" Flag "has a cadre, trained to carry on", n.has(flag::CADRE);
    "trained" Flag "was trained", n.has(flag::TRAINED);
    "knows" Flag "was told of the programme", n.has(flag::KNOWS);
    "poor" Flag "below the poverty line at the start", n.has(flag::POOR);
    "disposition" Text "`altruist`, `conditional` or `free_rider`", ["altruist", "conditional", "free_rider"][n.all().disposition(n.number)].to_string();
    "people" Whole "people in the household", n.all().size[n.number].into();
    "skill" Number "skill in one's trade, share", n.all().skill[n.number];
    "turnout" Number "works attended this month, of four", n.all().turnout(n.number);
    "habit" Number "habit of coming, share", n.all().habit[n.number];
    "willingness" Number "willingness to do one's part if others do, share", n.all().willingness[n.number];
    "salience" Number "the programme is on one's mind, share", n.all().salience[n.number];
    "trust_board" Number "trust in the board, share", n.all().trust_board[n.number];
    "board_tie" Number "tie to the board, share", n.all().board_tie[n.number];
    "facilitator_tie" Number "tie to the facilitator (rapport), share", n.all().facilitator_tie[n.number];
    "consumption" Whole "consumption this month, rupiah", rupiah(n.all().consumption[n.number]);
    "savings" Whole "savings, rupiah", rupiah(n.all().savings[n.number]);
    "welfare" Number "welfare composite this month, share", n.ward.welfare[n.number];
};

/// Of a tie. `source` is the household with the lower number.
pub const EDGE: &[Attribute<OfEdge>] = attributes! { e;
    "kind" Text "`kin`, `neighbour`, `work` or `programme` (made at the programme's works)", TieKind::of(e.mark()).key().to_string();
    "bridging" Flag "crosses neighbourhoods", e.mark() & kind::BRIDGING != 0;
    "stood_at_start" Flag "stood at the start of the run; trust in the tables is measured over these", e.mark() & kind::FIXED != 0;
    "strength" Number "strength, share", e.ward.community.ties.strength[e.place];
    "trust_source" Number "trust of the source in the target, share", e.ward.community.ties.trust[e.place];
    "trust_target" Number "trust of the target in the source, share", e.ward.community.ties.trust[e.back];
};

fn rupiah(units: i32) -> i64 {
    to_rupiah(units.into()) as i64
}

impl Node<'_> {
    fn all(&self) -> &Households {
        &self.ward.community.households
    }

    fn has(&self, flag: u8) -> bool {
        self.all().has(self.number, flag)
    }
}

impl Edge<'_> {
    fn mark(&self) -> u8 {
        self.ward.community.ties.kind[self.place]
    }
}
