package dev.matte.legacy.migrate;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import dev.matte.legacy.migrate.Comparing.Skipped;
import dev.matte.legacy.proxy.LegacyException;
import dev.matte.runtime.binding.AskException;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.TextContent;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/**
 * Tries generated sides on calls that the legacy side has answered, and compares. The caller's
 * thread copies what is needed, as it is gone afterwards, and hands it over. Thread-safe.
 */
final class Trials {

  private static final int MOST_BYTES = 1 << 20;

  private final Shadows shadows;
  private final AnswerRules rules;
  private final Clock clock;
  private final LongSupplier nanoTime;

  Trials(Shadows shadows, AnswerRules rules, Clock clock, LongSupplier nanoTime) {
    this.shadows = shadows;
    this.rules = rules;
    this.clock = clock;
    this.nanoTime = nanoTime;
  }

  /** An answer that can be read, or an exception that says why not. */
  private interface Reading {
    Answer read() throws JsonSyntaxException;
  }

  /**
   * Tries a call that was answered.
   *
   * @param before where the call's writer stood before it was
   */
  void after(MigratedTool tool, ToolCall call, CallToolResult result, int before) {
    JsonWriter writer = call.writer();
    long size = (long) length(result) + writer.size() - before;
    begin(
        tool,
        call,
        size,
        () -> {
          JsonSlice written = new JsonSlice(writer.buffer(), before, writer.size()).detached();
          Optional<JsonSlice> raw = result.raw().map(JsonSlice::detached);
          return () -> Answer.of(raw.map(CallToolResult::raw).orElse(result), written);
        });
  }

  /** Tries a call that the legacy side refused or failed at; not when it gave no answer at all. */
  void afterFailure(MigratedTool tool, ToolCall call, Exception failure) {
    if (failure instanceof LegacyException
        || failure instanceof CancellationException
        || failure instanceof InterruptedException) {
      tool.comparing().skip(Skipped.NO_ANSWER);
    } else {
      Answer answer = Answer.thrown(failure);
      begin(tool, call, 0, () -> () -> answer);
    }
  }

  /** Copies, once there is room for it. */
  private interface Copying {
    Reading copy();
  }

  private void begin(MigratedTool tool, ToolCall call, long answerSize, Copying copying) {
    JsonSlice given = call.rawArguments();
    long size = answerSize + given.to() - given.from();
    if (!tool.mayRunTwice()) {
      tool.comparing().skip(Skipped.NOT_READ_ONLY);
    } else if (size > MOST_BYTES) {
      tool.comparing().skip(Skipped.TOO_LARGE);
    } else if (!shadows.take(size)) {
      tool.comparing().skip(Skipped.NO_ROOM);
    } else {
      JsonSlice arguments = given.detached();
      ShadowContext context = new ShadowContext(call.context(), arguments);
      Reading legacy = copying.copy();
      shadows.run(size, () -> run(tool, arguments, context, legacy));
    }
  }

  private void run(MigratedTool tool, JsonSlice arguments, ShadowContext context, Reading legacy) {
    JsonWriter writer = new JsonWriter();
    Side side = tool.generated().orElseThrow();
    long start = nanoTime.getAsLong();
    Reading generated;
    boolean failed = true;
    try {
      CallToolResult result = side.call(arguments, writer, context);
      failed = result.isError();
      generated = () -> Answer.of(result, new JsonSlice(writer.buffer(), 0, writer.size()));
    } catch (AskException e) {
      tool.comparing().skip(Skipped.ASKS);
      return;
    } catch (InterruptedException | CancellationException e) {
      tool.comparing().skip(Skipped.TOO_SLOW);
      return;
    } catch (Exception | LinkageError | AssertionError e) {
      Answer answer = Answer.thrown(e);
      generated = () -> answer;
    }
    long end = nanoTime.getAsLong();
    tool.shadowCalls().add(end, end - start, failed);
    compare(tool, arguments, legacy, generated);
  }

  private void compare(MigratedTool tool, JsonSlice arguments, Reading legacy, Reading generated) {
    try {
      Json given = JsonText.parse(arguments.toString());
      tool.comparing()
          .compare(tool, legacy.read(), generated.read(), rules, given, clock.instant());
    } catch (JsonSyntaxException e) {
      // What our own reader let through is nested too deep, or has a member twice.
      tool.comparing().skip(Skipped.TOO_LARGE);
    }
  }

  private static int length(CallToolResult result) {
    int length = result.raw().map(raw -> raw.to() - raw.from()).orElse(0);
    for (ContentBlock block : result.content()) {
      length += block instanceof TextContent text ? text.text().length() : 1_024;
    }
    return length;
  }
}
