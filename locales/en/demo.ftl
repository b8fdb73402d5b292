## Sentences to try in the demo: in Vietnamese, because that is what one says to the bot

demo-try-report = { $code } đạt { $percent }%, vướng kinh phí
demo-try-my-tasks = việc của tôi
demo-try-card = /nv { $code }
demo-try-overdue = có bao nhiêu việc quá hạn?
demo-try-due-soon = việc nào sắp đến hạn?
demo-try-summary = /tonghop
demo-try-pending = danh sách việc chờ duyệt
demo-try-worst = đơn vị nào chậm nhất?
