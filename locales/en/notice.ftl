notice-returned = { $by } returned the result of { $code } ({ $title }). Please complete it and report done again.
notice-returned-because = { $by } returned the result of { $code } ({ $title }): “{ $reason }”. Please complete it and report done again.
notice-confirmed = { $code } ({ $title }) was confirmed as done by { $by }.
notice-granted = { $code } ({ $title }) was extended to { $date }.
notice-refused = { $code } ({ $title }) was not extended to { $date }; the old deadline stays.
notice-urged = { $by } urges { $code } ({ $title }). Please report progress or what blocks it today.
notice-urged-blocked = { $by } asks about { $code } ({ $title }), blocked by “{ $text }”. Please say today how far that is resolved.
