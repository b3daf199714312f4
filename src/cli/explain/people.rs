//! Who lives there, in sentences.

use super::{names, plain, wrapped};
use crate::core::maths;
use crate::core::text::catalogue::Arg;
use crate::core::text::{Language, message, say};
use crate::model::setup::{Product, Scenario};

/// Most communities of a region that are named.
const NAMED: usize = 12;

/// People fewer a standard deviation of wealth, as households are founded.
const SMALLER: f64 = 0.4;

/// The share of people below the line where so many households are, of this mean size: those below it
/// are larger, by what wealth they lack. For a line at quantile q of wealth their mean is φ(q)/Φ(q) below.
fn seen_poverty(rate: f64, size: f64) -> f64 {
    let q = maths::normal_quantile(rate.clamp(1e-6, 1.0 - 1e-6));
    let density = maths::exp(-q * q / 2.0) / (2.0 * std::f64::consts::PI).sqrt();
    (rate + SMALLER * density / size).min(1.0)
}

pub(super) fn words(l: Language, scenario: &Scenario) -> String {
    let mut text = String::new();
    let round = |x: f64| plain(l, (x * 10.0).round() / 10.0);
    for (region, name) in scenario.regions.iter().enumerate() {
        let here: Vec<_> = scenario.communities.iter().filter(|c| c.region == region).collect();
        let households: usize = here.iter().map(|c| c.households as usize).sum();
        let neighbourhoods: usize = here.iter().map(|c| c.neighbourhoods as usize).sum();
        let hectares: f64 = here.iter().map(|c| c.hectares).sum();
        let slum: f64 = here.iter().map(|c| c.slum_hectares).sum();
        let each: Vec<String> = here
            .iter()
            .map(|c| format!("{} ({})", c.name, plain(l, f64::from(c.households))))
            .collect();
        let sentence = say!(
            l,
            explain::region,
            region = name,
            communities = message!(explain::communities, n = here.len()),
            households = message!(explain::households, n = households),
            neighbourhoods = message!(explain::neighbourhoods, n = neighbourhoods),
            hectares = round(hectares),
            slum = round(slum),
            each = names(l, &each, NAMED),
        );
        text.push_str(&wrapped("  ", &sentence));
    }
    let p = &scenario.population;
    let percent = |x: f64| format!("{} %", round(x * 100.0));
    let people = say!(
        l,
        explain::people,
        size = p.household_size,
        poor = percent(p.poverty_rate),
        line = Arg::Rupiah(p.poverty_line),
        gini = p.gini,
    );
    text.push_str(&wrapped("  ", &people));
    if p.imported.is_none() && p.poverty_rate > 0.0 {
        let seen = Arg::Percent(seen_poverty(p.poverty_rate, p.household_size), 0);
        let words = say!(l, explain::poverty_seen, seen = seen, poor = percent(p.poverty_rate));
        text.push_str(&wrapped("  ", &words));
    }
    let ties = say!(
        l,
        explain::ties,
        degree = p.mean_degree,
        kin = percent(p.kin_share),
        across = percent(p.bridging_share),
        alone = percent(p.isolate_share),
        leaders = percent(p.leader_share),
        trust = p.trust_mean,
        board = p.board_members,
    );
    text.push_str(&wrapped("  ", &ties));
    for trade in &scenario.control().trades {
        let product = match trade.product {
            Product::Food => "food",
            Product::Goods => "goods",
            Product::Service => "service",
        };
        let owners = percent(trade.owners);
        let sentence =
            say!(l, explain::trade, owners = owners, name = &trade.name, product = product);
        text.push_str(&wrapped("  ", &sentence));
    }
    text
}
