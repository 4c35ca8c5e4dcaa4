package dev.matte.legacy.parity;

import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values that a type alone does not describe. */
@SuppressWarnings({
  "matte:missing-description",
  "matte:missing-parameter-description",
  "matte:unreachable-constraint"
})
public interface ConstraintContracts {

  @McpTool
  int ranged(@Range(min = 1, max = 14) int value);

  @McpTool
  long atLeast(@Min(-3) long value);

  @McpTool
  byte atMost(@Max(100) byte value);

  @McpTool
  short minAndMax(@Min(-5) @Max(100000) short value);

  @McpTool
  long positive(@Positive long value);

  @McpTool
  int negative(@Negative int value);

  @McpTool
  double positiveOrZero(@PositiveOrZero double value);

  @McpTool
  float negativeOrZero(@NegativeOrZero float value);

  @McpTool
  BigInteger negativeBig(@Negative BigInteger value);

  @McpTool
  BigDecimal positiveBig(@Positive BigDecimal value);

  @McpTool
  double decimalBounds(
      @DecimalMin(value = "0.1", inclusive = false) @DecimalMax("0.7") double value);

  @McpTool
  int fractionsOfWhole(@DecimalMin("0.5") @DecimalMax("7.5") int value);

  @McpTool
  BigDecimal bigDecimalBounds(@DecimalMin("1e2") @DecimalMax("1e3") BigDecimal value);

  @McpTool
  float floatBounds(@DecimalMin("0.1") @DecimalMax("0.3") float value);

  @McpTool
  BigDecimal digits(@Digits(integer = 3, fraction = 2) BigDecimal value);

  @McpTool
  double digitsOfDouble(@Digits(integer = 3, fraction = 2) double value);

  @McpTool
  int wholeDigits(@Digits(integer = 2, fraction = 0) int value);

  @McpTool
  Integer notNull(@NotNull Integer value);

  @McpTool
  String notBlank(@NotBlank String value);

  @McpTool
  String notEmpty(@NotEmpty String value);

  @McpTool
  String sized(@Size(min = 2, max = 4) String value);

  @McpTool
  CharSequence sizedCharacters(@Size(max = 3) CharSequence value);

  @McpTool
  String patterned(@Pattern(regexp = "[a-z]+|[0-9]{2}") String value);

  @McpTool
  String twoPatterns(@Pattern(regexp = "[a-z]*") @Pattern(regexp = ".{2,3}") String value);

  @McpTool
  String allOfThem(@NotBlank @Size(max = 5) @Pattern(regexp = "[^x]*") String value);

  @McpTool
  String email(@Email String value);

  @McpTool
  String emailOfOurs(@Email(regexp = ".*@example\\.org") String value);

  @McpTool
  List<String> notEmptyList(@NotEmpty @Size(max = 3) List<@NotBlank String> value);

  @McpTool
  List<List<Integer>> nestedItems(List<@Size(max = 2) List<@Min(0) Integer>> value);

  @McpTool
  List<Double> listOfBounded(List<@Max(1) Double> value);

  @McpTool
  List<Double> sizedDoubles(@Size(max = 2) List<Double> value);

  @McpTool
  double[] sizedArray(@Size(min = 1, max = 2) double[] value);

  @McpTool
  int[] sizedInts(@Size(min = 1, max = 2) int[] value);

  @McpTool
  Set<String> sizedSet(@Size(min = 1, max = 2) Set<@Size(max = 3) String> value);

  @McpTool
  Map<String, Integer> sizedMap(@Size(min = 1, max = 2) Map<String, @Min(0) Integer> value);

  @McpTool
  boolean agreed(@AssertTrue boolean value);

  @McpTool
  Boolean refused(@AssertFalse Boolean value);

  @McpTool
  int enumOfWhole(@McpSchema(keywords = "{\"enum\":[1,2,-128]}") int value);

  @McpTool
  double enumOfDecimals(@McpSchema(keywords = "{\"enum\":[0.5,-2,1e10]}") double value);

  @McpTool
  BigInteger constantWhole(@McpSchema(keywords = "{\"const\":7}") BigInteger value);

  @McpTool
  String enumOfTexts(@McpSchema(keywords = "{\"enum\":[\"abc\",\"\",\"größe\"]}") String value);

  @McpTool
  char enumOfCharacters(@McpSchema(keywords = "{\"enum\":[\"a\",\"x\"]}") char value);

  @McpTool
  boolean constantFlag(@McpSchema(keywords = "{\"const\":false}") boolean value);
}
