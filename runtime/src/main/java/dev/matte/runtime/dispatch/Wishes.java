package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Change;
import dev.matte.runtime.change.Announcements;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.rpc.RpcError;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants to hear on one subscription.
 *
 * <p>Specification: 2026-07-28, basic/patterns/subscriptions.
 *
 * @param lists whose changes it wants
 * @param uris resources whose contents it wants to hear of
 * @param taskIds a list of texts; {@code null} when it wants none
 */
record Wishes(Set<Change.Kind> lists, Set<String> uris, @Nullable JsonSlice taskIds) {

  /** More than any client needs, and little enough to keep for each. */
  static final int MOST_URIS = 1_000;

  private static final String AT = "params.notifications";

  /** Reads {@code params.notifications}. */
  static Wishes of(@Nullable JsonSlice notifications) {
    if (notifications == null || notifications.reader().peek() != JsonToken.BEGIN_OBJECT) {
      throw invalid(AT + ": expected an object");
    }
    Set<Change.Kind> lists = EnumSet.noneOf(Change.Kind.class);
    Set<String> uris = new LinkedHashSet<>();
    JsonSlice taskIds = null;
    JsonReader reader = notifications.reader();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      JsonSlice value = reader.nextSlice();
      switch (name) {
        case "toolsListChanged" -> addIf(lists, Change.Kind.TOOLS, name, value);
        case "promptsListChanged" -> addIf(lists, Change.Kind.PROMPTS, name, value);
        case "resourcesListChanged" -> addIf(lists, Change.Kind.RESOURCES, name, value);
        case "resourceSubscriptions" -> readTexts(name, value, uris);
        case "taskIds" -> {
          readTexts(name, value, new LinkedHashSet<>());
          taskIds = value.detached();
        }
        default -> {
          // A kind of notification that we do not know is left out of the acknowledgement.
        }
      }
    }
    return new Wishes(lists, uris, taskIds);
  }

  /** What of this a host can grant to who asks. */
  Wishes granted(Request request) {
    Announcements announcements = request.host().announcements();
    Set<Change.Kind> kept = EnumSet.noneOf(Change.Kind.class);
    for (Change.Kind kind : lists) {
      if (announcements.announces(kind)) {
        kept.add(kind);
      }
    }
    Set<String> readable = new LinkedHashSet<>();
    if (announcements.announces(Change.Kind.CONTENTS)) {
      for (String uri : uris) {
        if (Operations.mayRead(uri, request)) {
          readable.add(uri);
        }
      }
    }
    return new Wishes(kept, readable, taskIds);
  }

  /** Whether a change was asked for. */
  boolean include(Change change) {
    return change.kind() == Change.Kind.CONTENTS
        ? uris.contains(change.uri())
        : lists.contains(change.kind());
  }

  /** Writes the members that the acknowledgement repeats. */
  void writeMembers(JsonWriter json) {
    writeFlag(json, "toolsListChanged", Change.Kind.TOOLS);
    writeFlag(json, "promptsListChanged", Change.Kind.PROMPTS);
    writeFlag(json, "resourcesListChanged", Change.Kind.RESOURCES);
    if (!uris.isEmpty()) {
      json.name("resourceSubscriptions").beginArray();
      for (String uri : uris) {
        json.value(uri);
      }
      json.endArray();
    }
  }

  private void writeFlag(JsonWriter json, String name, Change.Kind kind) {
    if (lists.contains(kind)) {
      json.name(name).value(true);
    }
  }

  private static void addIf(
      Set<Change.Kind> lists, Change.Kind kind, String name, JsonSlice value) {
    JsonReader reader = value.reader();
    if (reader.peek() != JsonToken.TRUE && reader.peek() != JsonToken.FALSE) {
      throw invalid(AT + '.' + name + ": expected true or false");
    }
    if (reader.nextBoolean()) {
      lists.add(kind);
    }
  }

  private static void readTexts(String name, JsonSlice value, Set<String> into) {
    JsonReader reader = value.reader();
    if (reader.peek() != JsonToken.BEGIN_ARRAY) {
      throw invalid(AT + '.' + name + ": expected a list of texts");
    }
    reader.beginArray();
    while (reader.hasNext()) {
      if (reader.peek() != JsonToken.STRING) {
        throw invalid(AT + '.' + name + ": expected a list of texts");
      }
      into.add(reader.nextString());
      if (into.size() > MOST_URIS) {
        throw invalid(AT + '.' + name + ": more than " + MOST_URIS + " entries");
      }
    }
    reader.endArray();
  }

  private static RpcError invalid(String text) {
    return new RpcError(RpcError.INVALID_PARAMS, text);
  }
}
