package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Constants and methods of one class as they come into being, each once and in order of first use.
 *
 * <p>A method is asked for by key, gets its name at once and is written later: so types that hold
 * themselves end, and the order of methods is that of reading down from the first tool.
 */
final class ClassParts {
  private final Identifiers constantNames;
  private final Identifiers methodNames;
  private final Map<String, String> constants = new HashMap<>();
  private final Map<String, String> methods = new HashMap<>();
  private final Map<String, String> patterns = new HashMap<>();
  private final List<FieldSpec> fields = new ArrayList<>();
  private final List<MethodSpec> written = new ArrayList<>();
  private final List<FieldSpec> patternFields = new ArrayList<>();
  private final Deque<Runnable> pending = new ArrayDeque<>();

  /**
   * A class without constants and methods yet.
   *
   * @param hidden names that no constant may have, since locals or types have them
   * @param reserved names that methods have already
   */
  ClassParts(Set<String> hidden, Set<String> reserved) {
    constantNames = new Identifiers(hidden);
    methodNames = new Identifiers(reserved);
  }

  /**
   * The name of a constant, which is made when it is not there.
   *
   * @param kind the word that tells it from another constant of its name
   */
  String constant(String key, String name, String kind, TypeName type, CodeBlock value) {
    String known = constants.get(key);
    if (known != null) {
      return known;
    }
    String plain = Identifiers.constant(name);
    String free = constantNames.isFree(plain) ? plain : plain + "_" + kind;
    String taken = constantNames.take(free);
    constants.put(key, taken);
    fields.add(
        FieldSpec.builder(type, taken, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(value)
            .build());
    return taken;
  }

  /** A regular expression, compiled when the first text is held to one. */
  CodeBlock pattern(String expression, String name) {
    String known = patterns.get(expression);
    if (known == null) {
      Identifiers names = new Identifiers(patterns.values());
      known = names.take(Identifiers.constant(name));
      patterns.put(expression, known);
      ClassName type = ClassName.get("java.util.regex", "Pattern");
      patternFields.add(
          FieldSpec.builder(type, known, Modifier.STATIC, Modifier.FINAL)
              .initializer("$T.compile($L)", type, Texts.literal(expression))
              .build());
    }
    return CodeBlock.of("Patterns.$L", known);
  }

  /** The name of a method, which is written later when it is not there. */
  String method(String key, String name, Function<String, MethodSpec> body) {
    String known = methods.get(key);
    if (known != null) {
      return known;
    }
    String taken = methodNames.take(name);
    methods.put(key, taken);
    pending.add(() -> written.add(body.apply(taken)));
    return taken;
  }

  /** Writes all that is pending into a class. */
  void addTo(TypeSpec.Builder type) {
    while (!pending.isEmpty()) {
      pending.remove().run();
    }
    type.addFields(fields).addMethods(written);
    if (!patternFields.isEmpty()) {
      type.addType(patterns());
    }
  }

  private TypeSpec patterns() {
    return TypeSpec.classBuilder("Patterns")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addFields(patternFields)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }
}
