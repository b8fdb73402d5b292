import type { DocumentForm } from '../../reports/wish.ts';
import { type ActsOf, form, number, oneOf, span } from '../act-form.ts';

const documentForm = oneOf<DocumentForm>({ docx: 'w', xlsx: 'x' });

const place = { unit: number, programme: number, group: number };

/** What a button about the written report asks for; 0: of any unit, programme or group. */
export const reportForms = {
  report_file: form('wf', { form: documentForm, span, ...place }),
  report_of: form('wr', { span, ...place }),
  report_spans: form('wk', place),
};
export type ReportAct = ActsOf<typeof reportForms>;
