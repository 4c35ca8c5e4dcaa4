package dev.matte.bench.stdio.tiny;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.stdio.Stdio;

/** Serves {@link TinyTools} over standard streams. */
public final class TinyServer implements TinyTools {

  private TinyServer() {}

  /** Runs the server. */
  public static void main(String[] args) throws Exception {
    McpHost.builder("tiny", "1")
        .add(new TinyToolsBinding(new TinyServer()))
        .build()
        .serve(Stdio.transport());
  }

  @Override
  public String echo(String text) {
    return text;
  }
}
