package dev.matte.legacy.parity;

import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.legacy.parity.Kinds.Level;
import dev.matte.legacy.parity.Kinds.Point;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolResult;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.TextContent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Every way to answer; {@code value} says what happens. */
@SuppressWarnings({"matte:missing-description", "matte:missing-parameter-description"})
public interface ResultContracts {

  @McpTool
  void nothing(int value);

  @McpTool
  String text(int value);

  @McpTool
  CharSequence characters(int value);

  @McpTool
  @Nullable String nullableText(int value);

  @McpTool
  Optional<String> optionalText(int value);

  @McpTool
  @Nullable Point nullableRecord(int value);

  @McpTool
  Optional<Point> optionalRecord(int value);

  @McpTool
  Optional<Level> optionalChoice(int value);

  @McpTool
  OptionalInt optionalInt(int value);

  @McpTool
  OptionalDouble optionalDouble(int value);

  @McpTool
  TextContent block(int value);

  @McpTool
  ContentBlock anyBlock(int value);

  @McpTool
  List<ContentBlock> blocks(int value);

  @McpTool
  @Nullable TextContent nullableBlock(int value);

  @McpTool
  CallToolResult raw(int value);

  @McpTool
  @McpSchema(output = "{\"type\": \"object\", \"properties\": {\"x\": {}}}")
  CallToolResult rawWithSchema(int value);

  @McpTool
  @McpSchema(output = "{\"type\": \"object\"}")
  ObjectNode freeWithSchema(int value);

  @McpTool
  ToolResult<Point> wrappedRecord(int value);

  @McpTool
  ToolResult<List<Integer>> wrappedList(int value);

  @McpTool
  ToolResult<String> wrappedText(int value);

  @McpTool
  CompletionStage<Point> laterRecord(int value);

  @McpTool
  CompletableFuture<String> laterText(int value);

  @McpTool
  CompletionStage<Void> laterNothing(int value);

  @McpTool
  CompletionStage<Optional<Point>> laterOptional(int value);

  @McpTool
  CompletionStage<ToolResult<Point>> laterWrapped(int value);

  @McpTool
  Flow.Publisher<Point> published(int value);

  @McpTool
  Stream<Integer> streamed(int value);

  @McpTool
  Stream<TextContent> streamedBlocks(int value);

  @McpTool
  Stream<Kinds.Tree> streamedTrees(int value, CallContext call);

  @McpTool
  int failing(int value);

  @McpTool
  List<Level> choices(int value);

  @McpTool
  Kinds.Line line(int value);
}
