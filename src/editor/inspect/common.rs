//! What several things have in common.

/// A value that all of several things have, or that they differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Common<T> {
    /// All have this one.
    Same(T),
    /// They differ, or there are none.
    Mixed,
}

impl<T: PartialEq> Common<T> {
    /// What these values have in common.
    pub fn of(values: impl IntoIterator<Item = T>) -> Self {
        let mut values = values.into_iter();
        match values.next() {
            Some(first) if values.all(|value| value == first) => Self::Same(first),
            Some(_) | None => Self::Mixed,
        }
    }
}

impl<T> Common<T> {
    /// The value that all have.
    pub fn same(self) -> Option<T> {
        match self {
            Self::Same(value) => Some(value),
            Self::Mixed => None,
        }
    }

    /// Whether they differ.
    pub fn is_mixed(&self) -> bool {
        matches!(self, Self::Mixed)
    }

    /// The same of something made from the value.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Common<U> {
        match self {
            Self::Same(value) => Common::Same(make(value)),
            Self::Mixed => Common::Mixed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_all_have_is_common() {
        assert_eq!(Common::of(["a", "a"]), Common::Same("a"));
        assert_eq!(Common::of([Some(1)]), Common::Same(Some(1)));
        assert_eq!(Common::of([Some(1), None]), Common::Mixed);
        assert_eq!(Common::of([0; 0]), Common::Mixed);
    }
}
