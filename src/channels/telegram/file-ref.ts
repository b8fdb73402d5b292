/** How a file was sent: by its id it can only be sent again in the same way (Bot API, "Sending files"). */
const ways = ['photo', 'document', 'video'] as const;
export type Way = (typeof ways)[number];

/** What we keep of a file, instead of the file: "photo:AgACAgUAAx…". */
export function writeRef(way: Way, id: string): string {
  return `${way}:${id}`;
}

/** Null for what no message of Telegram gave us. */
export function readRef(ref: string): { readonly way: Way; readonly id: string } | null {
  const at = ref.indexOf(':');
  const way = ways.find((one) => one === ref.slice(0, at));
  return way === undefined || at === ref.length - 1 ? null : { way, id: ref.slice(at + 1) };
}
