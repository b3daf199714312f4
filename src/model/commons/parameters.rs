//! Parameters of gardens in common and litter: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Litter; nothing of this acts unless litter.use is above 0
    litter_use: "litter.use" = 0.0, 0.0..=1.0, SharePerMonth, [Assumption: "zero-without-litter"];
    litter_first: "litter.first" = 0.3, 0.0..=1.0, Ratio, [Recalled in "Cialdini, Reno & Kallgren 1990": "direction", Assumption: "size"];
    litter_cleaned: "litter.cleaned" = 0.5, 0.0..=1.0, SharePerMonth, [Study(0): "direction", Assumption: "size"];
    litter_collected: "litter.collected" = 0.05, 0.0..=1.0, SharePerMonth, [Assumption];
    // Gardens in common; nothing of this acts without the kind commons
    garden_growth: "commons.growth" = 0.15, 0.0..=1.0, SharePerMonth, [Assumption];
    garden_neglect: "commons.neglect" = 0.15, 0.0..=1.0, SharePerMonth, [Assumption];
    garden_unskilled: "commons.unskilled" = 0.4, 0.0..=1.0, Ratio, [Study(0): "know-how", Assumption: "size"];
    garden_exposure: "commons.exposure" = 0.5, 0.0..=1.0, Share, [Assumption: "as-exposure-to-delivery"];
    garden_awareness: "commons.awareness" = 0.08, 0.0..=1.0, SharePerMonth, [Study(0): "direction", Assumption: "size"];
}
