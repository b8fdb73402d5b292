## backup

backup-done = Backed up and checked: { $file } ({ $size } MB).
backup-counts = It holds { $people } people, { $units } units, { $tasks } tasks, { $reports } reports.
backup-files = Evidence: { $total } files, in { $folder } ({ $copied } newly copied). Please keep this folder with the backup.
backup-files-restored = Evidence: { $total } files, in { $folder } ({ $copied } brought back from the backup).
backup-files-missing = Note: { $missing } files of evidence are missing; they are not in { $folder }. Please look for them in another backup, then run doctor.
backup-files-failed = Not all files of evidence could be copied to { $folder } ({ $code }). Please check permissions and disk space, then copy the folder { $from } by hand.
backup-exists = The file { $file } exists and is not overwritten. Please choose another name.
backup-cannot-write = The file { $file } cannot be written ({ $code }). Please check the folder, its permissions and the disk space.
backup-bad-copy = The copy { $file } did not stand the check and was removed. Please try again; if it stays so, run doctor.

## restore

backup-restored = Restored from { $file }.
backup-migrated = Brought the data up to this version ({ $count } steps).
backup-kept = The data that was there before is kept at { $file }.
backup-waiting = Note: { $count } messages in the backup were not sent yet; the bot sends them when it starts.
backup-same-file = { $file } is the database in use; there is nothing to restore.
backup-in-use = The database { $file } is in use. Please stop the bot first (Ctrl+C, or stop the service), then run this again.

## Files that cannot be used

backup-file-missing = The file { $file } was not found.
backup-file-not-a-database = The file { $file } is no SQLite database.
backup-file-damaged = The database { $file } is damaged ({ $problem }). Please use another backup.
backup-file-foreign = The file { $file } is a database of another program, not of Nhắc Việc.
backup-file-newer = The database { $file } belongs to a newer version of Nhắc Việc ({ $migrations }). Please update the program first.
backup-file-half-migrated = The upgrade of the database { $file } stopped half way at { $migration }. Please use a backup made before the upgrade.
