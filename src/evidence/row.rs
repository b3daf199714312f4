//! One row of a file, read and checked against its world: arms, quantity, months, amounts.

use super::quantity::{Amount, Quantity, Scale, Take, Window};
use super::read::{Reader, missing};
use super::worlds::World;
use super::{Expect, Grade, Row};
use crate::core::text::message;
use crate::core::units::Month;
use crate::measures::{About, Group, MEASURES};
use crate::model::setup::{Kind, Scenario};
use crate::scenario::document::{Item, Node, Place, Table};
use crate::scenario::problems::did_you_mean;

impl Reader<'_> {
    /// A row, checked against its world.
    pub(super) fn row(
        &mut self,
        t: &Table,
        place: &Place,
        worlds: &[World],
        scenarios: &[Scenario],
    ) -> Option<Row> {
        let id = self.text("row", t, "id");
        let claim = self.text("row", t, "claim");
        let needs = self.text("row", t, "needs");
        let words: Vec<&str> = Grade::ALL.iter().map(|g| g.word()).collect();
        let grade = self.choice("row", t, "grade", &words).map(|k| Grade::ALL[k]);
        let world = self.world_of("row", t, place, worlds)?;
        let scenario = &scenarios[world];
        let arms = self.weights(t, scenario);
        let quantity =
            self.quantity(t, place, scenario, arms.as_ref().is_some_and(|a| a.len() > 2));
        let smallest = t.get("smallest").and_then(|item| self.amount("smallest", item));
        let expect = self.expect(t, place);
        let fixed_by = self.text("row", t, "fixed_by");
        let sharper = self.texts("row", t, "sharper").into_iter().map(|(id, _)| id).collect();
        if fixed_by.is_some() && t.get("sharper").is_none() {
            let label = message!(evidence::names_sharper);
            self.problems.add(place, missing("row.sharper"), label, None);
        }
        let off = self.changes("row", t, "off");
        let quantity = quantity?;
        let smallest = smallest?;
        let mut amounts = vec![("smallest", smallest)];
        if let Some(Expect::Between(low, high)) = expect {
            amounts.extend([("between", low), ("between", high)]);
        }
        for (key, amount) in amounts {
            let plain = quantity.scale == Scale::Level
                && !matches!(quantity.take, Take::WhenHighest | Take::FirstAtLeast(_));
            let households = MEASURES[quantity.measure].about == About::Households;
            if amount.in_sd && !(plain && households) {
                let place = t.get(key).map_or(place, |item| &item.place);
                let message = message!(evidence::not_in_sd, key = key);
                let label = message!(evidence::sd_is_of_households);
                self.problems.add(place, message, label, None);
            }
        }
        Some(Row {
            id: id?,
            claim: claim?,
            needs: needs?,
            grade: grade?,
            world,
            arms: arms?,
            quantity,
            expect: expect?,
            smallest,
            fixed_by,
            sharper,
            off,
            place: place.clone(),
        })
    }

    /// The arms with their weights.
    fn weights(&mut self, t: &Table, scenario: &Scenario) -> Option<Vec<(String, f64)>> {
        let item = t.get("arms")?;
        let mut out: Vec<(String, f64, Place)> = Vec::new();
        match &item.node {
            Node::Table(weights) => {
                for (name, item) in &weights.entries {
                    match item.node.number().filter(|w| w.is_finite() && *w != 0.0) {
                        Some(weight) => out.push((name.clone(), weight, item.place.clone())),
                        None => self.wrong("row", "arms", item),
                    }
                }
            }
            _ => {
                let pair = self.texts("row", t, "arms");
                if !(1..=2).contains(&pair.len()) {
                    self.wrong("row", "arms", item);
                }
                let signs = [1.0, -1.0];
                out.extend(pair.into_iter().zip(signs).map(|((n, p), w)| (n, w, p)));
            }
        }
        if let Some(less) = t.get("less_arms") {
            let pair = self.texts("row", t, "less_arms");
            if pair.len() != 2 || out.len() != 2 {
                let label = message!(evidence::interaction_is);
                self.problems.add(&less.place, message!(evidence::two_pairs), label, None);
            }
            out.extend(pair.into_iter().zip([-1.0, 1.0]).map(|((n, p), w)| (n, w, p)));
        }
        if out.is_empty() {
            self.wrong("row", "arms", item);
            return None;
        }
        for (k, (name, _, place)) in out.iter().enumerate() {
            self.check_arm(name, place, scenario);
            // Of an interaction one arm may stand in both pairs.
            if out.len() == 2 && out[..k].iter().any(|(other, _, _)| other == name) {
                let label = message!(evidence::two_arms);
                let message = message!(evidence::against_itself, arm = name);
                self.problems.add(place, message, label, None);
            }
        }
        Some(out.into_iter().map(|(name, weight, _)| (name, weight)).collect())
    }

    fn quantity(
        &mut self,
        t: &Table,
        place: &Place,
        scenario: &Scenario,
        interaction: bool,
    ) -> Option<Quantity> {
        let measures: Vec<&str> = MEASURES.iter().map(|m| m.id).collect();
        let measure = self.measure(t, &measures);
        let groups = Group::ALL.map(Group::id);
        let group = |r: &mut Self, key: &str| {
            let found = t.get(key).map(|_| r.choice("row", t, key, &groups).map(|k| Group::ALL[k]));
            if let (Some(Some(g)), Some(item)) = (found, t.get(key))
                && g != Group::All
                && let Some(m) = measure.filter(|&m| MEASURES[m].about == About::Places)
            {
                let message =
                    message!(evidence::not_of_households, key = key, measure = measures[m]);
                r.problems.add(&item.place, message, message!(evidence::group_all_only), None);
            }
            found
        };
        let of = group(self, "group").unwrap_or(Some(Group::All));
        let less_group = group(self, "less_group");
        // Groups are those of the control's decree, or else of the first arm that has one: which one
        // that is must not depend on the rows that are run.
        let decree = scenario.control().interventions.iter();
        let mut decree = decree.map(|i| &i.kind);
        if !decree.any(|kind| matches!(kind, Kind::Delineation(_))) {
            for (key, found) in [("group", of), ("less_group", less_group.flatten())] {
                if let (Some(Group::Delineated | Group::Other), Some(item)) = (found, t.get(key)) {
                    let label = message!(evidence::give_decree);
                    let message = message!(evidence::no_decree, key = key);
                    self.problems.add(&item.place, message, label, None);
                }
            }
        }
        // What is wrong with an unknown measure is said already.
        let take =
            self.take(t, place, measure.is_none_or(|m| MEASURES[m].about == About::Households));
        let scale = match t.get("scale") {
            None => Some(0),
            Some(_) => self.choice("row", t, "scale", &Scale::NAMES),
        };
        if interaction && t.get("scale").is_none() {
            let label = message!(evidence::additive_scale);
            self.problems.add(place, message!(evidence::scale_missing), label, None);
        }
        let across = take.is_some_and(Take::is_across_households);
        let at = match t.get("at") {
            None if across => Some(Window::End),
            None => {
                self.problems.add(place, missing("row.at"), message!(evidence::at_takes), None);
                None
            }
            Some(item) if across => {
                let label = message!(evidence::of_last_month);
                let message = message!(evidence::no_meaning, key = "at");
                self.problems.add(&item.place, message, label, None);
                None
            }
            Some(item) => self.window("at", item, scenario),
        };
        let since = t.get("since").map(|item| self.window("since", item, scenario));
        Some(Quantity {
            measure: measure?,
            group: of?,
            less_group: less_group.map_or(Some(None), |g| g.map(Some))?,
            at: at?,
            since: since.map_or(Some(None), |w| w.map(Some))?,
            take: take?,
            scale: [Scale::Level, Scale::Log, Scale::Logit][scale?],
        })
    }

    fn measure(&mut self, t: &Table, measures: &[&str]) -> Option<usize> {
        let id = self.text("row", t, "measure")?;
        let found = measures.iter().position(|m| *m == id);
        if found.is_none() {
            let place = &t.get("measure")?.place;
            let help = did_you_mean(&id, measures.iter().copied());
            let label = message!(evidence::id_of_measure);
            self.problems.add(place, message!(evidence::unknown_measure, id = &id), label, help);
        }
        found
    }

    fn take(&mut self, t: &Table, place: &Place, households: bool) -> Option<Take> {
        let level = t.get("level");
        let number = level.and_then(|item| item.node.number());
        let kind = match t.get("take") {
            None => 0,
            Some(_) => self.choice("row", t, "take", &Take::NAMES)?,
        };
        let take = match Take::NAMES[kind] {
            "slope" => Take::Slope,
            "highest" => Take::Highest,
            "lowest" => Take::Lowest,
            "when_highest" => Take::WhenHighest,
            "first_at_least" => match number {
                Some(level) => Take::FirstAtLeast(level),
                None => {
                    let label = message!(evidence::level_needed);
                    self.problems.add(place, missing("row.level"), label, None);
                    return None;
                }
            },
            "spread" => Take::Spread,
            "cv" => Take::Cv,
            _ => Take::Mean,
        };
        if let (Some(item), false) = (level, matches!(take, Take::FirstAtLeast(_))) {
            let label = message!(evidence::level_only_of);
            let message = message!(evidence::no_meaning, key = "level");
            self.problems.add(&item.place, message, label, None);
        }
        let whole = ["group", "less_group", "since", "scale"];
        if take.is_across_households() {
            let other = whole.iter().find_map(|key| t.get(key));
            if !households || other.is_some() {
                let place = other.map_or(place, |item| &item.place);
                let label = message!(evidence::across_is);
                self.problems.add(place, message!(evidence::not_across), label, None);
                return None;
            }
        }
        Some(take)
    }

    fn window(&mut self, key: &str, item: &Item, scenario: &Scenario) -> Option<Window> {
        let text = item.node.text().unwrap_or_default();
        let window = if text == "end" {
            Some(Window::End)
        } else {
            let (from, to) = text.split_once("..").unwrap_or((text, text));
            match (from.trim().parse::<Month>(), to.trim().parse::<Month>()) {
                (Ok(from), Ok(to)) => Some(Window::Span(from, to)),
                _ => None,
            }
        };
        let Some(window) = window else {
            self.wrong("row", key, item);
            return None;
        };
        if window.months(scenario.start, scenario.months).is_none() {
            let (first, last) = (scenario.start.to_string(), scenario.end().to_string());
            let label = message!(evidence::within_run, first = first, last = last);
            self.problems.add(&item.place, message!(evidence::leaves_run, key = key), label, None);
            return None;
        }
        Some(window)
    }

    fn amount(&mut self, key: &str, item: &Item) -> Option<Amount> {
        let in_sd = item.node.text().and_then(|text| {
            let value: f64 = text.strip_suffix("sd")?.trim().parse().ok()?;
            Some(Amount { value, in_sd: true })
        });
        let plain = item.node.number().map(|value| Amount { value, in_sd: false });
        let amount = in_sd.or(plain).filter(|a| a.value.is_finite());
        let amount = amount.filter(|a| key != "smallest" || a.value > 0.0);
        if amount.is_none() {
            self.wrong("row", key, item);
        }
        amount
    }

    fn expect(&mut self, t: &Table, place: &Place) -> Option<Expect> {
        match (t.get("expect"), t.get("between")) {
            (Some(_), None) => {
                let k = self.choice("row", t, "expect", &["+", "-", "null"])?;
                Some([Expect::Plus, Expect::Minus, Expect::Null][k])
            }
            (None, Some(item)) => match item.node.list() {
                Some([low, high]) => {
                    let (low, high) = (self.amount("between", low)?, self.amount("between", high)?);
                    if low.value >= high.value || low.in_sd != high.in_sd {
                        self.wrong("row", "between", item);
                        return None;
                    }
                    Some(Expect::Between(low, high))
                }
                _ => {
                    self.wrong("row", "between", item);
                    None
                }
            },
            (Some(_), Some(item)) => {
                let label = message!(evidence::sign_or_range);
                self.problems.add(&item.place, message!(evidence::not_both), label, None);
                None
            }
            (None, None) => {
                let label = message!(evidence::expect_takes);
                self.problems.add(place, message!(evidence::needs_claim), label, None);
                None
            }
        }
    }
}
