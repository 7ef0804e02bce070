/** What the process ends with. Scripts rely on these numbers: they never change. */
export const exitCode = {
  fine: 0,
  /** The site has errors, or the machine refused something. */
  problems: 1,
  /** The command line or the settings are wrong. */
  usage: 2,
  /** bantin itself is at fault. */
  bug: 3,
  /** Another build writes to the same folder: nothing is wrong, and the same command will do later. */
  busy: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
