package dev.matte.sample.claudeflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on one file: side by side, and killed in the middle of writing. */
@Timeout(120)
class ProcessesTest {
  private static final int KILLS = 8;

  @TempDir Path folder;

  @Test
  void writer_killedAgainAndAgain_losesNothingItAcknowledged() throws Exception {
    Path path = folder.resolve("memory.db");
    int next = 0;

    for (int kill = 0; kill < KILLS; kill++) {
      Process writer = start(path, "k", next, Integer.MAX_VALUE);
      int acknowledged = killAfter(writer, 40 + 37 * kill);
      assertThat(acknowledged).isGreaterThanOrEqualTo(next);
      next = acknowledged + 1;
      assertWhole(path, next);
    }
  }

  @Test
  void severalProcesses_onOneFile_waitForEachOther() throws Exception {
    Path path = folder.resolve("memory.db");
    List<Process> writers = new ArrayList<>();

    for (int i = 0; i < 3; i++) {
      writers.add(start(path, "w" + i + ":", 0, 200));
    }
    for (Process writer : writers) {
      try (BufferedReader out = writer.inputReader()) {
        assertThat(out.lines().count()).isEqualTo(200);
      }
      assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(writer.exitValue()).isZero();
    }

    assertThat(count(path)).isEqualTo(600);
  }

  private static Process start(Path path, String prefix, int from, int to) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            path.toString(),
            prefix,
            Integer.toString(from),
            Integer.toString(to))
        .redirectError(Redirect.INHERIT)
        .start();
  }

  /** Kills the process after so many acknowledgements and answers with the last one it gave. */
  private static int killAfter(Process writer, int acknowledgements) throws Exception {
    int last = -1;
    try (BufferedReader out = writer.inputReader()) {
      for (int i = 0; i < acknowledgements; i++) {
        last = Integer.parseInt(out.readLine());
      }
      // Process.destroyForcibly would close the stream, and what is still in the pipe counts.
      writer.toHandle().destroyForcibly();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        last = line.isEmpty() ? last : Integer.parseInt(line);
      }
    }
    assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(writer.exitValue()).isNotZero();
    return last;
  }

  private static void assertWhole(Path path, int entries) throws SQLException {
    try (RawFile raw = new RawFile(path)) {
      assertThat(raw.text("PRAGMA integrity_check")).isEqualTo("ok");
      raw.checkIndex();
    }
    try (MemoryStore store = new MemoryStore(path)) {
      for (int i = 0; i < entries; i++) {
        assertThat(store.peek("writers", "k" + i).map(Entry::value)).contains(Writer.value(i));
      }
    }
  }

  private static int count(Path path) throws SQLException {
    try (RawFile raw = new RawFile(path)) {
      raw.checkIndex();
      return Integer.parseInt(raw.text("SELECT count(*) FROM memory_entries"));
    }
  }
}
