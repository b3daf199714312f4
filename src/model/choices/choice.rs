//! Where the choice of an activity has come to: needs are assessed, proposals weighed, it is decided, and
//! goes on. With a stage machine by its stages (assessment; alternatives and action plan; from
//! implementation on), so that a stage which is skipped is skipped here too; else by months.
//! Source: seven stages [S:003], planning by discussion [S:004]; numbers are assumptions.

use crate::core::text::message;
use crate::model::choices::state::Undertaking;
use crate::model::world::delivered::{Choosing, Step};
use crate::model::world::intervention::Intervention;
use crate::model::world::offers::Activity;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::document::{Table, at};
use crate::scenario::extract::{Broken, Keys, Read, choice, record};
use crate::scenario::keys::Presence::{Optional, Or, Required};
use crate::scenario::keys::{DOSE, SHARE, Type};
use crate::scenario::problems::Problems;
use crate::scenario::{Stage, Start, Value};
use std::sync::Arc;

choice! {
    /// How it is decided.
    pub enum Rule {
        /// Those who come to the assembly decide, on what was proposed there.
        Assembly = "assembly",
        /// Somebody else has decided, without asking: any activity of the menu, by a draw.
        Imposed = "imposed",
    }
}

record! {
    /// An activity that is chosen, taken up and kept on, or not.
    pub struct Choice "choice" {
        room: Value, DOSE, Or("1.0"), Share, [Design];
        rule: Rule, Type::Choice(Rule::WORDS), Or("\"assembly\""), None, [Study(4)];
        meetings: f64, Type::Number(0.0, 8.0), Or("2.0"), PerMonth, [Assumption];
        assessment: u32, Type::Whole(0, 24), Or("2"), Months, [Assumption];
        weighing: u32, Type::Whole(0, 24), Or("1"), Months, [Assumption];
        uptake: f64, SHARE, Or("0.1"), ChancePerMonth, [Assumption];
        leaves: f64, SHARE, Or("0.1"), ChancePerMonth, [Assumption];
        activities: Menu, Type::Texts, Required, None, [Design];
        income: OfMenu, Type::Numbers(0.0, 1.0), Optional, Share, [Assumption];
        food: OfMenu, Type::Numbers(0.0, 1.0), Optional, Share, [Assumption];
        learning: OfMenu, Type::Numbers(0.0, 1.0), Optional, Share, [Assumption];
        surroundings: OfMenu, Type::Numbers(0.0, 1.0), Optional, Share, [Assumption];
        cost: OfMenu, Type::Numbers(0.0, 1e9), Optional, Rupiah, [Assumption, Study(4): "cakes"];
        earns: OfMenu, Type::Numbers(0.0, 1e8), Optional, RupiahPerMonth, [Assumption];
    }
}

/// What there is to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Menu(pub Arc<[Activity]>);

/// A list with one number an activity, read with the menu.
#[derive(Clone, Debug, PartialEq)]
pub struct OfMenu;

/// Most activities of a menu.
const MOST_ACTIVITIES: usize = 100;

/// The lists that have one number an activity.
const LISTS: [&str; 6] = ["income", "food", "learning", "surroundings", "cost", "earns"];

impl Read for Menu {
    fn read(keys: &Keys<'_>, key: &str) -> Result<Self, Broken> {
        let lists = LISTS.map(|list| Vec::<f64>::read(keys, list));
        let of = |l: usize, k: usize| {
            lists[l].as_ref().ok().and_then(|list| list.get(k).copied()).unwrap_or(0.0)
        };
        let activity = |(k, (name, _)): (usize, (&str, _))| Activity {
            name: name.to_string(),
            serves: std::array::from_fn(|d| of(d, k) as f32),
            cost: of(4, k),
            earns: of(5, k),
        };
        Ok(Menu(keys.table().texts(key).enumerate().map(activity).collect()))
    }
}

impl Read for OfMenu {
    fn read(_: &Keys<'_>, _: &str) -> Result<Self, Broken> {
        Ok(OfMenu)
    }
}

/// Slot of one-off luck: what somebody else decides.
const IMPOSED: u32 = 3;

/// Says where it has come to.
pub fn deliver<K>(
    spec: &Choice,
    i: &Intervention<K>,
    s: &Setting<'_>,
    c: &mut Site<'_>,
    undertakings: &[Undertaking],
) {
    let over = i.until.is_some_and(|until| s.now.month >= until);
    if !over && !s.lasts(i) {
        return;
    }
    let room = s.value(c.board, i, &spec.room, 0, 0).clamp(0.0, 1.0) as f32;
    if room <= 0.0 {
        return;
    }
    let choice = i.number;
    let known = undertakings.iter().find(|u| u.choice == choice);
    let decided = known.is_some_and(|u| u.chosen.is_some());
    // What was chosen goes on by those who are in it when nobody calls others to it any more.
    let step = if decided { Some(Step::Run) } else { step(spec, i, s).filter(|_| !over) };
    let Some(step) = step else { return };
    let imposed = (spec.rule == Rule::Imposed).then(|| {
        let u = s.now.luck.one_off(&i.id, 0, IMPOSED);
        ((u * spec.activities.0.len() as f64) as usize).min(spec.activities.0.len() - 1) as u8
    });
    if imposed.is_some() && matches!(step, Step::Assess | Step::Weigh) {
        return; // nobody is asked
    }
    c.delivered.choices.push(Choosing {
        choice,
        step,
        meetings: spec.meetings as f32,
        imposed,
        room,
        uptake: if over { 0.0 } else { spec.uptake as f32 },
        leaves: spec.leaves as f32,
        menu: spec.activities.0.clone(),
    });
}

/// What there is to do while nothing is decided.
fn step<K>(spec: &Choice, i: &Intervention<K>, s: &Setting<'_>) -> Option<Step> {
    if let Some(stage) = s.stage(0) {
        return match stage {
            Stage::Engagement => None,
            Stage::Assessment => Some(Step::Assess),
            Stage::Alternatives | Stage::ActionPlan => Some(Step::Weigh),
            Stage::Implementation | Stage::Evaluation | Stage::Termination => Some(Step::Decide),
        };
    }
    let Start::Month(at) = i.at else { return None };
    let since = s.now.month.since(at).max(0) as u32;
    Some(match since {
        m if m < spec.assessment => Step::Assess,
        m if m < spec.assessment + spec.weighing => Step::Weigh,
        _ => Step::Decide,
    })
}

/// A menu has activities, each with one number in every list.
pub(in crate::model) fn check(table: &Table, id: &str, problems: &mut Problems) {
    let length = |key: &str| table.get(key).and_then(|item| item.node.list()).map(<[_]>::len);
    let Some(activities) = length("activities") else { return };
    if !(1..=MOST_ACTIVITIES).contains(&activities) {
        let key = format!("intervention.{id}.activities");
        let message = message!(errors::menu_size, key = key, n = activities);
        let label = message!(errors::menu_takes, most = MOST_ACTIVITIES);
        problems.add(at(table, "activities"), message, label, None);
    }
    for key in LISTS {
        if let Some(numbers) = length(key).filter(|&numbers| numbers != activities) {
            let path = format!("intervention.{id}.{key}");
            let message = message!(errors::menu_numbers, key = path, n = numbers);
            let label = message!(errors::one_each, n = activities);
            problems.add(at(table, key), message, label, None);
        }
    }
}
