//! Parameters of partners, dues and how a place is seen: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Own means, partners, how a place is seen
    dues: "works.dues" = 0.0, 0.0..=0.2, Share, [Study(1): "own-funds", Study(0): "own-funds", Assumption range 0.0..=0.02: "zero-by-default"];
    own_package: "works.own_package" = 20000000.0, 1000000.0..=1000000000.0, Rupiah, [Assumption range 10000000.0..=50000000.0];
    visibility_gain: "visibility.gain" = 0.05, 0.0..=1.0, SharePerMonth, [Assumption range 0.02..=0.1];
    visibility_fade: "visibility.fade" = 0.04, 0.0..=1.0, SharePerMonth, [Assumption range 0.02..=0.08];
    publicity: "visibility.publicity" = 0.02, 0.0..=1.0, PerMillionRupiahMonth, [Assumption range 0.005..=0.05];
    stigma_baseline: "stigma.baseline" = 0.0, 0.0..=1.0, Share, [Study(4): "direction", Assumption range 0.0..=0.6: "zero-without-it"];
    stigma_turned: "stigma.turned" = 0.10, 0.0..=1.0, SharePerMonth, [Study(4): "direction", Assumption range 0.05..=0.2: "size"];
    stigma_return: "stigma.return" = 0.01, 0.0..=1.0, SharePerMonth, [Assumption range 0.005..=0.03];
}
