//! Households and ties that are read: every broken file has its message, the order of rows and the format
//! change nothing, what is not given is drawn, and what is given stands.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use crate::make::own_process::is_own_process;
use berdaya::core::random::Luck;
use berdaya::explain::structure::Graph;
use berdaya::import::{HOUSEHOLD_COLUMNS, TIE_COLUMNS, load};
use berdaya::model::engine::{World, found, settle};
use berdaya::model::setup::{Loaded, Scenario};
use berdaya::model::world::households::flag;
use berdaya::model::world::ties::kind;
use berdaya::scenario::Problems;
use parquet::basic::{Compression, ConvertedType, Repetition, Type as Physical, ZstdLevel};
use parquet::data_type::{ByteArray, ByteArrayType};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;
use proptest::prelude::*;
use tempfile::TempDir;

const SCENARIO: &str = r#"[scenario]
name = "read"
start = "2020-01"
end = "2020-12"
burn_in = 12
[population]
households = "h.csv"
ties = "t.csv"
board_members = 2
mean_degree = 2
[[community]]
name = "A"
neighbourhoods = 1
hectares = 5
[[community]]
name = "B"
neighbourhoods = 1
hectares = 5
"#;

/// Two communities of five, as text.
fn households() -> String {
    let mut text = String::from("household,community,leader,people,consumption,disposition\n");
    for k in 0..10 {
        let (community, leader) = (if k < 5 { "A" } else { "B" }, u8::from(k % 5 == 1));
        text += &format!("h{k},{community},{leader},{},{}00000,altruist\n", 1 + k % 4, 5 + k);
    }
    text
}

const TIES: &str =
    "a,b,kind,strength,trust_ab,trust_ba\nh0,h1,kin,0.5,0.2,0.8\nh3,h2,,,,\nh5,h9,work,1,,\n";

fn write(folder: &Path, households: &[u8], ties: &[u8]) {
    fs::write(folder.join("h.csv"), households).expect("written");
    fs::write(folder.join("t.csv"), ties).expect("written");
}

fn read_text(folder: &Path, text: &str) -> Result<Loaded, Problems> {
    load(text, &folder.join("s.toml").display().to_string(), &[])
}

fn read(households: &[u8], ties: &[u8]) -> Result<Loaded, Problems> {
    let folder = TempDir::new().expect("a folder");
    write(folder.path(), households, ties);
    read_text(folder.path(), SCENARIO)
}

fn lines(result: Result<Loaded, Problems>) -> Vec<String> {
    result.map_or_else(|p| p.iter().map(ToString::to_string).collect(), |_| vec![])
}

fn founded(scenario: &Scenario) -> World {
    let arm = scenario.control();
    found(arm, &arm.parameters.central(), Luck::new(scenario.seed, 0))
}

#[test]
fn what_is_given_stands_and_what_is_not_is_drawn() {
    let scenario = read(households().as_bytes(), TIES.as_bytes()).expect("good").scenario;
    let imported = scenario.population.imported.clone().expect("imported");
    assert_eq!((imported.households(), imported.ties()), (10, 3));
    let words = imported.in_words().to_string();
    assert!(
        words.starts_with("imported 10 households and 3 ties in 2 communities, sha256 "),
        "{words}"
    );
    assert!(words.ends_with("; drawn: savings, skill, trust"), "{words}");
    let world = founded(&scenario);
    let a = &world.communities[0];
    assert_eq!(a.len(), 5);
    for i in 0..5 {
        assert_eq!(a.households.has(i, flag::LEADER), i == 1);
        assert_eq!((a.households.size[i], a.households.disposition(i)), (1 + i as u8 % 4, 0));
        let a_head = i64::from(a.households.consumption[i]) / i64::from(a.households.size[i]);
        assert_eq!(a_head, 5000 + 1000 * i as i64, "units of Rp 100");
    }
    let there = a.ties.find(0, 1).expect("tied");
    let back = a.ties.find(1, 0).expect("tied");
    let share = |x: f32| (x * 255.0).round() / 255.0;
    assert_eq!([a.ties.trust[there], a.ties.trust[back]], [share(0.2), share(0.8)]);
    assert_eq!((a.ties.strength[there], a.ties.kind[there] & kind::MASK), (share(0.5), kind::KIN));
    assert_eq!((a.ties.count(0), a.ties.count(2), a.ties.count(4)), (1, 1, 0));
    let drawn = a.ties.trust[a.ties.find(2, 3).expect("tied")];
    assert!(drawn > 0.0 && drawn < 1.0);
    world.communities.iter().for_each(|c| c.ties.check_structure().expect("sound ties"));
}

#[test]
fn ties_that_are_read_stand_until_the_start_and_then_live() {
    let scenario = read(households().as_bytes(), TIES.as_bytes()).expect("good").scenario;
    let arm = scenario.control();
    let luck = Luck::new(scenario.seed, 0);
    let (world, _) = settle(&scenario, arm, &arm.parameters.central(), luck).expect("settled");
    let graphs = |world: &World| world.communities.iter().map(Graph::of).collect::<Vec<_>>();
    assert_eq!(graphs(&world), graphs(&founded(&scenario)));
}

#[test]
fn the_order_of_rows_line_ends_a_byte_order_mark_and_semicolons_change_nothing() {
    let (h, t) = (households(), TIES.to_string());
    let first = read(h.as_bytes(), t.as_bytes()).expect("good");
    let turned = |text: &str| {
        let mut rows: Vec<&str> = text.lines().collect();
        rows[1..].reverse();
        rows.join("\r\n")
    };
    let marked = |text: String| [&b"\xef\xbb\xbf"[..], text.as_bytes()].concat();
    let variants = [
        (turned(&h).into_bytes(), turned(&t).into_bytes()),
        (marked(h.clone()), marked(t.clone())),
        (h.replace(',', " ; ").into_bytes(), t.replace(',', "\t").into_bytes()),
        (
            h.replace("h3,", "\"h3\",").into_bytes(),
            t.replace("h0,h1,kin,0.5,0.2,0.8", "h1,h0,kin,.5,0.8,0.2").into_bytes(),
        ),
        (
            h.replace("household,", "household,_note,")
                .replace(",A", ",x,A")
                .replace(",B", ",\"a,b\",B")
                .into_bytes(),
            t.into_bytes(),
        ),
    ];
    for (number, (h, t)) in variants.iter().enumerate() {
        let other = read(h, t).unwrap_or_else(|p| panic!("{number}: {p}"));
        assert_eq!(other.identity(), first.identity(), "{number}");
        assert_eq!(founded(&other.scenario), founded(&first.scenario), "{number}");
    }
}

/// A Parquet file of texts; an empty text is a null.
fn parquet_of(csv: &str, path: &Path, compression: Compression) {
    let mut rows = csv.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let names = rows.next().expect("a header");
    let rows: Vec<Vec<&str>> = rows.collect();
    let field = |name: &&str| {
        let text = Type::primitive_type_builder(name, Physical::BYTE_ARRAY)
            .with_converted_type(ConvertedType::UTF8)
            .with_repetition(Repetition::OPTIONAL);
        Arc::new(text.build().expect("a column"))
    };
    let schema = Type::group_type_builder("t").with_fields(names.iter().map(field).collect());
    let properties = WriterProperties::builder().set_compression(compression).build();
    let file = fs::File::create(path).expect("a file");
    let schema = Arc::new(schema.build().expect("a schema"));
    let mut writer =
        SerializedFileWriter::new(file, schema, Arc::new(properties)).expect("a writer");
    // Two groups of rows, so that both are read.
    for half in rows.chunks(rows.len().div_ceil(2)) {
        let mut group = writer.next_row_group().expect("a group");
        for k in 0..names.len() {
            let there: Vec<i16> = half.iter().map(|r| i16::from(!r[k].is_empty())).collect();
            let cells = half.iter().filter(|r| !r[k].is_empty());
            let cells: Vec<ByteArray> = cells.map(|r| ByteArray::from(r[k])).collect();
            let mut column = group.next_column().expect("a column").expect("one more");
            column.typed::<ByteArrayType>().write_batch(&cells, Some(&there), None).expect("cells");
            column.close().expect("closed");
        }
        group.close().expect("closed");
    }
    writer.close().expect("closed");
}

fn read_parquet(folder: &Path) -> Result<Loaded, Problems> {
    let text = SCENARIO.replace("h.csv", "h.parquet").replace("t.csv", "t.parquet");
    read_text(folder, &text)
}

#[test]
fn parquet_says_the_same_as_csv() {
    let folder = TempDir::new().expect("a folder");
    let zstd = Compression::ZSTD(ZstdLevel::default());
    parquet_of(&households(), &folder.path().join("h.parquet"), zstd);
    parquet_of(TIES, &folder.path().join("t.parquet"), Compression::UNCOMPRESSED);
    let first = read(households().as_bytes(), TIES.as_bytes()).expect("good");
    let other = read_parquet(folder.path()).unwrap_or_else(|p| panic!("{p}"));
    assert_eq!(other.identity(), first.identity());
    assert_eq!(founded(&other.scenario), founded(&first.scenario));
}

#[test]
fn a_broken_parquet_file_is_a_message_and_no_panic() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("h.parquet");
    parquet_of(TIES, &folder.path().join("t.parquet"), Compression::UNCOMPRESSED);
    parquet_of(&households().replace("h7", "h6"), &path, Compression::UNCOMPRESSED);
    assert_eq!(
        lines(read_parquet(folder.path())),
        ["h.parquet:8:1: two households have the id \"h6\": the other one is in line 7"]
    );
    fs::write(&path, b"").expect("written");
    assert_eq!(
        lines(read_parquet(folder.path())),
        ["h.parquet: the file is empty: a Parquet file has at least its schema"]
    );
    parquet_of(&households(), &path, Compression::UNCOMPRESSED);
    let whole = fs::read(&path).expect("read");
    for cut in (1..whole.len()).step_by(17) {
        fs::write(&path, &whole[..cut]).expect("written");
        let found = lines(read_parquet(folder.path()));
        assert!(found[0].starts_with("h.parquet: this Parquet file cannot be read: "), "{found:?}");
    }
}

/// The good files with one place changed, and the only message that there must be.
fn broken(of_ties: bool, old: &str, new: &str, message: &str) {
    let (h, t) = (households(), TIES.to_string());
    let text = if of_ties { &t } else { &h };
    assert!(text.contains(old), "{old}");
    let changed = text.replacen(old, new, 1);
    let (h, t) = if of_ties { (h, changed) } else { (changed, t) };
    assert_eq!(lines(read(h.as_bytes(), t.as_bytes())), [message], "{old} -> {new}");
}

#[test]
fn every_broken_file_of_households_has_its_message() {
    for (old, new, message) in [
        (
            "h3,A",
            "h2,A",
            "h.csv:5:1: two households have the id \"h2\": the other one is in line 4",
        ),
        (
            "h3,A",
            ",A",
            "h.csv:5:1: `household` is empty: must be a text that occurs in no other row",
        ),
        (
            "h3,A,0,4,",
            "h3,A,0,-4,",
            "h.csv:5:4: `people` cannot be \"-4\": must be a whole number, 1 – 20",
        ),
        (
            "h3,A,0,4,",
            "h3,A,0,2.5,",
            "h.csv:5:4: `people` cannot be \"2.5\": must be a whole number, 1 – 20",
        ),
        (
            "h3,A,0,4,",
            "h3,A,maybe,4,",
            "h.csv:5:3: `leader` cannot be \"maybe\": must be 0, 1, no, yes, false or true",
        ),
        (
            "800000",
            "-1",
            "h.csv:5:5: `consumption` cannot be \"-1\": must be a number, 1,000 – 100,000,000",
        ),
        (
            "800000",
            "\"8,5\"",
            "h.csv:5:5: `consumption` cannot be \"8,5\": must be a number, 1,000 – 100,000,000 (decimals are written with a point)",
        ),
        (
            "800000",
            "NaN",
            "h.csv:5:5: `consumption` cannot be \"NaN\": must be a number, 1,000 – 100,000,000",
        ),
        (
            "altruist\nh3",
            "saint\nh3",
            "h.csv:4:6: `disposition` cannot be \"saint\": must be altruist, conditional or free_rider",
        ),
        (
            "people",
            "peopel",
            "h.csv:1:4: unknown column `peopel`: known columns are household, community, neighbourhood, leader, board, people, consumption, savings, skill, disposition, trust (did you mean `people`?)",
        ),
        ("people", "leader", "h.csv:1:4: the column `leader` appears twice: once is enough"),
        (
            "household,",
            "_id,",
            "h.csv:1: the column `household` is missing: id of the household: a text that occurs in no other row",
        ),
        ("h3,A,0,4,", "h3,A,0,4,7,", "h.csv:5: the line has 7 fields: the header has 6"),
        (
            "h3,A",
            "h3,",
            "h.csv:5:2: `community` is not filled in every row: must be filled in every row or in none",
        ),
    ] {
        broken(false, old, new, message);
    }
}

#[test]
fn every_broken_file_of_ties_has_its_message() {
    for (old, new, message) in [
        (
            "h3,h2",
            "h3,x9",
            "t.csv:3:2: `b`: there is no household \"x9\": must be an id of the file of households",
        ),
        ("h3,h2", "h3,h3", "t.csv:3:2: \"h3\" is tied to itself: a tie has two ends"),
        (
            "h3,h2",
            "h1,h0",
            "t.csv:3:2: \"h1\" and \"h0\" have two ties: the other row is in line 2; a tie has no direction",
        ),
        (
            "h3,h2",
            "h3,h7",
            "t.csv:3:2: a tie between two communities: \"h3\" lives in `A`, \"h7\" in `B`",
        ),
        ("h3,h2", "h3,", "t.csv:3:2: `b` is empty: must be the id of a household"),
        ("work,1", "work,-1", "t.csv:4:4: `strength` cannot be \"-1\": must be a number, 0 – 1"),
        ("work,1", "job,1", "t.csv:4:3: `kind` cannot be \"job\": must be kin, neighbour or work"),
        (
            "a,b",
            "a,c",
            "t.csv:1:2: unknown column `c`: known columns are a, b, kind, strength, trust_ab, trust_ba (a column named `_c` is ignored)",
        ),
    ] {
        if old == "a,b" {
            let found = lines(read(households().as_bytes(), TIES.replacen(old, new, 1).as_bytes()));
            assert_eq!(
                found[0],
                "t.csv:1: the column `b` is missing: the other end of the tie: the id of a household"
            );
            assert_eq!(found[1], message);
            continue;
        }
        broken(true, old, new, message);
    }
}

#[test]
fn files_that_are_no_tables_have_their_message() {
    let good = households();
    let of = |bytes: &[u8]| lines(read(bytes, TIES.as_bytes()));
    assert_eq!(of(b""), ["h.csv: the file is empty: the first line names the columns"]);
    let only_header = good.lines().next().unwrap_or_default();
    let no_rows =
        "h.csv: there are no rows: the first line names the columns, each line after it is a row";
    assert_eq!(of(only_header.as_bytes()), [no_rows]);
    let latin = [good.as_bytes(), b"h\xe9,B,0,1,500000,altruist\n"].concat();
    assert_eq!(
        of(&latin),
        ["h.csv:12:1: this is not a text file in UTF-8: save the file as UTF-8"]
    );
    let wide: Vec<u8> = good.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let wide = [&b"\xff\xfe"[..], &wide].concat();
    assert_eq!(
        of(&wide),
        ["h.csv: this is not a text file in UTF-8: it is UTF-16; save it as UTF-8"]
    );
    let endless = vec![b'x'; 3 << 20];
    assert_eq!(
        of(&endless),
        ["h.csv:1: a line that does not end: is it a CSV file? a line has at most 1 MB"]
    );
    // At most twenty at once.
    let many: String = (0..50).map(|k| format!("x{k},A,?,1,500000,altruist\n")).collect();
    assert_eq!(of((good + &many).as_bytes()).len(), 20);
}

#[test]
fn the_scenario_and_the_files_must_agree() {
    let folder = TempDir::new().expect("a folder");
    write(folder.path(), households().as_bytes(), TIES.as_bytes());
    let name = folder.path().join("s.toml").display().to_string();
    let of = |old: &str, new: &str| {
        assert!(SCENARIO.contains(old), "{old}");
        lines(read_text(folder.path(), &SCENARIO.replacen(old, new, 1)))
    };
    let without_files = berdaya::model::setup::load(SCENARIO, "s.toml", &[]);
    assert_eq!(
        lines(without_files),
        [
            "s.toml:7:14: `population.households`: the file \"h.csv\" cannot be read here: only the program `berdaya` \
          reads files; leave the key out and write `households` in each community"
        ]
    );
    let there = folder.path().join("none.csv").display().to_string();
    for (old, new, message) in [
        (
            "\"h.csv\"",
            "\"none.csv\"",
            format!(
                "{name}:7:14: `population.households`: there is no file \"none.csv\": looked for {there}"
            ),
        ),
        (
            "households = \"h.csv\"\n",
            "",
            format!(
                "{name}:7:8: `population.ties` without `population.households`: needs the file of households too"
            ),
        ),
        (
            "name = \"B\"",
            "name = \"B\"\nhouseholds = 7",
            format!(
                "{name}:17:14: `community.B.households` is not what h.csv holds: it holds 5; leave the key out"
            ),
        ),
        (
            "name = \"B\"",
            "name = \"C\"",
            format!(
                "{name}:16:8: h.csv has no household in `C`: every community needs its households there"
            ),
        ),
        (
            "name = \"B\"",
            "name = \"B\"\ncount = 2",
            format!(
                "{name}:17:9: `community.B.count` beside h.csv: households that are read belong to communities by name: write each one"
            ),
        ),
        ("ties = ", "digest = \"0\"\nties = ", String::new()),
    ] {
        let found = of(old, new);
        if message.is_empty() {
            assert!(found[0].contains("`population.digest`: the files hold something else than \"0\": what they hold now has the digest \""), "{found:?}");
        } else {
            assert_eq!(found[0], message);
        }
    }
    let cut = SCENARIO.find("[[community]]\nname = \"B\"").expect("B");
    let found = lines(read_text(folder.path(), &SCENARIO[..cut]));
    assert_eq!(
        found,
        [format!(
            "{name}:7:14: h.csv has households in `B`, which is no community here: 1 of its communities have no [[community]]"
        )]
    );
    let arms = "[[arm]]\nname = \"x\"\ncontrol = true\n[[arm]]\nname = \"y\"\nset = { \"community.A.households\" = 9 }\n";
    let found = lines(read_text(folder.path(), &(SCENARIO.to_string() + arms)));
    assert_eq!(
        found,
        [format!("{name}:24:9: an arm cannot change `community.A.households`: they are imported")]
    );
}

#[test]
fn the_resolved_scenario_is_runnable_and_knows_its_files_again() {
    let folder = TempDir::new().expect("a folder");
    write(folder.path(), households().as_bytes(), TIES.as_bytes());
    let first = read_text(folder.path(), SCENARIO).expect("good");
    let again = read_text(folder.path(), &first.resolved).unwrap_or_else(|p| panic!("{p}"));
    assert_eq!((again.identity(), &again.resolved), (first.identity(), &first.resolved));
    write(
        folder.path(),
        households().replace("h9", "h8b").as_bytes(),
        TIES.replace("h9", "h8b").as_bytes(),
    );
    let other = read_text(folder.path(), SCENARIO).expect("good");
    assert_ne!(other.identity(), first.identity());
    assert!(read_text(folder.path(), &first.resolved).is_err(), "the files hold something else");
}

#[test]
fn named_neighbourhoods_are_the_neighbourhoods() {
    let mut text = String::from("household,neighbourhood,board\n");
    for k in 0..30 {
        text += &format!("{k:02},RT {},{}\n", [2, 1, 3][k % 3], u8::from(k == 4));
    }
    let folder = TempDir::new().expect("a folder");
    write(folder.path(), text.as_bytes(), b"a,b\n00,01\n");
    let cut = SCENARIO.find("[[community]]\nname = \"B\"").expect("B");
    let scenario = SCENARIO[..cut].replace("neighbourhoods = 1\n", "");
    let scenario = read_text(folder.path(), &scenario).unwrap_or_else(|p| panic!("{p}")).scenario;
    let c = &founded(&scenario).communities[0];
    let ends: Vec<u32> = c.neighbourhoods.iter().map(|r| r.to).collect();
    assert_eq!(ends, [10, 20, 30]);
    // 04 is the second of RT 1: its 01, 04, …
    let board: Vec<usize> = (0..30).filter(|&i| c.households.has(i, flag::BOARD)).collect();
    assert_eq!(board, [1]);
}

#[test]
fn a_file_of_a_hundred_megabytes_is_read_in_bounded_memory() {
    use std::io::Write;
    // The peak of memory is that of the whole process.
    if !is_own_process(module_path!(), "a_file_of_a_hundred_megabytes_is_read_in_bounded_memory") {
        return;
    }
    let folder = TempDir::new().expect("a folder");
    let mut file =
        std::io::BufWriter::new(fs::File::create(folder.path().join("h.csv")).expect("a file"));
    let note = "x".repeat(11_000);
    writeln!(file, "household,community,_note").expect("written");
    for k in 0..10_000 {
        writeln!(file, "h{k:05},A,{note}").expect("written");
    }
    file.into_inner().expect("flushed");
    let before = peak();
    let text = SCENARIO.replace("ties = \"t.csv\"\n", "");
    let cut = text.find("[[community]]\nname = \"B\"").expect("B");
    let text = text[..cut].replace("neighbourhoods = 1\n", "neighbourhoods = 400\n");
    let loaded = read_text(folder.path(), &text).unwrap_or_else(|p| panic!("{p}"));
    assert_eq!(loaded.scenario.communities[0].households, 10_000);
    if let (Some(before), Some(after)) = (before, peak()) {
        assert!(after < before + 60_000, "{before} kB before, {after} kB after");
    }
}

/// The most memory that this process ever had, in kB, where the system tells.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find(|l| l.starts_with("VmHWM"))?.split_whitespace().nth(1)?.parse().ok()
}

#[test]
fn the_templates_of_the_documents_are_good_files_with_every_column() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/import");
    let text = fs::read_to_string(folder.join("scenario.toml")).expect("a template");
    let loaded = load(&text, &folder.join("scenario.toml").display().to_string(), &[]);
    let scenario = loaded.unwrap_or_else(|p| panic!("{p}")).scenario;
    assert!(scenario.population.imported.is_some());
    for (name, columns) in [("households.csv", HOUSEHOLD_COLUMNS), ("ties.csv", TIE_COLUMNS)] {
        let text = fs::read_to_string(folder.join(name)).expect("a template");
        let head: Vec<&str> = text.lines().next().unwrap_or_default().split(',').collect();
        let all: Vec<&str> = columns.iter().map(|c| c.name).collect();
        assert_eq!(head, all);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Drawn networks come out as they went in, in any order of rows and ends.
    #[test]
    fn drawn_networks_come_out_as_they_went_in(
        pairs in prop::collection::btree_set((0_u32..40, 0_u32..40), 0..150),
        turn in any::<bool>(),
    ) {
        let pairs: std::collections::BTreeSet<(u32, u32)> =
            pairs.into_iter().filter(|(a, b)| a < b).collect();
        let mut h: Vec<String> = (0..40).map(|k| format!("h{k:02}")).collect();
        let mut t: Vec<String> = pairs.iter().map(|(a, b)| if turn { format!("h{b:02},h{a:02}") } else { format!("h{a:02},h{b:02}") }).collect();
        if turn {
            h.reverse();
            t.reverse();
        }
        t.push("h00,h39".into());
        let pairs: Vec<(u32, u32)> = pairs.into_iter().filter(|p| *p != (0, 39)).chain([(0, 39)]).collect();
        t.retain(|row| row != "h39,h00");
        t.dedup();
        t.sort();
        t.dedup();
        let folder = TempDir::new().expect("a folder");
        write(folder.path(), format!("household\n{}\n", h.join("\n")).as_bytes(), format!("a,b\n{}\n", t.join("\n")).as_bytes());
        let cut = SCENARIO.find("[[community]]\nname = \"B\"").expect("B");
        let scenario = read_text(folder.path(), &SCENARIO[..cut]).unwrap_or_else(|p| panic!("{p}")).scenario;
        let c = &founded(&scenario).communities[0];
        c.ties.check_structure().expect("sound ties");
        prop_assert_eq!(Graph::of(c), Graph::new(40, pairs));
    }
}
