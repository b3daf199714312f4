//! Chance for mutations: an input follows from seed, target and number alone, so a number is enough to
//! make it again.

pub struct Luck(u64);

impl Luck {
    pub fn of(seed: u64, target: &str, number: u64) -> Self {
        let name =
            target.bytes().fold(seed, |h, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3));
        let mut luck = Luck(name ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        luck.next();
        luck
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`; 0 where there is none.
    pub fn below(&mut self, n: usize) -> usize {
        if n == 0 { 0 } else { (self.next() % n as u64) as usize }
    }

    /// True once in `n` times.
    pub fn once_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }

    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// Changes some bytes: flips, cuts, doubles, inserts what is no text.
pub fn spoil(bytes: &mut Vec<u8>, luck: &mut Luck) {
    let at = luck.below(bytes.len() + 1);
    match luck.below(8) {
        0 | 1 if at < bytes.len() => bytes[at] ^= 1 << luck.below(8),
        2 if at < bytes.len() => bytes[at] = luck.next() as u8,
        3 => bytes.truncate(at),
        4 => {
            let to = (at + luck.below(40)).min(bytes.len());
            let doubled = bytes[at..to].to_vec();
            bytes.splice(at..at, doubled);
        }
        5 => {
            let to = (at + luck.below(40)).min(bytes.len());
            bytes.drain(at..to);
        }
        6 => {
            let odd: &[&[u8]] = &[
                b"\xff",
                b"\xc3\x28",
                b"\xed\xa0\x80",
                b"\0",
                b"\xef\xbb\xbf",
                b"\r",
                b"\r\n",
                "\u{202e}".as_bytes(),
                "\u{feff}".as_bytes(),
                "e\u{301}".as_bytes(),
                b"\"",
                b"'''",
                b"\x1b[31m",
                "\u{1f3da}".as_bytes(),
                b"\\u0000",
                b"#",
            ];
            let insert = luck.pick(odd).to_vec();
            bytes.splice(at..at, insert);
        }
        _ => {
            let (a, b) = (luck.below(bytes.len() + 1), luck.below(bytes.len() + 1));
            let piece = bytes[a.min(b)..a.max(b)].to_vec();
            bytes.splice(at..at, piece.into_iter().take(200));
        }
    }
}
