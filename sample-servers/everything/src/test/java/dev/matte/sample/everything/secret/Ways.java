package dev.matte.sample.everything.secret;

import dev.matte.runtime.InProcess;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.stdio.Stdio;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;

/** The ways in. */
enum Ways {
  /** Without a transport, under the newest revision. */
  IN_PROCESS,
  /** Without a transport, after a handshake. */
  IN_PROCESS_SESSION,
  /** Over streams, under the newest revision. */
  STREAMS,
  /** Over streams, after a handshake. */
  STREAMS_SESSION,
  /** By HTTP, under the newest revision. */
  HTTP,
  /** By HTTP, in a session. */
  HTTP_SESSION,
  /** By HTTP+SSE. */
  HTTP_EVENTS;

  /** Goes in. */
  Way open(McpHost host) throws Exception {
    Way way =
        switch (this) {
          case IN_PROCESS -> new Inside(host, "");
          case IN_PROCESS_SESSION -> new Inside(host, "2025-06-18");
          case STREAMS -> new Streams(host, "");
          case STREAMS_SESSION -> new Streams(host, "2025-11-25");
          case HTTP -> new HttpWay(host, "");
          case HTTP_SESSION -> new HttpWay(host, "2025-11-25");
          case HTTP_EVENTS -> new EventsWay(host);
        };
    way.greet();
    return way;
  }

  /** A client in this process. */
  private static final class Inside extends Way {
    private final InProcess client;

    Inside(McpHost host, String session) {
      super(session);
      this.client = Judged.connect(host, modern() ? Revision.V2026_07_28 : Revision.V2025_06_18);
    }

    @Override
    String exchange(String method, String name, String message) {
      return client.request(message).orElseThrow();
    }

    @Override
    void tell(String message) {
      client.request(message);
    }

    @Override
    public void close() {
      client.close();
    }
  }

  /** A client of a server over streams. */
  private static final class Streams extends Way {
    private final Thread server;
    private final OutputStream out;
    private final BufferedReader in;

    Streams(McpHost host, String session) throws IOException {
      super(session);
      Pipe there = Pipe.open();
      Pipe back = Pipe.open();
      this.server =
          new Thread(
              () ->
                  serve(
                      host,
                      Channels.newInputStream(there.source()),
                      Channels.newOutputStream(back.sink())));
      this.out = Channels.newOutputStream(there.sink());
      this.in =
          new BufferedReader(
              new InputStreamReader(
                  Channels.newInputStream(back.source()), StandardCharsets.UTF_8));
      server.start();
    }

    private static void serve(McpHost host, InputStream from, OutputStream to) {
      try (to) {
        host.serve(Stdio.over(from, to));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    String exchange(String method, String name, String message) throws IOException {
      tell(message);
      return in.readLine();
    }

    @Override
    void tell(String message) throws IOException {
      out.write((message + '\n').getBytes(StandardCharsets.UTF_8));
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
      try {
        server.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      in.close();
    }
  }
}
