import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

export interface ConnectionTimes {
  /** A connection that does not stand after this many milliseconds is given up. */
  readonly connectMs: number;
  /** An idle connection is closed after this many milliseconds. */
  readonly idleMs: number;
}

/**
 * Connections to one server, kept for the next request.
 *
 * Both limits serve one end: to know whether a message can have arrived. A firewall that swallows packets would otherwise
 * let the whole request run into its time-out, and a router that has silently forgotten an idle connection would swallow
 * the next message.
 */
export function createAgent(root: string, { connectMs, idleMs }: ConnectionTimes): HttpAgent {
  const isTls = root.startsWith('https:');
  const options = { keepAlive: true, timeout: idleMs };
  const agent = isTls ? new HttpsAgent(options) : new HttpAgent(options);
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (target, callback) => {
    const socket = connect(target, callback);
    const giveUp = (): void => void socket?.destroy(connectTimeout());
    const timer = setTimeout(giveUp, connectMs);
    for (const event of [isTls ? 'secureConnect' : 'connect', 'close']) socket?.once(event, () => clearTimeout(timer));
    return socket;
  };
  return agent;
}

function connectTimeout(): Error {
  return Object.assign(new Error('connect ETIMEDOUT'), { code: 'ETIMEDOUT', syscall: 'connect' });
}
