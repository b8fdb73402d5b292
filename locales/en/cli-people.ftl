## people add

people-added = Added { $name }, { $role }, { $unit }, { $phone }.
people-bad-name = “{ $value }” is not a person's name. A right example: --name "Nguyễn Văn An"
people-bad-unit = “{ $value }” is not the name of a unit. A right example: --unit "Sở Y tế"
people-bad-phone = “{ $value }” is not a Vietnamese telephone number. A right example: --phone 0912345678
people-bad-role = “{ $value }” is no known role. Use one of: officer, unit_head, coordinator, leader, admin.
people-phone-taken = The number { $phone } belongs to { $name } ({ $unit }). Each person needs a number of their own.

## people import

people-repeated = Row { $row } repeats row { $sameAs } and counts once.
people-units-added = Units added, { $count }: { $names }.
people-units-moved = Units put below another unit, { $count }: { $names }.
people-not-in-file = { $count } people of the office are not in the file and stay as they are:
people-not-in-file-line = - { $name } ({ $unit })
people-not-in-file-more = - and { $count } more
people-ambiguous-unit = several units are called “{ $name }”: { $candidates }. Please give the parent unit too.
people-circular-unit = the unit “{ $name }” cannot lie below itself. Please correct the parent unit.
people-left-office = this number is that of { $name }, who left on { $date }. Please use another number, or people add if the same person returns.
people-same-person = the same person as row { $row }. Please delete one of the rows.
people-ambiguous-person = several people in the unit are called { $name }. Please give the telephone number.
people-own-role = nobody changes their own role. Please ask another manager.

## people invite

people-invitation = { $name } ({ $unit }) { $phone }: code { $code }, good until { $until }
people-invitation-telegram = { "  " }Telegram: { $link }
people-invitation-web = { "  " }Chat page: { $page }, then type /start { $code }
people-invite-how = Each code is for one person and works once: open the bot and send /start with the code. Older unused codes no longer work.
people-invite-whom = Choose one: --phone 0912345678 (one person) or --all (everybody not linked yet).
people-all-linked = Everybody on the list is linked already.
people-phone-unknown = Nobody on the list has the number { $phone }. To add people: people add, or people import.
people-invited-to-file = Made { $count } invitation codes, written to { $file } (only you can read it). Please delete the file when they are sent.
people-out-exists = The file { $file } exists and is not overwritten. Please choose another name.
people-out-unwritable = The file { $file } cannot be written. Please check the folder and its permissions.
people-invitation-column = { $column ->
    [name] Full name
    [unit] Unit
    [phone] Phone
    [code] Invitation code
    [telegram] Telegram link
    [web] Chat page
   *[until] Good until
}

people-leave-bad-date = “{ $value }” is no date. Right: --on 2024-04-01
people-leave-would = Would record: { $name } ({ $unit }) leaves on { $date }.
people-leave-done = Recorded: { $name } ({ $unit }) leaves on { $date }.
