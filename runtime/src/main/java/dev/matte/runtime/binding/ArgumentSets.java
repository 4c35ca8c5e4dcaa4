package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonSlice;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fixed sets that the value read last must be in; each answers with the value it was given. Numbers
 * are compared by value.
 */
abstract class ArgumentSets extends ArgumentBounds {

  ArgumentSets(JsonSlice arguments, int repairs) {
    super(arguments, repairs);
  }

  /** Requires one of the numbers. */
  public long among(long value, long... allowed) {
    whole(value, allowed);
    return value;
  }

  /** Requires one of the numbers. */
  public int among(int value, long... allowed) {
    whole(value, allowed);
    return value;
  }

  /** Requires one of the numbers. */
  public short among(short value, long... allowed) {
    whole(value, allowed);
    return value;
  }

  /** Requires one of the numbers. */
  public byte among(byte value, long... allowed) {
    whole(value, allowed);
    return value;
  }

  /** Requires one of the numbers. */
  public double among(double value, double... allowed) {
    for (double each : allowed) {
      if (each == value) {
        return value;
      }
    }
    numbers(value, Arrays.stream(allowed).mapToObj(BigDecimal::valueOf).toList());
    return value;
  }

  /**
   * Requires one of the numbers. Both are compared as floats, as the text of each would be read.
   */
  public float among(float value, double... allowed) {
    for (double each : allowed) {
      if ((float) each == value) {
        return value;
      }
    }
    numbers(value, Arrays.stream(allowed).mapToObj(BigDecimal::valueOf).toList());
    return value;
  }

  /** Requires one of the numbers. */
  public @Nullable BigDecimal among(@Nullable BigDecimal value, BigDecimal... allowed) {
    if (value != null) {
      for (BigDecimal each : allowed) {
        if (each.compareTo(value) == 0) {
          return value;
        }
      }
      numbers(value.doubleValue(), List.of(allowed));
    }
    return value;
  }

  /** Requires one of the numbers. */
  public @Nullable BigInteger among(@Nullable BigInteger value, BigInteger... allowed) {
    if (value != null && !Arrays.asList(allowed).contains(value)) {
      numbers(value.doubleValue(), Arrays.stream(allowed).map(BigDecimal::new).toList());
    }
    return value;
  }

  /** Requires one of the texts. */
  public @Nullable String among(@Nullable String value, String... allowed) {
    if (value != null && sound() && !Arrays.asList(allowed).contains(value)) {
      List<String> texts = List.of(allowed);
      refuse(Words.oneOf(texts), sensitive() ? Optional.empty() : Nearest.of(value, texts));
    }
    return value;
  }

  /** Requires one of the characters. */
  public char among(char value, char... allowed) {
    List<String> texts = new ArrayList<>();
    for (char each : allowed) {
      if (each == value) {
        return value;
      }
      texts.add(String.valueOf(each));
    }
    if (sound()) {
      refuse(Words.oneOf(texts), Optional.empty());
    }
    return value;
  }

  /** Requires one of the truth values. */
  public boolean among(boolean value, boolean... allowed) {
    for (boolean each : allowed) {
      if (each == value) {
        return value;
      }
    }
    if (sound()) {
      refuse(value ? "false" : "true", Optional.empty());
    }
    return value;
  }

  private void whole(long value, long[] allowed) {
    for (long each : allowed) {
      if (each == value) {
        return;
      }
    }
    numbers((double) value, Arrays.stream(allowed).mapToObj(BigDecimal::valueOf).toList());
  }

  private void numbers(double value, List<BigDecimal> allowed) {
    if (!sound()) {
      return;
    }
    String nearest = "";
    double least = Double.NaN;
    List<String> texts = new ArrayList<>();
    for (BigDecimal each : allowed) {
      String text = each.stripTrailingZeros().toPlainString();
      texts.add(text);
      double distance = Math.abs(each.doubleValue() - value);
      if (!(distance >= least)) {
        least = distance;
        nearest = text;
      }
    }
    boolean several = texts.size() > 1;
    boolean shown = several && !sensitive();
    refuse(
        several ? Words.oneOf(texts) : texts.get(0),
        shown ? Optional.of(nearest) : Optional.empty());
  }
}
