//! Replacing a file's content so that at every moment there is either the old or the new one, and nothing else.

use super::error::{Doing, Reason};
use std::borrow::Cow;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// How many symbolic links in a row are followed, as in Linux.
const MOST_LINKS: usize = 40;

/// Puts these bytes where `path` leads. The new content is on the disk before it takes the place of the old.
///
/// Kept are permissions and, as far as this user may give it away, owner and group. A file under two names (hard links) keeps its
/// old content under the other one.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Reason> {
    let target = follow(path).map_err(reason)?;
    let old = match fs::metadata(&target) {
        Ok(old) => Some(old),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(reason(error)),
    };
    if let Some(old) = &old {
        if old.is_dir() {
            return Err(Reason::Directory);
        }
        if !old.is_file() {
            return Err(Reason::NotAFile);
        }
        // Taking its place needs only the folder's permission; a write-protected file is meant to stay as it is.
        OpenOptions::new().write(true).open(&target).map_err(reason)?;
    }
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => Cow::Borrowed(folder),
        Some(_) | None => Cow::Owned(PathBuf::from(".")),
    };
    let temporary = beside(&folder, old.as_ref()).map_err(reason)?;
    put(temporary, bytes, old.as_ref(), &target).map_err(reason)?;
    if let Err(error) = sync_folder(&folder) {
        // The map is in its place; only after a power failure could the old one be back.
        tracing::warn!(folder = %folder.display(), %error, "the folder could not be synced");
    }
    Ok(())
}

/// Fills the temporary file and lets it take the target's place. Whatever fails, dropping the file removes it.
fn put(mut temporary: NamedTempFile, bytes: &[u8], old: Option<&Metadata>, target: &Path) -> io::Result<()> {
    temporary.write_all(bytes)?;
    if let Some(old) = old {
        take_after(temporary.as_file(), old)?;
    }
    temporary.as_file().sync_all()?;
    temporary.persist(target)?;
    Ok(())
}

fn reason(error: io::Error) -> Reason {
    use io::ErrorKind::{
        IsADirectory, NotADirectory, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
    };
    match error.kind() {
        NotFound | NotADirectory => Reason::NoFolder,
        PermissionDenied | ReadOnlyFilesystem => Reason::NotAllowed(Doing::Writing),
        IsADirectory => Reason::Directory,
        StorageFull | QuotaExceeded => Reason::Full,
        _ => Reason::System(Doing::Writing, error.to_string()),
    }
}

/// Where a path leads once symbolic links at its end are followed; there need not be anything.
fn follow(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::symlink_metadata(&path) {
            Ok(about) if about.is_symlink() => {
                let to = fs::read_link(&path)?;
                // A relative link starts from the folder it is in.
                path = path.parent().map_or_else(|| to.clone(), |folder| folder.join(&to));
            }
            Ok(_) => return Ok(path),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(path),
            Err(error) => return Err(error),
        }
    }
    // The system's own words for links in a circle.
    fs::metadata(&path).map(|_| path)
}

/// An empty temporary file in that folder: for nobody else to read while there is an old file whose permissions it
/// will take, otherwise with those that new files get.
fn beside(folder: &Path, old: Option<&Metadata>) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".rejse-").suffix(".tmp");
    #[cfg(unix)]
    if old.is_none() {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    #[cfg(not(unix))]
    let _ = old;
    builder.tempfile_in(folder)
}

#[cfg(unix)]
fn take_after(new: &File, old: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    let own = new.metadata()?;
    let (own, wanted) = ((own.uid(), own.gid()), (old.uid(), old.gid()));
    let mode = mode_after(own, wanted, old.permissions().mode(), |user, group| fchown(new, user, group));
    new.set_permissions(fs::Permissions::from_mode(mode))
}

/// Gives a file of `own` user and group to the `wanted` ones as far as the system allows, and says which mode it then
/// may have instead of `mode`: nobody must be able to do more with the map than before.
#[cfg(unix)]
fn mode_after(
    own: (u32, u32),
    wanted: (u32, u32),
    mode: u32,
    chown: impl Fn(Option<u32>, Option<u32>) -> io::Result<()>,
) -> u32 {
    const SET_USER: u32 = 0o4000;
    const SET_GROUP: u32 = 0o2000;
    if own == wanted || chown(Some(wanted.0), Some(wanted.1)).is_ok() {
        return mode;
    }
    // Hardly anybody may give a file away, but everybody may give it to a group that they are in.
    let mode = if own.0 == wanted.0 { mode } else { mode & !SET_USER };
    if own.1 == wanted.1 {
        return mode;
    }
    match chown(None, Some(wanted.1)) {
        Ok(()) => mode,
        Err(error) => {
            tracing::debug!(%error, "the file's group could not be kept");
            // To the old file, those in the new group were like everybody else.
            (mode & !(0o070 | SET_GROUP)) | ((mode & 0o007) << 3)
        }
    }
}

#[cfg(not(unix))]
fn take_after(_new: &File, _old: &Metadata) -> io::Result<()> {
    // A new file takes the permissions of its folder, and a write-protected one is not replaced at all.
    Ok(())
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    // There folders cannot be opened; renaming is written through by the file system's journal.
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    fn folder() -> TempDir {
        tempfile::tempdir().expect("a folder")
    }

    /// The names in a folder, sorted.
    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder");
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_is_written_is_there_and_nothing_else() {
        let folder = folder();
        let path = folder.path().join("kort.ron");
        for text in ["first", "second", ""] {
            assert_eq!(replace(&path, text.as_bytes()), Ok(()));
            assert_eq!(fs::read_to_string(&path).expect("readable"), text);
            assert_eq!(names(folder.path()), ["kort.ron"]);
        }
    }

    #[test]
    fn what_fails_leaves_everything_as_it_was() {
        let folder = folder();
        let within = folder.path().join("folder.ron");
        fs::create_dir(&within).expect("a folder");
        assert_eq!(replace(&within, b"x"), Err(Reason::Directory));
        assert_eq!(replace(&folder.path().join("none").join("kort.ron"), b"x"), Err(Reason::NoFolder));
        fs::write(folder.path().join("file"), "old").expect("written");
        assert_eq!(replace(&folder.path().join("file").join("kort.ron"), b"x"), Err(Reason::NoFolder));
        let long = folder.path().join("x".repeat(300));
        assert!(matches!(replace(&long, b"x"), Err(Reason::System(Doing::Writing, _))));
        assert_eq!(names(folder.path()), ["file", "folder.ron"]);
        assert_eq!(fs::read_to_string(folder.path().join("file")).expect("readable"), "old");
    }

    #[test]
    fn a_temporary_file_that_cannot_take_its_place_is_removed() {
        let folder = folder();
        let taken = folder.path().join("taken");
        fs::create_dir(&taken).expect("a folder");
        let temporary = beside(folder.path(), None).expect("a file");
        assert_eq!(names(folder.path()).len(), 2);
        assert!(put(temporary, b"x", None, &taken).is_err());
        assert_eq!(names(folder.path()), ["taken"]);
    }

    #[cfg(unix)]
    #[test]
    fn permissions_stay_and_new_files_get_the_ordinary_ones() {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o7777;
        let folder = folder();
        let (ordinary, new) = (folder.path().join("ordinary"), folder.path().join("new"));
        fs::write(&ordinary, "").expect("written");
        assert_eq!(replace(&new, b"x"), Ok(()));
        assert_eq!(mode(&new), mode(&ordinary));
        for kept in [0o600, 0o664, 0o640, 0o755] {
            fs::set_permissions(&new, fs::Permissions::from_mode(kept)).expect("set");
            assert_eq!(replace(&new, b"y"), Ok(()));
            assert_eq!(mode(&new), kept);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_group_is_kept_without_the_owner_and_a_new_one_gets_no_more_than_everybody() {
        let (me, team) = ((1000, 1000), (1001, 50));
        let refused = || Err(io::Error::from(io::ErrorKind::PermissionDenied));
        let asked = std::cell::RefCell::new(Vec::new());
        let in_the_team = |user: Option<u32>, group| {
            asked.borrow_mut().push((user, group));
            if user.is_none() { Ok(()) } else { refused() }
        };
        assert_eq!(mode_after(me, team, 0o664, in_the_team), 0o664);
        assert_eq!(*asked.borrow(), [(Some(1001), Some(50)), (None, Some(50))]);
        assert_eq!(mode_after(me, team, 0o6775, in_the_team), 0o2775);
        let stranger = |_, _| refused();
        for (old, new) in [(0o640, 0o600), (0o664, 0o644), (0o660, 0o600), (0o606, 0o666), (0o2770, 0o700)] {
            assert_eq!(mode_after(me, team, old, stranger), new, "{old:o}");
        }
        assert_eq!(mode_after(me, (1001, 1000), 0o640, stranger), 0o640, "the group is the same already");
        assert_eq!(mode_after(me, me, 0o640, |_, _| panic!("there is nothing to give")), 0o640);
        assert_eq!(mode_after(me, team, 0o640, |_, _| Ok(())), 0o640);
    }

    /// As the system does it, where whoever runs the tests is in several groups.
    #[cfg(unix)]
    #[test]
    fn a_file_stays_in_its_group() {
        use std::os::unix::fs::{MetadataExt, chown};
        let folder = folder();
        let path = folder.path().join("kort.ron");
        fs::write(&path, "old").expect("written");
        let own = fs::metadata(&path).expect("a file").gid();
        let groups = std::process::Command::new("id").arg("-G").output().expect("the groups");
        let groups = String::from_utf8_lossy(&groups.stdout).into_owned();
        for group in groups.split_whitespace().filter_map(|group| group.parse().ok()).chain([own]) {
            chown(&path, None, Some(group)).expect("one of our own groups");
            assert_eq!(replace(&path, b"new"), Ok(()));
            assert_eq!(fs::metadata(&path).expect("a file").gid(), group);
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_stay_links_and_what_they_lead_to_is_replaced() {
        use std::os::unix::fs::symlink;
        let folder = folder();
        let deep = folder.path().join("deep");
        fs::create_dir(&deep).expect("a folder");
        // A link to a link, relative to the folder that each is in, at first to nothing.
        symlink("deep/inner.ron", folder.path().join("outer.ron")).expect("a link");
        symlink("../target.ron", deep.join("inner.ron")).expect("a link");
        for text in ["new", "newer"] {
            assert_eq!(replace(&folder.path().join("outer.ron"), text.as_bytes()), Ok(()));
            let target = folder.path().join("target.ron");
            assert!(fs::symlink_metadata(&target).expect("a file").is_file());
            assert_eq!(fs::read_to_string(&target).expect("readable"), text);
            assert!(fs::symlink_metadata(folder.path().join("outer.ron")).expect("a link").is_symlink());
            assert!(fs::symlink_metadata(deep.join("inner.ron")).expect("a link").is_symlink());
        }
        symlink("circle", folder.path().join("circle")).expect("a link");
        assert!(matches!(replace(&folder.path().join("circle"), b"x"), Err(Reason::System(Doing::Writing, _))));
        assert_eq!(names(&deep), ["inner.ron"]);
        assert_eq!(names(folder.path()), ["circle", "deep", "outer.ron", "target.ron"]);
    }
}
