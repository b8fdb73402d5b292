import { describe, expect, it } from 'vitest';
import { deedsOf, playedTelegram, startedChannel } from './fixture.ts';

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
    const ref = what?.kind === 'file' ? what.ref.replace('document:', '') : '';
    const root = telegram.url;
    const { result } = (await (await fetch(`${root}/bot${telegram.token}/getFile?file_id=${ref}`)).json()) as {
      result: { file_path: string };
    };
    expect(await (await fetch(`${root}/file/bot${telegram.token}/${result.file_path}`)).text()).toBe('a;b');
  });

  it('of a photo is its largest size', async () => {
    const [what] = await deedsOf((telegram) => telegram.person(101).sendsPhoto({ caption: 'hiện trường' }));
    expect(what).toMatchObject({
      kind: 'file',
      ref: expect.stringMatching(/^photo:/),
      size: 1280,
      type: 'image/jpeg',
      caption: 'hiện trường',
    });
  });

  it('of an album say that they belong together', async () => {
    const deeds = await deedsOf((telegram) => {
      const lan = telegram.person(101);
      for (const id of ['v1', 'v2'])
        lan.sends({ video: { file_id: id, width: 1, height: 1, duration: 1 }, media_group_id: 'g1' });
    });
    expect(deeds).toMatchObject([
      { ref: 'video:v1', album: 'g1' },
      { ref: 'video:v2', album: 'g1' },
    ]);
  });

  it('of a video is the video', async () => {
    const [what] = await deedsOf((telegram) =>
      telegram.person(101).sends({ video: { file_id: 'v1', width: 1, height: 1, duration: 1 } }),
    );
    expect(what).toMatchObject({ kind: 'file', ref: 'video:v1', type: 'video/mp4', size: 0 });
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
