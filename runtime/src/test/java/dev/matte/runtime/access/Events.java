package dev.matte.runtime.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A stream of events, read one by one. Waits end with the test's own time. */
final class Events implements AutoCloseable {

  private final BufferedReader lines;

  Events(InputStream in) {
    lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** An event that says something. */
  record Event(String name, String data) {}

  /** The next one; those without data are passed over. */
  Event next() throws IOException {
    String name = "message";
    String data = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("event: ")) {
        name = line.substring("event: ".length());
      } else if (line.startsWith("data: ")) {
        data += line.substring("data: ".length());
      } else if (line.isEmpty() && !data.isEmpty()) {
        return new Event(name, data);
      }
    }
    throw new IOException("the stream has ended");
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
