package dev.matte.processor.read;

import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.TypeModel.Unsupported;
import java.util.Map;
import java.util.Optional;

/** Well-known types without a JSON form, and what to type instead. */
final class RefusedTypes {
  private static final String NO_FORM = "it has no JSON form";
  private static final String NODE = "tools.jackson.databind.JsonNode";

  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("java.lang.Object", NODE),
          Map.entry("java.lang.Number", "BigDecimal"),
          Map.entry("java.lang.Void", ""),
          Map.entry("java.lang.StringBuilder", "String"),
          Map.entry("java.lang.StringBuffer", "String"),
          Map.entry("java.lang.Class", "String"),
          Map.entry("java.lang.Throwable", "String"),
          Map.entry("java.lang.Exception", "String"),
          Map.entry("java.lang.Record", "the record itself"),
          Map.entry("java.lang.Enum", "the enum itself"),
          Map.entry("java.util.Date", "Instant"),
          Map.entry("java.util.Calendar", "OffsetDateTime"),
          Map.entry("java.util.GregorianCalendar", "OffsetDateTime"),
          Map.entry("java.util.TimeZone", "ZoneId"),
          Map.entry("java.sql.Date", "LocalDate"),
          Map.entry("java.sql.Time", "LocalTime"),
          Map.entry("java.sql.Timestamp", "Instant"),
          Map.entry("java.net.URL", "URI"),
          Map.entry("java.io.File", "String"),
          Map.entry("java.nio.file.Path", "String"),
          Map.entry("java.io.InputStream", "byte[]"),
          Map.entry("java.io.OutputStream", "byte[]"),
          Map.entry("java.io.Reader", "String"),
          Map.entry("java.nio.ByteBuffer", "byte[]"),
          Map.entry("java.util.regex.Pattern", "String"),
          Map.entry("java.util.BitSet", "List<Integer>"),
          Map.entry("java.util.Properties", "Map<String, String>"),
          Map.entry("java.util.Iterator", "List"),
          Map.entry("java.util.stream.IntStream", "List<Integer>"),
          Map.entry("java.util.stream.LongStream", "List<Long>"),
          Map.entry("java.util.stream.DoubleStream", "List<Double>"),
          Map.entry("java.util.concurrent.Future", "CompletionStage"),
          Map.entry("java.util.concurrent.atomic.AtomicBoolean", "boolean"),
          Map.entry("java.util.concurrent.atomic.AtomicInteger", "int"),
          Map.entry("java.util.concurrent.atomic.AtomicLong", "long"),
          Map.entry("com.fasterxml.jackson.databind.JsonNode", NODE),
          Map.entry(
              "com.fasterxml.jackson.databind.node.ObjectNode",
              "tools.jackson.databind.node.ObjectNode"),
          Map.entry(
              "com.fasterxml.jackson.databind.node.ArrayNode",
              "tools.jackson.databind.node.ArrayNode"),
          Map.entry("com.google.gson.JsonElement", NODE),
          Map.entry("com.google.gson.JsonObject", "tools.jackson.databind.node.ObjectNode"),
          Map.entry("jakarta.json.JsonValue", NODE),
          Map.entry("jakarta.json.JsonObject", "tools.jackson.databind.node.ObjectNode"),
          Map.entry("org.json.JSONObject", "tools.jackson.databind.node.ObjectNode"));

  private RefusedTypes() {}

  /** The refusal of a type that is known not to be readable, whatever it declares. */
  static Optional<Unsupported> of(JavaType type) {
    String instead = INSTEAD.get(type.name());
    if (instead != null) {
      return Optional.of(new Unsupported(type, reason(type), instead));
    }
    if (type.name().startsWith("org.mcpjava.")) {
      return Optional.of(
          new Unsupported(
              type, "of the portable API only annotations are read", portable(type.simpleName())));
    }
    Optional<String> general = generalised(type);
    if (general.isPresent()) {
      return Optional.of(
          new Unsupported(type, "it is not one of the general collection types", general.get()));
    }
    return ofPlatform(type.name())
        ? Optional.of(new Unsupported(type, NO_FORM, ""))
        : Optional.empty();
  }

  /** Ours for theirs. */
  private static String portable(String simpleName) {
    return switch (simpleName) {
      case "ToolResponse" -> "CallToolResult";
      case "ResourceResponse" -> "ReadResourceResult";
      case "PromptResponse" -> "GetPromptResult";
      case "CompletionResponse" -> "List<String>";
      case "TextContent", "ImageContent", "AudioContent", "PromptMessage", "ContentBlock" ->
          "dev.matte.runtime.protocol." + simpleName;
      default -> "";
    };
  }

  private static String reason(JavaType type) {
    if (type.name().equals("java.lang.Object")) {
      return "it says nothing about its JSON form";
    }
    return type.name().startsWith("com.fasterxml.jackson.")
        ? "it is Jackson 2's; free-form JSON is taken in Jackson 3's tree types"
        : NO_FORM;
  }

  /** {@code ArrayList<T>} to {@code List<T>}, and so on. */
  private static Optional<String> generalised(JavaType type) {
    String general =
        switch (type.name()) {
          case "java.util.ArrayList",
              "java.util.LinkedList",
              "java.util.Vector",
              "java.util.Stack",
              "java.util.AbstractList",
              "java.util.Queue",
              "java.util.Deque",
              "java.util.ArrayDeque",
              "java.util.SequencedCollection",
              "java.util.concurrent.CopyOnWriteArrayList" ->
              "List";
          case "java.util.HashSet",
              "java.util.LinkedHashSet",
              "java.util.TreeSet",
              "java.util.SortedSet",
              "java.util.NavigableSet",
              "java.util.SequencedSet",
              "java.util.EnumSet" ->
              "Set";
          case "java.util.HashMap",
              "java.util.LinkedHashMap",
              "java.util.TreeMap",
              "java.util.SortedMap",
              "java.util.NavigableMap",
              "java.util.SequencedMap",
              "java.util.EnumMap",
              "java.util.Hashtable",
              "java.util.concurrent.ConcurrentMap",
              "java.util.concurrent.ConcurrentHashMap" ->
              "Map";
          default -> "";
        };
    return general.isEmpty() ? Optional.empty() : Optional.of(general + arguments(type));
  }

  private static String arguments(JavaType type) {
    return type.arguments().isEmpty()
        ? ""
        : "<"
            + String.join(", ", type.arguments().stream().map(JavaType::simpleName).toList())
            + ">";
  }

  private static boolean ofPlatform(String name) {
    return name.startsWith("java.")
        || name.startsWith("javax.")
        || name.startsWith("jdk.")
        || name.startsWith("kotlin.")
        || name.startsWith("tools.jackson.")
        || name.startsWith("com.fasterxml.jackson.")
        || name.startsWith("dev.matte.runtime.");
  }
}
