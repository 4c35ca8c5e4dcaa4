package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the reading of arguments has come, and what went wrong so far. */
abstract class ArgumentPlace {
  /** Beyond this many, problems are counted but not described. */
  private static final int LISTED = 50;

  private final int repairs;
  private JsonReader reader;
  private @Nullable Frame frame;
  private @Nullable List<ArgumentProblem> problems;
  private int problemCount;

  /** Where the value at hand starts, and in which text. */
  private int valueFrom;

  private JsonReader valueReader;

  /** Whether the value at hand was read; checks on one that was not stay silent. */
  private boolean sound;

  /** Whether the next text is the key at hand instead of a value. */
  private boolean keyNext;

  /** The key that was read last, while it is the value at hand. */
  private @Nullable String takenKey;

  /** The object, map or list that was left last; the value at hand if that starts where it did. */
  private @Nullable Frame left;

  ArgumentPlace(JsonSlice arguments, int repairs) {
    this.reader = arguments.reader();
    this.valueReader = reader;
    this.repairs = repairs;
  }

  /**
   * Ends the reading of arguments.
   *
   * @throws InvalidArgumentsException if there were problems; it holds them all
   */
  public final void check() {
    List<ArgumentProblem> found = problems;
    if (found != null) {
      throw new InvalidArgumentsException(found, problemCount - found.size());
    }
  }

  final boolean repairs(int repair) {
    return (repairs & repair) != 0;
  }

  final JsonReader reader() {
    return reader;
  }

  /** Whether the value at hand may be checked further. */
  final boolean sound() {
    return sound;
  }

  /** Notes where the value that comes next starts, and what token that is. */
  final JsonToken mark() {
    JsonToken token = reader.peek();
    valueFrom = reader.position();
    valueReader = reader;
    takenKey = null;
    sound = true;
    return token;
  }

  /** The key at hand, if the next text is to come from it. */
  final @Nullable String pendingKey() {
    if (!keyNext) {
      return null;
    }
    keyNext = false;
    sound = true;
    takenKey = current().key;
    return takenKey;
  }

  /** Records a problem with the value at hand, described as it came. */
  final void refuse(String expected, Optional<String> nearest) {
    problem(expected, received(), nearest);
  }

  /** Records a problem with the value at hand. */
  final void problem(String expected, String received, Optional<String> nearest) {
    sound = false;
    problemCount++;
    List<ArgumentProblem> list = problems;
    if (list == null) {
      list = new ArrayList<>();
      problems = list;
    }
    if (list.size() < LISTED) {
      list.add(new ArgumentProblem(pointer(), expected, received, nearest));
    }
  }

  /** Whether the value at hand, or one around it, must not be shown. */
  final boolean sensitive() {
    for (Frame f = frame; f != null; f = f.parent) {
      if (f.sensitive()) {
        return true;
      }
    }
    return false;
  }

  /** The text at hand, once more. */
  final String textAtHand() {
    String key = takenKey;
    return key != null ? key : valueReader.at(valueFrom).nextString();
  }

  /** The value at hand, in a few words. */
  final String received() {
    String key = takenKey;
    if (key != null) {
      return sensitive() ? "a key" : "key \"" + Received.shortened(key) + "\"";
    }
    return Received.describe(valueReader.at(valueFrom), sensitive());
  }

  /** The innermost object, map or list; null outside of all. */
  final @Nullable Frame frame() {
    return frame;
  }

  /** Enters an object, map or list that starts at the value at hand. */
  final void enter(Frame next, @Nullable Fields fields) {
    next.start(fields, valueFrom, problemCount);
    frame = next;
  }

  /**
   * Leaves an object, map or list, which becomes the value at hand.
   *
   * @return whether nothing in it went wrong
   */
  final boolean leave(Frame ended) {
    JsonReader outer = ended.outer;
    if (outer != null) {
      reader = outer;
    }
    valueReader = reader;
    valueFrom = ended.from;
    takenKey = null;
    left = ended;
    ended.close();
    frame = ended.parent;
    sound = problemCount == ended.problemsBefore;
    return sound;
  }

  /** Whether the value at hand, or one around or inside it, must not be shown. */
  final boolean holdsSensitive() {
    Frame last = left;
    return sensitive() || (last != null && last.from == valueFrom && last.secretive);
  }

  /** Goes on in another text; {@link #leave} may come back from it. */
  final void readFrom(JsonReader other) {
    reader = other;
  }

  /** Makes the key at hand what the next read of a text takes. */
  final void takeKey() {
    keyNext = true;
  }

  /** The innermost object, map or list. */
  final Frame current() {
    Frame innermost = frame;
    if (innermost == null) {
      throw new IllegalStateException("no object, map or list is open");
    }
    return innermost;
  }

  private String pointer() {
    String pointer = "";
    for (Frame f = frame; f != null; f = f.parent) {
      pointer = f.segment(f.hasKey() && inSensitive(f)) + pointer;
    }
    return pointer;
  }

  /** Whether a map or object is, or is inside of, what must not be shown; keys are part of that. */
  private static boolean inSensitive(Frame inner) {
    for (Frame f = inner.parent; f != null; f = f.parent) {
      if (f.sensitive()) {
        return true;
      }
    }
    return false;
  }
}
