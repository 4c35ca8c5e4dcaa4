package dev.matte.sample.gateway;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.stdio.Stdio;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** Starts the gateway on a plan. */
final class Main {
  private static final int MISUSE = 2;

  private Main() {}

  /** Takes the plan's options; other arguments are the runtime's. */
  public static void main(String[] args) throws Exception {
    Stdio.guard();
    Options options;
    try {
      options = Options.of(List.of(args), System.getenv(), samples());
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(MISUSE);
      return;
    }
    int exitCode = run(options);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  private static int run(Options options) throws IOException, InterruptedException {
    Gateway gateway;
    try {
      gateway = Gateway.start(options.plan());
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return MISUSE;
    }
    // tag::host[]
    try (gateway) {
      McpHost host = McpHost.builder("gateway", "1.0.0").add(gateway).build();
      return host.run(options.rest().toArray(new String[0]));
    }
    // end::host[]
  }

  /** The folder with the samples, seen from where this jar lies after a build. */
  private static Path samples() throws URISyntaxException {
    Path own = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path samples = own.resolve("../../..").normalize();
    return samples.isAbsolute() ? samples : Path.of("sample-servers");
  }
}
