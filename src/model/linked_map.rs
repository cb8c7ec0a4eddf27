//! Other maps that a map, or one of its touchpoints, opens.

use serde::{Deserialize, Serialize};

/// Another map that this one, or one of its touchpoints, opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkedMap {
    /// What it is called here.
    pub title: String,
    /// The way to its file, from the folder of this one; with `/` on every system.
    pub path: String,
}

impl LinkedMap {
    /// Whether the path is a way from this map's folder: not empty, not from the root of a disk, and without a drive
    /// or a scheme such as `https:` before it.
    pub fn is_relative(&self) -> bool {
        let path = self.path.trim();
        let first = path.split(['/', '\\']).next().unwrap_or_default();
        !first.is_empty() && !first.contains(':')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ways_from_the_folder_of_the_map_are_relative() {
        let relative = |path: &str| LinkedMap { title: String::new(), path: path.into() }.is_relative();
        for good in ["kort.ron", "../kort.ron", "år 2026/nyt kort.ron", "./a:b.ron"] {
            assert!(relative(good), "{good}");
        }
        for bad in [
            "",
            "  ",
            "/kort.ron",
            "\\\\server\\kort.ron",
            "C:\\kort.ron",
            "c:kort.ron",
            "https://x/kort.ron",
            "file:kort.ron",
        ] {
            assert!(!relative(bad), "{bad}");
        }
    }
}
