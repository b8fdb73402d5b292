import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../src/conversation/incoming.ts';
import type { BotApi } from '../../support/bot-api/bot-api.ts';
import { nothingToFind, outgoing, playedTelegram, startedChannel, until } from './fixture.ts';

/** What the channel makes of what `deed` does. */
async function incomingOf(deed: (telegram: BotApi) => unknown): Promise<Incoming[]> {
  const telegram = await playedTelegram();
  const { stored } = await startedChannel(telegram);
  await until(() => telegram.calls('getUpdates').length === 1);
  deed(telegram);
  await telegram.untilConfirmed();
  return stored;
}

async function deedsOf(deed: (telegram: BotApi) => unknown): Promise<Incoming['what'][]> {
  return (await incomingOf(deed)).map((incoming) => incoming.what);
}

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

describe('a contact card', () => {
  it('is the own one only if Telegram says it belongs to the sender', async () => {
    const deeds = await deedsOf((telegram) => {
      const lan = telegram.person(101, { name: 'Lan', phone: '+84912345678' });
      lan.sharesContact();
      lan.sharesContact({ id: 202, name: 'Nam', phone: '+84987654321' });
      lan.sharesContact({ name: 'Không dùng Telegram', phone: '0911111111' });
    });
    expect(deeds).toEqual([
      { kind: 'contact', phone: '+84912345678', own: true },
      { kind: 'contact', phone: '+84987654321', own: false },
      { kind: 'contact', phone: '0911111111', own: false },
    ]);
  });
});

describe('files', () => {
  it('arrive with a reference by which they can be fetched', async () => {
    const telegram = await playedTelegram();
    const { stored } = await startedChannel(telegram);
    telegram
      .person(101)
      .sendsFile({ name: 'kế hoạch.xlsx', type: 'text/csv', content: 'a;b', caption: 'nhập giúp' }, { replyTo: 9 });
    await telegram.untilConfirmed();
    const what = stored[0]?.what;
    expect(what).toMatchObject({
      kind: 'file',
      name: 'kế hoạch.xlsx',
      type: 'text/csv',
      size: 3,
      caption: 'nhập giúp',
      replyTo: '9',
    });
    const ref = what?.kind === 'file' ? what.ref : '';
    const root = telegram.url;
    const { result } = (await (await fetch(`${root}/bot${telegram.token}/getFile?file_id=${ref}`)).json()) as {
      result: { file_path: string };
    };
    expect(await (await fetch(`${root}/file/bot${telegram.token}/${result.file_path}`)).text()).toBe('a;b');
  });

  it('of a photo is its largest size', async () => {
    const [what] = await deedsOf((telegram) => telegram.person(101).sendsPhoto({ caption: 'hiện trường' }));
    expect(what).toMatchObject({ kind: 'file', size: 1280, type: 'image/jpeg', caption: 'hiện trường' });
  });

  it('of a video is the video', async () => {
    const [what] = await deedsOf((telegram) =>
      telegram.person(101).sends({ video: { file_id: 'v1', width: 1, height: 1, duration: 1 } }),
    );
    expect(what).toMatchObject({ kind: 'file', ref: 'v1', type: 'video/mp4', size: 0 });
  });
});

describe('what cannot be read', () => {
  it.each(['voice', 'sticker', 'location', 'video_note', 'audio', 'poll'])(
    '%s is unsupported, and is said so',
    async (kind) => {
      expect(await deedsOf((telegram) => telegram.person(101).sends({ [kind]: { file_id: 'x' } }))).toEqual([
        { kind: 'unsupported', what: kind },
      ]);
    },
  );

  it('an animation is no file although it carries one', async () => {
    const deeds = await deedsOf((telegram) =>
      telegram.person(101).sends({ animation: { file_id: 'x' }, document: { file_id: 'x' } }),
    );
    expect(deeds).toEqual([{ kind: 'unsupported', what: 'animation' }]);
  });

  it('service messages, channel posts and other bots are left alone', async () => {
    const deeds = await deedsOf((telegram) => {
      telegram.person(101).sends({ pinned_message: { message_id: 1 } });
      const chat = { id: -5, type: 'supergroup', title: 'g' };
      telegram.happens('message', {
        message_id: 8,
        date: 0,
        chat,
        from: { id: 9, is_bot: true, first_name: 'b' },
        text: 'bíp',
      });
      telegram.happens('message', {
        message_id: 9,
        date: 0,
        chat: { id: -6, type: 'channel' },
        from: { id: 9, is_bot: false },
        text: 'kênh',
      });
      telegram.happens('edited_message', {
        message_id: 8,
        date: 0,
        edit_date: 1,
        chat,
        from: { id: 9, is_bot: false },
        location: {},
      });
    });
    expect(deeds).toEqual([]);
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
