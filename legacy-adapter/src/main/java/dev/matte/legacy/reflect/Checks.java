package dev.matte.legacy.reflect;

import dev.matte.contract.json.Json;
import dev.matte.legacy.shape.Constraints;
import dev.matte.legacy.shape.Constraints.Bound;
import dev.matte.legacy.shape.Shape;
import dev.matte.legacy.shape.Shape.Scalar.Kind;
import dev.matte.runtime.binding.Arguments;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks behind the read of a value: the same calls in the same order as in generated code. */
final class Checks {
  private final List<Check> all = new ArrayList<>();

  private Checks() {}

  /** One check of a value that was just read. */
  private interface Check {
    void check(Arguments in, @Nullable Object value);
  }

  /** A decoder with the checks of its constraints behind it. */
  static Decoder behind(Decoder decoder, Shape shape, Constraints constraints) {
    Checks checks = new Checks();
    if (shape instanceof Shape.Scalar scalar) {
      checks.among(scalar.kind(), constraints.allowed());
      checks.scalar(scalar.kind(), constraints);
    } else if (constraints.sized() && shape instanceof Shape.Mapping) {
      checks.add(
          (in, value) -> in.size((Map<?, ?>) value, constraints.minSize(), constraints.maxSize()));
    } else if (constraints.sized()
        && shape instanceof Shape.Items items
        && items.container() != Shape.Items.Container.ARRAY) {
      checks.add(
          (in, value) ->
              in.size((Collection<?>) value, constraints.minSize(), constraints.maxSize()));
    }
    return checks.all.isEmpty() ? decoder : checks.behind(decoder);
  }

  private Decoder behind(Decoder decoder) {
    List<Check> checks = List.copyOf(all);
    return in -> {
      Object value = decoder.read(in);
      for (Check check : checks) {
        check.check(in, value);
      }
      return value;
    };
  }

  private void add(Check check) {
    all.add(check);
  }

  private void scalar(Kind kind, Constraints constraints) {
    if (kind.number()) {
      constraints.minimum().ifPresent(bound -> bounded(kind, bound, true));
      constraints.maximum().ifPresent(bound -> bounded(kind, bound, false));
      if (!kind.whole()) {
        constraints.fractionDigits().ifPresent(count -> step(kind, count));
      }
    } else if (kind == Kind.BOOL && constraints.constant().isPresent()) {
      boolean expected = constraints.constant().get();
      add((in, value) -> in.constant((boolean) present(value), expected));
    } else if (kind == Kind.TEXT) {
      text(constraints);
    }
  }

  private void text(Constraints constraints) {
    if (constraints.sized()) {
      add((in, value) -> in.size((String) value, constraints.minSize(), constraints.maxSize()));
    }
    if (constraints.notBlank()) {
      add((in, value) -> in.notBlank((String) value));
    }
    for (String expression : constraints.patterns()) {
      Pattern pattern = Pattern.compile(expression);
      String shown = "^(?:" + expression + ")$";
      add((in, value) -> in.pattern((String) value, pattern, shown));
    }
    if (constraints.email()) {
      add((in, value) -> in.email((String) value));
    }
  }

  /** A fraction bounds a whole number as the next whole number inside does. */
  private void bounded(Kind kind, Bound bound, boolean lower) {
    boolean fraction = kind.whole() && bound.value().stripTrailingZeros().scale() > 0;
    RoundingMode inside = lower ? RoundingMode.CEILING : RoundingMode.FLOOR;
    BigDecimal limit = fraction ? bound.value().setScale(0, inside) : bound.value();
    boolean exclusive = bound.exclusive() && !fraction;
    if (kind.bits() > 0 && limit.toBigInteger().bitLength() >= Long.SIZE) {
      return;
    }
    add(
        lower
            ? exclusive ? above(kind, limit) : atLeast(kind, limit)
            : exclusive ? below(kind, limit) : atMost(kind, limit));
  }

  private static Check atLeast(Kind kind, BigDecimal limit) {
    return switch (kind) {
      case BIG_INTEGER -> (in, v) -> in.atLeast((java.math.BigInteger) v, limit.toBigInteger());
      case BIG_DECIMAL -> (in, v) -> in.atLeast((BigDecimal) v, plain(limit));
      case FLOAT32 -> (in, v) -> in.atLeast((float) present(v), limit.doubleValue());
      case FLOAT64 -> (in, v) -> in.atLeast((double) present(v), limit.doubleValue());
      default -> (in, v) -> in.atLeast(whole(v), limit.longValue());
    };
  }

  private static Check atMost(Kind kind, BigDecimal limit) {
    return switch (kind) {
      case BIG_INTEGER -> (in, v) -> in.atMost((java.math.BigInteger) v, limit.toBigInteger());
      case BIG_DECIMAL -> (in, v) -> in.atMost((BigDecimal) v, plain(limit));
      case FLOAT32 -> (in, v) -> in.atMost((float) present(v), limit.doubleValue());
      case FLOAT64 -> (in, v) -> in.atMost((double) present(v), limit.doubleValue());
      default -> (in, v) -> in.atMost(whole(v), limit.longValue());
    };
  }

  private static Check above(Kind kind, BigDecimal limit) {
    return switch (kind) {
      case BIG_INTEGER -> (in, v) -> in.above((java.math.BigInteger) v, limit.toBigInteger());
      case BIG_DECIMAL -> (in, v) -> in.above((BigDecimal) v, plain(limit));
      case FLOAT32 -> (in, v) -> in.above((float) present(v), limit.doubleValue());
      case FLOAT64 -> (in, v) -> in.above((double) present(v), limit.doubleValue());
      default -> (in, v) -> in.above(whole(v), limit.longValue());
    };
  }

  private static Check below(Kind kind, BigDecimal limit) {
    return switch (kind) {
      case BIG_INTEGER -> (in, v) -> in.below((java.math.BigInteger) v, limit.toBigInteger());
      case BIG_DECIMAL -> (in, v) -> in.below((BigDecimal) v, plain(limit));
      case FLOAT32 -> (in, v) -> in.below((float) present(v), limit.doubleValue());
      case FLOAT64 -> (in, v) -> in.below((double) present(v), limit.doubleValue());
      default -> (in, v) -> in.below(whole(v), limit.longValue());
    };
  }

  private void step(Kind kind, int digits) {
    BigDecimal unit = plain(BigDecimal.ONE.movePointLeft(digits));
    add(
        switch (kind) {
          case FLOAT32 -> (in, v) -> in.multipleOf((float) present(v), unit);
          case FLOAT64 -> (in, v) -> in.multipleOf((double) present(v), unit);
          default -> (in, v) -> in.multipleOf((BigDecimal) v, unit);
        });
  }

  private void among(Kind kind, List<Json> allowed) {
    if (allowed.isEmpty()) {
      return;
    }
    switch (kind) {
      case BOOL -> {
        boolean[] flags = new boolean[allowed.size()];
        for (int i = 0; i < flags.length; i++) {
          flags[i] = ((Json.Flag) allowed.get(i)).value();
        }
        add((in, value) -> in.among((boolean) present(value), flags));
      }
      case TEXT -> {
        String[] texts =
            allowed.stream().map(each -> ((Json.Text) each).value()).toArray(String[]::new);
        add((in, value) -> in.among((String) value, texts));
      }
      case CHARACTER -> {
        char[] characters = new char[allowed.size()];
        for (int i = 0; i < characters.length; i++) {
          characters[i] = ((Json.Text) allowed.get(i)).value().charAt(0);
        }
        add((in, value) -> in.among((char) present(value), characters));
      }
      default -> numbers(kind, allowed.stream().map(e -> ((Json.Numeral) e).value()).toList());
    }
  }

  private void numbers(Kind kind, List<BigDecimal> allowed) {
    long[] longs = allowed.stream().mapToLong(BigDecimal::longValue).toArray();
    double[] doubles = allowed.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    BigDecimal[] decimals = allowed.stream().map(Checks::plain).toArray(BigDecimal[]::new);
    java.math.BigInteger[] integers =
        allowed.stream().map(BigDecimal::toBigInteger).toArray(java.math.BigInteger[]::new);
    add(
        switch (kind) {
          case BIG_INTEGER -> (in, v) -> in.among((java.math.BigInteger) v, integers);
          case BIG_DECIMAL -> (in, v) -> in.among((BigDecimal) v, decimals);
          case FLOAT32 -> (in, v) -> in.among((float) present(v), doubles);
          case FLOAT64 -> (in, v) -> in.among((double) present(v), doubles);
          default -> (in, v) -> in.among(whole(v), longs);
        });
  }

  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.toPlainString());
  }

  private static long whole(@Nullable Object value) {
    return ((Number) present(value)).longValue();
  }

  /** Bare numbers and flags are never null: after a problem they are zero or false. */
  private static Object present(@Nullable Object value) {
    return java.util.Objects.requireNonNull(value, "value");
  }
}
