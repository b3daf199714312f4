//! Parameters of gardens in common and litter: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Litter; nothing of this acts unless litter.use is above 0
    litter_use: "litter.use" = 0.0, 0.0..=1.0, SharePerMonth, [Assumption range 0.0..=0.5: "zero-without-litter"];
    litter_first: "litter.first" = 0.3, 0.0..=1.0, Ratio, [Recalled in "Cialdini, Reno & Kallgren 1990" range 0.1..=0.6: "direction", Assumption: "size"];
    litter_cleaned: "litter.cleaned" = 0.5, 0.0..=1.0, SharePerMonth, [Study(0): "direction", Assumption range 0.25..=0.8: "size"];
    litter_collected: "litter.collected" = 0.05, 0.0..=1.0, SharePerMonth, [Assumption range 0.0..=0.15];
    // Gardens in common; nothing of this acts without the kind commons
    garden_growth: "commons.growth" = 0.15, 0.0..=1.0, SharePerMonth, [Assumption range 0.08..=0.3];
    garden_neglect: "commons.neglect" = 0.15, 0.0..=1.0, SharePerMonth, [Assumption range 0.08..=0.3];
    garden_unskilled: "commons.unskilled" = 0.4, 0.0..=1.0, Ratio, [Study(0): "know-how", Assumption range 0.2..=0.6: "size"];
    garden_exposure: "commons.exposure" = 0.5, 0.0..=1.0, Share, [Assumption range 0.25..=0.8: "as-exposure-to-delivery"];
    garden_awareness: "commons.awareness" = 0.08, 0.0..=1.0, SharePerMonth, [Study(0): "direction", Assumption range 0.03..=0.15: "size"];
}
