/** The little of Chromium's interface for extensions that the subjects of the bench use. */
declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        listener: (message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean,
      ): void;
    };
  };
};

/** The verbs that a subject's page lets the bench call. */
declare var subject: Record<string, (request: never) => unknown>;
