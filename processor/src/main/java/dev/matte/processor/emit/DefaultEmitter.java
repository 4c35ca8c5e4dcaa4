package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.matte.contract.json.Json;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.Literals;
import dev.matte.processor.model.TypeModel;
import java.math.BigDecimal;

/** Turns the literal of {@code @Default} into the Java expression of its value. */
final class DefaultEmitter {
  private final Scope scope;

  DefaultEmitter(Scope scope) {
    this.scope = scope;
  }

  /** Whether the value is made by its reader, so better only when nothing came. */
  static boolean isRead(TypeModel type) {
    TypeModel bare = type;
    while (bare instanceof TypeModel.Wrapper wrapper) {
      bare = wrapper.inner();
    }
    return bare instanceof TypeModel.Items
        || bare instanceof TypeModel.Mapping
        || bare instanceof TypeModel.FreeForm;
  }

  /** The expression of a field's default, {@code Optional} and the like not yet around it. */
  CodeBlock value(FieldModel field) {
    String literal = field.defaultLiteral().orElseThrow();
    Literals.Outcome outcome = Literals.parse(field.type(), literal);
    if (!(outcome instanceof Literals.Value value)) {
      throw new IllegalStateException("a rule lets the default " + literal + " pass");
    }
    return isRead(field.type()) ? read(field.type(), value.json()) : scalar(field, value.json());
  }

  private CodeBlock read(TypeModel type, Json json) {
    CodeBlock slice =
        CodeBlock.of(
            "new $T($T.of($L), $T.NONE)",
            RuntimeTypes.ARGUMENTS,
            RuntimeTypes.JSON_SLICE,
            Texts.literal(json.text()),
            RuntimeTypes.REPAIRS);
    return new ReaderEmitter(scope, slice).read(type, Constraints.NONE, "default");
  }

  private CodeBlock scalar(FieldModel field, Json json) {
    return scalar(field.type(), json);
  }

  private CodeBlock scalar(TypeModel type, Json json) {
    if (type instanceof TypeModel.Wrapper wrapper) {
      return Templates.filled(wrapper, scalar(wrapper.inner(), json));
    } else if (type instanceof TypeModel.Bool) {
      return CodeBlock.of("$L", ((Json.Flag) json).value());
    } else if (type instanceof TypeModel.Whole whole) {
      return whole(whole, ((Json.Numeral) json).value());
    } else if (type instanceof TypeModel.Decimal decimal) {
      return decimal(decimal, ((Json.Numeral) json).value());
    }
    String text = ((Json.Text) json).value();
    if (type instanceof TypeModel.Text character && character.character()) {
      return CodeBlock.of("$L", Texts.literal(text.charAt(0)));
    } else if (type instanceof TypeModel.Choice choice) {
      return choice(choice, text);
    } else if (type instanceof TypeModel.Formatted formatted) {
      return FormatCode.parsed(formatted.format(), text);
    }
    return CodeBlock.of("$L", Texts.literal(text));
  }

  private static CodeBlock whole(TypeModel.Whole type, BigDecimal number) {
    String digits = number.toPlainString();
    return switch (type.bits()) {
      case 8, 16 ->
          type.javaType().isPrimitive()
              ? CodeBlock.of("$L", digits)
              : CodeBlock.of("($L) $L", type.bits() == 8 ? "byte" : "short", operand(digits));
      case 32 -> CodeBlock.of("$L", digits);
      case 64 -> CodeBlock.of("$LL", digits);
      default -> CodeBlock.of("new $T($L)", java.math.BigInteger.class, Texts.literal(digits));
    };
  }

  private static String operand(String digits) {
    return digits.startsWith("-") ? "(" + digits + ")" : digits;
  }

  private static CodeBlock decimal(TypeModel.Decimal type, BigDecimal number) {
    return switch (type.bits()) {
      case 32 -> CodeBlock.of("$L", NumberLiterals.ofFloat(number.floatValue()));
      case 64 -> CodeBlock.of("$L", NumberLiterals.ofDouble(number.doubleValue()));
      default ->
          CodeBlock.of("new $T($L)", BigDecimal.class, Texts.literal(number.toPlainString()));
    };
  }

  private static CodeBlock choice(TypeModel.Choice choice, String wire) {
    ClassName type = JavaTypes.raw(choice.javaType());
    for (TypeModel.Choice.Constant constant : choice.constants()) {
      if (constant.wire().equals(wire)) {
        return CodeBlock.of("$T.$L", type, constant.javaName());
      }
    }
    throw new IllegalStateException(wire + " is no value of " + type);
  }
}
