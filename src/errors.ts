/**
 * What a reader or an operator can mend. The message is shown as it stands: what happened, then what to do.
 * Anything else that is thrown is a fault of ours.
 */
export class UserError extends Error {
  override readonly name = "UserError";
}
