package dev.matte.runtime.dispatch;

/**
 * Ends a run of an author's method whose questions the client has yet to answer. An {@link Error},
 * so that code which catches exceptions lets it through; the answer does not depend on that.
 */
final class AskSignal extends Error {

  private static final long serialVersionUID = 1L;

  AskSignal() {
    super("the call ends here to ask the client, and is run again", null, false, false);
  }
}
