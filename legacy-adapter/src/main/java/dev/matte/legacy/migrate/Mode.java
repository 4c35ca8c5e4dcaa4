package dev.matte.legacy.migrate;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a tool stands.
 *
 * @param place which side answers
 * @param percent of the callers, how many the generated side answers: of a canary what it was
 *     given, else 0 or 100
 */
public record Mode(Place place, int percent) {

  /** The legacy side answers. */
  public static final Mode LEGACY = new Mode(Place.LEGACY, 0);

  /** The legacy side answers, and the generated side's answer is compared. */
  public static final Mode SHADOW = new Mode(Place.SHADOW, 0);

  /** The generated side answers. */
  public static final Mode GENERATED = new Mode(Place.GENERATED, 100);

  /** What is read, for messages. */
  static final String FORMS = "legacy, shadow, canary N % or generated";

  private static final Pattern CANARY = Pattern.compile("canary[ :=]*(\\d{1,3}) *%?");

  /** Which side answers. */
  public enum Place {
    /** The old one. */
    LEGACY,
    /** The old one, while the new one is tried besides. */
    SHADOW,
    /** The new one for some callers. */
    CANARY,
    /** The new one. */
    GENERATED
  }

  /** Refuses a share that the place cannot have. */
  public Mode {
    boolean fits =
        switch (place) {
          case LEGACY, SHADOW -> percent == 0;
          case CANARY -> percent >= 0 && percent <= 100;
          case GENERATED -> percent == 100;
        };
    if (!fits) {
      throw new IllegalArgumentException("a canary has 0 to 100 %, found " + percent);
    }
  }

  /**
   * The generated side answers a share of the callers, the same ones each time.
   *
   * @param percent 0 to 100
   */
  public static Mode canary(int percent) {
    return new Mode(Place.CANARY, percent);
  }

  /**
   * Reads {@code legacy}, {@code shadow}, {@code canary 10 %} (blank and sign may be missing) or
   * {@code generated}, in any case.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Mode parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    Matcher canary = CANARY.matcher(word);
    if (canary.matches()) {
      return canary(Integer.parseInt(canary.group(1)));
    }
    return switch (word) {
      case "legacy" -> LEGACY;
      case "shadow" -> SHADOW;
      case "generated" -> GENERATED;
      default ->
          throw new IllegalArgumentException("expected " + FORMS + ", found \"" + text + '"');
    };
  }

  /** Whether the generated side answers anybody. */
  boolean usesGenerated() {
    return percent > 0;
  }

  /** What {@link #parse} reads. */
  @Override
  public String toString() {
    String word = place.name().toLowerCase(Locale.ROOT);
    return place == Place.CANARY ? word + ' ' + percent + " %" : word;
  }
}
