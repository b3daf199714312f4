//! Every kind of intervention as text, and scenarios from texts.

use berdaya::model::setup::{Loaded, Scenario, load};

/// A kind of intervention as one table: what it is, its key of dose, its default dose.
pub struct Piece {
    pub kind: &'static str,
    pub id: &'static str,
    pub dose: &'static str,
    pub usual: &'static str,
    /// Its other keys.
    pub keys: &'static str,
}

/// Every kind, so timed that in three years each of them has something to work on.
pub const PROGRAMME: [Piece; 23] = [
    Piece {
        kind: "stages",
        id: "cycle",
        dose: "intensity",
        usual: "1.0",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\nengagement = 2\n",
    },
    Piece {
        kind: "facilitator",
        id: "facilitators",
        dose: "teams",
        usual: "1.0",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\nturnover = 0.5\n",
    },
    Piece {
        kind: "socialisation",
        id: "outreach",
        dose: "events",
        usual: "1.0",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\n",
    },
    Piece {
        kind: "delineation",
        id: "decree",
        dose: "share",
        usual: "1.0",
        keys: "at = \"2016-03\"\n",
    },
    Piece {
        kind: "fund",
        id: "bdi",
        dose: "amount",
        usual: "4e8",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\npackage_cost = 5e7\npaper_rate = 1.5\nlapse = 0.3\n",
    },
    Piece {
        kind: "training",
        id: "courses",
        dose: "seats",
        usual: "20",
        keys: "at = \"2016-06\"\nevery = 6\nuntil = \"2018-04\"\nuptake = 0.8\n",
    },
    Piece {
        kind: "norm",
        id: "duty",
        dose: "share",
        usual: "1.0",
        keys: "at = \"2016-09\"\nuntil = \"2018-04\"\n",
    },
    Piece {
        kind: "shock",
        id: "pandemic",
        dose: "severity",
        usual: "0.3",
        keys: "at = \"2017-05\"\nhits = \"pandemic\"\n",
    },
    Piece {
        kind: "handover",
        id: "handover",
        dose: "share",
        usual: "0.4",
        keys: "at = \"2018-04\"\ncadres_needed = 4\n",
    },
    Piece {
        kind: "coordination",
        id: "sectors",
        dose: "ego",
        usual: "0.6",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\n",
    },
    Piece {
        kind: "partner",
        id: "firm",
        dose: "aid",
        usual: "4e6",
        keys: "at = \"2016-02\"\nuntil = \"2018-04\"\nexpects = 0.1\n",
    },
    // There is something to find where `leakage.most` is above 0.
    Piece {
        kind: "audit",
        id: "audits",
        dose: "probability",
        usual: "0.8",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\n",
    },
    Piece {
        kind: "model_village",
        id: "models",
        dose: "visits",
        usual: "2",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\ncoaching = 0.2\n",
    },
    Piece {
        kind: "group_loan",
        id: "groups",
        dose: "groups",
        usual: "3",
        keys: "at = \"2016-02\"\nuntil = \"2018-04\"\npreparing = 1\nmonths = 6\nuptake = 0.8\n",
    },
    Piece {
        kind: "meeting",
        id: "meetings",
        dose: "often",
        usual: "2.0",
        keys: "at = \"2016-02\"\nuntil = \"2018-04\"\n",
    },
    Piece {
        kind: "outlet",
        id: "shop",
        dose: "share",
        usual: "0.8",
        keys: "at = \"2016-02\"\nuntil = \"2018-04\"\n",
    },
    Piece {
        kind: "microfinance",
        id: "bmt",
        dose: "share",
        usual: "0.9",
        keys: "at = \"2016-02\"\nuntil = \"2018-04\"\nadmission = \"open\"\n",
    },
    Piece {
        kind: "commons",
        id: "garden",
        dose: "share",
        usual: "0.8",
        keys: "at = \"2016-02\"\nuntil = \"2018-04\"\nsaved = 0.2\n",
    },
    Piece {
        kind: "incentive",
        id: "snacks",
        dose: "value",
        usual: "2e4",
        keys: "at = \"2016-02\"\nuntil = \"2018-04\"\n",
    },
    Piece {
        kind: "opposition",
        id: "kontra",
        dose: "share",
        usual: "0.2",
        keys: "at = \"2016-02\"\n",
    },
    Piece { kind: "entry", id: "figures", dose: "share", usual: "0.1", keys: "at = \"2016-01\"\n" },
    Piece {
        kind: "choice",
        id: "activity",
        dose: "room",
        usual: "0.9",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\nuptake = 0.5\nactivities = [\"cakes\", \"garden\", \"lessons\"]\n\
               income = [0.8, 0.2, 0.1]\nfood = [0.5, 0.9, 0]\nlearning = [0.2, 0.3, 1]\n\
               cost = [50_000, 10_000, 0]\nearns = [100_000, 20_000, 0]\n",
    },
    Piece {
        kind: "transfer",
        id: "kits",
        dose: "amount",
        usual: "5e5",
        keys: "at = \"2016-07\"\nevery = 6\nuntil = \"2018-04\"\nplaces = 10\nform = \"assets\"\n",
    },
];

impl Piece {
    /// The table at a dose, under a name of its own. A hand-over has three doses: tasks, cadres, group.
    pub fn table(&self, id: &str, dose: &str) -> String {
        let others = match (self.kind, dose) {
            ("handover", "0" | "0.0") => "cadres_named = 0\nmaintenance = 0\n",
            _ => "",
        };
        format!(
            "[[intervention]]\nid = \"{id}\"\nkind = \"{}\"\n{}{others}{} = {dose}\n\n",
            self.kind, self.keys, self.dose
        )
    }
}

/// One arm, the control.
pub const ONE_ARM: &str = "[[arm]]\nname = \"planned\"\ncontrol = true\n\n";

/// Loads a text, or says what is wrong with it.
pub fn loaded(text: &str) -> Loaded {
    load(text, "small.toml", &[]).unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}\n{text}", lines.join("\n"))
    })
}

/// The scenario of a text.
pub fn scenario(text: &str) -> Scenario {
    loaded(text).scenario
}
