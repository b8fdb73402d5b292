group-digest-title = { $unit }: { $count } { $count ->
    [one] task needs
   *[other] tasks need
} attention today.
group-digest-figures = { $total } tasks; { $done } done; { $open } open, { $overdue } of them overdue.
group-digest-item = { $code } · { $title }: { $why }
group-digest-item-named = { $code } · { $title } ({ $name }): { $why }
group-digest-more = { $count } more, type /quahan to see them.
group-digest-how = This group is told at { $hour } on working days. Its head changes the hour: nhóm nhận tin lúc 8h · Stops it: nhóm thôi nhận tin
group-digest-on = Set: the group of { $unit } is told at { $hour } on working days, without names unless you say: nhóm nêu tên
group-digest-off = Set: the group of { $unit } is told no more.
group-digest-names = Set: what the group of { $unit } is told names the officers.
group-digest-no-names = Set: what the group of { $unit } is told names nobody.
group-digest-no-group = Your unit has no linked group chat. Add the bot to the group and type /nhom there.
group-digest-quiet = { $hour } is quiet time, the bot does not write to groups then. Choose a working hour, for example: nhóm nhận tin lúc 8h
