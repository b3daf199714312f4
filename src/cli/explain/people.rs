//! Who lives there, in sentences.

use super::{count, plain, wrapped};
use crate::core::maths;
use crate::core::text::{Language, numbers};
use crate::scenario::{Product, Scenario};

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
        let names: Vec<String> = here
            .iter()
            .take(12)
            .map(|c| format!("{} ({})", c.name, plain(l, f64::from(c.households))))
            .collect();
        let more = match here.len().saturating_sub(12) {
            0 => String::new(),
            more => l.pick(format!(" and {more} more"), format!(", dan {more} lagi")),
        };
        let communities = count(l, here.len(), "community", "communities", "komunitas");
        let households = count(l, households, "household", "households", "rumah tangga");
        let rt = count(l, neighbourhoods, "neighbourhood", "neighbourhoods", "RT");
        let (hectares, slum, names) = (round(hectares), round(slum), names.join(", "));
        let sentence = l.pick(
            format!(
                "{name}: {communities} with {households} in {rt} on {hectares} hectares, {slum} of \
                 them with slum conditions. Households each: {names}{more}."
            ),
            format!(
                "{name}: {communities} dengan {households} di {rt}, seluas {hectares} hektare, {slum} \
                 hektare di antaranya kumuh. Jumlah rumah tangga: {names}{more}."
            ),
        );
        text.push_str(&wrapped("  ", &sentence));
    }
    let p = &scenario.population;
    let percent = |x: f64| format!("{} %", round(x * 100.0));
    let (size, poor) = (plain(l, p.household_size), percent(p.poverty_rate));
    let (line, gini) = (numbers::rupiah(l, p.poverty_line), plain(l, p.gini));
    let people = l.pick(
        format!(
            "A household has {size} people. {poor} of households are founded below the poverty line of \
             {line} a head and month; the Gini coefficient of what they consume is {gini}."
        ),
        format!(
            "Satu rumah tangga rata-rata berisi {size} jiwa. {poor} rumah tangga mulai di bawah garis \
             kemiskinan, {line} per kapita per bulan; rasio Gini pengeluarannya {gini}."
        ),
    );
    text.push_str(&wrapped("  ", &people));
    if p.imported.is_none() && p.poverty_rate > 0.0 {
        let seen = numbers::percent(l, seen_poverty(p.poverty_rate, p.household_size), 0);
        let words = l.pick(
            format!(
                "Results count people, not households, and poor households are larger; incomes vary from \
                 month to month, too. So tables and report begin at about {seen}, not at {poor}."
            ),
            format!(
                "Hasil simulasi menghitung jiwa, bukan rumah tangga, dan rumah tangga miskin lebih besar; \
                 pendapatan pun berubah dari bulan ke bulan. Jadi tabel dan laporan mulai pada sekitar \
                 {seen}, bukan {poor}."
            ),
        );
        text.push_str(&wrapped("  ", &words));
    }
    let (degree, kin, across) =
        (plain(l, p.mean_degree), percent(p.kin_share), percent(p.bridging_share));
    let (alone, leaders) = (percent(p.isolate_share), percent(p.leader_share));
    let (trust, board) = (plain(l, p.trust_mean), p.board_members);
    let ties = l.pick(
        format!(
            "It has ties to {degree} others on average, {kin} of them kin and {across} across \
             neighbourhoods; {alone} of households have no tie, {leaders} are leaders. Trust in \
             somebody one is tied to is {trust} on average, where 0 is none and 1 is full. A board of \
             {board} volunteers leads each community."
        ),
        format!(
            "Rata-rata ia berhubungan dengan {degree} rumah tangga lain, {kin} di antaranya kerabat dan \
             {across} lintas RT; {alone} rumah tangga tidak mempunyai hubungan, {leaders} adalah tokoh \
             warga. Kepercayaan kepada kenalan rata-rata {trust}; 0 berarti tidak percaya sama sekali, 1 \
             percaya penuh. Setiap komunitas dipimpin LKM dengan {board} anggota sukarela."
        ),
    );
    text.push_str(&wrapped("  ", &ties));
    for trade in &scenario.control().trades {
        let product = match trade.product {
            Product::Food => l.pick("food", "makanan"),
            Product::Goods => l.pick("goods", "barang"),
            Product::Service => l.pick("services", "jasa"),
        };
        let (owners, name) = (percent(trade.owners), &trade.name);
        let sentence = l.pick(
            format!(
                "{owners} of households own a small enterprise of the trade {name} ({product})."
            ),
            format!("{owners} rumah tangga mempunyai usaha kecil {name} ({product})."),
        );
        text.push_str(&wrapped("  ", &sentence));
    }
    text
}
