import { describe, expect, it } from 'vitest';
import { deedsOf, incomingOf, nothingToFind, outgoing, playedTelegram, startedChannel, until } from './fixture.ts';

describe('what a person says', () => {
  it('arrives with who, where and an id of its own', async () => {
    const [incoming] = await incomingOf((telegram) => telegram.person(101).says('  NV12 60% <b>&\n'));
    expect(incoming).toMatchObject({ channel: 'telegram', chat: '101', chatKind: 'private', sender: '101' });
    expect(incoming?.externalId).toMatch(/^\d+$/);
    expect(incoming?.what).toEqual({ kind: 'text', text: '  NV12 60% <b>&\n', messageId: '1' });
  });

  it('knows the message it answers', async () => {
    const [what] = await deedsOf((telegram) => telegram.person(101).says('60%', { replyTo: 77 }));
    expect(what).toMatchObject({ kind: 'text', replyTo: '77' });
  });

  it('is another’s word when it is forwarded, unless it is the own one again', async () => {
    const forward = (sender: number) => ({
      text: 'NV12 60%',
      forward_origin: { type: 'user', date: 0, sender_user: { id: sender, is_bot: false, first_name: 'x' } },
    });
    const deeds = await deedsOf((telegram) => {
      const lan = telegram.person(101);
      lan.sends(forward(102));
      lan.sends(forward(101));
      lan.sends({ text: 'NV12 60%', forward_origin: { type: 'hidden_user', date: 0, sender_user_name: 'x' } });
      lan.sends({ ...forward(102), text: undefined, document: { file_id: 'x' }, caption: 'NV12 60%' });
    });
    expect(deeds.map((deed) => 'forwarded' in deed && deed.forwarded)).toEqual([true, false, true, true]);
  });

  it('is a correction when edited', async () => {
    const deeds = await deedsOf((telegram) => {
      const lan = telegram.person(101);
      lan.edits(lan.says('NV12 60%'), 'NV12 50%');
    });
    expect(deeds[1]).toEqual({ kind: 'text', text: 'NV12 50%', messageId: '1', edited: true });
  });

  it('comes from a group with the group as chat and the person as sender', async () => {
    const [incoming] = await incomingOf((telegram) => {
      telegram.group(-1001);
      telegram.person(101).says('/viec@NhacViecBot tuần này', { in: -1001 });
    });
    expect(incoming).toMatchObject({
      chat: '-1001',
      chatKind: 'group',
      sender: '101',
      what: { text: '/viec tuần này' },
    });
  });

  it('in a group is taken in when it is meant for the bot, without the mention', async () => {
    const deeds = await deedsOf((telegram) => {
      telegram.group(-1001);
      const lan = telegram.person(101);
      lan.says('@NhacViecBot NV12 60%', { in: -1001 });
      lan.says('tổng hợp đi @nhacviecbot', { in: -1001 });
      lan.edits(lan.says('@NhacViecBot, NV12 60%', { in: -1001 }), '@NhacViecBot, NV12 50%', { in: -1001 });
    });
    expect(deeds.map((deed) => (deed.kind === 'text' ? deed.text : deed.kind))).toEqual([
      'NV12 60%',
      'tổng hợp đi',
      'NV12 60%',
      'NV12 50%',
    ]);
  });

  it('in a group among themselves is nobody’s record', async () => {
    const deeds = await deedsOf((telegram) => {
      telegram.group(-1001);
      const lan = telegram.person(101);
      lan.says('NV12 60% rồi nhé các anh', { in: -1001 });
      lan.says('hỏi @BotKhac xem', { in: -1001 });
      lan.says('đúng', { in: -1001, replyTo: 5 });
      lan.sends({ voice: { file_id: 'x', duration: 3 } }, { in: -1001 });
      lan.sends({ contact: { phone_number: '84912345678', first_name: 'Lan', user_id: 101 } }, { in: -1001 });
    });
    expect(deeds).toEqual([]);
  });

  it('in a group is meant for the bot when it answers a message of the bot', async () => {
    const telegram = await playedTelegram();
    telegram.group(-1001);
    const { channel, stored } = await startedChannel(telegram);
    const sent = await channel.deliver(outgoing('Thẻ NV12', { chat: '-1001', answers: '7' }));
    const messageId = sent.kind === 'sent' ? Number(sent.messageId) : 0;
    telegram.person(101).says('60%', { in: -1001, replyTo: messageId });
    await telegram.untilConfirmed();
    expect(stored.map(({ what }) => what)).toMatchObject([{ kind: 'text', text: '60%', replyTo: String(messageId) }]);
    expect(telegram.calls('sendMessage')[0]?.params).toMatchObject({
      reply_parameters: { message_id: 7, allow_sending_without_reply: true },
    });
  });

  it('the bot comes into a group, leaves it, or the group moves', async () => {
    const bot = { id: 1, is_bot: true, first_name: 'b' };
    const chat = { id: -5, type: 'group', title: 'g' };
    const from = { id: 101, is_bot: false, first_name: 'Lan' };
    const member = (before: string, now: string) => ({
      ...{ chat, from, date: 0 },
      old_chat_member: { user: bot, status: before },
      new_chat_member: { user: bot, status: now },
    });
    const incomings = await incomingOf((telegram) => {
      telegram.happens('my_chat_member', member('left', 'member'));
      telegram.happens('my_chat_member', member('member', 'administrator'));
      telegram.happens('message', { message_id: 3, chat, from, date: 0, migrate_to_chat_id: -1005 });
      telegram.happens('my_chat_member', member('administrator', 'kicked'));
    });
    expect(incomings.map(({ what, chatKind }) => [what, chatKind])).toEqual([
      [{ kind: 'unblocked' }, 'group'],
      [{ kind: 'moved', to: '-1005' }, 'group'],
      [{ kind: 'blocked' }, 'group'],
    ]);
  });

  it('is left alone when it is a command to another bot, also edited or under a file', async () => {
    const deeds = await deedsOf((telegram) => {
      telegram.group(-1001);
      const lan = telegram.person(101);
      lan.says('/start@BotKhac abc', { in: -1001 });
      lan.edits(lan.says('/viec@BotKhac', { in: -1001 }), '/viec@BotKhac 2', { in: -1001 });
      lan.sendsPhoto({ caption: '/capnhat@BotKhac NV12 60' }, { in: -1001 });
    });
    expect(deeds).toEqual([]);
  });

  it('in a group is meant for the bot as a command under a file, and as a mention of a bot without a name', async () => {
    const deeds = await deedsOf((telegram) => {
      telegram.group(-1001);
      const lan = telegram.person(101);
      lan.sendsPhoto({ caption: '/capnhat NV12 60' }, { in: -1001 });
      lan.sendsPhoto({ caption: 'ảnh hội nghị' }, { in: -1001 });
      const user = { id: 1, is_bot: true, first_name: 'Nhắc Việc', username: 'NhacViecBot' };
      const entities = [{ type: 'text_mention', offset: 0, length: 9, user }];
      lan.sends({ text: 'Nhắc Việc NV12 60%', entities }, { in: -1001 });
    });
    expect(deeds).toMatchObject([
      { kind: 'file', caption: '/capnhat NV12 60' },
      { kind: 'text', text: 'NV12 60%' },
    ]);
  });

  it.each([
    ['/start MA-MOI', { kind: 'start', code: 'MA-MOI' }],
    ['/start@NhacViecBot MA-MOI', { kind: 'start', code: 'MA-MOI' }],
    ['/start   MA-MOI  thừa', { kind: 'start', code: 'MA-MOI' }],
    ['/start', { kind: 'start' }],
    ['/startup x', { kind: 'text', text: '/startup x', messageId: '1' }],
  ])('%j is read as %j', async (text, what) => {
    expect(await deedsOf((telegram) => telegram.person(101).says(text))).toEqual([what]);
  });
});

describe('blocking the bot', () => {
  it('is told, and so is unblocking', async () => {
    const deeds = await deedsOf((telegram) => {
      telegram.person(101).blocks();
      telegram.person(101).unblocks();
    });
    expect(deeds).toEqual([{ kind: 'blocked' }, { kind: 'unblocked' }]);
  });
});

describe('pressing a button', () => {
  const card = {
    blocks: [{ kind: 'text' as const, text: 'NV12' }],
    choices: [[{ label: 'Cập nhật tiến độ', act: 'report:NV12' }]],
  };

  it('names the act and the message, and the button stops spinning once it is stored', async () => {
    const telegram = await playedTelegram();
    const { channel, stored } = await startedChannel(telegram);
    const lan = telegram.person(101);
    lan.says('/viec');
    await telegram.untilConfirmed();
    await channel.deliver(outgoing(card));
    const press = lan.presses('Cập nhật tiến độ');
    await until(() => telegram.pressState(press) === 'answered');
    expect(stored[1]?.what).toEqual({ kind: 'choice', act: 'report:NV12', messageId: String(lan.messages()[0]?.id) });
  });

  it('is answered only after it is stored', async () => {
    const telegram = await playedTelegram();
    const { channel } = await startedChannel(telegram);
    await channel.stop();
    let finish: () => void = () => undefined;
    let asked = false;
    await channel.start(async () => {
      asked = true;
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return 'stored';
    }, nothingToFind);
    const press = telegram.person(101).pressesForged('x', 1);
    await until(() => asked);
    expect(telegram.pressState(press)).toBe('spinning');
    finish();
    await until(() => telegram.pressState(press) === 'answered');
  });

  it('too long ago is still taken in, although Telegram refuses the late answer', async () => {
    const telegram = await playedTelegram();
    telegram.faults.always('answerCallbackQuery', {
      kind: 'refuse',
      code: 400,
      description: 'Bad Request: query is too old',
    });
    const { stored, logged } = await startedChannel(telegram);
    telegram.person(101).pressesForged('report:NV1', 3);
    telegram.person(101).says('một');
    await telegram.untilConfirmed();
    expect(stored.map(({ what }) => what.kind)).toEqual(['choice', 'text']);
    await until(() => logged.some((line) => line.includes('query is too old')));
  });
});
