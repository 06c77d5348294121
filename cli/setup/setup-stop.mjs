/** The machine lacks something that we may not install ourselves; the message says what and how. */
export class SetupStop extends Error {
  /** @override */
  name = 'SetupStop';
}
