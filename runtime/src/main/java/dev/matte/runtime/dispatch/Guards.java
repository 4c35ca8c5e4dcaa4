package dev.matte.runtime.dispatch;

import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Guard;
import dev.matte.runtime.guard.Operation;
import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.guard.Pass;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.guard.Watcher;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands before the calls of a host: what entries demand that nobody decided on, guards in
 * their order, and who hears of the end. Immutable; safe for use by many threads.
 */
public final class Guards {

  /** Nothing stands before any call. */
  public static final Guards NONE = new Guards(Access.UNDECIDED, List.of(), List.of());

  private final Access undecided;
  private final Guard[] guards;
  private final Watcher[] watchers;
  private final boolean blocking;

  /**
   * Puts them together.
   *
   * @param undecided what entries demand on which nobody decided
   */
  public Guards(Access undecided, List<Guard> guards, List<Watcher> watchers) {
    this.undecided = undecided;
    this.guards = guards.toArray(new Guard[0]);
    this.watchers = watchers.toArray(new Watcher[0]);
    boolean waits = false;
    for (Guard guard : guards) {
      waits |= guard.blocking();
    }
    this.blocking = waits;
  }

  /** Whether letting a call in may wait. */
  boolean blocking() {
    return blocking;
  }

  /** What an entry demands, all in all. */
  Access effective(Access declared) {
    return declared.undecided() ? undecided : declared;
  }

  /** Whether a caller meets what an entry demands; no when that cannot be told. */
  boolean admits(Access declared, Caller caller) {
    return effective(declared).admits(caller);
  }

  /**
   * Lets a call in.
   *
   * @throws RefusedException if a guard says no, or breaks down
   */
  Pass enter(Operation operation) {
    if (guards.length == 0) {
      return Pass.NONE;
    }
    Pass[] passes = new Pass[guards.length];
    for (int i = 0; i < guards.length; i++) {
      try {
        passes[i] = guards[i].enter(operation);
      } catch (RefusedException e) {
        leave(passes, i, Outcome.REFUSED);
        throw e;
      } catch (RuntimeException | Error e) {
        leave(passes, i, Outcome.REFUSED);
        log("a guard broke down, which is a no", e);
        throw new RefusedException(
            new Refusal.Forbidden("whether this may be done could not be found out", Set.of()));
      }
    }
    return guards.length == 1 ? passes[0] : new Passes(passes);
  }

  /** Tells that a call has ended. */
  void ended(Operation operation, Outcome outcome, Optional<Refusal> refusal, long nanos) {
    for (Watcher watcher : watchers) {
      try {
        watcher.ended(operation, outcome, refusal, nanos);
      } catch (RuntimeException e) {
        log("a watcher broke down", e);
      }
    }
  }

  /** Tells that a request was turned away unread. */
  void turnedAway(Refusal refusal, String way) {
    for (Watcher watcher : watchers) {
      try {
        watcher.turnedAway(refusal, way);
      } catch (RuntimeException e) {
        log("a watcher broke down", e);
      }
    }
  }

  private static void leave(Pass[] passes, int count, Outcome outcome) {
    for (int i = count - 1; i >= 0; i--) {
      try {
        passes[i].leave(outcome);
      } catch (RuntimeException e) {
        log("a guard broke down at the end of a call", e);
      }
    }
  }

  private static void log(String text, Throwable failure) {
    System.getLogger("dev.matte.runtime").log(Level.ERROR, text, failure);
  }

  /** Several, left in reverse. */
  private static final class Passes implements Pass {
    private final Pass[] all;

    Passes(Pass[] all) {
      this.all = all;
    }

    @Override
    public void leave(Outcome outcome) {
      Guards.leave(all, all.length, outcome);
    }
  }
}
