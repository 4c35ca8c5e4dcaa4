package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonSlice;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call, read once from front to back by generated code. Not thread-safe.
 *
 * <p>Nothing is thrown while reading: every problem is recorded with its place, what was expected,
 * what came, and the nearest right value; the value is passed over, and reading goes on. {@link
 * #check} throws once, with all of them, before any code of the author's sees a value. Constraints
 * are checked directly behind the read they belong to, and answer with the value they were given.
 */
public final class Arguments extends ArgumentSets {

  /**
   * Stands before the arguments.
   *
   * @param repairs a set of {@link Repairs}
   */
  public Arguments(JsonSlice arguments, int repairs) {
    super(arguments, repairs);
  }

  /** Requires one of the two truth values. */
  public boolean constant(boolean value, boolean expected) {
    if (value != expected && sound()) {
      refuse(expected ? "true" : "false", Optional.empty());
    }
    return value;
  }

  /** Requires a number of characters, counted as code points. */
  public @Nullable String size(@Nullable String text, int least, int most) {
    if (text != null && sound()) {
      // No text has more code points than chars, nor fewer than half as many.
      int length = text.length();
      boolean sure = length <= most && length / 2 >= least;
      checkSize(sure ? length / 2 : text.codePointCount(0, length), least, most, "character");
    }
    return text;
  }

  /** Requires a number of items. */
  public <C extends Collection<?>> @Nullable C size(@Nullable C items, int least, int most) {
    if (items != null) {
      checkSize(items.size(), least, most, "item");
    }
    return items;
  }

  /** Requires a number of members. */
  public <M extends Map<?, ?>> @Nullable M size(@Nullable M members, int least, int most) {
    if (members != null) {
      checkSize(members.size(), least, most, "member");
    }
    return members;
  }

  /** Requires a number of bytes. */
  public byte @Nullable [] size(byte @Nullable [] bytes, int least, int most) {
    if (bytes != null) {
      checkSize(bytes.length, least, most, "byte");
    }
    return bytes;
  }

  /** Requires a number of items. */
  public double @Nullable [] size(double @Nullable [] items, int least, int most) {
    if (items != null) {
      length(items.length, least, most);
    }
    return items;
  }

  /** Requires a number of items in an array. */
  public void length(int length, int least, int most) {
    checkSize(length, least, most, "item");
  }

  /** Requires a character that is not white space, as ECMAScript sees it. */
  public @Nullable String notBlank(@Nullable String text) {
    if (text != null && sound() && isBlank(text)) {
      problem("text that is not blank", text.isEmpty() ? "empty text" : "blanks", Optional.empty());
    }
    return text;
  }

  /**
   * Requires that all of a text matches.
   *
   * @param shown the expression as the schema has it
   */
  public @Nullable String pattern(@Nullable String text, Pattern pattern, String shown) {
    if (text != null && sound() && !pattern.matcher(text).matches()) {
      refuse("text that matches " + shown, Optional.empty());
    }
    return text;
  }

  /** Requires an e-mail address. */
  public @Nullable String email(@Nullable String text) {
    if (text != null && sound() && !Forms.isEmail(text)) {
      refuse("an e-mail address", Optional.empty());
    }
    return text;
  }

  /** Requires that no item comes twice; numbers are compared by value. */
  public <C extends Collection<?>> @Nullable C unique(@Nullable C items) {
    if (items != null && sound()) {
      Set<@Nullable Object> seen = new HashSet<>();
      for (Object item : items) {
        Object value = item instanceof BigDecimal number ? number.stripTrailingZeros() : item;
        if (!seen.add(value)) {
          problem("items that differ", "one twice", Optional.empty());
          break;
        }
      }
    }
    return items;
  }

  /**
   * Records that the author's own constructor or factory would not take the value at hand; silent
   * where it was not read in the first place. The author's words are passed on, unless the value is
   * sensitive or holds something that is: they may well name it.
   *
   * @return null
   * @param <T> the type that could not be made
   */
  // The result is null and so of any type; the caller's expression gives it.
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public <T> @Nullable T refused(IllegalArgumentException reason) {
    String message = reason.getMessage();
    boolean told = message != null && !holdsSensitive();
    String received = told ? "one that it refused: " + message : "one that it refused";
    if (sound()) {
      problem("a value that its type accepts", received, Optional.empty());
    }
    return null;
  }

  /**
   * The items as an array. Java makes arrays of a generic type for variable arguments only, so
   * {@code none} is left out by callers.
   */
  // The array leaves with items of its own type in it, and nobody else has it.
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> T[] array(List<T> items, T... none) {
    return items.toArray(none);
  }

  private void checkSize(int size, int least, int most, String unit) {
    if ((size < least || size > most) && sound()) {
      problem(Sizes.range(least, most, unit), Sizes.count(size, unit), Optional.empty());
    }
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Sizes.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
