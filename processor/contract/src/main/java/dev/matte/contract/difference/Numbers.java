package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Interval.Bound;
import dev.matte.contract.schema.Variant;
import java.math.BigDecimal;
import java.util.Optional;

/** Compares steps and bounds of numbers. */
final class Numbers {

  private Numbers() {}

  static void compare(Walk walk, Spot spot, Variant before, Variant after) {
    step(walk, spot, before, after);
    low(walk, spot, before, after);
    high(walk, spot, before, after);
  }

  private static void step(Walk walk, Spot spot, Variant before, Variant after) {
    Optional<BigDecimal> old = before.step();
    Optional<BigDecimal> now = after.step();
    if (old.equals(now)) {
      return;
    }
    Effect effect =
        now.isEmpty() || (old.isPresent() && divides(now.get(), old.get()))
            ? Effect.WIDER
            : old.isEmpty() || divides(old.get(), now.get()) ? Effect.NARROWER : Effect.BOTH;
    if (before.least("multipleOf").equals(after.least("multipleOf"))) {
      Types.report(walk, spot, effect);
      return;
    }
    walk.report(
        spot,
        Difference.of(
                "step-changed",
                effect,
                Counts.pointer(spot, "multipleOf", before, after),
                old.isEmpty()
                    ? "only multiples of " + shown(now) + " are left"
                    : now.isEmpty()
                        ? "no longer only multiples of " + shown(old)
                        : "multiples of " + shown(old) + " became multiples of " + shown(now))
            .from(old.map(Json::of))
            .to(now.map(Json::of)));
  }

  private static boolean divides(BigDecimal small, BigDecimal large) {
    return large.remainder(small).signum() == 0;
  }

  private static String shown(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  private static void low(Walk walk, Spot spot, Variant before, Variant after) {
    Optional<Bound> old = before.interval().low();
    Optional<Bound> now = after.interval().low();
    if (!old.equals(now)) {
      boolean raised = now.isPresent() && (old.isEmpty() || order(now.get(), old.get(), 1) > 0);
      Effect effect = raised ? Effect.NARROWER : Effect.WIDER;
      bound(walk, spot, raised ? "minimum-raised" : "minimum-lowered", effect, old, now, "above")
          .at(before, after, "minimum", "exclusiveMinimum");
    }
  }

  private static void high(Walk walk, Spot spot, Variant before, Variant after) {
    Optional<Bound> old = before.interval().high();
    Optional<Bound> now = after.interval().high();
    if (!old.equals(now)) {
      boolean lowered = now.isPresent() && (old.isEmpty() || order(now.get(), old.get(), -1) < 0);
      Effect effect = lowered ? Effect.NARROWER : Effect.WIDER;
      bound(walk, spot, lowered ? "maximum-lowered" : "maximum-raised", effect, old, now, "below")
          .at(before, after, "maximum", "exclusiveMaximum");
    }
  }

  private static int order(Bound one, Bound other, int exclusive) {
    int order = one.value().compareTo(other.value());
    return order != 0 ? order : exclusive * Boolean.compare(one.exclusive(), other.exclusive());
  }

  private static Report bound(
      Walk walk,
      Spot spot,
      String id,
      Effect effect,
      Optional<Bound> old,
      Optional<Bound> now,
      String beyond) {
    return (before, after, keywords) -> {
      String pointer = Counts.pointer(spot, keywords[0], before, after);
      for (String keyword : keywords) {
        pointer =
            after.keywords(keyword).stream().findFirst().map(k -> k.pointer()).orElse(pointer);
      }
      String what =
          keywords[0]
              + (old.isEmpty()
                  ? " " + text(now, beyond) + " came"
                  : now.isEmpty()
                      ? " " + text(old, beyond) + " went"
                      : " " + text(old, beyond) + " became " + text(now, beyond));
      walk.report(
          spot,
          Difference.of(id, effect, pointer, what)
              .from(old.map(b -> Json.of(b.value())))
              .to(now.map(b -> Json.of(b.value()))));
    };
  }

  private static String text(Optional<Bound> bound, String beyond) {
    return bound
        .map(b -> (b.exclusive() ? beyond + " " : "") + b.value().toPlainString())
        .orElse("none");
  }

  private interface Report {
    void at(Variant before, Variant after, String... keywords);
  }
}
