//! Parameters of works, papers and the yearly budget: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Works
    labour_days: "works.labour_days" = 3.0, 0.1..=40.0, DaysPerMillionRupiah, [Assumption range 1.5..=6.0];
    labour_offered: "works.labour_offered" = 1.0, 0.0..=4.0, Ratio, [Assumption range 0.5..=1.5];
    rainy_labour: "works.rainy_labour" = 0.7, 0.0..=1.0, Ratio, [Study(3): "direction", Assumption range 0.5..=0.9: "size"];
    self_help: "works.self_help" = 0.15, 0.0..=0.4, Share, [Recalled range 0.1..=0.2];
    self_help_pace: "works.self_help_pace" = 0.15, 0.0..=1.0, Ratio, [Assumption range 0.05..=0.4];
    stalled_loss: "works.stalled_loss" = 0.01, 0.0..=0.2, SharePerMonth, [Assumption range 0.0..=0.03];
    decay_unkept: "works.decay_unkept" = 0.0043, 0.0..=0.1, SharePerMonth, [Assumption range 0.002..=0.009: "decay-yearly"];
    decay_kept: "works.decay_kept" = 0.0017, 0.0..=0.1, SharePerMonth, [Assumption range 0.0005..=0.003: "size", Study(1): "maintenance-group"];
    upkeep_days: "works.upkeep_days" = 0.02, 0.0..=2.0, DaysPerMillionRupiahMonth, [Assumption range 0.005..=0.06];
    // Actors
    actor_favour: "actors.favour" = 0.0, 0.0..=1.0, Share, [Assumption range 0.0..=0.5: "zero-by-default"];
    actor_interest: "actors.interest" = 0.0, 0.0..=1.0, Share, [Study(1): "direction", Assumption range 0.0..=0.5: "size-zero-by-default"];
    actor_ego_delay: "actors.ego_delay" = 3.0, 0.0..=24.0, Months, [Assumption range 1.0..=6.0];
    // The year end
    performance_weight: "region.performance_weight" = 0.2, 0.0..=1.0, Share, [Assumption range 0.0..=0.5];
    // Costs; nobody acts on them
    administration: "costs.administration" = 0.1, 0.0..=1.0, Share, [Assumption range 0.05..=0.2];
}
