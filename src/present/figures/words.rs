//! Texts in both languages side by side, for the report.

/// Texts in both languages, English first: each becomes a function of the language, and of what is
/// to be named in it.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $type:ty),*) = $english:expr, $indonesian:expr;)*) => {
        $(
            $(#[$doc])*
            #[allow(clippy::too_many_arguments)] // a sentence has as many as it names
            pub fn $name(language: $crate::core::text::Language $(, $arg: $type)*) -> String {
                match language {
                    $crate::core::text::Language::Indonesian => String::from($indonesian),
                    _ => String::from($english),
                }
            }
        )*
    };
}
pub(crate) use words;
