//! Parameters of background shocks: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Background shocks
    flood_slum: "flood.yearly_slum" = 0.0, 0.0..=1.0, ChancePerYear, [Assumption range 0.0..=0.5: "zero-without-floods"];
    flood_other: "flood.yearly_other" = 0.0, 0.0..=1.0, ChancePerYear, [Assumption range 0.0..=0.5: "zero-without-floods"];
    flood_works: "flood.works_lost" = 0.3, 0.0..=1.0, Share, [Assumption range 0.1..=0.5];
    flood_savings: "flood.savings_lost" = 0.5, 0.0..=1.0, Share, [Study(3): "direction", Assumption range 0.5..=1.0: "size"];
    // Help between households; nothing of this acts at 0
    help: "help.after_shock" = 0.0, 0.0..=1.0, Share, [Assumption range 0.0..=0.5: "zero-by-default"];
}
