/** The Bot API does not know this token: nothing can work until a person mends the configuration. */
export class TokenRejected extends Error {
  override readonly name = 'TokenRejected';
  /** What the Bot API answered: 401 for a well-formed token it does not know, 404 for one that is no token at all. */
  readonly status: number;

  constructor(status: number) {
    super(`the Bot API rejected the token (${status})`);
    this.status = status;
  }
}
