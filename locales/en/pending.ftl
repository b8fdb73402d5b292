pending-none = Nothing awaits a decision.
pending-title = To decide: { $results } results, { $extensions } extensions
pending-title-head = Awaiting your opinion: { $extensions } extensions
pending-standing = { $line } ({ $standing })
pending-result = { $code } · { $title } · { $unit }: reported done, to confirm
pending-extension = { $code } · { $unit }: asks to extend from { $from } to { $to }, “{ $reason }”
pending-title-parts = Parts that wait for you: { $results } results, { $extensions } extensions
