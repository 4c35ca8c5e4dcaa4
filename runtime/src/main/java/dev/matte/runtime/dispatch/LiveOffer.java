package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Change;
import dev.matte.runtime.binding.ChangingBinding;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.tool.AddedTools;
import dev.matte.runtime.tool.RunTimeTools;
import dev.matte.runtime.tool.ToolDefinition;
import dev.matte.runtime.tool.ToolHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Changes what a host offers, one change after the other. Thread-safe: changes are made under the
 * monitor, and each is published as a whole before clients are told.
 */
final class LiveOffer implements RunTimeTools, Consumer<Change> {

  private final Dispatcher host;
  private final Offer fixed;
  private List<ChangingBinding> sources = List.of();

  /** What each source served when it was last asked. */
  private List<ServerBinding> served = List.of();

  private AddedTools added = AddedTools.NONE;

  LiveOffer(Dispatcher host) {
    this.host = host;
    this.fixed = host.offer();
  }

  /**
   * Serves what some bindings serve, and from now on what they change to.
   *
   * @throws IllegalArgumentException if two serve something of the same name
   */
  void follow(List<ChangingBinding> bindings) {
    // They may take their time, the first time.
    List<ServerBinding> first = now(bindings);
    synchronized (this) {
      serve(first, added);
      sources = bindings;
    }
    for (ChangingBinding source : bindings) {
      source.listen(this);
    }
    refresh();
  }

  @Override
  public void accept(Change change) {
    if (refresh()) {
      host.announcements().tell(change);
    }
  }

  @Override
  public void add(ToolDefinition definition, ToolHandler handler) {
    synchronized (this) {
      serve(served, added.with(definition, handler));
    }
    host.changes().toolsChanged();
  }

  @Override
  public boolean remove(String name) {
    synchronized (this) {
      AddedTools fewer = added.without(name);
      if (fewer == null) {
        return false;
      }
      serve(served, fewer);
    }
    host.changes().toolsChanged();
    return true;
  }

  @Override
  public synchronized List<String> names() {
    return added.names();
  }

  /** Serves what is there now; tells whether that is possible. */
  private synchronized boolean refresh() {
    List<ServerBinding> next = now(sources);
    try {
      if (!same(next, served)) {
        serve(next, added);
      }
      return true;
    } catch (IllegalArgumentException e) {
      System.getLogger("dev.matte.runtime")
          .log(System.Logger.Level.ERROR, "a change is not served: " + e.getMessage());
      return false;
    }
  }

  private void serve(List<ServerBinding> next, AddedTools tools) {
    List<ServerBinding> all = new ArrayList<>(next);
    all.add(tools);
    host.serve(fixed.with(all));
    served = next;
    added = tools;
  }

  private static List<ServerBinding> now(List<ChangingBinding> sources) {
    List<ServerBinding> bindings = new ArrayList<>(sources.size());
    for (ChangingBinding source : sources) {
      bindings.add(source.now());
    }
    return bindings;
  }

  /** By identity: two bindings are never equal for any other reason. */
  private static boolean same(List<ServerBinding> some, List<ServerBinding> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = some.get(i) == others.get(i);
    }
    return same;
  }
}
