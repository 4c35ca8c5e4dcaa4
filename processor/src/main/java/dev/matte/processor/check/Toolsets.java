package dev.matte.processor.check;

import dev.matte.processor.model.ServerInfo.Toolset;
import dev.matte.processor.model.ServerModel;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What the toolsets of a server bring beside its own. */
final class Toolsets {

  private Toolsets() {}

  /**
   * Finds names that a server has already.
   *
   * @param seen the server's own; the toolsets' are added
   */
  static void seconds(
      ServerModel server,
      Set<String> seen,
      Function<Toolset, List<String>> names,
      BiConsumer<Toolset, String> found) {
    server
        .info()
        .ifPresent(
            info -> {
              for (Toolset toolset : info.toolsets()) {
                for (String name : names.apply(toolset)) {
                  if (!seen.add(name)) {
                    found.accept(toolset, name);
                  }
                }
              }
            });
  }
}
