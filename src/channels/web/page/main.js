// @ts-check
import { get, playAs } from './api.js';
import { createChat } from './chat.js';
import { createComposer } from './composer.js';
import { createDemo, lastPlayed } from './demo.js';
import { part } from './dom.js';
import { keepAboveKeyboard } from './keyboard.js';
import { createLive } from './live.js';
import { createPresses } from './presses.js';
import { firstLine } from './view.js';
import { text, useWords } from './words.js';

/** @typedef {{ language: string, timezone: string, maxLength: number, files?: import('./attachments.js').Limits, chat: string, person?: import('./people.js').Person }} Me */

const failed = part('failed', HTMLElement);

keepAboveKeyboard();
playAs(lastPlayed());
const [texts, me] = await Promise.all([get('/page/texts.json'), get('/api/me')]);
failed.hidden = texts.ok && me.ok;
if (texts.ok && me.ok) {
  useWords(texts.body, me.body);
  open(me.body);
}

/** @param {Me} me */
function open(me) {
  const state = part('state', HTMLElement);
  let chatName = me.person?.chat ?? '';
  let clockAhead = 0;
  const now = () => new Date(Date.now() + clockAhead).toISOString();

  const chat = createChat({
    onChoose: (messageId, choice, button) => void press(messageId, choice, button),
    onReply: (messageId, view) => composer.replyTo(messageId, firstLine(view)),
  });
  const composer = createComposer({
    maxLength: me.maxLength,
    limits: me.files,
    onSend: (id, words, files) => chat.showSending({ id, at: now(), from: 'person', text: words, files }),
    onSent: chat.confirm,
    onFail: chat.remove,
  });
  const press = createPresses({
    onSend: (id, { label, act }) => chat.showSending({ id, at: now(), from: 'person', text: label, chosen: act }),
    onSent: chat.confirm,
    onFail(id, answer) {
      chat.remove(id);
      composer.complain(answer);
    },
  });
  const demo =
    me.person === undefined ? undefined : createDemo(me.person, { say: composer.say, settled, turnTo, reread });
  const live = createLive({
    onOpen() {
      state.textContent = text('web-online');
      state.classList.remove('lost');
      void reread();
      void demo?.refresh();
    },
    onLost() {
      state.textContent = text('web-offline');
      state.classList.add('lost');
    },
    on: { entry: chat.show, elsewhere: (news) => demo?.heard(news), clock: setClock },
  });

  part('start', HTMLButtonElement).addEventListener('click', () => composer.say('/start'));
  chat.clear();
  composer.open(chatName, chat.has);
  live.open();

  async function settled() {
    await Promise.all([composer.settled(), press.settled()]);
  }

  /** @param {import('./people.js').Person} person */
  function turnTo(person) {
    chatName = person.chat;
    chat.clear();
    // At once, not only when the chat has been read: what is typed meanwhile belongs to it.
    composer.open(chatName, chat.has);
    live.open();
  }

  async function reread() {
    const asked = chatName;
    const answer = await get('/api/transcript');
    if (asked !== chatName) return;
    failed.hidden = answer.ok;
    if (!answer.ok) return;
    const first = chat.merge(answer.body.entries);
    if (first) composer.open(chatName, chat.has);
  }

  /** @param {{ at: string }} clock */
  function setClock({ at }) {
    clockAhead = Date.parse(at) - Date.now();
    demo?.showClock(at);
  }
}
