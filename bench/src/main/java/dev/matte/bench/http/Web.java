package dev.matte.bench.http;

import dev.matte.bench.process.ServerProcess;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A server in a process of its own that has told its port.
 *
 * @param process the process
 * @param port where it listens
 */
record Web(ServerProcess process, int port) implements AutoCloseable {

  /** Starts a server and waits until it listens. */
  static Web start(List<String> command) throws IOException {
    return listening(ServerProcess.start(command));
  }

  /** Starts a server that writes an archive when it ends. */
  static Web train(List<String> command) throws IOException {
    return listening(ServerProcess.train(command));
  }

  private static Web listening(ServerProcess process) throws IOException {
    process.answers().read();
    return new Web(process, Integer.parseInt(process.answers().text().strip()));
  }

  Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    return socket;
  }

  /** Sends one request on a connection of its own and answers with the whole response. */
  String ask(byte[] request) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(request);
      InputStream in = socket.getInputStream();
      StringBuilder head = new StringBuilder();
      while (head.indexOf("\r\n\r\n") < 0) {
        int next = in.read();
        if (next < 0) {
          throw new IOException("no response but " + head);
        }
        head.append((char) next);
      }
      byte[] body = in.readNBytes(length(head.toString()));
      return head + new String(body, StandardCharsets.UTF_8);
    }
  }

  /** The body of a response. */
  static String body(String response) {
    return response.substring(response.indexOf("\r\n\r\n") + 4);
  }

  private static int length(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("content-length: ") + "content-length: ".length();
    return Integer.parseInt(lower.substring(at, lower.indexOf("\r\n", at)));
  }

  @Override
  public void close() throws IOException {
    process.close();
  }
}
