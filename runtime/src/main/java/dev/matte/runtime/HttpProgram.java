package dev.matte.runtime;

import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.netty.NettyHttp;
import dev.matte.runtime.transport.Serving;
import java.io.IOException;

/** A program that serves by HTTP until it is told to end. No other class here knows an engine. */
final class HttpProgram {

  private HttpProgram() {}

  /**
   * Serves until the process is asked to end.
   *
   * @return the program's exit code
   */
  static int run(McpHost host, HttpOptions options) throws InterruptedException {
    Serving serving;
    try {
      serving = host.start(NettyHttp.transport(options));
    } catch (IOException e) {
      System.err.println(e.getMessage() + ": " + reason(e));
      return 1;
    }
    try (serving) {
      Runtime.getRuntime().addShutdownHook(new Thread(serving::close, "matte-stop"));
      System.err.println("listening on " + serving.uri());
      serving.awaitEnd();
    }
    return 0;
  }

  private static String reason(IOException failure) {
    Throwable cause = failure.getCause();
    return cause == null ? "no reason is known" : String.valueOf(cause.getMessage());
  }
}
