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
/// Kept are permissions and, if this user may give it away, the owner. A file under two names (hard links) keeps its
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
    let mut temporary = beside(&folder, old.as_ref()).map_err(reason)?;
    temporary.write_all(bytes).map_err(reason)?;
    if let Some(old) = &old {
        take_after(temporary.as_file(), old).map_err(reason)?;
    }
    temporary.as_file().sync_all().map_err(reason)?;
    // If this fails, dropping the error drops the temporary file and so removes it.
    temporary.persist(&target).map_err(|error| reason(error.error))?;
    if let Err(error) = sync_folder(&folder) {
        // The map is in its place; only after a power failure could the old one be back.
        tracing::warn!(folder = %folder.display(), %error, "the folder could not be synced");
    }
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
    use std::os::unix::fs::{MetadataExt, fchown};
    let own = new.metadata()?;
    if (own.uid(), own.gid()) != (old.uid(), old.gid()) {
        // Only some users may; the others' map then is their own, with the same permissions.
        if let Err(error) = fchown(new, Some(old.uid()), Some(old.gid())) {
            tracing::debug!(%error, "the file's owner could not be kept");
        }
    }
    new.set_permissions(old.permissions())
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
