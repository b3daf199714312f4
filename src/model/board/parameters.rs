//! Parameters of the board: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // The board and the facilitator among households
    board_presence: "board.presence" = 0.30, 0.0..=1.0, Share, [Assumption range 0.15..=0.45];
    board_programme: "board.programme_time" = 1.5, 1.0..=4.0, Ratio, [Assumption range 1.0..=2.5];
    board_site_weight: "board.site_weight" = 6.0, 1.0..=40.0, Ratio, [Assumption range 2.0..=15.0: "size", Study(1): "direction"];
    facilitator_outside: "facilitator.contact_outside" = 0.02, 0.0..=1.0, Share, [Assumption range 0.005..=0.05: "size", Study(1): "direction"];
    competence_floor: "facilitator.competence_floor" = 0.4, 0.0..=1.0, Share, [Assumption range 0.2..=0.6: "fixed"];
    // How much of those who accompany does how much
    contacts: "facilitator.contacts" = 1.2, 0.0..=20.0, PerMonth, [Assumption range 0.5..=2.5];
    cadre_contacts: "cadres.contacts" = 0.8, 0.0..=20.0, PerMonth, [Assumption range 0.3..=2.0];
    cadre_competence: "cadres.competence" = 0.4, 0.0..=1.0, Share, [Assumption range 0.2..=0.6];
    leads_alone: "board.leads_alone" = 0.35, 0.0..=1.0, Share, [Assumption range 0.15..=0.7];
    leads_between: "board.leads_between" = 0.5, 0.0..=2.0, Logit, [Assumption range 0.2..=1.0];
    upkeep_alone: "board.upkeep_alone" = 0.3, 0.0..=1.0, Share, [Assumption range 0.0..=0.5];
    // Actors
    actor_ego: "actors.ego" = 0.0, 0.0..=1.0, Share, [Study(1): "direction", Assumption range 0.0..=0.5: "size-zero-by-default"];
    // Leakage
    leak_most: "leakage.most" = 0.0, 0.0..=1.0, Share, [Assumption range 0.0..=0.4: "zero-by-default", Verified in "Olken 2007" range 0.28..=0.28];
    leak_penalty: "leakage.penalty" = 1.0, 0.0..=10.0, Ratio, [Assumption range 0.7..=1.5];
    leak_watched: "leakage.watched" = 0.10, 0.0..=1.0, Chance, [Verified in "Olken 2007": "direction", Assumption range 0.03..=0.2: "size"];
    leak_verified: "leakage.verified" = 0.0, 0.0..=1.0, Chance, [Assumption range 0.0..=0.3];
    // Capability of a community
    capability_gain: "capability.gain" = 0.0, 0.0..=0.5, SharePerMonth, [Assumption range 0.0..=0.05: "zero-by-default", Study(1): "direction"];
    capability_fade: "capability.fade" = 0.01, 0.0..=0.5, SharePerMonth, [Assumption range 0.005..=0.02];
    capability_carries: "capability.carries" = 0.5, 0.0..=1.0, Share, [Assumption range 0.25..=0.75];
    own_hand: "facilitator.own_hand" = 0.5, 0.0..=1.0, Share, [Assumption range 0.25..=0.75: "size", Study(1): "direction"];
    // Costs; nobody acts on them
    facilitator_month: "costs.facilitator_month" = 25000000.0, 0.0..=1000000000.0, RupiahPerMonth, [Assumption range 15e6..=40e6];
}
