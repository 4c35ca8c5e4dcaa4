package dev.matte.runtime.dispatch;

import dev.matte.runtime.tool.AddedTools;
import dev.matte.runtime.tool.RunTimeTools;
import dev.matte.runtime.tool.ToolDefinition;
import dev.matte.runtime.tool.ToolHandler;
import java.util.List;

/**
 * Changes what a host offers, one change after the other. Thread-safe: changes are made under the
 * monitor, and each is published as a whole before clients are told.
 */
final class LiveTools implements RunTimeTools {

  private final Dispatcher host;
  private final Offer generated;
  private AddedTools added = AddedTools.NONE;

  LiveTools(Dispatcher host) {
    this.host = host;
    this.generated = host.offer();
  }

  @Override
  public void add(ToolDefinition definition, ToolHandler handler) {
    synchronized (this) {
      serve(added.with(definition, handler));
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
      serve(fewer);
    }
    host.changes().toolsChanged();
    return true;
  }

  @Override
  public synchronized List<String> names() {
    return added.names();
  }

  private void serve(AddedTools next) {
    host.serve(generated.with(next));
    added = next;
  }
}
