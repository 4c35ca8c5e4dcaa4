package dev.matte.runtime.change;

import dev.matte.runtime.binding.Change;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.rpc.Answers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Changes as notifications.
 *
 * <p>Specification: basic/patterns/subscriptions of 2026-07-28, and the pages of tools, prompts and
 * resources of the revisions before.
 */
public final class ChangeTexts {

  /** The member of {@code _meta} that says to which subscription a message belongs. */
  public static final String SUBSCRIPTION = "io.modelcontextprotocol/subscriptionId";

  private ChangeTexts() {}

  /** Under what a change waits: an equal one takes its place. */
  public static String key(Change change) {
    return change.kind().name() + ' ' + change.uri();
  }

  /**
   * A change as a notification.
   *
   * @param subscription the id of the request that asked for it; {@code null} before 2026-07-28
   */
  public static byte[] notification(Change change, @Nullable JsonSlice subscription) {
    JsonWriter json = new JsonWriter();
    Answers.beginNotification(json, method(change.kind()).getBytes(StandardCharsets.US_ASCII));
    json.beginObject();
    if (change.kind() == Change.Kind.CONTENTS) {
      json.name("uri").value(change.uri());
    }
    if (subscription != null) {
      writeTag(json, subscription);
    }
    return json.endObject().endObject().toByteArray();
  }

  /** Writes a {@code _meta} that says to which subscription a message belongs. */
  public static void writeTag(JsonWriter json, JsonSlice subscription) {
    json.name("_meta").beginObject().name(SUBSCRIPTION).raw(subscription).endObject();
  }

  private static String method(Change.Kind kind) {
    return switch (kind) {
      case TOOLS -> "notifications/tools/list_changed";
      case PROMPTS -> "notifications/prompts/list_changed";
      case RESOURCES -> "notifications/resources/list_changed";
      case CONTENTS -> "notifications/resources/updated";
    };
  }
}
