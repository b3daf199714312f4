//! `monthly.parquet`: the same rows as `monthly.csv`, with types, units and meanings.
//!
//! What must stay true: rows come in their one order and are cut into groups by their number
//! alone, so that one build always writes the same bytes.

use std::io::{self, Write};
use std::sync::Arc;

use parquet::basic::{
    Compression, ConvertedType, Encoding, LogicalType, Repetition, Type as Physical, ZstdLevel,
};
use parquet::data_type::{ByteArray, ByteArrayType, DataType, DoubleType, Int32Type};
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::{ColumnPath, Type, TypePtr};

use crate::core::text::Language;
use crate::measures::{COUNT, MEASURES};
use crate::model::setup::Scenario;
use crate::study::monthly::{self, HOUSEHOLD, Series};
use crate::study::store::Store;

/// Version of the table's columns.
pub const SCHEMA_VERSION: u32 = 1;
/// A group of rows is written as soon as it has so many.
const ROWS: usize = 65_536;

/// Writes the monthly table.
pub fn monthly(
    store: &Store,
    scenario: &Scenario,
    central: &[u32],
    out: impl Write + Send,
) -> io::Result<()> {
    let properties = Arc::new(properties(scenario).map_err(io::Error::other)?);
    let keys = monthly::keys(store);
    let schema = schema(&keys).map_err(io::Error::other)?;
    let mut file = SerializedFileWriter::new(out, schema, properties).map_err(io::Error::other)?;
    let mut rows = Rows { keys, ..Rows::default() };
    let start = store.layout().start;
    monthly::each_series(store, scenario, central, |series| {
        rows.push(series, |month| start.plus(month).epoch_days());
        if rows.replicate.len() >= ROWS { flush(&mut rows, &mut file) } else { Ok(()) }
    })?;
    flush(&mut rows, &mut file)?;
    file.close().map_err(io::Error::other)?;
    Ok(())
}

fn schema(keys: &[&str]) -> Result<TypePtr, ParquetError> {
    let mut fields: Vec<TypePtr> = Vec::new();
    for &key in keys {
        let builder = match key {
            "replicate" | HOUSEHOLD => Type::primitive_type_builder(key, Physical::INT32),
            "month" => Type::primitive_type_builder(key, Physical::INT32)
                .with_logical_type(Some(LogicalType::Date))
                .with_converted_type(ConvertedType::DATE),
            _ => Type::primitive_type_builder(key, Physical::BYTE_ARRAY)
                .with_logical_type(Some(LogicalType::String))
                .with_converted_type(ConvertedType::UTF8),
        };
        let repetition = match key {
            "community" | "neighbourhood" | HOUSEHOLD => Repetition::OPTIONAL,
            _ => Repetition::REQUIRED,
        };
        fields.push(Arc::new(builder.with_repetition(repetition).build()?));
    }
    for measure in MEASURES {
        fields.push(Arc::new(
            Type::primitive_type_builder(measure.id, Physical::DOUBLE)
                .with_repetition(Repetition::OPTIONAL)
                .build()?,
        ));
    }
    Ok(Arc::new(Type::group_type_builder("monthly").with_fields(fields).build()?))
}

fn properties(scenario: &Scenario) -> Result<WriterProperties, ParquetError> {
    let entry = |key: String, value: String| KeyValue::new(key, Some(value));
    let mut about = vec![
        entry("berdaya.version".into(), env!("CARGO_PKG_VERSION").into()),
        entry("berdaya.schema".into(), SCHEMA_VERSION.to_string()),
        entry("berdaya.scenario".into(), scenario.name.clone()),
        entry("berdaya.seed".into(), scenario.seed.to_string()),
    ];
    for m in MEASURES {
        about.push(entry(format!("berdaya.unit.{}", m.id), m.unit_in(Language::English).into()));
        about.push(entry(
            format!("berdaya.meaning.{}", m.id),
            m.meaning_in(Language::English).into(),
        ));
    }
    let mut builder = WriterProperties::builder()
        .set_compression(Compression::ZSTD(ZstdLevel::try_new(3)?))
        .set_created_by(concat!("berdaya ", env!("CARGO_PKG_VERSION")).into())
        .set_key_value_metadata(Some(about));
    for m in MEASURES {
        let column = ColumnPath::from(m.id);
        builder = builder
            .set_column_dictionary_enabled(column.clone(), false)
            .set_column_encoding(column, Encoding::BYTE_STREAM_SPLIT);
    }
    Ok(builder.build())
}

/// Rows on their way to a group, by column.
#[derive(Default)]
struct Rows {
    keys: Vec<&'static str>,
    arm: Vec<ByteArray>,
    replicate: Vec<i32>,
    level: Vec<ByteArray>,
    region: Vec<ByteArray>,
    community: Vec<ByteArray>,
    community_there: Vec<i16>,
    neighbourhood: Vec<ByteArray>,
    neighbourhood_there: Vec<i16>,
    household: Vec<i32>,
    household_there: Vec<i16>,
    group: Vec<ByteArray>,
    month: Vec<i32>,
    measures: Vec<Vec<f64>>,
    measures_there: Vec<Vec<i16>>,
}

impl Rows {
    fn push(&mut self, series: Series, day_of: impl Fn(i32) -> i32) {
        let months = series.values.len() / COUNT;
        let fill = |column: &mut Vec<ByteArray>, text: &str| {
            column.extend(std::iter::repeat_n(ByteArray::from(text), months));
        };
        fill(&mut self.arm, series.arm);
        fill(&mut self.level, series.level);
        fill(&mut self.region, &series.place.region);
        fill(&mut self.group, series.group.id());
        if let Some(community) = series.place.community() {
            fill(&mut self.community, community);
        }
        if let Some(number) = series.neighbourhood {
            fill(&mut self.neighbourhood, &number.to_string());
        }
        self.household.extend(series.household.iter().flat_map(|&i| vec![i as i32; months]));
        for (column, there) in [
            (&mut self.community_there, series.place.community().is_some()),
            (&mut self.neighbourhood_there, series.neighbourhood.is_some()),
            (&mut self.household_there, series.household.is_some()),
        ] {
            column.extend(std::iter::repeat_n(i16::from(there), months));
        }
        self.replicate.extend(std::iter::repeat_n(series.replicate as i32, months));
        self.month.extend((0..months as i32).map(day_of));
        self.measures.resize_with(COUNT, Vec::new);
        self.measures_there.resize_with(COUNT, Vec::new);
        for row in series.values.chunks_exact(COUNT) {
            for (measure, &value) in row.iter().enumerate() {
                self.measures_there[measure].push(i16::from(value.is_finite()));
                if value.is_finite() {
                    self.measures[measure].push(value);
                }
            }
        }
    }
}

fn flush<W: Write + Send>(rows: &mut Rows, file: &mut SerializedFileWriter<W>) -> io::Result<()> {
    if rows.replicate.is_empty() {
        return Ok(());
    }
    let keys = rows.keys.clone();
    let rows = std::mem::replace(rows, Rows { keys, ..Rows::default() });
    write_group(&rows, file).map_err(io::Error::other)
}

fn write_group<W: Write + Send>(
    rows: &Rows,
    file: &mut SerializedFileWriter<W>,
) -> Result<(), ParquetError> {
    let mut group = file.next_row_group()?;
    column::<ByteArrayType, _>(&mut group, &rows.arm, None)?;
    column::<Int32Type, _>(&mut group, &rows.replicate, None)?;
    column::<ByteArrayType, _>(&mut group, &rows.level, None)?;
    column::<ByteArrayType, _>(&mut group, &rows.region, None)?;
    column::<ByteArrayType, _>(&mut group, &rows.community, Some(&rows.community_there))?;
    column::<ByteArrayType, _>(&mut group, &rows.neighbourhood, Some(&rows.neighbourhood_there))?;
    if rows.keys.contains(&HOUSEHOLD) {
        column::<Int32Type, _>(&mut group, &rows.household, Some(&rows.household_there))?;
    }
    column::<ByteArrayType, _>(&mut group, &rows.group, None)?;
    column::<Int32Type, _>(&mut group, &rows.month, None)?;
    for (values, there) in rows.measures.iter().zip(&rows.measures_there) {
        column::<DoubleType, _>(&mut group, values, Some(there))?;
    }
    group.close()?;
    Ok(())
}

fn column<T: DataType, W: Write + Send>(
    group: &mut SerializedRowGroupWriter<'_, W>,
    values: &[T::T],
    there: Option<&[i16]>,
) -> Result<(), ParquetError> {
    let column = group.next_column()?;
    let mut column = column.ok_or_else(|| ParquetError::General("a column too many".into()))?;
    column.typed::<T>().write_batch(values, there, None)?;
    column.close()
}
