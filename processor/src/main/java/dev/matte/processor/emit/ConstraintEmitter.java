package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.matte.contract.json.Json;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.Constraints.Bound;
import dev.matte.processor.model.TypeModel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Wraps the expression that reads a value into the checks that its schema promises. */
final class ConstraintEmitter {
  private final Scope scope;
  private final CodeBlock in;

  /**
   * An emitter of checks.
   *
   * @param in the expression of the {@code Arguments}
   */
  ConstraintEmitter(Scope scope, CodeBlock in) {
    this.scope = scope;
    this.in = in;
  }

  /**
   * The expression with its checks around it.
   *
   * @param hint names what is needed as a constant
   */
  CodeBlock checked(TypeModel type, Constraints constraints, CodeBlock value, String hint) {
    CodeBlock checked = among(type, constraints, value);
    if (type instanceof TypeModel.Whole || type instanceof TypeModel.Decimal) {
      checked = number(type, constraints, checked);
    } else if (type instanceof TypeModel.Text text && !text.character()) {
      checked = text(constraints, size(constraints, checked), hint);
    } else if (type instanceof TypeModel.Bool && constraints.constant().isPresent()) {
      checked = CodeBlock.of("$L.constant($L, $L)", in, checked, constraints.constant().get());
    } else if (isSized(type, constraints)) {
      checked = size(constraints, checked);
    }
    return checked;
  }

  private CodeBlock among(TypeModel type, Constraints constraints, CodeBlock value) {
    if (constraints.allowed().isEmpty()) {
      return value;
    }
    CodeBlock allowed =
        constraints.allowed().stream()
            .map(each -> literal(each, type))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$L.among($L, $L)", in, value, allowed);
  }

  private CodeBlock literal(Json value, TypeModel type) {
    if (value instanceof Json.Numeral number) {
      return literal(number.value(), type);
    } else if (value instanceof Json.Flag flag) {
      return CodeBlock.of("$L", flag.value());
    }
    String text = ((Json.Text) value).value();
    boolean character = ((TypeModel.Text) type).character();
    return CodeBlock.of("$L", character ? Texts.literal(text.charAt(0)) : Texts.literal(text));
  }

  /** Other arrays are checked where they are read. */
  private static boolean isSized(TypeModel type, Constraints constraints) {
    boolean bytes =
        type instanceof TypeModel.Formatted formatted
            && formatted.format() == TypeModel.Format.BASE64;
    boolean list =
        type instanceof TypeModel.Items items
            && (items.container() != TypeModel.Container.ARRAY
                || ListReaderEmitter.doubles(items, constraints));
    return bytes || list || type instanceof TypeModel.Mapping;
  }

  private CodeBlock size(Constraints constraints, CodeBlock value) {
    if (constraints.minSize().isEmpty() && constraints.maxSize().isEmpty()) {
      return value;
    }
    return CodeBlock.of("$L.size($L, $L)", in, value, sizes(constraints));
  }

  /** The two bounds of a size, as arguments. */
  static CodeBlock sizes(Constraints constraints) {
    int least = constraints.minSize().orElse(0);
    return constraints
        .maxSize()
        .map(most -> CodeBlock.of("$L, $L", least, most))
        .orElseGet(() -> CodeBlock.of("$L, $T.MAX_VALUE", least, Integer.class));
  }

  private CodeBlock text(Constraints constraints, CodeBlock value, String hint) {
    CodeBlock checked = value;
    if (constraints.notBlank()) {
      checked = CodeBlock.of("$L.notBlank($L)", in, checked);
    }
    for (String expression : constraints.patterns()) {
      CodeBlock pattern = scope.parts().pattern(expression, hint);
      String shown = Texts.literal("^(?:" + expression + ")$");
      checked = CodeBlock.of("$L.pattern($L, $L, $L)", in, checked, pattern, shown);
    }
    return constraints.email() ? CodeBlock.of("$L.email($L)", in, checked) : checked;
  }

  private CodeBlock number(TypeModel type, Constraints constraints, CodeBlock value) {
    CodeBlock checked = value;
    if (constraints.minimum().isPresent()) {
      checked = bounded("atLeast", "above", constraints.minimum().get(), type, checked);
    }
    if (constraints.maximum().isPresent()) {
      checked = bounded("atMost", "below", constraints.maximum().get(), type, checked);
    }
    if (constraints.multipleOf().isPresent()) {
      checked = step(constraints.multipleOf().get(), type, checked);
    }
    if (constraints.fractionDigits().isPresent() && type instanceof TypeModel.Decimal) {
      BigDecimal unit = BigDecimal.ONE.movePointLeft(constraints.fractionDigits().get());
      checked = step(unit, type, checked);
    }
    return checked;
  }

  /** Steps are exact: no binary fraction is a hundredth. */
  private CodeBlock step(BigDecimal step, TypeModel type, CodeBlock value) {
    boolean small = type instanceof TypeModel.Whole whole && whole.bits() > 0;
    CodeBlock exact =
        small ? literal(step, type) : limit(step, BigDecimal.class, step.toPlainString());
    return CodeBlock.of("$L.multipleOf($L, $L)", in, value, exact);
  }

  /** A fraction bounds a whole number as the next whole number inside does. */
  private CodeBlock bounded(
      String inclusive, String exclusive, Bound bound, TypeModel type, CodeBlock value) {
    boolean fraction =
        type instanceof TypeModel.Whole && bound.value().stripTrailingZeros().scale() > 0;
    RoundingMode inside = inclusive.equals("atLeast") ? RoundingMode.CEILING : RoundingMode.FLOOR;
    BigDecimal limit = fraction ? bound.value().setScale(0, inside) : bound.value();
    String check = bound.exclusive() && !fraction ? exclusive : inclusive;
    if (type instanceof TypeModel.Whole whole && whole.bits() > 0) {
      if (!isLong(limit)) {
        return value;
      }
    }
    return CodeBlock.of("$L.$L($L, $L)", in, check, value, literal(limit, type));
  }

  private static boolean isLong(BigDecimal limit) {
    return limit.toBigInteger().bitLength() < Long.SIZE;
  }

  private CodeBlock literal(BigDecimal number, TypeModel type) {
    if (type instanceof TypeModel.Whole whole) {
      return whole.bits() > 0
          ? CodeBlock.of("$L", NumberLiterals.ofLong(number.longValue()))
          : limit(number, BigInteger.class, number.toBigInteger().toString());
    }
    TypeModel.Decimal decimal = (TypeModel.Decimal) type;
    return decimal.bits() > 0
        ? CodeBlock.of("$L", NumberLiterals.ofDouble(number.doubleValue()))
        : limit(number, BigDecimal.class, number.toPlainString());
  }

  private CodeBlock limit(BigDecimal number, Class<?> type, String digits) {
    ClassName name = ClassName.get(type);
    String sign = number.signum() < 0 ? "LIMIT_MINUS_" : "LIMIT_";
    CodeBlock value = CodeBlock.of("new $T($L)", name, Texts.literal(digits));
    return CodeBlock.of(
        "$L",
        scope
            .parts()
            .constant(name + digits, sign + number.abs().toPlainString(), "OF", name, value));
  }
}
