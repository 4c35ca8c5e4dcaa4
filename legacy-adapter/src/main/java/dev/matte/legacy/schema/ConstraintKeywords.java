package dev.matte.legacy.schema;

import dev.matte.legacy.shape.Constraints;
import dev.matte.legacy.shape.Constraints.Bound;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes constraints as keywords of a schema. */
final class ConstraintKeywords {

  private ConstraintKeywords() {}

  /**
   * Bounds and step of a number; the type's own bounds stand where no constraint is narrower.
   *
   * @param bits the bits of the type; 0 for none that matter
   */
  static void number(ObjectNode schema, Constraints constraints, int bits) {
    Optional<Bound> low = constraints.minimum();
    Optional<Bound> high = constraints.maximum();
    if (bits > 0) {
      BigDecimal beyond = new BigDecimal(BigInteger.ONE.shiftLeft(bits - 1));
      BigDecimal least = beyond.negate();
      BigDecimal most = beyond.subtract(BigDecimal.ONE);
      if (low.filter(bound -> bound.value().compareTo(least) >= 0).isEmpty()) {
        low = Optional.of(new Bound(least, false));
      }
      if (high.filter(bound -> bound.value().compareTo(most) <= 0).isEmpty()) {
        high = Optional.of(new Bound(most, false));
      }
    }
    low.ifPresent(b -> schema.put(b.exclusive() ? "exclusiveMinimum" : "minimum", b.value()));
    high.ifPresent(b -> schema.put(b.exclusive() ? "exclusiveMaximum" : "maximum", b.value()));
    constraints
        .fractionDigits()
        .ifPresent(count -> schema.put("multipleOf", BigDecimal.ONE.scaleByPowerOfTen(-count)));
  }

  /** Length and patterns of text. */
  static void text(ObjectNode schema, Constraints constraints) {
    int least = Math.max(constraints.minSize(), constraints.notBlank() ? 1 : 0);
    size(schema, "Length", least, constraints.maxSize());
    List<String> patterns = new ArrayList<>();
    if (constraints.notBlank()) {
      patterns.add("\\S");
    }
    constraints.patterns().forEach(pattern -> patterns.add("^(?:" + pattern + ")$"));
    if (!patterns.isEmpty()) {
      schema.put("pattern", patterns.get(0));
    }
    if (patterns.size() > 1) {
      ArrayNode further = schema.putArray("allOf");
      patterns.stream().skip(1).forEach(pattern -> further.addObject().put("pattern", pattern));
    }
    if (constraints.email()) {
      schema.put("format", "email");
    }
  }

  /** Number of items of an array. */
  static void array(ObjectNode schema, Constraints constraints, boolean unique) {
    size(schema, "Items", constraints.minSize(), constraints.maxSize());
    if (unique || constraints.unique()) {
      schema.put("uniqueItems", true);
    }
  }

  /** Number of members of an object. */
  static void object(ObjectNode schema, Constraints constraints) {
    size(schema, "Properties", constraints.minSize(), constraints.maxSize());
  }

  private static void size(ObjectNode schema, String what, int least, int most) {
    if (least > 0) {
      schema.put("min" + what, least);
    }
    if (most < Integer.MAX_VALUE) {
      schema.put("max" + what, most);
    }
  }
}
