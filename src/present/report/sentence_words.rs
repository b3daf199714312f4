//! The sentences about effects, in both languages side by side.

use crate::present::figures::words::words;

words! {
    /// Numbers and their unit: `18 and 29 points`.
    between(low: &str, high: &str) = format!("{low} and {high}"), format!("{low} dan {high}");
    /// Numbers and their unit: `15 to 31`.
    from_to(low: &str, high: &str) = format!("{low} to {high}"), format!("{low} sampai {high}");
    /// A measure that the control, or every arm, does not have.
    not_in_control(control: &str) = format!("not defined in “{control}” or in every other arm (`berdaya compare RUN --against ARM` compares two others)"), format!("tidak terdefinisi pada “{control}” atau pada semua varian lain (`berdaya compare FOLDER --against VARIAN` membandingkan dua varian lain)");
    /// No verdict.
    undefined(name: &str, arm: &str, at: &str) = format!("No verdict can be given on {name} for “{arm}” {at}: it is not defined there (there is nothing to measure or to take a share of)."), format!("Tidak dapat dinilai: {name} untuk “{arm}” {at} tidak terdefinisi (tidak ada yang dapat diukur atau dihitung bagiannya).");
    /// A verdict: more of it.
    raises(arm: &str, name: &str, by: &str, at: &str, control: &str) = format!("“{arm}” raises {name} by {by} {at}, against “{control}”"), format!("“{arm}” menaikkan {name} sebesar {by} {at}, dibandingkan dengan “{control}”");
    /// A verdict: less of it.
    lowers(arm: &str, name: &str, by: &str, at: &str, control: &str) = format!("“{arm}” lowers {name} by {by} {at}, against “{control}”"), format!("“{arm}” menurunkan {name} sebesar {by} {at}, dibandingkan dengan “{control}”");
    /// What it is.
    benefit() = "a benefit worth acting on", "manfaat yang patut ditindaklanjuti";
    /// What it is.
    harm() = "a harm worth acting on", "kerugian yang patut ditindaklanjuti";
    /// How sure it is.
    sure(what: &str, luck: &str, more: &str) = format!("{what} (between {luck} by luck alone; {more})"), format!("{what} (antara {luck} karena faktor kebetulan saja; {more})");
    /// How sure it is.
    when_varied(reach: &str) = format!("{reach} when the assumptions are varied too"), format!("{reach} bila asumsi ikut divariasikan");
    /// How sure it is.
    not_varied() = "the assumptions were not varied", "asumsi tidak divariasikan";
    /// No difference at all.
    same(arm: &str, name: &str, control: &str, at: &str) = format!("“{arm}” has the same {name} as “{control}” {at}, in every replicate."), format!("“{arm}” dan “{control}” mempunyai {name} yang sama {at}, di setiap ulangan.");
    /// No difference to act on.
    no_difference(arm: &str, name: &str, at: &str, control: &str, reach: &str, whose: &str, tail: &str) = format!("“{arm}” makes no difference to act on in {name} {at}, against “{control}”: the interval reaches from {reach} ({whose}){tail}."), format!("“{arm}” tidak membawa perbedaan yang patut ditindaklanjuti dalam {name} {at}, dibandingkan dengan “{control}”: selangnya dari {reach} ({whose}){tail}.");
    /// What the interval is of.
    luck_and_assumptions() = "luck and assumptions", "kebetulan dan asumsi";
    /// What the interval is of.
    luck_alone() = "luck; the assumptions were not varied", "kebetulan; asumsi tidak divariasikan";
    /// What the interval is of.
    luck_by_itself() = "luck", "kebetulan";
    /// A difference worth acting on is excluded.
    inside(least: &str) = format!(", inside the {least} from which we would act"), format!(", masih di bawah batas {least} untuk bertindak");
    /// It is not excluded.
    not_excluded(least: &str) = format!("; we would act from {least}, so a difference of that size is not shown, and not excluded either"), format!("; batas untuk bertindak adalah {least}, jadi perbedaan sebesar itu tidak terbukti, tetapi juga belum dapat disingkirkan");
    /// A measure without a good side, or without a size to act on.
    not_judged(name: &str, why: &str, arm: &str, control: &str, by: &str, at: &str, reach: &str) = format!("No verdict is given on {name}, {why}: “{arm}” differs from “{control}” by {by} {at} ({reach} by luck alone)."), format!("Tidak dinilai: {name}, {why}. Selisih “{arm}” dari “{control}” adalah {by} {at} ({reach} karena kebetulan saja).");
    /// Why.
    no_good_side() = "of which neither more nor less is better", "karena nilai yang lebih besar atau lebih kecil tidak dengan sendirinya lebih baik";
    /// Why.
    no_size() = "for which there is no size here from which we would act", "karena di sini tidak ada batas untuk bertindak";
    /// Why.
    failures() = "because more than one replicate in a hundred failed", "karena lebih dari satu dari seratus ulangan gagal";
    /// Why.
    one_pair() = "because one replicate has no interval", "karena satu ulangan tidak punya selang";
    /// No verdict and no interval.
    without_interval(name: &str, why: &str, arm: &str, control: &str, by: &str, at: &str) = format!("No verdict is given on {name}, {why}: “{arm}” differs from “{control}” by {by} {at}."), format!("Tidak dinilai: {name}, {why}. Selisih “{arm}” dari “{control}” adalah {by} {at}.");
    /// A measure and why it is not judged.
    named(name: &str, why: &str) = format!("{name}, {why}"), format!("{name}, {why}");
    /// In short: what is not judged.
    unjudged(names: &str) = format!("Not judged: {names}."), format!("Tidak dinilai: {names}.");
    /// From which size a difference is acted on.
    acted_on(name: &str, size: &str) = format!("{name} from {size}"), format!("{name} mulai {size}");
    /// What the intervals hold.
    no_interval() = "With one replicate there is no interval, and nothing can be judged.", "Dengan satu ulangan tidak ada selang, dan tidak ada yang dapat dinilai.";
    /// What the intervals hold.
    interval_of_luck() = "The interval of luck holds what chance alone does between otherwise equal runs; the assumptions were not varied, so it is too narrow for what we do not know.", "Selang kebetulan memuat apa yang terjadi karena kebetulan saja di antara simulasi yang semua hal lainnya sama; asumsi tidak divariasikan, jadi selang ini terlalu sempit untuk apa yang tidak kita ketahui.";
    /// What the intervals hold.
    both_intervals() = "The interval of luck holds what chance alone does between otherwise equal runs; the interval of luck and assumptions adds what we do not know of the assumptions that were varied, and nothing of those that were held fixed.", "Selang kebetulan memuat apa yang terjadi karena kebetulan saja di antara simulasi yang semua hal lainnya sama; selang kebetulan dan asumsi menambahkan apa yang tidak kita ketahui tentang asumsi yang divariasikan, dan tidak memuat apa pun tentang asumsi yang dibuat tetap.";
    /// In short, of an arm.
    better_for(arm: &str, names: &str) = format!("“{arm}” is better for {names}"), format!("“{arm}” lebih baik untuk {names}");
    /// In short, of an arm.
    worse_for(arm: &str, names: &str) = format!("“{arm}” is worse for {names}"), format!("“{arm}” lebih buruk untuk {names}");
    /// In short, of an arm.
    mixed_for(arm: &str, good: &str, bad: &str) = format!("“{arm}” is better for {good} and worse for {bad}"), format!("“{arm}” lebih baik untuk {good}, tetapi lebih buruk untuk {bad}");
    /// In short.
    nothing_to_act_on(control: &str, at: &str) = format!("Against “{control}”, no arm shows a difference to act on {at}."), format!("Dibandingkan dengan “{control}”, tidak ada varian yang menunjukkan perbedaan yang patut ditindaklanjuti {at}.");
    /// In short.
    in_short(control: &str, at: &str, parts: &str) = format!("Against “{control}”, {at}: {parts}. No other difference to act on is shown."), format!("Dibandingkan dengan “{control}”, {at}: {parts}. Tidak terlihat perbedaan lain yang patut ditindaklanjuti.");
    /// An arm that changes nothing.
    the_same(arm: &str, control: &str) = format!("{arm} is the same as “{control}” in every number."), format!("{arm} sama dengan “{control}” dalam setiap angka.");
    /// Arms that change nothing.
    all_the_same(arms: &str, control: &str) = format!("{arms} are the same as “{control}” in every number."), format!("{arms} sama dengan “{control}” dalam setiap angka.");
    /// One central replicate.
    one_replicate() = "1 replicate shows what luck alone does.", "1 ulangan menunjukkan akibat faktor kebetulan saja.";
    /// Central replicates.
    central(n: usize) = format!("{n} replicates show what luck alone does."), format!("{n} ulangan menunjukkan akibat faktor kebetulan saja.");
    /// No drawn ones.
    none_drawn() = "The assumptions were not varied.", "Asumsi tidak divariasikan.";
    /// One drawn one.
    one_drawn() = "1 more replicate varies the assumptions as well.", "1 ulangan lagi juga memvariasikan asumsi.";
    /// Drawn ones.
    drawn(n: usize) = format!("{n} more replicates vary the assumptions as well."), format!("{n} ulangan lagi juga memvariasikan asumsi.");
    /// None failed.
    none_failed() = "No replicate failed.", "Tidak ada ulangan yang gagal.";
    /// One failed.
    one_failed(all: usize) = format!("1 of {all} replicates failed and was left out of every arm."), format!("1 dari {all} ulangan gagal dan tidak dihitung pada semua varian.");
    /// Several failed.
    failed(n: usize, all: usize) = format!("{n} of {all} replicates failed and were left out of every arm."), format!("{n} dari {all} ulangan gagal dan tidak dihitung pada semua varian.");
    /// Those of a group: `those inside the slum decree`.
    those(group: &str) = format!("those {group}"), format!("warga {group}");
    /// A measure of a group, and over everybody.
    of_group(name: &str, here: &str, everybody: &str) = format!("{name} ({here}; over everybody {everybody})"), format!("{name} ({here}; pada semua warga {everybody})");
    /// A group is harmed, everybody together is not.
    harms_group(arm: &str, who: &str, names: &str) = format!("“{arm}” is a harm for {who} that the mean of everybody does not show: {names}."), format!("“{arm}” merugikan {who}, dan itu tidak tampak pada rata-rata semua warga: {names}.");
    /// A group gains, everybody together is harmed.
    helps_group(arm: &str, who: &str, names: &str) = format!("“{arm}” is a benefit for {who}, other than for everybody together: {names}."), format!("“{arm}” menguntungkan {who}, berbeda dari semua warga bersama-sama: {names}.");
    /// Behind a finding.
    largest_was(most: &str, month: &str) = format!("It was much larger on the way: {most} in {month}."), format!("Di tengah perjalanan perbedaannya jauh lebih besar: {most} pada {month}.");
    /// The largest difference on the way and that at the time compared.
    on_the_way(arm: &str, name: &str, most: &str, month: &str, at: &str, now: &str) = format!("“{arm}” on {name}: {most} in {month}, {now} {at}"), format!("“{arm}” pada {name}: {most} pada {month}, {now} {at}");
    /// Others are not told of here.
    more_on_the_way(n: usize) = format!("{n} more {} beside the findings.", if n == 1 { "stands" } else { "stand" }), format!("{n} lagi tertulis pada temuan satu per satu.");
}
