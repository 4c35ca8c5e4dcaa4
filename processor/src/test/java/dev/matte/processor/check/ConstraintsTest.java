package dev.matte.processor.check;

import static dev.matte.processor.check.Handmade.INT;
import static dev.matte.processor.check.Handmade.LONG;
import static dev.matte.processor.check.Handmade.TEXT;
import static dev.matte.processor.check.Handmade.field;
import static dev.matte.processor.check.Handmade.findings;
import static dev.matte.processor.check.Handmade.server;
import static dev.matte.processor.check.Handmade.tool;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.json.Json;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConstraintsTest {
  private static final TypeModel DOUBLE = new TypeModel.Decimal(JavaType.primitive("double"), 64);

  @Test
  void bounds_thatLeaveNoWholeNumber_contradict() {
    assertThat(contradiction(INT, bounds("1.2", true, "1.8", true))).hasSize(1);
    assertThat(contradiction(INT, bounds("1", true, "2", true))).hasSize(1);
    assertThat(contradiction(INT, bounds("3000000000", false, "4000000000", false))).hasSize(1);
    assertThat(contradiction(INT, bounds("1", false, "1", false))).isEmpty();
  }

  @Test
  void bounds_onDecimals_contradictOnlyWhenNothingIsBetween() {
    assertThat(contradiction(DOUBLE, bounds("1.2", true, "1.8", true))).isEmpty();
    assertThat(contradiction(DOUBLE, bounds("1", true, "1", false))).hasSize(1);
    assertThat(contradiction(DOUBLE, bounds("2", false, "1", false))).hasSize(1);
  }

  @Test
  void multiple_outsideTheBounds_contradicts() {
    assertThat(contradiction(LONG, multiple("10", "11", "19"))).hasSize(1);
    assertThat(contradiction(LONG, multiple("10", "11", "20"))).isEmpty();
  }

  @Test
  void notBlank_withNoRoom_contradicts() {
    assertThat(contradiction(TEXT, text(true, null, 0, List.of()))).hasSize(1);
    assertThat(contradiction(TEXT, text(true, null, 1, List.of()))).isEmpty();
    assertThat(contradiction(TEXT, text(false, 3, 2, List.of()))).hasSize(1);
  }

  @Test
  void bound_beyondTheType_isUnreachable() {
    assertThat(
            findings(
                new UnreachableConstraint(), model(INT, bounds("0", false, "3000000000", false))))
        .containsExactly(
            "a constraint on parameter \"value\" never refuses anything: at most 3000000000");
    assertThat(findings(new UnreachableConstraint(), model(INT, bounds("0", false, "5", false))))
        .isEmpty();
  }

  @Test
  void violation_ofText_countsCodePoints() {
    Constraints three = text(false, 3, 3, List.of());

    assertThat(Violations.ofAny(three, Json.of("a\uD83D\uDE00b"))).isEmpty();
    assertThat(Violations.ofAny(three, Json.of("ab")))
        .hasValue("has 2 characters, at least 3 needed");
    assertThat(Violations.ofAny(text(true, null, null, List.of()), Json.of(" \t")))
        .hasValue("is blank");
    assertThat(Violations.ofAny(text(false, null, null, List.of("[a-z]+")), Json.of("a1")))
        .hasValue("does not match [a-z]+");
  }

  @Test
  void violation_ofBounds_saysWhichWereBroken() {
    assertThat(Violations.ofRange(bounds("1", false, "14", false), Json.of(30)))
        .hasValue("is outside 1 to 14");
    assertThat(Violations.ofRange(bounds("1", false, "14", false), Json.of(14))).isEmpty();
    assertThat(Violations.ofRange(bounds("0", true, null, false), Json.of(0)))
        .hasValue("is not above 0");
    assertThat(Violations.ofAny(multiple("5", null, null), Json.of(7)))
        .hasValue("is no multiple of 5");
  }

  private static List<String> contradiction(TypeModel type, Constraints constraints) {
    return findings(new ContradictoryConstraints(), model(type, constraints));
  }

  private static ServerModel model(TypeModel type, Constraints constraints) {
    FieldModel value = field("value", type, FieldModel.Presence.REQUIRED, "", constraints);
    return server(List.of(tool("run", value)));
  }

  private static Optional<Constraints.Bound> bound(@Nullable String value, boolean exclusive) {
    return Optional.ofNullable(value)
        .map(number -> new Constraints.Bound(new BigDecimal(number), exclusive));
  }

  private static Constraints bounds(
      @Nullable String min, boolean above, @Nullable String max, boolean below) {
    return constraints(bound(min, above), bound(max, below), null, null, false, List.of(), null);
  }

  private static Constraints multiple(String step, @Nullable String min, @Nullable String max) {
    return constraints(
        bound(min, false), bound(max, false), null, null, false, List.of(), new BigDecimal(step));
  }

  private static Constraints text(
      boolean notBlank, @Nullable Integer min, @Nullable Integer max, List<String> patterns) {
    return constraints(Optional.empty(), Optional.empty(), min, max, notBlank, patterns, null);
  }

  private static Constraints constraints(
      Optional<Constraints.Bound> minimum,
      Optional<Constraints.Bound> maximum,
      @Nullable Integer minSize,
      @Nullable Integer maxSize,
      boolean notBlank,
      List<String> patterns,
      @Nullable BigDecimal step) {
    return new Constraints(
        minimum,
        maximum,
        Optional.ofNullable(minSize),
        Optional.ofNullable(maxSize),
        notBlank,
        patterns,
        Optional.ofNullable(step),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
