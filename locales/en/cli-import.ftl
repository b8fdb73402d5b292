## Loading a file: what staff lists and plans share

cli-import-rehearsal = REHEARSAL: a preview only, nothing is written.
cli-import-warning = Note: { $warning }
cli-import-unknown-columns = Columns not used: { $columns }.
cli-import-added = Row { $row }: added { $label }
cli-import-added-with = Row { $row }: added { $label } ({ $changes })
cli-import-changed = Row { $row }: changed { $label } ({ $changes })
cli-import-refused = Refused { $label }. { $reason }
cli-import-refused-nameless = Refused. { $reason }
cli-import-at-row = Row { $row }: { $reason }
cli-import-difference = { $field }: { $from } → { $to }
cli-import-nothing = (empty)
cli-import-totals = Result: added { $added }, changed { $changed }, unchanged { $unchanged }, refused { $refused }.
cli-import-totals-rehearsed = If loaded: added { $added }, changed { $changed }, unchanged { $unchanged }, refused { $refused }.
