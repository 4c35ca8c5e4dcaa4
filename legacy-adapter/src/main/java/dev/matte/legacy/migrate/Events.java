package dev.matte.legacy.migrate;

import dev.matte.legacy.report.MigrationReport.Event;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What changed: logged, and the latest kept for the report. Thread-safe. */
final class Events {

  private static final int KEPT = 100;

  private final Deque<Event> latest = new ArrayDeque<>();
  private final Clock clock;

  Events(Clock clock) {
    this.clock = clock;
  }

  /** Tells of a change that somebody asked for. */
  void changed(String tool, String text) {
    note(Level.INFO, tool, text);
  }

  /** Tells of a change that nobody asked for. */
  void returned(String tool, String text) {
    note(Level.WARNING, tool, text);
  }

  private void note(Level level, String tool, String text) {
    Log.LOGGER.log(level, tool.isEmpty() ? text : "tool " + tool + " " + text);
    synchronized (this) {
      if (latest.size() == KEPT) {
        latest.removeFirst();
      }
      latest.addLast(new Event(clock.instant(), tool, text));
    }
  }

  synchronized List<Event> latest() {
    return List.copyOf(latest);
  }
}
