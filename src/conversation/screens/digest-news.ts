import type { NewsFact } from '../../domain/news.ts';
import { periodOfKey } from '../../domain/reporting-periods.ts';
import type { News, NewsItem } from '../../reminders/digest-items.ts';
import type { Viewer } from '../turn.ts';
import { type Block, paragraph } from '../view.ts';
import { dateWords } from './figures.ts';
import { periodName } from './period-words.ts';
import { shortTitle } from './task-words.ts';

/** What changed in what the person follows: a line a task, the figure first. */
export function newsBlock(viewer: Viewer, { total, items }: News): Block {
  const { text } = viewer;
  const more = total - items.length;
  return paragraph(
    [
      text('digest-section-followed', { count: total }),
      ...items.map((item) => newsLine(viewer, item)),
      ...(more > 0 ? [text('digest-news-more', { count: more })] : []),
    ].join('\n'),
  );
}

function newsLine(viewer: Viewer, { code, title, facts }: NewsItem): string {
  const what = facts.map((fact) => factWords(viewer, fact)).join('; ');
  return viewer.text('digest-news', { code, what, title: shortTitle(title, 50) });
}

function factWords(viewer: Viewer, fact: NewsFact): string {
  const { text } = viewer;
  switch (fact.kind) {
    case 'progress': {
      const { from, to, note } = fact;
      if (from !== to) return text('news-progress', { from, to });
      return note === '' ? text('news-still', { to }) : text('news-note', { to, note: shortTitle(note, 50) });
    }
    case 'period': {
      const period = periodOfKey(fact.period, viewer.office.cutOffDay);
      const name = period === null ? fact.period : periodName(viewer, period);
      return fact.note === ''
        ? text('news-period', { period: name })
        : text('news-period-note', { period: name, note: shortTitle(fact.note, 50) });
    }
    case 'done':
    case 'confirmed':
    case 'resumed':
      return text(`news-${fact.kind}`);
    case 'returned':
    case 'cancelled':
    case 'paused':
      return text(fact.reason === '' ? `news-${fact.kind}` : `news-${fact.kind}-because`, {
        reason: shortTitle(fact.reason, 50),
      });
    case 'extended':
    case 'not_extended':
      return text(`news-${fact.kind}`, { from: dateWords(viewer, fact.from), to: dateWords(viewer, fact.to) });
    case 'obstacle':
    case 'resolved':
      return text(`news-${fact.kind}`, { text: shortTitle(fact.text, 50) });
    case 'overdue':
      return text('news-overdue', { date: dateWords(viewer, fact.due) });
    default:
      return fact satisfies never;
  }
}
