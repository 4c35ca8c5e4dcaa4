package dev.matte.runtime.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a reader stands: which objects and arrays are open, and what may come next. */
abstract class JsonCursor {
  /** A value comes next. */
  private static final int VALUE = 0;

  /** A name comes next, its quote has been seen. */
  private static final int NAME = 1;

  /** Just behind the bracket of an object or array. */
  private static final int OPENED = 2;

  /** Just behind a value. */
  private static final int PASSED = 3;

  /** What a value is by its first byte. */
  private static final @Nullable JsonToken[] STARTS = starts();

  final byte[] bytes;
  final int end;
  final JsonLimits limits;
  private final Nesting nesting = new Nesting();
  int position;
  private int state = VALUE;

  JsonCursor(byte[] bytes, int from, int to, JsonLimits limits) {
    this.bytes = bytes;
    this.position = from;
    this.end = to;
    this.limits = limits;
  }

  /** What comes next, without passing it. */
  public final JsonToken peek() {
    if (state == VALUE) {
      return startOf(skipSpace());
    }
    if (state == PASSED && nesting.depth() == 0) {
      end();
      return JsonToken.END;
    }
    if (state >= OPENED && !hasNext()) {
      return nesting.inObject() ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    }
    return state == NAME ? JsonToken.NAME : startOf(skipSpace());
  }

  /** Enters an object. */
  public final void beginObject() {
    begin('{', "an object");
    nesting.enterObject();
  }

  /** Enters an array. */
  public final void beginArray() {
    begin('[', "an array");
    nesting.enterArray();
  }

  /** Whether the present object or array has another member or item; asking twice is harmless. */
  public final boolean hasNext() {
    if (state <= NAME) {
      return true;
    }
    if (nesting.depth() == 0) {
      return false;
    }
    boolean object = nesting.inObject();
    int b = skipSpace();
    if (b == (object ? '}' : ']')) {
      return false;
    }
    if (state == PASSED) {
      if (b != ',') {
        throw expected(object ? "a comma or }" : "a comma or ]", b);
      }
      position++;
      b = object ? skipSpace() : 0;
    }
    if (object) {
      if (b != '"') {
        throw expected("the name of a member", b);
      }
      state = NAME;
    } else {
      state = VALUE;
    }
    return true;
  }

  /** Leaves an object behind its last member. */
  public final void endObject() {
    leave(true, "}");
  }

  /** Leaves an array behind its last item. */
  public final void endArray() {
    leave(false, "]");
  }

  /** Checks that nothing but whitespace is left. */
  public final void end() {
    if (state != PASSED || nesting.depth() > 0) {
      throw new IllegalStateException("the value has not been read to its end");
    }
    int b = skipSpace();
    if (b >= 0) {
      throw expected("nothing more", b);
    }
  }

  /** The offset of the next byte; once {@link #peek} has been asked, that of the next token. */
  public final int position() {
    return position;
  }

  /** A mark before a value, for {@link #reset}. */
  public final long mark() {
    beginValue();
    return (long) nesting.depth() << 32 | position;
  }

  /** Goes back to a mark set in an object or array that is still open. */
  public final void reset(long mark) {
    while (nesting.depth() > (int) (mark >>> 32)) {
      nesting.leave();
    }
    position = (int) mark;
    state = VALUE;
  }

  /** How many objects and arrays are open. */
  final int depth() {
    return nesting.depth();
  }

  private JsonToken startOf(int b) {
    JsonToken token = b < 0 ? null : STARTS[b];
    if (token == null) {
      throw expected("a value", b);
    }
    return token;
  }

  /** The first byte of the value that comes next. */
  final int beginValue() {
    if (state != VALUE) {
      if (state == NAME || (nesting.depth() > 0 && nesting.inObject())) {
        throw new IllegalStateException("a name comes next, not a value");
      }
      if (!hasNext()) {
        throw expected("a value", skipSpace());
      }
    }
    return skipSpace();
  }

  private void begin(char bracket, String what) {
    int b = beginValue();
    if (b != bracket) {
      throw expected(what, b);
    }
    if (nesting.depth() >= limits.maxDepth()) {
      throw new JsonException("expected at most " + limits.maxDepth() + " levels", position);
    }
    position++;
    state = OPENED;
  }

  /** Leaves whatever is innermost. */
  final void leave() {
    leave(nesting.inObject(), "the end");
  }

  /** Makes sure that a name comes next, its quote at the present position. */
  final void beginName() {
    if (state != NAME && (nesting.depth() == 0 || !nesting.inObject() || !hasNext())) {
      throw new IllegalStateException("no name comes next");
    }
  }

  /** Whether a name comes next, once {@link #hasNext} has been asked. */
  final boolean nameNext() {
    return state == NAME;
  }

  /** Passes the colon behind a name. */
  final void passColon() {
    int b = skipSpace();
    if (b != ':') {
      throw expected("a colon", b);
    }
    position++;
    state = VALUE;
  }

  private void leave(boolean object, String what) {
    if (nesting.depth() == 0 || nesting.inObject() != object) {
      throw new IllegalStateException("no such object or array is open");
    }
    if (hasNext()) {
      throw expected(what, skipSpace());
    }
    nesting.leave();
    pass(position + 1);
  }

  /** Notes that the value which ends before an offset has been passed. */
  final void pass(int to) {
    position = to;
    state = PASSED;
  }

  /** The next byte that is no whitespace, not passed; -1 at the end. */
  final int skipSpace() {
    int at = position;
    if (at < end && bytes[at] > ' ') {
      return bytes[at];
    }
    while (at < end) {
      byte b = bytes[at];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        position = at;
        return b & 0xff;
      }
      at++;
    }
    position = at;
    return -1;
  }

  final JsonException expected(String what, int found) {
    String came;
    if (found < 0) {
      came = "the end";
    } else if (found > 0x20 && found < 0x7f) {
      came = Character.toString(found);
    } else {
      came = "byte " + found;
    }
    return new JsonException("expected " + what + ", found " + came, position);
  }

  private static @Nullable JsonToken[] starts() {
    JsonToken[] starts = new JsonToken[256];
    starts['{'] = JsonToken.BEGIN_OBJECT;
    starts['['] = JsonToken.BEGIN_ARRAY;
    starts['"'] = JsonToken.STRING;
    starts['t'] = JsonToken.TRUE;
    starts['f'] = JsonToken.FALSE;
    starts['n'] = JsonToken.NULL;
    starts['-'] = JsonToken.NUMBER;
    Arrays.fill(starts, '0', '9' + 1, JsonToken.NUMBER);
    return starts;
  }
}
