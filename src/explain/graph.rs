//! A network as GraphML, GEXF or CSV, for Gephi, igraph, NetworkX and spreadsheets.
//!
//! GraphML: Brandes et al., <http://graphml.graphdrawing.org>. GEXF 1.2draft: <https://gexf.net>, the
//! version that every reader knows. Data only: layout is the reader's.

use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::attributes::{Attribute, EDGE, NODE, OfEdge, OfNode};
use super::network::{Edge, Network, id};

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// GraphML.
    GraphMl,
    /// GEXF.
    Gexf,
    /// One of two CSV tables.
    Csv(Table),
}

/// Which table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// A row a household.
    Nodes,
    /// A row a tie.
    Edges,
}

/// Writes a network.
pub fn write(network: &Network, format: Format, out: impl Write) -> io::Result<()> {
    match format {
        Format::GraphMl => graphml(network, out),
        Format::Gexf => gexf(network, out),
        Format::Csv(Table::Nodes) => csv_nodes(network, out),
        Format::Csv(Table::Edges) => csv_edges(network, out),
    }
}

/// XML has no place for most control characters.
fn xml(text: &str) -> String {
    let allowed = |c: char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    text.chars().map(|c| if allowed(c) { c } else { '\u{fffd}' }).collect()
}

fn begin<W: Write>(out: W) -> io::Result<Writer<W>> {
    let mut w = Writer::new_with_indent(out, b' ', 1);
    w.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    Ok(w)
}

fn end<W: Write>(w: Writer<W>) -> io::Result<()> {
    let mut out = w.into_inner();
    writeln!(out)?;
    out.flush()
}

fn graphml(network: &Network, out: impl Write) -> io::Result<()> {
    let mut w = begin(out)?;
    let root = w.create_element("graphml");
    root.with_attribute(("xmlns", "http://graphml.graphdrawing.org/xmlns")).write_inner_content(
        |w| {
            graphml_keys(w, "node", "n", NODE)?;
            graphml_keys(w, "edge", "e", EDGE)?;
            let graph = w.create_element("graph").with_attribute(("edgedefault", "undirected"));
            graph.write_inner_content(|w| {
                let what = BytesText::new(&xml(&network.title)).into_owned();
                w.create_element("desc").write_text_content(what)?;
                for node in network.nodes() {
                    let element = w.create_element("node");
                    let element = element.with_attribute(("id", xml(&node.id()).as_str()));
                    let values = NODE.iter().map(|a| (a.of)(&node).text());
                    element.write_inner_content(|w| graphml_data(w, "n", values))?;
                }
                for edge in network.edges() {
                    let (source, target) = edge_ends(&edge);
                    let element = w.create_element("edge");
                    let ends = [("source", xml(&source)), ("target", xml(&target))];
                    let element =
                        element.with_attributes(ends.iter().map(|(k, v)| (*k, v.as_str())));
                    let values = EDGE.iter().map(|a| (a.of)(&edge).text());
                    element.write_inner_content(|w| graphml_data(w, "e", values))?;
                }
                Ok(())
            })?;
            Ok(())
        },
    )?;
    end(w)
}

fn graphml_keys<W: Write, F>(
    w: &mut Writer<W>,
    what: &str,
    prefix: &str,
    attributes: &[Attribute<F>],
) -> io::Result<()> {
    for (k, a) in attributes.iter().enumerate() {
        let id = format!("{prefix}{k}");
        let element = w.create_element("key").with_attributes([
            ("id", id.as_str()),
            ("for", what),
            ("attr.name", a.name),
            ("attr.type", a.kind.xml()),
        ]);
        element.write_inner_content(|w| {
            w.create_element("desc").write_text_content(BytesText::new(a.meaning)).map(|_| ())
        })?;
    }
    Ok(())
}

fn graphml_data<W: Write>(
    w: &mut Writer<W>,
    prefix: &str,
    values: impl Iterator<Item = String>,
) -> io::Result<()> {
    for (k, value) in values.enumerate() {
        let key = format!("{prefix}{k}");
        let value = xml(&value);
        let data = w.create_element("data").with_attribute(("key", key.as_str()));
        data.write_text_content(BytesText::new(&value))?;
    }
    Ok(())
}

fn gexf(network: &Network, out: impl Write) -> io::Result<()> {
    let mut w = begin(out)?;
    let root = w.create_element("gexf");
    let root =
        root.with_attributes([("xmlns", "http://www.gexf.net/1.2draft"), ("version", "1.2")]);
    root.write_inner_content(|w| {
        w.create_element("meta").write_inner_content(|w| {
            let creator = concat!("berdaya ", env!("CARGO_PKG_VERSION"));
            w.create_element("creator").write_text_content(BytesText::new(creator))?;
            let what = BytesText::new(&xml(&network.title)).into_owned();
            w.create_element("description").write_text_content(what)?;
            Ok(())
        })?;
        let graph = w.create_element("graph");
        let graph = graph.with_attributes([("mode", "static"), ("defaultedgetype", "undirected")]);
        graph.write_inner_content(|w| {
            gexf_attributes(w, "node", NODE)?;
            gexf_attributes(w, "edge", EDGE)?;
            w.create_element("nodes").write_inner_content(|w| {
                for node in network.nodes() {
                    let id = xml(&node.id());
                    let element = w.create_element("node");
                    let element =
                        element.with_attributes([("id", id.as_str()), ("label", id.as_str())]);
                    let values = NODE.iter().map(|a| (a.of)(&node).text());
                    element.write_inner_content(|w| gexf_values(w, values))?;
                }
                Ok(())
            })?;
            w.create_element("edges").write_inner_content(|w| {
                for (number, edge) in network.edges().enumerate() {
                    let (source, target) = edge_ends(&edge);
                    let strength = edge.ward.community.ties.strength[edge.place].to_string();
                    let of_edge = [
                        ("id", number.to_string()),
                        ("source", xml(&source)),
                        ("target", xml(&target)),
                        ("weight", strength),
                    ];
                    let element = w.create_element("edge");
                    let element =
                        element.with_attributes(of_edge.iter().map(|(k, v)| (*k, v.as_str())));
                    let values = EDGE.iter().map(|a| (a.of)(&edge).text());
                    element.write_inner_content(|w| gexf_values(w, values))?;
                }
                Ok(())
            })?;
            Ok(())
        })?;
        Ok(())
    })?;
    end(w)
}

fn gexf_attributes<W: Write, F>(
    w: &mut Writer<W>,
    class: &str,
    attributes: &[Attribute<F>],
) -> io::Result<()> {
    let list = w.create_element("attributes");
    list.with_attributes([("class", class), ("mode", "static")]).write_inner_content(|w| {
        for (k, a) in attributes.iter().enumerate() {
            let id = k.to_string();
            w.create_element("attribute")
                .with_attributes([("id", id.as_str()), ("title", a.name), ("type", a.kind.xml())])
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn gexf_values<W: Write>(
    w: &mut Writer<W>,
    values: impl Iterator<Item = String>,
) -> io::Result<()> {
    w.create_element("attvalues").write_inner_content(|w| {
        for (k, value) in values.enumerate() {
            let (key, value) = (k.to_string(), xml(&value));
            w.create_element("attvalue")
                .with_attributes([("for", key.as_str()), ("value", value.as_str())])
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn edge_ends(edge: &Edge<'_>) -> (String, String) {
    (id(edge.ward, edge.from), id(edge.ward, edge.to))
}

fn csv_nodes(network: &Network, out: impl Write) -> io::Result<()> {
    let read: Vec<(&str, OfNode)> = NODE.iter().map(|a| (a.name, a.of)).collect();
    let mut w = csv::Writer::from_writer(out);
    w.write_record(["id"].into_iter().chain(read.iter().map(|a| a.0)))?;
    for node in network.nodes() {
        w.write_record([node.id()].into_iter().chain(read.iter().map(|a| (a.1)(&node).text())))?;
    }
    w.flush()
}

fn csv_edges(network: &Network, out: impl Write) -> io::Result<()> {
    let read: Vec<(&str, OfEdge)> = EDGE.iter().map(|a| (a.name, a.of)).collect();
    let mut w = csv::Writer::from_writer(out);
    w.write_record(["source", "target"].into_iter().chain(read.iter().map(|a| a.0)))?;
    for edge in network.edges() {
        let (source, target) = edge_ends(&edge);
        let values = read.iter().map(|a| (a.1)(&edge).text());
        w.write_record([source, target].into_iter().chain(values))?;
    }
    w.flush()
}
