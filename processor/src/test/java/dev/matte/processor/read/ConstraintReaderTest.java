package dev.matte.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.Constraints.Bound;
import dev.matte.processor.model.Constraints.Unsupported;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class ConstraintReaderTest {

  @Test
  void numbers_severalBounds_narrowest() {
    Constraints found =
        of(
            "@Min(1) @Positive @Max(10) @DecimalMax(value = \"9.5\", inclusive = false) double value");

    assertThat(found.minimum()).contains(new Bound(BigDecimal.ONE, false));
    assertThat(found.maximum()).contains(new Bound(new BigDecimal("9.5"), true));
  }

  @Test
  void text_everyConstraint_isRead() {
    Constraints found =
        of(
            "@NotBlank @Size(max = 9) @Pattern(regexp = \"a+\") @Pattern(regexp = \"b*\") @Email String value");

    assertThat(found.notBlank()).isTrue();
    assertThat(found.email()).isTrue();
    assertThat(found.maxSize()).contains(9);
    assertThat(found.patterns()).containsExactly("a+", "b*");
    assertThat(found.unsupported()).isEmpty();
  }

  @Test
  void items_constraints_areRead() {
    Constraints found =
        of("@NotEmpty Map<String, List<@Digits(integer = 2, fraction = 1) BigDecimal>> value");

    Constraints numbers = found.items().orElseThrow().items().orElseThrow();
    assertThat(found.minSize()).contains(1);
    assertThat(numbers.maximum()).contains(new Bound(new BigDecimal(100), true));
    assertThat(numbers.fractionDigits()).contains(1);
  }

  @Test
  void optional_inner_constrainsTheValue() {
    assertThat(of("Optional<@Size(max = 3) String> value").maxSize()).contains(3);
  }

  @Test
  void array_sizeOnDeclaration_isNotOnItems() {
    Constraints found = of("@Size(max = 3) String[] value");

    assertThat(found.maxSize()).contains(3);
    assertThat(found.items()).isEmpty();
  }

  @Test
  void unsupported_all_areNamed() {
    Constraints found =
        of(
            "@Past @Pattern(regexp = \"a\", flags = Pattern.Flag.CASE_INSENSITIVE) @Size(min = 1, groups = Runnable.class)"
                + " @Own Map<@NotBlank String, LocalDate> value",
            "@jakarta.validation.Constraint(validatedBy = {}) @interface Own { }");

    assertThat(found.unsupported())
        .extracting(Unsupported::annotation)
        .containsExactlyInAnyOrder("@Past", "@Pattern", "@Size", "@Own", "@NotBlank");
  }

  @Test
  void ownRange_oneEnd_leavesTheOtherOpen() {
    Constraints found = of("@dev.matte.annotations.Range(min = 2) int value");

    assertThat(found.minimum()).contains(new Bound(new BigDecimal(2), false));
    assertThat(found.maximum()).isEmpty();
  }

  private static Constraints of(String parameter) {
    return of(parameter, "");
  }

  private static Constraints of(String parameter, String declarations) {
    return Compiled.tool("@McpTool void run(" + parameter + ");", declarations)
        .parameters()
        .get(0)
        .field()
        .constraints();
  }
}
