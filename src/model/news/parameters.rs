//! Parameters of news and sides: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Information
    salience_loss: "information.salience_loss" = 0.08, 0.0..=1.0, SharePerMonth, [Assumption range 0.05..=0.12: "fixed"];
    outreach: "information.outreach" = 0.10, 0.0..=1.0, SharePerMonth, [Assumption range 0.05..=0.2];
    word_of_mouth: "information.word_of_mouth" = 0.04, 0.0..=1.0, SharePerMonth, [Assumption range 0.02..=0.07];
    // Sides taken for and against; nothing of this acts where nobody is against a programme
    sway: "stance.sway" = 0.3, 0.0..=1.0, SharePerMonth, [Assumption range 0.15..=0.5];
    contacts: "stance.contacts" = 5.0, 0.1..=100.0, Ties, [Study(2): "direction", Assumption range 3.0..=10.0: "size"];
    speaks: "stance.speaks" = 0.5, 0.0..=1.0, Share, [Study(3): "direction", Assumption range 0.25..=0.75: "size"];
    // News, and those whom it does not reach
    closed: "information.closed" = 0.0, 0.0..=1.0, Share, [Study(3): "direction", Assumption range 0.0..=0.2: "zero-without-them"];
    pass_knowing: "information.pass_knowing" = 0.0, 0.0..=1.0, PerTieMonth, [Assumption range 0.0..=0.03: "zero-by-default", Recalled range 0.08..=0.08: "per-quarter"];
    pass_taking_part: "information.pass_taking_part" = 0.0, 0.0..=1.0, PerTieMonth, [Assumption range 0.0..=0.16: "zero-by-default", Recalled range 0.4..=0.4: "per-quarter"];
}
