package dev.matte.legacy.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A server that shakes hands, and answers calls with the bytes that a test gives it. */
final class RawHttp implements AutoCloseable {

  private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

  private final ServerSocket listening;
  private final Script script;
  private final @Nullable Script stream;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger ended = new AtomicInteger();

  /** What is answered to calls. */
  interface Script {
    /**
     * Answers a call.
     *
     * @param id the id of the request
     * @return whether the connection stays open
     */
    boolean answer(String id, OutputStream out) throws IOException;
  }

  RawHttp(Script script) throws IOException {
    this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script, null);
  }

  RawHttp(ServerSocket listening, Script script) {
    this(listening, script, null);
  }

  /**
   * Has a stream for what belongs to no request.
   *
   * @param stream what is sent by it; its id is empty
   */
  RawHttp(Script script, Script stream) throws IOException {
    this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script, stream);
  }

  private RawHttp(ServerSocket listening, Script script, @Nullable Script stream) {
    this.listening = listening;
    this.script = script;
    this.stream = stream;
    start(this::accept);
  }

  /** The result of a call. */
  static String result(String id) {
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":{\"content\":[]}}";
  }

  /** An answer that is complete. */
  static byte[] json(String body) {
    return bytes(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  /** Sends bytes at once; says that the connection stays open. */
  static boolean write(OutputStream out, byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
    return true;
  }

  /** Waits for somebody else, within bounds. */
  static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A text as bytes. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  int port() {
    return listening.getLocalPort();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/mcp");
  }

  /** The head and body of each request. */
  List<String> requests() {
    return requests;
  }

  /** Tells whether a request held a text. */
  boolean heard(String text) {
    return requests.stream().anyMatch(request -> request.contains(text));
  }

  /** How many calls have come. */
  long calls() {
    return requests.stream().filter(request -> request.contains("tools/call")).count();
  }

  /** How many connections there were. */
  int connections() {
    return sockets.size();
  }

  /** How many connections have ended. */
  int ended() {
    return ended.get();
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listening.accept();
        socket.setTcpNoDelay(true);
        sockets.add(socket);
        start(() -> serve(socket));
      }
    } catch (IOException e) {
      // The end.
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      boolean open = true;
      while (open) {
        String head = head(in);
        Matcher length = LENGTH.matcher(head);
        int count = length.find() ? Integer.parseInt(length.group(1)) : 0;
        String body = new String(in.readNBytes(count), StandardCharsets.UTF_8);
        requests.add(head + body);
        open = answer(head, body, socket.getOutputStream());
      }
    } catch (IOException e) {
      // The client is gone, or no client of HTTP.
    } finally {
      ended.incrementAndGet();
    }
  }

  private boolean answer(String head, String body, OutputStream out) throws IOException {
    Matcher id = ID.matcher(body);
    if (head.startsWith("GET") && stream != null) {
      return stream.answer("", out);
    }
    if (head.startsWith("GET") || !id.find()) {
      out.write(bytes("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n"));
    } else if (body.contains("\"initialize\"")) {
      out.write(
          json(
              "{\"jsonrpc\":\"2.0\",\"id\":"
                  + id.group(1)
                  + ",\"result\":{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{"
                  + (stream == null ? "" : "\"tools\":{\"listChanged\":true}")
                  + "},"
                  + "\"serverInfo\":{\"name\":\"raw\",\"version\":\"1\"}}}"));
    } else if (body.contains("\"tools/call\"")) {
      return script.answer(id.group(1), out);
    } else {
      out.write(json(result(id.group(1))));
    }
    return true;
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int b = in.read();
      if (b < 0) {
        throw new IOException("gone after " + head.toString().toLowerCase(Locale.ROOT));
      }
      head.append((char) b);
    }
    return head.toString();
  }

  /** Runs something on a thread of its own. */
  static void start(Runnable work) {
    Thread thread = new Thread(work, "raw-http");
    thread.setDaemon(true);
    thread.start();
  }
}
