//! Every parameter of the model, one line each: key, default, range, unit, source. What it means stands
//! in the catalogue of texts (`parameters.ftl`), by its key.
//!
//! Parameters that are assumed, or recalled and not verified, may be given as distributions; they are
//! then drawn once a replicate and shared by all arms.

use super::forms::Forms;
use super::sources::{Source, source};
use crate::core::text::Language;
use crate::core::text::catalogue::Text;
use crate::core::units::Unit;

/// What is known about one parameter.
#[derive(Clone, Copy, Debug)]
pub struct ParameterSpec {
    /// The key in a scenario file, under `[parameters]`.
    pub key: &'static str,
    /// The default value.
    pub default: f64,
    /// The lowest value allowed.
    pub low: f64,
    /// The highest value allowed.
    pub high: f64,
    /// The unit.
    pub unit: Unit,
    /// Where the number comes from.
    pub source: Source,
}

impl ParameterSpec {
    /// What it means.
    pub fn meaning_in(&self, language: Language) -> &'static str {
        Text::named("parameters", self.key).map_or("", |text| text.of(language))
    }
}

macro_rules! parameters {
    ($($field:ident: $key:literal = $default:literal, $low:literal ..= $high:literal, $unit:ident, $source:tt;)*) => {
        /// The parameters of one replicate and arm, resolved to numbers.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Parameters {
            $(#[doc = concat!("`", $key, "`, ", stringify!($unit), "; default ", stringify!($default))] pub $field: f32,)*
            /// The forms in which they are used.
            pub forms: Forms,
        }

        /// Every parameter, in the order of the fields of [`Parameters`].
        pub const PARAMETERS: &[ParameterSpec] = &[
            $(ParameterSpec { key: $key, default: $default, low: $low, high: $high, unit: Unit::$unit, source: source!($source) },)*
        ];

        impl Parameters {
            /// The parameters with the given values, in the order of [`PARAMETERS`].
            pub fn from_values(values: &[f64]) -> Self {
                assert_eq!(values.len(), PARAMETERS.len(), "one value a parameter");
                let mut rest = values.iter().copied();
                let mut next = || rest.next().unwrap_or(f64::NAN) as f32;
                Parameters { $($field: next(),)* forms: Forms::default() }
            }
        }
    };
}

impl Default for Parameters {
    fn default() -> Self {
        Self::from_values(&PARAMETERS.iter().map(|p| p.default).collect::<Vec<_>>())
    }
}

parameters! {
    // Who people are
    altruist_share: "participation.altruist_share" = 0.03, 0.0..=1.0, Share, [Assumption: "remainder", Verified in "FGF 2001"];
    free_rider_share: "participation.free_rider_share" = 0.30, 0.0..=1.0, Share, [Data in "Andreozzi et al. 2020" range 0.26..=0.26, Verified in "FGF 2001" range 0.33..=0.33];
    matching_conditional: "participation.matching_conditional" = 1.0, 0.0..=1.0, Share, [Assumption: "calibrated-to-rounds", Data];
    matching_altruist: "participation.matching_altruist" = 0.3, 0.0..=1.0, Share, [Assumption: "calibrated-to-rounds", Data];
    // Own reasons, on the logit scale
    own_altruist: "participation.own_altruist" = 2.2, -8.0..=8.0, Logit, [Assumption: "calibrated-to-rounds", Data];
    own_others: "participation.own_others" = -3.6, -8.0..=8.0, Logit, [Assumption: "calibrated-to-rounds", Data];
    private_worth: "participation.private_worth" = 1.0, -4.0..=6.0, Logit, [Assumption: "calibrated-to-turnout"];
    stake: "participation.stake" = 2.2, 0.0..=8.0, Logit, [Assumption];
    stake_waiting: "participation.stake_waiting" = 0.35, 0.0..=1.0, Share, [Assumption];
    rapport: "participation.rapport" = 0.9, 0.0..=8.0, Logit, [Assumption];
    salience: "participation.salience" = 0.6, 0.0..=8.0, Logit, [Assumption];
    confidence: "participation.confidence" = 2.0, 0.0..=8.0, Logit, [Assumption];
    habit: "participation.habit" = 1.0, 0.0..=4.0, Logit, [Assumption];
    expected_reprimand: "participation.expected_reprimand" = 7.3, 0.0..=20.0, Logit, [Assumption: "calibrated-as-product"];
    reprimand_memory: "participation.reprimand_memory" = 0.3, 0.0..=4.0, Logit, [Assumption];
    cost_sd: "participation.cost_sd" = 0.5, 0.0..=3.0, Logit, [Assumption: "fixed-unidentified"];
    free_rider_private: "participation.free_rider_private" = 0.5, 0.0..=1.0, Share, [Assumption];
    free_rider_sanction: "participation.free_rider_sanction" = 0.8, 0.0..=1.0, Share, [Assumption];
    august: "participation.august" = 0.3, 0.0..=4.0, Logit, [Study(0): "direction", Assumption: "size"];
    additive_expected: "participation.additive_expected" = 4.2, 0.0..=20.0, Logit, [Data in "Andreozzi et al. 2020": "first-period"];
    additive_worth: "participation.additive_worth" = 0.0, -4.0..=6.0, Logit, [Assumption: "closed-form"];
    habit_speed: "participation.habit_speed" = 0.2, 0.01..=1.0, SharePerMonth, [Assumption];
    // Willingness
    wear: "willingness.wear" = 0.16, 0.0..=1.0, SharePerMonth, [Assumption: "calibrated-to-rounds", Data];
    mend: "willingness.mend" = 0.5, 0.0..=1.0, SharePerMonth, [Assumption];
    // Dyadic trust
    trust_gain: "trust.gain" = 0.04, 0.0..=0.5, SharePerMonth, [Assumption: "gain-below-loss", Data in "NGS2": "rewiring-kept-both"];
    trust_loss: "trust.loss" = 0.06, 0.0..=0.5, SharePerMonth, [Assumption: "half-more-than-gain"];
    trust_return: "trust.return" = 0.09, 0.0..=1.0, SharePerMonth, [Assumption: "half-life-by-fading"];
    prior_weight: "trust.prior_weight" = 2.0, 0.1..=100.0, MonthsObserved, [Recalled in "Jøsang & Ismail 2002": "weak-prior"];
    sight_floor: "trust.sight_floor" = 0.05, 0.0..=1.0, Share, [Assumption];
    sight_across: "trust.sight_across" = 0.2, 0.0..=1.0, Ratio, [Assumption: "size", Study(1): "works-within"];
    // Ties
    tie_gain: "ties.gain" = 0.06, 0.0..=0.5, SharePerMonth, [Assumption];
    tie_fade: "ties.fade" = 0.09, 0.0..=1.0, SharePerMonth, [Assumption: "half-life-7-12"];
    tie_kin: "ties.baseline_kin" = 0.55, 0.0..=1.0, Share, [Assumption: "kin-first"];
    tie_neighbour: "ties.baseline_neighbour" = 0.40, 0.0..=1.0, Share, [Assumption];
    tie_work: "ties.baseline_work" = 0.30, 0.0..=1.0, Share, [Assumption];
    tie_review: "ties.review" = 0.03, 0.0..=1.0, SharePerMonth, [Assumption range 0.005..=0.3];
    tie_seek: "ties.seek" = 0.15, 0.0..=0.3, PerMissingTieMonth, [Assumption];
    tie_by_friends: "ties.by_friends" = 0.4, 0.0..=1.0, Share, [Assumption];
    tie_by_neighbours: "ties.by_neighbours" = 0.4, 0.0..=1.0, Share, [Assumption];
    tie_enough: "ties.enough" = 0.0, 0.0..=1.0, Share, [Assumption];
    cut_after_absence: "ties.cut_after_absence" = 0.61, 0.0..=1.0, Share, [Data in "NGS2" range 0.387..=0.387: "rewiring-kept"];
    cut_after_presence: "ties.cut_after_presence" = 0.02, 0.0..=1.0, Share, [Data in "NGS2" range 0.983..=0.983: "rewiring-kept"];
    form_with_present: "ties.form_with_present" = 0.90, 0.0..=1.0, Share, [Data in "NGS2": "rewiring"];
    form_with_absent: "ties.form_with_absent" = 0.22, 0.0..=1.0, Share, [Data in "NGS2": "rewiring-24-21"];
    form_at_works: "ties.form_at_works" = 0.06, 0.0..=1.0, SharePerMonth, [Assumption];
    // Norm and reprimands
    norm_agreed: "norm.agreed" = 0.5, 0.0..=1.0, Share, [Assumption: "fixed"];
    norm_return: "norm.return" = 0.06, 0.0..=1.0, SharePerMonth, [Assumption];
    norm_behaviour: "norm.behaviour" = 0.10, 0.0..=0.5, Share, [Assumption: "at-most-a-tenth"];
    detection: "norm.detection" = 0.30, 0.0..=1.0, SharePerWeek, [Assumption: "fixed-per-week"];
    spite: "norm.spite" = 0.10, 0.0..=1.0, Share, [Verified in "Herrmann, Thöni & Gächter 2008": "direction", Assumption: "size"];
    spite_trust: "norm.spite_trust" = 0.10, 0.0..=1.0, Share, [Assumption];
    reprimand_fade: "norm.reprimand_fade" = 0.30, 0.0..=1.0, SharePerMonth, [Assumption];
    // Information
    salience_loss: "information.salience_loss" = 0.08, 0.0..=1.0, SharePerMonth, [Assumption: "fixed"];
    outreach: "information.outreach" = 0.10, 0.0..=1.0, SharePerMonth, [Assumption];
    word_of_mouth: "information.word_of_mouth" = 0.04, 0.0..=1.0, SharePerMonth, [Assumption];
    // Trust in institutions
    institution_gain: "institutions.gain" = 0.12, 0.0..=1.0, SharePerMonth, [Assumption];
    institution_return: "institutions.return" = 0.06, 0.0..=1.0, SharePerMonth, [Assumption: "half-life-7-12"];
    institution_baseline: "institutions.baseline" = 0.40, 0.0..=1.0, Share, [Assumption];
    institution_sd: "institutions.baseline_sd" = 0.12, 0.0..=0.3, Share, [Assumption];
    deserved_low: "institutions.deserved_low" = 0.10, 0.0..=1.0, Share, [Assumption];
    deserved_high: "institutions.deserved_high" = 0.80, 0.0..=1.0, Share, [Assumption];
    exposure_delineated: "institutions.exposure_delineated" = 0.6, 0.0..=1.0, Share, [Assumption];
    exposure_salience: "institutions.exposure_salience" = 0.3, 0.0..=1.0, Share, [Assumption];
    blame_facilitator: "institutions.blame_facilitator" = 0.5, 0.0..=1.0, Share, [Assumption];
    blame_government: "institutions.blame_government" = 0.7, 0.0..=1.0, Share, [Assumption];
    // The board and the facilitator among households
    board_gain: "board.contact_gain" = 0.06, 0.0..=1.0, SharePerMonth, [Assumption];
    board_forgetting: "board.forgetting" = 0.08, 0.0..=1.0, SharePerMonth, [Assumption: "half-life-8-3"];
    board_presence: "board.presence" = 0.30, 0.0..=1.0, Share, [Assumption];
    board_programme: "board.programme_time" = 1.5, 1.0..=4.0, Ratio, [Assumption];
    board_site_weight: "board.site_weight" = 6.0, 1.0..=40.0, Ratio, [Assumption: "size", Study(1): "direction"];
    rapport_gain: "facilitator.rapport_gain" = 0.08, 0.0..=1.0, SharePerMonth, [Assumption];
    rapport_loss: "facilitator.rapport_loss" = 0.10, 0.0..=1.0, SharePerMonth, [Assumption: "half-life-6-6"];
    facilitator_outside: "facilitator.contact_outside" = 0.02, 0.0..=1.0, Share, [Assumption: "size", Study(1): "direction"];
    competence_floor: "facilitator.competence_floor" = 0.4, 0.0..=1.0, Share, [Assumption: "fixed"];
    // Works
    labour_days: "works.labour_days" = 3.0, 0.1..=40.0, DaysPerMillionRupiah, [Assumption];
    labour_offered: "works.labour_offered" = 1.0, 0.0..=4.0, Ratio, [Assumption];
    rainy_labour: "works.rainy_labour" = 0.7, 0.0..=1.0, Ratio, [Study(3): "direction", Assumption: "size"];
    self_help: "works.self_help" = 0.15, 0.0..=0.4, Share, [Recalled range 0.1..=0.2];
    self_help_pace: "works.self_help_pace" = 0.15, 0.0..=1.0, Ratio, [Assumption];
    stalled_loss: "works.stalled_loss" = 0.015, 0.0..=0.2, SharePerMonth, [Assumption];
    decay_unkept: "works.decay_unkept" = 0.0043, 0.0..=0.1, SharePerMonth, [Assumption: "decay-yearly"];
    decay_kept: "works.decay_kept" = 0.0017, 0.0..=0.1, SharePerMonth, [Assumption: "size", Study(1): "maintenance-group"];
    upkeep_days: "works.upkeep_days" = 0.02, 0.0..=2.0, DaysPerMillionRupiahMonth, [Assumption];
    // Skill and livelihoods
    skill_mean: "skill.mean" = 0.25, 0.0..=1.0, Share, [Assumption];
    skill_return: "skill.return" = 0.10, 0.0..=1.0, Ratio, [Verified in "WPS 9408" range 0.05..=0.1: "of-profits", Assumption: "of-wages"];
    skill_fade: "skill.fade" = 0.01, 0.0..=0.2, SharePerMonth, [Assumption];
    income_sd: "livelihood.income_sd" = 0.20, 0.0..=1.0, Ratio, [Assumption];
    savings_months: "livelihood.savings_months" = 1.0, 0.0..=12.0, Months, [Assumption];
    savings_speed: "livelihood.savings_speed" = 0.25, 0.0..=1.0, SharePerMonth, [Assumption];
    idle_below: "livelihood.idle_below" = -0.7, -4.0..=4.0, StandardDeviations, [Assumption];
    // Small enterprises; nothing of this acts where a scenario has no trades
    substitution: "enterprise.substitution" = 0.5, 0.1..=10.0, Elasticity, [Assumption: "size", Study(2): "direction"];
    custom_sd: "enterprise.custom_sd" = 0.2, 0.0..=1.0, Ratio, [Assumption];
    quality_speed: "enterprise.quality_speed" = 0.2, 0.0..=1.0, SharePerMonth, [Assumption];
    quality_sd: "enterprise.quality_sd" = 0.05, 0.0..=0.5, Share, [Assumption];
    reputation_speed: "enterprise.reputation_speed" = 0.1, 0.0..=1.0, SharePerMonth, [Assumption: "size", Study(4): "direction"];
    reach_speed: "enterprise.reach_speed" = 0.08, 0.0..=1.0, SharePerMonth, [Assumption: "size", Study(4): "order"];
    reach_bridging: "enterprise.reach_bridging" = 0.4, 0.0..=1.0, Share, [Assumption: "size", Study(2): "direction"];
    rivals: "enterprise.rivals" = 1.0, 0.0..=100.0, Producers, [Assumption];
    capital_wear: "enterprise.capital_wear" = 0.01, 0.0..=0.5, SharePerMonth, [Assumption];
    invest: "enterprise.invest" = 0.3, 0.0..=1.0, SharePerMonth, [Assumption];
    salvage: "enterprise.salvage" = 0.5, 0.0..=1.0, Share, [Assumption];
    start_rate: "enterprise.start_rate" = 0.05, 0.0..=1.0, ChancePerMonth, [Assumption];
    companion: "enterprise.companion" = 0.5, 0.0..=2.0, Ratio, [Assumption: "size", Study(4): "direction"];
    again: "enterprise.again" = 2.0, 0.0..=10.0, Ratio, [Assumption];
    skill_entry: "enterprise.skill_entry" = 0.3, 0.0..=1.0, Share, [Assumption];
    close_yearly: "enterprise.close_yearly" = 0.083, 0.0..=1.0, ChancePerYear, [Verified in "McKenzie & Paffhausen" range 0.082..=0.083, Assumption: "by-profit"];
    close_young: "enterprise.close_young" = 2.0, 1.0..=10.0, Ratio, [Assumption: "size", Verified in "McKenzie & Paffhausen": "direction"];
    close_poor: "enterprise.close_poor" = 3.0, 1.0..=40.0, Ratio, [Assumption: "size", Verified in "McKenzie & Paffhausen": "direction"];
    // Debts; nothing of this acts where a scenario has no lender
    living: "credit.living" = 0.6, 0.0..=1.0, Share, [Assumption];
    borrow: "credit.borrow" = 0.5, 0.0..=1.0, ChancePerMonth, [Assumption];
    default_after: "credit.default_after" = 3.0, 1.0..=24.0, Months, [Recalled: "non-performing"];
    write_off: "credit.write_off" = 12.0, 1.0..=60.0, Months, [Assumption];
    barred: "credit.barred" = 24.0, 0.0..=240.0, Months, [Assumption];
    moneylender_share: "moneylender.share" = 0.0, 0.0..=1.0, Share, [Assumption: "zero-without-them"];
    moneylender_rate: "moneylender.rate" = 0.20, 0.0..=1.0, SharePerMonth, [Verified range 0.2..=0.24];
    moneylender_months: "moneylender.months" = 4.0, 1.0..=24.0, Months, [Assumption];
    moneylender_ceiling: "moneylender.ceiling" = 0.5, 0.0..=12.0, Months, [Assumption];
    moneylender_rollovers: "moneylender.rollovers" = 6.0, 0.0..=60.0, Times, [Assumption];
    moneylender_most: "moneylender.most" = 2.0, 1.0..=10.0, Ratio, [Assumption];
    bank_share: "bank.share" = 0.0, 0.0..=1.0, Share, [Assumption: "zero-without-bank"];
    bank_rate: "bank.rate" = 0.005, 0.0..=1.0, SharePerMonth, [Verified];
    bank_months: "bank.months" = 24.0, 1.0..=120.0, Months, [Assumption];
    bank_ceiling: "bank.ceiling" = 10000000.0, 0.0..=500000000.0, Rupiah, [Verified];
    bank_age: "bank.age" = 6.0, 0.0..=120.0, Months, [Recalled];
    // Loan groups and meetings
    insolvency: "group.insolvency" = 0.03, 0.0..=1.0, ChancePerMonth, [Assumption range 0.01..=0.1];
    trouble: "group.trouble" = 3.0, 1.0..=60.0, Months, [Assumption];
    contagion: "group.contagion" = 0.15, 0.0..=1.0, Chance, [Assumption range 0.05..=0.3];
    covers: "group.covers" = 1.0, 0.0..=10.0, Instalments, [Assumption];
    trust_slope: "group.trust_slope" = 8.0, 0.0..=40.0, Logit, [Assumption: "size", Verified in "Karlan 2007": "direction"];
    group_trust_loss: "group.trust_loss" = 0.25, 0.0..=1.0, Share, [Assumption: "size", Verified in "Karlan 2007": "direction"];
    forgiven: "group.forgiven" = 0.5, 0.0..=1.0, Share, [Assumption: "size", Verified in "Karlan 2007": "direction"];
    connected: "group.connected" = 1.25, 0.0..=10.0, Ratio, [Assumption];
    interest: "group.interest" = 0.7, 0.0..=1.0, Share, [Assumption: "size", Study(1): "direction"];
    facilitator_delay: "group.facilitator_delay" = 3.0, 0.0..=15.0, Months, [Assumption: "size", Study(1): "direction"];
    attendance: "meeting.attendance" = 0.8, 0.0..=1.0, Share, [Assumption];
    meeting_contact: "meeting.contact" = 0.05, 0.0..=0.5, SharePerMeeting, [Assumption: "size", Verified in "Feigenberg, Field & Pande": "direction"];
    meeting_trust: "meeting.trust" = 0.05, 0.0..=0.5, SharePerMeeting, [Assumption];
    weather_rainy: "weather.rainy" = 0.4, 0.0..=1.0, Share, [Assumption: "size", Study(2): "direction"];
    weather_dry: "weather.dry" = 0.1, 0.0..=1.0, Share, [Assumption];
    // Health and the built environment
    complaint: "health.complaint" = 0.28, 0.0..=1.0, SharePerMonth, [Recalled in "Susenas"];
    complaint_clean: "health.complaint_clean" = 0.22, 0.0..=1.0, SharePerMonth, [Assumption];
    // Background shocks
    flood_slum: "flood.yearly_slum" = 0.0, 0.0..=1.0, ChancePerYear, [Assumption: "zero-without-floods"];
    flood_other: "flood.yearly_other" = 0.0, 0.0..=1.0, ChancePerYear, [Assumption: "zero-without-floods"];
    flood_works: "flood.works_lost" = 0.3, 0.0..=1.0, Share, [Assumption];
    flood_savings: "flood.savings_lost" = 0.5, 0.0..=1.0, Share, [Study(3): "direction", Assumption range 0.5..=1.0: "size"];
    // Actors
    actor_favour: "actors.favour" = 0.0, 0.0..=1.0, Share, [Assumption: "zero-by-default"];
    actor_interest: "actors.interest" = 0.0, 0.0..=1.0, Share, [Study(1): "direction", Assumption: "size-zero-by-default"];
    actor_ego: "actors.ego" = 0.0, 0.0..=1.0, Share, [Study(1): "direction", Assumption: "size-zero-by-default"];
    actor_ego_delay: "actors.ego_delay" = 3.0, 0.0..=24.0, Months, [Assumption];
    // Own means, partners, how a place is seen
    dues: "works.dues" = 0.0, 0.0..=0.2, Share, [Study(1): "own-funds", Study(0): "own-funds", Assumption: "zero-by-default"];
    own_package: "works.own_package" = 20000000.0, 1000000.0..=1000000000.0, Rupiah, [Assumption];
    visibility_gain: "visibility.gain" = 0.05, 0.0..=1.0, SharePerMonth, [Assumption];
    visibility_fade: "visibility.fade" = 0.04, 0.0..=1.0, SharePerMonth, [Assumption];
    publicity: "visibility.publicity" = 0.02, 0.0..=1.0, PerMillionRupiahMonth, [Assumption];
    stigma_baseline: "stigma.baseline" = 0.0, 0.0..=1.0, Share, [Study(4): "direction", Assumption: "zero-without-it"];
    stigma_turned: "stigma.turned" = 0.10, 0.0..=1.0, SharePerMonth, [Study(4): "direction", Assumption: "size"];
    stigma_return: "stigma.return" = 0.01, 0.0..=1.0, SharePerMonth, [Assumption];
    // Leakage
    leak_most: "leakage.most" = 0.0, 0.0..=1.0, Share, [Assumption: "zero-by-default", Verified in "Olken 2007" range 0.28..=0.28];
    leak_penalty: "leakage.penalty" = 1.0, 0.0..=10.0, Ratio, [Assumption];
    leak_watched: "leakage.watched" = 0.10, 0.0..=1.0, Chance, [Verified in "Olken 2007": "direction", Assumption: "size"];
    leak_verified: "leakage.verified" = 0.0, 0.0..=1.0, Chance, [Assumption];
    // Weekly works called, gifts
    works_called: "works.called" = 1.0, 0.0..=1.0, Share, [Study(0): "weekly"];
    gift: "incentive.gift" = 1.5, 0.0..=8.0, Logit, [Study(0): "direction", Study(3): "direction", Assumption: "size"];
    // Litter; nothing of this acts unless litter.use is above 0
    litter_use: "litter.use" = 0.0, 0.0..=1.0, SharePerMonth, [Assumption: "zero-without-litter"];
    litter_first: "litter.first" = 0.3, 0.0..=1.0, Ratio, [Recalled in "Cialdini, Reno & Kallgren 1990": "direction", Assumption: "size"];
    litter_cleaned: "litter.cleaned" = 0.5, 0.0..=1.0, SharePerMonth, [Study(0): "direction", Assumption: "size"];
    litter_collected: "litter.collected" = 0.05, 0.0..=1.0, SharePerMonth, [Assumption];
    litter_health: "litter.health" = 0.05, 0.0..=1.0, SharePerMonth, [Assumption];
    // Gardens in common; nothing of this acts without the kind commons
    garden_growth: "commons.growth" = 0.15, 0.0..=1.0, SharePerMonth, [Assumption];
    garden_neglect: "commons.neglect" = 0.15, 0.0..=1.0, SharePerMonth, [Assumption];
    garden_unskilled: "commons.unskilled" = 0.4, 0.0..=1.0, Ratio, [Study(0): "know-how", Assumption: "size"];
    garden_exposure: "commons.exposure" = 0.5, 0.0..=1.0, Share, [Assumption: "as-exposure-to-delivery"];
    garden_awareness: "commons.awareness" = 0.08, 0.0..=1.0, SharePerMonth, [Study(0): "direction", Assumption: "size"];
    visitors: "visibility.visitors" = 0.0, 0.0..=10.0, Ratio, [Study(0): "tourist-sight", Assumption: "zero-by-default"];
    // Learning without a trainer, pooled capital; nothing of this acts at 0
    proactive: "self_teaching.share" = 0.0, 0.0..=1.0, Share, [Study(0): "direction", Assumption: "zero-by-default"];
    teaching: "self_teaching.rate" = 0.05, 0.0..=1.0, SharePerMonth, [Assumption];
    from_others: "self_teaching.from_others" = 0.0, 0.0..=1.0, SharePerMonth, [Assumption: "zero-by-default"];
    pool_begin: "pool.begin" = 0.0, 0.0..=1.0, ChancePerMonth, [Study(4): "direction", Assumption: "zero-by-default"];
    pool_leave: "pool.leave" = 0.05, 0.0..=1.0, ChancePerMonth, [Assumption];
    pool_rate: "pool.rate" = 0.02, 0.0..=0.5, Share, [Assumption];
    pool_works: "pool.works" = 0.05, 0.0..=1.0, SharePerMonth, [Study(0): "self-help-funds", Assumption: "size"];
    // Sides taken for and against; nothing of this acts where nobody is against a programme
    sway: "stance.sway" = 0.3, 0.0..=1.0, SharePerMonth, [Assumption];
    contacts: "stance.contacts" = 5.0, 0.1..=100.0, Ties, [Study(2): "direction", Assumption: "size"];
    speaks: "stance.speaks" = 0.5, 0.0..=1.0, Share, [Study(3): "direction", Assumption: "size"];
    // News, and those whom it does not reach
    closed: "information.closed" = 0.0, 0.0..=1.0, Share, [Study(3): "direction", Assumption: "zero-without-them"];
    pass_knowing: "information.pass_knowing" = 0.0, 0.0..=1.0, PerTieMonth, [Assumption: "zero-by-default", Recalled range 0.08..=0.08: "per-quarter"];
    pass_taking_part: "information.pass_taking_part" = 0.0, 0.0..=1.0, PerTieMonth, [Assumption: "zero-by-default", Recalled range 0.4..=0.4: "per-quarter"];
    // Assemblies, and activities that were chosen
    assembly_attends: "assembly.attends" = 0.5, 0.0..=1.0, Ratio, [Assumption];
    assembly_speaks: "assembly.speaks" = 0.15, 0.0..=1.0, Chance, [Verified in "3ie 2018": "few-speak", Assumption: "size"];
    assembly_leaders: "assembly.leaders" = 3.0, 0.0..=20.0, Ratio, [Assumption];
    assembly_common: "assembly.common" = 0.5, 0.0..=1.0, Share, [Assumption];
    need_own: "needs.own" = 0.5, 0.0..=1.0, Share, [Assumption];
    practice: "activity.practice" = 0.01, 0.0..=0.2, SharePerMonth, [Assumption];
    // Capability of a community
    capability_gain: "capability.gain" = 0.0, 0.0..=0.5, SharePerMonth, [Assumption: "zero-by-default", Study(1): "direction"];
    capability_fade: "capability.fade" = 0.01, 0.0..=0.5, SharePerMonth, [Assumption];
    capability_carries: "capability.carries" = 0.5, 0.0..=1.0, Share, [Assumption];
    own_hand: "facilitator.own_hand" = 0.5, 0.0..=1.0, Share, [Assumption: "size", Study(1): "direction"];
    // Moving; nothing of this acts at 0
    moving: "moving.share" = 0.0, 0.0..=0.3, SharePerYear, [Study(4): "direction", Assumption: "zero-by-default"];
    // The year end
    performance_weight: "region.performance_weight" = 0.2, 0.0..=1.0, Share, [Assumption];
    // What a programme costs; nobody acts on it
    facilitator_month: "costs.facilitator_month" = 25000000.0, 0.0..=1000000000.0, RupiahPerMonth, [Assumption range 15e6..=40e6];
    training_place: "costs.training_place" = 1000000.0, 0.0..=100000000.0, Rupiah, [Recalled in "Kartu Prakerja 2020" range 1e6..=1e6, Assumption];
    administration: "costs.administration" = 0.1, 0.0..=1.0, Share, [Assumption range 0.05..=0.2];
}
