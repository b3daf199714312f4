//! Parameters of trust, ties, norms and institutions: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Willingness
    wear: "willingness.wear" = 0.16, 0.0..=1.0, SharePerMonth, [Assumption range 0.13..=0.2: "calibrated-to-rounds", Data];
    support_neighbours: "willingness.support_neighbours" = 0.5, 0.0..=10.0, Ties, [Assumption range 0.2..=1.0];
    support_half: "willingness.support_half" = 5.2, 0.01..=100.0, Ties, [Assumption range 4.0..=7.0];
    mend: "willingness.mend" = 0.5, 0.0..=1.0, SharePerMonth, [Assumption range 0.3..=0.7];
    // Dyadic trust
    trust_gain: "trust.gain" = 0.04, 0.0..=0.5, SharePerMonth, [Assumption range 0.02..=0.06: "gain-below-loss", Data in "NGS2": "rewiring-kept-both"];
    trust_loss: "trust.loss" = 0.06, 0.0..=0.5, SharePerMonth, [Assumption range 0.03..=0.09: "half-more-than-gain"];
    trust_return: "trust.return" = 0.09, 0.0..=1.0, SharePerMonth, [Assumption range 0.06..=0.1: "half-life-by-fading"];
    prior_weight: "trust.prior_weight" = 2.0, 0.1..=100.0, MonthsObserved, [Recalled in "Jøsang & Ismail 2002" range 1.0..=5.0: "weak-prior"];
    sight_floor: "trust.sight_floor" = 0.05, 0.0..=1.0, Share, [Assumption range 0.02..=0.15];
    sight_across: "trust.sight_across" = 0.2, 0.0..=1.0, Ratio, [Assumption range 0.1..=0.4: "size", Study(1): "works-within"];
    // Ties
    tie_gain: "ties.gain" = 0.06, 0.0..=0.5, SharePerMonth, [Assumption range 0.03..=0.09];
    tie_fade: "ties.fade" = 0.09, 0.0..=1.0, SharePerMonth, [Assumption range 0.06..=0.1: "half-life-7-12"];
    tie_kin: "ties.baseline_kin" = 0.55, 0.0..=1.0, Share, [Assumption range 0.45..=0.65: "kin-first"];
    tie_neighbour: "ties.baseline_neighbour" = 0.40, 0.0..=1.0, Share, [Assumption range 0.3..=0.5];
    tie_work: "ties.baseline_work" = 0.30, 0.0..=1.0, Share, [Assumption range 0.2..=0.4];
    tie_review: "ties.review" = 0.03, 0.0..=1.0, SharePerMonth, [Assumption range 0.005..=0.3];
    tie_seek: "ties.seek" = 0.15, 0.0..=0.3, PerMissingTieMonth, [Assumption range 0.08..=0.25];
    tie_by_friends: "ties.by_friends" = 0.4, 0.0..=1.0, Share, [Assumption range 0.35..=0.65];
    tie_by_neighbours: "ties.by_neighbours" = 0.4, 0.0..=1.0, Share, [Assumption range 0.15..=0.45];
    tie_enough: "ties.enough" = 0.0, 0.0..=1.0, Share, [Assumption range 0.0..=1.0];
    cut_after_absence: "ties.cut_after_absence" = 0.61, 0.0..=1.0, Share, [Data in "NGS2" range 0.387..=0.387: "rewiring-kept"];
    cut_after_presence: "ties.cut_after_presence" = 0.02, 0.0..=1.0, Share, [Data in "NGS2" range 0.983..=0.983: "rewiring-kept"];
    form_with_present: "ties.form_with_present" = 0.90, 0.0..=1.0, Share, [Data in "NGS2": "rewiring"];
    form_with_absent: "ties.form_with_absent" = 0.22, 0.0..=1.0, Share, [Data in "NGS2": "rewiring-24-21"];
    form_at_works: "ties.form_at_works" = 0.06, 0.0..=1.0, SharePerMonth, [Assumption range 0.03..=0.12];
    // Norm and reprimands
    norm_agreed: "norm.agreed" = 0.5, 0.0..=1.0, Share, [Assumption range 0.4..=0.6: "fixed"];
    norm_communities: "norm.between_communities" = 0.25, 0.0..=2.0, Logit, [Assumption range 0.1..=0.5];
    norm_neighbourhoods: "norm.between_neighbourhoods" = 0.15, 0.0..=2.0, Logit, [Assumption range 0.0..=0.3];
    norm_return: "norm.return" = 0.06, 0.0..=1.0, SharePerMonth, [Assumption range 0.03..=0.1];
    norm_behaviour: "norm.behaviour" = 0.10, 0.0..=0.5, Share, [Assumption range 0.05..=0.1: "at-most-a-tenth"];
    // Trust in institutions
    institution_gain: "institutions.gain" = 0.12, 0.0..=1.0, SharePerMonth, [Assumption range 0.06..=0.2];
    institution_return: "institutions.return" = 0.06, 0.0..=1.0, SharePerMonth, [Assumption range 0.05..=0.08: "half-life-7-12"];
    institution_baseline: "institutions.baseline" = 0.40, 0.0..=1.0, Share, [Assumption range 0.3..=0.5];
    institution_sd: "institutions.baseline_sd" = 0.12, 0.0..=0.3, Share, [Assumption range 0.08..=0.16];
    deserved_low: "institutions.deserved_low" = 0.10, 0.0..=1.0, Share, [Assumption range 0.05..=0.2];
    deserved_high: "institutions.deserved_high" = 0.80, 0.0..=1.0, Share, [Assumption range 0.47..=0.8];
    promise_forgotten: "institutions.promise_forgotten" = 6.0, 0.1..=240.0, Months, [Assumption range 3.0..=18.0];
    exposure_delineated: "institutions.exposure_delineated" = 0.6, 0.0..=1.0, Share, [Assumption range 0.4..=0.8];
    exposure_salience: "institutions.exposure_salience" = 0.3, 0.0..=1.0, Share, [Assumption range 0.15..=0.5];
    blame_facilitator: "institutions.blame_facilitator" = 0.5, 0.0..=1.0, Share, [Assumption range 0.3..=0.7];
    blame_government: "institutions.blame_government" = 0.7, 0.0..=1.0, Share, [Assumption range 0.5..=0.9];
    // The board and the facilitator among households
    board_gain: "board.contact_gain" = 0.06, 0.0..=1.0, SharePerMonth, [Assumption range 0.04..=0.09];
    board_forgetting: "board.forgetting" = 0.08, 0.0..=1.0, SharePerMonth, [Assumption range 0.05..=0.12: "half-life-8-3"];
    rapport_gain: "facilitator.rapport_gain" = 0.08, 0.0..=1.0, SharePerMonth, [Assumption range 0.05..=0.12];
    rapport_loss: "facilitator.rapport_loss" = 0.10, 0.0..=1.0, SharePerMonth, [Assumption range 0.06..=0.15: "half-life-6-6"];
}
