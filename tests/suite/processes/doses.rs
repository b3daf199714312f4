//! Doses act in proportion: a hundredth of a dose does little, and more of it never less.

use crate::make::every_intervention::{PROGRAMME, scenario};
use crate::make::settled_worlds::{community, head, layout, replicate};
use berdaya::measures::{Group, MEASURES};
use berdaya::model::doses::{DOSES, Dose};
use berdaya::model::kinds::KINDS;

const PARTS: [f64; 5] = [0.0, 0.01, 0.1, 0.5, 1.0];
const REPLICATES: u32 = 6;

/// The usual dose of a key; that of the piece, or its own.
fn usual(dose: &Dose) -> f64 {
    match (dose.kind, dose.key) {
        ("facilitator" | "training", "competence") => 1.0,
        ("fund", "budget_share") | ("handover", "maintenance") => 1.0,
        ("transfer", "places") => 100.0,
        (kind, _) => {
            let piece = PROGRAMME.iter().find(|p| p.kind == kind).expect("a piece");
            piece.usual.parse().expect("a number")
        }
    }
}

/// By replicate, the effect of each part of the dose against none on the measure that it moves first.
fn effects(dose: &Dose) -> Vec<[f64; 5]> {
    let piece = PROGRAMME.iter().find(|p| p.kind == dose.kind).expect("a piece");
    let mut text = head(36).replace("replicates = 3", "replicates = 8");
    text.push_str(&(community("A", "here", 90) + &community("B", "here", 90)));
    text.push_str("[[trade]]\nname = \"chips\"\nowners = 0.3\n\n");
    text.push_str("[parameters]\nleakage.most = 0.3\n\n");
    for p in &PROGRAMME {
        // What is measured must not be crowded out.
        if p.kind == "commons" && dose.kind != "commons" || p.kind == "shock" && p.kind != dose.kind
        {
            continue;
        }
        // One team has as many communities as it can serve.
        let one = "kind = \"facilitator\"\ncase_load = 2\n";
        text.push_str(&p.table(p.id, p.usual).replace("kind = \"facilitator\"\n", one));
    }
    for (k, part) in PARTS.iter().enumerate() {
        let control = if k == 0 { "control = true\n" } else { "" };
        let value = part * usual(dose);
        text.push_str(&format!(
            "[[arm]]\nname = \"part-{k}\"\n{control}set = {{ \"intervention.{}.{}\" = {value} }}\n\n",
            piece.id, dose.key
        ));
    }
    let scenario = scenario(&text);
    let layout = layout(&scenario);
    let m = MEASURES.iter().position(|m| m.id == dose.moves).expect("a measure");
    let mean = |monthly: &[f64]| {
        let mut sum = 0.0;
        for place in 0..layout.places.len() {
            for month in 0..layout.months {
                let x = monthly[layout.monthly_at(place, Group::All as usize, month) + m];
                sum += if x.is_nan() { 0.0 } else { x };
            }
        }
        sum
    };
    (0..REPLICATES)
        .map(|number| {
            let part = replicate(&scenario, number, false);
            let of: Vec<f64> = part.arms.iter().map(|arm| mean(&arm.monthly)).collect();
            std::array::from_fn(|k| of[k] - of[0])
        })
        .collect()
}

#[test]
fn every_kind_has_its_doses_listed() {
    for (kind, _) in KINDS {
        assert!(DOSES.iter().any(|d| d.kind == *kind), "{kind}");
    }
}

#[test]
fn a_hundredth_of_a_dose_does_at_most_a_twentieth_and_more_never_does_less() {
    let mut wrong = Vec::new();
    for dose in DOSES {
        let all = effects(dose);
        let n = all.len() as f64;
        let mean: [f64; 5] = std::array::from_fn(|k| all.iter().map(|e| e[k]).sum::<f64>() / n);
        let error = |k: usize| {
            let spread = all.iter().map(|e| (e[k] - mean[k]).powi(2)).sum::<f64>() / (n - 1.0);
            (spread / n).sqrt()
        };
        let full = mean[4];
        let clear = full.abs() > 3.0 * error(4) && full != 0.0;
        let parts: Vec<String> = mean.iter().map(|e| format!("{:.3}", e / full)).collect();
        println!(
            "{} {} on {}: {} (full {full:.4}, clear {clear})",
            dose.kind,
            dose.key,
            dose.moves,
            parts.join(" ")
        );
        if !clear {
            continue;
        }
        let noise = |k: usize| 3.0 * error(k) / full.abs();
        let share = |k: usize| mean[k] / full;
        if share(1) > 0.05 + noise(1) && dose.steps.is_empty() {
            wrong.push(format!("{} {}: .01 does {:.3}", dose.kind, dose.key, share(1)));
        }
        // A programme has a calendar of stages or none; what comes in steps is compared from there on.
        let from = if dose.steps.is_empty() { 1 } else { 2 };
        for (k, part) in PARTS.iter().enumerate().skip(from) {
            if share(k) < share(k - 1) - noise(k).max(noise(k - 1)) - 1e-9 {
                wrong.push(format!("{} {}: falls at {part}", dose.kind, dose.key));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
