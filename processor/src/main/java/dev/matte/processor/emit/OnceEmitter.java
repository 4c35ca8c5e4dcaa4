package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.matte.processor.model.OnceModel;
import dev.matte.processor.model.ToolModel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code once}: how tools are kept from doing the same thing twice. */
final class OnceEmitter {
  private final Scope scope;

  OnceEmitter(Scope scope) {
    this.scope = scope;
  }

  void addTo(TypeSpec.Builder binding) {
    List<ToolModel> tools = scope.server().listedTools();
    if (tools.stream().allMatch(tool -> tool.once().isEmpty())) {
      return;
    }
    IndexSwitch places = new IndexSwitch();
    for (int i = 0; i < tools.size(); i++) {
      places.put(i, value(tools.get(i).once()));
    }
    binding.addMethod(
        MethodSpec.methodBuilder("once")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(RuntimeTypes.ONCE_POLICY)
            .addParameter(int.class, "tool")
            .addCode(places.statement("tool", CodeBlock.of("null")))
            .build());
  }

  private CodeBlock value(Optional<OnceModel> once) {
    return once.map(policy -> CodeBlock.of("$L", constant(policy))).orElse(CodeBlock.of("null"));
  }

  private String constant(OnceModel once) {
    String name =
        "atMostOnce"
            + (once.keyRequired() ? "ByKey" : "")
            + (once.repeatable() ? "Repeatable" : "");
    return scope
        .parts()
        .constant(
            once.toString(),
            name,
            "POLICY",
            RuntimeTypes.ONCE_POLICY,
            CodeBlock.of(
                "new $T($T.ofMillis($L), $L, $L)",
                RuntimeTypes.ONCE_POLICY,
                Duration.class,
                NumberLiterals.ofLong(once.windowMillis()),
                once.keyRequired(),
                once.repeatable()));
  }
}
