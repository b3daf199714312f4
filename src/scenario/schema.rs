//! The JSON Schema of scenario files (draft 2020-12), for editors that complete and check TOML while
//! one types. Made from the catalogue of keys: a key that is checked is in the schema.
//!
//! It knows single keys. What must fit together (dates inside the run, shares that add up, names that
//! exist) only `berdaya check` knows.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::catalogue::{self, Entry};
use super::declared::Declarations;
use super::document::{Node, Origin, parse_value};
use super::keys::{self, Type};
use crate::core::text::{Language, say};

/// A month, YYYY-MM, 1900 to 2200.
const MONTH: &str = "^(19[0-9][0-9]|2[01][0-9][0-9]|2200)-(0[1-9]|1[0-2])$";

/// The schema, with its descriptions in a language.
pub fn schema(declared: &Declarations, l: Language) -> Value {
    let all = declared.all();
    let mut tables = Map::new();
    for &name in keys::ROOT {
        let of_table: Vec<&Entry> =
            all.iter().filter(|e| e.table == name && e.of_kind.is_none()).collect();
        let table = match name {
            "parameters" => nested(l, &of_table),
            "intervention" => intervention(l, declared, &all, &of_table),
            _ => table(l, &of_table),
        };
        let table = if keys::LISTS.contains(&name) {
            json!({ "type": "array", "items": table })
        } else {
            table
        };
        tables.insert(name.into(), table);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": say!(l, schema::title),
        "description": say!(l, schema::description),
        "type": "object",
        "properties": tables,
        "required": ["scenario", "community"],
        "additionalProperties": false,
        "$defs": {
            "month": {
                "type": "string",
                "pattern": MONTH,
                "description": say!(l, schema::month)
            },
            "distribution": distribution(),
        },
    })
}

/// The schema as text.
pub fn text(declared: &Declarations, l: Language) -> String {
    // a JSON value has no way to fail
    serde_json::to_string_pretty(&schema(declared, l)).unwrap_or_default()
}

fn table(l: Language, entries: &[&Entry]) -> Value {
    let properties: Map<String, Value> =
        entries.iter().map(|e| (e.name.to_string(), key(l, e))).collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required(entries),
        "additionalProperties": false,
    })
}

fn required(entries: &[&Entry]) -> Vec<&'static str> {
    entries.iter().filter(|e| e.required).map(|e| e.name).collect()
}

/// `trust.gain` is a key in a table in TOML: one level of tables for every dot, beside the quoted
/// form `"trust.gain"`.
fn nested(l: Language, entries: &[&Entry]) -> Value {
    let mut families: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    let mut properties = Map::new();
    for entry in entries {
        if let Some((family, rest)) = entry.name.split_once('.') {
            families.entry(family).or_default().insert(rest.into(), key(l, entry));
        }
        properties.insert(entry.name.into(), key(l, entry));
    }
    for (family, of_family) in families {
        let family_schema = json!({
            "type": "object", "properties": of_family, "additionalProperties": false
        });
        properties.insert(family.into(), family_schema);
    }
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

/// The keys of an intervention depend on its kind. All keys of all kinds stand in one list, so that
/// an editor completes them; a condition for each kind says which of them it has, and of what type.
fn intervention(l: Language, declared: &Declarations, all: &[Entry], common: &[&Entry]) -> Value {
    let mut properties: Map<String, Value> =
        common.iter().map(|e| (e.name.to_string(), key(l, e))).collect();
    let names: Vec<&str> = declared.kinds.iter().map(|(name, _)| *name).collect();
    if let Some(kind) = properties.get_mut("kind") {
        kind["enum"] = json!(names);
    }
    let mut conditions = Vec::new();
    for name in names {
        let own: Vec<&Entry> = all.iter().filter(|e| e.of_kind == Some(name)).collect();
        for entry in &own {
            let words = format!("{name}: {}", describe(l, entry));
            let described = properties.entry(entry.name).or_insert_with(|| json!({}));
            let before = described["description"].as_str().map(|d| format!("{d}\n"));
            described["description"] = json!(before.unwrap_or_default() + &words);
        }
        let known: Vec<&str> = common.iter().chain(&own).map(|e| e.name).collect();
        let own_keys: Map<String, Value> =
            own.iter().map(|e| (e.name.to_string(), key(l, e))).collect();
        conditions.push(json!({
            "if": { "properties": { "kind": { "const": name } }, "required": ["kind"] },
            "then": {
                "title": catalogue::kind_words_in(l, name),
                "properties": own_keys,
                "required": required(&own),
                "propertyNames": { "enum": known },
            },
        }));
    }
    json!({
        "type": "object",
        "properties": properties,
        "required": required(common),
        "allOf": conditions,
    })
}

/// Meaning, unit, what is allowed and the source, for an editor.
fn describe(l: Language, entry: &Entry) -> String {
    let mut words = entry.meaning_in(l).to_string();
    if !entry.unit.is_none() {
        words.push_str(&format!(" [{}]", entry.unit_in(l)));
    }
    words.push_str(&format!("; {}", entry.takes.allowed().of(l)));
    if !entry.source.is_design() {
        let source = say!(l, schema::source, source = entry.source.marked(l));
        words.push_str(&format!("; {source}"));
    }
    words
}

fn key(l: Language, entry: &Entry) -> Value {
    let mut schema = takes(entry.takes);
    schema["description"] = json!(describe(l, entry));
    let default = entry.default.as_deref().and_then(|d| parse_value(d, &Origin::Default).ok());
    if let Some(default) = default {
        schema["default"] = plain_json(&default);
    }
    schema
}

/// What a type allows. Where several types do, each keyword speaks of one of them (a minimum of
/// numbers, a pattern of texts), so that an editor says what is wrong and not that nothing fits.
fn takes(kind: Type) -> Value {
    let whole = |low: i64, high: i64| {
        let mut schema = json!({ "type": "integer", "minimum": low });
        if high < i64::MAX {
            schema["maximum"] = json!(high);
        }
        schema
    };
    let list = |items: Value| json!({ "type": "array", "items": items });
    match kind {
        Type::Text => json!({ "type": "string" }),
        Type::Words => json!({
            "type": ["string", "object"],
            "properties": { "en": { "type": "string" }, "id": { "type": "string" } },
            "required": ["en", "id"],
            "additionalProperties": false,
        }),
        Type::Name => json!({ "type": "string", "pattern": "^[a-z0-9_-]{1,60}$" }),
        Type::Flag => json!({ "type": "boolean" }),
        Type::Whole(low, high) => whole(low, high),
        Type::Number(low, high) => number(low, high),
        Type::Month => month(),
        Type::Start => json!({
            "type": ["string", "object"],
            "pattern": MONTH,
            "properties": { "stage": { "enum": keys::STAGES } },
            "required": ["stage"],
            "additionalProperties": false,
        }),
        Type::Every => json!({
            "type": ["string", "integer"], "pattern": "^year$", "minimum": 1, "maximum": 1200,
        }),
        Type::Choice(words) => json!({ "enum": words }),
        Type::Texts => list(json!({ "type": "string" })),
        Type::Numbers(low, high) => list(number(low, high)),
        Type::Wholes(low, high) => list(whole(low, high)),
        Type::Values(low, high) => {
            json!({ "anyOf": [value(low, high), list(number(low, high))] })
        }
        Type::Value(low, high) => value(low, high),
        Type::Parameter { low, high, uncertain: true } => json!({
            "type": ["number", "object"],
            "minimum": low,
            "maximum": high,
            "if": { "type": "object" },
            "then": { "$ref": "#/$defs/distribution" },
        }),
        Type::Parameter { low, high, uncertain: false } => number(low, high),
        Type::Changes => json!({ "type": "object" }),
    }
}

fn number(low: f64, high: f64) -> Value {
    json!({ "type": "number", "minimum": low, "maximum": high })
}

fn month() -> Value {
    json!({ "$ref": "#/$defs/month" })
}

/// A number, a schedule or a distribution.
fn value(low: f64, high: f64) -> Value {
    json!({
        "type": ["number", "array", "object"],
        "minimum": low,
        "maximum": high,
        "minItems": 1,
        "items": {
            "type": "array",
            "prefixItems": [month(), number(low, high)],
            "minItems": 2,
            "maxItems": 2,
        },
        "if": { "type": "object" },
        "then": { "$ref": "#/$defs/distribution" },
    })
}

fn distribution() -> Value {
    let any = || json!({ "type": "number" });
    let names = |known: &[&str]| json!({ "enum": known });
    json!({
        "type": "object",
        "properties": {
            "dist": { "enum": keys::DISTRIBUTIONS },
            "mean": any(), "sd": any(), "low": any(), "high": any(),
        },
        "required": ["dist"],
        "if": { "properties": { "dist": { "const": "uniform" } } },
        "then": { "required": ["low", "high"], "propertyNames": names(&["dist", "low", "high"]) },
        "else": { "required": ["mean", "sd"], "propertyNames": names(&["dist", "mean", "sd"]) },
    })
}

/// A value of a scenario file as JSON: what the schema is about.
pub fn plain_json(node: &Node) -> Value {
    match node {
        Node::Text(text) | Node::Date(text) => json!(text),
        Node::Whole(n) => json!(n),
        Node::Number(x) => json!(x),
        Node::Flag(flag) => json!(flag),
        Node::List(items) => items.iter().map(|item| plain_json(&item.node)).collect(),
        Node::Table(table) => {
            let entries = table.entries.iter();
            entries
                .map(|(key, item)| (key.clone(), plain_json(&item.node)))
                .collect::<Map<_, _>>()
                .into()
        }
    }
}
