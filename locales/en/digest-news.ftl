digest-title-news-morning = { $count ->
    [1] Good morning { $name }: 1 task that you follow has changed.
   *[other] Good morning { $name }: { $count } tasks that you follow have changed.
}
digest-title-news-later = { $count ->
    [1] Hello { $name }: 1 task that you follow has changed.
   *[other] Hello { $name }: { $count } tasks that you follow have changed.
}
digest-section-followed = 👁 Followed by you, changed: { $count }
digest-news = { $code } { $what } · { $title }
digest-news-more = And { $count } more.
digest-reason-followed = changes in what you follow
news-progress = { $from }% → { $to }%
news-still = still { $to }%
news-note = still { $to }%, “{ $note }”
news-period = reported the period { $period }
news-period-note = reported the period { $period }: “{ $note }”
news-done = reported done
news-confirmed = confirmed
news-returned = returned
news-returned-because = returned: { $reason }
news-cancelled = cancelled
news-cancelled-because = cancelled: { $reason }
news-paused = paused
news-resumed = resumed
news-extended = given more time, from { $from } to { $to }
news-not_extended = no more time until { $to }; { $from } stays
news-obstacle = reports an obstacle: “{ $text }”
news-resolved = no longer blocked: “{ $text }”
news-overdue = overdue since { $date }
