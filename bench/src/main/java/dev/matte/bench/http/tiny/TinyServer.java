package dev.matte.bench.http.tiny;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.netty.NettyHttp;
import dev.matte.runtime.transport.Serving;

/** Serves {@link TinyTools} on a port that it prints, until its input ends. */
public final class TinyServer implements TinyTools {

  private TinyServer() {}

  /** Runs the server. */
  public static void main(String[] args) throws Exception {
    McpHost host = McpHost.builder("tiny", "1").add(new TinyToolsBinding(new TinyServer())).build();
    try (Serving serving = host.start(NettyHttp.transport(0))) {
      System.out.println(serving.address().getPort());
      System.in.read();
    }
  }

  @Override
  public String echo(String text) {
    return text;
  }

  @Override
  public String work(String text) {
    return text;
  }

  @Override
  public int tick(int times, int pause, CallContext call) throws InterruptedException {
    for (int i = 1; i <= times; i++) {
      // The rhythm is the load: streams are told of progress at this pace.
      Thread.sleep(pause);
      call.progress(i, times);
    }
    return times;
  }
}
