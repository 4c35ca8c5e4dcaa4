package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The structure of arguments: objects, maps, lists, unions, and where in them a problem lies. */
abstract class ArgumentCursor extends ArgumentNesting {
  /** As much as an {@code ArrayList} takes by itself. */
  private static final int USUAL_ROOM = 10;

  ArgumentCursor(JsonSlice arguments, int repairs) {
    super(arguments, repairs);
  }

  /**
   * Enters an object.
   *
   * @return false if there is none: that has been recorded, the value passed
   */
  public final boolean beginObject(Fields fields) {
    if (!open(JsonToken.BEGIN_OBJECT, "an object")) {
      return false;
    }
    push(fields);
    reader().beginObject();
    return true;
  }

  /**
   * The index of the next member that is in the table, or -1 behind the last. Members that are not
   * in it, or come twice, are recorded and passed over.
   */
  public final int nextField() {
    Frame object = current();
    Fields fields = tableOf(object);
    object.key = null;
    while (reader().hasNext()) {
      int index = reader().nextName(fields.names(), object.at + 1);
      if (index < 0) {
        unknown(object, fields);
        continue;
      }
      int member = fields.member(index);
      object.at = member;
      if (object.hasSeen(member)) {
        mark();
        problem("this member once", "it twice", Optional.empty());
        reader().skipValue();
        continue;
      }
      object.see(member);
      if (repairs(Repairs.NULL_TO_ABSENT)
          && !fields.required(member)
          && !fields.nullable(member)
          && reader().peek() == JsonToken.NULL) {
        reader().nextNull();
        continue;
      }
      return member;
    }
    object.at = -1;
    return -1;
  }

  /**
   * Leaves an object, recording the required members that were missing.
   *
   * @return whether nothing in it, at any depth, went wrong
   */
  public final boolean endObject() {
    Frame object = current();
    Fields fields = tableOf(object);
    if (!fields.complete(object)) {
      for (int member = 0; member < fields.count(); member++) {
        if (fields.required(member) && !object.hasSeen(member)) {
          object.at = member;
          problem(fields.expected(member), "nothing", Optional.empty());
        }
      }
    }
    reader().endObject();
    return leave(object);
  }

  /**
   * Enters an object with free keys.
   *
   * @return false if there is none: that has been recorded, the value passed
   */
  public final boolean beginMap() {
    if (!open(JsonToken.BEGIN_OBJECT, "an object")) {
      return false;
    }
    push(null);
    reader().beginObject();
    return true;
  }

  /**
   * The next key, or null behind the last. One that came before is recorded and passed over.
   *
   * @param soFar what has been read, by the text of its key
   */
  public final @Nullable String nextKey(Map<?, ?> soFar) {
    Frame map = current();
    while (reader().hasNext()) {
      String key = reader().nextName();
      map.key = key;
      if (!soFar.containsKey(key)) {
        return key;
      }
      passDuplicate();
    }
    map.key = null;
    return null;
  }

  /** Whether there is another member; the next read takes its key, and the one behind its value. */
  public final boolean nextEntry() {
    Frame map = current();
    if (!reader().hasNext()) {
      map.key = null;
      return false;
    }
    map.key = reader().nextName();
    takeKey();
    return true;
  }

  /**
   * Requires that the key just read is a new one.
   *
   * @return the key
   */
  public final <K> @Nullable K key(@Nullable K key, Map<K, ?> soFar) {
    if (sound() && soFar.containsKey(key)) {
      problem("this key once", "it twice", Optional.empty());
    }
    return key;
  }

  /**
   * Leaves an object with free keys.
   *
   * @return whether nothing in it, at any depth, went wrong
   */
  public final boolean endMap() {
    reader().endObject();
    return leave(current());
  }

  /**
   * Enters a list.
   *
   * @return false if there is none: that has been recorded, the value passed
   */
  public final boolean beginArray() {
    if (repairs(Repairs.VALUE_TO_LIST) && standsForList()) {
      push(null);
      current().single = true;
      return true;
    }
    if (!open(JsonToken.BEGIN_ARRAY, "a list")) {
      return false;
    }
    push(null);
    reader().beginArray();
    reader().shareTexts();
    return true;
  }

  /** How many items the list just entered has. */
  public final int items() {
    return current().single ? 1 : reader().countItems();
  }

  /** Passes numbers of the list just entered; answers with how many there were in a row. */
  final int passed(double[] numbers) {
    Frame list = current();
    if (list.single) {
      return 0;
    }
    int count = reader().nextDoubles(numbers);
    list.at += count;
    return count;
  }

  /** How many items to make room for: as many as there are, where that is soon known. */
  public final int room() {
    if (current().single) {
      return 1;
    }
    int items = reader().guessItems();
    return items < 0 ? USUAL_ROOM : items;
  }

  /** Whether there is another item, which comes next. */
  public final boolean nextItem() {
    Frame list = current();
    if (list.single) {
      return list.at++ < 0;
    }
    list.at++;
    return reader().hasNext();
  }

  /**
   * Leaves a list.
   *
   * @return whether nothing in it, at any depth, went wrong
   */
  public final boolean endArray() {
    Frame list = current();
    if (!list.single) {
      reader().endArray();
    }
    return leave(list);
  }

  /**
   * The variant of the union that comes next, looked up without passing anything.
   *
   * @return the index of the variant, or -1 if it cannot be told: that has been recorded, the value
   *     passed
   */
  public final int variant(Variants variants) {
    if (!open(JsonToken.BEGIN_OBJECT, "an object")) {
      return -1;
    }
    JsonReader ahead = reader();
    long mark = ahead.mark();
    ahead.beginObject();
    while (ahead.hasNext()) {
      if (ahead.nextName(variants.discriminator(), 0) < 0) {
        ahead.skipValue();
        continue;
      }
      int index = ahead.peek() == JsonToken.STRING ? ahead.nextString(variants.wires()) : -1;
      if (index < 0) {
        break;
      }
      ahead.reset(mark);
      return index;
    }
    ahead.reset(mark);
    withoutVariant(variants);
    return -1;
  }

  /** Whether {@code null} comes next. */
  public final boolean isNull() {
    return reader().peek() == JsonToken.NULL;
  }

  /** Passes {@code null}. */
  public final void readNull() {
    reader().nextNull();
  }

  /** Passes a value without looking at it. */
  public final void skip() {
    reader().skipValue();
  }

  /** The reader, standing before the value that comes next; that value must be read from it. */
  public final JsonReader json() {
    mark();
    return reader();
  }

  /** Passes a value of any kind. */
  public final JsonSlice jsonAny() {
    mark();
    return reader().nextSlice();
  }

  /** Passes an object; null if there is none, which has been recorded. */
  public final @Nullable JsonSlice jsonObject() {
    return slice(JsonToken.BEGIN_OBJECT, "an object");
  }

  /** Passes a list; null if there is none, which has been recorded. */
  public final @Nullable JsonSlice jsonArray() {
    return slice(JsonToken.BEGIN_ARRAY, "a list");
  }

  private static Fields tableOf(Frame object) {
    Fields fields = object.fields;
    if (fields == null) {
      throw new IllegalStateException("no object is open");
    }
    return fields;
  }

  private void passDuplicate() {
    mark();
    problem("this key once", "it twice", Optional.empty());
    reader().skipValue();
  }

  private void unknown(Frame object, Fields fields) {
    if (!fields.ignoreUnknown()) {
      String name = reader().name();
      int expectedNext = object.at;
      object.key = name;
      problem(membersOf(fields), "an unknown member", Nearest.of(name, fields.memberNames()));
      object.key = null;
      object.at = expectedNext;
    }
    reader().skipValue();
  }

  private static String membersOf(Fields fields) {
    if (fields.count() == 0) {
      return "no members at all";
    }
    return Words.oneOf(fields.memberNames());
  }

  private void withoutVariant(Variants variants) {
    JsonReader object = reader();
    String name = variants.discriminator().texts().get(0);
    push(null);
    Frame union = current();
    union.key = name;
    object.beginObject();
    String received = "nothing";
    Optional<String> nearest = Optional.empty();
    while (object.hasNext()) {
      if (object.nextName(variants.discriminator(), 0) < 0) {
        object.skipValue();
      } else if (mark() == JsonToken.STRING && !sensitive()) {
        String text = object.nextString();
        received = Received.text(text);
        nearest = Nearest.of(text, variants.wires().texts());
      } else {
        received = Received.describe(object, sensitive());
      }
    }
    problem(Words.oneOf(variants.wires().texts()), received, nearest);
    object.endObject();
    leave(union);
  }
}
