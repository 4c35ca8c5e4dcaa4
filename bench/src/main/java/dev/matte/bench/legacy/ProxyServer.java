package dev.matte.bench.legacy;

import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.runtime.McpHost;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/** A host that serves another server: over streams a child, over HTTP an address. */
public final class ProxyServer {

  private ProxyServer() {}

  /**
   * Serves.
   *
   * @param args {@code --stdio} and the command of the other server, or {@code --http 0} and its
   *     address
   */
  public static void main(String[] args) throws Exception {
    boolean http = args[0].equals("--http");
    List<String> other = List.of(args).subList(http ? 2 : 1, args.length);
    try (LegacyServer server =
        http ? LegacyServer.connect(URI.create(other.get(0))) : LegacyServer.start(other)) {
      McpHost host = McpHost.builder("proxy", "1").add(server.binding()).build();
      System.exit(host.run(Arrays.copyOf(args, http ? 2 : 1)));
    }
  }
}
