package dev.matte.sample.everything;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.LoggingLevel;
import java.time.Duration;

/** Work that takes a tenth of a second, and says so. Thread-safe. */
final class Reports implements ReportingTools {

  private static final int STEP_MILLIS = 50;

  @Override
  public String withProgress(CallContext call) throws InterruptedException {
    call.progress(0, 100, "Begun");
    Thread.sleep(STEP_MILLIS);
    call.progress(50, 100, "Half done");
    Thread.sleep(STEP_MILLIS);
    call.progress(100, 100, "Done");
    return "Reported progress three times.";
  }

  @Override
  public String withLogging(CallContext call) throws InterruptedException {
    call.log(LoggingLevel.INFO, "Tool execution started");
    Thread.sleep(STEP_MILLIS);
    call.log(LoggingLevel.INFO, "Tool processing data");
    Thread.sleep(STEP_MILLIS);
    call.log(LoggingLevel.INFO, "Tool execution completed");
    return "Logged three messages.";
  }

  @Override
  public String logging(CallContext call) {
    call.log(LoggingLevel.INFO, "Somebody asked for this message");
    return "Logged a message for whoever wants it.";
  }

  @Override
  public String reconnection(CallContext call) throws InterruptedException {
    call.closeStream(Duration.ofMillis(STEP_MILLIS));
    Thread.sleep(2 * STEP_MILLIS);
    return "The client came back for this.";
  }
}
