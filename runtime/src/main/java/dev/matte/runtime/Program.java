package dev.matte.runtime;

import dev.matte.runtime.auth.Rights;
import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.stdio.Stdio;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A program that serves as its arguments and its environment say. */
final class Program {

  private static final int MISUSED = 2;

  private Program() {}

  /**
   * Serves until the client leaves or the server is stopped.
   *
   * @param own who says who calls, in place of what the environment says
   * @param rights what callers may do by their roles and tiers
   * @return the program's exit code
   */
  static int run(
      McpHost host, @Nullable Authenticator own, @Nullable Rights rights, String[] arguments)
      throws IOException, InterruptedException {
    Map<String, String> environment = System.getenv();
    Launch.Plan plan;
    try {
      Admission admission = new Admission(environment, own, rights);
      plan = Launch.read(List.of(arguments), environment, admission);
    } catch (Launch.Misuse e) {
      System.err.println(e.text());
      return MISUSED;
    }
    HttpOptions http = plan.http();
    if (http != null) {
      return byHttp(host, http);
    }
    Authenticator authenticator = plan.authenticator();
    host.serve(
        authenticator == null ? Stdio.transport() : Stdio.transport(authenticator, plan.token()));
    return 0;
  }

  private static int byHttp(McpHost host, HttpOptions options) throws InterruptedException {
    try {
      return HttpProgram.run(host, options);
    } catch (NoClassDefFoundError e) {
      System.err.println(
          "--http needs io.netty:netty-codec-http and io.netty:netty-handler on the class path");
      return MISUSED;
    }
  }
}
