package dev.matte.runtime.change;

import dev.matte.runtime.binding.Change;

/** Hears of changes. */
public interface Listener {

  /** Takes note of a change; returns at once. */
  void hear(Change change);

  /** Ends listening at the server's wish, and says so if the listener's client expects that. */
  void end();
}
