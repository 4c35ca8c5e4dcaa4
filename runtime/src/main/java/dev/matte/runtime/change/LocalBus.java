package dev.matte.runtime.change;

import dev.matte.runtime.binding.Change;
import dev.matte.runtime.binding.ChangeBus;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The bus of a single process: whoever publishes hands the change to all. Thread-safe. */
public final class LocalBus implements ChangeBus {

  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

  /** A bus that nobody listens to yet. */
  public LocalBus() {}

  @Override
  public void publish(Change change) {
    for (Consumer<Change> listener : listeners) {
      listener.accept(change);
    }
  }

  @Override
  public void listen(Consumer<Change> listener) {
    listeners.add(listener);
  }
}
