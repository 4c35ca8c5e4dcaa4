package dev.matte.runtime.change;

import dev.matte.runtime.binding.Change;
import dev.matte.runtime.binding.Change.Kind;
import dev.matte.runtime.binding.ChangeBus;
import dev.matte.runtime.binding.Changes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A host's changes: which kinds it announces, and who listens. Safe for use by many threads; the
 * set of listeners is a concurrent one, and nothing else changes.
 */
public final class Announcements implements Changes, Consumer<Change> {

  private final Set<Kind> kinds;
  private final ChangeBus bus;
  private final int most;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  /**
   * Nobody listens yet.
   *
   * @param kinds what is announced
   * @param bus carries changes here, and on to others where it does
   * @param most how many may listen, before nobody more is taken who can be refused
   */
  public Announcements(Set<Kind> kinds, ChangeBus bus, int most) {
    this.kinds = Set.copyOf(kinds);
    this.bus = bus;
    this.most = most;
    if (!kinds.isEmpty()) {
      bus.listen(this);
    }
  }

  /** Whether changes of a kind are announced. */
  public boolean announces(Kind kind) {
    return kinds.contains(kind);
  }

  /** Adds a listener, however many there are. */
  public void add(Listener listener) {
    listeners.add(listener);
  }

  /** Adds a listener unless too many listen already, which the answer tells. */
  public boolean tryAdd(Listener listener) {
    return listeners.size() < most && listeners.add(listener);
  }

  /** Removes a listener; nothing happens if it is none. */
  public void remove(Listener listener) {
    listeners.remove(listener);
  }

  /** Ends all listening at the server's wish. */
  public void end() {
    for (Listener listener : listeners) {
      listener.end();
    }
  }

  @Override
  public void accept(Change change) {
    if (announces(change.kind())) {
      for (Listener listener : listeners) {
        listener.hear(change);
      }
    }
  }

  @Override
  public void toolsChanged() {
    tell(Change.of(Kind.TOOLS));
  }

  @Override
  public void promptsChanged() {
    tell(Change.of(Kind.PROMPTS));
  }

  @Override
  public void resourcesChanged() {
    tell(Change.of(Kind.RESOURCES));
  }

  @Override
  public void resourceUpdated(String uri) {
    tell(Change.ofContents(uri));
  }

  /**
   * Tells of a change.
   *
   * @throws IllegalStateException if changes of its kind are not announced
   */
  public void tell(Change change) {
    if (!announces(change.kind())) {
      throw new IllegalStateException(
          "this host does not announce changes of "
              + change.kind()
              + ": build it with changing("
              + change.kind()
              + ")");
    }
    bus.publish(change);
  }
}
