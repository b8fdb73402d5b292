import { expect, it } from 'vitest';
import { viewText } from '../../src/conversation/view.ts';
import { readTranscript } from '../../src/mailroom/transcript.ts';
import { smallOffice } from '../support/small-office.ts';

it('a chat is read back in the order in which it was said, with the words on the buttons pressed', async () => {
  const { talk, people, store } = await smallOffice();
  const ha = talk.as(people.ha);
  await ha.says('NV12');
  const card = ha.lastMessageId();
  talk.passMinutes(1);
  await ha.does({ kind: 'choice', act: ha.actOf('Báo hoàn thành'), messageId: card });
  talk.passMinutes(1);
  await ha.says('hoàn tác');
  await talk.as(people.nam).says('việc của tôi');
  const entries = await readTranscript(store.read, 'web', 'chat-Trần Thị Hà');
  const lines = entries.map(
    ({ from, text, view }) => `${from}: ${text ?? viewText(view ?? { blocks: [] }).split('\n')[0]}`,
  );
  expect(lines).toEqual([
    'person: NV12',
    'bot: NV12 · Triển khai nội dung NV12',
    'person: Báo hoàn thành',
    'bot: Đã báo hoàn thành NV12, chờ cơ quan thường trực xác nhận.',
    'person: hoàn tác',
    'bot: Đã hoàn tác NV12: trở lại 40%.',
  ]);
});

it('what has not been sent yet is not shown', async () => {
  const { talk, people, store } = await smallOffice();
  talk.setClock('2024-04-02T21:30');
  await talk.as(people.vinh).says('đôn đốc NV14');
  await talk.as(people.vinh).presses('Gửi');
  expect(await readTranscript(store.read, 'web', 'chat-Trần Thị Hà')).toEqual([]);
  talk.setClock('2024-04-03T09:00');
  await talk.as(people.ha).hears();
  expect(await readTranscript(store.read, 'web', 'chat-Trần Thị Hà')).toHaveLength(1);
});
