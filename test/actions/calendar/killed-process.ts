import { rescheduleAll } from '../../../src/actions/calendar/reschedule.ts';
import { openStore } from '../../../src/store/store.ts';

// A process of its own that lets tasks follow the calendar, and is killed in the middle of the portion that it is given.
const [url = '', instant = '', zone = '', portion = ''] = process.argv.slice(2);
const store = await openStore(url);
let begun = 0;
await rescheduleAll({
  store,
  zone,
  now: () => {
    begun += 1;
    if (begun === Number(portion)) process.kill(process.pid, 'SIGKILL');
    return new Date(instant);
  },
});
