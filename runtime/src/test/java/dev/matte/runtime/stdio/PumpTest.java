package dev.matte.runtime.stdio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.transport.Connection;
import dev.matte.runtime.transport.Outlet;
import dev.matte.runtime.transport.Work;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;

final class PumpTest {

  @RepeatedTest(50)
  void inputEnds_workDoneButAnswerNotSent_answerIsWaitedFor() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Lines lines = new Lines(new ByteArrayInputStream("1\n".getBytes(StandardCharsets.UTF_8)), 100);
    Outbox outbox = new Outbox(out);

    new Pump(lines, outbox, new SlowConnection(), task -> new Thread(task).start()).serve();

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"done\"\n");
  }

  /** Says that it is idle while its one answer is still being written. */
  private static final class SlowConnection implements Connection {
    private final CountDownLatch asked = new CountDownLatch(1);

    @Override
    public @Nullable Work accept(byte[] bytes, int from, int to, JsonWriter answer) {
      return new Slow(asked);
    }

    @Override
    public @Nullable Work accept(byte[] bytes, int from, int to, JsonWriter answer, Outlet way) {
      return new Slow(asked);
    }

    @Override
    public @Nullable Revision revision() {
      return null;
    }

    @Override
    public void refuseTooLong(JsonWriter answer) {}

    @Override
    public boolean awaitIdle(long millis) {
      asked.countDown();
      return true;
    }

    @Override
    public void endSubscriptions() {}

    @Override
    public void close() {}
  }

  private record Slow(CountDownLatch asked) implements Work {

    @Override
    public void run(JsonWriter answer) {
      try {
        asked.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      answer.value("done");
    }

    @Override
    public boolean slow() {
      return true;
    }

    @Override
    public void register() {}

    @Override
    public void detach() {}

    @Override
    public @Nullable Work next() {
      return null;
    }
  }
}
