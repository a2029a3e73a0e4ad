/** The end of a command for a reason that a person can mend: its message is the one sentence with the remedy. */
export class Stop extends Error {
  isStop = true;
}
