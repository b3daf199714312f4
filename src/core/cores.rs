//! The cores of the machine: the one place below the program that knows of threads. Without the feature
//! `threads` the same maps are plain loops.
//!
//! What must stay true: results come in the order of the items, and none depends on which thread made it
//! or on what that thread made before, so both forms give the same bytes.

#[cfg(feature = "threads")]
use rayon::prelude::*;

/// What `each` makes of every item and its index.
pub fn map<T, R, F>(items: &[T], each: F) -> Vec<R>
where
    T: Sync,
    R: Send,
    F: Fn(usize, &T) -> R + Send + Sync,
{
    #[cfg(feature = "threads")]
    let items = items.par_iter();
    #[cfg(not(feature = "threads"))]
    let items = items.iter();
    items.enumerate().map(|(k, item)| each(k, item)).collect()
}

/// The same over items that are changed, with room to work in that `room` makes: several items share
/// it, one after the other.
pub fn map_mut<T, W, R, I, F>(items: &mut [T], room: I, each: F) -> Vec<R>
where
    T: Send,
    R: Send,
    I: Fn() -> W + Send + Sync,
    F: Fn(&mut W, usize, &mut T) -> R + Send + Sync,
{
    #[cfg(feature = "threads")]
    let items =
        items.par_iter_mut().enumerate().map_init(room, |room, (k, item)| each(room, k, item));
    #[cfg(not(feature = "threads"))]
    let mut room = room();
    #[cfg(not(feature = "threads"))]
    let items = items.iter_mut().enumerate().map(|(k, item)| each(&mut room, k, item));
    items.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let mut items: Vec<usize> = (0..1000).collect();
        assert_eq!(map(&items, |k, item| k + item), (0..1000).map(|k| 2 * k).collect::<Vec<_>>());
        let lengths = map_mut(&mut items, Vec::new, |room: &mut Vec<usize>, k, item| {
            room.clear();
            room.push(k);
            *item += 1;
            room.len() + *item
        });
        assert_eq!(lengths, (2..1002).collect::<Vec<_>>());
        assert_eq!(items, (1..1001).collect::<Vec<_>>());
    }
}
