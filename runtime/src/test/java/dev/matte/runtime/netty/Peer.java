package dev.matte.runtime.netty;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A client that sends exactly the bytes it is told, and reads responses one by one. */
final class Peer implements Closeable {

  /** How long anything may take before a test gives up, in milliseconds. */
  static final int PATIENCE = 20_000;

  private final Socket socket;
  private final InputStream in;

  Peer(int port) throws IOException {
    this(new Socket(InetAddress.getLoopbackAddress(), port));
  }

  Peer(Socket socket) throws IOException {
    this.socket = socket;
    socket.setSoTimeout(PATIENCE);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** One response; chunks are put together. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Response(int status, String head, byte[] body) {

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    /** Whether a header line begins like this, in any case. */
    boolean says(String line) {
      return head.toLowerCase(Locale.ROOT).contains("\r\n" + line.toLowerCase(Locale.ROOT));
    }
  }

  Peer send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  Peer send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  /** Sends what the server may refuse while it still comes. */
  Peer sendUnlessRefused(byte[] bytes) {
    try {
      send(bytes);
    } catch (IOException e) {
      // The server has closed its side already.
    }
    return this;
  }

  /** Sends a whole request with a body. */
  Peer post(String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return send("POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n")
        .send(bytes);
  }

  Peer get(String path) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
  }

  /** Reads a whole response. */
  Response read() throws IOException {
    String head = readHead();
    int status = Integer.parseInt(head.substring(9, 12));
    String lower = head.toLowerCase(Locale.ROOT);
    int length = lower.indexOf("\r\ncontent-length: ");
    if (length >= 0) {
      int at = length + "\r\ncontent-length: ".length();
      int size = Integer.parseInt(head.substring(at, head.indexOf("\r\n", at)));
      return new Response(status, head, in.readNBytes(size));
    }
    if (lower.contains("\r\ntransfer-encoding: chunked")) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      for (byte[] chunk = readChunk(); chunk.length > 0; chunk = readChunk()) {
        body.write(chunk);
      }
      return new Response(status, head, body.toByteArray());
    }
    return new Response(status, head, status < 200 ? new byte[0] : in.readAllBytes());
  }

  /** Reads up to the empty line. */
  String readHead() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) readByte());
    }
    return head.toString();
  }

  /** Reads one chunk of a stream; empty for the last one. */
  byte[] readChunk() throws IOException {
    StringBuilder size = new StringBuilder();
    while (size.indexOf("\r\n") < 0) {
      size.append((char) readByte());
    }
    byte[] chunk = in.readNBytes(Integer.parseInt(size.toString().strip(), 16));
    readByte();
    readByte();
    return chunk;
  }

  /** Whether the server has closed its side, with nothing more to read. */
  boolean closed() throws IOException {
    try {
      return in.read() < 0;
    } catch (SocketException e) {
      return true;
    }
  }

  /** The status of the answer; 0 if the server closed without one. */
  int statusOrClosed() throws IOException {
    try {
      int first = in.read();
      if (first < 0) {
        return 0;
      }
      byte[] rest = in.readNBytes("TTP/1.1 200".length());
      return Integer.parseInt(new String(rest, 8, 3, StandardCharsets.US_ASCII));
    } catch (SocketException e) {
      return 0;
    }
  }

  void closeOutput() throws IOException {
    socket.shutdownOutput();
  }

  /** Closes so that the server sees a reset. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private int readByte() throws IOException {
    int next = in.read();
    if (next < 0) {
      throw new IOException("the server closed the connection");
    }
    return next;
  }
}
