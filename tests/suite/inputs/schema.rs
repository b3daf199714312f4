//! The JSON Schema of scenario files: valid itself, true of the bundled scenarios, and as strict about
//! single keys as `berdaya check`.

use berdaya::model::setup::{DECLARED, load};
use std::path::Path;

use berdaya::core::text::Language;
use berdaya::scenario::bundled::BUNDLED;
use berdaya::scenario::document::{Node, Table, parse};
use berdaya::scenario::schema::{plain_json, schema, text};
use jsonschema::Validator;

fn validator() -> Validator {
    jsonschema::draft202012::new(&schema(&DECLARED, Language::English)).expect("a schema")
}

/// What is wrong with a scenario's text, by the schema alone.
fn wrong(validator: &Validator, text: &str) -> Vec<String> {
    let tree: Table = parse(text, "t.toml").unwrap_or_else(|p| panic!("{p}"));
    let instance = plain_json(&Node::Table(tree));
    validator.iter_errors(&instance).map(|e| format!("{}: {e}", e.instance_path())).collect()
}

#[test]
fn the_schema_is_one_of_draft_2020_12_and_names_every_key() {
    let schema = schema(&DECLARED, Language::English);
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
    let text = text(&DECLARED, Language::English);
    for entry in DECLARED.all() {
        let place = match (entry.table, entry.of_kind) {
            ("parameters", _) => schema["properties"]["parameters"]["properties"].get(entry.name),
            (table @ ("scenario" | "model" | "population" | "output"), _) => {
                schema["properties"][table]["properties"].get(entry.name)
            }
            (table, _) => schema["properties"][table]["items"]["properties"].get(entry.name),
        };
        let place = place.unwrap_or_else(|| panic!("no {}", entry.path()));
        let words = place["description"].as_str().unwrap_or_default();
        assert!(words.contains(entry.meaning_in(Language::English)), "{}: {words}", entry.path());
        assert!(text.contains(entry.name));
    }
}

#[test]
fn every_bundled_scenario_is_valid_as_written_and_with_every_default() {
    let validator = validator();
    for bundled in BUNDLED {
        assert_eq!(wrong(&validator, bundled.text), Vec::<String>::new(), "{}", bundled.name);
        let loaded = load(bundled.text, bundled.name, &[]).expect("a scenario");
        let found = wrong(&validator, &loaded.resolved);
        assert_eq!(found, Vec::<String>::new(), "{}, resolved", bundled.name);
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/patterns");
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("text");
        assert_eq!(wrong(&validator, &text), Vec::<String>::new(), "{}", path.display());
    }
}

#[test]
fn what_check_refuses_of_a_single_key_the_schema_refuses_too() {
    const GOOD: &str = "[scenario]\nname = \"t\"\nstart = \"2016-01\"\nend = \"2018-12\"\n\n\
        [[community]]\nname = \"A\"\nhouseholds = 100\nneighbourhoods = 5\nhectares = 20\n\n\
        [parameters]\ntrust.gain = 0.05\n\n\
        [[intervention]]\nid = \"decree\"\nkind = \"delineation\"\nat = \"2016-04\"\nshare = 1\n\n\
        [[intervention]]\nid = \"bdi\"\nkind = \"fund\"\nat = \"2016-06\"\namount = 1e9\n";
    let validator = validator();
    assert_eq!(wrong(&validator, GOOD), Vec::<String>::new());
    let broken = [
        ("name = \"t\"", "name = \"A Name\""),
        ("name = \"t\"\n", ""),
        ("\"2016-01\"", "\"2016-13\""),
        ("\"2016-01\"", "\"1816-01\""),
        ("households = 100", "households = 20000"),
        ("households = 100", "households = 10.5"),
        ("hectares", "hectars"),
        ("[parameters]", "[parametres]"),
        ("trust.gain", "trust.gian"),
        ("trust.gain = 0.05", "trust.gain = 1.7"),
        ("trust.gain = 0.05", "trust.gain = { dist = \"gamma\", mean = 0.1 }"),
        ("trust.gain = 0.05", "trust.gain = { dist = \"gama\", mean = 0.1, sd = 0.1 }"),
        ("trust.gain = 0.05", "ties.cut_after_absence = { dist = \"beta\", mean = 0.6, sd = 0.1 }"),
        ("kind = \"delineation\"", "kind = \"delination\""),
        ("share = 1", "share = 1.5"),
        ("share = 1", "amount = 1"),
        ("amount = 1e9", "amuont = 1e9"),
        ("amount = 1e9\n", ""),
        ("amount = 1e9", "amount = [[\"2016-06\"]]"),
        ("amount = 1e9", "amount = []"),
        ("at = \"2016-06\"", "at = { stage = \"sleep\" }"),
        ("at = \"2016-06\"", "at = \"2016-06\"\nevery = \"week\""),
    ];
    for (old, new) in broken {
        let text = GOOD.replacen(old, new, 1);
        assert!(load(&text, "t.toml", &[]).is_err(), "check accepts {new}");
        assert!(!wrong(&validator, &text).is_empty(), "the schema accepts {new}");
    }
    let good = [
        ("share = 1", "share = [[\"2016-04\", 0.5], [\"2017-01\", 1]]"),
        ("share = 1", "share = { dist = \"beta\", mean = 0.5, sd = 0.1 }"),
        ("trust.gain = 0.05", "\"trust.gain\" = 0.05"),
        ("at = \"2016-06\"", "at = \"2016-06\"\nevery = 18"),
    ];
    for (old, new) in good {
        let text = GOOD.replacen(old, new, 1);
        assert!(load(&text, "t.toml", &[]).is_ok(), "check refuses {new}");
        assert_eq!(wrong(&validator, &text), Vec::<String>::new(), "{new}");
    }
}
