package dev.matte.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Writes the methods that read lists, sets and arrays.
 *
 * <p>A list is a plain {@code ArrayList} and a set a {@code LinkedHashSet}: the callee's own to
 * keep and to change, in the order of the JSON. Lists of doubles are made by the runtime.
 */
final class ListReaderEmitter {
  private final Scope scope;

  ListReaderEmitter(Scope scope) {
    this.scope = scope;
  }

  /** Whether the runtime reads a list of doubles at one go, as nothing is asked of each. */
  static boolean doubles(TypeModel.Items type, Constraints constraints) {
    boolean plain =
        type.item() instanceof TypeModel.Decimal decimal
            && decimal.bits() == 64
            && ItemConstraints.of(constraints).equals(Constraints.NONE);
    return switch (type.container()) {
      case ARRAY -> plain && isPrimitive(type);
      case SET -> false;
      case LIST, COLLECTION, SEQUENCE -> plain && !constraints.unique();
    };
  }

  String method(TypeModel.Items type, Constraints constraints, String hint) {
    boolean array = type.container() == TypeModel.Container.ARRAY;
    Constraints own =
        array || constraints.unique() ? constraints : ItemConstraints.only(constraints);
    String key = "read " + type.javaType() + own + scope.ignoreUnknown();
    return scope
        .parts()
        .method(key, "read" + TypeWords.name(type), name -> write(name, type, own, hint));
  }

  private MethodSpec write(
      String name, TypeModel.Items type, Constraints constraints, String hint) {
    MethodSpec.Builder method =
        Methods.reader(name, JavaTypes.name(type.javaType()), "in")
            .beginControlFlow("if (!in.beginArray())")
            .addStatement("return null")
            .endControlFlow();
    Constraints each = ItemConstraints.of(constraints);
    CodeBlock item = new ReaderEmitter(scope, "in").read(type.item(), each, hint);
    if (type.container() == TypeModel.Container.ARRAY && isPrimitive(type)) {
      primitives(method, type.item().javaType(), item, constraints);
    } else {
      collected(method, type, item, constraints);
    }
    return method.build();
  }

  private static boolean isPrimitive(TypeModel.Items type) {
    return type.item().javaType().isPrimitive();
  }

  private static void primitives(
      MethodSpec.Builder method, JavaType item, CodeBlock read, Constraints constraints) {
    TypeName type = JavaTypes.name(item);
    method
        .addStatement("$T items = new $T[in.items()]", ArrayTypeName.of(type), type)
        .beginControlFlow("for (int i = 0; in.nextItem(); i++)")
        .addStatement("items[i] = $L", read)
        .endControlFlow()
        .beginControlFlow("if (!in.endArray())")
        .addStatement("return null")
        .endControlFlow();
    length(method, "items.length", constraints);
    method.addStatement("return items");
  }

  private static void length(MethodSpec.Builder method, String size, Constraints constraints) {
    if (constraints.minSize().isPresent() || constraints.maxSize().isPresent()) {
      method.addStatement("in.length($L, $L)", size, ConstraintEmitter.sizes(constraints));
    }
  }

  private void collected(
      MethodSpec.Builder method, TypeModel.Items type, CodeBlock item, Constraints constraints) {
    TypeName list =
        ParameterizedTypeName.get(raw(List.class), JavaTypes.boxed(type.item().javaType()));
    method
        .addStatement("$T items = new $T<>(in.room())", list, ArrayList.class)
        .beginControlFlow("while (in.nextItem())")
        .addStatement("items.add($L)", item)
        .endControlFlow();
    boolean unique = constraints.unique() || type.container() == TypeModel.Container.SET;
    switch (type.container()) {
      case SET -> {
        giveUpAfterProblem(method);
        method.addStatement("return new $T<>(in.unique(items))", LinkedHashSet.class);
      }
      case ARRAY -> {
        giveUpAfterProblem(method);
        length(method, "items.size()", constraints);
        if (unique) {
          method.addStatement("in.unique(items)");
        }
        method.addStatement("return $L", array(type.item().javaType()));
      }
      case LIST, COLLECTION, SEQUENCE -> {
        if (unique) {
          giveUpAfterProblem(method);
          method.addStatement("return in.unique(items)");
        } else {
          method.addStatement("return in.endArray() ? items : null");
        }
      }
    }
  }

  private static void giveUpAfterProblem(MethodSpec.Builder method) {
    method.beginControlFlow("if (!in.endArray())").addStatement("return null").endControlFlow();
  }

  private static CodeBlock array(JavaType item) {
    if (!item.arguments().isEmpty()) {
      return CodeBlock.of("$T.array(items)", RuntimeTypes.ARGUMENTS);
    }
    CodeBlock dimensions = CodeBlock.of("[0]$L", "[]".repeat(item.dimensions()));
    JavaType element = new JavaType(item.name(), item.packageName(), List.of(), 0);
    return CodeBlock.of("items.toArray(new $T$L)", JavaTypes.name(element), dimensions);
  }

  private static ClassName raw(Class<?> type) {
    return ClassName.get(type);
  }
}
