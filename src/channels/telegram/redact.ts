export type Redact = (text: string) => string;

/**
 * Takes the bot's token out of a text that goes to a log or into the database: as it is, percent-encoded, and its secret
 * half alone. (Errors of the HTTP client carry the whole address, which contains the token.)
 */
export function createRedact(token: string): Redact {
  const secret = token.slice(token.indexOf(':') + 1);
  const hidden = [token, encodeURIComponent(token), secret].filter((text) => text.length > 0);
  return (text) => hidden.reduce((clean, part) => clean.replaceAll(part, '[token]'), text);
}
