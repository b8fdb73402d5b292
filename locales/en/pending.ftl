pending-none = Nothing awaits a decision.
pending-title = To decide: { $results } results, { $extensions } extensions
pending-result = { $code } · { $title } · { $unit }: reported done, to confirm
pending-extension = { $code } · { $unit }: asks to extend from { $from } to { $to }, “{ $reason }”
