package dev.matte.sample.flownexus.app;

import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonTrees;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.sample.flownexus.app.AppTools.AppReport;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An application as it is kept.
 *
 * @param owner who published it and may change it
 * @param metadata JSON, an object
 * @param featured whether who runs the server has said so
 */
record App(
    String id,
    String owner,
    String name,
    String description,
    String category,
    String version,
    List<String> tags,
    String source,
    String metadata,
    boolean featured,
    Instant createdAt,
    Instant changedAt) {
  private static final int SHORT = 100;
  private static final int LONG = 2_000;
  private static final int SOURCE = 256 << 10;
  private static final int MOST_TAGS = 20;

  /** Refuses what is too long, or empty. */
  App {
    check("name", name, 1, SHORT);
    check("description", description, 1, LONG);
    check("category", category, 1, SHORT);
    check("version", version, 1, SHORT);
    check("source_code", source, 1, SOURCE);
    check("metadata", metadata, 0, LONG);
    if (tags.size() > MOST_TAGS) {
      throw new ToolException("tags: expected at most " + MOST_TAGS);
    }
    for (String tag : tags) {
      check("tags", tag, 1, SHORT);
      if (tag.indexOf('\n') >= 0) {
        throw new ToolException("tags: a tag has no lines");
      }
    }
  }

  private static void check(String what, String text, int least, int most) {
    if (text.strip().length() < least || text.length() > most) {
      throw new ToolException("%s: expected %d to %,d characters".formatted(what, least, most));
    }
  }

  /**
   * The application with changes.
   *
   * @param administrator whether the caller says what is featured
   * @throws ToolException if something cannot be changed, or not to that
   */
  App updated(ObjectNode updates, boolean administrator, Instant now) {
    App app = this;
    for (Map.Entry<String, JsonNode> update : updates.properties()) {
      JsonNode value = update.getValue();
      String at = "updates." + update.getKey();
      app =
          switch (update.getKey()) {
            case "name" -> app.with(text(at, value), null, null, null, null, now);
            case "description" -> app.with(null, text(at, value), null, null, null, now);
            case "category" -> app.with(null, null, text(at, value), null, null, now);
            case "version" -> app.with(null, null, null, text(at, value), null, now);
            case "source_code" -> app.with(null, null, null, null, text(at, value), now);
            case "tags" -> app.tagged(texts(at, value), featured, now);
            case "featured" -> {
              if (!administrator || !value.isBoolean()) {
                throw new ToolException(at + ": true or false, for administrators to say");
              }
              yield app.tagged(app.tags, value.booleanValue(), now);
            }
            default ->
                throw new ToolException(
                    at
                        + ": what can be changed are name, description, category, version, tags"
                        + " and source_code");
          };
    }
    return app;
  }

  private App with(
      @Nullable String name,
      @Nullable String description,
      @Nullable String category,
      @Nullable String version,
      @Nullable String source,
      Instant now) {
    return new App(
        id,
        owner,
        name == null ? this.name : name,
        description == null ? this.description : description,
        category == null ? this.category : category,
        version == null ? this.version : version,
        tags,
        source == null ? this.source : source,
        metadata,
        featured,
        createdAt,
        now);
  }

  private App tagged(List<String> tags, boolean featured, Instant now) {
    return new App(
        id,
        owner,
        name,
        description,
        category,
        version,
        tags,
        source,
        metadata,
        featured,
        createdAt,
        now);
  }

  private static String text(String at, JsonNode value) {
    if (!value.isString()) {
      throw new ToolException(at + ": expected a text");
    }
    return value.stringValue();
  }

  private static List<String> texts(String at, JsonNode value) {
    if (!value.isArray()) {
      throw new ToolException(at + ": expected a list of texts");
    }
    List<String> texts = new ArrayList<>();
    value.forEach(each -> texts.add(text(at, each)));
    return List.copyOf(texts);
  }

  /** An object as it is kept. */
  static String json(@Nullable ObjectNode metadata) {
    JsonWriter json = new JsonWriter();
    JsonTrees.write(json, metadata == null ? JsonNodeFactory.instance.objectNode() : metadata);
    return new String(json.toByteArray(), StandardCharsets.UTF_8);
  }

  AppReport report(String caller) {
    return new AppReport(
        id,
        name,
        description,
        category,
        version,
        tags,
        featured,
        owner.equals(caller),
        source,
        (ObjectNode) JsonTrees.read(JsonSlice.of(metadata).reader()),
        createdAt,
        changedAt);
  }
}
