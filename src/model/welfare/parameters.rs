//! Parameters of health: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Health and the built environment
    complaint: "health.complaint" = 0.28, 0.0..=1.0, SharePerMonth, [Recalled in "Susenas" range 0.2..=0.35];
    complaint_clean: "health.complaint_clean" = 0.22, 0.0..=1.0, SharePerMonth, [Assumption range 0.15..=0.3];
    // Litter; nothing of this acts unless litter.use is above 0
    litter_health: "litter.health" = 0.05, 0.0..=1.0, SharePerMonth, [Assumption range 0.02..=0.1];
}
