import type { Rejection } from '../../actions/acting.ts';
import { weightRanges } from '../../domain/evaluation/weights.ts';
import { LONGEST_AFTER, LONGEST_AHEAD, MOST_TIMES, ruleKinds } from '../../domain/rule-book.ts';
import type { Viewer } from '../turn.ts';
import { paragraph, type View } from '../view.ts';
import { calendarRefused } from './calendar-change.ts';
import { dateWords } from './figures.ts';
import { stoodIn } from './stood-in.ts';
import { shortTitle } from './task-words.ts';
import { unknownTask } from './unknown-task.ts';
import { correctChoice } from './urging-card.ts';

/** Says in one sentence why something was not done, and who can do it or what to do instead. */
export async function rejection(viewer: Viewer, reason: Rejection): Promise<View> {
  if (reason.kind === 'unknown_task' && reason.code !== '') return unknownTask(viewer, reason.code);
  const view: View = { blocks: [paragraph(sentence(viewer, reason))] };
  return reason.kind === 'urging_sent' ? { ...view, choices: [[correctChoice(viewer, reason.urgingId)]] } : view;
}

function sentence(viewer: Viewer, reason: Rejection): string {
  const { text } = viewer;
  switch (reason.kind) {
    // What was pressed names a task that is not there for this person: nothing is said of it.
    case 'unknown_task':
      return text('rejected-stale-button');
    case 'not_allowed':
      return reason.who.length === 0 || viewer.group !== undefined
        ? text('rejected-not-allowed-nobody', { code: reason.code })
        : text('rejected-not-allowed', { code: reason.code, who: reason.who.join(', ') });
    case 'works_on_it':
    case 'is_focal':
    case 'last_officer':
      return text(`rejected-${reason.kind}`, { code: reason.code, name: reason.name });
    case 'works_not_on_it':
      return text('rejected-works_not_on_it', { code: reason.code });
    case 'same_person':
    case 'not_theirs_to_move':
      return text(`rejected-${reason.kind}`, { name: reason.name });
    case 'not_your_part':
      return reason.who.length === 0 || viewer.group !== undefined
        ? text('rejected-not_your_part-nobody', { code: reason.code, unit: reason.unit })
        : text('rejected-not_your_part', { code: reason.code, unit: reason.unit, who: reason.who.join(', ') });
    case 'no_such_part':
      return text('rejected-no_such_part', { code: reason.code, unit: reason.unit });
    case 'part_of_continuous':
      return text('rejected-part_of_continuous', { code: reason.code });
    case 'same_support_officer':
      return text('rejected-same_support_officer', { code: reason.code, name: reason.name, unit: reason.unit });
    case 'rules_not_yours':
      return text('rejected-rules_not_yours', { who: reason.who.length === 0 ? 'none' : reason.who.join(', ') });
    case 'letterhead_not_yours':
      return text('rejected-letterhead_not_yours', { who: reason.who.length === 0 ? 'none' : reason.who.join(', ') });
    case 'letterhead_changed_since':
      return text('rejected-letterhead_changed_since', { field: text(`letterhead-${reason.field}`) });
    case 'bad_letterhead':
      return badLetterhead(viewer, reason);
    case 'weights_not_yours':
      return text('rejected-weights_not_yours', { who: reason.who.length === 0 ? 'none' : reason.who.join(', ') });
    case 'bad_weight_of_evaluation':
      return text('rejected-bad_weight_of_evaluation', {
        ...weightRanges[reason.weight],
        weight: text(`weight-${reason.weight}`),
      });
    case 'weight_changed_since':
      return text('rejected-weight_changed_since', { weight: text(`weight-${reason.weight}`) });
    case 'bad_rule':
      return text(`rejected-bad_rule-${ruleKinds[reason.rule]}`, {
        ...{ rule: text(`rule-name-${reason.rule}`), ahead: LONGEST_AHEAD, after: LONGEST_AFTER, times: MOST_TIMES },
      });
    case 'rule_changed_since':
      return text('rejected-rule_changed_since', { rule: text(`rule-name-${reason.rule}`) });
    case 'stood_in':
      return stoodIn(viewer, reason);
    case 'wrong_state':
      return text(`rejected-state-${reason.reason}`, { code: reason.code });
    case 'halt_refused':
      return text(`rejected-halt-${reason.why}`, { code: reason.code });
    case 'pause_past':
      return text('rejected-pause_past', { date: dateWords(viewer, reason.date) });
    case 'extension_open':
      return text('rejected-extension_open', { code: reason.code, date: dateWords(viewer, reason.toDue) });
    case 'not_later':
      return text('rejected-not_later', { code: reason.code, date: dateWords(viewer, reason.currentDue) });
    case 'in_past':
      return text('rejected-in_past', { code: reason.code, date: dateWords(viewer, reason.date) });
    case 'not_head_of':
      return text('rejected-not_head_of', { unit: reason.unit });
    case 'departure_not_allowed':
      return reason.who.length === 0
        ? text('rejected-departure_not_allowed_nobody', { name: reason.name })
        : text('rejected-departure_not_allowed', { name: reason.name, who: reason.who.join(', ') });
    case 'left_already':
    case 'last_manager':
    case 'moved_since':
    case 'nothing_to_hand_over':
      return text(`rejected-${reason.kind}`, { name: reason.name });
    case 'same_unit':
      return text('rejected-same_unit', { name: reason.name, unit: reason.unit });
    case 'officer_changed':
      return reason.by === ''
        ? text('rejected-officer_changed', { code: reason.code, name: reason.name })
        : text('rejected-officer_changed-by', { code: reason.code, name: reason.name, by: reason.by });
    case 'bad_title':
      return text('rejected-bad_title', { shortest: reason.shortest, longest: reason.longest });
    case 'due_past':
      return text('rejected-due_past', { date: dateWords(viewer, reason.date) });
    case 'part_elsewhere':
      return text('rejected-part_elsewhere', { code: reason.code, unit: reason.unit });
    case 'part_too_late':
      return text('rejected-part_too_late', { code: reason.code, date: dateWords(viewer, reason.due) });
    case 'parts_open':
      return text('rejected-parts_open', { code: reason.code, codes: reason.parts.join(', ') });
    case 'bad_weight':
      return text('rejected-bad_weight', { least: reason.least, most: reason.most });
    case 'officer_elsewhere':
      return text('rejected-officer_elsewhere', { name: reason.name, unit: reason.unit });
    case 'same_officer':
      return text('rejected-same_officer', { code: reason.code, name: reason.name });
    case 'silence_too_long':
      return text('rejected-silence_too_long', { days: reason.days, date: dateWords(viewer, reason.until) });
    case 'leave_past':
      return text('rejected-leave_past', { date: dateWords(viewer, reason.date) });
    case 'no_substitute':
      return text('rejected-no_substitute', { name: reason.name });
    case 'substitute_away':
      return text('rejected-substitute_away', { name: reason.name, date: dateWords(viewer, reason.until) });
    case 'substitute_elsewhere':
      return text('rejected-substitute_elsewhere', { name: reason.name, unit: reason.unit });
    case 'not_followable':
      return text('rejected-not_followable', { unit: viewer.person.unit.name });
    case 'too_many_followed':
      return text('rejected-too_many_followed', { count: reason.most });
    case 'unknown_obstacle':
      return text('rejected-stale-button');
    case 'obstacle_not_allowed':
      return reason.who.length === 0 || viewer.group !== undefined
        ? text('rejected-obstacle_not_allowed_nobody')
        : text('rejected-obstacle_not_allowed', { who: reason.who.join(', ') });
    case 'obstacle_state':
      return text(`rejected-obstacle-${reason.state}`, { text: shortTitle(reason.text) });
    case 'obstacle_holds_nothing':
    case 'obstacle_too_late':
    case 'obstacle_changed_since':
      return text(`rejected-${reason.kind}`, { text: shortTitle(reason.text) });
    // Where something was typed, it is shown with what happened meanwhile (obstacle-talk.ts).
    case 'obstacle_changed':
      return text('obstacle-changed');
    case 'answer_by_past':
      return text('rejected-answer_by_past', { date: dateWords(viewer, reason.date) });
    case 'moment_past':
      return text('rejected-moment_past');
    case 'no_urging':
      return text('rejected-stale-button');
    case 'urging_old':
      return text('urging-shown-again');
    case 'urging_overtaken':
    case 'urging_sent':
    case 'reply_too_late':
    case 'no_words':
      return text(`rejected-${reason.kind}`);
    case 'explain_past':
      return text('urging-day-past');
    case 'too_many_words':
      return text('rejected-too_many_words', { longest: reason.longest });
    case 'nothing_to_undo':
      return text('rejected-nothing_to_undo');
    case 'already_decided':
      return reason.by === undefined
        ? text('rejected-already_decided', { code: reason.code })
        : text(reason.granted === true ? 'rejected-granted_already' : 'rejected-refused_already', {
            code: reason.code,
            by: reason.by,
          });
    case 'too_late_to_undo':
    case 'changed_since':
    case 'no_deadline':
    case 'no_extension':
    case 'already_endorsed':
    case 'no_report':
    case 'continuous':
    case 'no_such_period':
    case 'nobody_to_urge':
    case 'not_assigned':
    case 'part_without_due':
    case 'whole_continuous':
    case 'no_part':
      return text(`rejected-${reason.kind}`, { code: reason.code });
    case 'calendar_not_allowed':
      return reason.who.length === 0 || viewer.group !== undefined
        ? text('calendar-not-allowed-nobody')
        : text('calendar-not-allowed', { who: reason.who.join(', ') });
    case 'calendar_refused':
      return calendarRefused(viewer, reason.refusal);
    case 'calendar_changed_since':
      return text('calendar-changed-since');
    case 'import_not_yours':
      return text(`import-not-yours-${reason.what}`, { who: reason.who.join(', ') });
    case 'no_import':
      return text('import-no-draft');
    case 'import_done_already':
    case 'import_undone_already':
    case 'import_too_late':
    case 'import_changed':
      return text(`rejected-${reason.kind}`);
    default:
      return reason satisfies never;
  }
}

function badLetterhead({ text }: Viewer, reason: Extract<Rejection, { kind: 'bad_letterhead' }>): string {
  const example = text(`letterhead-ask-${reason.field}`);
  switch (reason.fault) {
    case 'too_long':
    case 'too_many_lines':
      return text(`rejected-letterhead-${reason.fault}`, { most: reason.most, example });
    case 'number':
    case 'symbol':
    case 'blank':
      return text(`rejected-letterhead-${reason.fault}`, { example });
    default:
      return reason satisfies never;
  }
}
