package dev.matte.sample.flownexus.sandbox;

import dev.matte.runtime.binding.ToolException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The programs that run now, so that they can be counted and stopped. Thread-safe.
 *
 * <p>A place is taken before the program starts. A sandbox that is being stopped or deleted gives
 * none, and whoever stops it waits until all are given back.
 */
final class Runs {
  private final int most;
  private final Set<Place> places = new HashSet<>();
  private final Set<String> closed = new HashSet<>();
  private boolean ended;

  /** So many at once, of all owners together. */
  Runs(int most) {
    this.most = most;
  }

  /**
   * Takes a place.
   *
   * @throws ToolException if there is none
   */
  synchronized Place take(Sandbox sandbox, Limits limits) {
    if (ended || closed.contains(sandbox.id())) {
      throw new ToolException(
          ended ? "the server is being stopped" : "sandbox " + sandbox.id() + " is being stopped");
    }
    long own = places.stream().filter(place -> place.owner.equals(sandbox.owner())).count();
    if (own >= limits.runs()) {
      throw new ToolException(
          "%d programs of yours run already; wait for one of them".formatted(own));
    }
    if (places.size() >= most) {
      throw new ToolException("the server is busy: it runs %d programs; try again".formatted(most));
    }
    Place place = new Place(sandbox.id(), sandbox.owner());
    places.add(place);
    return place;
  }

  /** How many programs run in a sandbox. */
  synchronized int count(String sandbox) {
    return (int) places.stream().filter(place -> place.sandbox.equals(sandbox)).count();
  }

  /** Stops what runs in a sandbox, does something while nothing can be started, and opens it. */
  void without(String sandbox, Runnable work) {
    try {
      close(sandbox);
      work.run();
    } finally {
      open(sandbox);
    }
  }

  /** Ends what runs, of whomever; nothing can be started any more. */
  synchronized void end() {
    ended = true;
    places.forEach(Place::stop);
  }

  private synchronized void close(String sandbox) {
    if (!closed.add(sandbox)) {
      throw new ToolException("sandbox " + sandbox + " is being stopped");
    }
    for (Place place : places) {
      if (place.sandbox.equals(sandbox)) {
        place.stop();
      }
    }
    try {
      while (count(sandbox) > 0) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ToolException("sandbox " + sandbox + " was not stopped: the call was given up");
    }
  }

  private synchronized void open(String sandbox) {
    closed.remove(sandbox);
  }

  private synchronized void give(Place place) {
    places.remove(place);
    notifyAll();
  }

  /** The place of one program. Compared by identity. */
  final class Place implements AutoCloseable {
    private final String sandbox;
    private final String owner;
    private @Nullable Run run;
    private boolean stopped;

    private Place(String sandbox, String owner) {
      this.sandbox = sandbox;
      this.owner = owner;
    }

    /** The program of this place, which ends at once if the place was stopped before. */
    synchronized void holds(Run started) {
      run = started;
      if (stopped) {
        started.stop();
      }
    }

    /** Ends the program of this place. */
    synchronized void stop() {
      stopped = true;
      if (run != null) {
        run.stop();
      }
    }

    @Override
    public void close() {
      give(this);
    }
  }
}
