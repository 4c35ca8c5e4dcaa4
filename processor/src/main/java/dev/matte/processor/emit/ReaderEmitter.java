package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.TypeModel;

/**
 * Makes the expression that reads a value of any type out of {@code Arguments}.
 *
 * <p>Plain values are read where they stand; everything with parts has a method of its own. After a
 * problem an expression is {@code null}, zero or false, and checks around it stay silent.
 */
final class ReaderEmitter {
  private final Scope scope;
  private final CodeBlock in;

  /**
   * An emitter of readers.
   *
   * @param in the expression of the {@code Arguments}
   */
  ReaderEmitter(Scope scope, CodeBlock in) {
    this.scope = scope;
    this.in = in;
  }

  ReaderEmitter(Scope scope, String in) {
    this(scope, CodeBlock.of("$L", in));
  }

  /**
   * The expression that reads a value and checks it.
   *
   * @param hint names what is needed as a constant
   */
  CodeBlock read(TypeModel type, Constraints constraints, String hint) {
    CodeBlock value = plain(type, constraints, hint);
    return type instanceof TypeModel.Wrapper
        ? value
        : new ConstraintEmitter(scope, in).checked(type, constraints, value, hint);
  }

  private CodeBlock plain(TypeModel type, Constraints constraints, String hint) {
    if (type instanceof TypeModel.Bool) {
      return call("bool");
    } else if (type instanceof TypeModel.Whole whole) {
      return call(whole.bits() == 0 ? "bigInteger" : "int" + whole.bits());
    } else if (type instanceof TypeModel.Decimal decimal) {
      return call(decimal.bits() == 0 ? "bigDecimal" : "float" + decimal.bits());
    } else if (type instanceof TypeModel.Text text) {
      return call(text.character() ? "character" : "text");
    } else if (type instanceof TypeModel.Formatted formatted) {
      return call(FormatCode.reader(formatted.format()));
    } else if (type instanceof TypeModel.Choice choice) {
      return CodeBlock.of("$L.choice($L)", in, choices(choice));
    } else if (type instanceof TypeModel.Items items
        && ListReaderEmitter.doubles(items, constraints)) {
      return call(items.container() == TypeModel.Container.ARRAY ? "float64s" : "float64List");
    }
    return CodeBlock.of("$L($L)", method(type, constraints, hint), in);
  }

  private CodeBlock call(String method) {
    return CodeBlock.of("$L.$L()", in, method);
  }

  private String method(TypeModel type, Constraints constraints, String hint) {
    if (type instanceof TypeModel.Items items) {
      return new ListReaderEmitter(scope).method(items, constraints, hint);
    } else if (type instanceof TypeModel.Mapping mapping) {
      return new MapReaderEmitter(scope).method(mapping, constraints, hint);
    } else if (type instanceof TypeModel.Wrapper wrapper) {
      return new WrapperReaderEmitter(scope).method(wrapper, constraints, hint);
    } else if (type instanceof TypeModel.FreeForm free) {
      return new TreeReaderEmitter(scope).method(free);
    } else if (type instanceof TypeModel.Named named) {
      return scope.structure(named) instanceof Structure.Union union
          ? new UnionEmitter(scope).reader(union)
          : new ObjectReaderEmitter(scope).method(scope.fields(named.key()));
    }
    throw new IllegalStateException("a rule lets " + type.javaType() + " pass");
  }

  /** The constant that maps texts to the constants of an enum. */
  private String choices(TypeModel.Choice choice) {
    ClassName type = JavaTypes.raw(choice.javaType());
    CodeBlock.Builder value = CodeBlock.builder();
    value.add("$T.<$T>builder()", RuntimeTypes.CHOICES, type);
    for (TypeModel.Choice.Constant constant : choice.constants()) {
      value.add(".add($L, $T.$L)", Texts.literal(constant.wire()), type, constant.javaName());
    }
    return scope
        .parts()
        .constant(
            "choices " + type,
            type.simpleName(),
            "CHOICES",
            ParameterizedTypeName.get(RuntimeTypes.CHOICES, type),
            value.add(".build()").build());
  }
}
