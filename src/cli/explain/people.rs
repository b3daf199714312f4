//! Who lives there, in sentences.

use super::{count, wrapped};
use crate::scenario::keys::plain;
use crate::scenario::{Product, Scenario};

pub(super) fn words(scenario: &Scenario) -> String {
    let mut text = String::new();
    for (region, name) in scenario.regions.iter().enumerate() {
        let here: Vec<_> = scenario.communities.iter().filter(|c| c.region == region).collect();
        let households: usize = here.iter().map(|c| c.households as usize).sum();
        let neighbourhoods: usize = here.iter().map(|c| c.neighbourhoods as usize).sum();
        let hectares: f64 = here.iter().map(|c| c.hectares).sum();
        let slum: f64 = here.iter().map(|c| c.slum_hectares).sum();
        let names: Vec<String> = here
            .iter()
            .take(12)
            .map(|c| format!("{} ({})", c.name, plain(f64::from(c.households))))
            .collect();
        let more =
            if here.len() > 12 { format!(" and {} more", here.len() - 12) } else { String::new() };
        let sentence = format!(
            "{name}: {} with {} in {} on {} hectares, {} of them with slum conditions. Households \
             each: {}{more}.",
            count(here.len(), "community", "communities"),
            count(households, "household", "households"),
            count(neighbourhoods, "neighbourhood", "neighbourhoods"),
            plain((hectares * 10.0).round() / 10.0),
            plain((slum * 10.0).round() / 10.0),
            names.join(", ")
        );
        text.push_str(&wrapped("  ", &sentence));
    }
    let p = &scenario.population;
    let percent = |x: f64| format!("{} %", plain((x * 1000.0).round() / 10.0));
    let people = format!(
        "A household has {} people. {} of the people live below the poverty line of Rp {} a head and \
         month; the Gini coefficient of what they consume is {}.",
        plain(p.household_size),
        percent(p.poverty_rate),
        plain(p.poverty_line),
        plain(p.gini),
    );
    text.push_str(&wrapped("  ", &people));
    let ties = format!(
        "It has ties to {} others on average, {} of them kin and {} across neighbourhoods; {} of \
         households have no tie, {} are leaders. Trust in somebody one is tied to is {} on average, \
         where 0 is none and 1 is full. A board of {} volunteers leads each community.",
        plain(p.mean_degree),
        percent(p.kin_share),
        percent(p.bridging_share),
        percent(p.isolate_share),
        percent(p.leader_share),
        plain(p.trust_mean),
        p.board_members,
    );
    text.push_str(&wrapped("  ", &ties));
    for trade in &scenario.control().trades {
        let product = match trade.product {
            Product::Food => "food",
            Product::Goods => "goods",
            Product::Service => "services",
        };
        let owners = percent(trade.owners);
        let sentence = format!(
            "{owners} of households own a small enterprise of the trade {} ({product}).",
            trade.name
        );
        text.push_str(&wrapped("  ", &sentence));
    }
    text
}
