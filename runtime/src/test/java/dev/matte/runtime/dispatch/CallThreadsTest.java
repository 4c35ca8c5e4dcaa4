package dev.matte.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CallThreadsTest {

  @Test
  void execute_runsOnAVirtualThreadWhereTheJdkHasThem() throws Exception {
    CompletableFuture<Thread> ran = new CompletableFuture<>();

    new CallThreads().execute(() -> ran.complete(Thread.currentThread()));

    Thread thread = ran.get(20, TimeUnit.SECONDS);
    assertThat(thread.isDaemon()).isTrue();
    assertThat(thread.toString().startsWith("VirtualThread"))
        .isEqualTo(Runtime.version().feature() >= 21);
  }
}
