//! Parameters of wages and enterprises: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Skill and livelihoods
    skill_return: "skill.return" = 0.10, 0.0..=1.0, Ratio, [Verified in "WPS 9408" range 0.05..=0.1: "of-profits", Assumption range 0.05..=0.2: "of-wages"];
    income_sd: "livelihood.income_sd" = 0.20, 0.0..=1.0, Ratio, [Assumption range 0.1..=0.35];
    savings_months: "livelihood.savings_months" = 1.0, 0.0..=12.0, Months, [Assumption range 0.5..=3.0];
    savings_speed: "livelihood.savings_speed" = 0.25, 0.0..=1.0, SharePerMonth, [Assumption range 0.1..=0.5];
    idle_below: "livelihood.idle_below" = -0.7, -4.0..=4.0, StandardDeviations, [Assumption range -1.0..=-0.4];
    // Small enterprises; nothing of this acts where a scenario has no trades
    substitution: "enterprise.substitution" = 0.5, 0.1..=10.0, Elasticity, [Assumption range 0.3..=0.9: "size", Study(2): "direction"];
    custom_sd: "enterprise.custom_sd" = 0.2, 0.0..=1.0, Ratio, [Assumption range 0.1..=0.35];
    quality_speed: "enterprise.quality_speed" = 0.2, 0.0..=1.0, SharePerMonth, [Assumption range 0.1..=0.4];
    quality_sd: "enterprise.quality_sd" = 0.05, 0.0..=0.5, Share, [Assumption range 0.02..=0.1];
    reputation_speed: "enterprise.reputation_speed" = 0.1, 0.0..=1.0, SharePerMonth, [Assumption range 0.05..=0.2: "size", Study(4): "direction"];
    reach_speed: "enterprise.reach_speed" = 0.08, 0.0..=1.0, SharePerMonth, [Assumption range 0.04..=0.15: "size", Study(4): "order"];
    reach_bridging: "enterprise.reach_bridging" = 0.4, 0.0..=1.0, Share, [Assumption range 0.2..=0.6: "size", Study(2): "direction"];
    rivals: "enterprise.rivals" = 1.0, 0.0..=100.0, Producers, [Assumption range 0.5..=3.0];
    capital_wear: "enterprise.capital_wear" = 0.01, 0.0..=0.5, SharePerMonth, [Assumption range 0.005..=0.02];
    invest: "enterprise.invest" = 0.3, 0.0..=1.0, SharePerMonth, [Assumption range 0.15..=0.5];
    salvage: "enterprise.salvage" = 0.5, 0.0..=1.0, Share, [Assumption range 0.3..=0.7];
    start_rate: "enterprise.start_rate" = 0.05, 0.0..=1.0, ChancePerMonth, [Assumption range 0.02..=0.1];
    companion: "enterprise.companion" = 0.5, 0.0..=2.0, Ratio, [Assumption range 0.25..=1.0: "size", Study(4): "direction"];
    again: "enterprise.again" = 2.0, 0.0..=10.0, Ratio, [Assumption range 1.0..=4.0];
    skill_entry: "enterprise.skill_entry" = 0.3, 0.0..=1.0, Share, [Assumption range 0.1..=0.5];
    close_yearly: "enterprise.close_yearly" = 0.083, 0.0..=1.0, ChancePerYear, [Verified in "McKenzie & Paffhausen" range 0.082..=0.083, Assumption range 0.07..=0.1: "by-profit"];
    close_young: "enterprise.close_young" = 2.0, 1.0..=10.0, Ratio, [Assumption range 1.3..=3.0: "size", Verified in "McKenzie & Paffhausen": "direction"];
    close_poor: "enterprise.close_poor" = 3.0, 1.0..=40.0, Ratio, [Assumption range 1.5..=6.0: "size", Verified in "McKenzie & Paffhausen": "direction"];
    // Loan groups and meetings
    weather_rainy: "weather.rainy" = 0.4, 0.0..=1.0, Share, [Assumption range 0.2..=0.6: "size", Study(2): "direction"];
    weather_dry: "weather.dry" = 0.1, 0.0..=1.0, Share, [Assumption range 0.05..=0.2];
    // Gardens in common; nothing of this acts without the kind commons
    visitors: "visibility.visitors" = 0.0, 0.0..=10.0, Ratio, [Study(0): "tourist-sight", Assumption range 0.0..=2.0: "zero-by-default"];
}
