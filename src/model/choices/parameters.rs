//! Parameters of assemblies and activities: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Assemblies, and activities that were chosen
    assembly_attends: "assembly.attends" = 0.5, 0.0..=1.0, Ratio, [Assumption range 0.3..=0.8];
    assembly_speaks: "assembly.speaks" = 0.15, 0.0..=1.0, Chance, [Verified in "3ie 2018": "few-speak", Assumption range 0.05..=0.3: "size"];
    assembly_leaders: "assembly.leaders" = 3.0, 0.0..=20.0, Ratio, [Assumption range 1.5..=5.0];
    assembly_common: "assembly.common" = 0.5, 0.0..=1.0, Share, [Assumption range 0.2..=0.8];
    need_own: "needs.own" = 0.5, 0.0..=1.0, Share, [Assumption range 0.25..=0.75];
    practice: "activity.practice" = 0.01, 0.0..=0.2, SharePerMonth, [Assumption range 0.005..=0.03];
}
