ask-which_task = Which task is this for? Add its code, for example: NV12 60%
ask-which_unit = Which unit? Example: /donvi So Y te
ask-which_person = Who? Please give the full name.
ask-which_percent = How many percent is { $code } at? Send a number from 0 to 100, for example: 60
ask-percent_out_of_range = Progress must be between 0 and 100%. Please send it again, for example: { $code } 60%
ask-ambiguous_number = That figure is not clear. Please write, for example: { $code } 60% or { $code } 12/20 communes
ask-contradiction = Those figures contradict each other. Please send one, for example: { $code } 12/20 communes
ask-which_date = Until which day? Please give a date, for example: 30/6
ask-bad_date = There is no such day. Please send it again, for example: 30/6/2024
ask-fall = { $code } stands higher than that. Please send the right figure, for example: { $code } 60%
ask-jump = Is { $code } finished? If so, send: { $code } done. If not, send the real figure, for example: { $code } 90%
ask-which_intent = What about { $code }? Examples: { $code } 60% · { $code } done · /vuongmac { $code } no budget
ask-not_now = This is a plan, so nothing was recorded. When there is a result, send the figure, for example: { $code } 60%
ask-which_text = Please say what it is, for example: /vuongmac { $code } no budget

prompt-progress = { $code } is at { $percent }%. Where is it now?
prompt-number = Send the figure for { $code }, for example: 60 or 12/20 communes
prompt-obstacle = What blocks { $code }? In a few words, for example: no budget yet
prompt-extension = Until when, and why? For example for { $code }: 30/6, waiting for guidance
prompt-return = Why is { $code } returned? For example: the acceptance record is missing
prompt-dropped = All right, nothing was recorded.

sure-fall = { $code } is at { $from }%, and this says { $to }%: lower. Is that right?
sure-jump = { $code } at 100% without being reported done. Record only 100%? If it is finished, send: { $code } done
sure-total = { $code } was counted out of { $before } last time and now out of { $now }. Is that right?
sure-quantity = { $code } had { $before } last time and now has { $now }: fewer. Is that right?
