//! What of a list matches what is typed.

/// What of a list matches what is typed, and whether it is the name of something new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices<'a, T> {
    /// What matches, the best first: what begins with it, then what has a word that does, then what contains it.
    pub found: Vec<&'a T>,
    /// The name of a new one: what is typed, if none is called that.
    pub new: Option<String>,
}

/// What of a list matches, whatever the case; everything in its own order as long as nothing is typed.
pub fn choices<'a, T>(all: &'a [T], name: impl Fn(&T) -> &str, typed: &str) -> Choices<'a, T> {
    let typed = typed.trim();
    let wanted = typed.to_lowercase();
    let mut found: Vec<(u8, &T)> = all
        .iter()
        .filter_map(|one| {
            let name = name(one).to_lowercase();
            let rank = if name.starts_with(&wanted) {
                0
            } else if name.split(|c: char| !c.is_alphanumeric()).any(|word| word.starts_with(&wanted)) {
                1
            } else if name.contains(&wanted) {
                2
            } else {
                return None;
            };
            Some((rank, one))
        })
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    let known = all.iter().any(|one| name(one).trim().to_lowercase() == wanted);
    Choices {
        found: found.into_iter().map(|(_, one)| one).collect(),
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
        assert!(found("marketing").is_empty());
    }

    #[test]
    fn what_nobody_is_called_is_new() {
        let new = |typed| choices(&OWNERS, |name| *name, typed).new;
        assert_eq!(new(" Serv "), Some("Serv".to_owned()));
        assert_eq!(new("service"), None);
        assert_eq!(new("  "), None);
    }
}
