//! Parameters of mutual work: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Who people are
    altruist_share: "participation.altruist_share" = 0.03, 0.0..=1.0, Share, [Assumption range 0.01..=0.08: "remainder", Verified in "FGF 2001"];
    free_rider_share: "participation.free_rider_share" = 0.30, 0.0..=1.0, Share, [Data in "Andreozzi et al. 2020" range 0.26..=0.26, Verified in "FGF 2001" range 0.33..=0.33];
    matching_conditional: "participation.matching_conditional" = 1.0, 0.0..=1.0, Share, [Assumption range 0.8..=1.0: "calibrated-to-rounds", Data];
    matching_altruist: "participation.matching_altruist" = 0.3, 0.0..=1.0, Share, [Assumption range 0.1..=0.5: "calibrated-to-rounds", Data];
    // Own reasons, on the logit scale
    own_altruist: "participation.own_altruist" = 2.2, -8.0..=8.0, Logit, [Assumption range 1.5..=3.0: "calibrated-to-rounds", Data];
    own_others: "participation.own_others" = -3.6, -8.0..=8.0, Logit, [Assumption range -4.2..=-3.0: "calibrated-to-rounds", Data];
    private_worth: "participation.private_worth" = 1.0, -4.0..=6.0, Logit, [Assumption range 0.5..=1.5: "calibrated-to-turnout"];
    stake: "participation.stake" = 3.0, 0.0..=8.0, Logit, [Assumption range 1.5..=4.0];
    stake_half: "participation.stake_half" = 0.6, 0.01..=100.0, MillionRupiahPerHousehold, [Assumption range 0.2..=2.0];
    stake_stale: "participation.stake_stale" = 6.0, 0.1..=120.0, Months, [Assumption range 3.0..=12.0];
    rapport: "participation.rapport" = 0.9, 0.0..=8.0, Logit, [Assumption range 0.6..=2.0];
    salience: "participation.salience" = 0.6, 0.0..=8.0, Logit, [Assumption range 0.3..=1.2];
    confidence: "participation.confidence" = 2.0, 0.0..=8.0, Logit, [Assumption range 1.0..=4.0];
    habit: "participation.habit" = 1.0, 0.0..=4.0, Logit, [Assumption range 0.5..=2.0];
    expected_reprimand: "participation.expected_reprimand" = 7.3, 0.0..=20.0, Logit, [Assumption range 5.0..=8.5: "calibrated-as-product"];
    reprimand_memory: "participation.reprimand_memory" = 0.3, 0.0..=4.0, Logit, [Assumption range 0.1..=0.6];
    cost_sd: "participation.cost_sd" = 0.5, 0.0..=3.0, Logit, [Assumption range 0.3..=0.8: "fixed-unidentified"];
    free_rider_private: "participation.free_rider_private" = 0.5, 0.0..=1.0, Share, [Assumption range 0.3..=0.8];
    free_rider_sanction: "participation.free_rider_sanction" = 0.8, 0.0..=1.0, Share, [Assumption range 0.6..=1.0];
    august: "participation.august" = 0.3, 0.0..=4.0, Logit, [Study(0): "direction", Assumption range 0.1..=0.6: "size"];
    additive_expected: "participation.additive_expected" = 4.2, 0.0..=20.0, Logit, [Data in "Andreozzi et al. 2020": "first-period"];
    additive_worth: "participation.additive_worth" = 0.0, -4.0..=6.0, Logit, [Assumption range -0.5..=0.5: "closed-form"];
    habit_speed: "participation.habit_speed" = 0.2, 0.01..=1.0, SharePerMonth, [Assumption range 0.1..=0.4];
    // Norm and reprimands
    detection: "norm.detection" = 0.30, 0.0..=1.0, SharePerWeek, [Assumption range 0.2..=0.4: "fixed-per-week"];
    spite: "norm.spite" = 0.10, 0.0..=1.0, Share, [Verified in "Herrmann, Thöni & Gächter 2008": "direction", Assumption range 0.05..=0.2: "size"];
    spite_trust: "norm.spite_trust" = 0.10, 0.0..=1.0, Share, [Assumption range 0.05..=0.2];
    reprimand_fade: "norm.reprimand_fade" = 0.30, 0.0..=1.0, SharePerMonth, [Assumption range 0.15..=0.5];
    // Weekly works called, gifts
    works_called: "works.called" = 1.0, 0.0..=1.0, Share, [Study(0): "weekly"];
    gift: "incentive.gift" = 1.5, 0.0..=8.0, Logit, [Study(0): "direction", Study(3): "direction", Assumption range 0.75..=2.5: "size"];
}
