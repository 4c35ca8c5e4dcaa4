package dev.matte.legacy.parity;

import dev.matte.legacy.parity.Kinds.Level;
import dev.matte.legacy.parity.Kinds.Point;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.binding.ToolResult;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.TextContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers in every way; with nothing for 0 and with failures for negative values. */
final class Answers implements ResultContracts {

  @Override
  public void nothing(int value) {
    refuse(value);
  }

  @Override
  public String text(int value) {
    refuse(value);
    return "é \"" + value + "\"";
  }

  @Override
  public CharSequence characters(int value) {
    return CharBuffer.wrap("n" + value);
  }

  @Override
  public @Nullable String nullableText(int value) {
    return value == 0 ? null : "some";
  }

  @Override
  public Optional<String> optionalText(int value) {
    return value == 0 ? Optional.empty() : Optional.of("some");
  }

  @Override
  public @Nullable Point nullableRecord(int value) {
    return value == 0 ? null : point(value);
  }

  @Override
  public Optional<Point> optionalRecord(int value) {
    return Optional.ofNullable(nullableRecord(value));
  }

  @Override
  public Optional<Level> optionalChoice(int value) {
    return value == 0 ? Optional.empty() : Optional.of(Level.HIGH);
  }

  @Override
  public OptionalInt optionalInt(int value) {
    return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  @Override
  public OptionalDouble optionalDouble(int value) {
    return value == 0 ? OptionalDouble.empty() : OptionalDouble.of(value / 4.0);
  }

  @Override
  public TextContent block(int value) {
    return new TextContent("block " + value);
  }

  @Override
  public ContentBlock anyBlock(int value) {
    return block(value);
  }

  @Override
  public List<ContentBlock> blocks(int value) {
    return value == 0 ? List.of() : List.of(block(value), block(value + 1));
  }

  @Override
  public @Nullable TextContent nullableBlock(int value) {
    return value == 0 ? null : block(value);
  }

  @Override
  public CallToolResult raw(int value) {
    return value == 0 ? CallToolResult.error("none") : CallToolResult.text("raw");
  }

  @Override
  public CallToolResult rawWithSchema(int value) {
    return raw(value);
  }

  @Override
  public ObjectNode freeWithSchema(int value) {
    return JsonNodeFactory.instance.objectNode().put("x", value).put("y", 0.5);
  }

  @Override
  public ToolResult<Point> wrappedRecord(int value) {
    return value == 0
        ? ToolResult.error("nothing there")
        : ToolResult.of(point(value)).withContent(block(value)).withMeta(Map.of("a", "b"));
  }

  @Override
  public ToolResult<List<Integer>> wrappedList(int value) {
    return ToolResult.of(List.of(value, 2));
  }

  @Override
  public ToolResult<String> wrappedText(int value) {
    return value == 0 ? ToolResult.error("nothing") : ToolResult.of("text " + value);
  }

  @Override
  public CompletionStage<Point> laterRecord(int value) {
    return value < 0
        ? CompletableFuture.failedFuture(new ToolException("later came never"))
        : CompletableFuture.completedFuture(point(value));
  }

  @Override
  public CompletableFuture<String> laterText(int value) {
    return CompletableFuture.completedFuture("later " + value);
  }

  @Override
  public CompletionStage<Void> laterNothing(int value) {
    return CompletableFuture.allOf();
  }

  @Override
  public CompletionStage<Optional<Point>> laterOptional(int value) {
    return CompletableFuture.completedFuture(optionalRecord(value));
  }

  @Override
  public CompletionStage<ToolResult<Point>> laterWrapped(int value) {
    return CompletableFuture.completedFuture(wrappedRecord(value));
  }

  @Override
  public Flow.Publisher<Point> published(int value) {
    return subscriber ->
        subscriber.onSubscribe(
            new Flow.Subscription() {
              private boolean done;

              @Override
              public void request(long n) {
                if (!done) {
                  done = true;
                  subscriber.onNext(point(value));
                  subscriber.onComplete();
                }
              }

              @Override
              public void cancel() {
                done = true;
              }
            });
  }

  @Override
  public Stream<Integer> streamed(int value) {
    return IntStream.range(0, Math.min(3, Math.max(0, value))).boxed();
  }

  @Override
  public Stream<TextContent> streamedBlocks(int value) {
    return streamed(value).map(this::block);
  }

  @Override
  public Stream<Kinds.Tree> streamedTrees(int value, CallContext call) {
    return streamed(value).map(each -> new Kinds.Tree("t" + each, List.of()));
  }

  @Override
  public int failing(int value) {
    refuse(value);
    if (value == 0) {
      throw new UncheckedIOException(new IOException("never shown"));
    }
    return value;
  }

  @Override
  public List<Level> choices(int value) {
    return List.of(Level.LOW, Level.HIGH);
  }

  @Override
  public Kinds.Line line(int value) {
    return new Kinds.Line(point(value), point(1), null);
  }

  private static Point point(int value) {
    return new Point(value, value / 2.0);
  }

  private static void refuse(int value) {
    if (value < 0) {
      throw new ToolException("negative: " + value);
    }
  }
}
