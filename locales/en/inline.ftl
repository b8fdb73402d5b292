inline-sign-in = Open the bot to sign in
inline-whole-list = Send the whole list
inline-more = and { $count } more
inline-as-of = (As of { $time }, { $date })
inline-seen-by = { $heading } (among the tasks { $name } may see)
