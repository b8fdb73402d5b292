### The web chat's page

## The chat
web-app = Nhắc Việc
web-online = Online
web-offline = Connection lost, reconnecting…
web-chat-label = Chat with Nhắc Việc
web-box-label = Your message
web-box-hint = Write here…
web-send = Send
web-send-again = Send again
web-jump = Latest message
web-bot-says = Nhắc Việc:
web-you-said = You:
web-writing = Nhắc Việc is answering…
web-pressed-button = (pressed a button)
web-table = Table of figures
web-reply = Reply
web-replying = Reply to: { $what }
web-reply-cancel = Do not reply
web-tries-label = Try saying
web-empty = Say something, or press Start to learn what Nhắc Việc can do.
web-start = Start
web-no-script = This page needs JavaScript. Please switch it on and open the page again.

## Pictures and files as evidence
web-attach = Attach pictures or files as evidence
web-attach-limits = Pictures, PDF, Word, Excel, PowerPoint, ZIP, MP4. { $megabytes } MB a file and { $most } files a message at most.
web-attach-camera = Take a picture
web-attach-choose = Choose files
web-attach-drop = Drop files here to attach them
web-attach-list = Files to send
web-attach-hint = For example: NV12 60%
web-attach-remove = Remove { $name }
web-attach-going = uploading { $percent }%
web-attach-ready = uploaded
web-attach-failed = not uploaded, press Send to try again
web-attach-too-many = { $most } files a message at most. Please send the others in the next one.
web-attach-guest = The file was not taken: you are not signed in. Type your invitation code first, for example: /start ABCD-EFGH-JK
web-attach-no-room = The server could not store the file (disk full or failing). Your file and message are still here; please tell the administrator, then press Send again.
web-attached = File: { $name }
web-open-file = Open { $name }

## When something goes wrong
web-cannot-send = Not sent yet. Your message is still in the box; press Send again.
web-cannot-load = The chat could not be loaded. Please reload the page in a few minutes.
web-cannot-move-clock = The clock could not be moved. Please press again.
web-too-long = The message has { $length } characters; { $max } is the most. Please shorten it or send two.
web-unexpected = Something unexpected went wrong; your message is still in the box. Press Send again; if it fails again, give the administrator the code { $reference }.

## The demo
web-demo-title = Demo
web-demo-how = Choose a person, write as if on that person's phone, then move the clock to see who is reminded.
web-demo-data = The tasks follow published figures; the people are invented.
web-owner = Phone of
web-change-person = Change person, move the clock
web-close = Close
web-people = Play as
web-unread = new message
web-role-officer = Officers
web-role-unit-head = Unit heads
web-role-coordinator = Standing body
web-role-leader = Provincial leaders
web-role-admin = Administrators
web-clock = Clock
web-clock-hour = +1 hour
web-clock-morning = Next working morning
web-clock-day = +1 day
web-clock-week = +1 week
web-clock-moving = Moving the clock…
