//! What of a list matches what is typed.

use crate::editor::likeness::same_name;
use crate::editor::wanted::Wanted;

/// What of a list matches what is typed, and whether it is the name of something new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices<'a, T> {
    /// What matches, the best first: what begins with it, then what has a word that does, then what contains it.
    pub found: Vec<&'a T>,
    /// The name of a new one: what is typed, if none is called that.
    pub new: Option<String>,
}

/// What of a list matches, found as everywhere; everything in its own order as long as nothing is typed.
pub fn choices<'a, T>(all: &'a [T], name: impl Fn(&T) -> &str, typed: &str) -> Choices<'a, T> {
    let typed = typed.trim();
    let wanted = Wanted::new(typed);
    let standing = |one: &'a T| Some((wanted.standing_in(name(one))?, one));
    let mut found: Vec<_> = all.iter().filter_map(standing).collect();
    found.sort_by_key(|(standing, _)| *standing);
    let known = all.iter().any(|one| same_name(name(one), typed));
    Choices {
        found: if wanted.is_nothing() { all.iter().collect() } else { found.into_iter().map(|(_, one)| one).collect() },
        new: (!typed.is_empty() && !known).then(|| typed.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWNERS: [&str; 4] = ["E-handel", "Kundeservice", "Service", "Økonomi"];

    fn found(typed: &str) -> Vec<&str> {
        choices(&OWNERS, |name| *name, typed).found.into_iter().copied().collect()
    }

    #[test]
    fn the_best_match_comes_first() {
        assert_eq!(found(""), OWNERS);
        assert_eq!(found("serv"), ["Service", "Kundeservice"]);
        assert_eq!(found("handel"), ["E-handel"]);
        assert_eq!(found("økO"), ["Økonomi"]);
        assert_eq!(found("oko"), ["Økonomi"], "as everywhere");
        assert!(found("marketing").is_empty());
    }

    #[test]
    fn what_nobody_is_called_is_new() {
        let new = |typed| choices(&OWNERS, |name| *name, typed).new;
        assert_eq!(new(" Serv "), Some("Serv".to_owned()));
        assert_eq!(new("service"), None);
        assert_eq!(new("okonomi"), Some("okonomi".to_owned()), "it may be another");
        assert_eq!(new("  "), None);
    }
}
