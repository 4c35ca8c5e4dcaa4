package dev.matte.runtime.client;

import dev.matte.runtime.binding.Changes;
import java.util.function.Consumer;

/** Changes that nobody hears of but a test. */
record RecordedChanges(Consumer<String> heard) implements Changes {

  @Override
  public void toolsChanged() {
    heard.accept("changed tools");
  }

  @Override
  public void promptsChanged() {
    heard.accept("changed prompts");
  }

  @Override
  public void resourcesChanged() {
    heard.accept("changed resources");
  }

  @Override
  public void resourceUpdated(String uri) {
    heard.accept("changed " + uri);
  }
}
