//! Text that fits: measured widths, wrapping, and labels that are spread so that they do not
//! overlap.

use crate::present::figures::glyphs;

/// The width of a text, in pixels, at `size` pixels an em.
pub fn width(text: &str, size: f64, bold: bool) -> f64 {
    size * text.chars().map(|c| glyphs::advance(c, bold)).sum::<f64>()
}

/// The width of the widest; 0 of none.
pub fn widest<T: AsRef<str>>(texts: impl IntoIterator<Item = T>, size: f64, bold: bool) -> f64 {
    texts.into_iter().map(|text| width(text.as_ref(), size, bold)).fold(0.0, f64::max)
}

/// The text cut to at most `max` pixels, with an ellipsis when something was cut.
pub fn cut(text: &str, size: f64, bold: bool, max: f64) -> String {
    if width(text, size, bold) <= max {
        return text.to_string();
    }
    let mut kept: Vec<char> = text.chars().collect();
    while kept.pop().is_some() {
        let tried = format!("{}…", kept.iter().collect::<String>().trim_end());
        if width(&tried, size, bold) <= max {
            return tried;
        }
    }
    String::new()
}

/// The text in lines of at most `max` pixels, broken at spaces, at most `lines` of them.
pub fn wrap(text: &str, size: f64, bold: bool, max: f64, lines: usize) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut out: Vec<String> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if out.len() + 1 == lines {
            out.push(cut(&words[at..].join(" "), size, bold, max));
            break;
        }
        let mut line = words[at].to_string();
        at += 1;
        while at < words.len() {
            let longer = format!("{line} {}", words[at]);
            if width(&longer, size, bold) > max {
                break;
            }
            line = longer;
            at += 1;
        }
        out.push(cut(&line, size, bold, max));
    }
    out
}

/// Does all of the text stand in so many lines of at most `max` pixels?
pub fn fits(text: &str, size: f64, bold: bool, max: f64, lines: usize) -> bool {
    wrap(text, size, bold, max, lines).join(" ").split_whitespace().eq(text.split_whitespace())
}

/// Places of the centres of labels with the given heights, as near to where they are wanted as
/// possible, in the same order, none overlapping, all between `low` and `high` (if they fit at all;
/// else they begin at `low` and run over).
pub fn spread(wanted: &[f64], heights: &[f64], low: f64, high: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|&a, &b| wanted[a].total_cmp(&wanted[b]));
    // Blocks of touching labels: (members, height, wanted top); neighbours that overlap are merged.
    let mut blocks: Vec<(Vec<usize>, f64, f64)> = Vec::new();
    let kept_in = |top: f64, height: f64| top.min(high - height).max(low);
    for i in order {
        let mut block = (vec![i], heights[i], wanted[i] - heights[i] / 2.0);
        block.2 = kept_in(block.2, block.1);
        while let Some(last) = blocks.last() {
            if last.2 + last.1 <= block.2 {
                break;
            }
            let (mut members, height, _) = blocks.remove(blocks.len() - 1);
            members.extend(block.0);
            let total = height + block.1;
            // The top that puts the members, on average, where they are wanted.
            let (mut sum, mut above) = (0.0, 0.0);
            for &m in &members {
                sum += wanted[m] - heights[m] / 2.0 - above;
                above += heights[m];
            }
            let top = kept_in(sum / members.len() as f64, total);
            block = (members, total, top);
        }
        blocks.push(block);
    }
    let mut out = vec![0.0; wanted.len()];
    for (members, _, top) in blocks {
        let mut at = top;
        for m in members {
            out[m] = at + heights[m] / 2.0;
            at += heights[m];
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_fonts_are_read_and_bold_is_wider() {
        assert!(glyphs::ready());
        assert!(width("Prabumulih", 24.0, true) > width("Prabumulih", 24.0, false));
        assert!(
            (width("Rp 1.2 bn − 4 %", 48.0, false) / width("Rp 1.2 bn − 4 %", 24.0, false) - 2.0)
                .abs()
                < 0.01
        );
    }

    #[test]
    fn a_long_label_is_wrapped_and_then_cut() {
        let lines =
            wrap("The second tranche comes eleven months late every year", 24.0, false, 260.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'), "{lines:?}");
        assert!(lines.iter().all(|l| width(l, 24.0, false) <= 260.0));
        assert_eq!(wrap("short", 24.0, false, 260.0, 2), ["short"]);
        assert!(wrap("", 24.0, false, 260.0, 2).is_empty());
    }

    #[test]
    fn spread_labels_do_not_overlap_and_stay_inside() {
        let wanted = [10.0, 11.0, 12.0, 95.0, 99.0, 50.0];
        let heights = [10.0; 6];
        let at = spread(&wanted, &heights, 0.0, 100.0);
        let mut sorted = at.clone();
        sorted.sort_by(f64::total_cmp);
        assert!(sorted.windows(2).all(|w| w[1] - w[0] >= 10.0 - 1e-9), "{at:?}");
        assert!(sorted[0] >= 5.0 && sorted[5] <= 95.0, "{at:?}");
        assert!((at[5] - 50.0).abs() < 1e-9, "one that is free stays where it is wanted");
        assert!(at[0] < at[1] && at[1] < at[2], "the order is kept");
    }
}
