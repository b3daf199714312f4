//! `berdaya network`: the ties at a month are those of the run, in three formats that can be read back.

use std::collections::BTreeMap;

use crate::make::settled_worlds::*;
use assert_cmd::Command;
use berdaya::core::units::Month;
use berdaya::explain::attributes::{EDGE, NODE};
use berdaya::explain::network::{self, Network};
use berdaya::explain::{Format, Table, write};
use berdaya::model::world::ties::kind;
use berdaya::study::version::Version;
use quick_xml::Reader;
use quick_xml::events::Event;

/// Two communities, one with a name that XML must escape.
fn text() -> String {
    let places =
        community("A <&> 'B'\\u0007", "here", 48) + &community("Plain, or not", "here", 36);
    format!("{}{places}{}{TWO_ARMS}", head(30), programme())
}

fn bytes(network: &Network, format: Format) -> String {
    let mut out = Vec::new();
    write(network, format, &mut out).expect("a vector takes everything");
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn the_ties_are_those_of_the_run_in_that_month() {
    let settled = settled(&text());
    let (arm, month) = (settled.arm("bare"), Month::new(2017, 8));
    let version = Version::new(&settled.scenario, arm, 0, false);
    let network = network::at(&version, month, None).expect("it lives");
    let mut world = settled.world.clone();
    world.live(&settled.rules(arm), 20, None, None).expect("twenty months");
    assert_eq!(network.wards.len(), 2);
    for (ward, c) in network.wards.iter().zip(&world.communities) {
        assert!(ward.community == *c, "{} is another", ward.name);
    }
    let mut standing = 0;
    for c in &world.communities {
        for i in 0..c.len() {
            standing += c.ties.places(i).filter(|&k| c.ties.kind[k] & kind::CUT == 0).count();
        }
    }
    assert_eq!(network.edges().count() * 2, standing);
    for e in network.edges() {
        let ties = &e.ward.community.ties;
        assert_eq!(ties.strength[e.place].to_bits(), ties.strength[e.back].to_bits());
        assert_eq!((usize::from(ties.to[e.place]), usize::from(ties.to[e.back])), (e.to, e.from));
    }
    let alone = network::at(&version, month, Some(1)).expect("it lives");
    assert_eq!(alone.wards.len(), 1);
    assert!(alone.wards[0].community == world.communities[1]);
}

#[test]
fn welfare_and_turnout_of_households_have_the_means_of_the_table() {
    let scenario = scenario(&text());
    let layout = layout(&scenario);
    let part = replicate(&scenario, 2, false);
    let version = Version::new(&scenario, scenario.control(), 2, false);
    let network = network::at(&version, scenario.start.plus(29), None).expect("it lives");
    for (k, ward) in network.wards.iter().enumerate() {
        let at = layout.monthly_at(scenario.regions.len() + k, 0, 29);
        let table = |id: &str| {
            let measure = berdaya::measures::MEASURES.iter().position(|m| m.id == id);
            part.arms[0].monthly[at + measure.expect("a measure")]
        };
        let mean = |name: &str| {
            let of = NODE.iter().find(|a| a.name == name).expect("an attribute").of;
            let nodes = network.nodes().filter(|n| n.ward.name == ward.name);
            let values: Vec<f64> =
                nodes.map(|n| of(&n).text().parse().expect("a number")).collect();
            values.iter().sum::<f64>() / values.len() as f64
        };
        for id in ["welfare", "turnout"] {
            assert!((mean(id) - table(id)).abs() < 1e-5, "{id}: {} {}", mean(id), table(id));
        }
    }
}

/// An element: its attributes and its text.
type Element = (BTreeMap<String, String>, String);

/// The elements of a document, by name.
fn elements(text: &str) -> BTreeMap<String, Vec<Element>> {
    let mut found: BTreeMap<String, Vec<Element>> = BTreeMap::new();
    let mut reader = Reader::from_str(text);
    let mut open: Vec<String> = Vec::new();
    loop {
        match reader.read_event().expect("sound XML") {
            Event::Eof => break,
            Event::Start(e) => {
                let name = e.name().as_ref().to_string();
                found.entry(name.clone()).or_default().push((attributes(&e), String::new()));
                open.push(name);
            }
            Event::Empty(e) => {
                let name = e.name().as_ref().to_string();
                found.entry(name).or_default().push((attributes(&e), String::new()));
            }
            Event::Text(t) => {
                let list = open.last().and_then(|name| found.get_mut(name));
                if let Some((_, text)) = list.and_then(|list| list.last_mut()) {
                    text.push_str(&t);
                }
            }
            Event::End(_) => drop(open.pop()),
            _ => {}
        }
    }
    assert!(open.is_empty());
    found
}

fn attributes(e: &quick_xml::events::BytesStart<'_>) -> BTreeMap<String, String> {
    e.attributes()
        .map(|a| {
            let a = a.expect("an attribute");
            let value = quick_xml::escape::unescape(&a.value).expect("escaped").into_owned();
            (a.key.as_ref().to_string(), value)
        })
        .collect()
}

#[test]
fn graphml_and_gexf_say_the_same_as_csv_and_escape_what_xml_cannot_hold() {
    let scenario = scenario(&text());
    let version = Version::new(&scenario, scenario.control(), 0, false);
    let network = network::at(&version, Month::new(2016, 12), None).expect("it lives");
    let rows = |table| {
        let text = bytes(&network, Format::Csv(table));
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        reader.records().map(|r| r.expect("a row")).collect::<Vec<_>>()
    };
    let (nodes, edges) = (rows(Table::Nodes), rows(Table::Edges));
    assert_eq!(nodes.len(), 84);
    assert!(edges.len() > 200);

    let graphml = elements(&bytes(&network, Format::GraphMl));
    assert_eq!(graphml["key"].len(), NODE.len() + EDGE.len());
    assert_eq!((graphml["node"].len(), graphml["edge"].len()), (84, edges.len()));
    assert_eq!(graphml["data"].len(), 84 * NODE.len() + edges.len() * EDGE.len());
    let gexf = elements(&bytes(&network, Format::Gexf));
    assert_eq!((gexf["node"].len(), gexf["edge"].len()), (84, edges.len()));
    assert_eq!(gexf["attvalue"].len(), graphml["data"].len());
    assert_eq!(gexf["gexf"][0].0["version"], "1.2");

    // The bell of the first community's name is nothing that XML can hold.
    assert_eq!(nodes[7][0], *"A <&> 'B'\u{7}:7");
    for list in [&graphml["node"], &gexf["node"]] {
        assert_eq!(list[7].0["id"], "A <&> 'B'\u{fffd}:7");
        assert_eq!(list[50].0["id"], "Plain, or not:2");
    }
    let strength = EDGE.iter().position(|a| a.name == "strength").expect("an attribute");
    for (k, edge) in edges.iter().enumerate().filter(|(_, e)| e[0].starts_with("Plain")) {
        for list in [&graphml["edge"], &gexf["edge"]] {
            assert_eq!((&*list[k].0["source"], &*list[k].0["target"]), (&edge[0], &edge[1]));
        }
        assert_eq!(gexf["edge"][k].0["weight"], edge[2 + strength]);
        let data = &graphml["data"][84 * NODE.len() + k * EDGE.len() + strength];
        assert_eq!(data.1, edge[2 + strength]);
    }
}

fn berdaya(words: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("berdaya").expect("the program");
    command.env("LC_ALL", "C");
    let output = command.args(words).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

#[test]
fn the_command_writes_data_to_stdout_or_a_new_file_and_refuses_exactly() {
    let kelas = ["network", "kelas", "--month", "2022-03"];
    let (code, out, err) = berdaya(&[&kelas[..], &["--format", "csv"]].concat());
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with("source,target,kind,"), "{out}");

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("ties.csv");
    let file = path.to_str().expect("a path");
    let (code, none, _) = berdaya(&[&kelas[..], &["--format", "csv", "--out", file]].concat());
    assert_eq!((code, none.as_str()), (0, ""));
    assert_eq!(std::fs::read_to_string(&path).expect("the file"), out);

    // The same as a picture: the words of the chosen language in it, and PNG where asked.
    let (code, svg, err) = berdaya(&[&kelas[..], &["--format", "svg", "--lang", "id"]].concat());
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(
        svg.starts_with("<svg") && svg.contains("pada akhir Maret 2022") && !svg.contains("<text")
    );
    let picture = folder.path().join("ties.png");
    let to = picture.to_str().expect("a path");
    let (code, none, err) = berdaya(&[&kelas[..], &["--format", "png", "--out", to]].concat());
    assert_eq!((code, none.as_str(), err.as_str()), (0, "", ""));
    assert!(std::fs::read(&picture).expect("the picture").starts_with(b"\x89PNG\r\n\x1a\n"));

    let refused: &[(&[&str], &str)] = &[
        (&["--format", "svg", "--table", "nodes"], "--table: only --format csv has tables"),
        (&["--out", file], "something is there already; nothing is overwritten"),
        (&["--out", "/no/such/folder/x"], "--out: /no/such/folder/x: there is no such folder"),
        (&["--arm", "strangrs"], "--arm: there is no arm `strangrs`; did you mean `strangers`?"),
        (&["--community", "X"], "--community: there is no community `X` (there is Kampung Kelas)"),
        (&["--table", "nodes"], "--table: only --format csv has tables"),
        (&["--replicate", "24"], "--replicate: 24 is not one of the 24 replicates, 0 – 23"),
        (&["--drawn"], "--drawn: no parameter of this scenario is a distribution"),
        (&["--format", "pajek"], "[possible values: graphml, gexf, csv, svg, png]"),
    ];
    for (words, why) in refused {
        let (code, out, err) = berdaya(&[&kelas[..], words].concat());
        assert_eq!((code, out.as_str()), (2, ""), "{words:?}");
        assert!(err.contains(why), "{words:?}: {err}");
    }
    let (code, _, err) = berdaya(&["network", "kelas", "--month", "2031-01"]);
    assert_eq!(code, 2);
    assert!(err.contains("--month: 2031-01 is outside of the run, 2020-01 – 2025-12"), "{err}");
    let (code, _, err) = berdaya(&["network", "kelas", "--month", "2022-13"]);
    assert_eq!(code, 2);
    assert!(err.contains("`2022-13` is not a month; write it as YYYY-MM"), "{err}");
}
