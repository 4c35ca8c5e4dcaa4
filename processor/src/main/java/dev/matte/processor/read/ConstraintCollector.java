package dev.matte.processor.read;

import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.Constraints.Bound;
import dev.matte.processor.model.Constraints.Unsupported;
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
  private final List<Unsupported> unsupported = new ArrayList<>();

  Constraints toConstraints(Optional<Constraints> items) {
    return new Constraints(
        Optional.ofNullable(minimum),
        Optional.ofNullable(maximum),
        minSize > 0 ? Optional.of(minSize) : Optional.empty(),
        maxSize < Integer.MAX_VALUE ? Optional.of(maxSize) : Optional.empty(),
        notBlank,
        List.copyOf(patterns),
        Optional.empty(),
        Optional.ofNullable(fractionDigits),
        unique,
        email,
        Optional.ofNullable(constant),
        List.of(),
        items,
        List.copyOf(unsupported));
  }

  void unsupported(Unsupported found) {
    unsupported.add(found);
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
  String decimal(Written written, boolean lower) {
    boolean exclusive = !written.flag("inclusive").orElse(true);
    try {
      BigDecimal value = new BigDecimal(written.textOrEmpty("value"));
      return lower ? minimum(value, exclusive) : maximum(value, exclusive);
    } catch (NumberFormatException notDecimal) {
      return "its value is no decimal number";
    }
  }

  /** A range of whole numbers, either end left out when not written. */
  String range(Written written) {
    boolean hibernate = !written.name().equals(Names.RANGE);
    written
        .whole("min")
        .or(() -> hibernate ? Optional.of(0L) : Optional.empty())
        .ifPresent(this::atLeast);
    written.whole("max").ifPresent(this::atMost);
    return "";
  }

  String size(Written written) {
    return size(written.whole("min").orElse(0L), written.whole("max").orElse(Long.MAX_VALUE));
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

  String pattern(Written written) {
    if (!written.values("flags").isEmpty()) {
      return "a schema's patterns have no flags";
    }
    patterns.add(written.textOrEmpty("regexp"));
    return "";
  }

  String email(Written written) {
    email = true;
    Optional<String> own = written.text("regexp").filter(text -> !text.equals(".*"));
    return own.isPresent() || written.has("flags") ? pattern(own.orElse(".*"), written) : "";
  }

  private String pattern(String regexp, Written written) {
    if (!written.values("flags").isEmpty()) {
      return "a schema's patterns have no flags";
    }
    patterns.add(regexp);
    return "";
  }

  /** Digits before and after the point. */
  String digits(Written written) {
    long whole = written.whole("integer").orElse(0L);
    int fraction = written.whole("fraction").orElse(0L).intValue();
    if (whole < 0 || whole > 1_000 || fraction < 0) {
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
    if (minimum == null || order > 0 || (order == 0 && exclusive)) {
      minimum = new Bound(value, exclusive);
    }
    return "";
  }

  private String maximum(BigDecimal value, boolean exclusive) {
    int order = maximum == null ? -1 : value.compareTo(maximum.value());
    if (maximum == null || order < 0 || (order == 0 && exclusive)) {
      maximum = new Bound(value, exclusive);
    }
    return "";
  }
}
