package dev.matte.legacy.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who writes to a process, and in which order. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OutgoingTest {

  private static final int LARGE = 4_000;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Outgoing outgoing = new Outgoing(out);

  @Test
  void line_isWrittenByWhoBringsIt() throws Exception {
    assertThat(outgoing.offer(bytes("abc"), 1)).isEqualTo(4);
    assertThat(outgoing.offer(bytes("d"))).isTrue();

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("abc\nd\n");
  }

  @Test
  void line_beyondAPipe_waitsForTheWriter() throws Exception {
    outgoing.offer(new byte[LARGE]);
    outgoing.offer(new byte[LARGE]);
    assertThat(out.size()).isEqualTo(LARGE + 1);

    Thread writer = start(outgoing);
    outgoing.end();
    writer.join();

    assertThat(out.size()).isEqualTo(2 * (LARGE + 1));
  }

  @Test
  void line_behindAnAnswer_isWrittenByWhoBringsIt() throws Exception {
    for (int i = 1; i <= 10; i++) {
      long end = outgoing.offer(new byte[LARGE], 1);
      assertThat(out.size()).isEqualTo(i * (LARGE + 1));
      outgoing.hasRead(end);
    }
  }

  @Test
  void process_thatDoesNotRead_holdsUpTheWriterAlone() throws Exception {
    CountDownLatch stuck = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Outgoing blocked =
        new Outgoing(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                stuck.countDown();
                try {
                  go.await();
                } catch (InterruptedException e) {
                  throw new IOException(e);
                }
              }
            });
    Thread writer = start(blocked);
    byte[] line = new byte[1 << 20];
    blocked.offer(line);
    stuck.await();
    int taken = 0;
    while (blocked.offer(line, TimeUnit.MILLISECONDS.toNanos(1)) >= 0) {
      taken++;
    }

    assertThat(taken).isEqualTo(6);
    go.countDown();
    blocked.end();
    writer.join();
  }

  @Test
  void lines_ofManyThreads_comeWholeAndInTheirOrder() throws Exception {
    Thread writer = start(outgoing);
    List<Thread> callers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String name = "caller " + i + " ";
      callers.add(start(() -> offerAll(name)));
    }
    for (Thread caller : callers) {
      caller.join();
    }
    outgoing.end();
    writer.join();

    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(8 * 500);
    for (int i = 0; i < 8; i++) {
      String name = "caller " + i + " ";
      List<String> own = lines.stream().filter(line -> line.startsWith(name)).toList();
      assertThat(own).containsExactlyElementsOf(all(name));
    }
  }

  private void offerAll(String name) {
    try {
      for (String line : all(name)) {
        long end = outgoing.offer(bytes(line), TimeUnit.SECONDS.toNanos(30));
        if (line.endsWith("7")) {
          outgoing.hasRead(end);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> all(String name) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      all.add(name + i);
    }
    return all;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Thread start(Runnable work) {
    Thread thread = new Thread(work, "test");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
