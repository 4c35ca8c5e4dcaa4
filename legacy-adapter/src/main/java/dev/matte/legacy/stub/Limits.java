package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bounds of numbers and sizes, as annotations and as checks of defaults. */
final class Limits {
  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private Limits() {}

  /** The bounds of a number that annotations can say; contradictory ones are left to the schema. */
  static Chosen number(Chosen type, Json.Members schema) {
    Optional<BigDecimal> least = bound(schema, "minimum");
    Optional<BigDecimal> most = bound(schema, "maximum");
    Optional<BigDecimal> above = bound(schema, "exclusiveMinimum");
    Optional<BigDecimal> below = bound(schema, "exclusiveMaximum");
    boolean twice =
        (least.isPresent() && above.isPresent()) || (most.isPresent() && below.isPresent());
    boolean whole = type.shape() instanceof Shape.Plain plain && plain.whole();
    boolean open = above.isPresent() || below.isPresent();
    if (twice || empty(least.or(() -> above), most.or(() -> below), open, whole)) {
      return type;
    }
    if (whole && !(integral(least) && integral(most) && integral(above) && integral(below))) {
      return type;
    }
    return exclusive(inclusive(type, schema, least, most), schema, above, below);
  }

  private static Chosen inclusive(
      Chosen type, Json.Members schema, Optional<BigDecimal> least, Optional<BigDecimal> most) {
    if (least.isEmpty() && most.isEmpty()) {
      return type;
    }
    if (least.map(Limits::fitsLong).orElse(true) && most.map(Limits::fitsLong).orElse(true)) {
      Annotation range = Annotation.of(Annotation.MATTE + "Range");
      if (least.isPresent()) {
        range = range.with("min", whole(least.get()));
      }
      if (most.isPresent()) {
        range = range.with("max", whole(most.get()));
      }
      Chosen bounded = least.isPresent() ? type.enforcing("minimum", schema) : type;
      return (most.isPresent() ? bounded.enforcing("maximum", schema) : bounded)
          .with(range, schema);
    }
    Chosen bounded = type;
    if (least.isPresent()) {
      bounded = bounded.with(decimal("DecimalMin", least.get()), schema, "minimum");
    }
    return most.isPresent()
        ? bounded.with(decimal("DecimalMax", most.get()), schema, "maximum")
        : bounded;
  }

  private static Chosen exclusive(
      Chosen type, Json.Members schema, Optional<BigDecimal> above, Optional<BigDecimal> below) {
    Chosen bounded = type;
    if (above.isPresent()) {
      Annotation bound =
          above.get().signum() == 0
              ? Annotation.of(Annotation.JAKARTA + "Positive")
              : open("DecimalMin", above.get());
      bounded = bounded.with(bound, schema, "exclusiveMinimum");
    }
    if (below.isPresent()) {
      Annotation bound =
          below.get().signum() == 0
              ? Annotation.of(Annotation.JAKARTA + "Negative")
              : open("DecimalMax", below.get());
      bounded = bounded.with(bound, schema, "exclusiveMaximum");
    }
    return bounded;
  }

  /** {@code @Size} for the keywords {@code minX} and {@code maxX}, where it says what they say. */
  static Chosen size(Chosen type, Json.Members schema, String what) {
    Json low = schema.values().get("min" + what);
    Json high = schema.values().get("max" + what);
    Optional<Integer> least = size(low);
    Optional<Integer> most = size(high);
    boolean odd = (low != null && least.isEmpty()) || (high != null && most.isEmpty());
    boolean contradictory = least.isPresent() && most.isPresent() && least.get() > most.get();
    boolean idle = least.isEmpty() && most.isEmpty();
    if (odd || contradictory || idle || least.filter(size -> size == 0).isPresent()) {
      return type;
    }
    Annotation size = Annotation.of(Annotation.JAKARTA + "Size");
    if (least.isPresent()) {
      size = size.with("min", Doc.text(least.get().toString()));
    }
    if (most.isPresent()) {
      size = size.with("max", Doc.text(most.get().toString()));
    }
    return type.with(size, schema, "min" + what, "max" + what);
  }

  /** Whether a value keeps to one keyword. */
  static boolean accept(String keyword, Json bound, Json value) {
    if ((keyword.startsWith("min") || keyword.startsWith("max"))
        && keyword.length() > "minimum".length()) {
      int order = Integer.compare(length(value), size(bound).orElse(0));
      return keyword.startsWith("min") ? order >= 0 : order <= 0;
    }
    if (!(bound instanceof Json.Numeral limit && value instanceof Json.Numeral number)) {
      return false;
    }
    int order = number.value().compareTo(limit.value());
    return switch (keyword) {
      case "minimum" -> order >= 0;
      case "maximum" -> order <= 0;
      case "exclusiveMinimum" -> order > 0;
      default -> order < 0;
    };
  }

  /** Whether a type of so many bits holds every value between the bounds. */
  static boolean within(Json.Members schema, int bits) {
    BigDecimal end = BigDecimal.ONE.add(BigDecimal.ONE).pow(bits - 1);
    Optional<BigDecimal> least =
        bound(schema, "minimum").or(() -> bound(schema, "exclusiveMinimum"));
    Optional<BigDecimal> most =
        bound(schema, "maximum").or(() -> bound(schema, "exclusiveMaximum"));
    return least.filter(bound -> bound.compareTo(end.negate()) >= 0).isPresent()
        && most.filter(bound -> bound.compareTo(end) < 0).isPresent();
  }

  /** Whether no bound lies beyond a type of so many bits. */
  static boolean reaches(Json.Members schema, int bits) {
    BigDecimal end = BigDecimal.ONE.add(BigDecimal.ONE).pow(bits - 1);
    for (String keyword : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
      if (bound(schema, keyword)
          .filter(bound -> bound.compareTo(end) >= 0 || bound.compareTo(end.negate()) < 0)
          .isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing, or for whole numbers perhaps nothing, lies between two bounds. */
  private static boolean empty(
      Optional<BigDecimal> low, Optional<BigDecimal> high, boolean open, boolean whole) {
    if (low.isEmpty() || high.isEmpty()) {
      return false;
    }
    BigDecimal width = high.get().subtract(low.get());
    return width.compareTo(BigDecimal.valueOf(open ? (whole ? 2 : 0) : -1)) <= 0
        && (open || width.signum() < 0);
  }

  private static Optional<BigDecimal> bound(Json.Members schema, String keyword) {
    return schema.values().get(keyword) instanceof Json.Numeral number
            && Math.abs((long) number.value().scale()) + number.value().precision() < 300
        ? Optional.of(number.value())
        : Optional.empty();
  }

  private static Optional<Integer> size(@Nullable Json value) {
    return value instanceof Json.Numeral number
            && number.value().signum() >= 0
            && number.value().scale() <= 0
            && number.value().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0
        ? Optional.of(number.value().intValueExact())
        : Optional.empty();
  }

  private static int length(Json value) {
    if (value instanceof Json.Text text) {
      return text.value().codePointCount(0, text.value().length());
    }
    if (value instanceof Json.Items items) {
      return items.values().size();
    }
    return value instanceof Json.Members members ? members.values().size() : 0;
  }

  private static boolean integral(Optional<BigDecimal> bound) {
    return bound.filter(value -> value.scale() > 0).isEmpty();
  }

  private static boolean fitsLong(BigDecimal value) {
    return value.scale() <= 0 && value.compareTo(LEAST) >= 0 && value.compareTo(MOST) <= 0;
  }

  private static Doc whole(BigDecimal value) {
    long number = value.longValueExact();
    boolean large = number != (int) number;
    return Doc.text(number + (large ? "L" : ""));
  }

  private static Annotation decimal(String name, BigDecimal value) {
    return Annotation.of(Annotation.JAKARTA + name).with("", Literals.text(value.toPlainString()));
  }

  private static Annotation open(String name, BigDecimal value) {
    return Annotation.of(Annotation.JAKARTA + name)
        .with("value", Literals.text(value.toPlainString()))
        .with("inclusive", Doc.text("false"));
  }
}
