doctor-level-good = [good] { $finding }
doctor-level-note = [note] { $finding }
doctor-level-error = [error] { $finding }
doctor-all-good = No errors.
doctor-errors = Errors to mend: { $count }.

## Machine and configuration

doctor-node = Node { $version }.
doctor-node-old = Node { $version } is too old. Please install Node { $least } or later.
doctor-disk = Free disk space: { $free } GB.
doctor-disk-low = Only { $free } GB of disk space are free, soon too little for a backup. Please clear some.
doctor-disk-full = Only { $free } GB of disk space are free, the bot may stop writing. Please clear some now.
doctor-clock = It is { $now }, time zone { $zone }.
doctor-clock-past = The clock says { $now }, which must be wrong. Please switch on time synchronisation (NTP).
doctor-clock-behind = The clock is slow: the last thing written down is of { $last }, later than now. Please switch on time synchronisation (NTP).
doctor-token = BOT_TOKEN is set. To use @bot in any chat: send /setinline to @BotFather.
doctor-token-missing = BOT_TOKEN is not set: npm start runs the demo only. Please get a token from @BotFather.
doctor-polling = Messages come by long polling (PUBLIC_URL and WEBHOOK_SECRET are not set).
doctor-webhook = Messages come by webhook at { $url }.
doctor-webhook-insecure = PUBLIC_URL is { $url }, but Telegram calls https addresses only. Please change it to https, or leave out both PUBLIC_URL and WEBHOOK_SECRET.
doctor-webhook-port = PUBLIC_URL is { $url }, but Telegram calls the ports 443, 80, 88 and 8443 only. Please change the port.

## Data

doctor-database = The database { $file } is whole: { $people } people, { $units } units, { $tasks } tasks, { $reports } reports.
doctor-database-missing = There is no database { $file } yet; people add or npm start makes it.
doctor-database-unusable = { $why } To restore a backup: restore FILE.
doctor-migrations = The database is of this version.
doctor-migrations-pending = The database is of an earlier version, { $count } upgrade steps behind. Please run backup first; the bot upgrades it when it starts.
doctor-days = Days off and swapped days are entered: { $days } for { $year }, { $nextDays } for { $next }.
doctor-days-missing = No days off are entered for { $year }; working days will be counted wrongly. The running bot (npm start) enters the public holidays; swaps are entered with /ngaynghi.
doctor-days-behind = The calendar was changed and { $count } tasks have not followed yet. The running bot (npm start) goes on with them.
doctor-people = All { $people } people are linked to the bot.
doctor-people-none = The staff list is empty. Please run people add or people import.
doctor-people-unlinked = { $linked } of { $people } people are linked, { $count } cannot be reached yet. To invite them: people invite --all --out FILE.
doctor-people-blocked = { $count } people have blocked the bot everywhere and get no messages. Please contact them directly.
doctor-people-no-coordinator = There is no coordinator, so nobody can confirm results. Please run people add --role coordinator.
doctor-files-none = No file of evidence is kept on this machine yet.
doctor-files = { $total } files of evidence, all there, in { $folder }.
doctor-files-missing = { $missing } of { $total } files of evidence are missing in { $folder }, for example: { $names }. Please restore a backup that has the folder evidence-files beside it, or ask whoever sent them to send them again.
doctor-owners = Every task has somebody in charge.
doctor-owners-missing = { $count } tasks have nobody in charge: { $codes }. Please name the focal person and run plan import.
doctor-owners-missing-more = { $count } tasks have nobody in charge: { $codes }… Please name the focal person and run plan import.

## Mail in and out

doctor-inbox = All incoming messages are handled, none failed in the last 30 days.
doctor-inbox-late = { $count } incoming messages have waited for more than 5 minutes. Please check that the bot is running.
doctor-inbox-failed = { $count } incoming messages failed in the last 30 days; their senders were told an error number. Latest: { $last }.
doctor-outbox = No outgoing message failed in the last 30 days.
doctor-outbox-failed = Outgoing messages in the last 30 days: { $failed } could not be sent, { $unknown } may or may not have arrived. Latest: { $last }.
doctor-trouble = { $at } { $channel } “{ $what }”
