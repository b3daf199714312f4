//! What an offer of the programme can be: the words that delivered things are described with.

use crate::model::world::households::Households;
use crate::scenario::extract::choice;

choice! {
    /// Who gets training places.
    pub enum Allocation {
        /// Applicants in the order in which they come.
        FirstCome = "first_come",
        /// Applicants with the lowest consumption per head first.
        PoorestFirst = "poorest_first",
        /// Applicants with the strongest tie to the board first.
        BoardsFriends = "boards_friends",
    }
}

impl Allocation {
    /// Puts households in the order in which they get a place; `draw` is the word by which the first come.
    pub fn sort(self, who: &mut [usize], h: &Households, draw: impl Fn(usize) -> u32) {
        match self {
            Allocation::FirstCome => who.sort_by_key(|&i| (draw(i), i)),
            Allocation::PoorestFirst => {
                who.sort_by_key(|&i| (i64::from(h.consumption[i]) / i64::from(h.size[i].max(1)), i))
            }
            Allocation::BoardsFriends => {
                who.sort_by(|&a, &b| h.board_tie[b].total_cmp(&h.board_tie[a]).then(a.cmp(&b)));
            }
        }
    }
}

choice! {
    /// What a partner gives.
    pub enum Aid {
        /// Money for works.
        Money = "money",
        /// Materials for works that were begun.
        Materials = "materials",
        /// It buys what those who come make and grow.
        Market = "market",
        /// Publicity: media, decoration.
        Visibility = "visibility",
    }
}

choice! {
    /// What is given.
    pub enum Gift {
        /// Food and drink at each work that one attends.
        Snack = "snack",
        /// A kit, once, at the first work that one attends while it lasts.
        Kit = "kit",
        /// A service free of charge, once.
        Service = "service",
    }
}

choice! {
    /// For whom.
    pub enum Whom {
        /// Everybody.
        All = "all",
        /// Those who were poor at the start.
        Poor = "poor",
        /// Those inside the slum decree.
        Inside = "inside",
    }
}

choice! {
    /// Who is visited first.
    pub enum Through {
        /// Leaders (religious and community figures), the best connected of them first; then others.
        Figures = "figures",
        /// Those with the most ties.
        Degree = "degree",
        /// Those with the highest eigenvector centrality.
        Eigenvector = "eigenvector",
        /// Anybody, by a draw.
        Random = "random",
    }
}

choice! {
    /// Who gets what is shared of a harvest.
    pub enum Sharing {
        /// Those who came, in proportion to works attended.
        Attendance = "attendance",
        /// All households of the neighbourhoods with a garden, alike.
        Equal = "equal",
        /// Those who were poor at the start, alike.
        Poor = "poor",
    }
}

choice! {
    /// Whom a microfinance body admits.
    pub enum Admission {
        /// Everybody.
        Open = "open",
        /// Owners of an enterprise, and those who start one.
        Owners = "owners",
        /// Those who were poor at the start.
        Poor = "poor",
    }
}

choice! {
    /// How groups come about.
    pub enum Formation {
        /// Along ties: people ask those they trust.
        Ties = "ties",
        /// Whoever applies next, to fulfil the rule.
        Adhoc = "adhoc",
    }
}

choice! {
    /// Who looks at applicants.
    pub enum Screening {
        /// Nobody.
        None = "none",
        /// The board, whose strong ties are interested.
        Board = "board",
        /// The board with the facilitator's information, objective and slow.
        Facilitator = "facilitator",
    }
}

/// An activity of the menu.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// Its name.
    pub name: String,
    /// How far it serves a need of income, food, learning, surroundings; 0–1 each.
    pub serves: [f32; 4],
    /// What a household pays to take it up, rupiah.
    pub cost: f64,
    /// What it earns a member a month, rupiah.
    pub earns: f64,
}
