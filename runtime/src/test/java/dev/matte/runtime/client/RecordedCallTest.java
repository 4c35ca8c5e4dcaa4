package dev.matte.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.protocol.LoggingLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class RecordedCallTest {

  @Test
  void reports_areWrittenDownInOrder() {
    List<String> listened = new ArrayList<>();
    RecordedCall call = new RecordedCall().onReport(listened::add);

    call.progress(1);
    call.progress(2, 3);
    call.progress(2.5, 3, "Count");
    call.log(LoggingLevel.INFO, "Done");
    call.log(LoggingLevel.ERROR, "disk", "Full");
    call.changes().toolsChanged();
    call.changes().resourceUpdated("test://x");

    assertThat(call.heard())
        .containsExactly(
            "progress 1",
            "progress 2 of 3",
            "progress 2.5 of 3: Count",
            "info Done",
            "error disk: Full",
            "changed tools",
            "changed test://x")
        .isEqualTo(listened);
  }

  @Test
  void cancel_runsWhatWaitsForIt() {
    RecordedCall call = new RecordedCall("count", "{}");
    List<String> ran = new ArrayList<>();
    call.onCancel(() -> ran.add("early"));
    assertThat(call.isWatched()).isTrue();

    call.cancel();
    call.onCancel(() -> ran.add("late"));

    assertThat(ran).containsExactly("early", "late");
    assertThat(call.cancelled()).isTrue();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(call::throwIfCancelled)
        .withMessageContaining("count");
  }
}
