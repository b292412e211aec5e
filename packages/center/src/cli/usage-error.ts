/** The command line itself is wrong: the message names the option and the mend, and the process ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
