package demo;

import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Bounds on numbers of every type. */
public interface Bounds {

  /** Answers with nothing. */
  @McpTool
  default void whole(
      @Range(min = 1, max = 14) int range,
      @Min(-1) @Max(1) byte small,
      @Positive long positive,
      @NegativeOrZero short notPositive,
      @DecimalMin(value = "0.5", inclusive = false) Integer half,
      @Max(9_000_000_000L) long big,
      @Min(10) BigInteger huge) {}

  /** Answers with nothing, as case 2. */
  @McpTool
  default void decimal(
      @DecimalMin("0.1") @DecimalMax(value = "0.9", inclusive = false) double share,
      @Positive float weight,
      @DecimalMin("-1.50") @Digits(integer = 3, fraction = 2) BigDecimal price) {}
}
