//! Sorting as Go's `sort.Slice` does.
//!
//! Go sorts by a pattern-defeating quicksort, which leaves equal elements in an order that looks
//! random but is always the same, and rows of equal keys are common: the chains of port 15006 that
//! lead to one cluster. To print what the peer prints, the same choices have to be made: where
//! insertion takes over, which element splits a range, what breaks a pattern (Go's
//! `src/sort/zsortfunc.go`).

/// Longest range that is sorted by insertion, which keeps equal elements in their order.
const INSERTION: usize = 12;
/// Shortest range whose pivot is a median of medians, and in which single elements may be shifted.
const LONG: usize = 50;
/// Elements out of order that are shifted before a range counts as unsorted.
const SHIFTS: usize = 5;
/// Exchanges of the search for a pivot that mean a descending range.
const DESCENDING: usize = 12;

/// Sorts by `less`, which need not be a consistent order.
pub(crate) fn sort_like_go<T>(list: Vec<T>, less: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let mut order: Vec<usize> = (0..list.len()).collect();
    let limit = usize::BITS - list.len().leading_zeros();
    let length = list.len();
    Sorter {
        order: &mut order,
        less: |left: usize, right: usize| less(&list[left], &list[right]),
    }
    .sort(0, length, limit);
    let mut list: Vec<Option<T>> = list.into_iter().map(Some).collect();
    order.iter().filter_map(|&at| list[at].take()).collect()
}

struct Sorter<'a, F> {
    order: &'a mut [usize],
    less: F,
}

/// What the search for a pivot learned about a range.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trend {
    Ascending,
    Descending,
    Unknown,
}

impl<F: Fn(usize, usize) -> bool> Sorter<'_, F> {
    fn less(&self, left: usize, right: usize) -> bool {
        (self.less)(self.order[left], self.order[right])
    }

    fn swap(&mut self, left: usize, right: usize) {
        self.order.swap(left, right);
    }

    /// Sorts a range; after `limit` bad splits it is left to a heap.
    fn sort(&mut self, mut start: usize, mut end: usize, mut limit: u32) {
        let mut balanced = true;
        let mut in_place = true;
        loop {
            let length = end - start;
            if length <= INSERTION {
                return self.insert(start, end);
            }
            if limit == 0 {
                return self.heap(start, end);
            }
            if !balanced {
                self.scatter(start, end);
                limit -= 1;
            }
            let (mut pivot, mut trend) = self.pivot(start, end);
            if trend == Trend::Descending {
                self.order[start..end].reverse();
                pivot = (end - 1) - (pivot - start);
                trend = Trend::Ascending;
            }
            if balanced && in_place && trend == Trend::Ascending && self.shift(start, end) {
                return;
            }
            // The pivot is not above what precedes the range: all that equals it can be set aside.
            if start > 0 && !self.less(start - 1, pivot) {
                start = self.split_equal(start, end, pivot);
                continue;
            }
            let (middle, already) = self.split(start, end, pivot);
            in_place = already;
            let (left, right) = (middle - start, end - middle);
            balanced = left.min(right) >= length / 8;
            if left < right {
                self.sort(start, middle, limit);
                start = middle + 1;
            } else {
                self.sort(middle + 1, end, limit);
                end = middle;
            }
        }
    }

    fn insert(&mut self, start: usize, end: usize) {
        for next in start + 1..end {
            let mut at = next;
            while at > start && self.less(at, at - 1) {
                self.swap(at, at - 1);
                at -= 1;
            }
        }
    }

    fn heap(&mut self, start: usize, end: usize) {
        let length = end - start;
        for root in (0..=(length - 1) / 2).rev() {
            self.sift(root, length, start);
        }
        for last in (0..length).rev() {
            self.swap(start, start + last);
            self.sift(0, last, start);
        }
    }

    fn sift(&mut self, mut root: usize, length: usize, start: usize) {
        loop {
            let mut child = 2 * root + 1;
            if child >= length {
                return;
            }
            if child + 1 < length && self.less(start + child, start + child + 1) {
                child += 1;
            }
            if !self.less(start + root, start + child) {
                return;
            }
            self.swap(start + root, start + child);
            root = child;
        }
    }

    /// Exchanges three elements of the middle with others, chosen by a fixed generator.
    fn scatter(&mut self, start: usize, end: usize) {
        let length = end - start;
        let mut random = length as u64;
        let mask = (1_u64 << (usize::BITS - length.leading_zeros())) - 1;
        let middle = start + length / 4 * 2;
        for at in middle - 1..=middle + 1 {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            let mut other = usize::try_from(random & mask).unwrap_or(0);
            if other >= length {
                other -= length;
            }
            self.swap(at, start + other);
        }
    }

    /// The element to split by: a median of three, each of them one of three in a long range.
    fn pivot(&self, start: usize, end: usize) -> (usize, Trend) {
        let length = end - start;
        let mut swaps = 0;
        let quarter = |times: usize| start + length / 4 * times;
        let (mut low, mut middle, mut high) = (quarter(1), quarter(2), quarter(3));
        if length >= LONG {
            low = self.median(low - 1, low, low + 1, &mut swaps);
            middle = self.median(middle - 1, middle, middle + 1, &mut swaps);
            high = self.median(high - 1, high, high + 1, &mut swaps);
        }
        let pivot = self.median(low, middle, high, &mut swaps);
        let trend = match swaps {
            0 => Trend::Ascending,
            DESCENDING => Trend::Descending,
            _ => Trend::Unknown,
        };
        (pivot, trend)
    }

    fn median(&self, low: usize, middle: usize, high: usize, swaps: &mut usize) -> usize {
        let mut in_order = |left: usize, right: usize| {
            if self.less(right, left) {
                *swaps += 1;
                (right, left)
            } else {
                (left, right)
            }
        };
        let (low, middle) = in_order(low, middle);
        let (middle, _) = in_order(middle, high);
        in_order(low, middle).1
    }

    /// Puts what is less than the pivot before it; says where the pivot is, and whether all was so.
    fn split(&mut self, start: usize, end: usize, pivot: usize) -> (usize, bool) {
        self.swap(start, pivot);
        let (mut left, mut right) = (start + 1, end - 1);
        let mut moved = false;
        loop {
            while left <= right && self.less(left, start) {
                left += 1;
            }
            while left <= right && !self.less(right, start) {
                right -= 1;
            }
            if left > right {
                break;
            }
            self.swap(left, right);
            moved = true;
            left += 1;
            right -= 1;
        }
        self.swap(right, start);
        (right, !moved)
    }

    /// Puts what equals the pivot first, where nothing is less; says where the rest starts.
    fn split_equal(&mut self, start: usize, end: usize, pivot: usize) -> usize {
        self.swap(start, pivot);
        let (mut left, mut right) = (start + 1, end - 1);
        loop {
            while left <= right && !self.less(start, left) {
                left += 1;
            }
            while left <= right && self.less(start, right) {
                right -= 1;
            }
            if left > right {
                return left;
            }
            self.swap(left, right);
            left += 1;
            right -= 1;
        }
    }

    /// Sorts a range that is nearly sorted; says whether that is done.
    fn shift(&mut self, start: usize, end: usize) -> bool {
        let mut at = start + 1;
        for _ in 0..SHIFTS {
            while at < end && !self.less(at, at - 1) {
                at += 1;
            }
            if at == end {
                return true;
            }
            if end - start < LONG {
                return false;
            }
            self.swap(at, at - 1);
            if at - start >= 2 {
                for lower in (1..at).rev() {
                    if !self.less(lower, lower - 1) {
                        break;
                    }
                    self.swap(lower, lower - 1);
                }
            }
            for higher in at + 1..end {
                if !self.less(higher, higher - 1) {
                    break;
                }
                self.swap(higher, higher - 1);
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that look random.
    fn numbers(length: usize, below: u64) -> Vec<u64> {
        let mut state = 88_172_645_463_325_252_u64;
        std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state % below
        })
        .take(length)
        .collect()
    }

    #[test]
    fn every_shape_of_list_is_sorted() {
        for length in [0, 1, 2, 11, 12, 13, 49, 50, 51, 200, 3000] {
            let ascending: Vec<u64> = (0..length as u64).collect();
            let mut organ: Vec<u64> = ascending.clone();
            organ.extend(ascending.iter().rev());
            for list in [
                ascending.clone(),
                ascending.iter().rev().copied().collect(),
                organ,
                vec![7; length],
                numbers(length, 3),
                numbers(length, 1000),
                numbers(length, u64::MAX),
            ] {
                let mut expected = list.clone();
                expected.sort_unstable();
                assert_eq!(sort_like_go(list, |left, right| left < right), expected);
            }
        }
    }

    #[test]
    fn the_worst_case_ends_in_a_heap() {
        // A comparison that is true for half of the pairs whatever their order splits badly.
        let list: Vec<usize> = (0..500).collect();
        let mut sorted = sort_like_go(list.clone(), |left, _| left % 2 == 0);
        sorted.sort_unstable();
        assert_eq!(sorted, list, "nothing is lost");
    }

    #[test]
    fn short_lists_keep_equal_elements_in_order() {
        let list: Vec<(u64, usize)> = numbers(12, 3).into_iter().zip(0..).collect();
        let mut expected = list.clone();
        expected.sort_by_key(|(key, _)| *key);
        assert_eq!(sort_like_go(list, |left, right| left.0 < right.0), expected);
    }
}
