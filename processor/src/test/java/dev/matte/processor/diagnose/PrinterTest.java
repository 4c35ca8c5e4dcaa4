package dev.matte.processor.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class PrinterTest {

  @Test
  void error_onParameter_readsAsInTheStyleGuide() {
    String out =
        compile(
            "interface A {\n  void forecast(String city, int days);\n}\n",
            (type, report) ->
                report.error("some-id", Origins.of(parameter(type, 1)), "s", "w", "f."));

    assertThat(out)
        .isEqualTo(
            """
            A.java:2: error: [matte:some-id] s
              void forecast(String city, int days);
                                             ^
              w
              Fix: f.
            1 error
            """);
  }

  @Test
  void warning_always_saysHowToSuppress() {
    String out =
        compile(
            "interface A {}\n",
            (type, report) -> report.warning("some-id", Origins.of(type), "s", "w", "f."));

    assertThat(out).contains("Fix: f. Suppress: @SuppressWarnings(\"matte:some-id\").\n1 warning");
  }

  @Test
  void warning_suppressedAround_isNotPrinted() {
    String out =
        compile(
            "@SuppressWarnings(\"matte:some-id\") interface A {\n  void a(int b);\n}\n",
            (type, report) ->
                report.warning("some-id", Origins.of(parameter(type, 0)), "s", "w", "f."));

    assertThat(out).isEmpty();
  }

  @Test
  void error_suppressed_isPrinted() {
    String out =
        compile(
            "@SuppressWarnings(\"matte:some-id\") interface A {}\n",
            (type, report) -> report.error("some-id", Origins.of(type), "s", "w", "f."));

    assertThat(out).contains("error: [matte:some-id] s");
  }

  @Test
  void error_onAnnotationValueOfComponent_pointsAtTheValue() {
    String out =
        compile(
            "record A(\n    String a,\n    @Deprecated(since = \"no\") String b) {}\n",
            (type, report) -> {
              Element component = type.getRecordComponents().get(1).getAccessor();
              Element field = ElementFilter.fieldsIn(type.getEnclosedElements()).get(1);
              AnnotationMirror mirror = field.getAnnotationMirrors().get(0);
              report.error("x", Origins.of(type.getRecordComponents().get(1)), "c", "w", "f.");
              report.error("x", Origins.of(component), "accessor", "w", "f.");
              report.error(
                  "x",
                  Origins.of(field, mirror, mirror.getElementValues().values().iterator().next()),
                  "v",
                  "w",
                  "f.");
            });

    assertThat(out)
        .contains("A.java:3: error: [matte:x] c")
        .contains("A.java:3: error: [matte:x] v");
  }

  @Test
  void errors_inAnyOrder_arePrintedInSourceOrder() {
    String out =
        compile(
            "interface A {\n  void a(int x, int y);\n  @Deprecated void b();\n class N { }\n}\n",
            (type, report) -> {
              List<? extends Element> members = type.getEnclosedElements();
              Element b = ElementFilter.methodsIn(members).get(1);
              report.error("x", Origins.of(nested(type)), "5", "w", "f.");
              report.error("x", Origins.of(b), "4", "w", "f.");
              report.error("x", Origins.of(b, b.getAnnotationMirrors().get(0)), "3", "w", "f.");
              report.error("x", Origins.of(parameter(type, 1)), "2", "w", "f.");
              report.error(
                  "x", Origins.of(ElementFilter.methodsIn(members).get(0)), "1", "w", "f.");
              report.error("x", Origins.of(type), "0", "w", "f.");
              report.error("x", Origins.none(), "-", "w", "f.");
            });

    assertThat(out.lines().filter(line -> line.contains("[matte:x]")).map(PrinterTest::last))
        .containsExactly("-", "0", "1", "2", "3", "4", "5");
  }

  @Test
  void error_outsideTheSources_movesToWhereItWasReachedFrom() {
    String out =
        compile(
            "interface A {\n  void a(java.util.Locale locale);\n}\n",
            (type, report) -> {
              Element parameter = parameter(type, 0);
              Element locale =
                  ((javax.lang.model.type.DeclaredType) parameter.asType()).asElement();
              report.error(
                  "x", Origins.via(Origins.of(locale), Origins.of(parameter)), "via", "w", "f.");
              report.error("x", Origins.of(locale), "direct", "w", "f.");
            });

    assertThat(out)
        .contains("A.java:1: error: [matte:x] direct (at java.util.Locale)")
        .contains("A.java:2: error: [matte:x] via (at java.util.Locale)");
  }

  @Test
  void error_foundTwice_isPrintedOnce() {
    String out =
        compile(
            "interface A {}\n",
            (type, report) -> {
              report.error("x", Origins.of(type), "s", "w", "f.");
              report.error("x", Origins.via(Origins.of(type), Origins.of(type)), "s", "w", "f.");
            });

    assertThat(out).endsWith("1 error\n");
  }

  private static String last(String line) {
    return line.substring(line.length() - 1);
  }

  private static Element parameter(TypeElement type, int index) {
    ExecutableElement method = ElementFilter.methodsIn(type.getEnclosedElements()).get(0);
    return method.getParameters().get(index);
  }

  private static Element nested(TypeElement type) {
    return ElementFilter.typesIn(type.getEnclosedElements()).get(0);
  }

  private static String compile(String source, BiConsumer<TypeElement, Diagnostics> findings) {
    StringWriter out = new StringWriter();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    var task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(out, null, null, List.of("-proc:only"), null, List.of(file));
    task.setProcessors(List.of(new Reporting(findings)));
    task.call();
    return out.toString().replace("/A.java", "A.java");
  }

  /** Reports on each root type. */
  private static final class Reporting extends AbstractProcessor {
    private final BiConsumer<TypeElement, Diagnostics> findings;
    private final Sources sources = new Sources();

    Reporting(BiConsumer<TypeElement, Diagnostics> findings) {
      this.findings = findings;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      sources.add(round.getRootElements());
      List<Diagnostics> all = new ArrayList<>();
      for (Element root : round.getRootElements()) {
        if (root.getKind() != ElementKind.PACKAGE) {
          Diagnostics report = new Diagnostics(Origins.of(root));
          findings.accept((TypeElement) root, report);
          all.add(report);
        }
      }
      new Printer(processingEnv, sources).print(all);
      return false;
    }
  }
}
