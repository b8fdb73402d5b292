evidence-attached = Kept with { $code }: { $names } ({ $count } pieces of evidence).
evidence-taken = Evidence of { $code } taken back: { $names }.
evidence-which = Which task does { $name } belong to? Press its code, or type it, for example: NV12
evidence-unclear = { $name } was not kept: it is not clear which task it belongs to. Please send it again with the code, for example: NV12
evidence-too_large = { $name } was not taken: { $megabytes } MB a file at most. Please send a smaller one, or type the number of the document.
evidence-kind = { $name } was not taken: only pictures, PDF, Word, Excel, PowerPoint, ZIP and MP4, { $megabytes } MB a file at most.
evidence-empty = { $name } was not taken: the file is empty (0 bytes). Please choose it again, for example: minutes.pdf
evidence-disguised = { $name } was not taken: what is inside is not what its ending says. Please save it as what it is and send it again, for example: minutes.pdf
evidence-none = { $code } has no evidence yet. Send a picture, PDF, Word or Excel file ({ $megabytes } MB at most) with the code, for example: { $code }
evidence-title = Evidence of { $code }: { $count }
evidence-line = { $file } ({ $name }, { $date })
evidence-line-text = “{ $text }” ({ $name }, { $date })
evidence-line-elsewhere =
    { $file } ({ $name }, { $date }; sent by { $channel ->
        [telegram] Telegram, please open it on Telegram
       *[other] another channel, please open it there
    })
evidence-more = And { $count } older ones.
evidence-file = { $code }: { $file }
product-asked = The product to show: “{ $product }”. Please send a picture or a file (PDF, Word, Excel; { $megabytes } MB at most), or type the number of the document.
card-evidence = Evidence: { $count } (last on { $date })
card-product-unproved = Product: { $product } (no evidence yet)
button-evidence = Evidence ({ $count })
history-evidence = sent evidence: { $what }
evidence-gone = This file is no longer on the server. Please ask the sender to send it again.
evidence-refused = This file cannot be opened: it was taken back, or its task is not among those you may see.
evidence-elsewhere = The file could not be fetched from Telegram. Please try again in a few minutes, or open it on Telegram.
