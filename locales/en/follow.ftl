follow-recorded = You now follow { $name }. What changes there is told in the daily message at { $hour }.
follow-again = You follow { $name } already.
unfollow-recorded = You no longer follow { $name }.
unfollow-again = You do not follow { $name }.
follow-taken-back = What you just followed is followed no more.
follow-taken-up = Followed again as before.
following-title = You follow { $count ->
    [1] 1 thing
   *[other] { $count } things
}
following-none = You follow nothing yet. For example: follow NV12
following-many = { $name }: { $open } not finished, { $overdue } overdue
following-hidden = A task that you may no longer see
following-hidden-name = a hidden task
following-hint = What changes in these is told in the daily message at { $hour }. More: follow NV12 · No longer: press a button, or type unfollow NV12
button-follow = Follow
button-unfollow = Unfollow
button-unfollow-one = Unfollow { $name }
button-followings = What I follow
ask-follow = Which task, unit or programme do you want to follow? For example: follow NV12
ask-follow-unit = Which unit do you want to follow? Please write its full name, for example: follow Sở Y tế
ask-unfollow = What do you want to unfollow? For example: unfollow NV12
rejected-not_followable = You can follow { $unit } and the tasks that you may see. For example: follow NV12
rejected-too_many_followed = You follow { $count } things, which is the most. Please give one up first: /theodoi
