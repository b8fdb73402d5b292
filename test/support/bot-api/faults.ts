/** What may go wrong with a request on purpose. */
export type Fault =
  /** Answered with an error, without being handled. */
  | {
      readonly kind: 'refuse';
      readonly code: number;
      readonly description?: string;
      readonly parameters?: Readonly<Record<string, number>>;
    }
  /** The connection is cut before the request is handled: nothing happened, the client cannot know. */
  | { readonly kind: 'dropBefore' }
  /** The request is handled, then the connection is cut instead of answering. */
  | { readonly kind: 'dropAfter' }
  /** A gateway's HTML page (502) instead of an answer. */
  | { readonly kind: 'gatewayPage' };

export interface Faults {
  /** The next `times` requests of this method (`'*'`: of any) go wrong. */
  once(method: string, fault: Fault, times?: number): void;
  /** Every request of this method goes wrong, until `clear`. */
  always(method: string, fault: Fault): void;
  clear(): void;
}

export interface FaultBox extends Faults {
  /** The fault for the request at hand, used up by asking. */
  take(method: string): Fault | undefined;
}

export function createFaults(): FaultBox {
  let planned: { method: string; fault: Fault; left: number }[] = [];
  return {
    once: (method, fault, times = 1) => void planned.push({ method, fault, left: times }),
    always: (method, fault) => void planned.push({ method, fault, left: Number.POSITIVE_INFINITY }),
    clear() {
      planned = [];
    },
    take(method) {
      const due = planned.find((entry) => entry.left > 0 && (entry.method === method || entry.method === '*'));
      if (due === undefined) return undefined;
      due.left -= 1;
      return due.fault;
    },
  };
}
