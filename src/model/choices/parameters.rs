//! Parameters of assemblies and activities: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Assemblies, and activities that were chosen
    assembly_attends: "assembly.attends" = 0.5, 0.0..=1.0, Ratio, [Assumption];
    assembly_speaks: "assembly.speaks" = 0.15, 0.0..=1.0, Chance, [Verified in "3ie 2018": "few-speak", Assumption: "size"];
    assembly_leaders: "assembly.leaders" = 3.0, 0.0..=20.0, Ratio, [Assumption];
    assembly_common: "assembly.common" = 0.5, 0.0..=1.0, Share, [Assumption];
    need_own: "needs.own" = 0.5, 0.0..=1.0, Share, [Assumption];
    practice: "activity.practice" = 0.01, 0.0..=0.2, SharePerMonth, [Assumption];
}
