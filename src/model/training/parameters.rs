//! Parameters of skill: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Skill and livelihoods
    skill_mean: "skill.mean" = 0.25, 0.0..=1.0, Share, [Assumption range 0.15..=0.4];
    skill_fade: "skill.fade" = 0.01, 0.0..=0.2, SharePerMonth, [Assumption range 0.005..=0.02];
    // Learning without a trainer, pooled capital; nothing of this acts at 0
    proactive: "self_teaching.share" = 0.0, 0.0..=1.0, Share, [Study(0): "direction", Assumption range 0.0..=0.2: "zero-by-default"];
    teaching: "self_teaching.rate" = 0.05, 0.0..=1.0, SharePerMonth, [Assumption range 0.02..=0.1];
    from_others: "self_teaching.from_others" = 0.0, 0.0..=1.0, SharePerMonth, [Assumption range 0.0..=0.05: "zero-by-default"];
    // Costs; nobody acts on them
    training_place: "costs.training_place" = 1000000.0, 0.0..=100000000.0, Rupiah, [Assumption range 500000.0..=2000000.0, Recalled in "Kartu Prakerja 2020" range 1e6..=1e6];
}
