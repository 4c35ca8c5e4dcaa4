package dev.matte.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.matte.processor.model.FormTexts;
import dev.matte.processor.model.ServerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes what is generated for an interface: its binding, its client, and its server. */
public final class BindingEmitter {
  private static final Set<String> METHODS =
      Set.of(
          "catalog",
          "callTool",
          "readResource",
          "getPrompt",
          "complete",
          "access",
          "findTemplate",
          "sensitive",
          "once");

  private final boolean generatedVisible;

  /**
   * An emitter for one compilation.
   *
   * @param generatedVisible whether the author's module can see {@code
   *     javax.annotation.processing.Generated}
   */
  public BindingEmitter(boolean generatedVisible) {
    this.generatedVisible = generatedVisible;
  }

  /** The source files for an interface that no rule complained of. */
  public List<GeneratedSource> emit(ServerModel server) {
    List<GeneratedSource> sources = new ArrayList<>();
    if (GeneratedNames.hasBinding(server)) {
      sources.add(source(server, binding(server), server.lints().binding()));
    }
    if (server.client() && GeneratedNames.hasBinding(server)) {
      sources.add(source(server, new ClientEmitter(server).type(), server.lints().binding()));
    }
    server
        .info()
        .map(info -> new ServerEmitter(server, info).type())
        .ifPresent(type -> sources.add(source(server, type, server.lints().server())));
    return List.copyOf(sources);
  }

  /** The source file for a form that no rule complained of. */
  public GeneratedSource emitForm(ServerModel form, FormTexts texts) {
    return source(form, new FormEmitter(form, texts).type(), form.lints().binding());
  }

  private GeneratedSource source(ServerModel server, TypeSpec.Builder type, List<String> lints) {
    if (generatedVisible) {
      type.addAnnotation(
          AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
              .addMember("value", "$S", "dev.matte.processor.McpProcessor")
              .build());
    }
    if (!lints.isEmpty()) {
      type.addAnnotation(suppressed(lints));
    }
    String packageName = server.interfaceType().packageName();
    TypeSpec built = type.alwaysQualify(GeneratedNames.hiddenJavaLang(server)).build();
    JavaFile file =
        JavaFile.builder(packageName, built)
            .addFileComment("$L", GeneratedNames.comment(server))
            .skipJavaLangImports(true)
            .build();
    String name = packageName.isEmpty() ? built.name() : packageName + "." + built.name();
    return new GeneratedSource(name, SourceLayout.format(file.toString()));
  }

  /** What the author has deprecated stays served, and warns nobody who cannot change it here. */
  private static AnnotationSpec suppressed(List<String> lints) {
    String names = String.join(", ", lints.stream().map(Texts::literal).toList());
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", lints.size() == 1 ? "$L" : "{$L}", names)
        .build();
  }

  private static TypeSpec.Builder binding(ServerModel server) {
    ClassName type = JavaTypes.raw(server.interfaceType());
    ClassName name = GeneratedNames.binding(server.interfaceType());
    String target = GeneratedNames.target(server);
    Set<String> hidden = GeneratedNames.hidden(server);
    ClassParts parts = new ClassParts(hidden, METHODS);
    Scope scope = new Scope(parts, server, false);
    TypeSpec.Builder binding =
        TypeSpec.classBuilder(name)
            .addJavadoc("$L", BindingDoc.of(server))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(RuntimeTypes.SERVER_BINDING)
            .addField(type, target, Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor(type, target))
            .addMethod(catalog(server, name));
    new DispatchEmitter(scope, target, hidden).addTo(binding);
    new ResourceEmitter(scope, target).addTo(binding);
    new PromptEmitter(scope, target).addTo(binding);
    new CompletionEmitter(scope, target).addTo(binding);
    new AccessEmitter(scope).addTo(binding);
    new SensitiveEmitter(server).addTo(binding, parts);
    new OnceEmitter(scope).addTo(binding);
    parts.addTo(binding);
    return binding;
  }

  private static MethodSpec constructor(ClassName type, String target) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addParameter(type, target)
        .addStatement("this.$1L = $2T.requireNonNull($1L, $3S)", target, Objects.class, target)
        .build();
  }

  private static MethodSpec catalog(ServerModel server, ClassName binding) {
    CodeBlock load =
        CodeBlock.of(
            "$T.load($T.class, $L)",
            RuntimeTypes.CATALOG,
            binding,
            Texts.literal(server.interfaceType().name()));
    return MethodSpec.methodBuilder("catalog")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.CATALOG)
        .addStatement("return $L", load)
        .build();
  }
}
