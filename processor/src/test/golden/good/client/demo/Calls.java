package demo;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpArguments;
import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpComplete;
import dev.matte.annotations.McpPrompt;
import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Presence;
import dev.matte.runtime.binding.ToolResult;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.ImageContent;
import dev.matte.runtime.protocol.PromptMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tools, resources and prompts that are called by their own interface. */
@McpClient
public interface Calls {

  /** Says nothing. */
  @McpTool
  void nothing();

  /** Text, of arguments of each presence. */
  @McpTool(name = "say_it")
  String say(
      String json,
      @Default("3") int times,
      @Default("low") Level level,
      @Nullable Long limit,
      Optional<LocalDate> day,
      OptionalInt hour,
      Presence<String> note,
      CallContext client);

  /** A record in, a record out. */
  @McpTool
  Point move(Point point, List<Point> path, Map<String, Double> weights);

  /** Arguments that are a record. */
  @McpTool
  Set<Level> levels(@McpArguments Query query);

  /** Perhaps something. */
  @McpTool
  Optional<Point> perhaps();

  /** Perhaps a number. */
  @McpTool
  OptionalInt number();

  /** A primitive. */
  @McpTool
  long count();

  /** A shape. */
  @McpTool
  Shape shape(Shape shape);

  /** A picture. */
  @McpTool
  ImageContent picture();

  /** Blocks. */
  @McpTool
  List<ContentBlock> blocks();

  /** As it is. */
  @McpTool
  CallToolResult raw();

  /** With more around it. */
  @McpTool
  ToolResult<Point> around();

  /** Later. */
  @McpTool
  CompletionStage<Point> later();

  /** In parts. */
  @McpTool
  Stream<Point> parts();

  /** Text. */
  @McpResource(uri = "demo://text")
  String text();

  /** Bytes. */
  @McpResource(uri = "demo://bytes")
  byte[] bytes();

  /** JSON. */
  @McpResource(uri = "demo://points/{name}")
  Point point(String name);

  /**
   * A prompt.
   *
   * @param topic what about
   */
  @McpPrompt
  List<PromptMessage> about(String topic);

  /** Topics. */
  @McpComplete(prompt = "about", argument = "topic")
  List<String> topics(String typed);

  /** A place; clients do not see to its bounds again. */
  record Point(@jakarta.validation.constraints.Min(0) int x, @Nullable Integer y) {}

  /** How much. */
  enum Level {
    /** Little. */
    low,
    /** Much. */
    high
  }

  /** What is asked for. */
  record Query(String words, Optional<Level> level) {}

  /** A circle or a square. */
  sealed interface Shape permits Circle, Square {}

  /** Round. */
  record Circle(double radius) implements Shape {}

  /** Not round. */
  record Square(double side) implements Shape {}
}
