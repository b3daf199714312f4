//! Households and ties from CSV and Parquet: what is read does not depend on the order of the rows, and what
//! cannot be read has a place.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use berdaya::import;
use berdaya::scenario::imported::{Fault, Imported};
use parquet::basic::{Compression, Repetition, Type as Physical, ZstdLevel};
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int32Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;

use super::luck::{Luck, spoil};
use super::{Seen, Target};

const CELLS: &[&str] = &[
    "",
    " ",
    "0",
    "1",
    "yes",
    "no",
    "TRUE",
    "-1",
    "20",
    "21",
    "1e3",
    "1e999",
    "nan",
    "inf",
    "-0",
    "0.5",
    "0,5",
    "1.000",
    "850000",
    "100000000",
    "1e11",
    "altruist",
    "conditional",
    "free_rider",
    "Altruist",
    "kin",
    "neighbour",
    "work",
    "North",
    "South",
    "N-01",
    "N-02",
    "S-01",
    "nobody",
    "RT 1",
    "é",
    "\u{1f3da}",
    "\"",
    "\"\"",
    "\"a,b\"",
    "\"a\nb\"",
    "a;b",
    "\t",
    "=1+1",
    "0x10",
    "1_000",
    "+1",
    "01",
    "99999999999999999999",
];

pub struct Tables {
    households: Vec<Vec<u8>>,
    ties: Vec<Vec<u8>>,
    at: [PathBuf; 3],
}

/// A larger table than the template: so many households in two places, with a ring of ties.
fn ring(n: usize) -> [Vec<u8>; 2] {
    let mut households =
        String::from("household,community,neighbourhood,leader,people,consumption\n");
    let mut ties = String::from("a,b,kind,strength,trust_ab,trust_ba\n");
    for i in 0..n {
        let place = ["North", "South"][i % 2];
        households.push_str(&format!(
            "h{i},{place},RT {},{},4,{}\n",
            i % 4,
            i % 3 / 2,
            500_000 + 1_000 * i
        ));
        ties.push_str(&format!("h{i},h{},kin,0.5,0.25,0.75\n", (i + 2) % n));
    }
    [households.into_bytes(), ties.into_bytes()]
}

impl Tables {
    pub fn new(scratch: &Path) -> Self {
        let [households, ties] = ring(20);
        let template = |name: &str| {
            fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/import").join(name))
                .expect("a template")
        };
        Tables {
            households: vec![template("households.csv"), households],
            ties: vec![template("ties.csv"), ties],
            at: ["households.csv", "ties.csv", "turned.csv"].map(|name| scratch.join(name)),
        }
    }

    fn spoiled(base: &[u8], luck: &mut Luck) -> Vec<u8> {
        let text = String::from_utf8_lossy(base).into_owned();
        let mut rows: Vec<Vec<String>> =
            text.lines().map(|l| l.split(',').map(String::from).collect()).collect();
        for _ in 0..luck.below(4) {
            let r = luck.below(rows.len());
            let k = luck.below(rows[r].len() + 1);
            match luck.below(9) {
                0..=3 if k < rows[r].len() => rows[r][k] = luck.pick(CELLS).to_string(),
                4 => rows[r].insert(k, luck.pick(CELLS).to_string()),
                5 if k < rows[r].len() => {
                    rows[r].remove(k);
                }
                6 => {
                    let again = rows[r].clone();
                    rows.push(again);
                }
                7 if rows.len() > 1 => {
                    rows.remove(r);
                }
                8 if luck.once_in(10) => rows[r].push("x".repeat(2_000_000)),
                _ => {}
            }
            if rows[r.min(rows.len() - 1)].is_empty() {
                rows[0].push(String::new());
            }
        }
        let between = if luck.once_in(10) { [";", "\t", "|"][luck.below(3)] } else { "," };
        let end = ["\n", "\r\n", "\r", "\n\n"][if luck.once_in(8) { luck.below(4) } else { 0 }];
        let lines: Vec<String> = rows.iter().map(|row| row.join(between)).collect();
        let mut bytes = (lines.join(end) + end).into_bytes();
        if luck.once_in(4) {
            (0..=luck.below(3)).for_each(|_| spoil(&mut bytes, luck));
        }
        bytes
    }
}

pub fn faults(faults: &[Fault]) -> Seen {
    // one stops after the row with the twentieth
    let most = import::MOST_FAULTS + import::HOUSEHOLD_COLUMNS.len();
    assert!(!faults.is_empty() && faults.len() < most, "{} faults", faults.len());
    for fault in faults {
        let said = fault.message.to_string() + &fault.label.to_string();
        assert!(!fault.message.name().is_empty() && !said.is_empty() && !fault.file.is_empty());
        assert!(fault.line > 0 || fault.field == 0 || fault.file.ends_with("parquet"), "{fault:?}");
    }
    Seen::Refused(super::kind_of(&faults[0].message.to_string()))
}

fn read(households: &Path, ties: Option<&Path>) -> Result<Imported, Vec<Fault>> {
    import::read((households, "h.csv"), ties.map(|ties| (ties, "t.csv")))
}

impl Target for Tables {
    fn name(&self) -> &'static str {
        "csv"
    }

    /// Households, a mark, and ties or nothing.
    fn input(&self, luck: &mut Luck) -> Vec<u8> {
        let base = luck.below(2);
        let spoil_ties = luck.once_in(2);
        let mut bytes = match spoil_ties {
            true => self.households[base].clone(),
            false => Self::spoiled(&self.households[base], luck),
        };
        bytes.extend(b"\x01\x02");
        if spoil_ties {
            bytes.extend(Self::spoiled(&self.ties[base], luck));
        } else if luck.once_in(2) {
            bytes.extend(&self.ties[base]);
        }
        bytes
    }

    fn try_one(&self, bytes: &[u8], luck: &mut Luck) -> Seen {
        let cut = bytes.windows(2).position(|two| two == b"\x01\x02").unwrap_or(bytes.len());
        let ties = bytes.get(cut + 2..).filter(|ties| !ties.is_empty());
        fs::write(&self.at[0], &bytes[..cut]).expect("scratch");
        if let Some(ties) = ties {
            fs::write(&self.at[1], ties).expect("scratch");
        }
        let there = ties.map(|_| self.at[1].as_path());
        match read(&self.at[0], there) {
            Ok(imported) => {
                let text = std::str::from_utf8(&bytes[..cut]).unwrap_or_default();
                // quoted ends of lines are no ends of lines
                if luck.once_in(4) && !text.contains('"') && !text.contains('\r') {
                    let mut lines: Vec<&str> =
                        text.trim_start_matches('\u{feff}').lines().collect();
                    lines[1..].reverse();
                    fs::write(&self.at[2], lines.join("\n")).expect("scratch");
                    let turned = read(&self.at[2], there).expect("the same rows");
                    assert_eq!(turned.digest, imported.digest, "the order of rows matters");
                }
                assert!(imported.in_words().to_string().contains("sha256"));
                Seen::Taken
            }
            Err(list) => faults(&list),
        }
    }
}

/// The same tables as Parquet files, whose bytes are changed.
pub struct Parquet {
    bases: Vec<Vec<u8>>,
    at: PathBuf,
}

/// A small file of households.
fn file(compression: Compression, rows: usize) -> Vec<u8> {
    let field = |name: &str, of: Physical, repetition| {
        Arc::new(
            Type::primitive_type_builder(name, of)
                .with_repetition(repetition)
                .build()
                .expect("a column"),
        )
    };
    let schema = Type::group_type_builder("households")
        .with_fields(vec![
            field("household", Physical::BYTE_ARRAY, Repetition::REQUIRED),
            field("community", Physical::BYTE_ARRAY, Repetition::OPTIONAL),
            field("people", Physical::INT32, Repetition::OPTIONAL),
            field("skill", Physical::DOUBLE, Repetition::OPTIONAL),
        ])
        .build()
        .expect("a schema");
    let about = WriterProperties::builder().set_compression(compression).build();
    let mut out = Vec::new();
    let mut writer =
        SerializedFileWriter::new(&mut out, Arc::new(schema), Arc::new(about)).expect("a file");
    let mut group = writer.next_row_group().expect("a group");
    let names: Vec<ByteArray> =
        (0..rows).map(|i| ByteArray::from(format!("h{i}").as_str())).collect();
    let there: Vec<i16> = (0..rows).map(|i| i16::from(i % 3 > 0)).collect();
    let some = there.iter().filter(|t| **t > 0).count();
    let all = vec![1_i16; rows];
    let mut column = group.next_column().expect("it").expect("one");
    column.typed::<ByteArrayType>().write_batch(&names, None, None).expect("written");
    column.close().expect("closed");
    let places = vec![ByteArray::from("North"); rows];
    let mut column = group.next_column().expect("it").expect("one");
    column.typed::<ByteArrayType>().write_batch(&places, Some(&all), None).expect("written");
    column.close().expect("closed");
    let mut column = group.next_column().expect("it").expect("one");
    column.typed::<Int32Type>().write_batch(&vec![4; some], Some(&there), None).expect("written");
    column.close().expect("closed");
    let mut column = group.next_column().expect("it").expect("one");
    column
        .typed::<DoubleType>()
        .write_batch(&vec![0.5; some], Some(&there), None)
        .expect("written");
    column.close().expect("closed");
    group.close().expect("closed");
    writer.close().expect("closed");
    out
}

impl Parquet {
    pub fn new(scratch: &Path) -> Self {
        let zstd = Compression::ZSTD(ZstdLevel::try_new(3).expect("a level"));
        let bases = [
            (Compression::UNCOMPRESSED, 6),
            (zstd, 6),
            (Compression::UNCOMPRESSED, 300),
            (zstd, 300),
        ];
        Parquet {
            bases: bases.into_iter().map(|(c, rows)| file(c, rows)).collect(),
            at: scratch.join("households.parquet"),
        }
    }
}

impl Target for Parquet {
    fn name(&self) -> &'static str {
        "parquet"
    }

    fn input(&self, luck: &mut Luck) -> Vec<u8> {
        let mut bytes = luck.one(&self.bases).clone();
        for _ in 0..luck.below(4) {
            if luck.once_in(2) {
                // the end holds the schema and where everything is
                let tail = bytes.len().saturating_sub(1 + luck.below(700));
                if let Some(byte) = bytes.get_mut(tail) {
                    *byte = luck.next() as u8;
                }
            } else {
                spoil(&mut bytes, luck);
            }
        }
        bytes
    }

    fn try_one(&self, bytes: &[u8], _: &mut Luck) -> Seen {
        fs::write(&self.at, bytes).expect("scratch");
        match import::read((&self.at, "h.parquet"), None) {
            Ok(imported) => {
                assert!(imported.households() > 0);
                Seen::Taken
            }
            Err(list) => faults(&list),
        }
    }
}
