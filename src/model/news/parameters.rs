//! Parameters of news and sides: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Information
    salience_loss: "information.salience_loss" = 0.08, 0.0..=1.0, SharePerMonth, [Assumption: "fixed"];
    outreach: "information.outreach" = 0.10, 0.0..=1.0, SharePerMonth, [Assumption];
    word_of_mouth: "information.word_of_mouth" = 0.04, 0.0..=1.0, SharePerMonth, [Assumption];
    // Sides taken for and against; nothing of this acts where nobody is against a programme
    sway: "stance.sway" = 0.3, 0.0..=1.0, SharePerMonth, [Assumption];
    contacts: "stance.contacts" = 5.0, 0.1..=100.0, Ties, [Study(2): "direction", Assumption: "size"];
    speaks: "stance.speaks" = 0.5, 0.0..=1.0, Share, [Study(3): "direction", Assumption: "size"];
    // News, and those whom it does not reach
    closed: "information.closed" = 0.0, 0.0..=1.0, Share, [Study(3): "direction", Assumption: "zero-without-them"];
    pass_knowing: "information.pass_knowing" = 0.0, 0.0..=1.0, PerTieMonth, [Assumption: "zero-by-default", Recalled range 0.08..=0.08: "per-quarter"];
    pass_taking_part: "information.pass_taking_part" = 0.0, 0.0..=1.0, PerTieMonth, [Assumption: "zero-by-default", Recalled range 0.4..=0.4: "per-quarter"];
}
