package dev.matte.runtime.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.transport.Outlet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What happens to messages while a client does not read. */
class DeliveryTest {

  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final Recorded recorded = new Recorded();
  private final Delivery delivery = new Delivery(recorded, tasks::add);

  @Test
  void put_beforeTheStart_waits() {
    delivery.put("a", bytes("1"));
    assertThat(tasks).isEmpty();

    delivery.start();
    runAll();

    assertThat(recorded.sent).containsExactly("1");
  }

  @Test
  void put_equalOnes_areOneInTheirFirstPlace_SUB8() {
    delivery.start();
    delivery.put("a", bytes("1"));
    delivery.put("b", bytes("2"));
    delivery.put("a", bytes("3"));

    assertThat(delivery.size()).isEqualTo(2);
    assertThat(tasks).as("one task however much waits").hasSize(1);
    runAll();
    delivery.put("a", bytes("4"));
    runAll();

    assertThat(recorded.sent).containsExactly("3", "2", "4");
  }

  @Test
  void end_comesAfterEverythingAndLast() {
    delivery.put("a", bytes("1"));
    delivery.end(bytes("end"));
    delivery.end(bytes("again"));
    delivery.put("b", bytes("2"));
    delivery.start();
    runAll();
    delivery.put("c", bytes("3"));

    assertThat(tasks).isEmpty();
    assertThat(recorded.sent).containsExactly("1", "answer end");
  }

  @Test
  void close_dropsWhatWaits() {
    delivery.start();
    delivery.put("a", bytes("1"));
    delivery.close();
    delivery.put("b", bytes("2"));
    delivery.end(bytes("end"));
    runAll();

    assertThat(recorded.sent).isEmpty();
  }

  @Test
  void executor_thatHasStopped_isReplacedByAThread() throws InterruptedException {
    SynchronousQueue<String> received = new SynchronousQueue<>();
    Executor stopped =
        task -> {
          throw new RejectedExecutionException();
        };
    Delivery late = new Delivery(new Handing(received), stopped);
    late.start();

    late.put("a", bytes("1"));

    assertThat(received.poll(20, TimeUnit.SECONDS)).isEqualTo("1");
  }

  private void runAll() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static final class Recorded implements Outlet {
    private final List<String> sent = new ArrayList<>();

    @Override
    public void send(byte[] message, int from, int to) {
      sent.add(new String(message, from, to - from, StandardCharsets.UTF_8));
    }

    @Override
    public void answer(byte[] message, int from, int to) {
      sent.add("answer " + new String(message, from, to - from, StandardCharsets.UTF_8));
    }
  }

  private record Handing(SynchronousQueue<String> received) implements Outlet {
    @Override
    public void send(byte[] message, int from, int to) {
      try {
        received.offer(
            new String(message, from, to - from, StandardCharsets.UTF_8), 20, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
