package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonLimits;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entering objects and lists, also those that stand in a text where that is repaired. */
abstract class ArgumentNesting extends ArgumentPlace {
  private @Nullable Frame root;

  /** The reader around a text that is being read as JSON and whose frame has not started yet. */
  private @Nullable JsonReader pendingOuter;

  ArgumentNesting(JsonSlice arguments, int repairs) {
    super(arguments, repairs);
  }

  final void push(@Nullable Fields fields) {
    Frame parent = frame();
    Frame next;
    if (parent != null) {
      next = parent.child();
    } else {
      next = root == null ? new Frame(null) : root;
      root = next;
    }
    enter(next, fields);
    next.outer = pendingOuter;
    pendingOuter = null;
  }

  /** Makes sure that an object or list comes next, looking into a text where that is allowed. */
  final boolean open(JsonToken bracket, String expected) {
    JsonToken token = pendingOuter == null ? mark() : reader().peek();
    if (token == bracket) {
      return true;
    }
    if (token == JsonToken.STRING && repairs(Repairs.TEXT_TO_JSON) && openText(bracket)) {
      return true;
    }
    refuse(expected, Optional.empty());
    reader().skipValue();
    return false;
  }

  /** Whether a value other than a list comes next that may stand for a list of one. */
  final boolean standsForList() {
    JsonToken token = mark();
    if (token == JsonToken.BEGIN_ARRAY || token == JsonToken.NULL) {
      return false;
    }
    if (token != JsonToken.STRING || !repairs(Repairs.TEXT_TO_JSON)) {
      return true;
    }
    JsonReader inner = textReader(textAtHand());
    return inner == null || inner.peek() != JsonToken.BEGIN_ARRAY;
  }

  /** Passes an object or list; null if there is none, which has been recorded. */
  final @Nullable JsonSlice slice(JsonToken bracket, String expected) {
    if (!open(bracket, expected)) {
      return null;
    }
    JsonSlice slice = reader().nextSlice();
    JsonReader outer = pendingOuter;
    if (outer != null) {
      readFrom(outer);
      pendingOuter = null;
    }
    return slice;
  }

  private boolean openText(JsonToken bracket) {
    JsonReader inner = textReader(textAtHand());
    if (inner == null || inner.peek() != bracket) {
      return false;
    }
    reader().skipValue();
    pendingOuter = reader();
    readFrom(inner);
    return true;
  }

  private static @Nullable JsonReader textReader(String text) {
    byte[] json = text.getBytes(StandardCharsets.UTF_8);
    try {
      JsonReader.check(json, 0, json.length, JsonLimits.DEFAULT);
      return new JsonReader(json, 0, json.length, JsonLimits.DEFAULT);
    } catch (JsonException e) {
      return null;
    }
  }
}
