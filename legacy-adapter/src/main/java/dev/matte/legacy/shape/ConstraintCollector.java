package dev.matte.legacy.shape;

import dev.matte.legacy.shape.Constraints.Bound;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Combines constraints: of two on the same thing the narrower holds.
 *
 * <p>Methods answer with the reason why a constraint cannot be honoured, or with empty text.
 */
final class ConstraintCollector {
  private static final long MOST_DIGITS = 1_000;

  private @Nullable Bound minimum;
  private @Nullable Bound maximum;
  private int minSize;
  private int maxSize = Integer.MAX_VALUE;
  private boolean notBlank;
  private final List<String> patterns = new ArrayList<>();
  private @Nullable Integer fractionDigits;
  private boolean unique;
  private boolean email;
  private @Nullable Boolean constant;

  Constraints toConstraints(Optional<Constraints> items) {
    return new Constraints(
        Optional.ofNullable(minimum),
        Optional.ofNullable(maximum),
        minSize,
        maxSize,
        notBlank,
        List.copyOf(patterns),
        Optional.ofNullable(fractionDigits),
        unique,
        email,
        Optional.ofNullable(constant),
        List.of(),
        items);
  }

  String atLeast(long value) {
    return minimum(BigDecimal.valueOf(value), false);
  }

  String above(long value) {
    return minimum(BigDecimal.valueOf(value), true);
  }

  String atMost(long value) {
    return maximum(BigDecimal.valueOf(value), false);
  }

  String below(long value) {
    return maximum(BigDecimal.valueOf(value), true);
  }

  /** {@code @DecimalMin} or {@code @DecimalMax}. */
  String decimal(Annotation written, boolean lower) {
    boolean exclusive = !(boolean) Attributes.value(written, "inclusive");
    try {
      BigDecimal value = new BigDecimal(Attributes.text(written, "value"));
      return lower ? minimum(value, exclusive) : maximum(value, exclusive);
    } catch (NumberFormatException notDecimal) {
      return "its value is no decimal number";
    }
  }

  /** A range of whole numbers; its defaults are no bounds. */
  String range(Annotation written) {
    long least = Attributes.whole(written, "min");
    long most = Attributes.whole(written, "max");
    if (least > Long.MIN_VALUE) {
      atLeast(least);
    }
    return most < Long.MAX_VALUE ? atMost(most) : "";
  }

  String size(Annotation written) {
    return size(Attributes.whole(written, "min"), Attributes.whole(written, "max"));
  }

  String size(long least, long most) {
    minSize = (int) Math.max(minSize, Math.min(least, Integer.MAX_VALUE));
    maxSize = (int) Math.min(maxSize, Math.max(most, -1));
    return "";
  }

  String notBlank() {
    notBlank = true;
    return "";
  }

  String unique() {
    unique = true;
    return "";
  }

  String constant(boolean value) {
    if (constant != null && constant != value) {
      return "it contradicts the other one here";
    }
    constant = value;
    return "";
  }

  String pattern(Annotation written) {
    if (Attributes.count(written, "flags") > 0) {
      return "a schema's patterns have no flags";
    }
    patterns.add(Attributes.text(written, "regexp"));
    return "";
  }

  String email(Annotation written) {
    email = true;
    boolean own = !Attributes.text(written, "regexp").equals(".*");
    return own || Attributes.count(written, "flags") > 0 ? pattern(written) : "";
  }

  /** Digits before and after the point. */
  String digits(Annotation written) {
    long whole = Attributes.whole(written, "integer");
    int fraction = (int) Attributes.whole(written, "fraction");
    if (whole < 0 || whole > MOST_DIGITS || fraction < 0) {
      return "its numbers of digits make no sense";
    }
    BigDecimal limit = BigDecimal.TEN.pow((int) whole);
    minimum(limit.negate(), true);
    maximum(limit, true);
    fractionDigits = fractionDigits == null ? fraction : Math.min(fractionDigits, fraction);
    return "";
  }

  private String minimum(BigDecimal value, boolean exclusive) {
    int order = minimum == null ? 1 : value.compareTo(minimum.value());
    if (order > 0 || (order == 0 && exclusive)) {
      minimum = new Bound(value, exclusive);
    }
    return "";
  }

  private String maximum(BigDecimal value, boolean exclusive) {
    int order = maximum == null ? -1 : value.compareTo(maximum.value());
    if (order < 0 || (order == 0 && exclusive)) {
      maximum = new Bound(value, exclusive);
    }
    return "";
  }
}
