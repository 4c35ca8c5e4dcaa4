package dev.matte.runtime.guard;

/** Is told, once, when a call that was let in has ended, by whatever. */
public interface Pass {

  /** Tells nobody. */
  Pass NONE = new Silent();

  /**
   * The call is over, and its thread is free.
   *
   * @param outcome how it ended
   */
  void leave(Outcome outcome);

  /** A class, since a lambda costs time when a server starts. */
  final class Silent implements Pass {
    private Silent() {}

    @Override
    public void leave(Outcome outcome) {
      // Nobody asked.
    }
  }
}
